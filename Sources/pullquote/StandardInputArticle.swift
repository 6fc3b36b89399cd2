import ArticleLibrary
import Articles
import Messages

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
    StandardError.write(
      localized("Standard input is too large: at most \(ArticleLoader.largestFile >> 20) MiB are read."))
    return nil
  }

  /// - Parameter path: of one of several.
  static func article(
    in bytes: [UInt8], at path: [UInt8] = path, by loader: ArticleLoader = ArticleLoader()
  ) throws(ArticleReadingError) -> Article {
    try loader.article(in: bytes, path: Array(name.utf8), part: Array(path.dropFirst(Self.path.count)))
  }

  /// The same, read as somebody chose.
  static func article(
    in bytes: [UInt8], at path: [UInt8], as choice: ReadingChoice
  ) throws(ArticleReadingError) -> Article {
    if choice.isRaw, path == self.path { return Article(raw: bytes, fileName: name, encoding: choice.encoding) }
    return try article(in: bytes, at: path, by: ArticleLoader(encoding: choice.encoding))
  }

  /// All articles on standard input, each under its path: `-`, or `-#1` and so on where there are several.
  static func articles(
    in bytes: [UInt8], by loader: ArticleLoader = ArticleLoader()
  ) throws(ArticleReadingError) -> [(path: [UInt8], article: Article)] {
    var articles: [(path: [UInt8], article: Article)] = []
    let shown = Array(name.utf8)
    try loader.forEachArticle(in: bytes, path: shown) { path, result in
      if case .success(let article) = result { articles.append((Self.path + path.dropFirst(shown.count), article)) }
      return true
    }
    return articles
  }

  /// What a list shows of what came on standard input.
  static func summaries(of bytes: [UInt8]) -> [ArticleSummary] {
    do {
      let shown = Array(name.utf8)
      let summaries = try ArticleLoader().summaries(of: bytes, path: shown)
      return summaries.filter { $0.problem == nil }.map { summary in
        let part = summary.id.path.dropFirst(shown.count)
        return ArticleSummary(
          id: ArticleSummary.ID(path: path + part), title: summary.title, date: summary.date,
          fileName: name + String(decoding: part, as: UTF8.self), size: bytes.count, source: summary.source)
      }
    } catch {
      let summary = ArticleSummary(
        id: ArticleSummary.ID(path: path), title: name, date: nil, fileName: name, size: bytes.count,
        problem: error.sentence)
      return [summary]
    }
  }

  /// Whether a path is that of standard input, or of an article in it: `-`, `-#2`, `-/story.txt`.
  static func isPath(_ path: [UInt8]) -> Bool {
    path == self.path || path.starts(with: self.path + [UInt8(ascii: "#")])
      || path.starts(with: self.path + [UInt8(ascii: "/")])
  }

  /// A path as people read it.
  static func shown(_ path: [UInt8]) -> String {
    guard isPath(path) else { return String(decoding: path, as: UTF8.self) }
    return name + String(decoding: path.dropFirst(self.path.count), as: UTF8.self)
  }
}
