import Articles
import Glibc
import Locks

/// Reads articles from files, in stages for a long one, on the caller's thread.
public struct ArticleLoader: Sendable {
  /// Bytes of the largest file that is read.
  public static let largestFile = 1 << 30

  private let parser: ArticleParser
  private let documents: DocumentParser
  private let findsIndirectSpeech: Bool
  private let lastFile = LastFile()

  /// - Parameters:
  ///   - findsIndirectSpeech: see `QuotationFinder.findsIndirectSpeech`.
  ///   - encoding: see `DocumentParser`.
  public init(findsIndirectSpeech: Bool = false, encoding: TextEncoding? = nil) {
    parser = ArticleParser(findsIndirectSpeech: findsIndirectSpeech, encoding: encoding)
    documents = DocumentParser(findsIndirectSpeech: findsIndirectSpeech, encoding: encoding)
    self.findsIndirectSpeech = findsIndirectSpeech
  }

  /// Reads an article and calls back with it: once for most; for running text longer than `ArticleParser.openingLength`
  /// with its opening, then the whole text, then everything.
  ///
  /// - Parameters:
  ///   - path: bytes that need not be UTF-8; of a file, or of an article in one (`ArticleSummary.ID`).
  ///   - choice: how it is read where somebody has said so. An article among several is never shown raw, since nothing
  ///     but its format tells where it begins.
  ///   - isCancelled: asked between the stages and while a long file is read; then nothing more is called back.
  ///   - onContent: called once with what the whole file holds (of one among several in a file, the article's text),
  ///     before the article that was made of it.
  public func load(
    _ path: [UInt8], as choice: ReadingChoice = .asFound, isCancelled: () -> Bool = { false },
    onContent: (ContentHash) -> Void = { _ in }, onArticle: (Article) -> Void
  ) throws(ArticleReadingError) {
    let place = ArticlePlace(of: path)
    if choice.isRaw, place.part.isEmpty {
      let file = try open(place.file, as: path)
      let bytes = try read(file, isCancelled: isCancelled)
      if isCancelled() { return }
      onContent(ContentHash(of: bytes))
      onArticle(Article(raw: bytes, fileName: Files.name(of: path), encoding: choice.encoding))
      return
    }
    if let encoding = choice.encoding, encoding != documents.encoding {
      return try ArticleLoader(findsIndirectSpeech: findsIndirectSpeech, encoding: encoding).load(
        path, isCancelled: isCancelled, onContent: onContent, onArticle: onArticle)
    }
    let file = try open(place.file, as: path)
    let (beginning, format) = try look(at: file, place)
    guard place.part.isEmpty, case .text = format.holding else {
      let (article, content) = try articleAndContent(at: place, in: file, beginning, format, isCancelled)
      if isCancelled() { return }
      onContent(content)
      onArticle(article)
      if !isCancelled() { onArticle(documents.withQuotations(article)) }
      return
    }
    let name = beginning.fileName
    guard file.size > ArticleParser.openingLength else {
      let bytes = try read(file, after: beginning.bytes, isCancelled: isCancelled)
      if !isCancelled() {
        onContent(ContentHash(of: bytes))
        onArticle(try parse(path) { () throws(ArticleParsingError) in try parser.parse(bytes, fileName: name) })
      }
      return
    }
    let opening = try parse(path) { () throws(ArticleParsingError) in
      try parser.parse(opening: beginning.bytes, fileName: name)
    }
    if isCancelled() { return }
    onArticle(opening)

    let bytes = try read(file, after: beginning.bytes, isCancelled: isCancelled)
    if isCancelled() { return }
    onContent(ContentHash(of: bytes))
    if isCancelled() { return }
    let text = try parse(path) { () throws(ArticleParsingError) in
      try parser.parseText(bytes, fileName: name, opening: opening)
    }
    if isCancelled() { return }
    onArticle(text)
    if isCancelled() { return }
    onArticle(parser.parseQuotations(of: text))
  }

  /// Reads a whole article at once.
  ///
  /// - Parameter path: of a file, or of an article in one.
  public func article(at path: [UInt8]) throws(ArticleReadingError) -> Article {
    documents.withQuotations(try text(at: path))
  }

  /// The file that an article is in, where its path is not the file's own.
  public static func file(around path: [UInt8]) -> [UInt8]? {
    let place = ArticlePlace(of: path)
    return place.part.isEmpty ? nil : place.file
  }

  /// The same without its quotations.
  func text(at path: [UInt8]) throws(ArticleReadingError) -> Article {
    let place = ArticlePlace(of: path)
    let file = try open(place.file, as: path)
    let (beginning, format) = try look(at: file, place)
    return try article(at: place, in: file, beginning, format)
  }

  /// The SHA-256 of a file, however large, and of what holds an article that is one of several.
  public func fileHash(at path: [UInt8]) throws(ArticleReadingError) -> ContentHash {
    let file = try open(ArticlePlace(of: path).file, as: path)
    var hashing = ContentHashing()
    while true {
      guard let bytes = Files.read(file.descriptor, upTo: 1 << 20) else {
        throw ArticleReadingError(path: path, reason: .system(errno))
      }
      if bytes.isEmpty { return hashing.finish() }
      hashing.take(bytes)
    }
  }

  /// Reads every article of a file without looking for quotations, until the body says false.
  ///
  /// - Parameter body: called with what follows the file's path in that of the article, and the article.
  func forEachText(
    in path: [UInt8], _ body: (_ part: [UInt8], Article) -> Bool
  ) throws(ArticleReadingError) {
    let file = try open(path, as: path)
    let (beginning, format) = try look(at: file, ArticlePlace(file: path, part: []))
    try FileArticles(documents).forEach(
      in: file.descriptor, size: file.size, at: path, beginning: beginning, format: format
    ) { found in
      guard case .success(let article) = found.result else { return true }
      return body(found.part, article)
    }
  }

  /// What tells an article from others, whatever its path: what its file holds, or its text where it is one of several.
  func content(at path: [UInt8]) throws(ArticleReadingError) -> ContentHash {
    let place = ArticlePlace(of: path)
    let file = try open(place.file, as: path)
    if place.part.isEmpty { return ContentHash(of: try read(file, isCancelled: { false })) }
    let (beginning, format) = try look(at: file, place)
    return ContentHash(of: try article(at: place, in: file, beginning, format).text)
  }

  /// Reads every article of a file, one after the other, until the body says false.
  ///
  /// - Parameters:
  ///   - path: of a file.
  ///   - body: called with the path of each article, and the article or why there is none.
  public func forEachArticle(
    in path: [UInt8], _ body: (_ path: [UInt8], Result<Article, ArticleReadingError>) -> Bool
  ) throws(ArticleReadingError) {
    let file = try open(path, as: path)
    let (beginning, format) = try look(at: file, ArticlePlace(file: path, part: []))
    try FileArticles(documents).forEach(
      in: file.descriptor, size: file.size, at: path, beginning: beginning, format: format
    ) { hand($0, of: path, to: body) }
  }

  /// The articles in bytes that came from elsewhere, as from standard input; `body` gets the number of each behind the path
  /// where there are several.
  public func forEachArticle(
    in bytes: [UInt8], path: [UInt8], _ body: (_ path: [UInt8], Result<Article, ArticleReadingError>) -> Bool
  ) throws(ArticleReadingError) {
    try FileArticles(documents).forEach(in: bytes, fileName: Files.name(of: path), at: path) {
      hand($0, of: path, to: body)
    }
  }

  /// Hands over what was found in a file, with its quotations.
  private func hand(
    _ found: FileArticles.Found, of path: [UInt8],
    to body: (_ path: [UInt8], Result<Article, ArticleReadingError>) -> Bool
  ) -> Bool {
    let inner = path + found.part
    let result = found.result.map { documents.withQuotations($0) }
    return body(inner, result.mapError { ArticleReadingError(path: inner, reason: .content($0)) })
  }

  /// One article in bytes that came from elsewhere.
  ///
  /// - Parameters:
  ///   - path: what to call them, in errors and where the text has no title.
  ///   - part: which of several; empty for the only one.
  public func article(in bytes: [UInt8], path: [UInt8], part: [UInt8] = []) throws(ArticleReadingError) -> Article {
    var result: Result<Article, ArticleParsingError>?
    try FileArticles(documents).forEach(in: bytes, fileName: Files.name(of: path), at: path, wanted: part) { found in
      result = found.result
      return false
    }
    return documents.withQuotations(try Self.article(in: result, at: path + part))
  }

  /// What a list shows of the articles in bytes that came from elsewhere; nobody looks for quotations.
  public func summaries(of bytes: [UInt8], path: [UInt8]) throws(ArticleReadingError) -> [ArticleSummary] {
    let name = Files.name(of: path)
    let opening = Array(bytes.prefix(ArticleParser.openingLength))
    let beginning = FileBeginning(opening, fileName: name, isWhole: opening.count == bytes.count)
    let facts = try parse(path) { () throws(ArticleParsingError) -> ArticleParser.Facts? in
      guard case .text = try ArticleFormat.of(beginning).holding else { return nil }
      return try parser.facts(opening: opening, fileName: name, isWhole: beginning.isWhole)
    }
    if let facts {
      let summary = ArticleSummary(
        id: ArticleSummary.ID(path: path), title: facts.title, date: facts.date, fileName: name, size: bytes.count,
        source: facts.source)
      return [summary]
    }
    var summaries: [ArticleSummary] = []
    try FileArticles(documents).forEach(in: bytes, fileName: name, at: path) { found in
      summaries.append(ArticleSummary(found, in: path))
      return true
    }
    return summaries
  }

  // MARK: -

  /// What a file is.
  private func look(
    at file: borrowing File, _ place: ArticlePlace
  ) throws(ArticleReadingError) -> (FileBeginning, ArticleFormat) {
    do throws(ArticleReadingError) {
      let (beginning, format) = try FileArticles.look(at: file.descriptor, place.file, encoding: documents.encoding)
      if place.part.isEmpty { return (beginning, format) }
      switch format.holding {
      case .text, .oneArticle: break
      case .articles, .stretches, .files: return (beginning, format)
      }
    } catch {
      guard case .content = error.reason else { throw ArticleReadingError(path: place.path, reason: error.reason) }
      guard place.part.isEmpty else { throw Self.missing(place) }
      throw file.size > Self.largestFile ? ArticleReadingError(path: place.path, reason: .isTooLarge(file.size)) : error
    }
    throw Self.missing(place)
  }

  /// There is nothing in a file that is no archive.
  private static func missing(_ place: ArticlePlace) -> ArticleReadingError {
    let isInFolder = place.part.first == UInt8(ascii: "/")
    return ArticleReadingError(path: place.path, reason: .system(isInFolder ? ENOTDIR : ENOENT))
  }

  private func article(
    at place: ArticlePlace, in file: borrowing File, _ beginning: FileBeginning, _ format: ArticleFormat
  ) throws(ArticleReadingError) -> Article {
    var result: Result<Article, ArticleParsingError>?
    if case .articles = format.holding, file.size > ArticleParser.openingLength {
      return try articleOfMany(at: place, in: file, beginning, format)
    }
    try FileArticles(documents).forEach(
      in: file.descriptor, size: file.size, at: place.path, beginning: beginning, format: format, wanted: place.part
    ) { found in
      result = found.result
      return false
    }
    if result == nil, place.part.isEmpty, case .files = format.holding { result = .failure(.holdsFiles) }
    return try Self.article(in: result, at: place.path)
  }

  /// One article of a long file that can only be read as a whole: all of them are held, since the next one that is asked
  /// for is likely to be another of them.
  private func articleOfMany(
    at place: ArticlePlace, in file: borrowing File, _ beginning: FileBeginning, _ format: ArticleFormat
  ) throws(ArticleReadingError) -> Article {
    guard let status = FileStatus.of(file.descriptor) else {
      throw ArticleReadingError(path: place.path, reason: .system(errno))
    }
    let key = LastFile.Key(path: place.file, size: status.size, modified: status.modified)
    if let article = lastFile.article(at: place.part, of: key) { return article }
    var articles: [[UInt8]: Article] = [:]
    try FileArticles(documents).forEach(
      in: file.descriptor, size: file.size, at: place.path, beginning: beginning, format: format
    ) { found in
      if case .success(let article) = found.result { articles[found.part] = article }
      return true
    }
    lastFile.hold(articles, of: key)
    if let article = articles[place.part] { return article }
    let error: ArticleParsingError = place.part.isEmpty ? .holdsSeveral(articles.count) : .hasNoSuchPart
    throw ArticleReadingError(path: place.path, reason: .content(error))
  }

  private static func article(
    in result: Result<Article, ArticleParsingError>?, at path: [UInt8]
  ) throws(ArticleReadingError) -> Article {
    do {
      return try (result ?? .failure(.hasNoSuchPart)).get()
    } catch {
      throw ArticleReadingError(path: path, reason: .content(error))
    }
  }

  /// The article, and what tells it from others: where it is what a whole file holds, that is read only once.
  private func articleAndContent(
    at place: ArticlePlace, in file: borrowing File, _ beginning: FileBeginning, _ format: ArticleFormat,
    _ isCancelled: () -> Bool
  ) throws(ArticleReadingError) -> (Article, ContentHash) {
    guard place.part.isEmpty else {
      let article = try article(at: place, in: file, beginning, format)
      return (article, ContentHash(of: article.text))
    }
    switch format.holding {
    case .text, .oneArticle, .articles:
      let bytes = try read(file, after: beginning.bytes, isCancelled: isCancelled)
      var result: Result<Article, ArticleParsingError>?
      try FileArticles(documents).forEach(
        in: FileContent(bytes, fileName: beginning.fileName, beginning: beginning), of: format, at: place.path,
        wanted: []
      ) { found in
        result = found.result
        return false
      }
      return (try Self.article(in: result, at: place.path), ContentHash(of: bytes))
    case .stretches, .files:
      let article = try article(at: place, in: file, beginning, format)
      return (article, ContentHash(of: try read(file, isCancelled: isCancelled)))
    }
  }

  private struct File: ~Copyable {
    let descriptor: Descriptor
    let path: [UInt8]
    let size: Int
  }

  /// - Parameter path: what to call it in an error.
  private func open(_ filePath: [UInt8], as path: [UInt8]) throws(ArticleReadingError) -> File {
    guard FileAttempts.begin(filePath) else { throw ArticleReadingError(path: path, reason: .brokeReader) }
    let descriptor = Files.open(filePath)
    guard descriptor.number >= 0, let status = FileStatus.of(descriptor) else {
      throw ArticleReadingError(opening: path, failed: errno)
    }
    switch status.kind {
    case .folder: throw ArticleReadingError(path: path, reason: .isFolder)
    case .other: throw ArticleReadingError(path: path, reason: .isNoFile)
    case .regular: break
    }
    return File(descriptor: descriptor, path: path, size: status.size)
  }

  /// The bytes of a file, those already read first. A file that grows while it is read is read to its new end.
  private func read(
    _ file: borrowing File, after beginning: [UInt8] = [], isCancelled: () -> Bool
  ) throws(ArticleReadingError) -> [UInt8] {
    guard file.size <= Self.largestFile else {
      throw ArticleReadingError(path: file.path, reason: .isTooLarge(file.size))
    }
    var bytes = beginning
    bytes.reserveCapacity(file.size + 1)
    while !isCancelled() {
      let wanted = min(4 << 20, max(file.size - bytes.count, 0) + 1)
      guard let more = Files.read(file.descriptor, in: bytes.count..<(bytes.count + wanted)) else {
        throw ArticleReadingError(path: file.path, reason: .system(errno))
      }
      bytes.append(contentsOf: more)
      guard bytes.count <= Self.largestFile else {
        throw ArticleReadingError(path: file.path, reason: .isTooLarge(bytes.count))
      }
      if more.count < wanted { break }
    }
    return bytes
  }

  private func parse<Value>(
    _ path: [UInt8], _ parsing: () throws(ArticleParsingError) -> Value
  ) throws(ArticleReadingError) -> Value {
    do {
      return try parsing()
    } catch {
      throw ArticleReadingError(path: path, reason: .content(error))
    }
  }
}

/// The articles of the file of many that was read last.
private final class LastFile: Sendable {
  struct Key: Equatable {
    let path: [UInt8]
    let size: Int
    let modified: Int
  }

  private let held = Mutex<(key: Key, articles: [[UInt8]: Article])?>(nil)

  func article(at part: [UInt8], of key: Key) -> Article? {
    held.withLock { $0?.key == key ? $0?.articles[part] : nil }
  }

  func hold(_ articles: [[UInt8]: Article], of key: Key) {
    held.withLock { $0 = (key, articles) }
  }
}
