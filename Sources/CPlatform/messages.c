#include "messages.h"
#include <libintl.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>

/* NULL while the program speaks English: then nothing below this line costs anything. */
static const char *domain;

int messages_open(const char *name, const char *folder, const char *languages) {
    /* gettext looks up nothing in the locale C. The user's own need not be there on this system, where its name says the
       language all the same: any other locale will do, since LANGUAGE comes before its name. A static program knows no
       locales for messages at all, and does not mind. */
    if (!setlocale(LC_MESSAGES, "")) setlocale(LC_MESSAGES, "C.UTF-8");
    const char *known = getenv("LANGUAGE");
    if (!known || strcmp(known, languages) != 0) {
        if (setenv("LANGUAGE", languages, 1) != 0) return 0;
    }
    if (!bindtextdomain(name, folder) || !bind_textdomain_codeset(name, "UTF-8")) return 0;
    domain = strdup(name);
    return domain != NULL;
}

const char *messages_find(const char *key) {
    /* The empty key is the head of the catalogue. */
    if (!domain || !*key) return NULL;
    const char *found = dgettext(domain, key);
    return found == key ? NULL : found;
}

const char *messages_find_plural(const char *one, const char *many, unsigned long number) {
    if (!domain || !*one) return NULL;
    const char *found = dngettext(domain, one, many, number);
    return found == one || found == many ? NULL : found;
}
