import Articles
import Messages
import Quotations
import Screen

/// Searching in the pane that has the keyboard: live while words are typed, then with n and N.
extension Reader {
  mutating func startFinding(backward: Bool) throws(Refusal) {
    let pane = state.focus
    if pane != .list { _ = try requireReading() }
    if pane == .list, state.list.articles.isEmpty { throw Refusal("There are no articles here") }
    var prompt = Prompt(purpose: .find(in: pane, backward: backward), origin: currentOrigin())
    if let search = state.search {
      prompt.query = search.query
      prompt.query.words = ""
    }
    state.mode = .typing(prompt)
  }

  func currentOrigin() -> Prompt.Origin {
    Prompt.Origin(
      article: state.reading?.summary.id, top: state.reading?.top, quotation: state.reading?.quotation,
      hits: state.reading?.hits ?? [],
      hit: state.reading?.hit, listSelection: state.list.selection, listTop: state.list.top, search: state.search,
      folds: folds)
  }

  /// Puts everything back to where it stood when typing began.
  mutating func restore(_ origin: Prompt.Origin) {
    if let reading = state.reading, reading.summary.id == origin.article {
      let quotations = reading.article.quotations.indices
      if let top = origin.top { state.reading?.top = top }
      state.reading?.quotation = origin.quotation.flatMap { quotations.contains($0) ? $0 : quotations.last }
      state.reading?.hits = origin.hits
      state.reading?.hit = origin.hit
      folds = origin.folds
    }
    if let selection = origin.listSelection { state.list.select(selection) }
    state.list.top = origin.listTop
    state.search = origin.search
  }

  /// Searches for what has been typed so far, from where typing began.
  mutating func findLive(_ prompt: inout Prompt) {
    guard case .find(let pane, let backward) = prompt.purpose else { return }
    restore(prompt.origin)
    prompt.problem = nil
    prompt.query.words = prompt.line.text
    guard !prompt.query.words.isEmpty else {
      state.search = nil
      state.reading?.hits = []
      state.reading?.hit = nil
      return
    }
    state.search = Search(query: prompt.query, pane: pane, isBackward: backward)
    do {
      try findFirst(in: pane, backward: backward)
    } catch {
      prompt.problem = error.sentence
    }
  }

  private mutating func findFirst(in pane: Pane, backward: Bool) throws(Refusal) {
    guard let query = state.search?.query else { return }
    switch pane {
    case .text:
      let reading = try requireReading()
      let from = topRow(of: reading).offset
      let hits = try hits(of: query)
      state.reading?.hits = hits
      guard let found = state.reading else { return }
      let next = found.hit(from: max(0, from))
      let index = backward ? (next ?? found.hits.count) - 1 : next ?? 0
      show(hit: index < 0 ? found.hits.count - 1 : index)
    case .list, .quotes:
      let rows = try rows(holding: query, in: pane)
      let selected = (pane == .list ? state.list.selection : state.reading?.quotation) ?? 0
      let next = rows.firstIndex { $0 >= selected }
      let before = rows.lastIndex { $0 <= selected }
      guard let row = backward ? before ?? rows.indices.last : next ?? rows.indices.first else { return }
      select(row: rows[row], in: pane)
    }
  }

  private mutating func hits(of query: TextQuery) throws(Refusal) -> [Range<Int>] {
    guard let article = state.reading?.article else { return [] }
    if let query = state.search?.library {
      guard let evaluator = try? QueryEvaluator(state.keeping.speakers.answering(query)) else { return [] }
      return (try? evaluator.hits(in: article, besides: kept(as: query.condition.wantedStates))) ?? []
    }
    if searchable == nil { searchable = SearchableText(article.text, blocks: article.blocks) }
    do {
      return try searchable?.hits(of: query) ?? []
    } catch {
      throw Refusal(said: error.explanation)
    }
  }

  /// Where the quotations stand of which that is kept which a query asks for.
  private func kept(as states: [QueryState]) -> [Range<Int>] {
    guard !states.isEmpty, let reading = state.reading, let places = reading.places else { return [] }
    return reading.article.quotations.indices.filter { index in
      states.contains(.kept) && places.isKept(index) || states.contains(.noted) && places.note(on: index) != nil
    }.map { reading.article.quotations[$0].range }
  }

  /// Rows of the list or the sidebar that hold the words.
  func rows(holding query: TextQuery, in pane: Pane) throws(Refusal) -> [Int] {
    do {
      return try finder(for: pane).lines(holding: query).map(\.line)
    } catch {
      throw Refusal(said: error.explanation)
    }
  }

  private func finder(for pane: Pane) -> LineFinder {
    switch pane {
    case .list: LineFinder(state.list.articles.lazy.map(\.title))
    case .quotes, .text:
      LineFinder(
        (state.reading?.article.quotations ?? []).lazy.map { quotation in
          let words = state.reading?.article.string(quotation.range) ?? ""
          return (quotation.speaker?.name).orUnknown + ": " + words.onOneLine
        })
    }
  }

  private mutating func select(row: Int, in pane: Pane) {
    guard pane != .list else { return state.list.select(row) }
    select(quotation: row)
    // What was looked for is to be seen.
    unfold(row)
  }

  private mutating func show(hit index: Int) {
    guard let reading = state.reading, reading.hits.indices.contains(index) else {
      state.reading?.hit = nil
      return
    }
    state.reading?.hit = index
    reveal(reading.hits[index])
    followText()
    // What is done next is meant for the quotation that was found.
    if let within = reading.quotation(around: reading.hits[index].lowerBound) { state.reading?.quotation = within }
  }

  /// Goes to the next hit (or the one before), around the ends.
  mutating func findNext(backward: Bool, times: Int) throws(Refusal) -> [Effect] {
    guard let search = state.search else { throw Refusal("Nothing has been searched for yet: / does that") }
    state.search?.isLit = true
    let goesBack = search.isBackward != backward
    if search.pane == .text { return try findNextInText(search, goesBack: goesBack, times: times) }
    let rows = try rows(holding: search.query, in: search.pane)
    guard !rows.isEmpty else { throw Refusal(said: notFound(search)) }
    let selected = (search.pane == .list ? state.list.selection : state.reading?.quotation) ?? 0
    var index = goesBack ? rows.lastIndex { $0 < selected } ?? -1 : rows.firstIndex { $0 > selected } ?? rows.count
    index += (goesBack ? -1 : 1) * (times - 1)
    let wrapped = (index % rows.count + rows.count) % rows.count
    if wrapped != index { sayWrapped(goesBack: goesBack) }
    let before = state.list.selection
    select(row: rows[wrapped], in: search.pane)
    if search.pane == .list, state.list.selection != before, let summary = state.list.selected { return load(summary) }
    return []
  }

  private mutating func findNextInText(_ search: Search, goesBack: Bool, times: Int) throws(Refusal) -> [Effect] {
    let reading = try requireReading()
    if reading.hits.isEmpty {
      let hits = try hits(of: search.query)
      state.reading?.hits = hits
    }
    guard let found = state.reading, !found.hits.isEmpty else {
      if search.library != nil {
        if let effects = openResult(by: goesBack ? -1 : 1) { return effects }
        throw Refusal("This is the only article found, and nothing in it is lit")
      }
      throw Refusal(said: notFound(search))
    }
    rememberPlace()
    let visible = visibleRange(of: reading)
    var index: Int
    if let hit = found.hit, found.hits[hit].lowerBound < visible.upperBound,
      found.hits[hit].upperBound > visible.lowerBound
    {
      index = hit + (goesBack ? -1 : 1)
    } else {
      let next = found.hit(from: visible.lowerBound) ?? found.hits.count
      index = goesBack ? next - 1 : next
    }
    index += (goesBack ? -1 : 1) * (times - 1)
    let wrapped = (index % found.hits.count + found.hits.count) % found.hits.count
    if wrapped != index {
      if search.library != nil, let effects = openResult(by: goesBack ? -1 : 1) { return effects }
      sayWrapped(goesBack: goesBack)
    }
    show(hit: wrapped)
    return []
  }

  mutating func sayWrapped(goesBack: Bool) {
    state.message = State.Message(goesBack ? "Searching on from the end" : "Searching on from the beginning")
  }

  func notFound(_ search: Search) -> String {
    let words = search.query.words.shortened
    return switch search.pane {
    case .list: localized("No title has “\(words)”")
    case .text: localized("This article does not have “\(words)”")
    case .quotes: localized("No quotation has “\(words)”")
    }
  }

  /// Looks for the search's words in an article that has just come.
  mutating func refreshHits() {
    guard let search = state.search, search.isLit, search.pane == .text, let reading = state.reading else { return }
    let place = reading.hit.map { reading.hits[$0].lowerBound }
    let hits = (try? hits(of: search.query)) ?? []
    state.reading?.hits = hits
    let again = place.flatMap { state.reading?.hit(from: $0) }
    state.reading?.hit = again
    if case .typing(let prompt) = state.mode, place == nil {
      _ = edited(prompt)
    } else if reading.wantsHit, let from = state.reading?.hit(from: 0) {
      state.reading?.wantsHit = false
      show(hit: from)
    } else if reading.wantsLastHit, reading.article.extent > .opening, !hits.isEmpty {
      state.reading?.wantsLastHit = false
      show(hit: hits.count - 1)
    }
  }
}
