import Articles
import CPlatform
import Glibc
import Locks
import Messages
import Quotations

/// Answers queries without an index, by reading every file: slower, and the same articles.
public struct LibraryScan: Sendable {
  private let threads: Int

  public init(threads: Int? = nil) {
    self.threads = threads ?? Threads.processors
  }

  /// An article that meets the query: `hits(of:)` tells the rest.
  public struct Match: Sendable, Equatable {
    public let summary: ArticleSummary
    public let score: Double
    /// Where what was asked for stands, where quotations had to be found to tell that: nobody should find them twice.
    fileprivate let places: [Range<Int>]?

    /// The order of matches: by their scores, and where these are alike, or nothing is ranked, as in the list.
    public static func bestFirst(_ left: Match, _ right: Match) -> Bool {
      left.score == right.score ? ArticleSummary.newestFirst(left.summary, right.summary) : left.score > right.score
    }
  }

  /// What a scan found besides matches.
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
  ///   - ranked: whether matches have a score; the order is the caller's business.
  ///   - speakers: what the reader said about who is who.
  ///   - isCancelled, onProgress, onMatches: called again and again on any thread, `onProgress` and `onMatches` one at a
  ///     time. Matches come as they are found, in no order.
  public func find(
    _ query: Query, in paths: [[UInt8]], ranked: Bool = false, speakers: KnownSpeakers = KnownSpeakers(),
    states: @escaping @Sendable (QueryState, ArticleSummary.ID) -> Bool = { _, _ in false },
    isCancelled: @Sendable () -> Bool = { false },
    onProgress: @escaping @Sendable (WorkProgress) -> Void = { _ in },
    onMatches: @escaping @Sendable ([Match]) -> Void
  ) -> Report {
    var walk = FolderWalk()
    var files: [FolderWalk.File] = []
    walk.walk(paths, isCancelled: isCancelled) { files.append($0) }
    var report = Report()
    report.problems = walk.problems
    report.found = files.count
    let (found, total) = (files, files.count)
    let query = speakers.answering(query)
    let plan = SearchPlan(query.condition)
    let next = Atomic(0)
    let output = Mutex((report: report, done: 0))
    Threads.run(min(threads, (total + Self.step - 1) / Self.step)) {
      guard let reader = ScanReader(query, plan, ranked: ranked, speakers, states) else { return }
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
          if !results.matches.isEmpty { onMatches(results.matches) }
          onProgress(WorkProgress(done: output.done, total: total))
        }
      }
    }
    return output.withLock { $0.report }
  }

  /// Where matches of a query are, and what to show of them, in the same order. It reads their files once more.
  public func hits(of matches: [Match], _ query: Query) -> [SearchHit] {
    let parts = (matches.count + Self.step - 1) / Self.step
    let next = Atomic(0)
    let output = Mutex([[SearchHit]](repeating: [], count: parts))
    Threads.run(min(threads, parts)) {
      guard let evaluator = try? QueryEvaluator(query) else { return }
      while true {
        let part = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard part < parts else { break }
        let hits = matches[part * Self.step..<min((part + 1) * Self.step, matches.count)].map { match in
          let file = SearchedFile(path: match.summary.id.path)
          let article = try? file.article(quotations: [])
          let places = match.places ?? article.flatMap { try? evaluator.hits(in: $0) }
          return SearchHit(match.summary, in: article, places: places ?? [], score: match.score)
        }
        output.withLock { $0[part] = hits }
      }
    }
    return output.withLock { Array($0.joined()) }
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
  private let speakers: KnownSpeakers
  private let states: @Sendable (QueryState, ArticleSummary.ID) -> Bool
  private let evaluator: QueryEvaluator
  private let asksForQuotations: Bool
  private let parser = ArticleParser()
  private let documents = DocumentParser()

  struct Results {
    var matches: [LibraryScan.Match] = []
    var problems: [ArticleReadingError] = []
    var leftOut = 0
    var sentences: [String] = []
  }

  init?(
    _ query: Query, _ plan: SearchPlan, ranked: Bool, _ speakers: KnownSpeakers,
    _ states: @escaping @Sendable (QueryState, ArticleSummary.ID) -> Bool
  ) {
    guard let evaluator = try? QueryEvaluator(query) else { return nil }
    self.query = query
    self.plan = plan
    self.speakers = speakers
    self.states = states
    self.evaluator = evaluator
    terms = ranked ? SearchTerms(query.condition) : nil
    asksForQuotations = SearchPlan.asksForQuotations(query.condition)
  }

  func look(at file: FolderWalk.File, _ results: inout Results) {
    if let problem = file.problem {
      return results.problems.append(ArticleReadingError(path: file.path, reason: problem))
    }
    do throws(ArticleReadingError) {
      try look(inside: file, &results)
    } catch {
      if case .content(.notText) = error.reason, !file.isNamed {
        results.leftOut += 1
      } else if error.reason != .system(ENOENT) || file.isNamed {
        results.problems.append(error)
      }
    }
  }

  private func look(inside file: FolderWalk.File, _ results: inout Results) throws(ArticleReadingError) {
    guard FileAttempts.begin(file.path) else { throw ArticleReadingError(path: file.path, reason: .brokeReader) }
    let descriptor = Files.open(file.path)
    guard descriptor.number >= 0, let status = FileStatus.of(descriptor) else {
      throw ArticleReadingError(path: file.path, reason: .system(errno))
    }
    guard status.kind == .regular else { throw ArticleReadingError(path: file.path, reason: .isNoFile) }
    let (beginning, format) = try FileArticles.look(at: descriptor, file.path)
    guard case .text = format.holding else {
      return try FileArticles(documents).forEach(
        in: descriptor, size: status.size, at: file.path, beginning: beginning, format: format
      ) { found in
        FileAttempts.goOn()
        if case .success(let article) = found.result {
          let whole = asksForQuotations ? documents.withQuotations(article) : article
          ask(whole, at: file.path + found.part, size: found.size, &results)
        }
        return true
      }
    }
    guard status.size <= ArticleLoader.largestFile else {
      throw ArticleReadingError(path: file.path, reason: .isTooLarge(status.size))
    }
    // What is written while it is read, a later look finds.
    guard let bytes = beginning.isWhole ? beginning.bytes : Files.read(descriptor, in: 0..<status.size) else {
      throw ArticleReadingError(path: file.path, reason: .system(errno))
    }
    if let evidence = RawEvidence(bytes, path: file.path, states: states) {
      switch plan.verdict(on: evidence) {
      case .no: return
      case .yes where terms == nil: return results.matches.append(match(inUTF8: bytes, file))
      case .yes, .unsure: break
      }
    }
    do {
      let article =
        asksForQuotations
        ? try parser.parse(bytes, fileName: beginning.fileName)
        : try parser.parseText(bytes, fileName: beginning.fileName)
      ask(article, at: file.path, size: file.status.size, &results)
    } catch {
      throw ArticleReadingError(path: file.path, reason: .content(error))
    }
  }

  private func ask(_ found: Article, at path: [UInt8], size: Int, _ results: inout Results) {
    let id = ArticleSummary.ID(path: path)
    let article = speakers.corrected(found, id)
    do throws(TextQueryError) {
      let isMet = try evaluator.isMet(by: article, path: path) { states($0, id) }
      guard isMet else { return }
      let places = asksForQuotations ? try evaluator.hits(in: article) : nil
      results.matches.append(match(in: article, as: found, at: path, size: size, places))
    } catch {
      results.sentences.append(
        localized("\(String(decoding: path, as: UTF8.self)) was not searched: \(error.explanation)"))
    }
  }

  private func match(inUTF8 bytes: [UInt8], _ file: FolderWalk.File) -> LibraryScan.Match {
    let metadata = parser.metadata(ofUTF8: bytes, fileName: Files.name(of: file.path))
    let summary = summary(metadata, length: nil, at: file.path, size: file.status.size)
    return LibraryScan.Match(summary: summary, score: 0, places: nil)
  }

  /// - Parameter found: the article before any speaker was corrected, by which it is ranked.
  private func match(
    in article: Article, as found: Article, at path: [UInt8], size: Int, _ places: [Range<Int>]?
  ) -> LibraryScan.Match {
    let metadata = article.metadata
    let summary = summary(metadata, length: article.text.count, at: path, size: size)
    guard let terms else { return LibraryScan.Match(summary: summary, score: 0, places: places) }
    let score = FoldedText(article.text, ranges: article.blocks.map(\.range)).bytes.withUnsafeBytes { text in
      FoldedText(words: metadata.title).bytes.withUnsafeBytes { title in
        IndexedBatch.said(in: found).withUnsafeBytes { terms.score(text: text, title: title, said: $0) }
      }
    }
    return LibraryScan.Match(summary: summary, score: score, places: places)
  }

  private func summary(_ metadata: Metadata, length: Int?, at path: [UInt8], size: Int) -> ArticleSummary {
    ArticleSummary(
      id: ArticleSummary.ID(path: path), title: metadata.title, date: metadata.date,
      fileName: Files.name(of: path), size: size, source: metadata.source, author: metadata.author,
      length: length)
  }
}

/// What the bytes of a file tell of the article in it, before it is parsed.
///
/// Parsing moves blanks and leaves out marks of layout, but makes no words: one that is not in the folded bytes is not in
/// the article. Most texts need not even be folded: where there is nothing but ASCII and the usual marks, a run of letters
/// is in the folded text where it is in the text in one case or another. And what stands in one line as it is asked for is
/// in the article, which holds every line but for its date.
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
      return isMissing ? .no : certainly(has: needle)
    }
    if certainly(has: needle) == .yes { return .yes }
    return folded.withUnsafeBytes { text in
      for piece in needle.pieces where piece.place(in: text) == nil { return .no }
      return .unsure
    }
  }

  /// Yes, where the words stand in one line behind all that can be a date; `>` and the blanks at the ends of lines are no
  /// part of the article.
  private func certainly(has needle: Needle) -> SearchPlan.Verdict {
    let isInside = needle.bytes.first != 0x20 && needle.bytes.last != 0x20 && !needle.bytes.contains(UInt8(ascii: ">"))
    guard isInside, let start = dateEnd else { return .unsure }
    return bytes.withUnsafeBytes { needle.certainPlace(inPlain: $0, from: start) } == nil ? .unsure : .yes
  }

  /// A place behind the date that the first line can hold: the end of that line, or far enough in it. Nil where no line has
  /// a letter of ASCII; what looks like none can be a blank.
  private lazy var dateEnd: Int? = {
    guard let first = bytes.firstIndex(where: { $0 > 0x20 && $0 < 0x80 && $0 != UInt8(ascii: ">") }) else { return nil }
    let line = bytes[first...].prefix(ArticleFacts.longestDateLine)
    return line.firstIndex { $0 == 0x0A || $0 == 0x0D } ?? line.endIndex
  }()

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
