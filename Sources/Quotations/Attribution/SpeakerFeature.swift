/// What can be said about the tie between a quotation and words that may name its speaker.
///
/// A scorer is a weight for each; see `SpeakerWeights`.
enum SpeakerFeature: UInt8, CaseIterable {
  // How the phrase belongs to the cue.
  /// Ruiz said
  case leftOfCue
  /// Ruiz went on to say
  case leftThroughChain
  /// Ruiz, an engineer, said
  case leftOverApposition
  /// Ruiz, 34, an engineer, said
  case leftOverFarApposition
  /// Ruiz, who said
  case leftOverRelative
  /// “…,” said Ruiz
  case rightOfTouchingCue
  /// called Ruiz
  case rightOfCue
  /// told Ruiz
  case rightOfAddressingCue
  /// “…” and more, said Ruiz
  case afterCommaInverted
  /// The first subject of the sentence, the cue standing anywhere after it.
  case firstSubject
  /// The last subject before the cue.
  case nearestSubject
  /// A subject with a verb of saying of its own.
  case subjectOfCue
  /// described by Ruiz
  case passiveAgent
  /// Ruiz was described
  case passiveSubject
  /// A phrase before an apposition that begins a clause.
  case opensSentence

  // Ties without a verb of saying.
  /// according to Ruiz
  case according
  /// The same, opening the sentence: it holds for all of it.
  case accordingOpens
  /// Ruiz: “…”
  case colon
  /// A colon before the quotation, with more than a name before it.
  case colonBefore
  /// “…” — Ruiz
  case dash
  /// The same, on a line of its own.
  case dashBelow
  /// Ruiz’s promise
  case speechNounOwner
  case subjectWithoutCue
  case nameWithoutCue

  // Ties to other sentences and quotations.
  case carriedInParagraph
  /// From another paragraph.
  case carriedAcross
  /// The quotation before ends the paragraph before.
  case carriedEnd
  /// The quotation before was never closed, and this one opens its paragraph.
  case carriedOpen
  case previousCue
  case previousSubject
  case previousSubjectAcross
  /// The sentence before ends in a colon.
  case previousColon

  // Where the cue stands: with no word between, up to three, up to eight, more.
  case cueTouchesBefore
  case cueNearBefore
  case cueMidBefore
  case cueFarBefore
  case cueTouchesAfter
  case cueNearAfter
  case cueMidAfter
  case cueFarAfter

  // What stands between.
  case oneQuotationBetween
  case moreQuotationsBetween
  case semicolonBetween
  /// “…” and Ruiz said
  case conjunctionBetween
  /// “…” when Ruiz said
  case subordinatorBetween
  /// Ruiz offered a hand, which she called “…”
  case relativeBetween
  /// The cue leads straight into another quotation.
  case cueServesOther
  /// A comma before it, and nothing after: “…” and more, Ruiz said.
  case finalAttribution

  // What the cue is.
  case strongCue
  case mediumCue
  case weakCue
  case gerundCue
  case infinitiveCue
  /// a statement saying
  case gerundAfterThing
  /// A gerund after the quotation, apart from it.
  case gerundAfter
  /// Ruiz left, saying
  case gerundClauseFirst

  // What the phrase is.
  case person
  case likelyPerson
  case organisation
  case place
  /// he, she
  case pronoun
  case they
  case it
  case firstPerson
  case role
  case group
  case document
  case plural
  case speechNoun
  case demonym
  case otherNoun
  /// A noun of no known class, without an article.
  case bareNoun
  case possessiveName
  /// to Ruiz
  case inPreposition

  // What the quotation is.
  /// Nothing but quotations stands in its sentence.
  case quotationAlone
}

/// A set of features, as two words of bits.
struct SpeakerFeatures {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  init(_ features: SpeakerFeature...) {
    for feature in features { insert(feature) }
  }

  mutating func insert(_ feature: SpeakerFeature) {
    let bit = UInt64(feature.rawValue)
    if bit < 64 { low |= 1 << bit } else { high |= 1 << (bit - 64) }
  }

  func contains(_ feature: SpeakerFeature) -> Bool {
    let bit = UInt64(feature.rawValue)
    return bit < 64 ? low & (1 << bit) != 0 : high & (1 << (bit - 64)) != 0
  }

  func score(_ weights: [Double]) -> Double {
    var sum = 0.0
    var bits = low
    while bits != 0 {
      sum += weights[bits.trailingZeroBitCount]
      bits &= bits - 1
    }
    bits = high
    while bits != 0 {
      sum += weights[64 + bits.trailingZeroBitCount]
      bits &= bits - 1
    }
    return sum
  }
}
