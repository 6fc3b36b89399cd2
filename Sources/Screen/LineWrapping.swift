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
  private let hyphenation: Hyphenation?
  /// Offsets of the rows' first bytes from `range.lowerBound`.
  private var starts: [UInt32] = [0]
  /// The rows that part a word and end in a hyphen, in their order.
  private var parted: [UInt32] = []
  private var isComplete = false

  /// - Parameter hyphenation: where words may be parted; nil for none but those with soft hyphens in them.
  public init(range: Range<Int>, width: Int, lines: Lines = .flow, hyphenation: Hyphenation? = nil) {
    self.range = range
    self.width = max(1, width)
    self.lines = lines
    self.hyphenation = hyphenation
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

  /// Whether a row parts a word, so that a hyphen has to be drawn at its end.
  public mutating func endsInHyphen(_ row: Int, in text: [UInt8]) -> Bool {
    extend(in: text, toRow: row + 1, toOffset: 0)
    var low = 0
    var high = parted.count
    while low < high {
      let middle = (low + high) / 2
      if parted[middle] < row { low = middle + 1 } else { high = middle }
    }
    return low < parted.count && parted[low] == row
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
        var end = RowEnd(bytes, from: start, end: range.upperBound, width: width, lines: lines)
        if let hyphenation { end.part(bytes, by: hyphenation) }
        if end.next >= range.upperBound {
          isComplete = true
        } else {
          if end.hasHyphen { parted.append(UInt32(starts.count - 1)) }
          starts.append(UInt32(end.next - range.lowerBound))
        }
      }
    }
  }

  /// Columns from here to the next tab stop.
  @inlinable
  public static func tabWidth(at column: Int) -> Int { 8 - column % 8 }
}
