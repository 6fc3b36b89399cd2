#define TOML_HEADER_ONLY 1
#define TOML_EXCEPTIONS 0
#define TOML_ENABLE_FORMATTERS 0
#define TOML_ENABLE_UNRELEASED_FEATURES 0
#include <toml++/toml.h>

#include <new>
#include <string>
#include <vector>

#include "toml_document.h"

struct toml_document {
    toml::table root;
    std::vector<toml_node> nodes;
    std::string problem;
    int32_t problem_line = 0;
};

namespace {

toml_node described(const toml::node &value, int32_t line, int32_t holder) {
    toml_node node{};
    node.line = line;
    node.holder = holder;
    switch (value.type()) {
    case toml::node_type::table: node.kind = toml_kind_table; break;
    case toml::node_type::array: node.kind = toml_kind_array; break;
    case toml::node_type::string: {
        const std::string &text = value.as_string()->get();
        node.kind = toml_kind_string;
        node.text = text.data();
        node.text_length = text.size();
        break;
    }
    case toml::node_type::integer:
        node.kind = toml_kind_integer;
        node.integer = value.as_integer()->get();
        break;
    case toml::node_type::floating_point:
        node.kind = toml_kind_number;
        node.number = value.as_floating_point()->get();
        break;
    case toml::node_type::boolean:
        node.kind = toml_kind_boolean;
        node.integer = value.as_boolean()->get() ? 1 : 0;
        break;
    default: node.kind = toml_kind_time;
    }
    return node;
}

/* toml++ refuses what is nested more deeply than 256 times, so this cannot run out of stack. */
void list(toml_document &document, const toml::node &value, int32_t holder) {
    if (const toml::table *table = value.as_table()) {
        for (auto &&[key, child] : *table) {
            int32_t line = static_cast<int32_t>(key.source().begin.line);
            if (line == 0) line = static_cast<int32_t>(child.source().begin.line);
            toml_node node = described(child, line, holder);
            node.key = key.str().data();
            node.key_length = key.str().size();
            document.nodes.push_back(node);
            list(document, child, static_cast<int32_t>(document.nodes.size() - 1));
        }
    } else if (const toml::array *array = value.as_array()) {
        for (const toml::node &child : *array) {
            document.nodes.push_back(described(child, static_cast<int32_t>(child.source().begin.line), holder));
            list(document, child, static_cast<int32_t>(document.nodes.size() - 1));
        }
    }
}

}  // namespace

toml_document *toml_document_read(const char *bytes, size_t count) {
    toml_document *document = new (std::nothrow) toml_document;
    if (document == nullptr) return nullptr;
    toml::parse_result result = toml::parse(std::string_view(bytes, count));
    if (!result) {
        document->problem = std::string(result.error().description());
        document->problem_line = static_cast<int32_t>(result.error().source().begin.line);
        return document;
    }
    document->root = std::move(result).table();
    list(*document, document->root, -1);
    return document;
}

void toml_document_free(toml_document *document) { delete document; }

const char *toml_document_problem(const toml_document *document) {
    return document->problem.empty() ? nullptr : document->problem.c_str();
}

int32_t toml_document_problem_line(const toml_document *document) { return document->problem_line; }

const toml_node *toml_document_nodes(const toml_document *document) { return document->nodes.data(); }

size_t toml_document_count(const toml_document *document) { return document->nodes.size(); }
