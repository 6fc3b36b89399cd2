/// Words that may name the speaker of a quotation, and what ties them to it.
struct SpeakerCandidate {
  enum Source {
    case phrase(NounPhrase)
    /// The speaker of another quotation, by its span.
    case carried(span: Int)

    var isPhrase: Bool { if case .phrase = self { true } else { false } }
  }

  var source: Source
  /// The tokens of the cue.
  var cue: Range<Int>?
  var features: SpeakerFeatures

  /// The same number for candidates that are the same words: the token of the head, below zero for a carried one.
  var head: Int {
    switch source {
    case .carried(let span): -1 - span
    case .phrase(let phrase):
      switch phrase.head {
      case .name(let mention): 1 << 32 | mention
      case .pronoun(let token), .nominal(let token): token
      }
    }
  }

  func overlaps(_ phrase: NounPhrase) -> Bool {
    guard case .phrase(let own) = source else { return false }
    return own.tokens.overlaps(phrase.tokens)
  }
}
