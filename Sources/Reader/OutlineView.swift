import Articles
import Messages
import Screen

/// The headings of the open article, to go to one of them.
struct OutlineView: Sendable {
  /// The selected one of the headings that are shown, counted from 0.
  var selected: Int
  /// What the headings shown hold; nil while nobody filters them.
  var filter: LineEditor?
  /// The first row shown.
  var top = 0
}

extension Reader {
  /// The blocks that are headings, in order.
  private var headings: [Block] {
    (state.reading?.article.blocks ?? []).filter { [.title, .heading].contains($0.kind) }
  }

  /// Those that hold what has been typed.
  private func headings(in view: OutlineView) -> [Block] {
    let all = headings
    guard let words = view.filter?.text, !words.isEmpty else { return all }
    let lines = LineFinder(all.lazy.map { (state.reading?.article.string($0.range) ?? "").onOneLine })
    return ((try? lines.lines(holding: TextQuery(words))) ?? []).map { all[$0.line] }
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
    if current.filter != nil { return filterOutline(key, current) }
    var view = current
    let page = pageOfOutline
    switch (key.code, key.control) {
    case (.escape, _), (.character("q"), false), (.character("t"), false), (.character("c"), true),
      (.character("g"), true):
      state.mode = .browsing
      return []
    case (.enter, _), (.character("l"), false), (.right, _):
      goToHeading(view)
      return []
    case (.character("/"), false), (.character("&"), false): view.filter = LineEditor()
    case (.down, _), (.character("j"), false), (.character("n"), true): view.selected += 1
    case (.up, _), (.character("k"), false), (.character("p"), true): view.selected -= 1
    case (.pageDown, _), (.character(" "), false): view.selected += page
    case (.pageUp, _), (.character("b"), false): view.selected -= page
    case (.home, _), (.character("g"), false): view.selected = 0
    case (.end, _), (.character("G"), false): view.selected = headings.count - 1
    case (.character("z"), true): return [.suspend]
    default: break
    }
    show(view)
    return []
  }

  /// The keys while what is typed narrows the headings.
  private mutating func filterOutline(_ key: Key, _ current: OutlineView) -> [Effect] {
    var view = current
    switch (key.code, key.control) {
    case (.escape, _), (.character("c"), true), (.character("g"), true): endFilter(&view)
    case (.backspace, false) where view.filter?.text.isEmpty ?? true: endFilter(&view)
    case (.enter, _), (.character("j"), true), (.character("m"), true):
      goToHeading(view)
      return []
    case (.down, _), (.character("n"), true): view.selected += 1
    case (.up, _), (.character("p"), true): view.selected -= 1
    case (.pageDown, _): view.selected += pageOfOutline
    case (.pageUp, _): view.selected -= pageOfOutline
    case (.character("z"), true): return [.suspend]
    default:
      guard view.filter?.take(key) ?? false else { return [] }
      view.selected = 0
    }
    show(view)
    return []
  }

  /// Shows all headings again, with the same one selected.
  private mutating func endFilter(_ view: inout OutlineView) {
    let shown = headings(in: view)
    let selected = shown.indices.contains(view.selected) ? shown[view.selected].range.lowerBound : 0
    view.filter = nil
    view.selected = headings.firstIndex { $0.range.lowerBound >= selected } ?? 0
  }

  private var pageOfOutline: Int { max(1, state.size.height - 3) }

  private mutating func show(_ view: OutlineView) {
    var view = view
    view.selected = clamp(view.selected, 0...max(0, headings(in: view).count - 1))
    view.top = clamp(view.top, max(0, view.selected - pageOfOutline + 1)...view.selected)
    state.mode = .readingOutline(view)
  }

  private mutating func goToHeading(_ view: OutlineView) {
    let shown = headings(in: view)
    guard shown.indices.contains(view.selected) else { return }
    state.mode = .browsing
    rememberPlace()
    state.focus = .text
    scroll(to: layout.row(holding: shown[view.selected].range.lowerBound))
    followText()
  }

  func drawOutline(_ view: OutlineView, _ grid: inout CellGrid) -> Position {
    let size = grid.size
    let all = headings.count
    let headings = headings(in: view)
    let room = max(1, size.height - 2)
    grid.fill(Rect(column: 0, row: 0, width: size.width, height: 1), style: Style(.focusedPaneTitle))
    let title = localized(all, "Outline: 1 heading", "Outline: \(all) headings")
    grid.write(
      " " + title + (view.filter == nil ? "" : " · \(headings.count)/\(all)"), column: 0, row: 0, width: size.width,
      style: Style(.focusedPaneTitle))
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
    if headings.isEmpty {
      grid.write(localized("Nothing fits what is typed"), column: 3, row: 1, width: size.width - 3, style: Style(.dim))
    }
    let last = size.height - 1
    grid.fill(Rect(column: 0, row: last, width: size.width, height: 1), style: Style(.status))
    if let filter = view.filter {
      let column = grid.write("/", column: 0, row: last, width: size.width, style: Style(.key))
      grid.write(filter.text, column: column, row: last, width: size.width - column, style: Style(.prompt))
    } else {
      grid.write(
        localized("Enter goes there, / filters, Esc closes"), column: 0, row: last, width: size.width,
        style: Style(.status))
    }
    return Position(column: 0, row: min(last, 1 + max(0, view.selected - top)))
  }
}
