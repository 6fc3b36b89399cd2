import CPlatform

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

  public init(explanation: String) {
    self.explanation = explanation
  }
}

/// A text prepared for searching: folded once, searched as often as wanted.
///
/// Words are found whatever their case and diacritics, the kind of their quotation marks and dashes, and the blanks
/// between them; invisible code points are passed over. A regular expression sees the text as it is.
public struct SearchableText: Sendable {
  private let text: [UInt8]
  private let blocks: [Range<Int>]
  private let folded: FoldedText

  /// Folds the blocks of a text (UTF-8), which are in order and inside it.
  public init(_ text: [UInt8], blocks: [Block]) {
    self.text = text
    self.blocks = blocks.map(\.range)
    folded = FoldedText(text, ranges: self.blocks)
  }

  /// Every place where the query stands, in order, not overlapping, as UTF-8 offsets into the text.
  ///
  /// A hit lies within one block and on whole code points, with the combining marks of its last letter. An empty query
  /// has no hits.
  public func hits(of query: TextQuery) throws(TextQueryError) -> [Range<Int>] {
    if query.isRegularExpression { return try hits(of: RegularExpression(query)) }
    let words = FoldedText(words: query.words).bytes
    guard !words.isEmpty else { return [] }
    let exactWords = query.isCaseSensitive ? FoldedText(words: query.words, isCaseSensitive: true).bytes : []
    var hits: [Range<Int>] = []
    var place = 0
    var cursor = FoldedText.Cursor()
    while let found = Self.place(of: words, in: folded.bytes, from: place) {
      let hit = found..<found + words.count
      let (range, end) = folded.original(of: hit, cursor: &cursor)
      let isWanted =
        (!query.matchesWholeWords || isWholeWord(hit)) && (!query.isCaseSensitive || has(exactWords, in: range))
      if isWanted { hits.append(range) }
      place = isWanted ? end : found + 1
    }
    return hits
  }

  /// Every match of an expression that has been compiled before.
  func hits(of expression: borrowing RegularExpression) throws(TextQueryError) -> [Range<Int>] {
    try expression.hits(in: text, blocks: blocks)
  }

  private static func place(of words: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    let offset = bytes.withUnsafeBytes { haystack in
      words.withUnsafeBytes { needle in
        let rest = UnsafeRawBufferPointer(rebasing: haystack[start...])
        return platform_find(rest.baseAddress, rest.count, needle.baseAddress, needle.count)
      }
    }
    return offset < 0 ? nil : start + offset
  }

  /// Whether the words stand, in this very case, in exactly this range of the text.
  private func has(_ exactWords: [UInt8], in range: Range<Int>) -> Bool {
    let exact = FoldedText(text, ranges: CollectionOfOne(range), isCaseSensitive: true)
    var place = 0
    var cursor = FoldedText.Cursor()
    while let found = Self.place(of: exactWords, in: exact.bytes, from: place) {
      if exact.original(of: found..<found + exactWords.count, cursor: &cursor).range == range { return true }
      place = found + 1
    }
    return false
  }

  /// Whether no word goes on over either end of a range of the folded text. An end that is no part of a word itself
  /// asks for nothing.
  private func isWholeWord(_ hit: Range<Int>) -> Bool {
    let bytes = folded.bytes
    let goesOnBefore =
      hit.lowerBound > 0 && Self.isWordPart(bytes, at: hit.lowerBound)
      && Self.isWordPart(bytes, endingAt: hit.lowerBound)
    if goesOnBefore { return false }
    return hit.upperBound == bytes.count || !Self.isWordPart(bytes, endingAt: hit.upperBound)
      || !Self.isWordPart(bytes, at: hit.upperBound)
  }

  private static func isWordPart(_ bytes: [UInt8], at place: Int) -> Bool {
    let length = TextDecoder.sequenceLength(in: bytes, at: place, before: bytes.count)
    return length > 0 && ScalarFolding.isWordPart(FoldedText.scalar(in: bytes, place..<place + length))
  }

  private static func isWordPart(_ bytes: [UInt8], endingAt end: Int) -> Bool {
    var start = end - 1
    while start > 0, bytes[start].isContinuation { start -= 1 }
    return isWordPart(bytes, at: start)
  }
}
