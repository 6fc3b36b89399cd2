import Articles
import Glibc
import Locks
import Messages
import Quotations

/// Answers queries from the index: goes through the folded text of every article, the newest first.
///
/// What it finds are the articles that `QueryEvaluator` says yes to. It is as the index was when it was opened. One thread
/// at a time uses it; it works on several.
public final class LibrarySearch {
  private let index: LibraryIndex
  private let catalog: SearchCatalog
  private let threads: Int

  /// An article that meets the query, as light as can be: `hits(of:)` tells the rest.
  public struct Match: Sendable, Equatable {
    /// Its place in the list.
    public let number: Int
    public let score: Double
  }

  /// Opens the index for searching the articles at these paths.
  public init(
    _ paths: [[UInt8]], in folder: [UInt8]? = UserFolders.ofThisUser().cache, threads: Int? = nil
  ) throws(LibraryIndexError) {
    index = try LibraryIndex(in: folder)
    catalog = try SearchCatalog(index.store, roots: IndexedRoots(paths))
    self.threads = threads ?? Threads.processors
  }

  /// How many articles are searched.
  public var count: Int { catalog.entries.count }

  /// Finds every article that meets a query.
  ///
  /// - Parameters:
  ///   - ranked: the best first; then everything comes at the end. Else the newest first, as in the list: at first the
  ///     matches among the newest articles, soon after that all the others.
  ///   - speakers: what the reader said about who is who.
  ///   - states: what the reader did with an article, for `is:`; asked on several threads at once.
  ///   - isCancelled: asked again and again, on any thread.
  ///   - onProgress: called where files have to be read, for an expression.
  ///   - onMatches: matches in their order, a batch at a time, on the caller's thread.
  /// - Returns: sentences about articles that could not be searched.
  /// - Throws: `isDamaged` where what the index holds is not what was written. All matches until then are right; the next
  ///   refresh makes another index.
  @discardableResult
  public func find(
    _ query: Query, ranked: Bool = false, speakers: KnownSpeakers = KnownSpeakers(),
    states: @escaping @Sendable (QueryState, ArticleSummary.ID) -> Bool = { _, _ in false },
    isCancelled: @Sendable () -> Bool = { false }, onProgress: (WorkProgress) -> Void = { _ in },
    onMatches: ([Match]) -> Void
  ) throws(LibraryIndexError) -> [String] {
    let query = speakers.answering(query)
    let plan = SearchPlan(speakers.aboutFoundNames(query).condition)
    let job = SearchJob(
      query: query, plan: plan, terms: ranked ? SearchTerms(query.condition) : nil, catalog: catalog, states: states,
      quotations: index.store.folder, speakers: speakers, corrected: corrected(by: speakers, query))
    var sentences: [String] = []
    var ranking: [Match] = []
    func deliver(_ found: SearchJob.Found) throws(LibraryIndexError) {
      if catalog.packs.isDamaged {
        index.store.condemn()
        throw LibraryIndexError(.isDamaged)
      }
      sentences += found.sentences
      let matches = found.matches.sorted { $0.number < $1.number }
      if ranked { ranking += matches } else if !matches.isEmpty { onMatches(matches) }
    }
    let total = catalog.entries.count
    let isSlow = job.plan.isEverUnsure
    // The newest first, a few at a time: of what is common, these are the first page.
    var done = 0
    while done < total, !isCancelled(), isSlow || done < Self.firstLook {
      if isSlow, done > 0 { onProgress(WorkProgress(done: done, total: total)) }
      let end = min(total, done + (done == 0 ? Self.step / 2 : isSlow ? 4 * Self.step : Self.step))
      try deliver(job.run(done..<end, threads: threads, isCancelled: isCancelled))
      done = end
    }
    if done < total, !isCancelled() {
      // The rest in the order of the pack, from its beginning to its end: that is faster than any other.
      try deliver(job.runInOrderOfPack(from: done, threads: threads, isCancelled: isCancelled))
      for number in catalog.unread where number >= done && !isCancelled() {
        try deliver(job.run(number..<number + 1, threads: 1, isCancelled: isCancelled))
      }
    }
    if ranked, !isCancelled(), !ranking.isEmpty {
      onMatches(ranking.sorted { ($0.score, $1.number) > ($1.score, $0.number) })
    }
    return sentences
  }

  /// Where the matches of a query are, and what to show of them. It reads their files.
  public func hits(
    of matches: some Sequence<Match>, _ query: Query, speakers: KnownSpeakers = KnownSpeakers()
  ) throws(LibraryIndexError) -> [SearchHit] {
    guard let evaluator = try? QueryEvaluator(speakers.answering(query)) else { return [] }
    let asksForQuotations = SearchPlan.asksForQuotations(query.condition)
    let corrected = corrected(by: speakers, query)
    func isCorrected(_ entry: SearchCatalog.Entry) -> Bool { corrected.contains(entry.id) }
    var hits: [SearchHit] = []
    for match in matches where catalog.entries.indices.contains(match.number) {
      let entry = catalog.entries[match.number]
      guard let summary = try summaries(of: CollectionOfOne(match)).first else { continue }
      guard
        let found = try? SearchedFile(path: summary.id.path).article(
          quotations: !asksForQuotations ? [] : isCorrected(entry) || entry.isUnread ? nil : try quotations(of: entry))
      else {
        hits.append(SearchHit(summary, in: nil, places: [], score: match.score))
        continue
      }
      let article = speakers.corrected(found, summary.id)
      let places = (try? evaluator.hits(in: article)) ?? []
      hits.append(SearchHit(summary, in: article, places: places, score: match.score))
    }
    return hits
  }

  /// The articles themselves, as the list shows them, without reading any file.
  public func summaries(of matches: some Sequence<Match>) throws(LibraryIndexError) -> [ArticleSummary] {
    try index.store.translated { () throws(DatabaseError) in
      let statement = try index.store.database.prepare(LibraryIndex.columns + " WHERE id = ?")
      defer { statement.reset() }
      var summaries: [ArticleSummary] = []
      for match in matches where catalog.entries.indices.contains(match.number) {
        try statement.bind([.number(catalog.entries[match.number].id)])
        guard try statement.step() else { continue }
        if let summary = LibraryIndex.summary(statement, of: catalog.roots) { summaries.append(summary) }
      }
      return summaries
    }
  }

  // MARK: -

  /// The articles in which single speakers were corrected, where the query asks for speakers: their files tell who said
  /// what.
  private func corrected(by speakers: KnownSpeakers, _ query: Query) -> Set<Int> {
    guard query.condition.asksForSpeakers, !speakers.articles.isEmpty else { return [] }
    return Set((try? index.store.numbers(of: speakers.articles.keys, in: catalog.roots))?.keys.map(\.self) ?? [])
  }

  /// So many of the newest articles are looked at before all others, and so many of them at a time.
  private static let firstLook = 2048
  private static let step = 512

  private func quotations(of entry: SearchCatalog.Entry) throws(LibraryIndexError) -> [Quotation] {
    try index.store.translated { () throws(DatabaseError) in try index.store.quotations(of: entry.id) }
  }
}

/// One article of the library as a search reads it.
struct SearchedFile {
  let path: [UInt8]

  /// The article at the path, with quotations that are known already; nil to find them.
  func article(quotations: [Quotation]?) throws(ArticleReadingError) -> Article {
    let text = try ArticleLoader().text(at: path)
    guard let quotations else { return DocumentParser().withQuotations(text) }
    return Article(
      text: text.text, metadata: text.metadata, blocks: text.blocks, inlines: text.inlines,
      quotations: quotations.filter { $0.range.upperBound <= text.text.count })
  }
}

/// One search as it goes on, on several threads.
private struct SearchJob: Sendable {
  let query: Query
  let plan: SearchPlan
  /// Nil where nothing is ranked.
  let terms: SearchTerms?
  let catalog: SearchCatalog
  let states: @Sendable (QueryState, ArticleSummary.ID) -> Bool
  /// The folder of the index, for the quotations of articles whose files are read.
  let quotations: [UInt8]
  let speakers: KnownSpeakers
  /// The articles in which single speakers were corrected, by their numbers in the index.
  let corrected: Set<Int>

  struct Found: Sendable {
    var matches: [LibrarySearch.Match] = []
    var sentences: [String] = []
  }

  /// Articles that a thread takes at a time: few of those that come first, many of the rest.
  private static let step = 128
  private static let largeStep = 1024

  /// Looks at articles in the order of the list.
  func run(_ numbers: Range<Int>, threads: Int, isCancelled: @Sendable () -> Bool) -> Found {
    inParts(of: numbers.count, step: Self.step, threads: threads, isCancelled: isCancelled) { part, _, ask in
      for number in part { ask(numbers.lowerBound + number) }
    }
  }

  /// Looks at articles in the order of the pack, but for those that come first in the list.
  func runInOrderOfPack(from first: Int, threads: Int, isCancelled: @Sendable () -> Bool) -> Found {
    let words = plan.requiredWords
    let count = catalog.byPlace.count
    return inParts(of: count, step: Self.largeStep, threads: threads, isCancelled: isCancelled) { part, buffer, ask in
      guard let words else {
        for number in part where catalog.byPlace[number] >= first { ask(Int(catalog.byPlace[number])) }
        return
      }
      // Most texts are told apart by their marks, which are read in one go, without anything else being looked at.
      let (marks, start) = catalog.marks(of: part, buffer)
      for number in words.numbers(of: catalog.marksByPlace, part, in: marks, from: start) {
        let entry = Int(catalog.byPlace[number])
        if entry >= first { ask(entry) }
      }
    }
  }

  private func inParts(
    of count: Int, step: Int, threads: Int, isCancelled: @Sendable () -> Bool,
    _ body: @Sendable (_ part: Range<Int>, _ buffer: PackBuffer, _ ask: (_ number: Int) -> Void) -> Void
  ) -> Found {
    let found = Mutex(Found())
    let next = Atomic(0)
    Threads.run(min(threads, (count + step - 1) / step)) {
      var own = Found()
      let isEverUnsure = plan.isEverUnsure || !corrected.isEmpty || !catalog.unread.isEmpty
      let files = isEverUnsure ? FileQuestions(self) : nil
      let evidence = PackedEvidence(catalog, states: states, corrected: corrected)
      let buffer = PackBuffer()
      while !isCancelled() {
        let start = next.wrappingAdd(step, ordering: .relaxed).oldValue
        guard start < count else { break }
        body(start..<min(start + step, count), buffer) { look(at: $0, evidence, files, &own) }
      }
      found.withLock {
        $0.matches += own.matches
        $0.sentences += own.sentences
      }
    }
    return found.withLock { $0 }
  }

  private func look(at number: Int, _ evidence: PackedEvidence, _ files: FileQuestions?, _ found: inout Found) {
    let entry = catalog.entries[number]
    evidence.entry = entry
    switch plan.verdict(on: evidence) {
    case .no: return
    case .yes: break
    case .unsure:
      guard let files, files.isMet(by: entry, &found.sentences) else { return }
    }
    let score = terms?.score(text: evidence.text, title: evidence.line(0), said: evidence.said)
    found.matches.append(LibrarySearch.Match(number: number, score: score ?? 0))
  }
}

/// Asks the files what the packs cannot tell, on one thread.
private final class FileQuestions {
  private let job: SearchJob
  private let evaluator: QueryEvaluator?
  private let asksForQuotations: Bool
  private let store: IndexStore?

  init(_ job: SearchJob) {
    self.job = job
    evaluator = try? QueryEvaluator(job.query)
    asksForQuotations = SearchPlan.asksForQuotations(job.query.condition)
    store = asksForQuotations ? try? IndexStore(folder: job.quotations, creating: false) : nil
  }

  func isMet(by entry: SearchCatalog.Entry, _ sentences: inout [String]) -> Bool {
    guard let evaluator else { return false }
    let path = job.catalog.shownPath(of: entry)
    do throws(ArticleReadingError) {
      let id = ArticleSummary.ID(path: path)
      // Where a single speaker was corrected, all that was found has to be known.
      let isCorrected = job.corrected.contains(entry.id)
      let isToBeFound = isCorrected || entry.isUnread && asksForQuotations
      let known = isToBeFound ? nil : store.flatMap { store in try? store.quotations(of: entry.id) } ?? []
      let article = job.speakers.corrected(try SearchedFile(path: path).article(quotations: known), id)
      do throws(TextQueryError) {
        return try evaluator.isMet(by: article, path: path) { job.states($0, id) }
      } catch {
        sentences.append(localized("\(String(decoding: path, as: UTF8.self)) was not searched: \(error.explanation)"))
      }
    } catch {
      sentences.append(error.afterListing.sentence)
    }
    return false
  }
}
