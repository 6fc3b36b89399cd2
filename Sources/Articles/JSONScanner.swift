import Quotations

/// Why bytes are no JSON, as a sentence for people.
public struct JSONError: Error, Equatable, Sendable {
  public let explanation: String
  /// Bytes before the mistake.
  public let place: Int
}

/// Reads one JSON object strictly (RFC 8259) and says where its members stand, so that they can be passed on byte for
/// byte.
///
/// Bytes that are not UTF-8, lone surrogates, and more than 512 levels are errors.
public struct JSONScanner {
  public enum Kind: Equatable, Sendable {
    case object
    case array
    case string
    case number
    case bool
    case null
  }

  /// One member of the object; places are offsets into the bytes scanned.
  public struct Member: Equatable, Sendable {
    /// The key, its escapes resolved.
    public let key: [UInt8]
    /// The key as written, with its quotation marks.
    public let keyRange: Range<Int>
    public let kind: Kind
    /// The value as written.
    public let range: Range<Int>

    public func isNamed(_ name: StaticString) -> Bool {
      key.count == name.utf8CodeUnitCount && key.has(name, at: 0)
    }
  }

  /// Levels of objects and arrays in each other.
  public static let deepest = 512

  private let bytes: [UInt8]
  private var place = 0

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The members of the one object in these bytes, in order.
  public static func members(of bytes: [UInt8]) throws(JSONError) -> [Member] {
    let (members, error) = readableMembers(of: bytes)
    if let error { throw error }
    return members
  }

  /// The members of the one object in these bytes as far as they can be read, and why there are no more where that is
  /// so. A member is read when a comma or } follows it.
  public static func readableMembers(of bytes: [UInt8]) -> (members: [Member], error: JSONError?) {
    var scanner = JSONScanner(bytes)
    var members: [Member] = []
    if let bad = scanner.firstBadByte() {
      // What stands before is good all the same; that it ends in the middle is no news.
      members = readableMembers(of: Array(bytes[..<bad])).members
      return (members, JSONError(explanation: "The bytes are not UTF-8 from byte \(bad + 1) on.", place: bad))
    }
    do {
      try scanner.scanWhole { members.append($0) }
      return (members, nil)
    } catch {
      return (members, error)
    }
  }

  private mutating func scanWhole(member found: (Member) -> Void) throws(JSONError) {
    skipBlanks()
    guard !isAtEnd else { throw error("There is nothing here; an object was expected") }
    guard peek == UInt8(ascii: "{") else { throw error("An object was expected") }
    try scanObject(depth: 1, member: found)
    skipBlanks()
    guard isAtEnd else { throw error("Something follows the object") }
  }

  /// Where the elements of an array that `members(of:)` has found stand.
  package static func elements(of bytes: [UInt8], at range: Range<Int>) throws(JSONError) -> [Range<Int>] {
    var scanner = JSONScanner(bytes)
    scanner.place = range.lowerBound
    var elements: [Range<Int>] = []
    try scanner.scanArray(depth: 1) { elements.append($0) }
    return elements
  }

  /// The characters of a string literal that `members(of:)` has found, as UTF-8.
  public static func string(in bytes: [UInt8], at range: Range<Int>) -> [UInt8] {
    characters(in: bytes, at: range.lowerBound + 1..<max(range.lowerBound + 1, range.upperBound - 1))
  }

  /// The characters that stand between the quotation marks of a string literal, as UTF-8. Half of a surrogate pair becomes
  /// U+FFFD, and an escape that is cut by the end is left out.
  static func characters(in bytes: [UInt8], at range: Range<Int>) -> [UInt8] {
    var words: [UInt8] = []
    words.reserveCapacity(range.count)
    var place = range.lowerBound
    let end = min(range.upperBound, bytes.count)
    while place < end {
      guard let escape = bytes.firstPlace(of: Ascii.backslash, in: place..<end) else {
        words.append(contentsOf: bytes[place..<end])
        break
      }
      words.append(contentsOf: bytes[place..<escape])
      place = escape + 2
      guard place <= end else { break }
      switch bytes[escape + 1] {
      case UInt8(ascii: "b"): words.append(0x08)
      case UInt8(ascii: "f"): words.append(0x0C)
      case UInt8(ascii: "n"): words.append(0x0A)
      case UInt8(ascii: "r"): words.append(0x0D)
      case UInt8(ascii: "t"): words.append(0x09)
      case UInt8(ascii: "u"):
        guard place + 4 <= end else { return words }
        guard var scalar = hexadecimal(bytes, at: place) else {
          // Damaged: the digits go, and what follows them is no part of the escape.
          words.append(scalar: 0xFFFD)
          while place < end, hexadecimalDigit(bytes[place]) != nil { place += 1 }
          continue
        }
        place += 4
        if scalar & 0xFC00 == 0xD800, place + 6 <= end, bytes.has("\\u", at: place),
          let low = hexadecimal(bytes, at: place + 2), low & 0xFC00 == 0xDC00
        {
          scalar = 0x10000 + (scalar & 0x3FF) << 10 + low & 0x3FF
          place += 6
        }
        words.append(scalar: scalar & 0xF800 == 0xD800 && scalar < 0x10000 ? 0xFFFD : scalar)
      case let other: words.append(other)
      }
    }
    return words
  }

  // MARK: - Values

  private mutating func scanValue(depth: Int) throws(JSONError) -> Kind {
    guard !isAtEnd else { throw error("The value is missing") }
    switch peek {
    case UInt8(ascii: "{"):
      try scanObject(depth: depth + 1) { _ in }
      return .object
    case UInt8(ascii: "["):
      try scanArray(depth: depth + 1) { _ in }
      return .array
    case Ascii.quote:
      try scanString()
      return .string
    case UInt8(ascii: "t"):
      try scanWord("true")
      return .bool
    case UInt8(ascii: "f"):
      try scanWord("false")
      return .bool
    case UInt8(ascii: "n"):
      try scanWord("null")
      return .null
    case UInt8(ascii: "-"), 0x30...0x39:
      try scanNumber()
      return .number
    default: throw error("No value begins like this")
    }
  }

  private mutating func scanObject(depth: Int, member found: (Member) -> Void) throws(JSONError) {
    guard depth <= Self.deepest else { throw error("More than \(Self.deepest) levels are nested") }
    place += 1
    skipBlanks()
    if take(UInt8(ascii: "}")) { return }
    while true {
      guard !isAtEnd, peek == Ascii.quote else { throw error("A key in quotation marks was expected") }
      let keyStart = place
      try scanString()
      let keyRange = keyStart..<place
      skipBlanks()
      guard take(UInt8(ascii: ":")) else { throw error("A colon was expected after the key") }
      skipBlanks()
      let start = place
      let kind = try scanValue(depth: depth)
      let range = start..<place
      skipBlanks()
      let isLast = take(UInt8(ascii: "}"))
      guard isLast || take(UInt8(ascii: ",")) else { throw error("A comma or } was expected") }
      if depth == 1 {
        found(Member(key: Self.string(in: bytes, at: keyRange), keyRange: keyRange, kind: kind, range: range))
      }
      if isLast { return }
      skipBlanks()
    }
  }

  private mutating func scanArray(depth: Int, element found: (Range<Int>) -> Void) throws(JSONError) {
    guard depth <= Self.deepest else { throw error("More than \(Self.deepest) levels are nested") }
    place += 1
    skipBlanks()
    if take(UInt8(ascii: "]")) { return }
    while true {
      let start = place
      _ = try scanValue(depth: depth)
      found(start..<place)
      skipBlanks()
      if take(UInt8(ascii: "]")) { return }
      guard take(UInt8(ascii: ",")) else { throw error("A comma or ] was expected") }
      skipBlanks()
    }
  }

  private mutating func scanString() throws(JSONError) {
    place += 1
    while true {
      place = bytes.span.bytes.firstPlace(in: place..<bytes.count) { bytes in
        bytes.equals(Ascii.quote) .| bytes.equals(Ascii.backslash) .| bytes.isBelow(0x20)
      }
      guard !isAtEnd else { throw error("A string does not end") }
      switch peek {
      case Ascii.quote:
        place += 1
        return
      case 0..<0x20: throw error("A control character stands in a string unescaped")
      default: try scanEscape()
      }
    }
  }

  private mutating func scanEscape() throws(JSONError) {
    guard place + 1 < bytes.count else { throw error("A string does not end") }
    switch bytes[place + 1] {
    case Ascii.quote, Ascii.backslash, UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"), UInt8(ascii: "n"),
      UInt8(ascii: "r"), UInt8(ascii: "t"):
      place += 2
    case UInt8(ascii: "u"):
      guard let unit = Self.hexadecimal(bytes, at: place + 2) else { throw error("\\u wants four hexadecimal digits") }
      guard unit & 0xF800 == 0xD800 else {
        place += 6
        return
      }
      guard unit < 0xDC00, place + 7 < bytes.count, bytes[place + 6] == Ascii.backslash,
        bytes[place + 7] == UInt8(ascii: "u"), let low = Self.hexadecimal(bytes, at: place + 8), low & 0xFC00 == 0xDC00
      else { throw error("Half of a surrogate pair stands alone") }
      place += 12
    default: throw error("There is no such escape")
    }
  }

  private mutating func scanNumber() throws(JSONError) {
    _ = take(UInt8(ascii: "-"))
    if !take(UInt8(ascii: "0")) { try scanDigits() }
    if take(UInt8(ascii: ".")) { try scanDigits() }
    if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
      if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
      try scanDigits()
    }
  }

  private mutating func scanDigits() throws(JSONError) {
    let start = place
    while !isAtEnd, peek.isDigit { place += 1 }
    guard place > start else { throw error("A digit was expected") }
  }

  private mutating func scanWord(_ word: StaticString) throws(JSONError) {
    guard bytes.has(word, at: place) else { throw error("No value begins like this") }
    place += word.utf8CodeUnitCount
  }

  // MARK: - Bytes

  private var isAtEnd: Bool { place >= bytes.count }
  /// The byte at the place, which is not the end.
  private var peek: UInt8 { bytes[place] }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard !isAtEnd, peek == byte else { return false }
    place += 1
    return true
  }

  private mutating func skipBlanks() {
    while !isAtEnd, peek == 0x20 || peek == 0x09 || peek == 0x0A || peek == 0x0D { place += 1 }
  }

  private func error(_ words: String) -> JSONError {
    JSONError(explanation: "\(words) (byte \(place + 1)).", place: place)
  }

  private func firstBadByte() -> Int? {
    var place = 0
    while true {
      place = bytes.span.bytes.firstPlace(in: place..<bytes.count) { bytes in (bytes & 0x80).equals(0x80) }
      while place < bytes.count, bytes[place] >= 0x80 {
        let length = TextDecoder.sequenceLength(in: bytes, at: place, before: bytes.count)
        if length <= 0 { return place }
        place += length
      }
      if place == bytes.count { return nil }
    }
  }

  private static func hexadecimal(_ bytes: [UInt8], at place: Int) -> UInt32? {
    guard place >= 0, place + 4 <= bytes.count else { return nil }
    var value: UInt32 = 0
    for byte in bytes[place..<place + 4] {
      guard let digit = hexadecimalDigit(byte) else { return nil }
      value = value << 4 | digit
    }
    return value
  }

  private static func hexadecimalDigit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte - 0x30)
    case 0x41...0x46, 0x61...0x66: UInt32((byte | 0x20) - 0x57)
    default: nil
    }
  }
}
