import Articles
import Messages
import Screen

/// A row of an article as a place in its text, so that it stays what it is at every width.
struct TextPlace: Sendable, Hashable, Comparable {
  /// The number of the block; -1 for the line above the text that says date and source.
  var block: Int
  /// A UTF-8 offset into the article's text. The end of the block's range stands for the blank row below it.
  var offset: Int

  static let start = TextPlace(block: -1, offset: 0)

  static func < (left: TextPlace, right: TextPlace) -> Bool {
    (left.block, left.offset) < (right.block, right.offset)
  }
}

/// What is to be drawn on one row of an article.
enum LayoutRow: Sendable, Equatable {
  /// The line above the text.
  case facts
  case blank
  /// Words of a block, moved in by so many columns.
  case words(Range<Int>, Block.Kind, indent: Int, Setting)

  /// What is done to a row of words besides drawing it.
  struct Setting: OptionSet, Sendable {
    let rawValue: UInt8
    /// A word goes on in the next row: a hyphen stands at the end.
    static let parted = Setting(rawValue: 1)
    /// Its blanks are widened so that it is as long as the others.
    static let filled = Setting(rawValue: 2)
    /// The mark of an item of a list stands before it, with a blank that stays as it is.
    static let marked = Setting(rawValue: 4)
  }
}

/// The rows of one article at one width, wrapped only where somebody looks.
///
/// Keeps what it has wrapped: wrapping the visible paragraphs anew for each key is what 500 queued keys cannot afford
/// (Benchmarks, hold_j).
struct ArticleLayout: Sendable {
  private var article: Article?
  private var width = 0
  private var hyphenation: Hyphenation?
  private var isJustified = false
  private var hasFacts = false
  private var wrapped: [Int: WrappedText] = [:]

  /// Paragraphs kept at the most, so that reading through a long text does not keep all its rows.
  private static let keptBlocks = 512

  /// Lays an article out at a width, in columns. What was wrapped before is forgotten.
  ///
  /// - Parameters:
  ///   - hyphenation: where words may be parted; nil for nowhere.
  ///   - isJustified: whether rows are filled to their ends.
  mutating func lay(_ article: Article?, width: Int, hyphenation: Hyphenation? = nil, isJustified: Bool = false) {
    self.hyphenation = hyphenation
    self.isJustified = isJustified
    self.article = article
    self.width = max(1, width)
    hasFacts = article != nil
    wrapped.removeAll(keepingCapacity: true)
  }

  var currentWidth: Int { width }

  private var blocks: [Block] { article?.blocks ?? [] }
  private var text: [UInt8] { article?.text ?? [] }

  /// The first place there is.
  var first: TextPlace {
    hasFacts || blocks.isEmpty ? .start : TextPlace(block: 0, offset: blocks[0].range.lowerBound)
  }

  /// The row that holds a place: its first byte. Places that are gone give the nearest there is.
  mutating func row(holding place: TextPlace) -> TextPlace {
    if place.block < 0 { return hasFacts ? TextPlace(block: -1, offset: min(max(place.offset, 0), 1)) : first }
    guard !blocks.isEmpty else { return .start }
    let block = min(place.block, blocks.count - 1)
    let range = blocks[block].range
    if place.offset >= range.upperBound, block + 1 < blocks.count {
      guard hasBlank(after: block) else {
        return TextPlace(block: block + 1, offset: blocks[block + 1].range.lowerBound)
      }
      return TextPlace(block: block, offset: range.upperBound)
    }
    let row = withRows(of: block) { rows, text in rows.row(holding: place.offset, in: text) }
    return start(ofRow: row, in: block)
  }

  /// The row of a byte of the text; the nearest where the byte is not shown.
  mutating func row(holding offset: Int) -> TextPlace {
    guard let block = block(holding: offset) else { return first }
    let range = blocks[block].range
    return row(
      holding: TextPlace(
        block: block, offset: min(max(offset, range.lowerBound), max(range.lowerBound, range.upperBound - 1))))
  }

  /// The block that holds a byte, or the next one after it, or the last.
  func block(holding offset: Int) -> Int? {
    guard !blocks.isEmpty else { return nil }
    var low = 0
    var high = blocks.count
    while low < high {
      let middle = (low + high) / 2
      if blocks[middle].range.upperBound <= offset { low = middle + 1 } else { high = middle }
    }
    return min(low, blocks.count - 1)
  }

  /// Goes so many rows down (or up, below 0), as far as there are rows, and says how many it went.
  mutating func advance(_ place: TextPlace, by count: Int) -> (place: TextPlace, moved: Int) {
    count >= 0 ? descend(place, by: count) : ascend(place, by: -count)
  }

  private mutating func descend(_ place: TextPlace, by count: Int) -> (place: TextPlace, moved: Int) {
    var (block, row) = rowNumber(of: place)
    var left = count
    while left > 0 {
      if block < 0 {
        if row == 0, !blocks.isEmpty {
          row = 1
        } else if row == 1 {
          (block, row) = (0, 0)
        } else {
          break
        }
        left -= 1
        continue
      }
      guard block < blocks.count else { break }
      let wanted = row + left
      let known = withRows(of: block) { rows, text in rows.hasRow(wanted, in: text) ? wanted : rows.knownRows - 1 }
      if known == wanted { return (start(ofRow: wanted, in: block), count) }
      // The row after the block's last one is the blank below it, if there is one; after that comes the next block.
      guard block + 1 < blocks.count else {
        let moved = max(0, known - row)
        return (start(ofRow: known, in: block), count - left + moved)
      }
      let toEdge = known - row + (hasBlank(after: block) ? 1 : 0)
      if left <= toEdge { return (start(ofRow: row + left, in: block), count) }
      left -= toEdge + 1
      (block, row) = (block + 1, 0)
    }
    return (start(ofRow: row, in: block), count - left)
  }

  private mutating func ascend(_ place: TextPlace, by count: Int) -> (place: TextPlace, moved: Int) {
    var (block, row) = rowNumber(of: place)
    var left = count
    while left > 0 {
      if row >= left { return (start(ofRow: row - left, in: block), count) }
      if block <= (hasFacts ? -1 : 0) { return (start(ofRow: 0, in: block), count - left + row) }
      left -= row + 1
      block -= 1
      row = block < 0 ? 1 : lastRow(ofBlockAndBlank: block)
    }
    return (start(ofRow: row, in: block), count)
  }

  /// The last row of the article.
  mutating func last() -> TextPlace {
    guard !blocks.isEmpty else { return first }
    let block = blocks.count - 1
    let row = withRows(of: block) { rows, text in rows.rowCount(in: text) - 1 }
    return start(ofRow: row, in: block)
  }

  /// The rows from a place on, as many as there are up to `count`.
  mutating func rows(from place: TextPlace, count: Int) -> [(place: TextPlace, row: LayoutRow)] {
    var result: [(place: TextPlace, row: LayoutRow)] = []
    var (block, row) = rowNumber(of: place)
    while result.count < count {
      if block < 0 {
        guard hasFacts || !blocks.isEmpty else { break }
        result.append((TextPlace(block: -1, offset: row), row == 0 && hasFacts ? .facts : .blank))
        (block, row) = row == 0 ? (-1, 1) : (0, 0)
        continue
      }
      guard block < blocks.count else { break }
      let range = withRows(of: block) { rows, text in rows.hasRow(row, in: text) ? rows.row(row, in: text) : nil }
      if let range {
        let indent = indent(of: blocks[block], isFirstRow: row == 0)
        let words = LayoutRow.words(
          range, blocks[block].kind, indent: indent, setting(of: row, holding: range, in: block))
        result.append((TextPlace(block: block, offset: range.lowerBound), words))
        row += 1
      } else {
        guard block + 1 < blocks.count else { break }
        if hasBlank(after: block) {
          result.append((TextPlace(block: block, offset: blocks[block].range.upperBound), .blank))
        }
        (block, row) = (block + 1, 0)
      }
    }
    return result
  }

  private mutating func setting(of row: Int, holding range: Range<Int>, in block: Int) -> LayoutRow.Setting {
    let (isParted, isLast) = withRows(of: block) { rows, text in
      (rows.endsInHyphen(row, in: text), !rows.hasRow(row + 1, in: text))
    }
    var setting: LayoutRow.Setting = isParted ? .parted : []
    guard isJustified, !isLast, let last = range.last, text[last] != UInt8(ascii: "\n") else { return setting }
    switch blocks[block].kind {
    case .paragraph, .quoted: setting.insert(.filled)
    case .item: setting.formUnion(row == 0 ? [.filled, .marked] : .filled)
    case .title, .heading, .caption, .preformatted: break
    }
    return setting
  }

  /// Whether a blank row parts a block from the next one: not the items of a list.
  private func hasBlank(after block: Int) -> Bool {
    guard block + 1 < blocks.count else { return true }
    return blocks[block].kind != .item || blocks[block + 1].kind != .item
  }

  /// The number of the blank row below a block, or of its last one where none is there.
  private mutating func lastRow(ofBlockAndBlank block: Int) -> Int {
    let count = withRows(of: block) { rows, text in rows.rowCount(in: text) }
    return hasBlank(after: block) ? count : max(0, count - 1)
  }

  private mutating func rowNumber(of place: TextPlace) -> (block: Int, row: Int) {
    guard place.block >= 0 else { return (-1, place.offset) }
    guard place.block < blocks.count else { return (max(blocks.count - 1, -1), 0) }
    if place.offset >= blocks[place.block].range.upperBound, !blocks[place.block].range.isEmpty {
      return (place.block, lastRow(ofBlockAndBlank: place.block))
    }
    return (place.block, withRows(of: place.block) { rows, text in rows.row(holding: place.offset, in: text) })
  }

  private mutating func start(ofRow row: Int, in block: Int) -> TextPlace {
    guard block >= 0, block < blocks.count else { return TextPlace(block: -1, offset: row) }
    let upper = blocks[block].range.upperBound
    let offset = withRows(of: block) { rows, text in
      rows.hasRow(row, in: text) ? rows.row(row, in: text).lowerBound : upper
    }
    return TextPlace(block: block, offset: offset)
  }

  /// Columns that a row is moved in: lists and what is set apart by how deep it stands, the rows below an item's first by
  /// the item's mark as well. A narrow pane has no room for that.
  private func indent(of block: Block, isFirstRow: Bool) -> Int {
    let wanted =
      switch block.kind {
      case .item: 2 * block.level + (isFirstRow ? 0 : 2)
      case .quoted: 2 + 2 * block.level
      case .paragraph, .preformatted: 2 * block.level
      case .title, .heading, .caption: 0
      }
    return min(wanted, width / 4)
  }

  /// Whether the words of such a block are prose that is read on and on: those of titles and programs stay whole.
  private static func isRunning(_ kind: Block.Kind) -> Bool {
    switch kind {
    case .paragraph, .quoted, .item, .caption: true
    case .title, .heading, .preformatted: false
    }
  }

  private mutating func withRows<Result>(of block: Int, _ body: (inout WrappedText, [UInt8]) -> Result) -> Result {
    if wrapped[block] == nil {
      if wrapped.count >= Self.keptBlocks { wrapped.removeAll(keepingCapacity: true) }
      let room = width - indent(of: blocks[block], isFirstRow: false)
      wrapped[block] = WrappedText(
        range: blocks[block].range, width: room, lines: .keep,
        hyphenation: Self.isRunning(blocks[block].kind) ? hyphenation : nil)
    }
    return body(&wrapped[block, default: WrappedText(range: 0..<0, width: width)], text)
  }
}

extension Reading {
  /// What the line above the text says: date, source and author where they are known, and the file.
  func facts(_ dates: DateFormat) -> String {
    let known = article.metadata
    let notes = [known.note.map { localized($0) }, places?.note.map { "+ \($0)" }]
    let file = NameTrick(in: summary.fileName).map { "\(summary.fileName) (\($0.words))" } ?? summary.fileName
    let facts = [known.date.map(dates.string), known.source, known.author, file] + notes
    return facts.compactMap(\.self).joined(separator: " · ")
  }
}
