import ArgumentParser
import ArticleLibrary
import Articles

/// The articles that paths of the command line lead to, and what went wrong with any of them.
///
/// A file is read once, whatever paths lead to it.
struct ArticleInputs {
  private(set) var hasFailed = false
  private var namesMissing = false
  private var leftOut = 0
  private var met = FilesMet()
  private var hasReadStandardInput = false
  /// Called with all of standard input before the articles in it are read.
  var onStandardInput: ([UInt8]) -> Void = { _ in }
  private let reading: ArticleReading
  private var loader: ArticleLoader { reading.loader }
  private var speakers: KnownSpeakers { reading.speakers }
  /// How far the reading is.
  let line: ProgressLine

  /// - Parameters:
  ///   - findsIndirectSpeech: whether what articles report without quoting is found as well.
  ///   - speakers: what the reader said about who is who; articles come with the speakers corrected.
  ///   - target: the file that is being written, where there is one: whoever stops it is told that it is as it was.
  init(findsIndirectSpeech: Bool = false, speakers: KnownSpeakers = KnownSpeakers(), writing target: String? = nil) {
    line = LongCommand.begin(writing: target)
    reading = ArticleReading(
      loader: ArticleLoader(findsIndirectSpeech: findsIndirectSpeech), speakers: speakers)
  }

  /// The summaries of everything at these paths.
  mutating func summaries(at paths: [String]) throws -> [ArticleSummary] {
    var found: [ArticleSummary] = []
    if paths.contains("-"), let bytes = try standardInput() { found = good(StandardInputArticle.summaries(of: bytes)) }
    return found + scan(paths.filter { $0 != "-" })
  }

  /// Reads every article, path by path; in a folder in natural order of their paths. `-` is standard input.
  mutating func forEach(in paths: [String], _ body: (_ path: [UInt8], Article) throws -> Void) throws {
    for path in paths {
      if path == "-" {
        try forEachOnStandardInput(body)
        continue
      }
      var problems: [ArticleReadingError] = []
      try reading.forEach(
        scan([path]).map(\.id.path), failed: { problems.append($0) }, onProgress: line.tell,
        do: { path, article in
          // What is wrong with an article is said in its turn.
          for problem in problems { report(problem) }
          problems = []
          try body(path, article)
        })
      for problem in problems { report(problem) }
    }
  }

  /// The one article at a path; nil, with the reason reported, where there is none.
  mutating func article(at path: String) throws -> Article? {
    if path == "-" { return try articleOnStandardInput() }
    do {
      let bytes = CommandLinePaths.bytes(of: path)
      return speakers.corrected(try loader.article(at: bytes), ArticleSummary.ID(path: bytes))
    } catch {
      report(error)
      return nil
    }
  }

  /// Throws the exit status that what happened so far asks for; returns where all is fine.
  func finish(hasFound: Bool) throws {
    if let sentence = ScanReport.sentence(leftOut: leftOut) { StandardError.write(sentence) }
    if namesMissing { throw ExitStatus.noInput }
    if hasFailed || !hasFound { throw ExitStatus.nothingFoundOrSomeFailed }
  }

  mutating func report(_ error: ArticleReadingError) {
    if error.isMissing { namesMissing = true }
    fail(error.sentence)
  }

  // MARK: -

  private mutating func scan(_ paths: [String]) -> [ArticleSummary] {
    var found: [ArticleSummary] = []
    let report = FolderScanner().scan(paths.map(CommandLinePaths.bytes(of:)), passingOver: &met) {
      found += $0
      line.tell(WorkProgress(done: found.count))
    }
    for problem in report.problems { self.report(problem) }
    leftOut += report.leftOut
    return good(found)
  }

  /// Those that can be read; of the others it is said what is wrong.
  private mutating func good(_ summaries: [ArticleSummary]) -> [ArticleSummary] {
    for summary in summaries {
      guard let problem = summary.problem else { continue }
      if summary.isForeign { StandardError.write(problem) } else { fail(problem) }
    }
    return summaries.filter { $0.problem == nil }
  }

  /// What came on standard input; nil where that is too much, or when it has been read before.
  private mutating func standardInput() throws -> [UInt8]? {
    if hasReadStandardInput { return nil }
    hasReadStandardInput = true
    guard let bytes = try StandardInputArticle.read() else {
      hasFailed = true
      return nil
    }
    onStandardInput(bytes)
    return bytes
  }

  private mutating func forEachOnStandardInput(_ body: (_ path: [UInt8], Article) throws -> Void) throws {
    guard let bytes = try standardInput() else { return }
    do {
      for (path, article) in try StandardInputArticle.articles(in: bytes, by: loader) { try body(path, article) }
    } catch let error as ArticleReadingError {
      report(error)
    }
  }

  private mutating func articleOnStandardInput() throws -> Article? {
    guard let bytes = try standardInput() else { return nil }
    do {
      let article = try StandardInputArticle.article(in: bytes, by: loader)
      return speakers.corrected(article, ArticleSummary.ID(path: StandardInputArticle.path))
    } catch {
      report(error)
      return nil
    }
  }

  private mutating func fail(_ sentence: String) {
    hasFailed = true
    StandardError.write(sentence)
  }
}

/// Reads articles of which the paths are known, in natural order of these; those of one file together, the file once.
struct ArticleReading {
  var loader = ArticleLoader()
  /// What the reader said about who is who; articles come with the speakers corrected.
  var speakers = KnownSpeakers()

  /// - Parameters:
  ///   - failed: called for what cannot be read.
  ///   - onProgress: called before each article.
  func forEach(
    _ articles: [[UInt8]], failed: (ArticleReadingError) -> Void, onProgress: (WorkProgress) -> Void,
    do body: (_ path: [UInt8], Article) throws -> Void
  ) throws {
    var paths = articles.sorted(by: ArticleSummary.pathPrecedes)[...]
    while let path = paths.popFirst() {
      onProgress(WorkProgress(done: articles.count - paths.count - 1, total: articles.count))
      guard let file = ArticleLoader.file(around: path) else {
        do {
          try body(path, speakers.corrected(try loader.article(at: path), ArticleSummary.ID(path: path)))
        } catch let error as ArticleReadingError {
          failed(error.afterListing)
        }
        continue
      }
      // All articles of one file at once, in their order in it.
      var wanted: Set = [path]
      while let next = paths.first, next.starts(with: file) { wanted.insert(paths.removeFirst()) }
      try forEach(in: file, wanted, failed: failed, body)
    }
  }

  private func forEach(
    in file: [UInt8], _ wanted: Set<[UInt8]>, failed: (ArticleReadingError) -> Void,
    _ body: (_ path: [UInt8], Article) throws -> Void
  ) throws {
    var failure: (any Error)?
    var problems: [ArticleReadingError] = []
    do {
      try loader.forEachArticle(in: file) { path, result in
        guard wanted.contains(path) else { return true }
        switch result {
        case .success(let article):
          do {
            try body(path, speakers.corrected(article, ArticleSummary.ID(path: path)))
          } catch {
            failure = error
          }
        case .failure(let error): problems.append(error)
        }
        return failure == nil
      }
    } catch {
      problems.append(error)
    }
    for problem in problems { failed(problem.afterListing) }
    if let failure { throw failure }
  }
}
