import Quotations

/// Counts who is quoted in many articles, and joins the names of one person (`NameJoins`).
public struct SpeakerCensus: Sendable {
  private var names: [String: Count] = [:]

  private struct Count: Sendable {
    var quotations = 0
    var articles: Set<Int> = []
    var first: ArticleDate?
    var last: ArticleDate?

    mutating func add(_ other: Count) {
      quotations += other.quotations
      articles.formUnion(other.articles)
      first = [first, other.first].compactMap(\.self).min()
      last = [last, other.last].compactMap(\.self).max()
    }
  }

  public init() {}

  /// Counts quotations of one speaker in one article.
  ///
  /// - Parameter article: a number that no other article has.
  public mutating func add(_ name: String, quotations: Int, article: Int, date: ArticleDate?) {
    names[name, default: Count()].add(Count(quotations: quotations, articles: [article], first: date, last: date))
  }

  /// Counts the quotations of one article.
  ///
  /// - Parameter number: one that no other article has.
  public mutating func add(_ article: Article, number: Int) {
    for quotation in article.quotations where quotation.kind.isSomebodysWords {
      guard let name = quotation.speaker?.name else { continue }
      add(name, quotations: 1, article: number, date: article.metadata.date)
    }
  }

  /// Everyone who was counted, the most quoted first.
  ///
  /// - Parameter joins: which names are one person's.
  public func speakers(joins: NameJoins = NameJoins()) -> [QuotedSpeaker] {
    joins.people(among: names.keys).map(speaker).sorted { left, right in
      if left.quotations != right.quotations { return left.quotations > right.quotations }
      return ArticleSummary.precedes(left.name, right.name) ?? (left.name < right.name)
    }
  }

  private func speaker(_ spellings: [String]) -> QuotedSpeaker {
    var all = Count()
    for spelling in spellings { all.add(names[spelling] ?? Count()) }
    let sorted = spellings.sorted { left, right in
      let counts = (names[left]?.quotations ?? 0, names[right]?.quotations ?? 0)
      if counts.0 != counts.1 { return counts.0 > counts.1 }
      return left.utf8.count != right.utf8.count ? left.utf8.count > right.utf8.count : left < right
    }
    return QuotedSpeaker(
      name: sorted[0], variants: Array(sorted.dropFirst()), quotations: all.quotations, articles: all.articles.count,
      first: all.first, last: all.last)
  }
}

/// Somebody who is quoted in one or more articles.
public struct QuotedSpeaker: Sendable, Equatable {
  /// The spelling that is most often used.
  public let name: String
  /// The other spellings, the most often used first.
  public let variants: [String]
  /// All spellings, the most often used first.
  public var names: [String] { [name] + variants }
  public let quotations: Int
  public let articles: Int
  /// The days of the first and of the last dated article.
  public let first: ArticleDate?
  public let last: ArticleDate?

  public init(
    name: String, variants: [String], quotations: Int, articles: Int, first: ArticleDate?, last: ArticleDate?
  ) {
    self.name = name
    self.variants = variants
    self.quotations = quotations
    self.articles = articles
    self.first = first
    self.last = last
  }

  /// Whether it is a description ("the minister", "a resident") and no name.
  public var isDescription: Bool { NameForm.isDescription(name) }
}

/// What of a name tells one person from another.
struct NameForm: Equatable {
  let key: String
  /// Those between the first and the last name.
  let initials: String

  private static let titles: Set<String> = [
    "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "sir", "dame", "lord", "lady", "rev", "fr", "sen",
    "senator", "rep", "gov", "gen", "general", "col", "capt", "captain", "sgt", "lt",
  ]

  init(_ name: String) {
    let folded = String(decoding: FoldedText(words: name).bytes, as: UTF8.self)
    guard !Self.isDescription(name) else {
      (key, initials) = ("…" + folded, "")
      return
    }
    var words = folded.split { $0 == " " || $0 == "-" || $0 == "." }
    while words.count > 2, Self.titles.contains(String(words[0])) { words.removeFirst() }
    guard words.count > 2 else {
      (key, initials) = (words.joined(separator: " "), "")
      return
    }
    let middle = words[1..<words.count - 1]
    let isInitial = { (word: Substring) in word.unicodeScalars.count == 1 }
    initials = middle.filter(isInitial).joined()
    key = ([words[0]] + middle.filter { !isInitial($0) } + [words[words.count - 1]]).joined(separator: " ")
  }

  static func isDescription(_ name: String) -> Bool {
    guard let first = name.unicodeScalars.first(where: { $0.properties.isAlphabetic }) else { return false }
    return first.properties.isLowercase && !Self.particles.contains { name.hasPrefix($0) }
  }

  /// Names that begin small.
  private static let particles = [
    "de ", "del ", "di ", "da ", "du ", "van ", "von ", "der ", "al-", "el-", "bin ", "ibn ", "d'", "d’",
  ]
}
