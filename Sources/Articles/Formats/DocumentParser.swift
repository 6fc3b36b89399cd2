import Quotations

/// The front door: from the bytes of any file to the articles in it.
public struct DocumentParser: Sendable {
  private let parser: ArticleParser

  /// - Parameter findsIndirectSpeech: see `QuotationFinder.findsIndirectSpeech`.
  public init(findsIndirectSpeech: Bool = false) {
    parser = ArticleParser(findsIndirectSpeech: findsIndirectSpeech)
  }

  /// What a file is, by its beginning.
  ///
  /// - Parameters:
  ///   - beginning: the first `ArticleParser.openingLength` bytes; all of a shorter file.
  ///   - isWhole: whether these are all bytes of the file.
  public func format(
    of beginning: [UInt8], fileName: String, isWhole: Bool
  ) throws(ArticleParsingError) -> ArticleFormat {
    try ArticleFormat.of(FileBeginning(beginning, fileName: fileName, isWhole: isWhole))
  }

  /// All articles in the bytes of a file, without their quotations.
  public func articles(in bytes: [UInt8], fileName: String) throws(ArticleParsingError) -> [Article] {
    let content = FileContent(bytes, fileName: fileName)
    return try articles(in: content, of: try ArticleFormat.of(content.beginning))
  }

  func articles(in content: FileContent, of format: ArticleFormat) throws(ArticleParsingError) -> [Article] {
    switch format.reading {
    case .text: return [try parser.parseText(content.bytes, fileName: content.fileName)]
    case .one(let read): return [try read(content).article(format: format.name, name: content.fileName)]
    case .many(let read):
      let drafts = try read(content)
      return drafts.map { $0.article(format: format.name, name: content.fileName) }
    case .stretches(let reading):
      var articles: [Article] = []
      for stretch in Self.stretches(of: content, by: reading) {
        let part = FileContent(
          Array(content.bytes[stretch]), fileName: content.fileName, beginning: content.beginning)
        guard let draft = try? reading.article(part) else { continue }
        articles.append(draft.article(format: format.name, name: content.fileName))
      }
      return articles
    case .archive: throw .notText(looksLike: "an archive")
    }
  }

  private static func stretches(
    of content: FileContent, by reading: ArticleFormat.StretchReading
  ) -> [Range<Int>] {
    var splitter = reading.splitter(content.beginning)
    var stretches: [Range<Int>] = []
    content.bytes.withUnsafeBytes { splitter.take($0) { stretches.append($0) } }
    splitter.finish { stretches.append($0) }
    return stretches
  }

  /// The same article with its quotations.
  public func withQuotations(_ article: Article) -> Article { parser.parseQuotations(of: article) }
}
