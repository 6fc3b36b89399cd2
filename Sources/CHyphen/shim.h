#ifndef PULLQUOTE_CHYPHEN_H
#define PULLQUOTE_CHYPHEN_H
#include <hyphen.h>
#endif
