import ArgumentParser
import ArticleLibrary
import Articles

/// The articles that paths of the command line lead to, and what went wrong with any of them.
struct ArticleInputs {
  private(set) var hasFailed = false
  private var namesMissing = false
  private let loader = ArticleLoader()

  /// The summaries of everything at these paths.
  mutating func summaries(at paths: [String]) -> [ArticleSummary] {
    var found: [ArticleSummary] = []
    let problems = FolderScanner().scan(paths.map(CommandLinePaths.bytes(of:))) { found += $0 }
    for problem in problems { report(problem) }
    for summary in found {
      if let problem = summary.problem { fail(problem) }
    }
    return found.filter { $0.problem == nil }
  }

  /// Reads every article, path by path; in a folder in natural order of their paths. `-` is standard input.
  mutating func forEach(in paths: [String], _ body: (_ path: [UInt8], Article) throws -> Void) throws {
    for path in paths {
      if path == "-" {
        if let article = try standardInput() { try body(Array("-".utf8), article) }
        continue
      }
      let ids = summaries(at: [path]).map(\.id.path).sorted { ArticleSummary.pathPrecedes($0, $1) }
      for id in ids {
        do {
          try body(id, try loader.article(at: id))
        } catch let error as ArticleReadingError {
          report(error)
        }
      }
    }
  }

  /// The one article at a path; nil, with the reason reported, where there is none.
  mutating func article(at path: String) throws -> Article? {
    if path == "-" { return try standardInput() }
    do {
      return try loader.article(at: CommandLinePaths.bytes(of: path))
    } catch {
      report(error)
      return nil
    }
  }

  private mutating func standardInput() throws -> Article? {
    var input = StandardInput()
    guard let bytes = try input.rest(limit: ArticleLoader.largestFile) else {
      fail("Standard input is too large: at most \(ArticleLoader.largestFile >> 20) MiB are read.")
      return nil
    }
    do {
      return try loader.article(in: bytes, path: Array("standard input".utf8))
    } catch {
      report(error)
      return nil
    }
  }

  /// Throws the exit status that what happened so far asks for; returns where all is fine.
  func finish(hasFound: Bool) throws {
    if namesMissing { throw ExitStatus.noInput }
    if hasFailed || !hasFound { throw ExitStatus.nothingFoundOrSomeFailed }
  }

  private mutating func report(_ error: ArticleReadingError) {
    if error.isMissing { namesMissing = true }
    fail(error.sentence)
  }

  private mutating func fail(_ sentence: String) {
    hasFailed = true
    StandardError.write(sentence)
  }
}
