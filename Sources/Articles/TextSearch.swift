/// What somebody looks for in a text.
public struct TextQuery: Sendable, Equatable {
  public var words: String
  public var isCaseSensitive: Bool
  public var matchesWholeWords: Bool
  public var isRegularExpression: Bool

  public init(
    _ words: String, isCaseSensitive: Bool = false, matchesWholeWords: Bool = false, isRegularExpression: Bool = false
  ) {
    self.words = words
    self.isCaseSensitive = isCaseSensitive
    self.matchesWholeWords = matchesWholeWords
    self.isRegularExpression = isRegularExpression
  }
}

/// Why a query cannot be searched for, as a sentence for the person who typed it.
public struct TextQueryError: Error, Equatable, Sendable {
  public let explanation: String
}

/// A text prepared for searching: folded once, searched as often as wanted.
public struct SearchableText: Sendable {
  /// Folds the blocks of a text (UTF-8).
  public init(_ text: [UInt8], blocks: [Block]) {}

  /// Every place where the query stands, in order, not overlapping, as UTF-8 offsets into the text.
  public func hits(of query: TextQuery) throws(TextQueryError) -> [Range<Int>] { [] }
}
