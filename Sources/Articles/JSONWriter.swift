/// Writes JSON into a buffer of bytes, in the order of the calls, with the commas where they belong.
///
/// Control characters are escaped, also DEL, those of C1, and those that turn lines around or end them (U+202E, U+2028),
/// so that what is written can be shown in any terminal.
public struct JSONWriter: Sendable {
  /// What has been written and not been taken.
  public private(set) var bytes: [UInt8] = []
  /// For each open object or array: whether the next value in it needs a comma.
  private var needsComma: [Bool] = []
  private var isAfterKey = false
  private var wantsLineBreak = false

  public init() {}

  /// Gives what has been written and begins an empty buffer; open objects and arrays stay open.
  public mutating func take() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }

  public mutating func object(_ write: (inout JSONWriter) -> Void) {
    begin(UInt8(ascii: "{"))
    write(&self)
    end(UInt8(ascii: "}"))
  }

  public mutating func array(_ write: (inout JSONWriter) -> Void) {
    begin(UInt8(ascii: "["))
    write(&self)
    end(UInt8(ascii: "]"))
  }

  /// Opens an array that is to be written in pieces; `endArray` closes it.
  public mutating func beginArray() { begin(UInt8(ascii: "[")) }
  public mutating func endArray() { end(UInt8(ascii: "]")) }

  /// The name of the value that is written next.
  public mutating func key(_ name: String) {
    string(name)
    bytes.append(UInt8(ascii: ":"))
    isAfterKey = true
  }

  /// A member of an object that is JSON already, its key with its quotation marks.
  public mutating func rawMember(key: some Collection<UInt8>, value: some Collection<UInt8>) {
    separate()
    bytes.append(contentsOf: key)
    bytes.append(UInt8(ascii: ":"))
    bytes.append(contentsOf: value)
  }

  public mutating func string(_ value: String) {
    string(utf8: Array(value.utf8))
  }

  /// - Parameter value: valid UTF-8.
  public mutating func string(utf8 value: some Collection<UInt8>) {
    separate()
    bytes.append(Ascii.quote)
    let value = Array(value)
    var copied = 0
    var place = 0
    while place < value.count {
      let byte = value[place]
      let isMark = byte == Ascii.quote || byte == Ascii.backslash
      guard let (unit, length) = isMark ? (UInt32(byte), 1) : Self.control(in: value, at: place) else {
        place += 1
        continue
      }
      bytes.append(contentsOf: value[copied..<place])
      bytes.append(Ascii.backslash)
      if isMark { bytes.append(byte) } else { bytes.append(contentsOf: Self.escape(unit).utf8) }
      place += length
      copied = place
    }
    bytes.append(contentsOf: value[copied...])
    bytes.append(Ascii.quote)
  }

  /// JSON that came from elsewhere with its controls escaped, for terminals: it means the same.
  ///
  /// - Parameter json: one valid line with its line end.
  public static func showing(_ json: [UInt8]) -> [UInt8] {
    var shown: [UInt8] = []
    shown.reserveCapacity(json.count)
    var place = 0
    while place < json.count {
      // Of ASCII, only DEL can stand in a string unescaped; outside of strings, blanks are no danger.
      if json[place] >= 0x20, let (unit, length) = control(in: json, at: place) {
        shown.append(Ascii.backslash)
        shown.append(contentsOf: escape(unit).utf8)
        place += length
      } else {
        shown.append(json[place])
        place += 1
      }
    }
    return shown
  }

  public mutating func number(_ value: Int) {
    separate()
    bytes.append(contentsOf: String(value).utf8)
  }

  /// A number between 0 and 1 with two decimals at most, the same on every machine.
  public mutating func share(_ value: Double) {
    separate()
    let hundredths = value.isFinite ? Int((min(max(value, 0), 1) * 100).rounded()) : 0
    var words = hundredths == 100 ? "1" : "0"
    if hundredths % 100 != 0 {
      words += hundredths < 10 ? ".0" : "."
      words += String(hundredths % 10 == 0 ? hundredths / 10 : hundredths)
    }
    bytes.append(contentsOf: words.utf8)
  }

  public mutating func bool(_ value: Bool) {
    separate()
    bytes.append(contentsOf: (value ? "true" : "false").utf8)
  }

  public mutating func null() {
    separate()
    bytes.append(contentsOf: "null".utf8)
  }

  /// Ends the line after a value.
  public mutating func newline() {
    bytes.append(Ascii.lineFeed)
  }

  /// Puts the next value, or the bracket that closes, on a line of its own; a comma stays on the line before.
  public mutating func breakLine() {
    wantsLineBreak = true
  }

  // MARK: -

  private mutating func begin(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
    needsComma.append(false)
  }

  private mutating func end(_ bracket: UInt8) {
    if wantsLineBreak { bytes.append(Ascii.lineFeed) }
    wantsLineBreak = false
    bytes.append(bracket)
    _ = needsComma.popLast()
  }

  private mutating func separate() {
    if isAfterKey {
      isAfterKey = false
      return
    }
    if let last = needsComma.indices.last {
      if needsComma[last] { bytes.append(UInt8(ascii: ",")) }
      needsComma[last] = true
    }
    if wantsLineBreak { bytes.append(Ascii.lineFeed) }
    wantsLineBreak = false
  }

  /// The control character at a place, as a UTF-16 unit, and its bytes; nil where another character stands there.
  private static func control(in value: [UInt8], at place: Int) -> (unit: UInt32, length: Int)? {
    let lead = value[place]
    if lead < 0x20 || lead == 0x7F { return (UInt32(lead), 1) }
    let length = lead == 0xC2 || lead == 0xD8 ? 2 : lead == 0xE2 ? 3 : 0
    guard length > 0, place + length <= value.count else { return nil }
    let unit = value[(place + 1)..<(place + length)].reduce(UInt32(lead) & (length == 2 ? 0x1F : 0x0F)) {
      $0 << 6 | UInt32($1 & 0x3F)
    }
    switch unit {
    case 0x80..<0xA0, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: return (unit, length)
    default: return nil
    }
  }

  /// What follows the backslash.
  private static func escape(_ unit: UInt32) -> String {
    switch unit {
    case 0x08: return "b"
    case 0x09: return "t"
    case 0x0A: return "n"
    case 0x0C: return "f"
    case 0x0D: return "r"
    default:
      let digits = String(unit, radix: 16)
      return "u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
  }
}
