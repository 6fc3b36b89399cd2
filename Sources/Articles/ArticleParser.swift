import Quotations

/// Turns the bytes of a file into an article.
///
/// A long file can be opened in two stages: its first `openingLength` bytes at once (`parse(opening:)`), then the rest
/// (`parseText`, `parseQuotations`). How the text is encoded and parted is decided from the opening alone, so every
/// place and every block of the opening is the same in the whole.
public struct ArticleParser: Sendable {
  /// Bytes at the beginning of a file that decide how all of it is read.
  public static let openingLength = 65_536

  private let finder: QuotationFinder
  private let encoding: TextEncoding?

  /// - Parameters:
  ///   - findsIndirectSpeech: see `QuotationFinder.findsIndirectSpeech`.
  ///   - encoding: how all bytes are read, whatever they look like; nil where they decide themselves.
  public init(findsIndirectSpeech: Bool = false, encoding: TextEncoding? = nil) {
    finder = QuotationFinder(findsIndirectSpeech: findsIndirectSpeech)
    self.encoding = encoding
  }

  /// The article in the bytes of a whole file.
  ///
  /// - Parameter fileName: may tell the source and the date, and is the title where the text has none.
  public func parse(_ bytes: consuming [UInt8], fileName: String) throws(ArticleParsingError) -> Article {
    parseQuotations(of: try read(bytes, fileName: fileName, isComplete: true).article(extent: .text))
  }

  /// The beginning of the article in a file, from the file's first `openingLength` bytes.
  ///
  /// It ends with a paragraph; within one giant paragraph with a sentence, else with a word, else with a code point.
  public func parse(opening bytes: consuming [UInt8], fileName: String) throws(ArticleParsingError) -> Article {
    var reading = try read(bytes, fileName: fileName, isComplete: false)
    reading.cutToWholeBlocks()
    return reading.article(extent: .opening, quotations: quotations(of: reading.text, blocks: reading.blocks))
  }

  /// The whole text of a file whose opening has been parsed before; the quotations are still the opening's.
  public func parseText(
    _ bytes: consuming [UInt8], fileName: String, opening: Article
  ) throws(ArticleParsingError) -> Article {
    try read(bytes, fileName: fileName, isComplete: true).article(extent: .text, quotations: opening.quotations)
  }

  /// The article in the bytes of a whole file, without its quotations.
  public func parseText(_ bytes: consuming [UInt8], fileName: String) throws(ArticleParsingError) -> Article {
    try read(bytes, fileName: fileName, isComplete: true).article(extent: .text)
  }

  /// The same article with all its quotations.
  public func parseQuotations(of article: Article) -> Article {
    Article(
      text: article.text, metadata: article.metadata, blocks: article.blocks, inlines: article.inlines,
      quotations: quotations(of: article.text, blocks: article.blocks), extent: .whole)
  }

  /// The article in a text that is UTF-8 already: every byte stays where it is, so that places are places in the text
  /// as given. CR becomes a blank before LF and LF elsewhere.
  public func parse(text: consuming [UInt8], name: String) -> Article {
    var place = 0
    while let found = text.firstPlace(of: Ascii.carriageReturn, in: place..<text.count) {
      let isBeforeLineFeed = found + 1 < text.count && text[found + 1] == Ascii.lineFeed
      text[found] = isBeforeLineFeed ? Ascii.space : Ascii.lineFeed
      place = found + 1
    }
    var opening: [UInt8]?
    if text.count > Self.openingLength {
      opening = TextDecoder(encoding: .utf8, markLength: 0).decode(
        Array(text[..<Self.openingLength]), isComplete: false)
    }
    let reading = ArticleReading(
      text: text, deciding: opening, encoding: TextDecoder.Encoding.utf8.name, fileName: name)
    return parseQuotations(of: reading.article(extent: .text))
  }

  /// Whether the bytes of a file are text in UTF-8 without a fault, so that the article's text is made of these bytes.
  package static func isUTF8(_ bytes: [UInt8]) -> Bool {
    guard let decoder = try? TextDecoder.sniffing(bytes), decoder.encoding == .utf8 else { return false }
    return (try? UTF8Span(validating: bytes.span)) != nil
  }

  /// What a list shows of the article in a file.
  public struct Facts: Equatable, Sendable {
    public let title: String
    public let date: ArticleDate?
    public let source: String?

    init(title: String, date: ArticleDate?, source: String? = nil) {
      self.title = title
      self.date = date
      self.source = source
    }
  }

  /// The title, the date and the source of an article, from the first few kilobytes of its file.
  ///
  /// - Parameter isWhole: whether the bytes are the whole file.
  public func facts(opening bytes: consuming [UInt8], fileName: String, isWhole: Bool) throws(ArticleParsingError)
    -> Facts
  {
    let metadata = try read(bytes, fileName: fileName, isComplete: isWhole).metadata
    return Facts(title: metadata.title, date: metadata.date, source: metadata.source)
  }

  /// The metadata that the article in a whole file has, without the article: a line with title and date tells it, else the
  /// opening does.
  ///
  /// - Parameter bytes: UTF-8 without a fault (`isUTF8`).
  package func metadata(ofUTF8 bytes: [UInt8], fileName: String) -> Metadata {
    let decoder = TextDecoder(encoding: .utf8, markLength: bytes.has("\u{FEFF}", at: 0) ? 3 : 0)
    func beginning(_ length: Int) -> [UInt8] {
      decoder.decode(Array(bytes.prefix(length)), isComplete: bytes.count <= length)
    }
    return ArticleReading.metadata(inDateLine: beginning(ArticleFacts.longestDateLine * 2), fileName: fileName)
      ?? ArticleReading(
        text: beginning(Self.openingLength), deciding: nil, encoding: decoder.encoding.name, fileName: fileName
      ).metadata
  }

  // MARK: -

  private func quotations(of text: [UInt8], blocks: [Block]) -> [Quotation] {
    finder.quotations(in: text, paragraphs: Self.paragraphs(of: blocks))
  }

  /// Where quotations are looked for.
  package static func paragraphs(of blocks: [Block]) -> [Paragraph] {
    var paragraphs: [Paragraph] = []
    paragraphs.reserveCapacity(blocks.count)
    for block in blocks where block.kind != .preformatted {
      let isHeading = block.kind == .title || block.kind == .heading
      paragraphs.append(Paragraph(range: block.range, isHeading: isHeading, isQuoted: block.kind == .quoted))
    }
    return paragraphs
  }

  private func read(
    _ bytes: consuming [UInt8], fileName: String, isComplete: Bool
  ) throws(ArticleParsingError) -> ArticleReading {
    let decoder =
      if let encoding { TextDecoder.of(encoding.decoding, bytes) } else { try TextDecoder.sniffing(bytes) }
    let isLong = isComplete && bytes.count > Self.openingLength
    let opening = isLong ? decoder.decode(Array(bytes[..<Self.openingLength]), isComplete: false) : nil
    return ArticleReading(
      text: decoder.decode(bytes, isComplete: isComplete), deciding: opening, encoding: decoder.encoding.name,
      fileName: fileName)
  }
}

/// A text as it has been read: what an article is made from.
struct ArticleReading {
  private(set) var text: [UInt8]
  private(set) var blocks: [Block]
  let metadata: Metadata
  /// The end of the last block that nothing after it can change.
  private let settledEnd: Int

  /// - Parameter opening: the beginning of the text that decides how it is read; nil where the text itself does.
  init(text: consuming [UInt8], deciding opening: [UInt8]?, encoding: String, fileName: String) {
    var facts = ArticleFacts()
    let deciding = opening ?? copy text
    facts.readDateLine(of: deciding)
    let convention = ParagraphConvention(of: deciding, from: facts.bodyStart)
    facts.readTitleLine(of: deciding, convention: convention)
    facts.readFileName(fileName)

    if let titleRange = facts.titleRange {
      for place in titleRange where text[place] == Ascii.lineFeed { text[place] = Ascii.space }
    }
    var finder = BlockFinder(text: text, convention: convention)
    finder.findBlocks(from: facts.bodyStart)
    settledEnd = Self.settledEnd(of: finder, convention: convention)
    self.text = finder.text
    blocks = (facts.titleRange.map { [Block(kind: .title, range: $0)] } ?? [])
    blocks.reserveCapacity(finder.drafts.count + 1)
    for draft in finder.drafts { blocks.append(Block(kind: draft.kind, range: draft.range)) }
    metadata = Metadata(
      title: ArticleTitle(text: self.text, blocks: blocks, fileName: fileName).words, titleRange: facts.titleRange,
      date: facts.date, source: facts.source, encoding: encoding)
  }

  /// The metadata of a text in UTF-8 whose first line holds title and date, by the beginning of it; nil where it does not.
  static func metadata(inDateLine beginning: [UInt8], fileName: String) -> Metadata? {
    var facts = ArticleFacts()
    facts.readDateLine(of: beginning)
    // With as much behind it as could be looked at.
    let looked = ArticleFacts.longestDateLine + 16
    guard let title = facts.titleRange, title.lowerBound + looked <= beginning.count else { return nil }
    facts.readFileName(fileName)
    return Metadata(title: beginning.line(title), titleRange: title, date: facts.date, source: facts.source)
  }

  private static func settledEnd(of finder: BlockFinder, convention: ParagraphConvention) -> Int {
    let rules = HeadingRules(text: finder.text)
    let certain = convention.isWrapped ? finder.lastGroup : finder.drafts.count - 2
    for draft in finder.drafts.prefix(max(0, certain)).reversed()
    where !rules.isOpen(draft) && Sentences.isSentence(draft.range, in: finder.text) {
      return draft.range.upperBound
    }
    return finder.text.count
  }

  /// Leaves out what the rest of the file might change.
  mutating func cutToWholeBlocks() {
    var end = settledEnd
    if end == text.count, let last = blocks.last, last.kind != .title {
      end = Sentences.lastBreak(in: last.range, of: text)
    }
    text.removeSubrange(end...)
    blocks.removeAll { $0.range.lowerBound >= end }
    guard let last = blocks.last, last.range.upperBound > end else { return }
    blocks[blocks.count - 1] = Block(kind: last.kind, range: last.range.lowerBound..<end)
  }

  func article(extent: Article.Extent, quotations: [Quotation] = []) -> Article {
    Article(text: text, metadata: metadata, blocks: blocks, quotations: quotations, extent: extent)
  }
}

/// The title to show for a text, and where it comes from.
struct ArticleTitle {
  enum Origin: Equatable {
    case text
    case lead
    case fileName
  }

  let words: String
  let origin: Origin

  /// Code points at which a lead's first sentence is cut.
  private static let longestLead = 240

  init(text: [UInt8], blocks: [Block], fileName: String) {
    if let title = blocks.first, title.kind == .title {
      (words, origin) = (text.line(title.range), .text)
    } else if let lead = Self.lead(of: text, blocks: blocks) {
      (words, origin) = (lead, .lead)
    } else {
      (words, origin) = (Self.withoutExtension(fileName), .fileName)
    }
  }

  /// The first sentence of the first paragraph.
  static func lead(of text: [UInt8], blocks: [Block]) -> String? {
    guard let paragraph = blocks.first(where: { $0.kind == .paragraph }) else { return nil }
    return text.line(Sentences.firstSentence(of: paragraph.range, in: text), codePoints: longestLead)
  }

  private static func withoutExtension(_ fileName: String) -> String {
    guard let dot = fileName.lastIndex(of: "."), dot != fileName.startIndex else {
      return fileName.isEmpty ? "Untitled" : fileName
    }
    return String(fileName[..<dot])
  }
}
