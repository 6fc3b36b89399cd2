import Articles
import CPlatform
import Glibc
import Quotations
import Synchronization

/// Answers queries without an index, by reading every file: slower, and the same articles.
public struct LibraryScan: Sendable {
  private let threads: Int

  public init(threads: Int? = nil) {
    self.threads = threads ?? Threads.processors
  }

  /// What a scan found besides hits.
  public struct Report: Sendable, Equatable {
    public var problems: [ArticleReadingError] = []
    public var leftOut = 0
    /// Files that were found.
    public var found = 0
    /// Articles on which an expression took too long.
    public var sentences: [String] = []
  }

  /// Finds every article that meets a query.
  ///
  /// - Parameters:
  ///   - ranked: whether hits have a score; the order is the caller's business.
  ///   - isCancelled, onProgress, onHits: called again and again on any thread, `onProgress` and `onHits` one at a time.
  ///     Hits come as they are found, in no order.
  public func find(
    _ query: Query, in paths: [[UInt8]], ranked: Bool = false,
    states: @escaping @Sendable (QueryState, ArticleSummary.ID) -> Bool = { _, _ in false },
    isCancelled: @Sendable () -> Bool = { false },
    onProgress: @escaping @Sendable (LibrarySearch.Progress) -> Void = { _ in },
    onHits: @escaping @Sendable ([SearchHit]) -> Void
  ) -> Report {
    var walk = FolderWalk()
    var files: [FolderWalk.File] = []
    walk.walk(paths, isCancelled: isCancelled) { files.append($0) }
    var report = Report()
    report.problems = walk.problems
    report.found = files.count
    let (found, total) = (files, files.count)
    let plan = SearchPlan(query.condition)
    let next = Atomic(0)
    let output = Mutex((report: report, done: 0))
    Threads.run(min(threads, (total + Self.step - 1) / Self.step)) {
      guard let reader = ScanReader(query, plan, ranked: ranked, states) else { return }
      while !isCancelled() {
        let start = next.wrappingAdd(Self.step, ordering: .relaxed).oldValue
        guard start < total else { break }
        var results = ScanReader.Results()
        for file in found[start..<min(start + Self.step, total)] { reader.look(at: file, &results) }
        output.withLock { output in
          output.done += min(Self.step, total - start)
          output.report.problems += results.problems
          output.report.leftOut += results.leftOut
          output.report.sentences += results.sentences
          if !results.hits.isEmpty { onHits(results.hits) }
          onProgress(LibrarySearch.Progress(done: output.done, total: total))
        }
      }
    }
    return output.withLock { $0.report }
  }

  /// Files that a thread takes at a time.
  private static let step = 64
}

/// Reads files and asks them, on one thread.
private final class ScanReader {
  private let query: Query
  private let plan: SearchPlan
  /// Nil where nothing is ranked.
  private let terms: SearchTerms?
  private let states: @Sendable (QueryState, ArticleSummary.ID) -> Bool
  private let evaluator: QueryEvaluator
  private let asksForQuotations: Bool
  private let parser = ArticleParser()

  struct Results {
    var hits: [SearchHit] = []
    var problems: [ArticleReadingError] = []
    var leftOut = 0
    var sentences: [String] = []
  }

  init?(
    _ query: Query, _ plan: SearchPlan, ranked: Bool,
    _ states: @escaping @Sendable (QueryState, ArticleSummary.ID) -> Bool
  ) {
    guard let evaluator = try? QueryEvaluator(query) else { return nil }
    self.query = query
    self.plan = plan
    self.states = states
    self.evaluator = evaluator
    terms = ranked ? SearchTerms(query.condition) : nil
    asksForQuotations = SearchPlan.asksForQuotations(query.condition)
  }

  func look(at file: FolderWalk.File, _ results: inout Results) {
    if let problem = file.problem {
      return results.problems.append(ArticleReadingError(path: file.path, reason: problem))
    }
    let searched = SearchedFile(path: file.path)
    do throws(ArticleReadingError) {
      let bytes = try searched.bytes()
      if let evidence = RawEvidence(bytes, path: file.path, states: states), plan.verdict(on: evidence) == .no {
        return
      }
      let article = try searched.article(bytes, quotations: asksForQuotations ? nil : [])
      let id = ArticleSummary.ID(path: file.path)
      do throws(TextQueryError) {
        let places = try evaluator.hits(ifMetBy: article, path: file.path) { states($0, id) }
        if let places { results.hits.append(hit(in: article, file, places)) }
      } catch {
        results.sentences.append("\(String(decoding: file.path, as: UTF8.self)) was not searched: \(error.explanation)")
      }
    } catch {
      if case .content = error.reason, !file.isNamed {
        results.leftOut += 1
      } else if error.reason != .system(ENOENT) || file.isNamed {
        results.problems.append(error)
      }
    }
  }

  private func hit(in article: Article, _ file: FolderWalk.File, _ places: [Range<Int>]) -> SearchHit {
    let metadata = article.metadata
    let summary = ArticleSummary(
      id: ArticleSummary.ID(path: file.path), title: metadata.title, date: metadata.date,
      fileName: Files.name(of: file.path), size: file.status.size, source: metadata.source, author: metadata.author,
      length: article.text.count)
    guard let terms else { return SearchHit(summary, in: article, places: places, score: 0) }
    let score = FoldedText(article.text, ranges: article.blocks.map(\.range)).bytes.withUnsafeBytes { text in
      FoldedText(words: metadata.title).bytes.withUnsafeBytes { title in
        IndexedBatch.said(in: article).withUnsafeBytes { terms.score(text: text, title: title, said: $0) }
      }
    }
    return SearchHit(summary, in: article, places: places, score: score)
  }
}

/// What the bytes of a file tell of the article in it, before it is parsed.
///
/// Parsing moves blanks and leaves out marks of layout, but makes no words: one that is not in the folded bytes is not in
/// the article. Most texts need not even be folded: where there is nothing but ASCII and the usual marks, a run of letters
/// is in the folded text where it is in the text in one case or another.
private final class RawEvidence: SearchEvidence {
  private let path: [UInt8]
  private let states: (QueryState, ArticleSummary.ID) -> Bool
  private let bytes: [UInt8]
  private let isPlain: Bool
  private lazy var folded = FoldedText(bytes, ranges: CollectionOfOne(0..<bytes.count)).bytes

  /// Nil where the bytes are not what the text will be made of: in another encoding, or not text at all.
  init?(_ bytes: [UInt8], path: [UInt8], states: @escaping (QueryState, ArticleSummary.ID) -> Bool) {
    self.bytes = bytes
    self.path = path
    self.states = states
    // With these, formats begin that are no text and could pass for it: %PDF, GIF8, BZh.
    let isDoubtful = bytes.first.map { "%GB".utf8.contains($0) } ?? true
    isPlain = !isDoubtful && bytes.withUnsafeBytes { platform_is_plain_text($0.baseAddress, $0.count) != 0 }
    if !isPlain, !ArticleParser.isUTF8(bytes) { return nil }
  }

  func text(has needle: Needle) -> SearchPlan.Verdict {
    if isPlain, !needle.runs.isEmpty {
      let isMissing = bytes.withUnsafeBytes { text in needle.runs.contains { !$0.mayStand(inPlain: text) } }
      return isMissing ? .no : .unsure
    }
    return folded.withUnsafeBytes { text in
      for piece in needle.pieces where piece.place(in: text) == nil { return .no }
      return .unsure
    }
  }

  func fact(_ fact: QueryFact, has needle: Needle) -> SearchPlan.Verdict {
    guard fact == .path else { return .unsure }
    let words = FoldedText(words: String(decoding: path, as: UTF8.self)).bytes
    return words.withUnsafeBytes { needle.place(in: $0) == nil ? .no : .yes }
  }

  func hasQuotation(_ speakers: [SearchPlan.SpeakerPlan], _ said: [Needle]) -> SearchPlan.Verdict {
    said.contains { text(has: $0) == .no } ? .no : .unsure
  }

  func date(isIn span: DateSpan) -> SearchPlan.Verdict { .unsure }

  func has(_ state: QueryState) -> Bool { states(state, ArticleSummary.ID(path: path)) }
}
