import ArticleLibrary
import Articles
import Glibc
import Messages
import Reader

/// An export that is asked for in the reader: as `pullquote export` makes it, in one file that comes into its place when it
/// is whole.
struct ReaderExport {
  let request: ExportRequest
  /// Where to.
  let path: [UInt8]
  /// The paths of the library that is open.
  let library: [[UInt8]]
  /// Reads an article that came on standard input.
  let onInput: (ArticleSummary.ID) -> Article?

  private struct Stopped: Error {}
  private struct Outcome {
    var articles = 0
    var quotations = 0
    var unread = 0
  }

  /// Writes it; returns what came of it, as a sentence; nil where it was stopped, which is told by whoever does that.
  ///
  /// - Parameter mayFinish: asked once, when all is written: whether it may be put into its place.
  func write(_ isWanted: () -> Bool, _ mayFinish: () -> Bool, _ onProgress: (WorkProgress) -> Void) -> String? {
    let name = String(decoding: path, as: UTF8.self)
    guard let format = CitationFormat(fileName: name) else { return localized("\(name) is of no format that is known") }
    if !request.replaces, access(path.map { CChar(bitPattern: $0) } + [0], F_OK) == 0 {
      return localized("Not exported: \(name) is there already; :\(replacingCommand) \(request.file) replaces it")
    }
    do {
      var file = try ReplacedFile(replacing: path)
      let outcome = try CitationExport.write(format, to: file) { body in
        try forEachArticle(isWanted, onProgress, body)
      }
      guard outcome.quotations > 0 else { return localized("Not exported: there are no quotations in these articles") }
      guard mayFinish() else { throw Stopped() }
      try file.finish()
      return sentence(about: outcome, name)
    } catch is Stopped {
      return nil
    } catch let error as FileWritingError {
      return localized("Not exported: \(error.sentence)")
    } catch let error as CitationDatabase.Failure {
      return localized("Not exported: \(error.sentence(about: name))")
    } catch {
      return localized("Not exported: \(name) could not be written")
    }
  }

  private var replacingCommand: String {
    if case .listed = request.scope { "export-listed!" } else { "export!" }
  }

  private func sentence(about outcome: Outcome, _ name: String) -> String {
    let count = outcome.quotations
    var sentence = localized(count, "\(count) quotation in \(name)", "\(count) quotations in \(name)")
    switch request.scope {
    // What came on standard input is not there to be looked at again.
    case .shown(let shown): if StandardInputArticle.isPath(shown.id.path) { return sentence }
    case .listed:
      let articles = outcome.articles
      sentence += localized(articles, ", from \(articles) article", ", from \(articles) articles")
      if outcome.unread > 0 { sentence += localized("; \(outcome.unread) could not be read") }
    }
    return sentence + localized("; pullquote verify \(name) checks them later")
  }

  private func forEachArticle(
    _ isWanted: () -> Bool, _ onProgress: (WorkProgress) -> Void, _ body: (CitedArticle) throws -> Void
  ) throws -> Outcome {
    var outcome = Outcome()
    func take(_ cited: CitedArticle) throws {
      guard isWanted() else { throw Stopped() }
      if cited.quotations.isEmpty { return }
      outcome.articles += 1
      outcome.quotations += cited.quotations.count
      try body(cited)
    }
    switch request.scope {
    case .shown(let shown):
      let part = FileHashes.part(of: shown.id.path)
      var files = FileHashes()
      let file = files.hash(of: Array(shown.id.path.dropLast(part.count)))
      try take(
        CitedArticle(
          shown.article, path: shown.id.path, part: part, file: file, kept: shown.places,
          where: { shown.quotations.contains($0) }))
    case .listed(let ids):
      var citing = ArticleCiting(store: KeptLookup.articles(in: library))
      for id in ids where StandardInputArticle.isPath(id.path) {
        guard let article = onInput(id) else { continue }
        try take(citing.cited(article, at: id.path))
      }
      let paths = ids.map(\.path).filter { !StandardInputArticle.isPath($0) }
      try ArticleReading().forEach(
        paths, failed: { _ in outcome.unread += 1 }, onProgress: onProgress,
        do: { path, article in try take(citing.cited(article, at: path)) })
    }
    return outcome
  }
}
