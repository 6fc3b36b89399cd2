#ifndef PULLQUOTE_CARCHIVE_H
#define PULLQUOTE_CARCHIVE_H
#include <archive.h>
#include <archive_entry.h>
#endif
