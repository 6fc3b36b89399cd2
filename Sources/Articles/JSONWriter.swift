import Quotations

/// Writes JSON into a buffer of bytes, in the order of the calls, with the commas where they belong.
///
/// Control characters are escaped, also DEL, those of C1, and those that turn lines around or end them (U+202E, U+2028),
/// so that what is written can be shown in any terminal.
public struct JSONWriter: Sendable {
  /// What has been written and not been taken.
  public private(set) var bytes: [UInt8] = []
  /// Whether the next value of the innermost open object or array needs a comma.
  private var needsComma = false
  /// The same for those around it.
  private var outerNeedComma: [Bool] = []
  private var isAfterKey = false
  private var wantsLineBreak = false

  public init() {}

  /// Gives what has been written and begins an empty buffer; open objects and arrays stay open.
  public mutating func take() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }

  /// Forgets what has been written and keeps the room for more; open objects and arrays stay open.
  public mutating func removeWritten() {
    bytes.removeAll(keepingCapacity: true)
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

  /// The name of the value that is written next: words that need no escape.
  public mutating func key(_ name: StaticString) {
    // Nearly every name has another before it: then the comma is written with it.
    let needsComma = !isAfterKey && needsComma && !wantsLineBreak
    if !needsComma { separate() }
    name.withUTF8Buffer { name in
      bytes.append(addingCapacity: name.count + 4) { bytes in
        if needsComma { bytes.append(UInt8(ascii: ",")) }
        bytes.append(Ascii.quote)
        for byte in name { bytes.append(byte) }
        bytes.append(Ascii.quote)
        bytes.append(UInt8(ascii: ":"))
      }
    }
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
    var value = value
    value.withUTF8 { write(string: $0.span) }
  }

  /// - Parameter value: valid UTF-8.
  public mutating func string(utf8 value: ArraySlice<UInt8>) {
    write(string: value.span)
  }

  /// - Parameter value: valid UTF-8.
  public mutating func string(utf8 value: [UInt8]) {
    write(string: value.span)
  }

  private mutating func write(string value: Span<UInt8>) {
    separate()
    bytes.append(Ascii.quote)
    var copied = 0
    var place = 0
    while true {
      place = value.bytes.firstPlace(in: place..<value.count) { bytes in
        bytes.isBelow(0x20) .| bytes.equals(Ascii.quote) .| bytes.equals(Ascii.backslash) .| bytes.equals(0x7F)
          .| bytes.equals(0xC2) .| bytes.equals(0xD8) .| bytes.equals(0xE2)
      }
      guard place < value.count else { break }
      let byte = value[place]
      let isMark = byte == Ascii.quote || byte == Ascii.backslash
      guard let (unit, length) = isMark ? (UInt32(byte), 1) : Self.control(in: value, at: place) else {
        place += 1
        continue
      }
      append(value.extracting(copied..<place))
      bytes.append(Ascii.backslash)
      if isMark { bytes.append(byte) } else { bytes.append(contentsOf: Self.escape(unit).utf8) }
      place += length
      copied = place
    }
    append(value.extracting(copied..<value.count))
    bytes.append(Ascii.quote)
  }

  private mutating func append(_ words: Span<UInt8>) {
    words.withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
  }

  private mutating func append(_ words: StaticString) {
    words.withUTF8Buffer { bytes.append(contentsOf: $0) }
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
      if json[place] >= 0x20, let (unit, length) = control(in: json.span, at: place) {
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
    if value < 0 { bytes.append(UInt8(ascii: "-")) }
    append(digitsOf: value.magnitude)
  }

  private mutating func append(digitsOf value: UInt) {
    // From the last to the first: a number of 64 bits has twenty at most.
    var digits = InlineArray<20, UInt8>(repeating: 0)
    var first = digits.count
    var rest = value
    repeat {
      first -= 1
      digits[first] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    } while rest > 0
    bytes.append(addingCapacity: digits.count) { bytes in
      for place in first..<digits.count { bytes.append(digits[place]) }
    }
  }

  /// A number between 0 and 1 with two decimals at most, the same on every machine.
  public mutating func share(_ value: Double) {
    separate()
    let hundredths = value.isFinite ? Int((min(max(value, 0), 1) * 100).rounded()) : 0
    append(digitsOf: hundredths == 100 ? 1 : 0)
    guard hundredths % 100 != 0 else { return }
    append(hundredths < 10 ? ".0" : ".")
    append(digitsOf: UInt(hundredths % 10 == 0 ? hundredths / 10 : hundredths))
  }

  public mutating func bool(_ value: Bool) {
    separate()
    append(value ? "true" : "false")
  }

  public mutating func null() {
    separate()
    append("null")
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
    outerNeedComma.append(needsComma)
    needsComma = false
  }

  private mutating func end(_ bracket: UInt8) {
    if wantsLineBreak { bytes.append(Ascii.lineFeed) }
    wantsLineBreak = false
    bytes.append(bracket)
    needsComma = outerNeedComma.popLast() ?? false
  }

  private mutating func separate() {
    if isAfterKey {
      isAfterKey = false
      return
    }
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    // What stands in nothing is followed by nothing.
    needsComma = !outerNeedComma.isEmpty
    if wantsLineBreak { bytes.append(Ascii.lineFeed) }
    wantsLineBreak = false
  }

  /// The control character at a place, as a UTF-16 unit, and its bytes; nil where another character stands there.
  private static func control(in value: Span<UInt8>, at place: Int) -> (unit: UInt32, length: Int)? {
    let lead = value[place]
    if lead < 0x20 || lead == 0x7F { return (UInt32(lead), 1) }
    let length = lead == 0xC2 || lead == 0xD8 ? 2 : lead == 0xE2 ? 3 : 0
    guard length > 0, place + length <= value.count else { return nil }
    var unit = UInt32(lead) & (length == 2 ? 0x1F : 0x0F)
    for next in place + 1..<place + length { unit = unit << 6 | UInt32(value[next] & 0x3F) }
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
