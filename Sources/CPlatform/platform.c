#define _GNU_SOURCE
#include "CPlatform.h"
#include <langinfo.h>
#include <locale.h>
#include <string.h>
#include <wchar.h>

int platform_width(uint32_t scalar) { return wcwidth((wchar_t)scalar); }

int platform_set_locale(void) {
    if (setlocale(LC_CTYPE, "") && strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return 1;
    if (setlocale(LC_CTYPE, "C.UTF-8") || setlocale(LC_CTYPE, "en_US.UTF-8")) return 1;
    setlocale(LC_CTYPE, "C");
    return 0;
}

ptrdiff_t platform_find(const void *haystack, size_t haystack_length, const void *needle, size_t needle_length) {
    const char *found = memmem(haystack, haystack_length, needle, needle_length);
    return found ? found - (const char *)haystack : -1;
}
