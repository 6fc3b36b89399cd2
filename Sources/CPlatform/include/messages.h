/* The C library's gettext(3), for one catalogue: that of this program. */
#ifndef PULLQUOTE_MESSAGES_H
#define PULLQUOTE_MESSAGES_H

/* Has messages looked up from now on, in folder/LANGUAGE/LC_MESSAGES/NAME.mo, for the languages (parted by colons) in that
   order. To be called once, before any thread is started: it may set LANGUAGE. Returns 0 where there is not enough memory. */
int messages_open(const char *name, const char *folder, const char *languages);

/* What the catalogue has for a key, in UTF-8; NULL where it has nothing, or none was opened. Stays for ever. */
const char *messages_find(const char *key);

/* The same for the form that the language has for a number. */
const char *messages_find_plural(const char *one, const char *many, unsigned long number);

#endif
