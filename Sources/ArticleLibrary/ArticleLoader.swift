import Articles
import Glibc

/// Reads the article in a file, in stages for a long one, on the caller's thread.
public struct ArticleLoader: Sendable {
  /// Bytes of the largest file that is read.
  public static let largestFile = 1 << 30

  private let parser: ArticleParser

  /// - Parameter findsIndirectSpeech: see `QuotationFinder.findsIndirectSpeech`.
  public init(findsIndirectSpeech: Bool = false) {
    parser = ArticleParser(findsIndirectSpeech: findsIndirectSpeech)
  }

  /// Reads a file and calls back with the article: once for a short file; for one longer than
  /// `ArticleParser.openingLength` with its opening, then the whole text, then everything.
  ///
  /// - Parameters:
  ///   - path: bytes that need not be UTF-8.
  ///   - isCancelled: asked between the stages and while a long file is read; then nothing more is called back.
  ///   - onContent: called once with what the whole file holds, before the article that was made of it.
  public func load(
    _ path: [UInt8], isCancelled: () -> Bool = { false }, onContent: (ContentHash) -> Void = { _ in },
    onArticle: (Article) -> Void
  ) throws(ArticleReadingError) {
    let name = Files.name(of: path)
    let file = try open(path)
    guard file.size > ArticleParser.openingLength else {
      let bytes = try read(file, isCancelled: isCancelled)
      if !isCancelled() {
        onContent(ContentHash(of: bytes))
        onArticle(try parse(path) { () throws(ArticleParsingError) in try parser.parse(bytes, fileName: name) })
      }
      return
    }
    guard let beginning = Files.read(file.descriptor, upTo: ArticleParser.openingLength) else {
      throw ArticleReadingError(path: path, reason: .system(errno))
    }
    let opening = try parse(path) { () throws(ArticleParsingError) in
      try parser.parse(opening: beginning, fileName: name)
    }
    if isCancelled() { return }
    onArticle(opening)

    let bytes = try read(file, after: beginning, isCancelled: isCancelled)
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

  /// Reads the whole article in a file at once.
  public func article(at path: [UInt8]) throws(ArticleReadingError) -> Article {
    let bytes = try read(try open(path), isCancelled: { false })
    return try article(in: bytes, path: path)
  }

  /// The article in bytes that came from elsewhere, as from standard input.
  ///
  /// - Parameter path: what to call it, in errors and where the text has no title.
  public func article(in bytes: [UInt8], path: [UInt8]) throws(ArticleReadingError) -> Article {
    let name = Files.name(of: path)
    return try parse(path) { () throws(ArticleParsingError) in try parser.parse(bytes, fileName: name) }
  }

  // MARK: -

  private struct File: ~Copyable {
    let descriptor: Descriptor
    let path: [UInt8]
    let size: Int
  }

  private func open(_ path: [UInt8]) throws(ArticleReadingError) -> File {
    let descriptor = Files.open(path)
    guard descriptor.number >= 0, let status = FileStatus.of(descriptor) else {
      throw ArticleReadingError(opening: path, failed: errno)
    }
    switch status.kind {
    case .folder: throw ArticleReadingError(path: path, reason: .isFolder)
    case .other: throw ArticleReadingError(path: path, reason: .isNoFile)
    case .regular: break
    }
    guard status.size <= Self.largestFile else {
      throw ArticleReadingError(path: path, reason: .isTooLarge(status.size))
    }
    return File(descriptor: descriptor, path: path, size: status.size)
  }

  /// The bytes of a file, those already read first. A file that grows while it is read is read to its new end.
  private func read(
    _ file: borrowing File, after beginning: [UInt8] = [], isCancelled: () -> Bool
  ) throws(ArticleReadingError) -> [UInt8] {
    var bytes = beginning
    bytes.reserveCapacity(file.size + 1)
    while !isCancelled() {
      let wanted = min(4 << 20, max(file.size - bytes.count, 0) + 1)
      guard let more = Files.read(file.descriptor, upTo: wanted) else {
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
