import Articles
import Quotations
import Screen

/// The article that is open, and where in it one is.
struct Reading: Sendable {
  var summary: ArticleSummary
  /// The article as it is shown: with the speakers that the reader corrected.
  private(set) var article: Article
  /// The article as it was found.
  private(set) var found: Article
  /// What the sidebar shows of it; nil where that is to be found out anew.
  var shown: ShownQuotations?
  /// What is kept about it, in its places.
  private(set) var places: KeptPlaces?
  /// The row at the top of the pane.
  var top: TextPlace = .start
  /// The quotation that text and sidebar have in common.
  var quotation: Int?
  /// Places where the search's words stand.
  var hits: [Range<Int>] = []
  var hit: Int?
  /// A search was kept before the text that may hold its words was there.
  var wantsHit = false
  /// The same, for the last hit.
  var wantsLastHit = false
  /// The end was asked for before the whole text was there.
  var wantsEnd = false
  /// A place to go to that the part read so far does not reach.
  var wantedPlace: TextPlace?
  /// A place to go to, by its words, that the part read so far may not reach.
  var wantedAnchor: TextAnchor?
  /// Whether it has been counted as read since it was opened, or the reader said otherwise.
  var hasCountedAsRead = false

  /// Whether nobody has moved in it.
  var isUntouched: Bool {
    wantedPlace == nil && !wantsEnd && (top.block < 0 || top.offset == article.blocks.first?.range.lowerBound)
  }

  /// Speakers in the order in which the article quotes them; their place here gives their colour.
  private(set) var speakerVariants: [String: Int] = [:]

  init(summary: ArticleSummary, article: Article) {
    self.summary = summary
    self.article = article
    found = article
    nameSpeakers()
  }

  /// Takes in more of the same article.
  mutating func replaceArticle(with article: Article) {
    self.article = article
    found = article
    places = nil
    shown = nil
    if let chosen = quotation, chosen >= article.quotations.count { quotation = article.quotations.indices.last }
    nameSpeakers()
  }

  /// Puts what is kept in its places; speakers that were corrected are shown so from here on.
  mutating func place(_ kept: KeptArticle, library: KeptArticle) {
    if places == nil, kept.things.isEmpty, library.things.isEmpty { return }
    let places = KeptPlaces(kept, library: library, in: found)
    self.places = places
    shown = nil
    article = found.with(places.quotations)
    nameSpeakers()
  }

  /// What is kept of a quotation, of one kind.
  func kept(of quotation: Int, where matches: (KeptThing) -> Bool) -> Set<KeptThing> {
    Set((places?.byQuotation[quotation] ?? []).map(\.thing).filter(matches))
  }

  func isCorrected(_ quotation: Int) -> Bool { places?.corrected.contains(quotation) ?? false }

  /// The anchor of a quotation, by the words between its marks.
  func anchor(of quotation: Int) -> TextAnchor {
    TextAnchor(of: found.quotations[quotation].range, in: found.text)
  }

  /// The first words of a quotation, for a message.
  func words(of quotation: Int) -> String {
    article.string(article.quotations[quotation].range).onOneLine.quoted
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

  /// The innermost quotation that a place is in.
  func quotation(around place: Int) -> Int? {
    quotations(in: place..<place + 1).last { article.quotations[$0].outerRange.contains(place) }
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
