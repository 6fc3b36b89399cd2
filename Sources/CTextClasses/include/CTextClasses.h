/* Classes of characters for breaking lines and for telling grapheme clusters; see Scripts/text-classes.py, which makes this. */
#ifndef PULLQUOTE_CTEXTCLASSES_H
#define PULLQUOTE_CTEXTCLASSES_H

#include <stdint.h>

/* The version of Unicode: "15.0.0". */
const char *text_classes_version(void);
extern const uint16_t text_class_blocks[];
extern const uint16_t text_class_values[];

/* The class for lines in the lowest six bits, that for clusters in the four above. */
static inline uint16_t text_classes(uint32_t scalar) {
    return scalar > 0x10ffff ? 0 : text_class_values[text_class_blocks[scalar / 64] * 64 + scalar % 64];
}

#endif
