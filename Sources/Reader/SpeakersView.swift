import Articles
import Messages
import Screen

/// Everyone who is quoted in the library; what has been typed filters them.
struct SpeakersView: Sendable {
  /// Nil while they are being counted for the first time.
  var speakers: [QuotedSpeaker]?
  /// Whether they are being counted.
  var isCounting = true
  /// Why they cannot be counted, as a sentence.
  var problem: String?
  var filter = LineEditor()
  /// The row that is selected.
  var selection = 0
  /// The first row shown.
  var top = 0
  /// The names of those who are to be joined.
  var marked: Set<String> = []
  /// Whose names stand below each other, by the first of them.
  var opened: String?

  /// Somebody, or one of the names of somebody whose names stand below each other.
  struct Row: Sendable {
    let speaker: QuotedSpeaker
    var name: String?
  }

  /// Those whose name, or another spelling of it, holds what was typed.
  var shown: [QuotedSpeaker] {
    guard let speakers else { return [] }
    let words = filter.text
    guard !words.isEmpty else { return speakers }
    let names = LineFinder(speakers.lazy.map { $0.names.joined(separator: "\n") })
    let found = (try? names.lines(holding: TextQuery(words))) ?? []
    return found.map { speakers[$0.line] }
  }

  var rows: [Row] {
    let shown = shown
    guard let opened, let index = shown.firstIndex(where: { $0.name == opened }) else {
      return shown.map { Row(speaker: $0) }
    }
    let names = shown[index].names.map { Row(speaker: shown[index], name: $0) }
    return shown[...index].map { Row(speaker: $0) } + names + shown[(index + 1)...].map { Row(speaker: $0) }
  }

  var selected: Row? {
    let rows = rows
    return rows.indices.contains(selection) ? rows[selection] : nil
  }

  /// Selects whoever goes by a name.
  mutating func select(_ name: String) {
    let rows = rows
    if let row = rows.firstIndex(where: { $0.speaker.name == name })
      ?? rows.firstIndex(where: { $0.speaker.names.contains(name) })
    {
      selection = row
    }
  }

  mutating func scroll(rows: Int) {
    selection = clamp(selection, 0...max(0, self.rows.count - 1))
    top = clamp(top, max(0, selection - rows + 1)...selection)
  }
}

extension SpeakersView {
  /// The keys that have a meaning of their own here, whatever the keymap says.
  static let ownKeys: Set<Key> = {
    let plain: [Key.Code] = [.escape, .enter, .down, .up, .pageDown, .pageUp, .home, .end]
    let control: [Unicode.Scalar] = ["c", "g", "j", "m", "n", "p", "z"]
    return Set(plain.map { Key($0) } + control.map { Key(.character($0), control: true) })
  }()
}

extension Reader {
  mutating func startSpeakers() throws(Refusal) -> [Effect] {
    if allArticles.articles.isEmpty, !allArticles.isScanning { throw Refusal("There are no articles here") }
    state.mode = .choosingSpeaker(SpeakersView())
    return [.countSpeakers(state.keeping.speakers)]
  }

  mutating func take(speakers: [QuotedSpeaker], problem: String?) {
    guard case .choosingSpeaker(var view) = state.mode else { return }
    let selected = view.selected
    view.isCounting = false
    view.speakers = speakers
    view.problem = problem
    view.opened = view.opened.flatMap { name in speakers.first { $0.name == name && !$0.variants.isEmpty }?.name }
    view.marked.formIntersection(speakers.map(\.name))
    if let selected { view.select(selected.name ?? selected.speaker.name) }
    view.scroll(rows: rowsOfSpeakers)
    state.mode = .choosingSpeaker(view)
  }

  private var rowsOfSpeakers: Int { max(1, state.size.height - 2) }

  mutating func chooseSpeaker(_ key: Key, _ current: SpeakersView) -> [Effect] {
    var view = current
    let rows = rowsOfSpeakers
    switch (key.code, key.control) {
    case (.escape, _) where view.opened != nil:
      let name = view.opened
      view.opened = nil
      if let name { view.select(name) }
    case (.escape, _) where !view.marked.isEmpty: view.marked = []
    case (.escape, _), (.character("c"), true), (.character("g"), true):
      state.mode = .browsing
      return state.works[.count]?.isShown ?? false ? stop(.count) : state.works[.count] == nil ? [] : [.stop(.count)]
    case (.enter, _), (.character("j"), true), (.character("m"), true):
      guard let row = view.selected else { return [] }
      state.mode = .browsing
      let words = Self.query(about: row.name.map { [$0] } ?? row.speaker.names)
      return attempt { (reader: inout Reader) throws(Refusal) -> [Effect] in
        try reader.showResults(for: words, isFilter: false, isRanked: false)
      }
    case (.down, _), (.character("n"), true): view.selection += 1
    case (.up, _), (.character("p"), true): view.selection -= 1
    case (.pageDown, _): view.selection += rows
    case (.pageUp, _): view.selection -= rows
    case (.home, _): view.selection = 0
    case (.end, _): view.selection = view.rows.count
    case (.character("z"), true): return [.suspend]
    default:
      if !key.isTyped, case .command(let number) = keymap.match([key], in: .speakers) {
        return run(Command.all[number], Command.Invocation())
      }
      guard view.filter.take(key) else { return [] }
      view.selection = 0
      view.opened = nil
    }
    view.scroll(rows: rows)
    state.mode = .choosingSpeaker(view)
    return []
  }

  // MARK: - Joining and parting

  /// The view, where it is open and something can be kept.
  private func requireSpeakers() throws(Refusal) -> SpeakersView {
    if let reason = state.keeping.reasonNotToKeep { throw Refusal(said: reason) }
    guard case .choosingSpeaker(let view) = state.mode else {
      throw Refusal("\(keymap.key(for: "speakers")) shows the speakers first")
    }
    return view
  }

  mutating func markSpeaker() throws(Refusal) -> [Effect] {
    var view = try requireSpeakers()
    guard let name = view.selected?.speaker.name else { throw Refusal("Nobody is selected") }
    if view.marked.remove(name) == nil { view.marked.insert(name) }
    state.mode = .choosingSpeaker(view)
    return []
  }

  mutating func joinSpeakers(_ typed: String?) throws(Refusal) -> [Effect] {
    if let typed {
      let names = typed.split(separator: "=").map { String($0.trimmingBlanks()) }
      guard names.count > 1, !names.contains("") else { throw Refusal("Type the names with = between them") }
      return try join(names, shown: names)
    }
    var view = try requireSpeakers()
    var chosen = (view.speakers ?? []).filter { view.marked.contains($0.name) }
    if chosen.isEmpty { throw Refusal("Mark those who are one person first: \(speakersKey("mark-speaker")) does") }
    if chosen.count == 1, let selected = view.selected?.speaker, selected != chosen[0] {
      // The more quoted one gives the name.
      chosen = (view.speakers ?? []).filter { $0 == selected || $0 == chosen[0] }
    }
    guard chosen.count > 1 else { throw Refusal("Mark another one, or select them: who is \(chosen[0].name.quoted)?") }
    let effects = try join(chosen.flatMap(\.names), shown: chosen.map(\.name))
    view.marked = []
    view.opened = nil
    view.isCounting = true
    view.select(chosen[0].name)
    state.mode = .choosingSpeaker(view)
    return effects
  }

  private mutating func join(_ names: [String], shown: [String]) throws(Refusal) -> [Effect] {
    let change = state.keeping.speakers.joins.joining(names)
    if change.isEmpty { throw Refusal("They are one person already") }
    let quoted = shown.map(\.quoted)
    let all = quoted.dropFirst().reduce(quoted.first ?? "") { localized("\($0) and \($1)") }
    return try keep(change, name: localized("joining \(all)"), message: localized("\(all) are one person now"))
  }

  mutating func partSpeaker(_ typed: String?) throws(Refusal) -> [Effect] {
    let joins = state.keeping.speakers.joins
    if let typed { return try part(typed, by: joins.parting(typed, from: joins.circle(of: typed).sorted())) }
    var view = try requireSpeakers()
    guard let row = view.selected else { throw Refusal("Nobody is selected") }
    guard !row.speaker.variants.isEmpty else { throw Refusal("\(row.speaker.name.quoted) has one name only") }
    guard let name = row.name else {
      view.opened = row.speaker.name
      view.select(row.speaker.name)
      view.selection += 1
      view.scroll(rows: rowsOfSpeakers)
      state.mode = .choosingSpeaker(view)
      state.message = State.Message("\(speakersKey("part-speaker")) parts the selected name from the others")
      return []
    }
    let effects = try part(name, by: joins.parting(name, from: row.speaker.names))
    view.isCounting = true
    state.mode = .choosingSpeaker(view)
    return effects
  }

  private mutating func part(_ name: String, by change: KeptChange) throws(Refusal) -> [Effect] {
    if change.isEmpty { throw Refusal("\(name.quoted) stands alone already") }
    return try keep(
      change, name: localized("parting \(name.quoted)"), message: localized("\(name.quoted) is somebody else now"))
  }

  /// What has to be counted anew after a change, where that is shown.
  mutating func recount(after change: KeptChange) -> [Effect] {
    change.saysWhoIsWho ? recount() : []
  }

  /// Counts anew who is quoted, where that is shown.
  mutating func recount() -> [Effect] {
    guard case .choosingSpeaker(var view) = state.mode else { return [] }
    view.isCounting = true
    state.mode = .choosingSpeaker(view)
    return [.countSpeakers(state.keeping.speakers)]
  }

  // MARK: -

  /// Everything that somebody said, whatever the spelling.
  static func query(about names: [String]) -> String {
    names.map { name in "speaker:\"" + name.filter { $0 != "\"" && $0 != "\\" } + "\"" }.joined(separator: " OR ")
  }

  func drawSpeakers(_ view: SpeakersView, _ grid: inout CellGrid) -> Position {
    let width = grid.size.width
    let rows = view.rows
    grid.fill(Rect(column: 0, row: 0, width: width, height: 1), style: Style(.focusedPaneTitle))
    let count = view.speakers.map { " · \(view.shown.count)/\($0.count)" } ?? ""
    let title = " \(localized("Who is quoted here"))\(count)\(view.isCounting ? " …" : "")"
    let written = grid.write(title, column: 0, row: 0, width: width, style: Style(.focusedPaneTitle))
    let meaning = localized("quotations, articles, first and last day") + " "
    let column = width - Glyph.width(of: meaning)
    if column >= written + 2 {
      grid.write(meaning, column: column, row: 0, width: width - column, style: Style(.paneTitle))
    }
    var cursorRow: Int?
    for (offset, entry) in rows.dropFirst(view.top).prefix(max(0, grid.size.height - 2)).enumerated() {
      let row = offset + 1
      draw(
        entry, isMarked: view.marked.contains(entry.speaker.name), isOpened: view.opened == entry.speaker.name, &grid,
        row: row)
      if view.top + offset == view.selection {
        grid.emphasize(Rect(column: 0, row: row, width: width, height: 1), .selected)
        cursorRow = row
      }
    }
    if rows.isEmpty {
      let style = Style(view.problem == nil ? .dim : .problem)
      grid.write(Self.wordsWithoutSpeakers(view), column: 3, row: 1, width: width - 3, style: style)
    }
    let last = grid.size.height - 1
    grid.fill(Rect(column: 0, row: last, width: width, height: 1), style: Style(.prompt))
    if let message = state.message {
      grid.write(
        message.text, column: 0, row: last, width: width, style: Style(message.isProblem ? .problem : .message))
    } else if view.isCounting, view.filter.text.isEmpty, let workSentence {
      grid.write(workSentence, column: 0, row: last, width: width, style: Style(.status))
    } else {
      let column = grid.write(
        label(of: view, width: width) + " ", column: 0, row: last, width: width, style: Style(.dim))
      grid.write(view.filter.text, column: column, row: last, width: width - column, style: Style(.prompt))
    }
    return Position(column: 0, row: cursorRow ?? last)
  }

  private func draw(
    _ entry: SpeakersView.Row, isMarked: Bool, isOpened: Bool, _ grid: inout CellGrid, row: Int
  ) {
    let width = grid.size.width
    let datesWidth = width >= 50 + 2 * settings.dates.width ? 2 * settings.dates.width + 4 : 0
    let column = 17 + datesWidth
    if let name = entry.name {
      grid.write("· " + name, column: column + 1, row: row, width: width - column - 1, style: Style(.text))
      return
    }
    let speaker = entry.speaker
    if isMarked { grid.write("*", column: 0, row: row, width: 1, style: Style(.key)) }
    let number = String(speaker.quotations)
    grid.write(number, column: max(1, 6 - number.count), row: row, width: 6, style: Style(.key))
    grid.write(
      localized("in \(speaker.articles)", context: "articles"), column: 7, row: row, width: 9, style: Style(.dim))
    if datesWidth > 0 {
      grid.write(span(of: speaker), column: 17, row: row, width: datesWidth - 1, style: Style(.dim))
    }
    let written = grid.write(
      speaker.name, column: column, row: row, width: width - column,
      style: Style(speaker.isDescription ? .dim : .text))
    if !speaker.variants.isEmpty, !isOpened {
      grid.write(
        "  " + speaker.variants.joined(separator: ", "), column: column + written, row: row,
        width: width - column - written, style: Style(.dim))
    }
  }

  private func speakersKey(_ command: String) -> String { keymap.key(for: command, in: .speakers) }

  /// What the keys do, as long as there is room to say it.
  private func label(of view: SpeakersView, width: Int) -> String {
    let (marks, joins, parts) =
      (speakersKey("mark-speaker"), speakersKey("join-speakers"), speakersKey("part-speaker"))
    if view.opened != nil {
      return width < 70
        ? localized("\(parts) parts, Esc closes:")
        : localized("\(parts) parts this name, Enter shows what was said, Esc closes:")
    }
    if !view.marked.isEmpty {
      let count = view.marked.count
      return width < 70
        ? localized("\(count) marked, \(joins) joins:")
        : localized("\(count) marked: \(marks) marks, \(joins) joins them, Esc lets go:")
    }
    if width < 70 { return localized("Filter:") }
    return width < 100
      ? localized("Type to filter, Enter shows, \(marks) marks, \(parts) parts, Esc closes:")
      : localized(
        "Type to filter, Enter shows what was said, \(marks) marks, \(joins) joins, \(parts) parts, Esc closes:")
  }

  private static func wordsWithoutSpeakers(_ view: SpeakersView) -> String {
    if let problem = view.problem { return problem }
    if view.speakers == nil { return "" }
    return view.filter.text.isEmpty ? localized("Nobody is quoted here") : localized("Nobody fits what is typed")
  }

  /// The days of the first and of the last article.
  private func span(of speaker: QuotedSpeaker) -> String {
    guard let first = speaker.first.map(settings.dates.string), let last = speaker.last.map(settings.dates.string)
    else {
      return ""
    }
    return first == last ? first : "\(first) – \(last)"
  }
}

extension Key {
  /// Whether it types a character.
  var isTyped: Bool {
    if case .character = code { return !control && !meta }
    return false
  }
}
