import Articles
import Messages
import Screen

/// What was found in the library: for as long as it is shown, the list holds it in place of all articles.
struct Results: Sendable {
  /// What was typed.
  let words: String
  let query: Query
  /// Whether the list is only narrowed: then one reads on where one is, else from hit to hit.
  let isFilter: Bool
  let isRanked: Bool
  /// The whole list, which goes on growing.
  var all: ArticleList
  var isSearching = true
  /// Words around the first hit, by article, for those that have been on the screen; nil while they are awaited.
  var snippets: [ArticleSummary.ID: Snippet?] = [:]

  /// Rows of the list for each article: its title, and for a search the words found.
  var rowsEach: Int { isFilter ? 1 : 2 }
}

/// A query with all that it takes to answer it.
public struct LibraryQuery: Sendable, Equatable {
  public let query: Query
  /// The best first; else the newest.
  public let isRanked: Bool
  /// What the reader did with the articles, for `is:`.
  public let flags: [ArticleSummary.ID: KeptFlags]
  /// What the reader said about who is who, for `speaker:`.
  public let speakers: KnownSpeakers
}

/// Which end of an article a search comes to it from.
enum HitEdge: Sendable {
  case first
  case last
}

extension Reader {
  // MARK: - Asking

  /// `g/`, and `&`: a query about the whole library.
  mutating func askLibrary(_ words: String?, isFilter: Bool) throws(Refusal) -> [Effect] {
    if state.opensSingleFile, allArticles.articles.count < 2 {
      throw Refusal("There is one article only: / finds words in it")
    }
    guard let words else {
      var prompt = Prompt(purpose: .library(isFilter: isFilter), origin: currentOrigin())
      if isFilter, let results = state.results, results.isFilter { prompt.line = LineEditor(results.words) }
      state.mode = .typing(prompt)
      return []
    }
    return try showResults(for: words, isFilter: isFilter, isRanked: false)
  }

  /// Ends the prompt, or goes on with it where the query is wrong: what was typed is not lost.
  mutating func finishLibraryPrompt(_ prompt: Prompt, isFilter: Bool) -> [Effect] {
    let line = prompt.line.text
    if line.allSatisfy({ $0 == " " }) { return state.results == nil ? [] : leaveResults() }
    var wrong = prompt
    do {
      let effects = try showResults(for: line, isFilter: isFilter, isRanked: false)
      remember(line, in: \.searchHistory)
      return [.keepLine(line, isCommand: false)] + effects
    } catch {
      wrong.problem = error.sentence
      state.mode = .typing(wrong)
      return []
    }
  }

  mutating func showResults(for words: String, isFilter: Bool, isRanked: Bool) throws(Refusal) -> [Effect] {
    let query: Query
    do throws(QueryError) {
      query = try Query(words)
    } catch {
      throw Refusal(said: error.sentence)
    }
    let all = allArticles
    state.results = Results(words: words, query: query, isFilter: isFilter, isRanked: isRanked, all: all)
    state.list = ArticleList(knowing: all)
    state.focus = state.wishes.hidesList ? state.focus : .list
    state.hitAfterLoading = nil
    if let hint = Query.hint(about: words) { state.message = State.Message(text: hint) }
    if !isFilter { state.search = Search(query: TextQuery(words), pane: .text, isBackward: false, library: query) }
    state.reading?.hits = []
    state.reading?.hit = nil
    relayout()
    let keeping = state.keeping
    return [
      .search(LibraryQuery(query: query, isRanked: isRanked, flags: keeping.flags, speakers: keeping.speakers))
    ]
  }

  /// The other order: by date or by rank.
  mutating func turnResults() throws(Refusal) -> [Effect] {
    guard let results = state.results, !results.isFilter else {
      throw Refusal("Nothing has been searched for in the library: g/ does that")
    }
    return try showResults(for: results.words, isFilter: false, isRanked: !results.isRanked)
  }

  /// Back to the whole list, with the open article selected.
  mutating func leaveResults() -> [Effect] {
    guard let results = state.results else { return [] }
    let isSearching = results.isSearching
    state.list = results.all
    state.results = nil
    if state.search?.library != nil {
      state.search?.isLit = false
      state.reading?.hits = []
      state.reading?.hit = nil
    }
    if let open = state.reading?.summary.id ?? state.loading { _ = state.list.select(id: open) }
    relayout()
    return isSearching ? [.stop(.search)] : []
  }

  /// All articles, whether they are in the list or results are.
  var allArticles: ArticleList {
    get { state.results?.all ?? state.list }
    // In place: to copy a hundred thousand rows for each batch that arrives kept keys waiting.
    _modify {
      guard var taken = state.results?.all else {
        yield &state.list
        return
      }
      state.results?.all = ArticleList()
      defer { state.results?.all = taken }
      yield &taken
    }
  }

  // MARK: - Answers

  /// More results: of a ranked search in their order, else in any.
  mutating func take(matches: [ArticleSummary]) -> [Effect] {
    guard let results = state.results, !matches.isEmpty else { return [] }
    let isFirst = state.list.articles.isEmpty
    let keeping = state.keeping
    if results.isRanked {
      state.list.append(matches)
    } else {
      state.list.add(matches, followingNewest: false) { keeping.isRead($0) }
    }
    guard isFirst else { return [] }
    let open = openOrComing
    // Narrowing a list takes nobody away from what is being read.
    if results.isFilter, let open, state.list.select(id: open) { return [] }
    relayoutIfArrangementChanged()
    guard let first = state.list.selected else { return [] }
    if first.id == state.reading?.summary.id, state.loading == nil {
      showHits(from: .first)
      return []
    }
    return load(first)
  }

  mutating func endSearch(problems: [String]) -> [Effect] {
    guard let results = state.results else { return [] }
    state.results?.isSearching = false
    if state.list.articles.isEmpty {
      let effects = leaveResults()
      let sentence = localized("No article fits \(results.words.shortened)")
      let hint = Query.hint(about: results.words).map { ". \($0)" } ?? ""
      state.message = State.Message(text: sentence + hint, isProblem: true)
      return effects
    }
    if let first = problems.first { state.message = State.Message(text: first, isProblem: true) }
    return []
  }

  mutating func take(snippets: [ArticleSummary.ID: Snippet]) {
    for (id, snippet) in snippets { state.results?.snippets[id] = snippet }
  }

  /// Asks for the words around the hits of the results that are on the screen.
  mutating func askForSnippets() -> [Effect] {
    guard let results = state.results, !results.isFilter, let rect = arrangement.list else { return [] }
    let count = max(1, (rect.height - 1) / results.rowsEach)
    let top = min(state.list.top, state.list.articles.count)
    let missing = state.list.articles[top...].prefix(count).filter { results.snippets[$0.id] == nil }.map(\.id)
    guard !missing.isEmpty else { return [] }
    for id in missing { state.results?.snippets[id] = .some(nil) }
    return [.describe(missing, results.query, state.keeping.speakers)]
  }

  // MARK: - From hit to hit

  /// Lights the hits of the query in the open article, and goes to the first or the last.
  mutating func showHits(from edge: HitEdge) {
    guard state.search?.library != nil else { return }
    state.search?.isLit = true
    state.reading?.wantsHit = edge == .first
    state.reading?.wantsLastHit = edge == .last
    refreshHits()
    followText()
  }

  /// The next result, or the one before, where a search has come to the end of the open one; around the ends. Nil where
  /// there is no other.
  mutating func openResult(by step: Int) -> [Effect]? {
    let count = state.list.articles.count
    guard state.results != nil, count > 1, let selection = state.list.selection else { return nil }
    if !state.list.articles.indices.contains(selection + step) { sayWrapped(goesBack: step < 0) }
    state.list.select((selection + step + count) % count)
    guard let next = state.list.selected else { return nil }
    state.hitAfterLoading = step > 0 ? .first : .last
    return load(next)
  }
}
