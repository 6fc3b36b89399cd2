/// What can be said about the tie between a quotation and words that may name its speaker.
///
/// A scorer is a weight for each; see `SpeakerWeights`.
enum SpeakerFeature: UInt8, CaseIterable {
  // How the phrase belongs to the cue.
  case leftOfCue, leftThroughChain, leftOverApposition, leftOverFarApposition, leftOverRelative
  case rightOfTouchingCue, rightOfCue, rightOfAddressingCue
  case firstSubject, nearestSubject, passiveAgent, passiveSubject, gerundObject
  // Ties without a verb of saying.
  case according, colon, colonBefore, dash, speechNounOwner, subjectWithoutCue, nameWithoutCue
  // Ties to other sentences.
  case carriedInParagraph, carriedAcross, carriedOpen, previousCue, previousSubject, previousColon,
    nextCue
  // Where the cue stands.
  case cueTouchesBefore, cueNearBefore, cueMidBefore, cueFarBefore
  case cueTouchesAfter, cueNearAfter, cueMidAfter, cueFarAfter
  case oneQuotationBetween, moreQuotationsBetween, semicolonBetween, commaBetween
  /// The cue stands right before another quotation.
  case cueServesOther
  case strongCue, mediumCue, weakCue, gerundCue, infinitiveCue
  // What the phrase is.
  case person, likelyPerson, organisation, place, pronoun, they, it, firstPerson, relative
  case role, group, document, plural, otherNoun, speechNoun, demonym
  case possessiveName, inPreposition
  // What the quotation is.
  case afterCommaInverted, gerundAfterThing, gerundAfter, gerundClauseFirst, previousSubjectAcross, dashBelow,
    carriedEnd
  case subjectOfCue, opensSentence, bareNoun, finalAttribution, conjunctionBetween, subordinatorBetween
  case quotationAlone, wholeSentence, fragment, endsInComma
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

/// How much each feature speaks for a candidate. Set by hand; a trained table can take its place.
struct SpeakerWeights: Sendable {
  private(set) var table = [Double](repeating: 0, count: 128)

  subscript(feature: SpeakerFeature) -> Double {
    get { table[Int(feature.rawValue)] }
    set { table[Int(feature.rawValue)] = newValue }
  }

  static let byHand = SpeakerWeights([
    .leftOfCue: 3.0, .leftThroughChain: 1.9, .leftOverApposition: 1.8, .leftOverFarApposition: 1.2,
    .leftOverRelative: 2.6,
    .rightOfTouchingCue: 4.2, .rightOfCue: -3.0, .rightOfAddressingCue: -3.0,
    .firstSubject: 1.0, .nearestSubject: 1.2, .passiveAgent: 2.0, .passiveSubject: -1.5,
    .gerundObject: -2.0,
    .according: 3.4, .colon: 4.5, .colonBefore: 2.6, .dash: 4.5, .speechNounOwner: 1.6,
    .subjectWithoutCue: -0.2,
    .nameWithoutCue: -1.0,
    .carriedInParagraph: 2.2, .carriedAcross: -0.6, .carriedOpen: 5.5, .previousCue: 0.6,
    .previousSubject: -0.2,
    .previousColon: 3.6, .nextCue: -0.6,
    .cueTouchesBefore: 2.6, .cueNearBefore: 1.5, .cueMidBefore: 0.7, .cueFarBefore: 0.0,
    .cueTouchesAfter: 3.0, .cueNearAfter: 0.6, .cueMidAfter: -0.4, .cueFarAfter: -1.2,
    .oneQuotationBetween: -0.8, .moreQuotationsBetween: -1.6, .semicolonBetween: -1.2,
    .commaBetween: -0.2,
    .cueServesOther: -1.5,
    .strongCue: 1.6, .mediumCue: 0.6, .weakCue: -2.0, .gerundCue: 0.1, .infinitiveCue: -0.3,
    .person: 1.0, .likelyPerson: 0.6, .organisation: 0.3, .place: -1.5, .pronoun: 1.0, .they: 0.6,
    .it: -0.4,
    .firstPerson: -0.6, .relative: 0.2,
    .role: 0.7, .group: 0.2, .document: 0.1, .plural: 0.4, .otherNoun: -0.9, .speechNoun: -0.8,
    .demonym: -0.6,
    .possessiveName: -0.3, .inPreposition: -1.6,
    .afterCommaInverted: 4.0, .gerundAfterThing: -4.0, .bareNoun: -1.5, .finalAttribution: 2.2,
    .conjunctionBetween: -2.2,
    .subordinatorBetween: -1.2, .gerundAfter: -1.2, .gerundClauseFirst: 1.0,
    .previousSubjectAcross: -1.2, .dashBelow: 4.5, .carriedEnd: 0.6,
    .subjectOfCue: 0.9, .opensSentence: 1.0,
    .quotationAlone: 1.2, .wholeSentence: 0, .fragment: 0, .endsInComma: 0,
  ])

  init(_ weights: [SpeakerFeature: Double]) {
    for (feature, weight) in weights { table[Int(feature.rawValue)] = weight }
  }
}
