/// Weights set by hand.
///
/// A quotation within a quotation is given its speaker by them: annotated news has too few of those to learn from. For
/// all others they are where learning begins, so that what news seldom shows keeps the weight it has here.
extension FeatureWeights {
  package static let byHand = FeatureWeights([
    // How the phrase belongs to the cue.
    .leftOfCue: 3.0,
    .leftThroughChain: 1.9,
    .leftOverApposition: 1.8,
    .leftOverFarApposition: 1.2,
    .leftOverComplement: 2.0,
    .leftOverRelative: 2.6,
    .rightOfTouchingCue: 4.2,
    .rightOfCue: -3.0,
    .rightOfAddressingCue: -3.0,
    .afterCommaInverted: 4.0,
    .firstSubject: 1.0,
    .nearestSubject: 1.2,
    .subjectOfCue: 0.9,
    .passiveAgent: 2.0,
    .quotedAs: 5.5,
    .passiveSubject: -1.5,
    .opensSentence: 1.0,
    // Ties without a verb of saying.
    .according: 3.4,
    .accordingOpens: 2.4,
    .colon: 4.5,
    .colonBefore: 2.6,
    .dash: 4.5,
    .dashBelow: 4.5,
    .speechNounOwner: 1.6,
    .subjectWithoutCue: -0.2,
    .nameWithoutCue: -1.0,
    .nounWithoutCue: -2.0,
    // Ties to other sentences and quotations.
    .carriedInParagraph: 2.2,
    .carriedAcross: -0.6,
    .carriedEnd: 0.6,
    .carriedOpen: 5.5,
    .previousCue: 0.6,
    .previousSubject: -0.2,
    .previousSubjectAcross: -1.2,
    .previousColon: 3.6,
    // Where the cue stands: with no word between, up to three, up to eight, more.
    .cueTouchesBefore: 2.6,
    .cueNearBefore: 1.5,
    .cueMidBefore: 0.7,
    .cueFarBefore: 0.0,
    .cueTouchesAfter: 3.0,
    .cueNearAfter: 0.6,
    .cueMidAfter: -0.4,
    .cueFarAfter: -1.2,
    // What stands between.
    .oneQuotationBetween: -0.8,
    .moreQuotationsBetween: -1.6,
    .semicolonBetween: -1.2,
    .conjunctionBetween: -2.2,
    .subordinatorBetween: -1.2,
    .relativeBetween: -2.0,
    .cueServesOther: -1.5,
    .finalAttribution: 2.2,
    // What the cue is.
    .strongCue: 1.6,
    .mediumCue: 0.6,
    .weakCue: -2.0,
    .gerundCue: 0.1,
    .infinitiveCue: -0.3,
    .gerundAfterThing: -4.0,
    .gerundAfter: -1.2,
    .gerundClauseFirst: 1.0,
    .nearestCueBeforeAs: 1.0,
    .absolute: 3.0,
    // What the phrase is.
    .person: 1.0,
    .likelyPerson: 0.6,
    .organisation: 0.3,
    .place: -1.5,
    .pronoun: 1.0,
    .they: 0.6,
    .it: -0.4,
    .firstPerson: -0.6,
    .role: 0.7,
    .group: 0.2,
    .document: 0.1,
    .plural: 0.4,
    .speechNoun: -0.8,
    .demonym: -0.6,
    .otherNoun: -0.9,
    .bareNoun: -1.5,
    .possessiveName: -0.3,
    .inPreposition: -1.6,
    // What the quotation is.
    .quotationAlone: 1.2,
  ])

  private init(_ weights: [SpeakerFeature: Double]) {
    self.init()
    for (feature, weight) in weights { self[feature] = Int((weight * 100).rounded()) }
  }
}
