import Articles
import Messages
import Screen

/// The last row: where one is, what is going on, the last message; or what is being typed.
extension Reader {
  mutating func drawStatus(_ grid: inout CellGrid, _ rect: Rect) {
    grid.fill(rect, style: Style(.status))
    let places = places()
    let placesWidth = min(Glyph.width(of: places), rect.width)
    let room = rect.width - placesWidth - 1
    if case .followingLink(let hints) = state.mode {
      drawLong(hints.sentence, &grid, rect, style: Style(.message))
      return
    }
    if case .selecting(let selection) = state.mode {
      drawLong(sentence(of: selection), &grid, rect, style: Style(.message))
      return
    }
    if case .choosing(let choice) = state.mode {
      drawLong(describe(choice), &grid, rect, style: Style(.message))
      return
    }
    if state.message == nil, let explanation, typedSoFar.isEmpty {
      drawLong(explanation, &grid, rect, style: Style(.message))
      return
    }
    if !typedSoFar.isEmpty {
      if !state.pendingKeys.isEmpty { drawHints(&grid, rect) }
      grid.write(typedSoFar + " …", column: rect.column, row: rect.row, width: room, style: Style(.status))
    } else if let message = state.message {
      let style = Style(message.isProblem ? .problem : .message)
      guard Glyph.width(of: message.text) <= room else {
        drawLong(message.text, &grid, rect, style: style)
        return
      }
      grid.write(message.text, column: rect.column, row: rect.row, width: room, style: style)
    } else if room > 0 {
      grid.write(whatGoesOn(inColumns: room), column: rect.column, row: rect.row, width: room, style: Style(.status))
    }
    grid.write(
      places, column: rect.column + rect.width - placesWidth, row: rect.row, width: placesWidth, style: Style(.status))
  }

  /// A message that needs the whole row, or several, which then cover the last rows of the panes until the next key.
  private func drawLong(_ text: String, _ grid: inout CellGrid, _ rect: Rect, style: Style) {
    let rows = text.rows(ofWidth: rect.width).prefix(min(5, rect.row))
    let top = rect.row - rows.count + 1
    grid.fill(Rect(column: rect.column, row: top, width: rect.width, height: rows.count), style: Style(.status))
    for (index, words) in rows.enumerated() {
      grid.write(words, column: rect.column, row: top + index, width: rect.width, style: style)
    }
  }

  /// Article k of n, percent, quotation k of n, hit k of n.
  private mutating func places() -> String {
    var parts: [String] = []
    // Where there is little room, only what concerns the pane that is shown.
    let isNarrow = state.size.width < 60 && arrangement.shape == .single
    if !isNarrow || state.focus == .list, let selection = state.list.selection,
      state.list.articles.count > 1 || state.results != nil
    {
      parts.append(localized("article \(selection + 1)/\(state.list.articles.count)"))
    }
    if !isNarrow || state.focus != .list, let reading = state.reading {
      if !reading.hits.isEmpty, state.search != nil {
        let count = reading.hits.count
        let all = localized(count, "\(count) hit", "\(count) hits")
        parts.append(reading.hit.map { localized("hit \($0 + 1)/\(count)") } ?? all)
      }
      if let quotation = reading.quotation {
        let more = reading.article.extent == .whole ? "" : "…"
        parts.append(localized("quote \(quotation + 1)/\(reading.article.quotations.count)") + more)
      }
      parts.append(percent(of: reading))
    }
    return state.size.width < 40 ? parts.last ?? "" : parts.joined(separator: "  ")
  }

  private mutating func percent(of reading: Reading) -> String {
    guard let end = reading.article.blocks.last?.range.upperBound, end > 0 else {
      return localized("all", context: "of the article")
    }
    let visible = visibleRange(of: reading)
    let isAtEnd = visible.upperBound >= end && reading.article.extent > .opening
    if visible.lowerBound <= (reading.article.blocks.first?.range.lowerBound ?? 0) {
      return isAtEnd ? localized("all", context: "of the article") : localized("top", context: "of the article")
    }
    if isAtEnd { return localized("end", context: "of the article") }
    return localized("\(min(99, visible.lowerBound / 100 * 100 / max(1, end / 100)))%")
  }

  /// What is being done, or how to get help: of the hints those that fit as a whole.
  private func whatGoesOn(inColumns room: Int) -> String {
    if let workSentence { return workSentence }
    if let results = state.results, !results.isFilter {
      let count = state.list.articles.count
      let found = localized(count, "\(count) article found", "\(count) articles found")
      let order = keymap.key(for: "search-order").filter { $0 != " " }
      let hints = [
        found, localized("\(keymap.key(for: "find-next")) next hit"),
        results.isRanked ? localized("\(order) by date") : localized("\(order) by rank"),
        localized("\(keymap.key(for: "back")) all articles"),
      ]
      return fitting(hints, in: room)
    }
    let hints = [
      ("help", localized("help", context: "a key does")), ("find", localized("find", context: "a key does")),
      ("next-quotation", localized("next quotation", context: "a key does")),
      ("next-pane", localized("pane", context: "a key does")), ("back", localized("quit", context: "a key does")),
    ]
    return fitting(hints.map { "\(keymap.key(for: $0, in: Panes(state.focus))) \($1)" }, in: room)
  }

  /// As many of some hints as fit in one row of so many columns, the last of them blank, with blanks between them.
  private func fitting(_ hints: [String], in room: Int) -> String {
    var row = ""
    for hint in hints {
      let longer = row.isEmpty ? hint : row + "  " + hint
      if Glyph.width(of: longer) < room { row = longer }
    }
    return row
  }

  /// The prompt in place of the status line; gives the cursor's place.
  func drawPrompt(_ prompt: Prompt, _ grid: inout CellGrid, _ rect: Rect) -> Position {
    grid.fill(rect, style: Style(.prompt))
    var side = sideNote(prompt)
    if let problem = prompt.problem, Glyph.width(of: problem) + Glyph.width(of: prompt.line.text) + 12 > rect.width {
      // There is no room beside what is typed: the reason stands above it.
      let above = Rect(column: rect.column, row: rect.row - 1, width: rect.width, height: 1)
      drawLong(problem, &grid, above, style: Style(.problem))
      side = ""
    }
    // What is typed comes first; the note beside it is cut, or goes.
    let labelWidth = Glyph.width(of: prompt.label)
    let typedWidth = Glyph.width(of: prompt.line.text) + labelWidth + 3
    let sideWidth = min(Glyph.width(of: side), max(0, rect.width - max(12, typedWidth)))
    let room = max(2, rect.width - sideWidth - labelWidth - 1)
    grid.write(prompt.label, column: rect.column, row: rect.row, width: labelWidth, style: Style(.key))
    // A long line scrolls so that the cursor can be seen.
    let characters = prompt.line.characters
    var first = 0
    var width = characters[..<prompt.line.cursor].reduce(0) { $0 + Glyph.width(of: String($1)) }
    while width > room - 2, first < prompt.line.cursor {
      width -= Glyph.width(of: String(characters[first]))
      first += 1
    }
    grid.write(
      String(characters[first...]), column: rect.column + labelWidth, row: rect.row, width: room - 1,
      style: Style(.prompt))
    grid.write(
      side, column: rect.column + rect.width - sideWidth, row: rect.row, width: sideWidth,
      style: Style(prompt.problem == nil ? .dim : .problem))
    return Position(column: min(rect.column + labelWidth + width, rect.column + rect.width - 1), row: rect.row)
  }

  /// What stands at the right of the prompt: the count of hits, what is wrong, how the words are read.
  private func sideNote(_ prompt: Prompt) -> String {
    if let problem = prompt.problem { return problem }
    var notes: [String] = []
    if prompt.query.isCaseSensitive { notes.append(localized("exact case")) }
    if prompt.query.matchesWholeWords { notes.append(localized("whole words")) }
    if prompt.query.isRegularExpression { notes.append(localized("regex")) }
    if case .find = prompt.purpose, prompt.line.text.isEmpty, notes.isEmpty {
      notes.append(localized("M-c exact case  M-w whole words  M-r regex"))
    }
    if case .find(let pane, _) = prompt.purpose, !prompt.line.text.isEmpty {
      if pane == .text, let reading = state.reading {
        let count = reading.hits.count
        notes.append(count == 0 ? localized("not found") : reading.hit.map { "\($0 + 1)/\(count)" } ?? String(count))
      } else if let search = state.search, let rows = try? rows(holding: search.query, in: pane) {
        let selected = pane == .list ? state.list.selection : state.reading?.quotation
        let number = selected.flatMap { rows.firstIndex(of: $0) }.map { String($0 + 1) } ?? "–"
        notes.append(rows.isEmpty ? localized("not found") : "\(number)/\(rows.count)")
      }
    } else if case .note(let target) = prompt.purpose {
      notes.append(localized("on \(target.about)", context: "a note"))
    } else if case .export = prompt.purpose {
      notes.append(CitationFormat.fileEndings.joined(separator: " "))
    } else if case .quotesFilter = prompt.purpose {
      notes.append(localized("words, or a name; empty for all"))
    } else if case .speaker = prompt.purpose {
      notes.append(localized("Tab: another name of this article"))
    } else if prompt.purpose == .command {
      if let command = Command.named(prompt.line.text) {
        notes.append(command.summary)
      } else if let word = prompt.line.text.split(separator: " ").first, !prompt.line.text.contains(" "),
        case .unknown = Command.lookUp(String(word)), Int(word) == nil
      {
        notes.append(localized("no command begins so"))
      }
    }
    return notes.joined(separator: " · ")
  }
}
