#ifndef PULLQUOTE_CCMARK_H
#define PULLQUOTE_CCMARK_H
#include <cmark-gfm.h>
#include <cmark-gfm-core-extensions.h>
#endif
