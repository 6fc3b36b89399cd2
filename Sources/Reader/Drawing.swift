import Articles
import Messages
import Screen

/// The screen as a function of the state.
extension Reader {
  /// The screen as it is now. Mutating only for what it keeps of the wrapped text.
  public mutating func frame() -> Frame {
    var frame = drawn()
    frame.looks = state.looks
    return frame
  }

  private mutating func drawn() -> Frame {
    catchUp()
    var grid = CellGrid(size: state.size)
    let arrangement = arrangement
    if arrangement.shape == .tooSmall {
      drawTooSmall(&grid)
      return Frame(grid: grid, cursor: nil)
    }
    var cursor: Position?
    if case .choosingSpeaker(let view) = state.mode {
      cursor = drawSpeakers(view, &grid)
      return Frame(grid: grid, cursor: cursor, isTyping: true)
    }
    if case .readingLost(let view) = state.mode {
      cursor = drawLost(view, &grid)
      return Frame(grid: grid, cursor: cursor)
    }
    if case .readingOutline(let view) = state.mode {
      cursor = drawOutline(view, &grid)
      return Frame(grid: grid, cursor: cursor)
    }
    if case .readingHelp(let help) = state.mode {
      cursor = drawHelp(help, &grid)
      return Frame(grid: grid, cursor: cursor, isTyping: true)
    }
    for rule in arrangement.rules {
      for row in rule.row..<rule.row + rule.height {
        grid.put(signs.rule, column: rule.column, row: row, end: grid.size.width, style: Style(.border))
      }
      if isHeld(rule) { grid.emphasize(rule, .selected) }
    }
    if let rect = arrangement.list { cursor = drawList(&grid, rect) ?? cursor }
    if let rect = arrangement.text { cursor = drawText(&grid, rect) ?? cursor }
    if let rect = arrangement.quotes { cursor = drawQuotes(&grid, rect) ?? cursor }
    if case .typing(let prompt) = state.mode {
      cursor = drawPrompt(prompt, &grid, arrangement.status)
      return Frame(grid: grid, cursor: cursor, isTyping: true)
    }
    drawStatus(&grid, arrangement.status)
    return Frame(grid: grid, cursor: cursor)
  }

  private func drawTooSmall(_ grid: inout CellGrid) {
    let needed = Arrangement.smallest
    let sentence = localized("Too small: \(needed.width)x\(needed.height) needed")
    grid.write(sentence, column: 0, row: 0, width: grid.size.width, style: .text)
  }

  /// The row above a pane: its name, what it holds, and whether it has the keyboard.
  func drawPaneTitle(_ title: String, count: String, of pane: Pane, _ grid: inout CellGrid, _ rect: Rect) {
    let style = Style(state.focus == pane ? .focusedPaneTitle : .paneTitle)
    grid.fill(Rect(column: rect.column, row: rect.row, width: rect.width, height: 1), style: style)
    let countWidth = Glyph.width(of: count)
    let room = rect.width - 2 - (countWidth > 0 ? countWidth + 1 : 0)
    // The mark tells the focused pane without colour.
    grid.write(state.focus == pane ? signs.focus : " ", column: rect.column, row: rect.row, width: 1, style: style)
    if room > 3 { grid.write(title, column: rect.column + 1, row: rect.row, width: room, style: style) }
    grid.write(
      count, column: rect.column + max(1, rect.width - 1 - countWidth), row: rect.row, width: rect.width - 1,
      style: style)
  }

  // MARK: - List

  private mutating func drawList(_ grid: inout CellGrid, _ rect: Rect) -> Position? {
    let rows = max(0, rect.height - 1)
    let list = state.list
    let counter = list.selection.map { "\($0 + 1)/\(list.articles.count)" } ?? ""
    let isBusy = list.isScanning || state.results?.isSearching ?? false
    drawPaneTitle(listTitle, count: counter + (isBusy ? " …" : ""), of: .list, &grid, rect)
    var cursor: Position?
    let hits = titleHits(from: min(list.top, list.articles.count), rows: rows)
    let each = rowsOfArticle
    let shown = min(list.top, list.articles.count)..<min(list.articles.count, list.top + max(1, rows / each))
    var next = rect.row + 1
    for (order, index) in shown.enumerated() {
      if list.hasHeading(above: index), let heading = list.heading(at: index), next < rect.row + rect.height {
        grid.write(heading, column: rect.column + 1, row: next, width: rect.width - 2, style: Style(.heading))
        next += 1
      }
      let at = next
      next += each
      guard at < rect.row + rect.height else { break }
      let place = Rect(column: rect.column, row: at, width: rect.width, height: 1)
      drawListRow(list.articles[index], hits: hits[order] ?? [], &grid, place)
      if each > 1, at + 1 < rect.row + rect.height {
        drawSnippet(
          of: list.articles[index].id, &grid, Rect(column: place.column, row: at + 1, width: place.width, height: 1))
      }
      if index == list.selection {
        let emphasis: Style.Emphasis = state.focus == .list ? .selected : .selectedElsewhere
        let height = min(each, rect.row + rect.height - at)
        grid.emphasize(Rect(column: rect.column, row: at, width: rect.width, height: height), emphasis)
        if state.focus == .list { cursor = Position(column: rect.column, row: at) }
      }
    }
    if list.articles.isEmpty, arrangement.shape == .single, !list.isScanning {
      drawNothingOpen(&grid, rect)
    } else if list.articles.isEmpty {
      let sentence = isBusy ? localized("Looking …") : localized("No articles here")
      grid.write(sentence, column: rect.column + 1, row: rect.row + 1, width: rect.width - 2, style: Style(.dim))
    }
    return cursor
  }

  /// Which article stands in a row of the screen, as `drawList` puts them.
  func article(inRow row: Int, of rect: Rect) -> Int? {
    let list = state.list
    let each = rowsOfArticle
    let first = min(list.top, list.articles.count)
    var next = rect.row + 1
    for index in first..<min(list.articles.count, first + rect.height) {
      if list.hasHeading(above: index) { next += 1 }
      if row < next { return nil }
      if row < next + each { return index }
      next += each
    }
    return nil
  }

  private var listTitle: String {
    let order = state.list.order
    let title = state.results.map { "&\($0.words)" } ?? localized("Articles", context: "title of the list")
    if let results = state.results, !results.isFilter {
      return results.isRanked ? localized("Best: \(results.words)") : localized("Found: \(results.words)")
    }
    if order == SummaryOrder() { return title }
    return order.isReversed
      ? localized("\(title) by \(order.key.words), reversed") : localized("\(title) by \(order.key.words)")
  }

  /// The words around the first hit, below the title.
  private func drawSnippet(of id: ArticleSummary.ID, _ grid: inout CellGrid, _ rect: Rect) {
    guard let snippet = state.results?.snippets[id] ?? nil else { return }
    let column = rect.column + 3
    let room = rect.width - 3
    // In a narrow list the hit itself is what has to be seen.
    let words = snippet.words
    var start = 0
    if let hit = snippet.hits.first {
      let before = Self.width(of: 0..<hit.lowerBound, in: words)
      let width = Self.width(of: hit, in: words)
      if before + width > room {
        start = Self.wordStart(in: words, before: hit.lowerBound, within: max(0, room / 3))
      }
    }
    let shown = String(decoding: words.utf8.dropFirst(start), as: UTF8.self)
    let written = grid.write(shown, column: column, row: rect.row, width: room, style: Style(.dim))
    light(
      snippet.hits, of: words, from: start, &grid,
      Rect(column: column, row: rect.row, width: written, height: 1))
  }

  /// Where a word begins that stands at most so many bytes before a place.
  private static func wordStart(in words: String, before place: Int, within bytes: Int) -> Int {
    let text = Array(words.utf8)
    var start = place
    var index = place - 1
    while index >= max(0, place - bytes) {
      if index == 0 || text[index - 1] == UInt8(ascii: " ") { start = index }
      index -= 1
    }
    return start
  }

  /// Where the search's words stand in the titles that are shown, by row.
  private func titleHits(from first: Int, rows: Int) -> [Int: [Range<Int>]] {
    guard let search = state.search, search.isLit, search.pane == .list else { return [:] }
    let shown = LineFinder(state.list.articles[first...].prefix(rows).map(\.title))
    let found = (try? shown.lines(holding: search.query)) ?? []
    return Dictionary(uniqueKeysWithValues: found.map { ($0.line, $0.places) })
  }

  private func drawListRow(_ article: ArticleSummary, hits: [Range<Int>], _ grid: inout CellGrid, _ rect: Rect) {
    var column = rect.column
    let isOpen = article.id == state.reading?.summary.id
    grid.write(isOpen ? signs.open : " ", column: column, row: rect.row, width: 1, style: Style(.key))
    column += 1
    let dates = settings.dates
    if rect.width >= 16 + dates.width {
      let date = article.date.map(dates.string) ?? ""
      grid.write(date, column: column, row: rect.row, width: dates.width, style: Style(.dim))
      column += dates.width + 1
    }
    let isUnread = state.keeping.isRecalled && !state.keeping.isRead(article.id)
    let signs = signs(of: article.id) + (isUnread ? self.signs.unread : "")
    let room = rect.column + rect.width - column - (signs.isEmpty ? 0 : signs.count + 1)
    grid.write(
      signs, column: rect.column + rect.width - signs.count, row: rect.row, width: signs.count, style: Style(.key))
    let style = Style(article.problem != nil ? .problem : isUnread ? .unread : .text)
    let written = grid.write(article.title, column: column, row: rect.row, width: room, style: style)
    light(hits, of: article.title, &grid, Rect(column: column, row: rect.row, width: written, height: 1))
  }

  /// Lights the hits in words that stand in a row, from one of their bytes on.
  private func light(_ hits: [Range<Int>], of words: String, from start: Int = 0, _ grid: inout CellGrid, _ rect: Rect)
  {
    for hit in hits where hit.lowerBound >= start {
      let before = Self.width(of: start..<hit.lowerBound, in: words)
      let width = min(Self.width(of: hit, in: words), rect.width - before)
      grid.emphasize(Rect(column: rect.column + before, row: rect.row, width: width, height: 1), .hit)
    }
  }

  /// Cells of some bytes of a text.
  private static func width(of range: Range<Int>, in words: String) -> Int {
    Glyph.width(of: String(decoding: words.utf8.dropFirst(range.lowerBound).prefix(range.count), as: UTF8.self))
  }

  /// What the reader did with an article, told without colour: a star, something noted or kept.
  private func signs(of id: ArticleSummary.ID) -> String {
    let flags = state.keeping.flags(of: id)
    return (flags.contains(.starred) ? "*" : "") + (flags.isDisjoint(with: [.noted, .kept]) ? "" : "+")
  }

  // MARK: - Article

  private mutating func drawText(_ grid: inout CellGrid, _ rect: Rect) -> Position? {
    drawPaneTitle(textPaneTitle, count: "", of: .text, &grid, rect)
    guard let reading = state.reading else {
      drawNothingOpen(&grid, rect)
      return state.focus == .text
        ? Position(column: rect.column, row: min(rect.row + 1, rect.row + rect.height - 1)) : nil
    }
    let column = TextColumn(pane: rect, wishes: state.wishes)
    let rows = layout.rows(from: layout.row(holding: reading.top), count: max(0, rect.height - 1))
    var painter = TextPainter(reading, rows: rows.map(\.row), evidence: evidence, chosen: chosenWords)
    if case .followingLink(let hints) = state.mode { painter.wanted = Set(hints.links.map(\.place)) }
    var cursor: Position?
    for (index, row) in rows.enumerated() {
      let at = Position(column: column.left, row: rect.row + 1 + index)
      switch row.row {
      case .blank: break
      case .facts:
        grid.write(
          reading.facts(settings.dates), column: at.column, row: at.row, width: column.width, style: Style(.dim))
      case .words(let range, let kind, let indent, let setting):
        if kind == .quoted, indent > 1 {
          grid.put(
            signs.quoted, column: at.column + indent - 2, row: at.row, end: grid.size.width, style: Style(.border))
        }
        let words = Position(column: at.column + indent, row: at.row)
        let quotationAt = painter.draw(range, setting, &grid, words, width: column.width - indent)
        if painter.holdsCurrentQuotation(range), at.column > rect.column {
          grid.put(
            signs.bar, column: max(rect.column, at.column - 2), row: at.row, end: grid.size.width,
            style: painter.markStyle
          )
        }
        if at.column > rect.column, let mark = reading.places?.mark(in: range) {
          // Where the current quotation's bar stands, beside that.
          let left = at.column - (painter.holdsCurrentQuotation(range) ? 1 : 2)
          grid.write(
            mark.description, column: max(rect.column, left), row: at.row, width: 1, style: Style(.key))
        }
        if cursor == nil, let quotationAt { cursor = quotationAt }
      }
    }
    if case .followingLink(let hints) = state.mode { cursor = draw(hints, at: painter.places, &grid, rect) ?? cursor }
    if reading.article.blocks.isEmpty, reading.article.extent == .whole, rect.height > 3 {
      let sentence = localized("There are no words in this file.")
      grid.write(sentence, column: column.left, row: rect.row + 3, width: column.width, style: Style(.dim))
    }
    guard state.focus == .text else { return nil }
    return cursor ?? Position(column: column.left, row: min(rect.row + 1, rect.row + rect.height - 1))
  }

  /// The article's title; but not above itself, while the text shows it.
  private var textPaneTitle: String {
    guard let reading = state.reading else { return state.failure?.summary.fileName ?? "pullquote" }
    let showsTitle = reading.article.metadata.titleRange != nil && reading.top.block <= 0
    return showsTitle ? localized("Article") : reading.article.metadata.title
  }

  private func drawNothingOpen(_ grid: inout CellGrid, _ rect: Rect) {
    var lines: [String]
    if let failure = state.failure {
      lines = [
        failure.summary.fileName, "", failure.reason, "",
        localized("\(keymap.key(for: "reload")) tries again; :raw shows what is in it as text."),
      ]
    } else if state.loading != nil || state.list.isScanning && state.list.articles.isEmpty {
      lines = [localized("Reading …")]
    } else if state.list.articles.isEmpty {
      lines = [
        localized("There are no articles here."), "",
        localized("pullquote FOLDER opens a folder of saved articles,"),
        localized("pullquote FILE one of them. In here, :open PATH does."), "",
        localized("\(keymap.key(for: "read")) opens the samples that come with pullquote."),
        localized("\(keymap.key(for: "help")) shows the keys, \(keymap.key(for: "back")) quits."),
      ]
      if !state.list.problems.isEmpty { lines = state.list.problems.prefix(5) + [""] + lines }
    } else {
      lines = [localized("\(keymap.key(for: "read")) reads the selected article.")]
    }
    let column = TextColumn(pane: rect, wishes: state.wishes)
    var row = rect.row + 2
    for line in lines {
      for words in line.rows(ofWidth: column.width) where row < rect.row + rect.height {
        let style = Style(state.failure != nil && line == state.failure?.reason ? .problem : .text)
        grid.write(words, column: column.left, row: row, width: column.width, style: style)
        row += 1
      }
    }
  }
}
