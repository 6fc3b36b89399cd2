import Quotations

/// An article as it is cited: what it is, which file it came from, and quotations of it with all that it takes to find
/// them again.
///
/// What exports write, whatever the format, and what `CitedWords` checks later.
public struct CitedArticle: Sendable, Equatable {
  /// Where it was: bytes that need not be UTF-8 (`ArticleSummary.ID`).
  public let path: [UInt8]
  /// What of the path follows its file's; empty for the article that is the file.
  public let part: [UInt8]
  /// What its file held, byte for byte; nil where nobody could say.
  public let file: ContentHash?
  public let title: String
  public let source: String?
  public let author: String?
  public let date: ArticleDate?
  public let address: String?
  public let language: String?
  /// The reader's note on the article.
  public let note: String?
  public let quotations: [CitedQuotation]

  public init(
    path: [UInt8], part: [UInt8] = [], file: ContentHash?, title: String, source: String? = nil, author: String? = nil,
    date: ArticleDate? = nil, address: String? = nil, language: String? = nil, note: String? = nil,
    quotations: [CitedQuotation]
  ) {
    self.path = path
    self.part = part
    self.file = file
    self.title = title
    self.source = source
    self.author = author
    self.date = date
    self.address = address
    self.language = language
    self.note = note
    self.quotations = quotations
  }

  /// - Parameters:
  ///   - part: what of the path follows its file's.
  ///   - file: what the file holds.
  ///   - kept: what the reader did with the article, in its places.
  ///   - isWanted: which of the quotations, by their index in `kept.quotations`.
  public init(
    _ article: Article, path: [UInt8], part: [UInt8] = [], file: ContentHash?, kept: KeptPlaces,
    where isWanted: (Int) -> Bool = { _ in true }
  ) {
    let places = CodePointPlaces(article.text)
    let content = ContentHash(of: article.text)
    let metadata = article.metadata
    self.init(
      path: path, part: part, file: file, title: metadata.title, source: metadata.source, author: metadata.author,
      date: metadata.date, address: metadata.address, language: metadata.language, note: kept.note,
      quotations: kept.quotations.indices.filter(isWanted).map { index in
        CitedQuotation(
          kept.quotations[index], in: article, places, content: content, isKept: kept.isKept(index),
          note: kept.note(on: index))
      })
  }

  /// The path for people and for formats that hold text only, repaired where it is no UTF-8.
  public var shownPath: String { String(decoding: path, as: UTF8.self) }

  /// The path's bytes as figures where it is no UTF-8; nil where it is.
  public var pathFigures: String? {
    guard !shownPath.utf8.elementsEqual(path) else { return nil }
    let figures = Array("0123456789abcdef".utf8)
    return String(decoding: path.flatMap { [figures[Int($0 >> 4)], figures[Int($0 & 15)]] }, as: UTF8.self)
  }

  /// The address where it leads to the web: nothing else becomes a link (`javascript:`).
  public var webAddress: String? {
    guard let address else { return nil }
    let beginning = address.prefix(8).lowercased()
    return beginning.hasPrefix("https://") || beginning.hasPrefix("http://") ? address : nil
  }

  /// The title without the point of a lead that serves as one.
  var titleInSentence: String { title.hasSuffix(".") && !title.hasSuffix("..") ? String(title.dropLast()) : title }
}

/// A quotation as it is cited.
public struct CitedQuotation: Sendable, Equatable {
  /// Who said it, as far as the article tells or the reader knows.
  public struct Speaker: Sendable, Equatable {
    public let name: String
    /// The words that name the speaker here.
    public let mention: String
    /// How they do (`Speaker.Basis`), or `reader`.
    public let basis: String

    public init(name: String, mention: String, basis: String) {
      self.name = name
      self.mention = mention
      self.basis = basis
    }
  }

  /// `q` and ten figures, made of what the article says and of the place in it: the same on every machine.
  public let id: String
  /// The exact words, without their outer marks.
  public let words: String
  /// Up to `TextAnchor.contextLength` code points before and behind the words, whole characters.
  public let prefix: String
  public let suffix: String
  /// Where the words stand, in code points of the article's text.
  public let places: Range<Int>
  public let kind: Quotation.Kind
  public let utterance: Int
  public let speaker: Speaker?
  /// Whether the speaker is the reader's word; then no speaker means that nobody knows.
  public let isSpeakerCorrected: Bool
  public let cue: String?
  /// From 0 to 1 (`Quotation.confidence`).
  public let confidence: Double
  public let isKept: Bool
  /// The reader's note on it.
  public let note: String?
  /// What stands before and behind it in its paragraph, cut where that is long.
  public let before: String
  public let behind: String

  public init(
    id: String, words: String, prefix: String = "", suffix: String = "", places: Range<Int>, kind: Quotation.Kind,
    utterance: Int = 0, speaker: Speaker? = nil, isSpeakerCorrected: Bool = false, cue: String? = nil,
    confidence: Double = 1, isKept: Bool = false, note: String? = nil, before: String = "", behind: String = ""
  ) {
    self.id = id
    self.words = words
    self.prefix = prefix
    self.suffix = suffix
    self.places = places
    self.kind = kind
    self.utterance = utterance
    self.speaker = speaker
    self.isSpeakerCorrected = isSpeakerCorrected
    self.cue = cue
    self.confidence = confidence
    self.isKept = isKept
    self.note = note
    self.before = before
    self.behind = behind
  }

  /// Code points of a paragraph that are shown on each side.
  private static let passageLength = 400

  fileprivate init(
    _ quotation: Quotation, in article: Article, _ points: CodePointPlaces, content: ContentHash, isKept: Bool,
    note: String?
  ) {
    let range = quotation.range
    let places = points.codePoints(before: range.lowerBound)..<points.codePoints(before: range.upperBound)
    let place = ContentHash(of: content.bytes + Array("\(places.lowerBound)-\(places.upperBound)".utf8))
    let context = TextAnchor.contextLength
    let first = article.blocks.last { $0.range.lowerBound <= range.lowerBound }?.range ?? range
    let last = article.blocks.last { $0.range.lowerBound < max(range.upperBound, range.lowerBound + 1) }?.range ?? range
    let long = Self.passageLength
    let before = article.text.place(codePoints: long, before: range.lowerBound)..<range.lowerBound
    let behind = range.upperBound..<article.text.place(codePoints: long, after: range.upperBound)
    self.init(
      id: "q" + place.description.prefix(10), words: article.string(range),
      prefix: article.string(article.text.characters(atMost: context, before: range.lowerBound)),
      suffix: article.string(article.text.characters(atMost: context, behind: range.upperBound)), places: places,
      kind: quotation.kind, utterance: quotation.utterance,
      speaker: quotation.speaker.map {
        Speaker(
          name: $0.name, mention: article.string($0.mention),
          basis: quotation.isSpeakerCorrected ? "reader" : $0.basis.rawValue)
      }, isSpeakerCorrected: quotation.isSpeakerCorrected, cue: quotation.cue.map { article.string($0) },
      confidence: quotation.confidence, isKept: isKept, note: note,
      before: before.lowerBound > first.lowerBound
        ? "… " + article.string(before)
        : article.string(min(first.lowerBound, range.lowerBound)..<range.lowerBound),
      behind: behind.upperBound < last.upperBound
        ? article.string(behind) + " …"
        : article.string(range.upperBound..<max(range.upperBound, last.upperBound)))
  }

  /// The speaker as people are shown it: with a question mark where another may well have said it.
  public var shownSpeaker: String {
    guard let speaker else {
      switch kind {
      case .title: return "title of a work"
      case .scare: return "in scare quotes"
      case .direct, .partial, .block, .indirect: return "unknown"
      }
    }
    return confidence < Quotation.leastSureConfidence ? speaker.name + "?" : speaker.name
  }

  /// The words with the marks that show whose they are; what is only reported is nobody's own words and has none.
  public var marked: String { kind == .indirect ? words : "“\(words)”" }
}

extension Array where Element == UInt8 {
  /// The last so many code points before a place, cut at the border of a character.
  fileprivate func characters(atMost limit: Int, before end: Int) -> Range<Int> {
    // Twice as many are looked at, so that those that are taken do not depend on where the looking began.
    let start = place(codePoints: 2 * limit, before: end)
    var points = 0
    var length = 0
    for character in String(decoding: self[start..<end], as: UTF8.self).reversed() {
      points += character.unicodeScalars.count
      if points > limit { break }
      length += character.utf8.count
    }
    return end - length..<end
  }

  /// The first so many code points behind a place, cut at the border of a character.
  fileprivate func characters(atMost limit: Int, behind start: Int) -> Range<Int> {
    let end = place(codePoints: 2 * limit, after: start)
    var points = 0
    var length = 0
    for character in String(decoding: self[start..<end], as: UTF8.self) {
      points += character.unicodeScalars.count
      if points > limit { break }
      length += character.utf8.count
    }
    return start..<start + length
  }
}
