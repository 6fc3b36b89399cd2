/// What the reader said about who is who, for counting and finding speakers in many articles.
public struct KnownSpeakers: Sendable, Equatable {
  /// Which names are one person's.
  public let joins: NameJoins
  /// The articles in which speakers were corrected, with what is kept about that.
  public let articles: [ArticleSummary.ID: KeptArticle]
  private let library: KeptArticle
  /// Who those found by a name are; the value is nil where nobody knows.
  private let names: [FoldedName: String?]

  /// - Parameters:
  ///   - library: what is kept about the library as a whole.
  ///   - articles: what is kept about single articles, as far as it corrects speakers.
  public init(library: KeptArticle = KeptArticle(), articles: [ArticleSummary.ID: KeptArticle] = [:]) {
    joins = NameJoins(library)
    names = library.speakersByName
    self.library = library
    self.articles = articles
  }

  // MARK: - Corrected speakers

  /// The article with the speakers that the reader corrected, as it is shown.
  public func corrected(_ article: Article, _ id: ArticleSummary.ID) -> Article {
    let own = articles[id]
    guard own != nil || !names.isEmpty, !article.quotations.isEmpty else { return article }
    return article.with(KeptPlaces(own ?? KeptArticle(), library: library, in: article).quotations)
  }

  /// Who somebody found by a name is wherever the article itself says nothing else; nil where nobody knows.
  public func name(of found: String) -> String? {
    guard !names.isEmpty, let real = names[FoldedName(found)] else { return found }
    return real
  }

  /// A query about speakers as they are shown, as one about the names by which they were found. It serves for all
  /// articles but those of `articles`.
  public func aboutFoundNames(_ query: Query) -> Query {
    guard !names.isEmpty else { return query }
    return Query(
      query.condition.mappingSpeakers { condition in
        let also = names.filter { condition.isMet(by: $0.value) }.keys
        return .adjusted(condition, also: Set(also), except: Set(names.keys).subtracting(also))
      })
  }

  // MARK: - Joined names

  /// A query as it is to be put to articles: whoever is asked for by one name is found by the others too.
  public func answering(_ query: Query) -> Query {
    Query(query.condition.mappingSpeakers(answering))
  }

  /// Whether a speaker's name is asked for by some words, or another name of the same person.
  public func isMeant(_ name: String, by words: TextQuery) -> Bool {
    answering(.named(words)).isMet(by: name)
  }

  private func answering(
    _ condition: QuotationCondition.SpeakerCondition
  ) -> QuotationCondition.SpeakerCondition {
    let others = joins.names { condition.isMet(by: $0) }
    return others.isEmpty ? condition : .adjusted(condition, also: Set(others.map(FoldedName.init)), except: [])
  }
}

/// A name but for case, diacritics and the like.
public struct FoldedName: Sendable, Hashable {
  package let bytes: [UInt8]

  public init(_ name: String) {
    bytes = FoldedText(words: name).bytes
  }
}

extension QuotationCondition.SpeakerCondition {
  /// Whether a speaker, nil where none is known, is one of those who are asked for.
  ///
  /// - Parameter stands: whether a name holds what is looked for.
  func isMet(
    by name: String?, _ stands: (TextQuery, _ name: String) throws(TextQueryError) -> Bool
  ) throws(TextQueryError) -> Bool {
    switch self {
    case .unknown: return name == nil
    case .named(let pattern):
      guard let name else { return false }
      return try stands(pattern, name)
    case .adjusted(let condition, let also, let except):
      if let folded = name.map(FoldedName.init) {
        if also.contains(folded) { return true }
        if except.contains(folded) { return false }
      }
      return try condition.isMet(by: name, stands)
    }
  }

  /// The same of one name alone; an expression that takes too long is not met.
  fileprivate func isMet(by name: String?) -> Bool {
    let isMet = try? isMet(by: name) { (pattern, name) throws(TextQueryError) in
      let text = Array(name.utf8)
      return try !SearchableText(text, blocks: [Block(kind: .paragraph, range: 0..<text.count)]).hits(of: pattern)
        .isEmpty
    }
    return isMet ?? false
  }
}

extension QueryCondition {
  /// The same condition with other ones about speakers.
  func mappingSpeakers(
    _ change: (QuotationCondition.SpeakerCondition) -> QuotationCondition.SpeakerCondition
  ) -> QueryCondition {
    switch self {
    case .all(let conditions): .all(conditions.map { $0.mappingSpeakers(change) })
    case .any(let conditions): .any(conditions.map { $0.mappingSpeakers(change) })
    case .not(let condition): .not(condition.mappingSpeakers(change))
    case .quotation(let condition):
      .quotation(QuotationCondition(speakers: condition.speakers.map(change), said: condition.said))
    case .text, .fact, .date, .state: self
    }
  }

  /// Whether any of it is about who said something.
  public var asksForSpeakers: Bool {
    switch self {
    case .all(let conditions), .any(let conditions): conditions.contains(where: \.asksForSpeakers)
    case .not(let condition): condition.asksForSpeakers
    case .quotation(let condition): !condition.speakers.isEmpty
    case .text, .fact, .date, .state: false
    }
  }
}
