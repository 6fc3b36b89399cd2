import Quotations

/// Answers one query about articles, one after the other. What a search in an index finds is held to this.
///
/// It is used by one thread at a time: a compiled expression holds the place of its last match.
public final class QueryEvaluator {
  public let query: Query
  private let expressions: [(query: TextQuery, compiled: CompiledExpression)]

  public init(_ query: Query) throws(TextQueryError) {
    self.query = query
    var expressions: [(query: TextQuery, compiled: CompiledExpression)] = []
    for pattern in query.condition.patterns where pattern.isRegularExpression {
      expressions.append((pattern, CompiledExpression(try RegularExpression(pattern))))
    }
    self.expressions = expressions
  }

  /// Whether an article meets the query.
  ///
  /// - Parameters:
  ///   - path: where the article is, for `path:`.
  ///   - holds: what the reader did with it, for `is:`.
  /// - Throws: where an expression takes too long.
  public func isMet(
    by article: Article, path: [UInt8], state holds: (QueryState) -> Bool = { _ in false }
  ) throws(TextQueryError) -> Bool {
    try isMet(query.condition, by: Subject(article: article, path: path), holds)
  }

  /// What the query is about in a text: every hit of a word, phrase or expression that is asked for, not of those that
  /// are to be absent. In order, not overlapping.
  ///
  /// - Parameter others: what else it is about; of UTF-8 offsets, as the hits are.
  public func hits(in article: Article, besides others: [Range<Int>] = []) throws(TextQueryError) -> [Range<Int>] {
    let searchable = SearchableText(article.text, blocks: article.blocks)
    var hits = others
    for pattern in query.condition.wantedInText { hits += try self.hits(of: pattern, in: searchable) }
    for condition in query.condition.wantedQuotations {
      for quotation in article.quotations where try isMet(condition, by: quotation, in: article) {
        if condition.said.isEmpty { hits.append(quotation.range) }
        let words = Self.searchable(quotation, of: article)
        for pattern in condition.said { hits += try self.hits(of: pattern, in: words) }
      }
    }
    return Self.apart(hits)
  }

  /// The hits in order; of those that overlap the first, and the longer.
  private static func apart(_ hits: [Range<Int>]) -> [Range<Int>] {
    var apart: [Range<Int>] = []
    for hit in hits.sorted(by: { ($0.lowerBound, -$0.upperBound) < ($1.lowerBound, -$1.upperBound) }) {
      if let last = apart.last, hit.lowerBound < last.upperBound { continue }
      apart.append(hit)
    }
    return apart
  }

  // MARK: -

  private struct Subject {
    let article: Article
    let path: [UInt8]
    let text: SearchableText

    init(article: Article, path: [UInt8]) {
      self.article = article
      self.path = path
      text = SearchableText(article.text, blocks: article.blocks)
    }

    func fact(_ fact: QueryFact) -> String? {
      switch fact {
      case .title: article.metadata.title
      case .source: article.metadata.source
      case .author: article.metadata.author
      case .path: String(decoding: path, as: UTF8.self)
      }
    }
  }

  private func isMet(
    _ condition: QueryCondition, by subject: Subject, _ holds: (QueryState) -> Bool
  ) throws(TextQueryError) -> Bool {
    switch condition {
    case .all(let conditions):
      for condition in conditions where try !isMet(condition, by: subject, holds) { return false }
      return true
    case .any(let conditions):
      for condition in conditions where try isMet(condition, by: subject, holds) { return true }
      return false
    case .not(let condition): return try !isMet(condition, by: subject, holds)
    case .text(let pattern): return try !hits(of: pattern, in: subject.text).isEmpty
    case .fact(let fact, let pattern):
      guard let words = subject.fact(fact) else { return false }
      return try stands(pattern, words)
    case .quotation(let condition):
      for quotation in subject.article.quotations where try isMet(condition, by: quotation, in: subject.article) {
        return true
      }
      return false
    case .date(let span): return span.contains(subject.article.metadata.date)
    case .state(let state): return holds(state)
    }
  }

  private func isMet(
    _ condition: QuotationCondition, by quotation: Quotation, in article: Article
  ) throws(TextQueryError) -> Bool {
    guard quotation.kind.isSomebodysWords else { return false }
    let name = quotation.speaker?.name
    for speaker in condition.speakers where try !speaker.isMet(by: name, stands) { return false }
    guard !condition.said.isEmpty else { return true }
    let words = Self.searchable(quotation, of: article)
    for pattern in condition.said where try hits(of: pattern, in: words).isEmpty { return false }
    return true
  }

  /// The words of a quotation by themselves.
  private static func searchable(_ quotation: Quotation, of article: Article) -> SearchableText {
    SearchableText(article.text, blocks: [Block(kind: .paragraph, range: quotation.range)])
  }

  private func stands(_ pattern: TextQuery, _ words: String) throws(TextQueryError) -> Bool {
    let text = Array(words.utf8)
    let searchable = SearchableText(text, blocks: [Block(kind: .paragraph, range: 0..<text.count)])
    return try !hits(of: pattern, in: searchable).isEmpty
  }

  private func hits(of pattern: TextQuery, in text: SearchableText) throws(TextQueryError) -> [Range<Int>] {
    guard pattern.isRegularExpression, let known = expressions.first(where: { $0.query == pattern }) else {
      return try text.hits(of: pattern)
    }
    return try text.hits(of: known.compiled.expression)
  }
}

/// An expression that several owners can hold.
private final class CompiledExpression {
  let expression: RegularExpression

  init(_ expression: consuming RegularExpression) {
    self.expression = expression
  }
}

extension Quotation.Kind {
  /// Whether somebody says or writes it: not the name of a work, and no marks of distance.
  package var isSomebodysWords: Bool {
    switch self {
    case .direct, .partial, .block, .indirect: true
    case .title, .scare: false
    }
  }
}

extension QuotationCondition.SpeakerCondition {
  /// What the name is to hold.
  fileprivate var pattern: TextQuery? {
    switch self {
    case .named(let pattern): pattern
    case .unknown: nil
    case .adjusted(let condition, _, _): condition.pattern
    }
  }
}

extension QueryCondition {
  /// Everything in it that is looked for in words.
  package var patterns: [TextQuery] {
    switch self {
    case .all(let conditions), .any(let conditions): conditions.flatMap(\.patterns)
    case .not(let condition): condition.patterns
    case .text(let pattern), .fact(_, let pattern): [pattern]
    case .quotation(let condition):
      condition.said + condition.speakers.compactMap(\.pattern)
    case .date, .state: []
    }
  }

  /// Whether any of it is about what the reader did.
  public var asksForStates: Bool {
    switch self {
    case .all(let conditions), .any(let conditions): conditions.contains(where: \.asksForStates)
    case .not(let condition): condition.asksForStates
    case .state: true
    case .text, .fact, .quotation, .date: false
    }
  }

  /// What is looked for in the text and not to be absent.
  package var wantedInText: [TextQuery] {
    switch self {
    case .all(let conditions), .any(let conditions): conditions.flatMap(\.wantedInText)
    case .text(let pattern): [pattern]
    case .not, .fact, .quotation, .date, .state: []
    }
  }

  /// What the reader is to have done with the article.
  package var wantedStates: [QueryState] {
    switch self {
    case .all(let conditions), .any(let conditions): conditions.flatMap(\.wantedStates)
    case .state(let state): [state]
    case .not, .text, .fact, .date, .quotation: []
    }
  }

  package var wantedQuotations: [QuotationCondition] {
    switch self {
    case .all(let conditions), .any(let conditions): conditions.flatMap(\.wantedQuotations)
    case .quotation(let condition): [condition]
    case .not, .text, .fact, .date, .state: []
    }
  }
}
