/* What Swift's Glibc hides, as plain functions. */
#ifndef PULLQUOTE_CPLATFORM_H
#define PULLQUOTE_CPLATFORM_H

#include <stddef.h>
#include <stdint.h>

#include "guard.h"
#include "loop.h"

/* Columns that the terminal library gives a code point: 0 for combining marks, -1 for what it cannot place.
   Needs a UTF-8 locale (platform_set_locale). */
int platform_width(uint32_t scalar);

/* The user's locale for characters; C.UTF-8 where that is missing or not UTF-8. Returns 1 when the result is UTF-8. */
int platform_set_locale(void);

/* memmem(3): offset of the first occurrence of the needle, or -1. */
ptrdiff_t platform_find(const void *haystack, size_t haystack_length, const void *needle, size_t needle_length);

#endif
