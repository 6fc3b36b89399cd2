import Messages

/// What somebody looks for in a library, read from what was typed.
///
/// Words must all occur, in any order: `ferry strike`. A phrase stands in quotation marks, an expression between slashes,
/// `-` before something asks that it be absent. `OR` parts what is before it from what is behind it (`a b OR c` is
/// `(a b) OR c`); parentheses group. Fields: `title:` `source:` `author:` `path:`, `speaker:` and `said:` (one and the same
/// quotation where they stand side by side), `date:2023-05`, `after:` and `before:` a day, month or year, `is:unread`.
///
/// A word is what the search in an article takes it for: a piece of the folded text, wherever it stands.
public struct Query: Equatable, Sendable {
  public let condition: QueryCondition

  public init(_ condition: QueryCondition) {
    self.condition = condition
  }

  /// Reads a query as somebody typed it.
  public init(_ words: String) throws(QueryError) {
    var parser = QueryParser(words)
    condition = try parser.parse()
  }

  /// A sentence about what somebody may have meant otherwise than it was read: `AND` and `NOT` join nothing here. Nil where
  /// there is nothing to say.
  public static func hint(about words: String) -> String? {
    var parser = QueryParser(words)
    guard (try? parser.parse()) != nil else { return nil }
    switch parser.foreignOperators {
    case []: return nil
    case ["AND"]: return localized("AND is looked for as a word: all words must occur without it.")
    case ["NOT"]: return localized("NOT is looked for as a word: -word asks that a word be absent.")
    default:
      return localized(
        "AND and NOT are looked for as words: all words must occur anyway, and -word asks for absence.")
    }
  }
}

/// One condition that an article meets or does not.
public indirect enum QueryCondition: Equatable, Sendable {
  /// Each of several.
  case all([QueryCondition])
  /// At least one of several.
  case any([QueryCondition])
  case not(QueryCondition)
  /// It stands in the text.
  case text(TextQuery)
  /// It stands in one of the article's facts.
  case fact(QueryFact, TextQuery)
  /// One quotation meets all of it.
  case quotation(QuotationCondition)
  /// The article has a date, and this is when.
  case date(DateSpan)
  /// What the reader did with it.
  case state(QueryState)
}

/// A fact of an article that has a field of its own.
public enum QueryFact: String, Sendable, CaseIterable {
  case title, source, author, path
}

/// What a reader can have done with an article: words behind `is:`.
public enum QueryState: String, Sendable, CaseIterable {
  case unread, starred, noted, kept
}

/// What one quotation must be. Names of works and marks of distance (`Quotation.Kind`) are nobody's words and meet none.
public struct QuotationCondition: Equatable, Sendable {
  public indirect enum SpeakerCondition: Equatable, Sendable {
    /// The name holds this.
    case named(TextQuery)
    /// No speaker was found: `speaker:unknown`.
    case unknown
    /// What another condition says, but for some names: these are asked for, and those are not (`KnownSpeakers`).
    case adjusted(SpeakerCondition, also: Set<FoldedName>, except: Set<FoldedName>)
  }

  public var speakers: [SpeakerCondition]
  /// What stands in the words quoted.
  public var said: [TextQuery]

  public init(speakers: [SpeakerCondition] = [], said: [TextQuery] = []) {
    self.speakers = speakers
    self.said = said
  }
}

/// The days from one to another, both included; nil where an end is open.
public struct DateSpan: Equatable, Sendable {
  public let first: ArticleDate?
  public let last: ArticleDate?

  public init(first: ArticleDate? = nil, last: ArticleDate? = nil) {
    self.first = first
    self.last = last
  }

  /// Whether a day is in it; an article without a date is in none.
  public func contains(_ date: ArticleDate?) -> Bool {
    guard let date else { return false }
    return first.map { $0 <= date } ?? true && last.map { date <= $0 } ?? true
  }
}

/// Why a query cannot be understood.
public struct QueryError: Error, Equatable, Sendable {
  /// Code points of the query before the place that is wrong.
  public let place: Int
  /// What is wrong there, as a clause without a full stop.
  public let reason: String

  public init(place: Int, reason: Message) {
    self.place = place
    self.reason = localized(reason)
  }

  /// One sentence for whoever typed it. It may quote what was typed, with its control characters.
  public var sentence: String { localized("The query is wrong at its character \(place + 1): \(reason).") }
}
