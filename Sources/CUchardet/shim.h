#ifndef PULLQUOTE_CUCHARDET_H
#define PULLQUOTE_CUCHARDET_H
#include <uchardet/uchardet.h>
#endif
