/* A TOML document as one flat list of what is in it, each thing with the line that it stands on. Read by toml++
   (https://marzer.github.io/tomlplusplus), a library of C++ templates, which Swift does not see. */
#ifndef PULLQUOTE_CTOML_H
#define PULLQUOTE_CTOML_H
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

enum {
    toml_kind_table,
    toml_kind_array,
    toml_kind_string,
    toml_kind_integer,
    toml_kind_number,
    toml_kind_boolean,
    toml_kind_time,
};

typedef struct {
    int32_t kind;
    /* From 1; that of the key where there is one. */
    int32_t line;
    /* The table or array that holds it, by its place in the list, before it; -1 for what is at the top. */
    int32_t holder;
    /* UTF-8, without an end; none in an array. */
    const char *key;
    size_t key_length;
    /* Of a string. */
    const char *text;
    size_t text_length;
    /* Of an integer, and of a boolean: 0 or 1. */
    int64_t integer;
    double number;
} toml_node;

typedef struct toml_document toml_document;

/* Reads a document. NULL where there is no memory. */
toml_document *toml_document_read(const char *bytes, size_t count);
void toml_document_free(toml_document *document);

/* Why it is no TOML, and where; NULL where it is. */
const char *toml_document_problem(const toml_document *document);
int32_t toml_document_problem_line(const toml_document *document);

const toml_node *toml_document_nodes(const toml_document *document);
size_t toml_document_count(const toml_document *document);

#ifdef __cplusplus
}
#endif
#endif
