import CTOML
import Messages

/// What stands in a TOML document, with the lines that it stands on.
enum TOMLValue: Sendable, Equatable {
  case table([TOMLEntry])
  case array([TOMLValue])
  case string(String)
  case integer(Int64)
  case number(Double)
  case boolean(Bool)
  /// A day or a time of it.
  case time

  /// What it is, for a sentence: "a number".
  var kind: String {
    switch self {
    case .table: localized("a table")
    case .array: localized("a list")
    case .string: localized("a string")
    case .integer, .number: localized("a number")
    case .boolean: localized("true or false")
    case .time: localized("a date")
    }
  }
}

/// A key and its value in a table.
struct TOMLEntry: Sendable, Equatable {
  let key: String
  /// From 1.
  let line: Int
  let value: TOMLValue
}

/// Why a text is no TOML.
struct TOMLError: Error, Equatable {
  let line: Int
  /// As the parser says it: "expected a comma".
  let reason: String
}

extension TOMLValue {
  /// Reads a document as its table, the entries in the order of their lines.
  static func entries(of text: [UInt8]) throws(TOMLError) -> [TOMLEntry] {
    let read = text.withUnsafeBytes { bytes in
      toml_document_read(bytes.baseAddress?.assumingMemoryBound(to: CChar.self) ?? nil, bytes.count)
    }
    guard let document = read else { throw TOMLError(line: 1, reason: localized("there is no memory to read it with")) }
    defer { toml_document_free(document) }
    if let problem = toml_document_problem(document) {
      throw TOMLError(line: Int(toml_document_problem_line(document)), reason: String(cString: problem))
    }
    let nodes = UnsafeBufferPointer(start: toml_document_nodes(document), count: toml_document_count(document))
    // Whatever holds something stands before it in the list: from the end on, what is in a thing is there already.
    var inside: [Int: [TOMLEntry]] = [:]
    for (index, node) in nodes.enumerated().reversed() {
      let held = (inside.removeValue(forKey: index) ?? []).reversed()
      let value: TOMLValue =
        switch Int(node.kind) {
        case Int(toml_kind_table): .table(held.sorted { $0.line < $1.line })
        case Int(toml_kind_array): .array(held.map(\.value))
        case Int(toml_kind_string): .string(string(node.text, node.text_length))
        case Int(toml_kind_integer): .integer(node.integer)
        case Int(toml_kind_number): .number(node.number)
        case Int(toml_kind_boolean): .boolean(node.integer != 0)
        default: .time
        }
      let entry = TOMLEntry(key: string(node.key, node.key_length), line: Int(node.line), value: value)
      inside[Int(node.holder), default: []].append(entry)
    }
    return (inside[-1] ?? []).reversed().sorted { $0.line < $1.line }
  }

  private static func string(_ start: UnsafePointer<CChar>?, _ count: Int) -> String {
    start.map { String(decoding: UnsafeRawBufferPointer(start: $0, count: count), as: UTF8.self) } ?? ""
  }

  /// A string as TOML writes it.
  static func written(_ text: String) -> String {
    var written = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": written += "\\" + String(scalar)
      // What a terminal might take for an order, or turn a line round with.
      case "\u{0}"..<" ", "\u{7f}"..."\u{9f}", "\u{61c}", "\u{200e}"..."\u{200f}", "\u{2028}"..."\u{202e}",
        "\u{2066}"..."\u{2069}":
        let digits = String(scalar.value, radix: 16)
        written += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: written.unicodeScalars.append(scalar)
      }
    }
    return written + "\""
  }
}
