import ArticleLibrary
import Articles

/// The article that comes on standard input: what the path `-` means wherever articles are read.
enum StandardInputArticle {
  /// What it is called where paths are compared and written for programs.
  static let path = Array("-".utf8)
  /// What people call it; its title where the text has none.
  static let name = "standard input"

  /// All of standard input; nil, with the reason told on standard error, where that is too much.
  static func read() throws -> [UInt8]? {
    var input = ByteInput()
    if let bytes = try input.rest(limit: ArticleLoader.largestFile) { return bytes }
    StandardError.write("Standard input is too large: at most \(ArticleLoader.largestFile >> 20) MiB are read.")
    return nil
  }

  static func article(
    in bytes: [UInt8], by loader: ArticleLoader = ArticleLoader()
  ) throws(ArticleReadingError) -> Article {
    try loader.article(in: bytes, path: Array(name.utf8))
  }

  static func summary(of bytes: [UInt8]) -> ArticleSummary {
    let beginning = Array(bytes.prefix(ArticleParser.openingLength))
    let isWhole = beginning.count == bytes.count
    let id = ArticleSummary.ID(path: path)
    do {
      let facts = try ArticleParser().facts(opening: beginning, fileName: name, isWhole: isWhole)
      return ArticleSummary(
        id: id, title: facts.title, date: facts.date, fileName: name, size: bytes.count, source: facts.source)
    } catch {
      let problem = ArticleReadingError(path: Array(name.utf8), reason: .content(error)).sentence
      return ArticleSummary(id: id, title: name, date: nil, fileName: name, size: bytes.count, problem: problem)
    }
  }

  /// A path as people read it.
  static func shown(_ path: [UInt8]) -> String {
    path == self.path ? name : String(decoding: path, as: UTF8.self)
  }
}
