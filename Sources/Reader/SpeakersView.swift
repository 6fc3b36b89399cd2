import Articles
import Screen

/// Everyone who is quoted in the library; what has been typed filters them.
struct SpeakersView: Sendable {
  /// Nil while they are being counted.
  var speakers: [QuotedSpeaker]?
  /// Why they cannot be counted, as a sentence.
  var problem: String?
  var filter = LineEditor()
  var selection = 0
  /// The first row shown.
  var top = 0

  /// Those whose name, or another spelling of it, holds what was typed.
  var shown: [QuotedSpeaker] {
    guard let speakers else { return [] }
    let words = filter.text
    guard !words.isEmpty else { return speakers }
    let names = LineFinder(speakers.lazy.map { ([$0.name] + $0.variants).joined(separator: "\n") })
    let found = (try? names.lines(holding: TextQuery(words))) ?? []
    return found.map { speakers[$0.line] }
  }
}

extension Reader {
  mutating func startSpeakers() -> [Effect] {
    state.mode = .choosingSpeaker(SpeakersView())
    return [.countSpeakers]
  }

  mutating func take(speakers: [QuotedSpeaker], problem: String?) {
    guard case .choosingSpeaker(var view) = state.mode else { return }
    view.speakers = speakers
    view.problem = problem
    state.mode = .choosingSpeaker(view)
  }

  mutating func chooseSpeaker(_ key: Key, _ current: SpeakersView) -> [Effect] {
    var view = current
    let rows = max(1, state.size.height - 3)
    let shown = view.shown
    switch (key.code, key.control) {
    case (.escape, _), (.character("c"), true), (.character("g"), true):
      state.mode = .browsing
      return []
    case (.enter, _), (.character("j"), true), (.character("m"), true):
      guard shown.indices.contains(view.selection) else { return [] }
      state.mode = .browsing
      let words = Self.query(about: shown[view.selection])
      return attempt { (reader: inout Reader) throws(Refusal) -> [Effect] in
        try reader.showResults(for: words, isFilter: false, isRanked: false)
      }
    case (.down, _), (.character("n"), true): view.selection += 1
    case (.up, _), (.character("p"), true): view.selection -= 1
    case (.pageDown, _): view.selection += rows
    case (.pageUp, _): view.selection -= rows
    case (.home, _): view.selection = 0
    case (.end, _): view.selection = shown.count
    case (.character("z"), true): return [.suspend]
    default:
      guard view.filter.take(key) else { return [] }
      view.selection = 0
    }
    view.selection = clamp(view.selection, 0...max(0, view.shown.count - 1))
    view.top = clamp(view.top, max(0, view.selection - rows + 1)...view.selection)
    state.mode = .choosingSpeaker(view)
    return []
  }

  /// Everything that somebody said, whatever the spelling.
  static func query(about speaker: QuotedSpeaker) -> String {
    let names = ([speaker.name] + speaker.variants).map { name in
      "speaker:\"" + name.filter { $0 != "\"" && $0 != "\\" } + "\""
    }
    return names.joined(separator: " OR ")
  }

  func drawSpeakers(_ view: SpeakersView, _ grid: inout CellGrid) -> Position {
    let width = grid.size.width
    let shown = view.shown
    grid.fill(Rect(column: 0, row: 0, width: width, height: 1), style: Style(.focusedPaneTitle))
    let count = view.speakers.map { " · \(shown.count)/\($0.count)" } ?? " …"
    grid.write(" Who is quoted here\(count)", column: 0, row: 0, width: width, style: Style(.focusedPaneTitle))
    let datesWidth = width >= 70 ? 24 : 0
    var cursorRow: Int?
    for (offset, speaker) in shown.dropFirst(view.top).prefix(max(0, grid.size.height - 2)).enumerated() {
      let row = offset + 1
      let number = String(speaker.quotations)
      grid.write(number, column: max(0, 6 - number.count), row: row, width: 6, style: Style(.key))
      let articles = "in \(speaker.articles)"
      grid.write(articles, column: 7, row: row, width: 9, style: Style(.dim))
      if datesWidth > 0 {
        grid.write(Self.span(of: speaker), column: 17, row: row, width: datesWidth - 1, style: Style(.dim))
      }
      let column = 17 + datesWidth
      let written = grid.write(
        speaker.name, column: column, row: row, width: width - column,
        style: Style(speaker.isDescription ? .dim : .text))
      if !speaker.variants.isEmpty {
        grid.write(
          "  " + speaker.variants.joined(separator: ", "), column: column + written, row: row,
          width: width - column - written, style: Style(.dim))
      }
      if view.top + offset == view.selection {
        grid.emphasize(Rect(column: 0, row: row, width: width, height: 1), .selected)
        cursorRow = row
      }
    }
    if shown.isEmpty {
      let style = Style(view.problem == nil ? .dim : .problem)
      grid.write(Self.wordsWithoutSpeakers(view), column: 3, row: 1, width: width - 3, style: style)
    }
    let last = grid.size.height - 1
    grid.fill(Rect(column: 0, row: last, width: width, height: 1), style: Style(.prompt))
    let label = "Type to filter, Enter shows what was said, Esc closes: "
    let shortLabel = width < 70 ? "Filter: " : label
    let column = grid.write(shortLabel, column: 0, row: last, width: width, style: Style(.dim))
    grid.write(view.filter.text, column: column, row: last, width: width - column, style: Style(.prompt))
    return Position(column: 0, row: cursorRow ?? last)
  }

  private static func wordsWithoutSpeakers(_ view: SpeakersView) -> String {
    if let problem = view.problem { return problem }
    if view.speakers == nil { return "Counting …" }
    return view.filter.text.isEmpty ? "Nobody is quoted here" : "Nobody fits what is typed"
  }

  /// The days of the first and of the last article.
  private static func span(of speaker: QuotedSpeaker) -> String {
    guard let first = speaker.first, let last = speaker.last else { return "" }
    return first == last ? first.description : "\(first) – \(last)"
  }
}
