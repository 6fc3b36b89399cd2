import Articles
import Quotations
import Screen

/// The article that is open, and where in it one is.
struct Reading: Sendable {
  var summary: ArticleSummary
  var article: Article
  /// The row at the top of the pane.
  var top: TextPlace = .start
  /// The quotation that text and sidebar have in common.
  var quotation: Int?
  /// Places where the search's words stand.
  var hits: [Range<Int>] = []
  var hit: Int?
  /// A search was kept before the text that may hold its words was there.
  var wantsHit = false
  /// The end was asked for before the whole text was there.
  var wantsEnd = false
  /// A place to go to that the part read so far does not reach.
  var wantedPlace: TextPlace?

  /// Speakers in the order in which the article quotes them; their place here gives their colour.
  private(set) var speakerVariants: [String: Int] = [:]

  init(summary: ArticleSummary, article: Article) {
    self.summary = summary
    self.article = article
    nameSpeakers()
  }

  /// Takes in more of the same article.
  mutating func replaceArticle(with article: Article) {
    self.article = article
    if let chosen = quotation, chosen >= article.quotations.count { quotation = article.quotations.indices.last }
    nameSpeakers()
  }

  private mutating func nameSpeakers() {
    speakerVariants.removeAll()
    for quotation in article.quotations {
      guard let name = quotation.speaker?.name, speakerVariants[name] == nil else { continue }
      speakerVariants[name] = speakerVariants.count % Style.speakerVariants
    }
  }

  func variant(of quotation: Quotation) -> Int {
    quotation.speaker.flatMap { speakerVariants[$0.name] } ?? Style.speakerVariants
  }

  /// The first quotation that begins at or after a place.
  func quotation(from offset: Int) -> Int? {
    let quotations = article.quotations
    var low = 0
    var high = quotations.count
    while low < high {
      let middle = (low + high) / 2
      if quotations[middle].outerRange.lowerBound < offset { low = middle + 1 } else { high = middle }
    }
    return low < quotations.count ? low : nil
  }

  /// Quotations that have words in a range of the text.
  func quotations(in range: Range<Int>) -> Range<Int> {
    let quotations = article.quotations
    let end = quotation(from: range.upperBound) ?? quotations.count
    var start = quotation(from: range.lowerBound) ?? quotations.count
    // Those that begin before it and reach into it; only nested ones can end before their parent does.
    while start > 0 {
      let before = quotations[start - 1]
      guard before.outerRange.upperBound > range.lowerBound || before.parent != nil else { break }
      start -= 1
    }
    return start..<max(start, end)
  }

  /// The first hit that begins at or after a place.
  func hit(from offset: Int) -> Int? {
    var low = 0
    var high = hits.count
    while low < high {
      let middle = (low + high) / 2
      if hits[middle].lowerBound < offset { low = middle + 1 } else { high = middle }
    }
    return low < hits.count ? low : nil
  }
}
