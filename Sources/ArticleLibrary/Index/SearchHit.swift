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
