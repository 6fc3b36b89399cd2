import Articles
import Messages
import Quotations
import Screen

/// Words of the article that are being selected, to be copied: from one place to another, as UTF-8 offsets, the characters
/// at both included.
struct Selection: Sendable, Equatable {
  var anchor: Int
  var head: Int
}

extension Reader {
  /// Begins a selection: at the selected quotation if that can be seen, else at the first words that can.
  mutating func startSelecting() throws(Refusal) -> [Effect] {
    let reading = try requireReading()
    guard !reading.article.text.isEmpty, !reading.article.blocks.isEmpty else {
      throw Refusal("There are no words here")
    }
    let visible = visibleRange(of: reading)
    state.focus = .text
    if let chosen = reading.quotation {
      let range = reading.article.quotations[chosen].range
      if visible.overlaps(range) {
        state.mode = .selecting(Selection(anchor: range.lowerBound, head: reading.place(before: range.upperBound)))
        return []
      }
    }
    let first = max(visible.lowerBound, reading.article.blocks[0].range.lowerBound)
    state.mode = .selecting(Selection(anchor: first, head: first))
    return []
  }

  /// What is selected; nil where nothing is being selected.
  var chosenWords: Range<Int>? {
    guard case .selecting(let selection) = state.mode, let reading = state.reading else { return nil }
    return words(of: selection, in: reading)
  }

  private func words(of selection: Selection, in reading: Reading) -> Range<Int> {
    let text = reading.article.text
    let first = min(selection.anchor, selection.head, text.count)
    let last = min(max(selection.anchor, selection.head), text.count)
    return first..<max(first, reading.place(after: last))
  }

  func sentence(of selection: Selection) -> String {
    guard let reading = state.reading else { return "" }
    let count = reading.article.text[words(of: selection, in: reading)].count { $0 & 0xC0 != 0x80 }
    let amount = localized(count, "Selected 1 character", "Selected \(count) characters")
    if state.size.width < 90 { return amount + "  " + localized("y copies, Y with its source, Esc ends") }
    return amount + "  " + localized("h l w b e j k 0 $ { } move, o the other end") + "  "
      + localized("y copies, Y with its source, Esc ends")
  }

  mutating func select(_ key: Key, _ current: Selection) -> [Effect] {
    guard let reading = state.reading else {
      state.mode = .browsing
      return []
    }
    var selection = current
    switch (key.code, key.control) {
    case (.escape, _), (.character("q"), false), (.character("v"), false), (.character("c"), true),
      (.character("g"), true):
      state.mode = .browsing
      return []
    case (.character("z"), true): return [.suspend]
    case (.character("y"), false), (.enter, _), (.character("Y"), false):
      state.mode = .browsing
      return copy(words(of: selection, in: reading), of: reading, withCitation: key.code == .character("Y"))
    case (.character("o"), false): swap(&selection.anchor, &selection.head)
    case (.character("l"), false), (.right, _): selection.head = reading.place(after: selection.head)
    case (.character("h"), false), (.left, _): selection.head = reading.place(before: selection.head)
    case (.character("w"), false): selection.head = reading.wordStart(after: selection.head)
    case (.character("e"), false): selection.head = reading.wordEnd(after: selection.head)
    case (.character("b"), false): selection.head = reading.wordStart(before: selection.head)
    case (.character("j"), false), (.down, _): selection.head = place(from: selection.head, rows: 1)
    case (.character("k"), false), (.up, _): selection.head = place(from: selection.head, rows: -1)
    case (.character("0"), false), (.home, _): selection.head = rowRange(holding: selection.head).lowerBound
    case (.character("$"), false), (.end, _):
      let row = rowRange(holding: selection.head)
      selection.head = max(row.lowerBound, reading.place(before: row.upperBound))
    case (.character("}"), false), (.character("{"), false):
      let blocks = reading.article.blocks
      guard let block = layout.block(holding: selection.head) else { break }
      if key.code == .character("}") {
        let end = reading.place(before: blocks[block].range.upperBound)
        let next = min(block + 1, blocks.count - 1)
        selection.head = selection.head < end ? end : reading.place(before: blocks[next].range.upperBound)
      } else {
        let start = blocks[block].range.lowerBound
        selection.head = selection.head > start ? start : blocks[max(0, block - 1)].range.lowerBound
      }
    default: break
    }
    // Only what is shown can be selected to.
    if let block = layout.block(holding: selection.head) {
      let range = reading.article.blocks[block].range
      selection.head = clamp(selection.head, range.lowerBound...max(range.lowerBound, range.upperBound - 1))
    }
    state.mode = .selecting(selection)
    reveal(selection.head..<reading.place(after: selection.head))
    return []
  }

  /// The bytes on the row that holds a place.
  private mutating func rowRange(holding offset: Int) -> Range<Int> {
    let row = layout.row(holding: offset)
    if case .words(let range, _, _, _)? = layout.rows(from: row, count: 1).first?.row { return range }
    return offset..<offset
  }

  /// The place as many rows below, or above, and as many characters from the beginning of its row.
  private mutating func place(from offset: Int, rows: Int) -> Int {
    guard let text = state.reading?.article.text else { return offset }
    let row = rowRange(holding: offset)
    let column = text[row.lowerBound..<max(row.lowerBound, min(offset, row.upperBound))].count { $0 & 0xC0 != 0x80 }
    var target = layout.row(holding: offset)
    // A blank row between paragraphs holds nothing to stop at.
    for _ in 0..<3 {
      let next = layout.advance(target, by: rows)
      guard next.moved != 0 else { return offset }
      target = next.place
      if case .words(let range, _, _, _)? = layout.rows(from: target, count: 1).first?.row {
        let place = text.place(codePoints: column, after: range.lowerBound)
        return min(place, max(range.lowerBound, range.upperBound - 1))
      }
    }
    return offset
  }
}

extension Reading {
  /// The beginning of the code point behind a place.
  func place(after offset: Int) -> Int { article.text.place(codePoints: 1, after: offset) }

  /// The beginning of the code point before a place.
  func place(before offset: Int) -> Int { article.text.place(codePoints: 1, before: offset) }

  private func isBlank(_ offset: Int) -> Bool {
    offset >= article.text.count || [0x20, 0x0A, 0x09].contains(article.text[offset])
  }

  fileprivate func wordStart(after offset: Int) -> Int {
    var place = offset
    while place < article.text.count, !isBlank(place) { place += 1 }
    while place < article.text.count, isBlank(place) { place += 1 }
    return place < article.text.count ? place : offset
  }

  fileprivate func wordEnd(after offset: Int) -> Int {
    var place = self.place(after: offset)
    while place < article.text.count, isBlank(place) { place += 1 }
    while place < article.text.count, !isBlank(place) { place += 1 }
    return max(offset, self.place(before: place))
  }

  fileprivate func wordStart(before offset: Int) -> Int {
    var place = max(0, offset)
    while place > 0, isBlank(place - 1) { place -= 1 }
    while place > 0, !isBlank(place - 1) { place -= 1 }
    return place
  }
}
