import Screen

/// How much wider the blanks of a row are drawn, so that the row is as long as its column is wide.
struct WordGaps {
  /// Columns to be added to all blanks together, and the blanks.
  private var columns = 0
  private var count = 0
  private var done = 0
  /// The first byte behind which blanks are widened.
  private var start = 0

  /// A blank becomes no wider than this: a row with few words stays ragged, rather than having holes.
  static let widest = 6

  /// No blank is widened.
  init() {}

  /// - Parameter row: the bytes of a row without the blanks at its end.
  init(_ bytes: UnsafeBufferPointer<UInt8>, _ row: Range<Int>, _ setting: LayoutRow.Setting, width: Int) {
    var used = setting.contains(.parted) ? 1 : 0
    var index = row.lowerBound
    // Blanks before the first word say how far it is moved in; that behind the mark of an item belongs to the mark.
    var isInWords = false
    var isBehindMark = !setting.contains(.marked)
    while index < row.upperBound {
      let (scalar, length) = Scalars.decode(bytes, at: index, end: row.upperBound)
      // Rows with tabs are tables.
      if scalar == 0x09 { return }
      used += scalar == 0x0A ? 1 : Glyph.of(scalar).width
      if scalar == 0x20 {
        if isInWords, !isBehindMark {
          isBehindMark = true
        } else if isInWords {
          if count == 0 { start = index }
          count += 1
        }
      } else {
        isInWords = true
      }
      index += length
    }
    let missing = width - used
    if count > 0, missing > 0, missing <= count * (Self.widest - 1) { columns = missing }
  }

  /// Whether the blank at a place is one of those that are widened.
  func isWidened(_ place: Int) -> Bool { columns > 0 && place >= start }

  /// The columns that the next blank gets besides its own: all of them as evenly as can be.
  mutating func next() -> Int {
    done += 1
    return columns * done / count - columns * (done - 1) / count
  }
}
