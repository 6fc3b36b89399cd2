import Messages
import Quotations

/// The front door: from the bytes of any file to the articles in it.
public struct DocumentParser: Sendable {
  private let parser: ArticleParser
  /// See `init`.
  package let encoding: TextEncoding?

  /// - Parameters:
  ///   - findsIndirectSpeech: see `QuotationFinder.findsIndirectSpeech`.
  ///   - encoding: how a file is read, whatever it says or looks like: one of `TextEncoding.offered`. Nil where the file
  ///     decides.
  public init(findsIndirectSpeech: Bool = false, encoding: TextEncoding? = nil) {
    parser = ArticleParser(findsIndirectSpeech: findsIndirectSpeech, encoding: encoding)
    self.encoding = encoding
  }

  /// All articles in the bytes of a file that is no archive, in their order, without their quotations.
  public func articles(in bytes: [UInt8], fileName: String) throws(ArticleParsingError) -> [Article] {
    let content = FileContent(bytes, fileName: fileName, encoding: encoding)
    return try articles(in: content, of: try ArticleFormat.of(content.beginning))
  }

  package func articles(in content: FileContent, of format: ArticleFormat) throws(ArticleParsingError) -> [Article] {
    switch format.reading {
    case .text: return [try parser.parseText(content.bytes, fileName: content.fileName)]
    case .one(let read): return [article(try read(content.inUTF8(from: encoding)), content, of: format)]
    case .many(let read):
      let drafts = try read(content.inUTF8(from: encoding))
      return drafts.map { article($0, content, of: format) }
    case .stretches:
      var articles: [Article] = []
      for stretch in stretches(of: content, in: format) {
        let part = FileContent(
          Array(content.bytes[stretch]), fileName: content.fileName, beginning: content.beginning)
        if let article = try? article(inStretch: part, of: format) { articles.append(article) }
      }
      return articles
    case .archive: throw .notText(looksLike: "an archive")
    }
  }

  /// What finds the stretches of a file that are its articles; nil for other formats.
  package func splitter(of beginning: FileBeginning, in format: ArticleFormat) -> (any ArticleSplitter)? {
    guard case .stretches(let reading) = format.reading else { return nil }
    return reading.splitter(beginning)
  }

  /// The article in one stretch of a file; nil where it holds none.
  package func article(
    inStretch content: FileContent, of format: ArticleFormat
  ) throws(ArticleParsingError) -> Article? {
    guard case .stretches(let reading) = format.reading else { return nil }
    return try reading.article(content.inUTF8(from: encoding)).map { article($0, content, of: format) }
  }

  private func article(_ draft: ArticleDraft, _ content: FileContent, of format: ArticleFormat) -> Article {
    var draft = draft
    if let encoding { draft.encoding = encoding.name }
    return draft.article(format: format.name, name: content.fileName)
  }

  /// The stretches of a file that is in memory.
  package func stretches(of content: FileContent, in format: ArticleFormat) -> [Range<Int>] {
    guard var splitter = splitter(of: content.beginning, in: format) else { return [] }
    var stretches: [Range<Int>] = []
    content.bytes.withUnsafeBytes { splitter.take($0) { stretches.append($0) } }
    splitter.finish { stretches.append($0) }
    return stretches
  }

  /// The same article with its quotations.
  public func withQuotations(_ article: Article) -> Article { parser.parseQuotations(of: article) }
}
