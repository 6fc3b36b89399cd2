#ifndef PULLQUOTE_CSQLITE_H
#define PULLQUOTE_CSQLITE_H
#include <sqlite3.h>

/// What `sqlite3_bind_text` and `sqlite3_bind_blob` are told when SQLite is to copy the bytes: Swift does not import the cast.
static inline sqlite3_destructor_type csqlite_transient(void) { return SQLITE_TRANSIENT; }
#endif
