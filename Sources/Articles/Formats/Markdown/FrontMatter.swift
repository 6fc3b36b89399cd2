import CLibYAML

/// The facts at the head of a file of Markdown: YAML between lines `---`, TOML between lines `+++`, JSON between lines
/// `;;;` or in a first block of code.
struct FrontMatter: Sendable {
  /// Where the text begins.
  let end: Int
  /// The values by their keys, which are in small letters; what stands in a list comes in order under the list's key, what
  /// stands in a table under `table.key`.
  private(set) var values: [String: [String]] = [:]

  /// Bytes of a head at the most: it has to lie in the beginning that decides on the format.
  private static let longest = 60_000

  /// The head of a text; nil where it has none.
  init?(in text: [UInt8]) {
    guard let first = TextLine(in: text, at: 0), first.words.lowerBound == first.range.lowerBound else { return nil }
    let opening = String(decoding: text[first.words].prefix(8), as: UTF8.self).lowercased()
    let closings: [String]
    switch opening {
    case "---": closings = ["---", "..."]
    case "+++", ";;;": closings = [opening]
    case "```json": closings = ["```"]
    default: return nil
    }
    guard let last = Self.line(of: text, from: first.next, that: closings) else { return nil }
    let head = first.next..<last.range.lowerBound
    end = min(last.next, text.count)
    switch opening {
    case "---": readYAML(Array(text[head]))
    case "+++": readTOML(text, in: head)
    default: readJSON(Array(text[head]))
    }
    if values.isEmpty { return nil }
  }

  /// Whether it says what only the head of an article says.
  var isOfAnArticle: Bool {
    func has(_ keys: String...) -> Bool { keys.contains { values[$0] != nil } }
    return has("title", "headline")
      && has(
        "date", "author", "authors", "source", "url", "published", "created", "tags", "description", "excerpt",
        "layout",
        "categories", "site", "draft", "slug", "permalink", "byline")
  }

  /// The first value that has words, by keys in order.
  func first(_ keys: [String]) -> String? { all(keys).first }

  /// All values that have words, by keys in order.
  func all(_ keys: [String]) -> [String] {
    keys.flatMap { values[$0] ?? [] }.compactMap { ($0 as String?).nonBlank }.filter { $0 != "null" && $0 != "~" }
  }

  private static func line(of text: [UInt8], from start: Int, that words: [String]) -> TextLine? {
    var place = start
    while place - start < longest, let line = TextLine(in: text, at: place) {
      if line.range.count < 8, line.range.lowerBound == line.words.lowerBound || line.words.isEmpty,
        words.contains(String(decoding: text[line.words], as: UTF8.self))
      {
        return line
      }
      place = line.next
    }
    return nil
  }

  private mutating func add(_ value: String, for key: String) {
    guard values.count < 1000, values[key, default: []].count < 1000 else { return }
    values[key, default: []].append(value)
  }

  // MARK: - YAML

  /// Reads YAML by its events: an alias stands for nothing, so that there is no bomb to go off.
  private mutating func readYAML(_ head: [UInt8]) {
    guard Self.isMapping(head) else { return }
    if !readEvents(of: head) {
      // Many a head is no YAML for a colon in its title.
      values = [:]
      readLines(of: head)
    }
  }

  /// Whether a line begins with a key; without one, a line `---` is a rule, and what follows it text.
  private static func isMapping(_ head: [UInt8]) -> Bool {
    var place = 0
    while let line = TextLine(in: head, at: place) {
      place = line.next
      if key(of: head, line) != nil { return true }
    }
    return false
  }

  /// The key that a line begins with, and where its value begins.
  private static func key(of head: [UInt8], _ line: TextLine) -> (name: String, value: Int)? {
    guard line.words.lowerBound == line.range.lowerBound, !line.words.isEmpty else { return nil }
    var start = line.words.lowerBound
    let quote = head[start]
    let isQuoted = quote == Ascii.quote || quote == UInt8(ascii: "'")
    if isQuoted { start += 1 }
    var place = start
    while place < line.words.upperBound, place - start < 64 {
      let byte = head[place]
      let isName = byte.isAsciiLetter || byte.isDigit || byte >= 0x80 || byte == UInt8(ascii: "_")
      guard isName || (place > start && (byte == UInt8(ascii: "-") || byte == Ascii.space || byte == UInt8(ascii: ".")))
      else { break }
      place += 1
    }
    let name = head[start..<place]
    if isQuoted, place < line.words.upperBound, head[place] == quote { place += 1 }
    guard !name.isEmpty, place < line.words.upperBound, head[place] == UInt8(ascii: ":"),
      place + 1 == line.words.upperBound || head[place + 1].isAsciiBlank
    else { return nil }
    return (String(decoding: name, as: UTF8.self).lowercased(), place + 1)
  }

  private struct Container {
    let isMapping: Bool
    /// What the keys in it are put behind.
    let path: String
    /// Of a mapping: the key whose value comes next.
    var key: String?
  }

  /// - Returns: false where it is no YAML.
  private mutating func readEvents(of head: [UInt8]) -> Bool {
    let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    defer { parser.deallocate() }
    guard yaml_parser_initialize(parser) == 1 else { return false }
    defer { yaml_parser_delete(parser) }
    return head.withUnsafeBufferPointer { bytes in
      yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
      yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
      var open: [Container] = []
      for _ in 0..<20_000 {
        var event = yaml_event_t()
        guard yaml_parser_parse(parser, &event) == 1 else { return false }
        defer { yaml_event_delete(&event) }
        switch event.type {
        case YAML_STREAM_END_EVENT, YAML_DOCUMENT_END_EVENT: return true
        case YAML_SCALAR_EVENT:
          let scalar = event.data.scalar
          let words = UnsafeBufferPointer(start: scalar.value, count: scalar.value == nil ? 0 : Int(scalar.length))
          take(String(decoding: words, as: UTF8.self), in: &open)
        case YAML_ALIAS_EVENT: take("", in: &open)
        case YAML_MAPPING_START_EVENT, YAML_SEQUENCE_START_EVENT:
          guard open.count < 64 else { return false }
          let isMapping = event.type == YAML_MAPPING_START_EVENT
          if open.isEmpty, !isMapping { return false }
          open.append(Container(isMapping: isMapping, path: Self.path(in: &open)))
        case YAML_MAPPING_END_EVENT, YAML_SEQUENCE_END_EVENT: _ = open.popLast()
        default: break
        }
      }
      return false
    }
  }

  /// The path of what comes next in the innermost container; its key is then used up.
  private static func path(in open: inout [Container]) -> String {
    guard let last = open.indices.last else { return "" }
    guard open[last].isMapping else { return open[last].path }
    guard let key = open[last].key else {
      // A key that is no word.
      open[last].key = "?"
      return "?"
    }
    open[last].key = nil
    return open[last].path.isEmpty ? key : "\(open[last].path).\(key)"
  }

  private mutating func take(_ words: String, in open: inout [Container]) {
    guard let last = open.indices.last else { return }
    if open[last].isMapping, open[last].key == nil {
      open[last].key = words.utf8.count < 256 ? words.lowercased() : "?"
    } else {
      add(words, for: Self.path(in: &open))
    }
  }

  /// Reads lines `key: value`, and lines `- value` below a key.
  private mutating func readLines(of head: [UInt8]) {
    var place = 0
    var listKey: String?
    while let line = TextLine(in: head, at: place) {
      place = line.next
      if let key = Self.key(of: head, line) {
        let value = Self.unquoted(head, key.value..<line.range.upperBound)
        listKey = value.isEmpty ? key.name : nil
        if !value.isEmpty { add(value, for: key.name) }
      } else if let listKey, line.words.count > 2, head.has("- ", at: line.words.lowerBound) {
        add(Self.unquoted(head, (line.words.lowerBound + 2)..<line.words.upperBound), for: listKey)
      }
    }
  }

  /// The words of a range, without quotation marks around them.
  private static func unquoted(_ bytes: [UInt8], _ range: Range<Int>) -> String {
    let inner = bytes.trimmed(range)
    guard inner.count >= 2, let first = bytes[inner].first, first == bytes[inner.upperBound - 1],
      first == Ascii.quote || first == UInt8(ascii: "'")
    else { return String(decoding: bytes[inner], as: UTF8.self) }
    var words: [UInt8] = []
    var isEscaped = false
    for byte in bytes[(inner.lowerBound + 1)..<(inner.upperBound - 1)] {
      if byte == Ascii.backslash, first == Ascii.quote, !isEscaped {
        isEscaped = true
        continue
      }
      isEscaped = false
      words.append(byte)
    }
    return String(decoding: words, as: UTF8.self)
  }

  // MARK: - JSON

  private mutating func readJSON(_ head: [UInt8]) {
    var head = head
    let start = head.trimmed(0..<head.count).lowerBound
    if start < head.count, head[start] != UInt8(ascii: "{") { head = [UInt8(ascii: "{")] + head + [UInt8(ascii: "}")] }
    for member in JSONScanner.readableMembers(of: head).members {
      let key = String(decoding: member.key, as: UTF8.self).lowercased()
      readJSON(head, member.kind, member.range, for: key)
    }
  }

  private mutating func readJSON(_ head: [UInt8], _ kind: JSONScanner.Kind, _ range: Range<Int>, for key: String) {
    switch kind {
    case .string: add(String(decoding: JSONScanner.string(in: head, at: range), as: UTF8.self), for: key)
    case .number: add(String(decoding: head[range], as: UTF8.self), for: key)
    case .array:
      for element in (try? JSONScanner.elements(of: head, at: range)) ?? []
      where head[element.lowerBound] == Ascii.quote {
        add(String(decoding: JSONScanner.string(in: head, at: element), as: UTF8.self), for: key)
      }
    case .object, .bool, .null: break
    }
  }

  // MARK: - TOML

  /// Reads lines `key = value`; a value is words in quotation marks, a list of them, or whatever stands there.
  private mutating func readTOML(_ text: [UInt8], in head: Range<Int>) {
    var place = head.lowerBound
    var table = ""
    while place < head.upperBound, let line = TextLine(in: text, at: place) {
      place = line.next
      let words = line.words
      guard !words.isEmpty, text[words.lowerBound] != UInt8(ascii: "#") else { continue }
      if text[words.lowerBound] == UInt8(ascii: "[") {
        let name = text[words].filter { $0 != UInt8(ascii: "[") && $0 != UInt8(ascii: "]") }
        table = String(decoding: name, as: UTF8.self).lowercased() + "."
        continue
      }
      guard let equals = text.firstPlace(of: UInt8(ascii: "="), in: words) else { continue }
      let key = table + String(decoding: text[text.trimmed(words.lowerBound..<equals)], as: UTF8.self).lowercased()
      let value = text.trimmed(equals + 1..<words.upperBound)
      guard !value.isEmpty else { continue }
      if text[value.lowerBound] == UInt8(ascii: "[") {
        let end = text.firstPlace(of: UInt8(ascii: "]"), in: value.lowerBound..<head.upperBound) ?? head.upperBound
        for part in text[(value.lowerBound + 1)..<end].split(separator: UInt8(ascii: ",")) {
          let words = Self.unquoted(text, part.startIndex..<part.endIndex)
          if !words.isEmpty { add(words, for: key) }
        }
        place = max(place, TextLine(in: text, at: end)?.next ?? head.upperBound)
      } else {
        add(Self.unquoted(text, value), for: key)
      }
    }
  }
}
