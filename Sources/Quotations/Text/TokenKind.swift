extension Reading {
  /// What a token is, as a small number; 0 where there is none. Like ones have near numbers.
  func kind(at index: Int, in range: Range<Int>) -> Int {
    guard range.contains(index) else { return 0 }
    let token = tokens[index]
    switch token.kind {
    case .quotation: return 1
    case .punctuation: return Self.kind(ofMark: UInt8(truncatingIfNeeded: token.hash))
    case .possessive: return 10
    case .clitic: return 22
    case .number: return 11
    case .word: return mention(at: index) != nil ? 12 : kind(ofWord: token)
    }
  }

  private static func kind(ofMark mark: UInt8) -> Int {
    switch mark {
    case Mark.stop, Mark.question, Mark.exclamation: 2
    case Mark.comma: 3
    case Mark.colon: 4
    case Mark.dash: 5
    case Mark.semicolon: 6
    case Mark.open: 7
    case Mark.close: 8
    default: 9
    }
  }

  private func kind(ofWord token: Token) -> Int {
    let classes = lexicon.classes[Int(token.entry)]
    if classes.isEmpty { return kind(ofShape: token) }
    if token.hash == Word.that { return 17 }
    if token.hash == Word.to { return 23 }
    if token.hash == Word.as { return 24 }
    if token.hash == Word.of { return 25 }
    if classes.contains(.determiner) { return token.hash == Word.the ? 35 : token.hash == Word.a || token.hash == Word.an ? 36 : 37 }
    for (some, kind) in Self.kinds where classes.hasAny(of: some) {
      let isSaying = kind == 27 || kind == 29
      return isSaying && classes.contains(.gerund) ? kind + 1 : kind
    }
    return kind(ofShape: token)
  }

  private func kind(ofShape token: Token) -> Int {
    if token.shape.contains(.endsInLy) { return 33 }
    if token.shape.contains(.endsInEd) { return 46 }
    if token.shape.contains(.endsInIng) { return 47 }
    if token.shape.contains(.capitalised) { return 48 }
    return token.shape.contains(.endsInS) ? 50 : 49
  }

  /// The first that fits counts.
  private static let kinds: [(WordClass, Int)] = [
    (.subjectPronoun, 13), ([.firstPerson, .secondPerson], 14), (.possessivePronoun, 15), (.objectPronoun, 16),
    (.relative, 18), (.subordinator, 19), (.conjunction, 20), (.auxiliary, 22), (.naming, 26), (.strongCue, 27),
    (.mediumCue, 29), (.weakCue, 31), (.preposition, 32), (.adverb, 33), (.time, 34), (.work, 38), (.term, 39),
    (.speechNoun, 40), (.document, 41), (.group, 42), (.plural, 43), (.role, 44), ([.verb, .pureVerb], 45),
  ]
}
