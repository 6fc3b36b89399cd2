/// What a token is, as a small number: like ones have near numbers.
enum TokenKind {
  static let none = 0
  static let quotation = 1
  static let stop = 2
  static let comma = 3
  static let name = 12
  static let pronoun = 13
  static let that = 17
  static let conjunction = 20
  static let auxiliary = 22
  /// Verbs of saying, strong and medium ones, and their -ing forms.
  static let cues = 27...30
  static let weakCue = 31
  static let verb = 45
  static let pastForm = 46

  static func of(mark: UInt8) -> Int {
    switch mark {
    case Mark.stop, Mark.question, Mark.exclamation: stop
    case Mark.comma: comma
    case Mark.colon: 4
    case Mark.dash: 5
    case Mark.semicolon: 6
    case Mark.open: 7
    case Mark.close: 8
    default: 9
    }
  }

  /// A word that the lexicon knows; 0 where its classes tell nothing.
  static func of(_ classes: WordClass, hash: UInt32) -> Int {
    if let special = special[hash] { return special }
    if classes.contains(.determiner) { return 37 }
    for (some, kind) in kinds where classes.hasAny(of: some) {
      return cues.contains(kind) && classes.contains(.gerund) ? kind + 1 : kind
    }
    return none
  }

  private static let special: [UInt32: Int] = [
    Word.that: that, Word.to: 23, Word.as: 24, Word.of: 25, Word.the: 35, Word.a: 36, Word.an: 36,
  ]

  /// The first that fits counts.
  private static let kinds: [(WordClass, Int)] = [
    (.subjectPronoun, pronoun), ([.firstPerson, .secondPerson], 14), (.possessivePronoun, 15), (.objectPronoun, 16),
    (.relative, 18), (.subordinator, 19), (.conjunction, conjunction), (.auxiliary, auxiliary), (.naming, 26),
    (.strongCue, 27), (.mediumCue, 29), (.weakCue, weakCue), (.preposition, 32), (.adverb, 33), (.time, 34),
    (.work, 38),
    (.term, 39), (.speechNoun, 40), (.document, 41), (.group, 42), (.plural, 43), (.role, 44),
    ([.verb, .pureVerb], verb),
  ]

  /// A word by its look.
  static func of(_ shape: Token.Shape) -> Int {
    if shape.contains(.endsInLy) { return 33 }
    if shape.contains(.endsInEd) { return pastForm }
    if shape.contains(.endsInIng) { return 47 }
    if shape.contains(.capitalised) { return 48 }
    return shape.contains(.endsInS) ? 50 : 49
  }
}

extension Reading {
  /// What a token is; 0 where there is none.
  func kind(at index: Int, in range: Range<Int>) -> Int {
    guard range.contains(index) else { return TokenKind.none }
    let token = tokens[index]
    switch token.kind {
    case .word: break
    case .quotation: return TokenKind.quotation
    case .punctuation: return TokenKind.of(mark: UInt8(truncatingIfNeeded: token.hash))
    case .possessive: return 10
    case .clitic: return TokenKind.auxiliary
    case .number: return 11
    }
    if mention(at: index) != nil { return TokenKind.name }
    let known = Int(lexicon.kinds[Int(token.entry)])
    return known != TokenKind.none ? known : TokenKind.of(token.shape)
  }
}
