import Articles
import Messages
import Screen

/// What is kept of the open article and has no place in it any more: the words that it stood at, and what was written.
struct LostView: Sendable {
  /// The first row shown.
  var top = 0
}

extension Reader {
  mutating func showLost() throws(Refusal) -> [Effect] {
    let reading = try requireReading()
    if reading.article.extent != .whole { throw refusalOfPart }
    if reading.places?.lost.isEmpty ?? true { throw Refusal("Everything that is kept of this article has its place") }
    state.mode = .readingLost(LostView())
    return []
  }

  mutating func readLost(_ key: Key, _ current: LostView) -> [Effect] {
    var view = current
    let page = max(1, state.size.height - 2)
    switch (key.code, key.control) {
    case (.escape, _), (.enter, _), (.character("q"), false), (.character("c"), true), (.character("g"), true):
      state.mode = .browsing
      return []
    case (.down, _), (.character("j"), false), (.character("n"), true): view.top += 1
    case (.up, _), (.character("k"), false), (.character("p"), true): view.top -= 1
    case (.pageDown, _), (.character(" "), false): view.top += page
    case (.pageUp, _), (.character("b"), false): view.top -= page
    case (.home, _): view.top = 0
    case (.end, _): view.top = .max / 2
    case (.character("z"), true): return [.suspend]
    default: break
    }
    view.top = clamp(view.top, 0...max(0, lostRows(width: state.size.width).count - page))
    state.mode = .readingLost(view)
    return []
  }

  func drawLost(_ view: LostView, _ grid: inout CellGrid) -> Position {
    let size = grid.size
    let rows = lostRows(width: size.width)
    let count = state.reading?.places?.lost.count ?? 0
    grid.fill(Rect(column: 0, row: 0, width: size.width, height: 1), style: Style(.focusedPaneTitle))
    let title = localized(count, "1 thing has lost its place here", "\(count) things have lost their place here")
    grid.write(" " + title, column: 0, row: 0, width: size.width, style: Style(.focusedPaneTitle))
    for (offset, row) in rows.dropFirst(view.top).prefix(max(0, size.height - 2)).enumerated() {
      grid.write(
        row.text, column: row.indent, row: offset + 1, width: max(0, size.width - row.indent), style: Style(row.role))
    }
    let last = size.height - 1
    grid.fill(Rect(column: 0, row: last, width: size.width, height: 1), style: Style(.status))
    grid.write(localized("Esc closes"), column: 0, row: last, width: size.width, style: Style(.status))
    return Position(column: 0, row: last)
  }

  private struct LostRow {
    let text: String
    let indent: Int
    let role: Style.Role
  }

  /// What was kept, and below it the words that it was about, in the order in which they stood.
  private func lostRows(width: Int) -> [LostRow] {
    let lost = state.reading?.places?.lost ?? []
    let things = lost.compactMap { thing in thing.anchor.map { (thing: thing, anchor: $0) } }
      .sorted { ($0.anchor.place, $0.thing.lostLabel) < ($1.anchor.place, $1.thing.lostLabel) }
    var rows: [LostRow] = []
    for (thing, anchor) in things {
      if !rows.isEmpty { rows.append(LostRow(text: "", indent: 0, role: .text)) }
      rows += Self.wrapped(thing.lostLabel, indent: 1, role: .key, width: width)
      let words = String(decoding: anchor.words, as: UTF8.self)
      if case .mark = thing {
        rows += Self.wrapped("\(words) …", indent: 3, role: .dim, width: width)
      } else {
        rows += Self.wrapped(localized("“\(words)”"), indent: 3, role: .dim, width: width)
      }
    }
    return rows
  }

  private static func wrapped(_ words: String, indent: Int, role: Style.Role, width: Int) -> [LostRow] {
    let bytes = Array(words.onOneLine.utf8)
    var wrapped = WrappedText(range: 0..<bytes.count, width: max(1, width - indent - 1))
    return (0..<wrapped.rowCount(in: bytes)).map { row in
      LostRow(text: String(decoding: bytes[wrapped.row(row, in: bytes)], as: UTF8.self), indent: indent, role: role)
    }
  }
}

extension KeptThing {
  /// The words that it stood at; nil for what has no place.
  var anchor: TextAnchor? {
    switch self {
    case .mark(_, let anchor), .note(_, let anchor?), .quotation(let anchor), .speaker(_, let anchor): anchor
    case .read, .starred, .note, .speakers, .joined, .parted: nil
    }
  }

  /// What it is, above the words that it was about.
  fileprivate var lostLabel: String {
    switch self {
    case .mark(let letter, _): localized("Mark \(letter)")
    case .note(let words, _): localized("Note: \(words)")
    case .speaker(let name, _): name.map { localized("Said by \($0)") } ?? localized("Said by unknown")
    case .quotation: localized("Kept", context: "of a quotation")
    case .read, .starred, .speakers, .joined, .parted: ""
    }
  }
}
