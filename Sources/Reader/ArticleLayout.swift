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
/// (Benchmarks, hold_j). A paragraph of many megabytes is wrapped in stretches, each of which begins a row: to count all
/// rows before its end takes seconds, and nobody sees that one row in some thousand is shorter.
struct ArticleLayout: Sendable {
  /// A block, or the part of a very long one that is wrapped by itself; block -1 is what stands above the text.
  private struct Stretch: Hashable {
    var block: Int
    var part = 0
  }

  /// Bytes of a stretch, about: they are wrapped in a few milliseconds whatever they are.
  private let stretchLength: Int
  private var article: Article?
  private var width = 0
  private var hyphenation: Hyphenation?
  private var isJustified = false
  private var hasFacts = false
  private var wrapped: [Stretch: WrappedText] = [:]

  /// Stretches kept at the most, so that reading through a long text does not keep all its rows.
  private static let keptStretches = 512

  /// - Parameter stretchLength: bytes of what is wrapped by itself of a very long block; a page (4096) at least.
  init(stretchLength: Int = 1 << 18) {
    self.stretchLength = stretchLength
  }

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

  /// Bytes of the stretches that somebody has looked at, which is about what was wrapped.
  var bytesWrapped: Int { wrapped.values.reduce(0) { $0 + $1.range.count } }

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
    let stretch = stretch(of: block, holding: place.offset)
    let row = withRows(of: stretch) { rows, text in rows.row(holding: place.offset, in: text) }
    return start(ofRow: row, in: stretch)
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
    var (stretch, row) = rowNumber(of: place)
    var left = count
    while left > 0 {
      if stretch.block < 0 {
        if row == 0, !blocks.isEmpty {
          row = 1
        } else if row == 1 {
          (stretch, row) = (Stretch(block: 0), 0)
        } else {
          break
        }
        left -= 1
        continue
      }
      guard stretch.block < blocks.count else { break }
      let wanted = row + left
      let known = withRows(of: stretch) { rows, text in rows.hasRow(wanted, in: text) ? wanted : rows.knownRows - 1 }
      if known == wanted { return (start(ofRow: wanted, in: stretch), count) }
      // The row after a block's last one is the blank below it, if there is one; after that comes the next block.
      guard let next = self.stretch(after: stretch) else {
        let moved = max(0, known - row)
        return (start(ofRow: known, in: stretch), count - left + moved)
      }
      let toEdge = known - row + (hasBlank(after: stretch) ? 1 : 0)
      if left <= toEdge { return (start(ofRow: row + left, in: stretch), count) }
      left -= toEdge + 1
      (stretch, row) = (next, 0)
    }
    return (start(ofRow: row, in: stretch), count - left)
  }

  private mutating func ascend(_ place: TextPlace, by count: Int) -> (place: TextPlace, moved: Int) {
    var (stretch, row) = rowNumber(of: place)
    var left = count
    while left > 0 {
      if row >= left { return (start(ofRow: row - left, in: stretch), count) }
      guard let before = self.stretch(before: stretch) else {
        return (start(ofRow: 0, in: stretch), count - left + row)
      }
      left -= row + 1
      stretch = before
      row = stretch.block < 0 ? 1 : lastRow(ofStretchAndBlank: stretch)
    }
    return (start(ofRow: row, in: stretch), count)
  }

  /// The last row of the article.
  mutating func last() -> TextPlace {
    guard !blocks.isEmpty else { return first }
    let stretch = lastStretch(of: blocks.count - 1)
    let row = withRows(of: stretch) { rows, text in rows.rowCount(in: text) - 1 }
    return start(ofRow: row, in: stretch)
  }

  /// The rows from a place on, as many as there are up to `count`.
  mutating func rows(from place: TextPlace, count: Int) -> [(place: TextPlace, row: LayoutRow)] {
    var result: [(place: TextPlace, row: LayoutRow)] = []
    var (stretch, row) = rowNumber(of: place)
    while result.count < count {
      if stretch.block < 0 {
        guard hasFacts || !blocks.isEmpty else { break }
        result.append((TextPlace(block: -1, offset: row), row == 0 && hasFacts ? .facts : .blank))
        (stretch, row) = row == 0 ? (stretch, 1) : (Stretch(block: 0), 0)
        continue
      }
      guard stretch.block < blocks.count else { break }
      let range = withRows(of: stretch) { rows, text in rows.hasRow(row, in: text) ? rows.row(row, in: text) : nil }
      if let range {
        result.append(
          (TextPlace(block: stretch.block, offset: range.lowerBound), words(range, ofRow: row, in: stretch)))
        row += 1
      } else {
        guard let next = self.stretch(after: stretch) else { break }
        if hasBlank(after: stretch) {
          result.append((TextPlace(block: stretch.block, offset: blocks[stretch.block].range.upperBound), .blank))
        }
        (stretch, row) = (next, 0)
      }
    }
    return result
  }

  private mutating func words(_ range: Range<Int>, ofRow row: Int, in stretch: Stretch) -> LayoutRow {
    let block = blocks[stretch.block]
    let isFirst = row == 0 && stretch.part == 0
    let (isParted, isLast) = withRows(of: stretch) { rows, text in
      (rows.endsInHyphen(row, in: text), !rows.hasRow(row + 1, in: text))
    }
    var setting: LayoutRow.Setting = isParted ? .parted : []
    if isJustified, !isLast, let last = range.last, text[last] != UInt8(ascii: "\n") {
      switch block.kind {
      case .paragraph, .quoted: setting.insert(.filled)
      case .item: setting.formUnion(isFirst ? [.filled, .marked] : .filled)
      case .title, .heading, .caption, .preformatted: break
      }
    }
    return .words(range, block.kind, indent: indent(of: block, isFirstRow: isFirst), setting)
  }

  /// Whether a blank row parts a block from the next one: not the items of a list.
  private func hasBlank(after block: Int) -> Bool {
    guard block + 1 < blocks.count else { return true }
    return blocks[block].kind != .item || blocks[block + 1].kind != .item
  }

  private func hasBlank(after stretch: Stretch) -> Bool {
    stretch.part + 1 == parts(of: stretch.block) && hasBlank(after: stretch.block)
  }

  /// The number of the blank row below a stretch, or of its last one where none is there.
  private mutating func lastRow(ofStretchAndBlank stretch: Stretch) -> Int {
    let count = withRows(of: stretch) { rows, text in rows.rowCount(in: text) }
    return hasBlank(after: stretch) ? count : max(0, count - 1)
  }

  private mutating func rowNumber(of place: TextPlace) -> (stretch: Stretch, row: Int) {
    guard place.block >= 0 else { return (Stretch(block: -1), place.offset) }
    guard place.block < blocks.count else { return (Stretch(block: max(blocks.count - 1, -1)), 0) }
    if place.offset >= blocks[place.block].range.upperBound, !blocks[place.block].range.isEmpty {
      let stretch = lastStretch(of: place.block)
      return (stretch, lastRow(ofStretchAndBlank: stretch))
    }
    let stretch = stretch(of: place.block, holding: place.offset)
    return (stretch, withRows(of: stretch) { rows, text in rows.row(holding: place.offset, in: text) })
  }

  private mutating func start(ofRow row: Int, in stretch: Stretch) -> TextPlace {
    let block = stretch.block
    guard block >= 0, block < blocks.count else { return TextPlace(block: -1, offset: row) }
    let offset = withRows(of: stretch) { rows, text in
      rows.hasRow(row, in: text) ? rows.row(row, in: text).lowerBound : rows.range.upperBound
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

  private mutating func withRows<Result>(
    of stretch: Stretch, _ body: (inout WrappedText, [UInt8]) -> Result
  ) -> Result {
    if wrapped[stretch] == nil {
      if wrapped.count >= Self.keptStretches { wrapped.removeAll(keepingCapacity: true) }
      let block = blocks[stretch.block]
      wrapped[stretch] = WrappedText(
        range: range(of: stretch), width: width - indent(of: block, isFirstRow: false), lines: .keep,
        hyphenation: Self.isRunning(block.kind) ? hyphenation : nil)
    }
    return body(&wrapped[stretch, default: WrappedText(range: 0..<0, width: width)], text)
  }
}

// MARK: - Stretches

extension ArticleLayout {
  /// How many stretches a block is wrapped in.
  private func parts(of block: Int) -> Int { max(1, blocks[block].range.count / stretchLength) }

  private func lastStretch(of block: Int) -> Stretch { Stretch(block: block, part: parts(of: block) - 1) }

  private func stretch(after stretch: Stretch) -> Stretch? {
    if stretch.part + 1 < parts(of: stretch.block) { return Stretch(block: stretch.block, part: stretch.part + 1) }
    return stretch.block + 1 < blocks.count ? Stretch(block: stretch.block + 1) : nil
  }

  private func stretch(before stretch: Stretch) -> Stretch? {
    if stretch.part > 0 { return Stretch(block: stretch.block, part: stretch.part - 1) }
    if stretch.block > 0 { return lastStretch(of: stretch.block - 1) }
    return stretch.block == 0 && hasFacts ? Stretch(block: -1) : nil
  }

  /// The stretch of a block that holds a byte, or the nearest.
  private func stretch(of block: Int, holding offset: Int) -> Stretch {
    let parts = parts(of: block)
    guard parts > 1 else { return Stretch(block: block) }
    // A stretch begins up to a page before its even place, never behind it.
    let even = (offset - blocks[block].range.lowerBound) / stretchLength
    var part = min(max(even, 0), parts - 1)
    if part + 1 < parts, offset >= start(ofPart: part + 1, in: block) { part += 1 }
    return Stretch(block: block, part: part)
  }

  /// The bytes of a stretch.
  private func range(of stretch: Stretch) -> Range<Int> {
    let whole = blocks[stretch.block].range
    let parts = parts(of: stretch.block)
    guard parts > 1 else { return whole }
    let end = stretch.part + 1 < parts ? start(ofPart: stretch.part + 1, in: stretch.block) : whole.upperBound
    return start(ofPart: stretch.part, in: stretch.block)..<end
  }

  /// Where a stretch of a block begins: behind the end of a line, else with a word, else in front of a character, the last such
  /// place in the page before the even one.
  private func start(ofPart part: Int, in block: Int) -> Int {
    let range = blocks[block].range
    guard part > 0 else { return range.lowerBound }
    let even = range.lowerBound + part * stretchLength
    let page = (even - 4096)..<even
    return text.withUnsafeBufferPointer { text in
      func isLetterOrFigure(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 }
      func last(_ isStart: (Int) -> Bool) -> Int? { page.last { isStart($0 + 1) }.map { $0 + 1 } }
      return last { text[$0 - 1] == UInt8(ascii: "\n") }
        ?? last { text[$0 - 1] == UInt8(ascii: " ") && isLetterOrFigure(text[$0]) }
        ?? last { isLetterOrFigure(text[$0 - 1]) && isLetterOrFigure(text[$0]) }
        ?? last { text[$0] & 0xC0 != 0x80 } ?? even
    }
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
