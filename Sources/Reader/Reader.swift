import Articles
import Messages
import Screen

/// The whole program as a value: an event goes in, effects and a frame come out.
///
/// It knows no disk, no clock and no terminal, so a test can live through any session with it.
public struct Reader: Sendable {
  var state: State
  /// The open article's rows. Not part of the state: it can be made again at any time.
  var layout = ArticleLayout()
  /// The open article prepared for searching; made when first searched.
  var searchable: SearchableText?

  /// Where words may be parted, by language, as far as it is known.
  var hyphenations: [String: Hyphenation] = [:]
  /// The languages of which it cannot be told, and the one that was asked for last.
  var unknownHyphenations: Set<String> = []
  var askedHyphenation: String?

  private var settled: Shown?
  /// The name of the command that was carried out last.
  var carriedOut: String?

  public let settings: Settings
  let keymap: Keymap

  /// A reader on a screen of some size, before anything of the library is known.
  ///
  /// - Parameters:
  ///   - opensSingleFile: whether one article was asked for, not a folder: it is read at once, with no list.
  ///   - problems: what is wrong with the settings, as sentences.
  ///   - background: what the terminal's background is said to be, until the terminal itself says so.
  public init(
    size: Size, opensSingleFile: Bool = false, settings: Settings = Settings(), problems: [String] = [],
    background: Background? = nil
  ) {
    self.settings = settings
    keymap = Keymap(Command.all, changedBy: settings.keys)
    state = State(size: size, focus: opensSingleFile ? .text : .list, wishes: PaneWishes(settings))
    state.opensSingleFile = opensSingleFile
    state.works.begin(.scan)
    state.looks = Looks(theme: settings.shownTheme, background: background)
    if let first = problems.first {
      let more = problems.count - 1
      let sentence =
        more > 0 ? localized("\(first) (and \(more) more: pullquote config --check)") : first
      state.message = State.Message(text: sentence, isProblem: true)
    }
    relayout()
  }

  /// Takes one event and says what is to be done in the world.
  public mutating func handle(_ event: Event) -> [Effect] {
    let before = state.reading
    state.works.follow(event)
    var effects = take(event)
    settle()
    effects += askForSnippets()
    effects += askForHyphenation()
    if before?.summary.id != state.reading?.summary.id { effects = leave(before) + effects }
    if effects.contains(.quit) || effects.contains(.suspend) { effects = leave() + effects }
    for effect in effects { state.works.follow(effect) }
    return effects
  }

  /// What is to be kept when the program ends without having been asked by a key.
  public mutating func leave() -> [Effect] { leave(state.reading) }

  private mutating func take(_ event: Event) -> [Effect] {
    switch event {
    case .input(.key(let key)): return take(key)
    case .input(.paste(let text)): return paste(text)
    case .input(.resize(let size)):
      state.size = size
      relayout()
      switch state.mode {
      case .selecting(let selection): reveal(selection.head..<selection.head + 1)
      // What could be seen may be out of sight.
      case .followingLink(let hints) where hints.links.first?.place != -1: state.mode = .browsing
      default: break
      }
      return []
    case .input(.mouse(let mouse)): return take(mouse)
    case .input(.unknown): return []
    case .input(.background(let colour)):
      state.looks.background = colour.asBackground
      return []
    case .paths(let beginning, let paths):
      offer(paths: paths, completing: beginning)
      return []
    case .found(let batch): return add(batch)
    case .arrived(let batch):
      defer { sayWhatArrived(batch) }
      return add(batch)
    case .gone(let paths): return forget(paths)
    case .indexed:
      // Whoever waits for the index to tell who is quoted need not ask again.
      if case .choosingSpeaker(let view) = state.mode, view.speakers?.isEmpty ?? false {
        return [.countSpeakers(state.keeping.speakers)]
      }
      return []
    // `Works` follows them.
    case .goesOn, .progress: return []
    case .matched(let batch): return take(matches: batch)
    case .searched(let problems): return endSearch(problems: problems)
    case .described(let snippets):
      take(snippets: snippets)
      return []
    case .speakers(let speakers, let problem):
      take(speakers: speakers, problem: problem)
      return []
    case .scanned(let problems):
      if let path = state.awaitedLibrary {
        state.awaitedLibrary = nil
        allArticles.isScanning = false
        state.list.isScanning = false
        state.message = State.Message(
          text: problems.first ?? localized("There are no articles in \(path)"), isProblem: true)
        return []
      }
      allArticles.isScanning = false
      allArticles.problems = problems
      state.list.isScanning = false
      if let first = problems.first {
        let more = problems.count - 1
        state.message = State.Message(
          text: more > 0 ? localized("\(first) (and \(more) more)") : first, isProblem: true)
      }
      return []
    case .opened(let id, let article): return open(id, article)
    case .holds(let id, let content):
      state.content = (id, content)
      return []
    case .failed(let id, let reason):
      guard state.loading == id, let summary = summary(of: id) else { return [] }
      state.loading = nil
      state.reading = nil
      state.failure = (summary, reason)
      relayout()
      return []
    case .copied(let sentence), .exported(let sentence):
      state.message = State.Message(text: sentence)
      return []
    case .returned(let problem, let id, let opened): return comeBack(problem, edited: id, opened: opened)
    case .hyphenation(let hyphenation, let language, let name):
      take(hyphenation, of: language, named: name)
      return []
    case .resumed: return [.redraw]
    case .tourEnded:
      state.message = State.Message("The tour is over; \(keymap.key(for: "help")) shows all keys")
      return []
    case .keeping(let answer): return take(answer)
    }
  }

  // MARK: - Keys

  private mutating func take(_ key: Key) -> [Effect] {
    state.message = nil
    switch state.mode {
    case .typing: return type(key)
    case .readingHelp: return readHelp(key)
    case .readingLost(let view): return readLost(key, view)
    case .readingOutline(let view): return readOutline(key, view)
    case .followingLink(let hints): return follow(key, hints)
    case .selecting(let selection): return select(key, selection)
    case .choosing(let choice): return choose(key, choice)
    case .choosingSpeaker(let view): return chooseSpeaker(key, view)
    case .browsing: return browse(key)
    }
  }

  private mutating func browse(_ key: Key) -> [Effect] {
    if case .character(let scalar) = key.code, !key.control, !key.meta, state.pendingKeys.isEmpty,
      let digit = Int(String(scalar)), digit > 0 || state.count != nil
    {
      state.count = min(1_000_000, (state.count ?? 0) * 10 + digit)
      return []
    }
    if key.code == .escape, !state.pendingKeys.isEmpty || state.count != nil {
      state.pendingKeys = []
      state.count = nil
      return []
    }
    let keys = state.pendingKeys + [key]
    switch keymap.match(keys, in: state.focus) {
    case .prefix:
      state.pendingKeys = keys
      return []
    case .command(let number):
      let invocation = Command.Invocation(count: state.count, argument: nil)
      state.pendingKeys = []
      state.count = nil
      return run(Command.all[number], invocation)
    case .nothing:
      state.pendingKeys = []
      state.count = nil
      let typed = keys.map(\.description).joined(separator: " ")
      state.message = State.Message("\(typed) does nothing here; \(keymap.key(for: "help")) shows the keys")
      return []
    }
  }

  /// Runs a command. One that refuses leaves everything as it was and says why.
  mutating func run(_ command: Command, _ invocation: Command.Invocation) -> [Effect] {
    attempt { (reader: inout Reader) throws(Refusal) -> [Effect] in
      let (before, pane) = (reader.state.reading, reader.state.focus)
      reader.state.hasMoved = true
      let effects = try command.run(&reader, invocation)
      reader.remember(command, invocation)
      reader.carriedOut = command.name
      if pane == .list { reader.bringTextForward(after: command, since: before) }
      return effects + reader.countAsReadIfEnded(since: before)
    }
  }

  /// Where one pane is shown at a time: shows the article in place of the list that a command was given in, if what the
  /// command did is to be seen in the article alone.
  private mutating func bringTextForward(after command: Command, since before: Reading?) {
    guard arrangement.shape == .single, state.focus == .list, let before, let now = state.reading,
      now.summary.id == before.summary.id
    else { return }
    let hasMoved = now.top != before.top || now.quotation != before.quotation || now.hit != before.hit
    if hasMoved || command.meansQuotation && now.quotation != nil { state.focus = .text }
  }

  /// Does something that may refuse: then everything is as it was, and the reason is the message.
  mutating func attempt(_ body: (inout Reader) throws(Refusal) -> [Effect]) -> [Effect] {
    let before = state
    do {
      return try body(&self)
    } catch {
      let needsLayout = state.reading?.summary.id != before.reading?.summary.id
      state = before
      if needsLayout { relayout() }
      state.message = State.Message(text: error.sentence)
      return []
    }
  }

  private mutating func paste(_ text: String) -> [Effect] {
    switch state.mode {
    case .typing(var prompt):
      prompt.line.insert(text)
      return edited(prompt)
    case .readingHelp(var help):
      help.filter.insert(text)
      state.mode = .readingHelp(help)
      return []
    case .choosingSpeaker(var view):
      view.filter.insert(text)
      view.selection = 0
      view.top = 0
      state.mode = .choosingSpeaker(view)
      return []
    case .readingOutline(var view) where view.filter != nil:
      view.filter?.insert(text)
      view.selected = 0
      view.top = 0
      state.mode = .readingOutline(view)
      return []
    case .browsing, .choosing, .readingLost, .readingOutline, .followingLink, .selecting:
      state.message = State.Message("Pasted text goes into a prompt: / finds it in the article")
      return []
    }
  }

  // MARK: - The library

  private mutating func add(_ batch: [ArticleSummary]) -> [Effect] {
    if state.awaitedLibrary != nil {
      state.awaitedLibrary = nil
      startOver()
    }
    let keeping = state.keeping
    let follows = !state.hasMoved && allArticles.isScanning && state.results == nil
    let open = openOrComing
    let isBack = open.map { open in allArticles.summary(of: open) == nil && batch.contains { $0.id == open } } ?? false
    allArticles.add(batch, followingNewest: follows) { keeping.isRead($0) }
    if isBack, let open {
      _ = allArticles.select(id: open)
      if state.reading?.summary.id == open { state.message = State.Message("The file of this article is there again") }
    }
    if state.results != nil { return [] }
    guard let selected = state.list.selected else { return [] }
    let openID = state.loading ?? state.failure?.summary.id ?? state.reading?.summary.id
    relayoutIfArrangementChanged()
    if openID == nil || follows && openID != selected.id { return load(selected) }
    return []
  }

  /// Articles that come while one reads change nothing on the screen but the list; a word says so.
  private mutating func sayWhatArrived(_ batch: [ArticleSummary]) {
    guard state.message == nil, let open = state.reading?.summary.id else { return }
    if batch.contains(where: { $0.id == open }) {
      if state.edited == open {
        state.edited = nil
        return
      }
      state.message = State.Message("The file of this article has changed: \(keymap.key(for: "reload")) reads it anew")
    }
  }

  /// Takes out of the list what is no longer there. An article that is open stays open.
  private mutating func forget(_ paths: [[UInt8]]) -> [Effect] {
    let gone = Set(paths)
    func isGone(_ id: ArticleSummary.ID) -> Bool {
      if gone.contains(id.path) { return true }
      guard !gone.isEmpty else { return false }
      return id.path.indices.contains { id.path[$0] == UInt8(ascii: "/") && gone.contains(Array(id.path[..<$0])) }
    }
    allArticles.remove(where: isGone)
    if state.results != nil { state.list.remove(where: isGone) }
    if let open = state.reading?.summary.id, isGone(open) {
      state.message = State.Message("The file of this article was removed; it stays open until you leave it")
    }
    relayoutIfArrangementChanged()
    return []
  }

  /// The article that is being opened, or else that is open.
  var openOrComing: ArticleSummary.ID? { state.loading ?? state.reading?.summary.id }

  /// What is known of an article that was asked for.
  private func summary(of id: ArticleSummary.ID) -> ArticleSummary? {
    state.list.summary(of: id) ?? state.results?.all.summary(of: id)
  }

  /// Asks for an article; the one that is open stays until it is there.
  mutating func load(_ summary: ArticleSummary) -> [Effect] {
    state.loading = summary.id
    let choice = state.choices[summary.id] ?? .asFound
    if let problem = summary.problem, choice == .asFound {
      state.loading = nil
      state.reading = nil
      state.failure = (summary, problem)
      relayout()
      return []
    }
    return [.load(summary.id, as: choice)]
  }

  private mutating func open(_ id: ArticleSummary.ID, _ article: Article) -> [Effect] {
    if var reading = state.reading, reading.summary.id == id, state.loading != id {
      reading.replaceArticle(with: article)
      state.reading = reading
      searchable = nil
      placeKept()
      count(article)
      relayout()
      refreshHits()
      goWhereWanted()
      // The quotations around a place that one came back to may only be known now.
      if state.reading?.quotation == nil { followText() }
      sayWhatIsLost()
      return []
    }
    guard state.loading == id, let summary = summary(of: id) else { return [] }
    // Read anew, it stays as it is until the place that one is at has come.
    if state.reading?.summary.id == id, article.extent == .opening, let place = state.placeAfterLoading,
      place.block >= article.blocks.count - 1
    {
      return []
    }
    state.loading = nil
    state.failure = nil
    if state.reading?.summary.id != id { state.explains = false }
    state.reading = Reading(summary: summary, article: article)
    state.quotesTop = 0
    searchable = nil
    placeKept()
    count(article)
    relayout()
    state.reading?.top = layout.first
    state.reading?.wantedPlace = state.placeAfterLoading
    if state.placeAfterLoading == nil { state.reading?.wantedAnchor = state.keeping.places[id] }
    state.placeAfterLoading = nil
    if state.results != nil, let search = state.search, search.library != nil {
      state.search?.isLit = true
      state.reading?.wantsHit = state.hitAfterLoading != .last
      state.reading?.wantsLastHit = state.hitAfterLoading == .last
      state.reading?.wantedAnchor = nil
    }
    state.hitAfterLoading = nil
    refreshHits()
    goWhereWanted()
    followText()
    sayWhatIsLost()
    return []
  }

  /// Tells the list how many quotations the open article has, once they are all known.
  private mutating func count(_ article: Article) {
    guard article.extent == .whole, let id = state.reading?.summary.id else { return }
    state.list.count(quotations: article.quotations.count, of: id)
  }

  // MARK: - Layout

  /// Scrolls list and sidebar to their selections. After each event, not when drawing: else the screen would depend on
  /// how many keys were waiting when it was drawn.
  mutating func settle() {
    let arrangement = arrangement
    if let rect = arrangement.list { state.list.showSelection(rows: rect.height - 1, each: rowsOfArticle) }
    guard let rect = arrangement.quotes, let reading = state.reading else { return }
    let shown = Shown(
      quotation: reading.quotation, count: reading.article.quotations.count, rect: rect, order: state.quotesOrder,
      filter: state.quotesFilter, folds: folds, parts: hyphenation != nil)
    guard shown != settled else { return }
    settled = shown
    if shown.count > 0 { showSelectedQuotation(reading, width: rect.width, rows: rect.height - 1) }
  }

  /// What the sidebar's scrolling depends on.
  private struct Shown: Sendable, Equatable {
    let quotation: Int?
    let count: Int
    let rect: Rect
    let order: QuotesOrder
    let filter: String
    let folds: Set<QuotationGroup>
    /// Whether words are parted.
    let parts: Bool
  }

  /// Rows of the list for each article.
  var rowsOfArticle: Int { state.results?.rowsEach ?? 1 }

  /// Where the panes are now.
  var arrangement: Arrangement {
    Arrangement(
      size: state.size, wishes: state.wishes, focus: state.focus,
      hasList: !state.opensSingleFile || allArticles.articles.count > 1)
  }

  /// Lays the open article out for the screen as it is, keeping the place in the text.
  mutating func relayout() {
    let column = TextColumn(pane: textRect, wishes: state.wishes)
    layout.lay(
      state.reading?.article, width: column.width, hyphenation: hyphenation, isJustified: state.wishes.isJustified)
    if !arrangement.shows(state.focus), arrangement.shape != .single, arrangement.shape != .tooSmall {
      state.focus = .text
    }
  }

  mutating func relayoutIfArrangementChanged() {
    if TextColumn(pane: textRect, wishes: state.wishes).width != layout.currentWidth { relayout() }
  }

  /// The reading pane, shown or (one pane at a time) not.
  var textRect: Rect {
    if let rect = arrangement.text { return rect }
    return Rect(column: 0, row: 0, width: state.size.width, height: max(0, state.size.height - 1))
  }

  /// Rows of text that the reading pane shows, below its title.
  var textHeight: Int { max(1, textRect.height - 1) }
}

/// The column of text inside the reading pane: centred, with room for a mark at its left.
struct TextColumn: Sendable, Equatable {
  let left: Int
  let width: Int

  init(pane: Rect, wishes: PaneWishes) {
    let room = max(1, pane.width - (pane.width > 24 ? 4 : 2))
    width = min(wishes.textWidth, room)
    left = pane.column + max(0, (pane.width - width) / 2)
  }
}
