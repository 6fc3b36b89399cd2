import Articles
import Glibc
import Locks
import Quotations
import Testing

@testable import ArticleLibrary

/// Articles made of few words, so that queries of the same words find some of them.
struct RandomLibrary {
  let folder: TemporaryFolder
  let cache: TemporaryFolder
  var paths: [[UInt8]] { [folder.path] }

  private static let words = [
    "ferry", "bridge", "Café", "cafe\u{301}", "don’t", "don't", "night", "strike", "sof\u{AD}ten", "soften", "straße",
    "STRASSE", "well–known", "well-known", "今日", "ﬁne", "fine", "a", "the", "road.", "“quoted”", "x>y", "1.5",
  ]
  private static let names = ["Ana Ruiz", "Tom Okoro", "Zoë Lund", "Ruiz"]

  init(seed: UInt64, count: Int) throws {
    folder = try TemporaryFolder()
    cache = try TemporaryFolder()
    var numbers = SeededNumbers(seed: seed)
    folder.makeFolder("night")
    for number in 0..<count {
      let text = Self.article(&numbers)
      let folderName = number % 5 == 0 ? "night/" : ""
      let name = number % 7 == 0 ? "HERALD_2022-11-14_strike-\(number).txt" : "\(number).txt"
      try folder.write(Self.encoded(text, number), to: Array((folderName + name).utf8))
    }
    try folder.write([0xFF, 0xD8, 0xFF, 0xE0, 0x66], to: Array("x.jpg".utf8))
  }

  /// Now and then in another encoding, or with a fault in it.
  private static func encoded(_ text: String, _ number: Int) -> [UInt8] {
    switch number % 11 {
    case 3: return [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    case 5: return text.unicodeScalars.map { $0.value < 0x80 ? UInt8($0.value) : $0 == "’" ? 0x92 : 0xE9 }
    case 6: return Array(text.utf8) + [0xFF]
    case 8: return Array(text.utf8).flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
    default: return Array(text.utf8)
    }
  }

  private static func article(_ numbers: inout SeededNumbers) -> String {
    func some(_ count: Range<Int>) -> String {
      let blank = [" ", " ", " ", "\n", "  ", "\u{A0}"]
      return (0..<Int.random(in: count, using: &numbers)).map { _ in
        (words.randomElement(using: &numbers) ?? "") + (blank.randomElement(using: &numbers) ?? " ")
      }.joined()
    }
    var text =
      Bool.random(using: &numbers)
      ? "About \(some(1..<3)) date 2023-0\(Int.random(in: 1..<10, using: &numbers))-1\(Int.random(in: 0..<10, using: &numbers)) "
      : ""
    for _ in 0..<Int.random(in: 1..<4, using: &numbers) {
      text += "The \(some(2..<12)) was there.\n\n"
      if Bool.random(using: &numbers) {
        text += "“We \(some(1..<5)) here,” \(names.randomElement(using: &numbers) ?? "") said.\n\n"
      }
      if Int.random(in: 0..<6, using: &numbers) == 0 {
        text += "> It was the \(some(1..<4))\n> and \(some(1..<3)).\n\n"
      }
    }
    return text
  }

  static func query(_ numbers: inout SeededNumbers) -> String {
    let word = words.randomElement(using: &numbers) ?? "a"
    let other = words.randomElement(using: &numbers) ?? "a"
    let name = names.randomElement(using: &numbers) ?? ""
    let plain = word.unicodeScalars.allSatisfy { $0.isASCII } ? word : "ferry"
    let single = [
      word, "\"\(plain) \(other)\"", "-\(word)", "said:\(word)", "speaker:ruiz", "speaker:\"\(name)\"",
      "speaker:ruiz said:\(word)", "title:\(word)", "source:herald", "path:night", "date:2023-05", "after:2023-04-12",
      "before:2023-06", "is:starred", "/\(plain.prefix(2)).?\(plain.suffix(1))/", "said:/\\bwe\\b/", "title:/^about/",
      "speaker:unknown", "-(speaker:okoro)", "-is:starred", "\"\(other) the\"", "author:ruiz",
      "date", "2023", "\"was there\"", "\"there. the\"",
    ]
    let count = Int.random(in: 1..<4, using: &numbers)
    return (0..<count).map { _ in single.randomElement(using: &numbers) ?? "a" }
      .joined(separator: Bool.random(using: &numbers) ? " " : " OR ")
  }

  static let isStarred: @Sendable (QueryState, ArticleSummary.ID) -> Bool = { state, id in
    state == .starred && id.path.count % 2 == 0
  }

  /// One of the names is another's too, two are wrong everywhere, and in every third article there is more to correct.
  func speakers() throws -> KnownSpeakers {
    var library = KeptArticle([.speakers(named: "tom okoro", are: "Piet Ruiz"), .speakers(named: "Ruiz", are: nil)])
    library.make(NameJoins().joining(["Zoë Lund", "Piet Ruiz"]))
    var corrections: [ArticleSummary.ID: KeptArticle] = [:]
    for (number, (id, article)) in try articles().enumerated() where number % 3 == 0 {
      guard let last = article.quotations.last else { continue }
      let anchor = TextAnchor(of: last.range, in: article.text)
      corrections[id] = KeptArticle([
        .speaker(number % 2 == 0 ? "Ruiz" : nil, of: anchor), .speakers(named: "Ana Ruiz", are: "Okoro"),
      ])
    }
    return KnownSpeakers(library: library, articles: corrections)
  }

  /// Every article read whole, in the order of the list.
  func articles() throws -> [(id: ArticleSummary.ID, article: Article)] {
    var summaries: [ArticleSummary] = []
    _ = FolderScanner().scan(paths) { summaries += $0 }
    return try summaries.sorted(by: ArticleSummary.newestFirst).map {
      ($0.id, try ArticleLoader().article(at: $0.id.path))
    }
  }
}

@Suite struct LibrarySearchTests {
  /// The third time the index holds only the beginnings of most articles.
  @Test(arguments: [(1, .max), (2, .max), (3, 150)] as [(UInt64, Int)])
  func `by index and by reading the same articles are found as one by one`(seed: UInt64, largest: Int) throws {
    let library = try RandomLibrary(seed: seed, count: 44)
    _ = try LibraryIndexer(in: library.cache.path, threads: 2, largest: largest).refresh(library.paths)
    let search = try LibrarySearch(library.paths, in: library.cache.path, threads: 2)
    let articles = try library.articles()
    let corrections = try library.speakers()
    var numbers = SeededNumbers(seed: seed * 100)
    var found = 0
    for round in 0..<60 {
      let words = RandomLibrary.query(&numbers)
      let query = try Query(words)
      let speakers = round % 2 == 0 ? KnownSpeakers() : corrections
      let evaluator = try QueryEvaluator(speakers.answering(query))
      let expected = try articles.filter { id, article in
        try evaluator.isMet(by: speakers.corrected(article, id), path: id.path) { RandomLibrary.isStarred($0, id) }
      }.map(\.id.path)
      found += expected.count
      var matches: [LibrarySearch.Match] = []
      let sentences = try search.find(query, speakers: speakers, states: RandomLibrary.isStarred) { matches += $0 }
      #expect(sentences.isEmpty)
      #expect(try search.summaries(of: matches).map(\.id.path) == expected, "\(words)")
      let scan = LibraryScan(threads: 2)
      let scanned = Mutex([LibraryScan.Match]())
      let report = scan.find(
        query, in: library.paths, ranked: true, speakers: speakers, states: RandomLibrary.isStarred
      ) { matches in
        scanned.withLock { $0 += matches }
      }
      #expect(report.problems.isEmpty && report.sentences.isEmpty)
      let scannedMatches = scanned.withLock { $0 }.sorted { ArticleSummary.newestFirst($0.summary, $1.summary) }
      #expect(scannedMatches.map(\.summary.id.path) == expected, "\(words)")
      let hits = scan.hits(of: scannedMatches, query)
      // What is not ranked is often found without being parsed.
      let light = Mutex([LibraryScan.Match]())
      _ = scan.find(query, in: library.paths, speakers: speakers, states: RandomLibrary.isStarred) { matches in
        light.withLock { $0 += matches }
      }
      let lightSummaries = light.withLock { $0 }.sorted(by: LibraryScan.Match.bestFirst).map(\.summary)
      #expect(lightSummaries.map(\.id.path) == expected, "\(words)")
      #expect(lightSummaries.map(\.title) == scannedMatches.map(\.summary.title))
      #expect(lightSummaries.map(\.source) == scannedMatches.map(\.summary.source))
      // Places and scores too, whichever way was taken.
      let indexed = try search.hits(of: matches, query, speakers: speakers)
      #expect(indexed.map(\.places) == hits.map(\.places), "\(words)")
      #expect(indexed.map(\.snippet) == hits.map(\.snippet), "\(words)")
      var ranked: [LibrarySearch.Match] = []
      try search.find(query, ranked: true, speakers: speakers, states: RandomLibrary.isStarred) { ranked += $0 }
      #expect(ranked.map(\.score).sorted(by: >) == ranked.map(\.score))
      let scores = Dictionary(uniqueKeysWithValues: hits.map { ($0.summary.id, $0.score) })
      for hit in try search.hits(of: ranked, query) where hit.summary.length != nil {
        #expect(scores[hit.summary.id] == hit.score)
      }
    }
    #expect(found > 200)
  }

  @Test func `a snippet shows the hits in their words`() throws {
    let folder = try TemporaryFolder()
    let long = String(repeating: "Nothing of note happened on that day. ", count: 20)
    try folder.write("\(long)\n\nThe night  ferry left; the Night\u{A0}Ferry came back. \(long)", to: "a.txt")
    let query = try Query("\"night ferry\"")
    let found = Mutex([LibraryScan.Match]())
    _ = LibraryScan(threads: 1).find(query, in: [folder.path]) { matches in
      found.withLock { $0 += matches }
    }
    let hit = try #require(LibraryScan().hits(of: found.withLock { $0 }, query).first)
    let snippet = try #require(hit.snippet)
    let words = Array(snippet.words.utf8)
    #expect(snippet.hits.map { String(decoding: words[$0], as: UTF8.self) } == ["night ferry", "Night\u{A0}Ferry"])
    #expect(snippet.words.hasPrefix("… ") && snippet.words.hasSuffix(" …"))
    #expect(hit.places.count == 2)
    #expect(words.count < 260)
  }

  @Test func `the best come first where it is ranked`() throws {
    let folder = try TemporaryFolder()
    let cache = try TemporaryFolder()
    try folder.write(
      "Plain words date 2023-05-09 One ferry among many other words that say nothing at all of it.", to: "a.txt")
    try folder.write("The ferry date 2022-05-09 A ferry, a ferry.", to: "b.txt")
    _ = try LibraryIndexer(in: cache.path).refresh([folder.path])
    let search = try LibrarySearch([folder.path], in: cache.path)
    var titles: [String] = []
    try search.find(try Query("ferry"), ranked: true) { titles += (try? search.summaries(of: $0).map(\.title)) ?? [] }
    #expect(titles == ["The ferry", "Plain words"])
  }

  @Test func `a search that is cancelled ends`() throws {
    let library = try RandomLibrary(seed: 9, count: 20)
    _ = try LibraryIndexer(in: library.cache.path).refresh(library.paths)
    let search = try LibrarySearch(library.paths, in: library.cache.path)
    var count = 0
    try search.find(try Query("a"), isCancelled: { true }, onMatches: { count += $0.count })
    #expect(count == 0)
  }

  @Test func `speakers are counted by the index as by reading`() throws {
    let library = try RandomLibrary(seed: 4, count: 40)
    _ = try LibraryIndexer(in: library.cache.path).refresh(library.paths)
    let index = try LibraryIndex(in: library.cache.path)
    let counted = try index.speakers(of: library.paths).speakers()
    let known = try library.speakers()
    var census = SpeakerCensus()
    var corrected = SpeakerCensus()
    var number = 0
    _ = FolderScanner().scan(library.paths) { batch in
      for summary in batch {
        guard let article = try? ArticleLoader().article(at: summary.id.path) else { continue }
        number += 1
        census.add(article, number: number)
        corrected.add(known.corrected(article, summary.id), number: number)
      }
    }
    #expect(counted == census.speakers())
    #expect(try index.speakers(of: library.paths, known: known).speakers() == corrected.speakers())
    #expect(corrected.speakers() != census.speakers())
    let first = try #require(counted.first)
    let sayings = try index.sayings(of: first, in: library.paths)
    #expect(sayings.count == first.quotations)
    #expect(Set(sayings.map(\.article.id)).count == first.articles)
    for saying in sayings {
      let article = try ArticleLoader().article(at: saying.article.id.path)
      #expect(article.quotations.contains { $0.range == saying.place && $0.speaker.map { $0.name } != nil })
    }
  }
}
