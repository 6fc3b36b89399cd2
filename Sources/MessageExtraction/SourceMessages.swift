/// A message that stands in the sources.
struct SourceMessage: Equatable {
  /// The English words, with `%1` to `%9` for what is put in.
  var key: String
  /// The words for all numbers but one, where it depends on a number.
  var plural: String?
  var context: String?
  /// The code of each gap, for whoever translates.
  var gaps: [String] = []
}

/// Finds the messages in a Swift file: the string literals that are given to what says something to a person.
///
/// It knows as much of Swift as that takes: comments, string literals of all kinds with what is put into them, and nested
/// brackets.
struct SourceMessages {
  /// What takes a message as its first argument.
  static let callees: Set<String> = ["localized", "Message", "Refusal", "notText", "damaged"]
  /// Labels of arguments that are messages wherever they stand.
  static let labels: Set<String> = ["summary", "detail", "comment", "reason", "title"]

  private let source: [UInt8]
  private var place = 0
  private var found: [SourceMessage] = []

  /// The messages of a file, in their order.
  static func messages(in source: String) -> [SourceMessage] {
    var reading = SourceMessages(source: Array(source.utf8))
    reading.readCode(until: nil)
    return reading.found
  }

  private init(source: [UInt8]) { self.source = source }

  private func byte(_ offset: Int = 0) -> UInt8 { place + offset < source.count ? source[place + offset] : 0 }

  private func stands(_ words: String) -> Bool {
    place + words.utf8.count <= source.count && source[place...].starts(with: words.utf8)
  }

  // MARK: - Code

  /// Reads code up to a closing bracket, which is left to be read.
  private mutating func readCode(until end: UInt8?) {
    while place < source.count, byte() != end {
      if skipComment() { continue }
      if isAtString {
        _ = readString()
      } else if let name = readName() {
        if Self.callees.contains(name), byte() == UInt8(ascii: "(") {
          readMessage()
        } else if Self.labels.contains(name), byte() == UInt8(ascii: ":"), isFirst(name),
          byte(1) == UInt8(ascii: " ") || byte(1) == UInt8(ascii: "\n")
        {
          place += 1
          for literal in readArgument() { found.append(literal) }
        }
      } else if !readBrackets() {
        place += 1
      }
    }
  }

  /// Reads brackets with the code in them; false where none opens here.
  private mutating func readBrackets() -> Bool {
    guard let closing = Self.closing(byte()) else { return false }
    place += 1
    readCode(until: closing)
    place += 1
    return true
  }

  private static func closing(_ opening: UInt8) -> UInt8? {
    switch opening {
    case UInt8(ascii: "("): UInt8(ascii: ")")
    case UInt8(ascii: "["): UInt8(ascii: "]")
    case UInt8(ascii: "{"): UInt8(ascii: "}")
    default: nil
    }
  }

  private mutating func skipComment() -> Bool {
    if stands("//") {
      while place < source.count, byte() != UInt8(ascii: "\n") { place += 1 }
      return true
    }
    guard stands("/*") else { return false }
    while place < source.count, !stands("*/") { place += 1 }
    place += 2
    return true
  }

  /// Whether the name that was just read comes first of all behind a bracket or a comma, as the label of an argument does.
  private func isFirst(_ name: String) -> Bool {
    let before = source[..<(place - name.utf8.count)].last { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\n") }
    return before == UInt8(ascii: "(") || before == UInt8(ascii: ",")
  }

  private mutating func readName() -> String? {
    let start = place
    while Self.isInName(byte()) { place += 1 }
    return start == place ? nil : String(decoding: source[start..<place], as: UTF8.self)
  }

  private static func isInName(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte == UInt8(ascii: "_") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  /// Reads the arguments in parentheses: a message, messages of a condition, or a number with the words for one and for many.
  private mutating func readMessage() {
    place += 1
    var arguments: [[SourceMessage]] = []
    var context: String?
    while place < source.count, byte() != UInt8(ascii: ")") {
      while byte() == UInt8(ascii: " ") || byte() == UInt8(ascii: "\n") || byte() == UInt8(ascii: ",") { place += 1 }
      let isContext = stands("context:")
      let literals = readArgument()
      if isContext { context = literals.first?.key } else { arguments.append(literals) }
    }
    place += 1
    if arguments.count == 3, let one = arguments[1].first, let many = arguments[2].first {
      found.append(SourceMessage(key: one.key, plural: many.key, gaps: many.gaps))
    } else {
      for var message in arguments.first ?? [] {
        message.context = context
        found.append(message)
      }
    }
  }

  /// Reads one argument, up to its comma or the bracket behind it; returns the literals that stand in it, but not those in calls and
  /// closures.
  private mutating func readArgument() -> [SourceMessage] {
    var literals: [SourceMessage] = []
    let ends = [UInt8(ascii: ","), UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}")]
    while place < source.count, !ends.contains(byte()) {
      if skipComment() { continue }
      if isAtString {
        literals.append(readString())
      } else if let name = readName() {
        if Self.callees.contains(name), byte() == UInt8(ascii: "(") { readMessage() }
      } else if !readBrackets() {
        place += 1
      }
    }
    return literals
  }

  // MARK: - Literals

  private var isAtString: Bool {
    var next = 0
    while byte(next) == UInt8(ascii: "#") { next += 1 }
    return byte(next) == UInt8(ascii: "\"")
  }

  private mutating func readString() -> SourceMessage {
    var message = SourceMessage(key: "")
    var signs = 0
    while byte() == UInt8(ascii: "#") { (signs, place) = (signs + 1, place + 1) }
    let ofLines = stands("\"\"\"")
    let quote = String(repeating: "\"", count: ofLines ? 3 : 1) + String(repeating: "#", count: signs)
    let escape = "\\" + String(repeating: "#", count: signs)
    place += ofLines ? 3 : 1
    var indent = 0
    if ofLines {
      indent = indentOfEnd(quote)
      place += 1
      skip(indent)
    }
    var words: [UInt8] = []
    while place < source.count, !stands(quote) {
      if stands(escape + "(") {
        place += escape.utf8.count + 1
        let start = place
        readCode(until: UInt8(ascii: ")"))
        message.gaps.append(String(decoding: source[start..<min(place, source.count)], as: UTF8.self))
        words += "%\(message.gaps.count)".utf8
        place += 1
      } else if stands(escape) {
        place += escape.utf8.count
        readEscape(&words)
        if ofLines, source[place - 1] == UInt8(ascii: "\n") { skip(indent) }
      } else {
        words.append(byte())
        place += 1
        if ofLines, words.last == UInt8(ascii: "\n") { skip(indent) }
      }
    }
    place += quote.utf8.count
    if ofLines, words.last == UInt8(ascii: "\n") { words.removeLast() }
    message.key = String(decoding: words, as: UTF8.self)
    return message
  }

  private mutating func skip(_ blanks: Int) {
    for _ in 0..<blanks where byte() == UInt8(ascii: " ") { place += 1 }
  }

  /// How far the quotation marks at the end of a literal of several lines are indented, as all of its lines are.
  private func indentOfEnd(_ quote: String) -> Int {
    var end = place
    while end < source.count, !source[end...].starts(with: quote.utf8) { end += 1 }
    let blanks = source[..<end].reversed().prefix { $0 == UInt8(ascii: " ") }
    return blanks.count
  }

  private mutating func readEscape(_ words: inout [UInt8]) {
    defer { place += 1 }
    switch byte() {
    case UInt8(ascii: "n"): words.append(UInt8(ascii: "\n"))
    case UInt8(ascii: "t"): words.append(UInt8(ascii: "\t"))
    case UInt8(ascii: "\n"): break
    case UInt8(ascii: "u"):
      place += 2
      let start = place
      while place < source.count, byte() != UInt8(ascii: "}") { place += 1 }
      let figures = String(decoding: source[start..<place], as: UTF8.self)
      if let scalar = UInt32(figures, radix: 16).flatMap(Unicode.Scalar.init) { words += String(scalar).utf8 }
    case let other: words.append(other)
    }
  }
}
