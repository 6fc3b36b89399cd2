import Articles
import Quotations
import Screen
import Testing

@testable import Reader

extension Reader {
  /// Plays the library: answers a search with these stories, and what is loaded.
  fileprivate mutating func find(_ found: [Int], of stories: Story..., problems: [String] = []) -> [Effect] {
    let summaries = found.map { stories[$0].summary("story-\($0).txt") }
    return answer(handle(.matched(summaries)) + handle(.searched(problems: problems)), from: stories)
  }

  fileprivate var listed: [String] { state.list.articles.map(\.title) }
  fileprivate var said: String? { state.message?.text }
  fileprivate var open: String? { state.reading?.article.metadata.title }
}

private func queries(in effects: [Effect]) -> [LibraryQuery] {
  effects.compactMap { effect in
    if case .search(let query) = effect { query } else { nil }
  }
}

struct ResultsTests {
  private let stories: [Story] = [.harbour, .silent, .wide, .long]

  @Test func `what is found takes the place of the list, opens at its first hit, and n goes on into the next`() throws {
    var reader = Reader.showing(.harbour, .silent, .wide, .long)
    let asked = queries(in: reader.type("g/engineers OR number<Enter>"))
    #expect(asked.map(\.query) == [try Query("engineers OR number")])
    #expect(asked.map(\.isRanked) == [false])
    #expect(reader.listed == [])
    let effects = reader.find([0, 3], of: .harbour, .silent, .wide, .long)
    #expect(reader.listed == ["Harbour bridge closes for the winter", "Sixty paragraphs"])
    #expect(reader.open == "Harbour bridge closes for the winter")
    #expect(reader.state.reading?.hits.count == 2)
    #expect(reader.state.reading?.hit == 0)
    // The words around the hits are asked for once.
    #expect(
      effects.contains { effect in
        guard case .describe(let ids, _, _) = effect else { return false }
        return ids.map(\.path) == ["story-0.txt", "story-3.txt"].map { Array($0.utf8) }
      })
    reader.type("n", in: .harbour, .silent, .wide, .long)
    #expect(reader.state.reading?.hit == 1)
    reader.type("n", in: .harbour, .silent, .wide, .long)
    #expect(reader.open == "Sixty paragraphs")
    #expect(reader.state.reading?.hit == 0)
    reader.type("N", in: .harbour, .silent, .wide, .long)
    #expect(reader.open == "Harbour bridge closes for the winter")
    #expect(reader.state.reading?.hit == 1)
  }

  @Test func `from the last hit of all n goes on to the first, and N back`() throws {
    var reader = Reader.showing(.harbour, .silent, .wide, .long)
    reader.type("g/engineers OR number<Enter>")
    _ = reader.find([0, 3], of: .harbour, .silent, .wide, .long)
    let hits = reader.state.reading?.hits.count
    reader.type("N", in: .harbour, .silent, .wide, .long)
    #expect(reader.open == "Sixty paragraphs")
    let last = try #require(reader.state.reading?.hits.indices.last)
    #expect(reader.state.reading?.hit == last && reader.said == "Searching on from the end")
    reader.type("n", in: .harbour, .silent, .wide, .long)
    #expect(reader.open == "Harbour bridge closes for the winter")
    #expect(reader.state.reading?.hit == 0 && reader.state.reading?.hits.count == hits)
    #expect(reader.said == "Searching on from the beginning")
  }

  @Test func `the quotation that a hit is in is the selected one`() {
    var reader = Reader.showing(.harbour, .silent)
    reader.type("g/said:forty<Enter>")
    _ = reader.find([0], of: .harbour, .silent)
    #expect(reader.state.reading?.quotation == 1)
    reader.type("<Esc>gt/already<Enter>")
    #expect(reader.state.reading?.quotation == 4)
    reader.type("/no longer carries<Enter>")
    #expect(reader.state.reading?.quotation == 2)
    // Esc of a prompt gives back the one before.
    reader.type("/November<Esc>")
    #expect(reader.state.reading?.quotation == 2)
  }

  @Test func `what is kept is what a query for it finds in the text`() throws {
    var reader = Reader.showing(.harbour, .silent)
    for key in ["]]]", "x", "]", "x"] {
      for effect in reader.type(key) {
        if case .keep(let change) = effect { _ = reader.handle(.keeping(.kept(change))) }
      }
    }
    reader.type("gl")
    reader.type("g/is:kept<Enter>")
    _ = reader.find([0], of: .harbour, .silent)
    let kept = reader.state.reading?.article.quotations.map(\.range)
    #expect(reader.state.reading?.hits == [try #require(kept)[3], try #require(kept)[4]])
    #expect(reader.state.reading?.quotation == 3)
    reader.type("n")
    #expect(reader.state.reading?.quotation == 4)
    reader.type("g/is:unread<Enter>")
    _ = reader.find([0], of: .harbour, .silent)
    reader.type("n")
    #expect(reader.said == "This is the only article found, and nothing in it is lit")
  }

  @Test func `where the open file is removed, J goes to the one that was next; put back, it is selected again`() {
    let stories: [Story] = [.harbour, .silent, .wide, .long]
    var reader = Reader.showing(.harbour, .silent, .wide, .long)
    reader.type("J", in: .harbour, .silent, .wide, .long)
    let removed = stories[1].summary("story-1.txt")
    _ = reader.handle(.gone([removed.id.path]))
    var other = reader
    other.type("J", in: .harbour, .silent, .wide, .long)
    #expect(other.state.list.selection == 1 && other.open == "東京の図書館 reopens")
    other = reader
    other.type("K", in: .harbour, .silent, .wide, .long)
    #expect(other.open == "Harbour bridge closes for the winter")
    _ = reader.handle(.found([removed]))
    #expect(reader.state.list.selection == 1 && reader.said == "The file of this article is there again")
    #expect(reader.open == "Ferry timetable" && reader.brokenPromise() == nil)
  }

  @Test func `long words are cut in what is said about them`() {
    var reader = Reader.showing(.harbour, .silent)
    reader.type("gt/" + String(repeating: "abc ", count: 500) + "<Enter>n")
    #expect(reader.said == "This article does not have “abc abc abc abc abc abc abc abc abc abc…”")
  }

  @Test func `q in the list shows all articles again, with the open one selected`() {
    var reader = Reader.showing(.harbour, .silent, .wide, .long)
    reader.type("g/one<Enter>")
    _ = reader.find([3], of: .harbour, .silent, .wide, .long)
    let effects = reader.type("q")
    #expect(!effects.contains(.quit))
    #expect(reader.listed.count == 4)
    #expect(reader.state.list.selected?.title == "Sixty paragraphs")
    #expect(reader.state.reading?.hits == [])
    #expect(reader.type("q") == [.quit])
  }

  @Test func `q goes from the article back to what was found, though that is one article only`() {
    var reader = Reader.showing(.harbour, .silent, .wide, .long)
    reader.type("g/one<Enter>")
    _ = reader.find([3], of: .harbour, .silent, .wide, .long)
    reader.type("<Enter>")
    #expect(reader.state.focus == .text)
    #expect(!reader.type("q").contains(.quit))
    #expect(reader.state.focus == .list)
    #expect(reader.listed.count == 1)
    #expect(!reader.type("q").contains(.quit))
    #expect(reader.listed.count == 4)
  }

  @Test(arguments: [(40, 12), (120, 36)])
  func `why a query is wrong can be read on a narrow screen too`(width: Int, height: Int) {
    var reader = Reader.showing(.harbour, .silent, width: width, height: height)
    reader.type("&road (<Enter>")
    let shown = reader.screen().joined(separator: " ").split(separator: " ").joined(separator: " ")
    #expect(shown.contains("this parenthesis is not closed"))
  }

  @Test func `a word that joins queries elsewhere is searched for, with a hint`() {
    var reader = Reader.showing(.harbour, .silent, .wide, .long)
    reader.type("g/harbour AND road<Enter>")
    #expect(reader.said == "AND is looked for as a word: all words must occur without it.")
    _ = reader.find([], of: .harbour, .silent, .wide, .long)
    #expect(
      reader.said == "No article fits harbour AND road. AND is looked for as a word: all words must occur without it.")
  }

  @Test func `nothing found leaves everything as it was and says so`() {
    var reader = Reader.showing(.harbour, .silent, .wide, .long)
    reader.type("j", in: .harbour, .silent, .wide, .long)
    reader.type("g/marmalade<Enter>")
    _ = reader.find([], of: .harbour, .silent, .wide, .long)
    #expect(reader.said == "No article fits marmalade")
    #expect(reader.listed.count == 4)
    #expect(reader.open == "Ferry timetable")
    #expect(reader.state.list.selected?.title == "Ferry timetable")
  }

  @Test func `a wrong query says what is wrong and stays to be mended`() {
    var reader = Reader.showing(.harbour, .silent)
    #expect(reader.type("g/(one<Enter>") == [])
    guard case .typing(let prompt) = reader.state.mode else {
      Issue.record("the prompt is gone")
      return
    }
    #expect(prompt.line.text == "(one")
    #expect(prompt.problem?.hasPrefix("The query is wrong at its character") == true)
    #expect(reader.listed.count == 2)
    #expect(queries(in: reader.type(")<Enter>")).count == 1)
  }

  @Test func `a filter narrows the list and moves nobody away from what is being read`() {
    var reader = Reader.showing(.harbour, .silent, .wide, .long)
    reader.type("j", in: .harbour, .silent, .wide, .long)
    reader.type("&date:2025<Enter>")
    _ = reader.find([0, 1], of: .harbour, .silent, .wide, .long)
    #expect(reader.listed.count == 2)
    #expect(reader.open == "Ferry timetable")
    #expect(reader.state.list.selected?.title == "Ferry timetable")
    #expect(reader.state.search == nil)
    // The prompt comes with the filter there is; an empty one takes it away.
    reader.type("&<C-u><Enter>")
    #expect(reader.listed.count == 4)
  }

  @Test func `what the reader did goes with the query`() {
    var reader = Reader.showing(.harbour, .silent)
    for case .keep(let change) in reader.type("s") { _ = reader.handle(.keeping(.kept(change))) }
    let asked = queries(in: reader.type("&is:starred<Enter>"))
    #expect(asked.first?.flags[.init(path: Array("story-0.txt".utf8))] == .starred)
  }

  @Test func `articles that come while results are shown are there afterwards`() {
    var reader = Reader.showing(.harbour, .silent, .wide)
    reader.type("g/the<Enter>")
    _ = reader.find([0], of: .harbour, .silent, .wide)
    _ = reader.handle(.found([Story.long.summary("story-3.txt")]))
    #expect(reader.listed.count == 1)
    _ = reader.handle(.gone([Array("story-1.txt".utf8)]))
    reader.type("<Esc><Esc>")
    #expect(
      reader.listed == ["Harbour bridge closes for the winter", "東京の図書館 reopens", "Sixty paragraphs"])
  }

  @Test func `what is found is what the list knows already, and no second time there`() throws {
    var list = ArticleList()
    func summary(_ name: String, quotations: Int? = nil) -> ArticleSummary {
      ArticleSummary(
        id: ArticleSummary.ID(path: Array(name.utf8)), title: name, date: nil, fileName: name, size: 1,
        quotations: quotations)
    }
    list.add([summary("b", quotations: 3), summary("a"), summary("c")], followingNewest: true)
    var found = ArticleList(knowing: list)
    #expect(found.articles.isEmpty && found.selection == nil && found.summary(of: summary("a").id) == nil)
    found.add([summary("c"), summary("b")], followingNewest: false)
    #expect(found.articles.map(\.title) == ["b", "c"] && found.selected?.title == "b")
    #expect(found.articles.first?.quotations == 3)
    // Again, and one that the list does not know.
    found.add([summary("b"), summary("d"), summary("d")], followingNewest: false)
    #expect(found.articles.map(\.title) == ["b", "c", "d"])
    found.append([summary("a"), summary("d")])
    #expect(found.articles.map(\.title) == ["b", "c", "d", "a"])
    found.sort(by: SummaryOrder(.title, isReversed: true)) { _ in false }
    #expect(found.articles.map(\.title) == ["d", "c", "b", "a"] && found.selected?.title == "b")
    // The list itself takes in what has changed, and loses what is gone; what was found stays as it is.
    list.add([summary("a", quotations: 5)], followingNewest: false)
    list.remove { $0 == summary("c").id }
    #expect(list.articles.map(\.title) == ["a", "b"] && list.summary(of: summary("a").id)?.quotations == 5)
    #expect(list.summary(of: summary("c").id) == nil && !list.select(id: summary("c").id))
    #expect(found.articles.map(\.title) == ["d", "c", "b", "a"])
    found.remove { $0 == summary("d").id || $0 == summary("b").id }
    #expect(found.articles.map(\.title) == ["c", "a"] && found.selected?.title == "a")
  }

  @Test(arguments: [SummaryOrder(), SummaryOrder(.title, isReversed: true), SummaryOrder(.quotations)])
  func `articles that come in any batches, some twice and changed, stand where the order has them`(
    order: SummaryOrder
  ) {
    var random = SeededGenerator(seed: 31)
    for _ in 0..<30 {
      var list = ArticleList(order: order)
      var latest: [ArticleSummary.ID: ArticleSummary] = [:]
      for _ in 0..<Int.random(in: 1...8, using: &random) {
        let batch = (0..<Int.random(in: 0...40, using: &random)).map { _ in
          let number = Int.random(in: 0..<90, using: &random)
          return ArticleSummary(
            id: ArticleSummary.ID(path: Array("\(number)".utf8)),
            title: "Part \(Int.random(in: 0..<3, using: &random))", date: nil, fileName: "\(number).txt",
            size: Int.random(in: 0..<3, using: &random), quotations: Int.random(in: 0..<3, using: &random))
        }
        for article in batch { latest[article.id] = article }
        let selected = list.selected?.id
        list.add(batch, followingNewest: false)
        #expect(selected == nil || list.selected?.id == selected)
        #expect(Array(list.articles) == order.sorted(Array(latest.values)) { _ in false })
      }
    }
  }

  @Test func `the other order asks anew`() {
    var reader = Reader.showing(.harbour, .silent)
    reader.type("g/the<Enter>")
    _ = reader.find([0], of: .harbour, .silent)
    #expect(queries(in: reader.type("g,")).map(\.isRanked) == [true])
    _ = reader.find([0], of: .harbour, .silent)
    #expect(queries(in: reader.type("g,")).map(\.isRanked) == [false])
  }

  @Test func `an article that arrives does not take the place of the one that is open`() {
    var reader = Reader.showing(.silent, .wide)
    let effects = reader.handle(.found([Story.harbour.summary("story-9.txt")]))
    #expect(effects == [])
    #expect(reader.open == "Ferry timetable")
    #expect(reader.state.list.selected?.title == "Ferry timetable")
    #expect(reader.listed.count == 3)
  }

  @Test func `what changes or goes under the article that is open is said`() {
    var reader = Reader.showing(.silent, .wide)
    // What an index tells is no news.
    _ = reader.handle(.found([Story.silent.summary("story-0.txt")]))
    #expect(reader.said == nil)
    _ = reader.handle(.arrived([Story.silent.summary("story-0.txt")]))
    #expect(reader.said == "The file of this article has changed: R reads it anew")
    _ = reader.handle(.gone([Array("story-0.txt".utf8)]))
    #expect(reader.said == "The file of this article was removed; it stays open until you leave it")
    #expect(reader.open == "Ferry timetable")
    #expect(reader.listed.count == 1)
  }

  @Test(arguments: [(120, 36), (80, 24), (40, 12)])
  func `results have words around their hits`(width: Int, height: Int) {
    var reader = Reader.showing(.harbour, .silent, .wide, .long, width: width, height: height)
    reader.type("g/one OR was<Enter>")
    let effects = reader.find([0, 3], of: .harbour, .silent, .wide, .long)
    var snippets: [ArticleSummary.ID: Snippet] = [:]
    for case .describe(let ids, let query, _) in effects {
      for (number, story) in stories.enumerated() {
        guard let id = ids.first(where: { $0.path == Array("story-\(number).txt".utf8) }),
          let hits = try? QueryEvaluator(query).hits(in: story.article)
        else { continue }
        snippets[id] = Snippet(of: story.article, hits: hits)
      }
    }
    _ = reader.handle(.described(snippets))
    if width == 40 { reader.type("gl") }
    expectScreen(reader, matches: "results-\(width)x\(height)")
  }
}

struct SpeakersViewTests {
  private static let speakers = [
    QuotedSpeaker(
      name: "Ana Ruiz", variants: ["Ana R. Ruiz"], quotations: 12, articles: 3,
      first: ArticleDate(year: 2023, month: 1, day: 2), last: ArticleDate(year: 2025, month: 11, day: 3)),
    QuotedSpeaker(name: "the minister", variants: [], quotations: 2, articles: 1, first: nil, last: nil),
  ]

  @Test(arguments: [(100, 30), (40, 12)])
  func `everyone is shown with counts and days`(width: Int, height: Int) {
    var reader = Reader.showing(.harbour, .silent, width: width, height: height)
    #expect(reader.type("gs") == [.countSpeakers(KnownSpeakers())])
    _ = reader.handle(.speakers(Self.speakers, problem: nil))
    expectScreen(reader, matches: "speakers-\(width)x\(height)")
  }

  @Test func `typing filters, and Enter shows what somebody said`() throws {
    var reader = Reader.showing(.harbour, .silent)
    reader.type("gs")
    _ = reader.handle(.speakers(Self.speakers, problem: nil))
    let asked = queries(in: reader.type("ruiz<Enter>"))
    #expect(asked.map(\.query) == [try Query("speaker:\"Ana Ruiz\" OR speaker:\"Ana R. Ruiz\"")])
    _ = reader.find([0], of: .harbour, .silent)
    // Hits are what she said.
    #expect(reader.state.reading?.hits.count == 2)
    #expect(reader.type("q") != [.quit])
  }

  @Test func `whoever waits for the index need not ask again`() {
    var reader = Reader.showing(.harbour, .silent)
    reader.type("gs")
    _ = reader.handle(.speakers([], problem: "The library is being indexed."))
    #expect(reader.handle(.indexed) == [.countSpeakers(KnownSpeakers())])
    _ = reader.handle(.speakers(Self.speakers, problem: nil))
    #expect(reader.handle(.indexed) == [])
  }

  @Test func `where nothing is to be read, nobody is counted`() {
    var reader = Reader(size: Size(width: 80, height: 24))
    _ = reader.handle(.scanned(problems: []))
    #expect(reader.type("gs") == [])
    #expect(reader.said == "There are no articles here")
  }

  @Test func `a filter that fits nobody can be left`() {
    var reader = Reader.showing(.harbour, .silent)
    reader.type("gs")
    _ = reader.handle(.speakers(Self.speakers, problem: nil))
    #expect(reader.type("marmalade<Enter>") == [])
    #expect(reader.type("<Esc>") == [])
    #expect(reader.listed.count == 2)
  }

  private static let three =
    speakers + [
      QuotedSpeaker(name: "A. Ruiz", variants: [], quotations: 1, articles: 1, first: nil, last: nil)
    ]

  /// The same reader with the view open, and what it knows of who is who in a sentence.
  private static func showingThree(width: Int = 100, height: Int = 30) -> Reader {
    var reader = Reader.showing(.harbour, .silent, width: width, height: height)
    reader.type("gs")
    _ = reader.handle(.speakers(three, problem: nil))
    return reader
  }

  /// Plays the disk, and counts anew.
  private func answer(_ effects: [Effect], _ reader: inout Reader) -> [KeptChange] {
    var changes: [KeptChange] = []
    for effect in effects {
      if let change = effect.change {
        changes.append(change)
        _ = reader.handle(.keeping(.kept(change)))
      }
      guard case .countSpeakers(let known) = effect else { continue }
      var census = SpeakerCensus()
      for speaker in Self.three {
        for name in speaker.names { census.add(name, quotations: speaker.quotations, article: 0, date: nil) }
      }
      _ = reader.handle(.speakers(census.speakers(joins: known.joins), problem: nil))
    }
    return changes
  }

  private func names(_ reader: Reader) -> [[String]]? {
    guard case .choosingSpeaker(let view) = reader.state.mode else { return nil }
    return view.speakers?.map(\.names)
  }

  @Test(arguments: [(100, 30), (40, 12)])
  func `marked speakers become one person, and undo parts them`(width: Int, height: Int) throws {
    var reader = Self.showingThree(width: width, height: height)
    #expect(reader.type("<Tab><End><Tab>") == [])
    expectScreen(reader, matches: "speakers-marked-\(width)x\(height)")
    let pairs = ["Ana R. Ruiz", "A. Ruiz"].compactMap { NamePair("Ana Ruiz", $0) }
    let changes = answer(reader.type("<M-j>"), &reader)
    #expect(changes.map(\.added) == [Set(pairs.map { .joined($0) })])
    #expect(names(reader) == [["Ana R. Ruiz", "Ana Ruiz", "A. Ruiz"], ["the minister"]])
    #expect(reader.state.message?.text == "“Ana Ruiz” and “A. Ruiz” are one person now")
    expectScreen(reader, matches: "speakers-joined-\(width)x\(height)")
    #expect(answer(reader.type("<M-u>"), &reader) == changes.map(\.inverse))
    #expect(names(reader)?.count == 3)
    #expect(answer(reader.type("<C-r>"), &reader) == changes)
    #expect(names(reader)?.count == 2)
    // A search for one of the names asks for the others.
    reader.type("<Esc>")
    let query = try #require(queries(in: reader.type("g/speaker:minister<Enter>")).first)
    #expect(query.speakers.isMeant("A. Ruiz", by: TextQuery("Ana")))
  }

  @Test func `one who is marked is joined with the selected one`() {
    var reader = Self.showingThree()
    #expect(answer(reader.type("<Tab><End><M-j>"), &reader).count == 1)
    #expect(names(reader)?.count == 2)
    reader.type("<M-j>")
    #expect(reader.state.message?.text == "Mark those who are one person first: Tab does")
    reader.type("<Home><Tab><M-j>")
    #expect(reader.state.message?.text == "Mark another one, or select them: who is “Ana R. Ruiz”?")
    #expect(reader.type("<Esc>") == [])
    #expect(names(reader)?.count == 2)
  }

  @Test(arguments: [(100, 30), (40, 12)])
  func `a name is parted from the others that it is listed with`(width: Int, height: Int) {
    var reader = Self.showingThree(width: width, height: height)
    #expect(reader.type("<M-p><Down>") == [])
    expectScreen(reader, matches: "speakers-opened-\(width)x\(height)")
    #expect(answer(reader.type("<M-p>"), &reader).map(\.added) == [[.parted("Ana R. Ruiz")]])
    #expect(names(reader)?.contains(["Ana R. Ruiz"]) == true)
    reader.type("<M-p>")
    #expect(reader.state.message?.text == "“Ana R. Ruiz” has one name only")
    #expect(queries(in: reader.type("<Enter>")).map(\.query.description) == ["speaker:\"Ana R. Ruiz\""])
  }

  @Test func `names are joined and parted after the colon too`() {
    var reader = Reader.showing(.harbour, .silent)
    let pair = NamePair("Ana Ruiz", "Piet").map { KeptThing.joined($0) }
    #expect(
      answer(reader.type(":join-speakers Ana Ruiz = Piet<Enter>"), &reader).map(\.added) == [
        Set([pair].compactMap(\.self))
      ])
    #expect(
      answer(reader.type(":part-speaker Piet<Enter>"), &reader).map(\.removed) == [Set([pair].compactMap(\.self))])
    reader.type(":join-speakers Ana<Enter>")
    #expect(reader.state.message?.text == "Type the names with = between them")
    reader.type(":mark-speaker<Enter>")
    #expect(reader.state.message?.text == "g s shows the speakers first")
  }

  @Test func `what cannot be kept is not joined`() {
    var reader = Self.showingThree()
    let effects = reader.type("<Tab><End><M-j>")
    guard case .keep(let change)? = effects.first else { return #expect(Bool(false)) }
    #expect(reader.handle(.keeping(.failed(change, reason: "The disk is full."))) == [.countSpeakers(KnownSpeakers())])
    #expect(reader.state.message?.text == "Not kept: The disk is full.")
    expectScreen(reader, matches: "speakers-not-kept")
  }
}
