/// The rows that a stretch of text takes at some width, found only as far as somebody looks.
///
/// A row is a range of bytes, so a place in the text and a row can be told from each other either way. Wrapping can stop
/// after any row and go on later: the first screen of a paragraph of 10 MB costs no more than that of a short one.
public struct WrappedText: Sendable {
  /// How line ends inside the text are read.
  public enum Lines: Sendable {
    /// As spaces: running text.
    case flow
    /// Each begins a row: tables, lists of results.
    case keep
  }

  /// UTF-8 offsets into the text that holds it.
  public let range: Range<Int>
  /// Columns.
  public let width: Int
  private let lines: Lines
  /// Offsets of the rows' first bytes from `range.lowerBound`.
  private var starts: [UInt32] = [0]
  private var isComplete = false

  public init(range: Range<Int>, width: Int, lines: Lines = .flow) {
    self.range = range
    self.width = max(1, width)
    self.lines = lines
    isComplete = range.isEmpty
  }

  /// Rows found so far.
  public var knownRows: Int { starts.count }

  /// How many rows there are at all; wraps to the end.
  public mutating func rowCount(in text: [UInt8]) -> Int {
    extend(in: text, toRow: .max, toOffset: .max)
    return starts.count
  }

  /// Whether a row of this number exists; wraps no further than that.
  public mutating func hasRow(_ row: Int, in text: [UInt8]) -> Bool {
    if row >= starts.count { extend(in: text, toRow: row, toOffset: 0) }
    return row < starts.count
  }

  /// The bytes of a row, the blanks at its end included. The row has to exist (`hasRow`).
  public mutating func row(_ row: Int, in text: [UInt8]) -> Range<Int> {
    extend(in: text, toRow: row + 1, toOffset: 0)
    let start = range.lowerBound + Int(starts[row])
    return start..<(row + 1 < starts.count ? range.lowerBound + Int(starts[row + 1]) : range.upperBound)
  }

  /// The row that holds a place; the last one for a place behind the text.
  public mutating func row(holding offset: Int, in text: [UInt8]) -> Int {
    extend(in: text, toRow: 0, toOffset: offset)
    let target = max(0, offset - range.lowerBound)
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(starts[middle]) <= target { low = middle } else { high = middle }
    }
    return low
  }

  /// Wraps on until both the row and the offset are known to stand in a finished row.
  private mutating func extend(in text: [UInt8], toRow row: Int, toOffset offset: Int) {
    guard !isComplete else { return }
    let target = offset == .max ? Int.max : offset - range.lowerBound
    guard starts.count <= row || Int(starts[starts.count - 1]) <= target else { return }
    text.withUnsafeBufferPointer { bytes in
      while !isComplete, starts.count <= row || Int(starts[starts.count - 1]) <= target {
        let start = range.lowerBound + Int(starts[starts.count - 1])
        let next = Self.endOfRow(bytes, from: start, end: range.upperBound, width: width, lines: lines)
        if next >= range.upperBound {
          isComplete = true
        } else {
          starts.append(UInt32(next - range.lowerBound))
        }
      }
    }
  }

  /// Where the row that begins at `start` ends and the next one begins.
  ///
  /// Breaks after spaces, hyphens between letters, dashes and slashes, and between wide characters but before
  /// their closing and after their opening punctuation; a word longer than a row is cut.
  static func endOfRow(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, end: Int, width: Int, lines: Lines
  ) -> Int {
    var column = 0
    var index = start
    var opportunity = start
    var previous: UInt32 = 0
    var previousWidth = 0
    while index < end {
      let byte = bytes[index]
      if byte == 0x20 || byte == 0x09 || byte == 0x0A {
        if byte == 0x0A, lines == .keep { return index + 1 }
        column += byte == 0x09 ? tabWidth(at: column) : 1
        index += 1
        opportunity = index
        previous = 0x20
        previousWidth = 1
        continue
      }
      let (scalar, length) = Scalars.decode(bytes, at: index, end: end)
      let glyphWidth = Glyph.of(scalar).width
      if breaksBetween(previous, previousWidth, scalar, glyphWidth) { opportunity = index }
      if column + glyphWidth > width, index > start {
        return opportunity > start ? opportunity : index
      }
      column += glyphWidth
      index += length
      if glyphWidth > 0 {
        previous = scalar
        previousWidth = glyphWidth
      } else if scalar == 0x200B {
        opportunity = index
      }
    }
    return end
  }

  /// Columns from here to the next tab stop.
  @inlinable
  public static func tabWidth(at column: Int) -> Int { 8 - column % 8 }

  @inline(__always)
  private static func breaksBetween(
    _ left: UInt32, _ leftWidth: Int, _ right: UInt32, _ rightWidth: Int
  ) -> Bool {
    if left < 0x80, right < 0x80, left != 0x2D, left != 0x2F { return false }
    switch left {
    case 0x2D, 0x2010: return isLetter(right)
    case 0x2F: return isLetter(right)
    case 0x2013, 0x2014: return rightWidth > 0 && !isClosing(right)
    default: break
    }
    guard leftWidth == 2 || rightWidth == 2, left != 0, rightWidth > 0 else { return false }
    return !isClosing(right) && !isOpening(left)
  }

  private static func isLetter(_ scalar: UInt32) -> Bool {
    (0x41...0x5A).contains(scalar) || (0x61...0x7A).contains(scalar)
      || scalar >= 0xC0 && !(0x2000...0x2BFF).contains(scalar)
  }

  private static func isClosing(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x21, 0x22, 0x27, 0x29, 0x2C, 0x2E, 0x3A, 0x3B, 0x3F, 0x5D, 0x7D, 0xBB, 0x2019, 0x201D, 0x2026, 0x203A,
      0x3001, 0x3002, 0x3005, 0x3009, 0x300B, 0x300D, 0x300F, 0x3011, 0x3015, 0x3017, 0x30FB, 0x30FC, 0xFF01, 0xFF09,
      0xFF0C, 0xFF0E, 0xFF1A, 0xFF1B, 0xFF1F, 0xFF3D, 0xFF5D, 0xFF61, 0xFF63:
      true
    default: false
    }
  }

  private static func isOpening(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x22, 0x27, 0x28, 0x5B, 0x7B, 0xAB, 0x2018, 0x201C, 0x201E, 0x2039, 0x3008, 0x300A, 0x300C, 0x300E, 0x3010,
      0x3014, 0x3016, 0xFF08, 0xFF3B, 0xFF5B, 0xFF62:
      true
    default: false
    }
  }
}
