import Articles
import Quotations
import Screen

/// Gives every visible byte of an article its style, and draws its rows.
struct TextPainter {
  private let text: [UInt8]
  /// The first visible byte.
  private let start: Int
  /// The styles of the visible bytes, one for each.
  private var styles: [Style]
  private var current: Range<Int>?
  /// Where bytes that somebody wants to know the place of were drawn: the first cells of links.
  private(set) var places: [Int: Position] = [:]
  var wanted: Set<Int> = []
  /// The style of the mark beside the rows of the current quotation.
  private(set) var markStyle = Style(.quotation)

  /// - Parameters:
  ///   - evidence: what tells who said the current quotation.
  ///   - chosen: what has been selected.
  init(_ reading: Reading, rows: [LayoutRow], evidence: [Range<Int>] = [], chosen: Range<Int>? = nil) {
    text = reading.article.text
    var ranges: [(range: Range<Int>, kind: Block.Kind)] = []
    for case .words(let range, let kind, _, _) in rows { ranges.append((range, kind)) }
    start = ranges.first?.range.lowerBound ?? 0
    let end = ranges.last?.range.upperBound ?? 0
    styles = Array(repeating: .text, count: max(0, end - start))
    let visible = start..<max(start, end)
    for (range, kind) in ranges {
      switch kind {
      case .title: lay(range) { $0.role = .title }
      case .heading: lay(range) { $0.role = .heading }
      case .caption: lay(range) { $0.role = .dim }
      case .paragraph, .quoted, .item, .preformatted: break
      }
    }
    lay(reading.article.inlines, visible)
    for index in reading.quotations(in: visible) {
      let quotation = reading.article.quotations[index]
      guard quotation.kind != .title, quotation.kind != .scare else { continue }
      let variant = UInt8(reading.variant(of: quotation))
      lay(quotation.outerRange) {
        $0.role = .quotation
        $0.variant = variant
      }
      if index == reading.quotation { markStyle = Style(.quotation, variant: Int(variant)) }
    }
    if let chosen = reading.quotation, chosen < reading.article.quotations.count {
      let range = reading.article.quotations[chosen].outerRange
      current = range
      lay(range) { $0.emphasis.insert(.currentQuotation) }
    }
    if let first = reading.hit(from: visible.lowerBound - 4096) {
      for index in first..<reading.hits.count {
        guard reading.hits[index].lowerBound < visible.upperBound else { break }
        lay(reading.hits[index]) { $0.emphasis.insert(index == reading.hit ? .currentHit : .hit) }
      }
    }
    for range in evidence { lay(range) { $0.emphasis.insert(.evidence) } }
    if let chosen { lay(chosen) { $0.emphasis.insert(.chosen) } }
  }

  /// Lays what the writer stressed or linked over the words; none of it reaches over more than a paragraph.
  private mutating func lay(_ inlines: [Inline], _ visible: Range<Int>) {
    var low = 0
    var high = inlines.count
    let from = visible.lowerBound - Self.longestInline
    while low < high {
      let middle = (low + high) / 2
      if inlines[middle].range.lowerBound < from { low = middle + 1 } else { high = middle }
    }
    while low < inlines.count, inlines[low].range.lowerBound < visible.upperBound {
      switch inlines[low].kind {
      case .link: lay(inlines[low].range) { $0.emphasis.insert(.link) }
      case .emphasis: lay(inlines[low].range) { $0.emphasis.insert(.slanted) }
      case .strong: lay(inlines[low].range) { $0.emphasis.insert(.strong) }
      case .code: lay(inlines[low].range) { $0.role = .code }
      }
      low += 1
    }
  }

  /// Bytes before the visible ones where one that reaches into them may begin.
  private static let longestInline = 1 << 14

  private mutating func lay(_ range: Range<Int>, _ change: (inout Style) -> Void) {
    let from = max(0, range.lowerBound - start)
    let to = min(styles.count, range.upperBound - start)
    guard from < to else { return }
    for index in from..<to { change(&styles[index]) }
  }

  func holdsCurrentQuotation(_ row: Range<Int>) -> Bool {
    current.map { $0.overlaps(row) } ?? false
  }

  /// Draws a row and says where on it the current quotation begins, if it does.
  mutating func draw(
    _ row: Range<Int>, _ setting: LayoutRow.Setting, _ grid: inout CellGrid, _ at: Position, width: Int
  ) -> Position? {
    let end = at.column + width
    var column = at.column
    var beginning: Position?
    var last = row.upperBound
    while last > row.lowerBound, text[last - 1] == 0x20 || text[last - 1] == 0x0A || text[last - 1] == 0x09 {
      last -= 1
    }
    text.withUnsafeBufferPointer { bytes in
      var gaps = setting.contains(.filled) ? WordGaps(bytes, row.lowerBound..<last, setting, width: width) : WordGaps()
      var index = row.lowerBound
      while index < last {
        let (scalar, length) = Scalars.decode(bytes, at: index, end: last)
        if wanted.contains(index) { places[index] = Position(column: column, row: at.row) }
        if index == current?.lowerBound { beginning = Position(column: column, row: at.row) }
        let style = styles[index - start]
        if scalar == 0x09 {
          for _ in 0..<WrappedText.tabWidth(at: column - at.column) {
            column += grid.put(0x20, column: column, row: at.row, end: end, style: style)
          }
        } else {
          column += grid.put(scalar == 0x0A ? 0x20 : scalar, column: column, row: at.row, end: end, style: style)
          if scalar == 0x20, gaps.isWidened(index) {
            for _ in 0..<gaps.next() { column += grid.put(0x20, column: column, row: at.row, end: end, style: style) }
          }
        }
        index += length
      }
      if setting.contains(.parted), let style = last > row.lowerBound ? styles[last - 1 - start] : nil {
        grid.put(UInt32(UInt8(ascii: "-")), column: column, row: at.row, end: end, style: style)
      }
    }
    if beginning == nil, let current, current.lowerBound < row.lowerBound, current.upperBound > row.lowerBound {
      return Position(column: at.column, row: at.row)
    }
    return beginning
  }
}
