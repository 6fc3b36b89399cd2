/* What Swift's Glibc hides, as plain functions. */
#ifndef PULLQUOTE_CPLATFORM_H
#define PULLQUOTE_CPLATFORM_H

#include <stddef.h>
#include <stdint.h>

#include "guard.h"
#include "loop.h"
#include "child.h"
#include "messages.h"

/* Columns that the terminal library gives a code point: 0 for combining marks, -1 for what it cannot place.
   Needs a UTF-8 locale (platform_set_locale). */
static inline int platform_width(uint32_t scalar);

/* What platform_width has been asked before: the columns and 2; 0 for what it was not. */
extern unsigned char platform_widths[0x10000];
int platform_width_asked(uint32_t scalar);

static inline int platform_width(uint32_t scalar) {
    unsigned char known = scalar < sizeof platform_widths ? __atomic_load_n(&platform_widths[scalar], __ATOMIC_RELAXED) : 0;
    return known ? known - 2 : platform_width_asked(scalar);
}

/* The user's locale for characters; C.UTF-8 where that is missing or not UTF-8. Returns 1 when the result is UTF-8. */
int platform_set_locale(void);

/* memmem(3): offset of the first occurrence of the needle, or -1. */
ptrdiff_t platform_find(const void *haystack, size_t haystack_length, const void *needle, size_t needle_length);

/* The same, fast also where the beginning of the needle is common: by two of its bytes, which stand at these places in it,
   many places at a time. The two that are rarest in texts serve best. */
ptrdiff_t platform_find_by(const void *haystack, size_t haystack_length, const void *needle, size_t needle_length,
                           size_t first, size_t second);

/* The same for a needle of small letters and figures of ASCII, whatever the case of the text's ASCII letters. It may also
   find what is no letter where a letter should be: whoever finds something has to look again. */
ptrdiff_t platform_find_letters(const void *haystack, size_t haystack_length, const void *needle, size_t needle_length,
                                size_t first, size_t second);

/* Whether bytes are UTF-8 text of ASCII, curly quotation marks, dashes, ellipses, guillemets and no-break spaces alone, with
   no controls but blanks. */
int platform_is_plain_text(const void *bytes, size_t count);

/* How many threads can work at once. */
int platform_processors(void);

/* From now on this thread, and those that it starts, work when others have less to do. */
void platform_stand_back(void);

/* Gives memory that was freed back to the system, as far as it can be. */
void platform_trim(void);

#endif
