/// Writes JSON into a buffer of bytes, in the order of the calls, with the commas where they belong.
///
/// Control characters are escaped, those of C1 and DEL too, so that what is written can be shown in any terminal.
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
    var isAfterC2 = false
    for byte in value {
      // The lead byte of U+0080 to U+00BF is held back until the next byte tells whether it is a control.
      if isAfterC2 {
        isAfterC2 = false
        if byte < 0xA0 {
          escape(UInt32(byte))
        } else {
          bytes.append(0xC2)
          bytes.append(byte)
        }
        continue
      }
      switch byte {
      case Ascii.quote, Ascii.backslash:
        bytes.append(Ascii.backslash)
        bytes.append(byte)
      case 0..<0x20, 0x7F: escape(UInt32(byte))
      case 0xC2: isAfterC2 = true
      default: bytes.append(byte)
      }
    }
    bytes.append(Ascii.quote)
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

  private mutating func escape(_ control: UInt32) {
    bytes.append(Ascii.backslash)
    switch control {
    case 0x08: bytes.append(UInt8(ascii: "b"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x0C: bytes.append(UInt8(ascii: "f"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    default:
      bytes.append(contentsOf: "u00".utf8)
      for digit in [control >> 4, control & 0xF] {
        bytes.append(UInt8(truncatingIfNeeded: digit < 10 ? 0x30 + digit : 0x57 + digit))
      }
    }
  }
}
