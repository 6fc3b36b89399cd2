#define _GNU_SOURCE
#include "CPlatform.h"
#include <langinfo.h>
#include <locale.h>
#include <malloc.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <wchar.h>

unsigned char platform_widths[0x10000];

int platform_width_asked(uint32_t scalar) {
    int width = wcwidth((wchar_t)scalar);
    if (scalar < sizeof platform_widths)
        __atomic_store_n(&platform_widths[scalar], (unsigned char)(width + 2), __ATOMIC_RELAXED);
    return width;
}

int platform_set_locale(void) {
    memset(platform_widths, 0, sizeof platform_widths);
    if (setlocale(LC_CTYPE, "") && strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return 1;
    if (setlocale(LC_CTYPE, "C.UTF-8") || setlocale(LC_CTYPE, "en_US.UTF-8")) return 1;
    setlocale(LC_CTYPE, "C");
    return 0;
}

ptrdiff_t platform_find(const void *haystack, size_t haystack_length, const void *needle, size_t needle_length) {
    const char *found = memmem(haystack, haystack_length, needle, needle_length);
    return found ? found - (const char *)haystack : -1;
}

/* Linux has a priority for each thread. Half a second of keys that wait counts for more than an index that comes later. */
void platform_stand_back(void) { setpriority(PRIO_PROCESS, (id_t)syscall(SYS_gettid), 5); }

void platform_trim(void) { malloc_trim(0); }

int platform_processors(void) { return (int)sysconf(_SC_NPROCESSORS_ONLN); }

#if defined(__SSE2__)
#include <emmintrin.h>

ptrdiff_t platform_find_by(const void *haystack, size_t haystack_length, const void *needle, size_t needle_length,
                           size_t first, size_t second) {
    if (needle_length < 2 || haystack_length < needle_length + 64)
        return platform_find(haystack, haystack_length, needle, needle_length);
    const unsigned char *text = haystack, *words = needle;
    const __m128i one = _mm_set1_epi8((char)words[first]), other = _mm_set1_epi8((char)words[second]);
    size_t far = first > second ? first : second, place = 0;
    /* 64 places at a time; what is left at the end is looked through in the plain way. */
    size_t last = haystack_length - needle_length;
    while (place + 64 <= last + 1 && place + far + 64 <= haystack_length) {
        unsigned long long found = 0;
        for (int part = 0; part < 4; part++) {
            const unsigned char *at = text + place + 16 * part;
            __m128i near = _mm_cmpeq_epi8(_mm_loadu_si128((const __m128i *)(at + first)), one);
            __m128i both = _mm_and_si128(near, _mm_cmpeq_epi8(_mm_loadu_si128((const __m128i *)(at + second)), other));
            found |= (unsigned long long)(unsigned)_mm_movemask_epi8(both) << 16 * part;
        }
        while (found) {
            size_t candidate = place + (size_t)__builtin_ctzll(found);
            if (memcmp(text + candidate, words, needle_length) == 0) return (ptrdiff_t)candidate;
            found &= found - 1;
        }
        place += 64;
    }
    ptrdiff_t rest = platform_find(text + place, haystack_length - place, needle, needle_length);
    return rest < 0 ? -1 : (ptrdiff_t)place + rest;
}
#else
ptrdiff_t platform_find_by(const void *haystack, size_t haystack_length, const void *needle, size_t needle_length,
                           size_t first, size_t second) {
    (void)first;
    (void)second;
    return platform_find(haystack, haystack_length, needle, needle_length);
}
#endif

static int begins_with_letters(const unsigned char *text, const unsigned char *needle, size_t count) {
    for (size_t i = 0; i < count; i++)
        if ((text[i] | 0x20) != needle[i]) return 0;
    return 1;
}

static ptrdiff_t find_letters_plainly(const unsigned char *text, size_t length, const unsigned char *needle, size_t count) {
    for (size_t place = 0; place + count <= length; place++)
        if (begins_with_letters(text + place, needle, count)) return (ptrdiff_t)place;
    return -1;
}

#if defined(__SSE2__)
ptrdiff_t platform_find_letters(const void *haystack, size_t haystack_length, const void *needle, size_t needle_length,
                                size_t first, size_t second) {
    const unsigned char *text = haystack, *words = needle;
    if (needle_length == 0 || haystack_length < needle_length) return -1;
    const __m128i one = _mm_set1_epi8((char)words[first]), other = _mm_set1_epi8((char)words[second]);
    const __m128i small = _mm_set1_epi8(0x20);
    size_t far = first > second ? first : second, place = 0, last = haystack_length - needle_length;
    while (place + 16 <= last + 1 && place + far + 16 <= haystack_length) {
        __m128i near = _mm_or_si128(_mm_loadu_si128((const __m128i *)(text + place + first)), small);
        __m128i next = _mm_or_si128(_mm_loadu_si128((const __m128i *)(text + place + second)), small);
        unsigned found = (unsigned)_mm_movemask_epi8(_mm_and_si128(_mm_cmpeq_epi8(near, one), _mm_cmpeq_epi8(next, other)));
        while (found) {
            size_t candidate = place + (size_t)__builtin_ctz(found);
            if (begins_with_letters(text + candidate, words, needle_length)) return (ptrdiff_t)candidate;
            found &= found - 1;
        }
        place += 16;
    }
    ptrdiff_t rest = find_letters_plainly(text + place, haystack_length - place, words, needle_length);
    return rest < 0 ? -1 : (ptrdiff_t)place + rest;
}
#else
ptrdiff_t platform_find_letters(const void *haystack, size_t haystack_length, const void *needle, size_t needle_length,
                                size_t first, size_t second) {
    (void)first;
    (void)second;
    return needle_length == 0 ? -1 : find_letters_plainly(haystack, haystack_length, needle, needle_length);
}
#endif

/* The bytes of one of the marks above at a place; 0 where there is none. */
static size_t plain_mark(const unsigned char *text, size_t left) {
    if (left >= 2 && text[0] == 0xC2 && (text[1] == 0xA0 || text[1] == 0xAB || text[1] == 0xBB)) return 2;
    if (left < 3 || text[0] != 0xE2 || text[1] != 0x80) return 0;
    return (text[2] >= 0x90 && text[2] <= 0x95) || (text[2] >= 0x98 && text[2] <= 0x9F) || text[2] == 0xA6 ? 3 : 0;
}

int platform_is_plain_text(const void *bytes, size_t count) {
    const unsigned char *text = bytes;
    size_t place = 0;
    while (place < count) {
#if defined(__SSE2__)
        while (place + 16 <= count) {
            __m128i part = _mm_loadu_si128((const __m128i *)(text + place));
            __m128i blank = _mm_sub_epi8(part, _mm_set1_epi8(9));
            blank = _mm_cmpeq_epi8(_mm_min_epu8(blank, _mm_set1_epi8(4)), blank);
            /* Signed: bytes beyond ASCII are small too. */
            __m128i small = _mm_andnot_si128(blank, _mm_cmplt_epi8(part, _mm_set1_epi8(0x20)));
            unsigned odd = (unsigned)_mm_movemask_epi8(small);
            if (odd) {
                place += (size_t)__builtin_ctz(odd);
                break;
            }
            place += 16;
        }
        if (place == count) return 1;
#endif
        unsigned char byte = text[place];
        if (byte >= 0x80) {
            size_t length = plain_mark(text + place, count - place);
            if (length == 0) return 0;
            place += length;
        } else {
            if (byte < 0x20 && (byte < 9 || byte > 13)) return 0;
            place++;
        }
    }
    return 1;
}

#if defined(__has_feature)
#if __has_feature(address_sanitizer)
/* For make sanitize and make fuzz: what is still held when the program ends is no leak. */
const char *__asan_default_options(void);
const char *__asan_default_options(void) { return "detect_leaks=0"; }
#endif
#endif
