import Articles

/// An article that meets a query, and where.
public struct SearchHit: Sendable, Equatable {
  public let summary: ArticleSummary
  /// Where in the article's text what was asked for stands, as UTF-8 offsets, in order; empty where the query asks for
  /// none of its words.
  public let places: [Range<Int>]
  /// The same, counted in code points.
  public let codePointPlaces: [Range<Int>]
  /// What to show of it; nil where the file could not be read any more.
  public let snippet: Snippet?
  /// How much of what was asked for is in it: for ranking among the hits of one query. 0 where nothing is ranked.
  public let score: Double

  /// - Parameter article: as its file gives it now; nil where that can no longer be read.
  init(_ summary: ArticleSummary, in article: Article?, places: [Range<Int>], score: Double) {
    self.summary = summary
    self.places = places
    self.score = score
    guard let article else {
      (codePointPlaces, snippet) = ([], nil)
      return
    }
    let points = CodePointPlaces(article.text)
    codePointPlaces = places.map {
      points.codePoints(before: $0.lowerBound)..<points.codePoints(before: $0.upperBound)
    }
    snippet = Snippet(of: article, hits: places)
  }

  /// Some words around a hit, on one line.
  public struct Snippet: Sendable, Equatable {
    public let words: String
    /// The hits in these words, as UTF-8 offsets.
    public let hits: [Range<Int>]
  }
}

extension SearchHit.Snippet {
  /// Bytes of text before the first hit, and in all.
  private static let before = 60
  private static let longest = 220

  /// The words of a text around the first of some hits, or its beginning where there are none. The text's blocks run
  /// into each other with a blank.
  init(of article: Article, hits: [Range<Int>]) {
    let text = article.text
    let beginning = min(article.blocks.first { $0.kind == .paragraph }?.range.lowerBound ?? 0, text.count)
    // The title is shown anyway: rather what stands below it.
    let titleEnd = article.blocks.first { $0.kind == .title }?.range.upperBound ?? 0
    let first = hits.first { $0.lowerBound >= titleEnd } ?? hits.first ?? beginning..<beginning
    let least = first.lowerBound >= titleEnd ? titleEnd : 0
    var start = max(least, first.lowerBound - Self.before)
    // Whole words, where there is a blank to be found.
    if start > least {
      while start < first.lowerBound, !Self.isBlank(text[start]) { start += 1 }
      if start == first.lowerBound { start = max(least, first.lowerBound - Self.before) }
    }
    while start > 0, start < text.count, text[start] & 0xC0 == 0x80 { start -= 1 }
    var end = min(text.count, max(start + Self.longest, first.upperBound))
    if end < text.count {
      let shortest = max(first.upperBound, start + Self.longest / 2)
      var blank = end
      while blank > shortest, !Self.isBlank(text[blank]) { blank -= 1 }
      if blank > shortest { end = blank }
      while end < text.count, text[end] & 0xC0 == 0x80 { end += 1 }
    }
    var words: [UInt8] = start > least && start > beginning ? Array("… ".utf8) : []
    var shownHits: [Range<Int>] = []
    var waiting = hits.drop { $0.upperBound <= start }
    var hitStart: Int?
    // What stands between the blocks is not shown, nor is it here.
    for block in article.blocks where block.range.upperBound > start && block.range.lowerBound < end {
      if let last = words.last, !Self.isBlank(last) { words.append(0x20) }
      for place in max(start, block.range.lowerBound)..<min(end, block.range.upperBound) {
        let isRun = Self.isBlank(text[place]) && (words.last.map(Self.isBlank) ?? true)
        if let hit = waiting.first, place == hit.lowerBound { hitStart = words.count }
        if !isRun { words.append(Self.isBlank(text[place]) ? 0x20 : text[place]) }
        guard let hit = waiting.first, place + 1 >= hit.upperBound else { continue }
        if let hitStart, hitStart < words.count { shownHits.append(hitStart..<words.count) }
        hitStart = nil
        waiting = waiting.dropFirst()
      }
    }
    if end < text.count { words += Array(" …".utf8) }
    self.init(words: String(decoding: words, as: UTF8.self), hits: shownHits)
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte &- 0x09 < 5 }
}

/// How much of what was asked for an article holds: the more often, the more; less in a long text than in a short one;
/// in its title five times as much.
struct SearchScore {
  private var score = 0.0
  private let length: Double

  /// Bytes of an article of middling length.
  private static let middling = 4000.0

  init(length: Int) {
    self.length = Double(length)
  }

  mutating func add(inText: Int, inTitle: Int) {
    let times = Double(inText + 5 * inTitle)
    score += times / (times + 1.2 * (0.25 + 0.75 * length / Self.middling))
  }

  var value: Double { score }
}

/// The words of a query that count for its rank.
struct SearchTerms: Sendable {
  /// Looked for in the text and in the title.
  let words: [Needle]
  /// Looked for in quotations.
  let said: [Needle]

  init(_ condition: QueryCondition) {
    words = condition.wantedInText.filter { !$0.isRegularExpression }.map { Needle($0.words) }
    said = condition.wantedQuotations.flatMap(\.said).filter { !$0.isRegularExpression }.map { Needle($0.words) }
  }

  func score(text: UnsafeRawBufferPointer, title: UnsafeRawBufferPointer, said quoted: UnsafeRawBufferPointer) -> Double
  {
    var score = SearchScore(length: text.count)
    for needle in words { score.add(inText: needle.count(in: text), inTitle: needle.count(in: title)) }
    for needle in said { score.add(inText: needle.count(in: quoted), inTitle: 0) }
    return score.value
  }
}
