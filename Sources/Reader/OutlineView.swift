import Articles
import Messages
import Screen

/// The headings of the open article, to go to one of them.
struct OutlineView: Sendable {
  /// The selected heading, counted from 0.
  var selected: Int
  /// The first row shown.
  var top = 0
}

extension Reader {
  /// The blocks that are headings, in order.
  private var headings: [Block] {
    (state.reading?.article.blocks ?? []).filter { [.title, .heading].contains($0.kind) }
  }

  mutating func startOutline() throws(Refusal) -> [Effect] {
    let reading = try requireReading()
    let headings = headings
    guard !headings.isEmpty else { throw Refusal("There are no headings in this article") }
    let here = visibleRange(of: reading).lowerBound
    state.mode = .readingOutline(
      OutlineView(selected: max(0, (headings.firstIndex { $0.range.lowerBound > here } ?? headings.count) - 1)))
    return []
  }

  mutating func readOutline(_ key: Key, _ current: OutlineView) -> [Effect] {
    var view = current
    let headings = headings
    let page = max(1, state.size.height - 3)
    switch (key.code, key.control) {
    case (.escape, _), (.character("q"), false), (.character("t"), false), (.character("c"), true),
      (.character("g"), true):
      state.mode = .browsing
      return []
    case (.enter, _), (.character("l"), false), (.right, _):
      state.mode = .browsing
      guard headings.indices.contains(view.selected) else { return [] }
      rememberPlace()
      state.focus = .text
      scroll(to: layout.row(holding: headings[view.selected].range.lowerBound))
      followText()
      return []
    case (.down, _), (.character("j"), false), (.character("n"), true): view.selected += 1
    case (.up, _), (.character("k"), false), (.character("p"), true): view.selected -= 1
    case (.pageDown, _), (.character(" "), false): view.selected += page
    case (.pageUp, _), (.character("b"), false): view.selected -= page
    case (.home, _), (.character("g"), false): view.selected = 0
    case (.end, _), (.character("G"), false): view.selected = headings.count - 1
    case (.character("z"), true): return [.suspend]
    default: break
    }
    view.selected = clamp(view.selected, 0...max(0, headings.count - 1))
    view.top = clamp(view.top, max(0, view.selected - page + 1)...view.selected)
    state.mode = .readingOutline(view)
    return []
  }

  func drawOutline(_ view: OutlineView, _ grid: inout CellGrid) -> Position {
    let size = grid.size
    let headings = headings
    let room = max(1, size.height - 2)
    grid.fill(Rect(column: 0, row: 0, width: size.width, height: 1), style: Style(.focusedPaneTitle))
    let count = headings.count
    let title = localized(count, "Outline: 1 heading", "Outline: \(count) headings")
    grid.write(
      " " + title, column: 0, row: 0, width: size.width, style: Style(.focusedPaneTitle))
    let highest = max(0, view.selected - room + 1)
    let top = max(highest, min(view.top, view.selected, max(0, headings.count - room)))
    for (offset, heading) in headings.dropFirst(top).prefix(room).enumerated() {
      let isSelected = top + offset == view.selected
      let row = Rect(column: 0, row: offset + 1, width: size.width, height: 1)
      let words = (state.reading?.article.string(heading.range) ?? "").onOneLine
      let indent = 1 + 2 * max(0, heading.kind == .title ? 0 : heading.level - 1)
      grid.write(
        words, column: indent, row: row.row, width: max(0, size.width - indent),
        style: Style(heading.kind == .title ? .title : .text))
      if isSelected { grid.emphasize(row, .selected) }
    }
    let last = size.height - 1
    grid.fill(Rect(column: 0, row: last, width: size.width, height: 1), style: Style(.status))
    grid.write(
      localized("Enter goes there, Esc closes"), column: 0, row: last, width: size.width, style: Style(.status))
    return Position(column: 0, row: min(last, 1 + view.selected - top))
  }
}
