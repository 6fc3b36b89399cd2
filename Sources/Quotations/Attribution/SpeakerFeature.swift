/// What can be said about the tie between a quotation and words that may name its speaker.
///
/// The first part is told by whoever finds the
/// candidate (`CandidateFinder`), the second by its setting (`CandidateSetting`), the third by the look of the words in
/// the marks (`SpeechSigns`).
package enum SpeakerFeature: UInt8, CaseIterable, Sendable {
  // How the phrase belongs to the cue.
  /// Ruiz said
  case leftOfCue
  /// Ruiz went on to say
  case leftThroughChain
  /// Ruiz, an engineer, said
  case leftOverApposition
  /// Ruiz, 34, an engineer, said
  case leftOverFarApposition
  /// A spokesman for Ruiz said
  case leftOverComplement
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
  /// quoted Ruiz as saying
  case quotedAs
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
  case nounWithoutCue

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

  // MARK: The setting

  // How many words the quotation has: one, up to three, eight, twenty, more.
  case oneWord
  case fewWords
  case shortWords
  case middleWords
  case longWords
  case endsInComma
  case endsInStop
  case endsOpen
  case startsWithCapital
  case opensSentenceItself
  case opensParagraph
  /// Nothing but marks follows in its sentence.
  case closesSentence
  // What stands right before the quotation.
  case afterComma
  case afterColon
  case afterThat
  case afterPreposition
  case afterArticle
  case afterOwner
  case afterCue
  case afterAuxiliary
  case afterConjunction
  case afterNoun
  case afterOtherWord
  // What stands right after it.
  case beforeComma
  case beforeStop
  case beforeWord
  case beforeCue
  case beforePreposition
  case beforeConjunction
  case onlyInSentence
  case firstInSentence
  case laterInSentence
  case hasVerbInside
  case hasPersonInside
  /// All words inside are capitalised, or too small to be.
  case looksLikeTitle

  // Where the phrase stands.
  case phraseBefore
  case phraseAfter
  // Words and marks between the phrase and the quotation: none, two, five, ten, twenty, more.
  case phraseTouches
  case phraseWithinTwo
  case phraseWithinFive
  case phraseWithinTen
  case phraseWithinTwenty
  case phraseFar
  case phraseOpensSentence
  case phraseAfterComma
  case phraseAfterQuotation
  case phraseAfterSubordinator
  case phraseAfterConjunction
  case phraseAfterCue
  case phraseAfterVerb
  case phraseAfterNoun
  case phraseBeforeCue
  case phraseBeforeAuxiliary
  case phraseBeforeVerb
  case phraseBeforeComma
  case phraseBeforeRelative
  case phraseBeforePreposition
  case phraseBeforeQuotation
  case phraseBeforeEnd
  case phraseBeforeConjunction
  case phraseBeforeNoun
  // What else the phrase is.
  case nameOfOneWord
  case nameWithTitle
  case namedOnce
  case namedOften
  case nameIsSubject
  case theNoun
  case aNoun
  case ownedNoun
  case longPhrase
  /// The speaker of the quotation before.
  case isPreviousSpeaker
  /// Has spoken before.
  case hasSpoken
  /// Nobody has spoken before.
  case isFirstSpeech

  // How it compares with the other candidates.
  /// No candidate of the sentence stands nearer to the quotation.
  case isNearest
  case isFirstOfSentence
  /// A verb of saying of its sentence offers another phrase.
  case hasCuedRival
  /// No other cue stands between the cue and the quotation.
  case nearestCue
  /// The same, before "as": which she accepted as “…”
  case nearestCueBeforeAs
  /// with Ruiz calling it “…”
  case absolute
  /// Offered by two rules or more.
  case offeredTwice
  case offeredOften

  // Where the speaker carried over comes from.
  case carriedFromWhole
  case carriedFromPart
  case carriedFromCueAfter
  case carriedFromCueBefore
  case carriedOverSentence
  case carriedInSentence
  case carriedFromFar

  // MARK: Speech or not

  case judgedDirect
  case judgedPartial
  case judgedTitle
  case judgedScare
  case afterWork
  case afterNaming
  case afterSoCalled
  case afterTerm
  case tightlyTied
  case afterWeakCue
  case afterNounOfSpeech
  case afterPerson
  case afterBracket
  case afterDash
  case afterAdverb
  case beforeNoun
  case beforeName
  case beforeBracket
  case hasDigits
  case isInHeading
  /// The quotation before, in the same sentence, is speech.
  case besideSpeech
  /// It is none.
  case besideOther
  case sentenceHasCue
  case cueCloseBefore
  case sentenceHasPerson
  case allCapitals
  case noCandidate
  // The score of the best candidate, from a doubtful to a sure one.
  case scoreLowest
  case scoreLow
  case scoreMiddle
  case scoreHigh
  // How much of all candidates' likelihood falls to it, from less than a half on.
  case shareLow
  case shareMiddle
  case shareHigh
  case shareHigher
  case shareHighest
  case weighedAgain
  case bias

  package var name: String { String(describing: self) }
}
