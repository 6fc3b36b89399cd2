import Articles
import Messages
import Quotations
import Screen

/// What the commands do; each is called from one line of the table.
extension Reader {
  // MARK: - Layers

  /// From article and quotations to the list that they were chosen from; from there, or where there is none, out.
  mutating func goBackOneLayer() -> [Effect] {
    if state.results != nil, state.focus == .list || state.wishes.hidesList { return leaveResults() }
    let hasList = state.results != nil || !state.opensSingleFile && state.list.articles.count > 1
    if state.focus != .list, hasList, !state.wishes.hidesList {
      state.focus = .list
      return []
    }
    if arrangement.shape == .single, state.focus == .quotes {
      state.focus = .text
      return []
    }
    return [.quit]
  }

  /// What lies over the panes, the uppermost first, and what goes on.
  enum Layer: Equatable {
    case explanation, quotesFilter, hits, results
    case work(Work)
  }

  /// What Esc would take away. What somebody waits for comes before everything else, what only goes on beside last.
  var uppermost: Layer? {
    for work in [Work.export, .search] where state.works[work]?.isShown ?? false { return .work(work) }
    if state.loading != nil, state.works[.load]?.isShown ?? false { return .work(.load) }
    if state.explains { return .explanation }
    if !state.quotesFilter.isEmpty, state.focus == .quotes { return .quotesFilter }
    if let search = state.search, search.isLit, !(state.reading?.hits.isEmpty ?? true) || state.results == nil {
      return .hits
    }
    if state.results != nil { return .results }
    if let (work, _) = state.works.shown, work.canBeStopped { return .work(work) }
    return nil
  }

  /// Takes away the uppermost of what lies over the panes, or stops what goes on. Of the lit hits: n lights them again.
  mutating func peel() -> [Effect] {
    switch uppermost {
    case .explanation: state.explains = false
    case .quotesFilter: state.quotesFilter = ""
    case .hits:
      state.search?.isLit = false
      state.reading?.hits = []
      state.reading?.hit = nil
    case .results: return leaveResults()
    case .work(let work): return stop(work)
    case nil: break
    }
    return []
  }

  // MARK: - Moving

  mutating func moveRows(_ count: Int) throws(Refusal) -> [Effect] {
    switch state.focus {
    case .list: return try selectArticle((state.list.selection ?? 0) + count)
    case .text: try scroll(by: count)
    case .quotes: try moveInSidebar(by: count, stoppingAtEnd: false)
    }
    return []
  }

  mutating func movePages(_ count: Int) throws(Refusal) -> [Effect] {
    switch state.focus {
    case .list: return try selectArticle((state.list.selection ?? 0) + count * max(1, listHeight - 1))
    case .text: try scroll(by: count * max(1, textHeight - 1))
    case .quotes: try moveInSidebar(by: count * 5, stoppingAtEnd: true)
    }
    return []
  }

  mutating func selectQuotation(by step: Int, stoppingAtEnd: Bool) throws(Refusal) {
    let reading = try requireReading()
    guard let chosen = reading.quotation, stoppingAtEnd else { return try selectQuotation(by: step) }
    let target = clamp(chosen + step, 0...(reading.article.quotations.count - 1))
    if target == chosen { return try selectQuotation(by: step) }
    select(quotation: target)
  }

  mutating func readOn(_ times: Int) throws(Refusal) -> [Effect] {
    let reading = try requireReading()
    let top = topRow(of: reading)
    scroll(to: layout.advance(top, by: max(1, textHeight - 1) * times).place)
    if state.reading?.top != top {
      state.saidEnd = false
      followText()
      return []
    }
    if reading.article.extent == .opening { throw refusalOfPart }
    let read = countAsRead()
    let next = nextUnread()
    if !state.saidEnd || next == nil {
      state.saidEnd = true
      state.message = State.Message(
        text: next == nil
          ? "This is the end; no other article here is unread"
          : "This is the end; Space once more opens the next unread one")
      return read
    }
    state.saidEnd = false
    return try read + openNextUnread()
  }

  mutating func moveParagraphs(_ count: Int) throws(Refusal) {
    let reading = try requireReading()
    let blocks = reading.article.blocks
    let top = topRow(of: reading)
    guard !blocks.isEmpty else { throw Refusal("This article has no text") }
    // The line above the text belongs to its first paragraph.
    var block = count > 0 ? max(top.block, 0) : top.block
    // From the middle of a paragraph, back means to its beginning first.
    let isInside =
      block >= 0 && top.offset > blocks[block].range.lowerBound && top.offset < blocks[block].range.upperBound
    block += count + (count < 0 && isInside ? 1 : 0)
    guard block < blocks.count else { throw Refusal("This is the last paragraph") }
    scroll(to: block < 0 ? layout.first : TextPlace(block: block, offset: blocks[block].range.lowerBound))
    if state.reading?.top == top {
      throw Refusal(count > 0 ? "This is the last page" : "This is the beginning of the article")
    }
    followText()
  }

  mutating func goToEdge(end: Bool, _ count: Int?) throws(Refusal) -> [Effect] {
    switch state.focus {
    case .list:
      let last = state.list.articles.count - 1
      return try selectArticle(count.map { $0 - 1 } ?? (end ? last : 0))
    case .text:
      _ = try requireReading()
      rememberPlace()
      if let count {
        try goToPercent(count)
      } else if end {
        try goToEnd()
      } else {
        state.reading?.top = layout.first
        followText()
      }
      return []
    case .quotes:
      let reading = try requireReading()
      guard !reading.article.quotations.isEmpty else { throw Refusal("There are no quotations in this article") }
      rememberPlace()
      let rows = shownQuotations()
      guard let last = rows.indices.last else { return [] }
      select(quotation: rows[clamp(count.map { $0 - 1 } ?? (end ? last : 0), 0...last)])
      return []
    }
  }

  mutating func goToPercent(_ percent: Int) throws(Refusal) {
    let reading = try requireReading()
    if reading.article.extent == .opening { throw refusalOfPart }
    rememberPlace()
    let share = clamp(percent, 0...100)
    let length = reading.article.blocks.last?.range.upperBound ?? 0
    scroll(to: layout.row(holding: length / 100 * share + length % 100 * share / 100))
    followText()
  }

  mutating func jump(back: Bool) throws(Refusal) -> [Effect] {
    let reading = try requireReading()
    let here = State.Jump(id: reading.summary.id, place: reading.top)
    if back {
      guard let target = state.jumpsBack.popLast() else { throw Refusal("There is no earlier place to go back to") }
      state.jumpsForward.append(here)
      return try go(to: target)
    }
    guard let target = state.jumpsForward.popLast() else { throw Refusal("There is no later place to go to") }
    state.jumpsBack.append(here)
    return try go(to: target)
  }

  // MARK: - Quotations

  mutating func selectQuotationBySameSpeaker(by step: Int) throws(Refusal) {
    let reading = try requireReading()
    guard let chosen = reading.quotation else { throw Refusal("No quotation is selected: ] selects the next one") }
    let quotations = reading.article.quotations
    guard let name = quotations[chosen].speaker?.name else { throw Refusal("The speaker of this quotation is unknown") }
    let others = { (index: Int) in quotations[index].speaker?.name == name }
    do {
      try selectQuotation(by: step, where: others)
    } catch {
      throw Refusal(
        step > 0 ? "There is no later quotation by \(name)" : "There is no earlier quotation by \(name)")
    }
  }

  mutating func goToQuotation(number: Int?) throws(Refusal) {
    let reading = try requireReading()
    let quotations = reading.article.quotations
    if number == nil, state.focus == .quotes, let chosen = reading.quotation, unfold(chosen) { return }
    guard let index = number.map({ $0 - 1 }) ?? reading.quotation else { throw Refusal("No quotation is selected") }
    guard quotations.indices.contains(index) else {
      let count = quotations.count
      throw Refusal(said: localized(count, "There is 1 quotation", "There are \(count) quotations"))
    }
    rememberPlace()
    select(quotation: index)
    state.focus = .text
  }

  // MARK: - Articles

  mutating func readSelected() throws(Refusal) -> [Effect] {
    guard let summary = state.list.selected else {
      if !state.list.isScanning { return openSamples() }
      throw Refusal("There are no articles here yet")
    }
    state.focus = .text
    if state.reading?.summary.id == summary.id || state.loading == summary.id { return [] }
    return load(summary)
  }

  /// Opens another library. This one stays until there is something of that to show.
  mutating func openLibrary(at path: String) -> [Effect] {
    state.awaitedLibrary = path
    return [.scan([Array(path.utf8)])]
  }

  mutating func openSamples() -> [Effect] {
    state.awaitedLibrary = localized("the samples", context: "nothing is in them")
    return [.openSamples]
  }

  /// Reads the open article anew, at the same place.
  mutating func reload() throws(Refusal) -> [Effect] {
    guard let summary = openSummary else { throw Refusal("No article is open") }
    state.placeAfterLoading = state.reading?.top
    return load(summary)
  }

  /// Reads the open article in another encoding; without a name says which one it is in.
  mutating func read(inEncoding name: String?) throws(Refusal) -> [Effect] {
    guard let summary = openSummary else { throw Refusal("No article is open") }
    var choice = state.choices[summary.id] ?? .asFound
    guard let name else {
      guard let now = state.reading?.article.metadata.encoding else {
        throw Refusal("Type :encoding and a name; Tab goes through them")
      }
      throw Refusal("It is read in \(now); Tab after :encoding goes through the others")
    }
    if name.lowercased() == "auto" {
      choice.encoding = nil
    } else {
      guard let encoding = TextEncoding(name) else {
        let suggestion = name.suggestion(among: TextEncoding.offered.map(\.name))
        throw Refusal("\(name.quoted) is no encoding that is known\(suggestion); Tab after :encoding goes through them")
      }
      choice.encoding = encoding
    }
    return read(summary, as: choice)
  }

  /// Shows the bytes of the open article's file as text, or the article again.
  mutating func toggleRaw() throws(Refusal) -> [Effect] {
    guard let summary = openSummary else { throw Refusal("No article is open") }
    var choice = state.choices[summary.id] ?? .asFound
    choice.isRaw.toggle()
    return read(summary, as: choice)
  }

  private var openSummary: ArticleSummary? { state.reading?.summary ?? state.failure?.summary }

  private mutating func read(_ summary: ArticleSummary, as choice: ReadingChoice) -> [Effect] {
    state.choices[summary.id] = choice == .asFound ? nil : choice
    state.placeAfterLoading = nil
    var words: [String] = []
    if choice.isRaw { words.append(localized("The file as it is; :raw shows the article again")) }
    if let encoding = choice.encoding {
      words.append(localized("Read in \(encoding.name); :encoding auto leaves it to the file again"))
    }
    if words.isEmpty { words.append(localized("As the file is found to be")) }
    state.message = State.Message(text: words.joined(separator: ". "))
    return load(summary)
  }

  /// Forgets the library that was open; another is coming.
  mutating func startOver() {
    state.list = ArticleList()
    state.results = nil
    state.reading = nil
    state.loading = nil
    state.failure = nil
    state.hasMoved = false
    state.opensSingleFile = false
    state.focus = .list
    state.jumpsBack = []
    state.jumpsForward = []
    searchable = nil
    relayout()
  }

  // MARK: - Looks

  mutating func chooseTheme(_ name: String?) throws(Refusal) {
    let names = Looks.ThemeName.allCases.map(\.rawValue)
    guard let name else { throw Refusal("The theme is \(state.looks.theme.rawValue); there are \(names.listed)") }
    guard let theme = Looks.ThemeName(rawValue: name) else {
      throw Refusal("There is no theme \(name.quoted)\(name.suggestion(among: names)); there are \(names.listed)")
    }
    state.looks.theme = theme
    state.message = State.Message("The theme is \(name)")
  }

  // MARK: - Searching

  mutating func find(_ words: String?, backward: Bool) throws(Refusal) -> [Effect] {
    try startFinding(backward: backward)
    guard let words, case .typing(var prompt) = state.mode else { return [] }
    prompt.line = LineEditor(words)
    let effects = edited(prompt)
    return effects + type(Key(.enter))
  }

  // MARK: - Panes

  mutating func focusNext(_ step: Int) {
    let panes: [Pane] =
      arrangement.shape == .single
      ? (state.opensSingleFile && state.list.articles.count < 2 ? [.text, .quotes] : Pane.allCases)
      : Pane.allCases.filter { arrangement.shows($0) }
    guard let here = panes.firstIndex(of: state.focus) else {
      state.focus = panes.first ?? .text
      return
    }
    state.focus = panes[(here + step + panes.count) % panes.count]
  }

  mutating func focus(_ pane: Pane) throws(Refusal) -> [Effect] {
    if pane == .list, state.opensSingleFile, state.list.articles.count < 2 {
      throw Refusal("There is no list: one article was opened")
    }
    if pane == .list, state.wishes.hidesList { state.wishes.hidesList = false }
    if pane == .quotes, state.wishes.hidesQuotes { state.wishes.hidesQuotes = false }
    state.focus = pane
    relayout()
    return []
  }

  /// Makes the pane that has the keyboard wider, or narrower; the article by way of the quotations.
  mutating func resizePane(by columns: Int) {
    let pane = state.focus == .list ? Pane.list : .quotes
    let change = state.focus == .text ? -columns : columns
    if let rect = arrangement.rect(of: pane), setWidth(of: pane, to: rect.width + change) { return }
    // No column now: the list as a strip, or one that is not shown.
    if pane == .list {
      state.wishes.listExtra = clamp(state.wishes.listExtra + change, -60...60)
    } else {
      state.wishes.quotesExtra = clamp(state.wishes.quotesExtra + change, -60...60)
    }
    relayout()
  }

  /// Makes a pane so wide, as far as it can be; returns whether it is one that has a width.
  @discardableResult mutating func setWidth(of pane: Pane, to width: Int) -> Bool {
    let arrangement = arrangement
    guard let columns = Arrangement.columns(of: pane, in: arrangement.shape, state.size, state.wishes),
      arrangement.shows(pane)
    else { return false }
    if pane == .list {
      state.wishes.listExtra = columns.extra(for: width)
    } else {
      state.wishes.quotesExtra = columns.extra(for: width)
    }
    relayout()
    return true
  }

  /// Makes the strip of the list so many rows high, as far as it can be.
  mutating func setStrip(rows: Int) {
    guard arrangement.shape == .medium, arrangement.shows(.list) else { return }
    state.wishes.listExtra = Arrangement.strip(on: state.size).extra(for: rows) * Arrangement.columnsForRow
    relayout()
  }

  mutating func changeTextWidth(by columns: Int) {
    state.wishes.textWidth = clamp(state.wishes.textWidth + columns, PaneWishes.textWidths)
    relayout()
    state.message = State.Message("Lines of up to \(state.wishes.textWidth) columns")
  }
}
