/// What can be said about a stretch of indirect speech, the words that report it, and who may be its speaker.
///
/// A scorer is a weight for each and for pairs of them; see `IndirectWeights`.
package enum IndirectFeature: UInt8, CaseIterable, Sendable {
  // What the cue means, as a verb …
  case saying, asserting, admitting, announcing, noting, telling, asking, thinking, knowing, wanting, fearing
  case expecting, promising, urging, proposing, supporting, opposing, criticising, praising, accusing, describing
  case citing, discussing, showing, deciding, implying, joking, acting, appearing
  // … as a noun, as an adjective, or as "according to".
  case claimNoun, planNoun, demandNoun, criticismNoun, supportNoun, beliefNoun, questionNoun, decisionNoun,
    documentNoun, advocateNoun
  case sureAdjective, worriedAdjective, willingAdjective
  case accordingTo, colon
  // How surely the verb reports quotations.
  case strongCue, mediumCue, weakCue

  // The form of the cue.
  case pastForm, thirdPersonForm, baseForm
  /// saying; is saying
  case gerundForm, progressiveForm
  /// to say
  case infinitiveForm
  /// was accused; accused by
  case passiveForm, reducedPassive
  case hasModal, isNegated, hasPerfect
  case hasParticle
  case mayBeNoun
  /// A capital in the middle of a sentence, as in headlines.
  case capitalisedCue
  /// The noun is owned: Kim's claim, his claim; has an article; has neither.
  case ownedByName, ownedByPronoun, nounWithArticle, bareNoun
  /// The noun is the object of a verb of its subject: made the claim that.
  case nounAfterVerb
  case followsAnd, followsComma, opensSentenceCue
  case followsTo, followsPreposition, followsRelative
  /// It reports a quotation.
  case cueOfQuotation
  /// It is the first of its sentence; it stands in what another cue reports.
  case firstCue, insideContent, touchesQuotation

  // Where the content stands.
  case contentAfter, contentBefore, contentAfterComma, contentIsSubject, secondPiece, inverted
  case asClause

  // How the content begins.
  case startsWithThat, startsWithTo, startsWithIf, startsWithQuestionWord, startsWithDeterminer, startsWithSubject
  case startsWithObject, startsWithPossessive, startsWithName, startsWithNoun, startsWithNumber, startsWithGerund
  case startsWithQuotation, startsWithOther, startsWithPreposition, startsWithAuxiliary, startsWithVerb,
    startsWithAdverb
  case startsWithPunctuation, startsWithTime
  /// What stands between the cue and the content.
  case skipsAbout, skipsOf, skipsFor, skipsTo, skipsOn, skipsAgainst, skipsWith, skipsAs, skipsOtherPreposition
  case skipsListener, skipsObject, skipsTime, skipsToThat

  // What the content holds, as chosen.
  case hasVerbInside, hasQuotationInside, isMostlyQuotation
  case oneOrTwoWords, threeToFiveWords, sixToTwelveWords, thirteenToTwentyFive, longer

  // Where the content may end.
  case endsWithSentence, endsAtComma, endsAtDash, endsAtSemicolon, endsAtColon, endsAtParenthesis, endsBeforeQuotation
  case endsAfterQuotation
  case endsBeforeConjunction, endsBeforeBut, endsBeforePreposition, endsBeforeSubordinator, endsBeforeRelative
  case endsBeforeVerb, endsBeforeTo, endsBeforeTime, endsBeforeGerund
  case beforeIn, beforeOn, beforeAt, beforeBy, beforeWith, beforeFor, beforeFrom, beforeOf, beforeDuring, beforeAs,
    beforeAfter
  // What comes after the place where it may end, past a comma.
  case thenConjunction, thenBut, thenGerund, thenRelative, thenSubordinator, thenPreposition, thenSubject, thenName
  case thenDeterminer, thenVerb, thenQuotation, thenAdverb, thenOther
  /// An attribution of its own follows: ", he said".
  case thenCue
  /// After the conjunction comes a cue: "and added".
  case conjoinsCue, conjoinsVerb, conjoinsSubject
  case verbFollows
  case firstEnd, secondEnd, laterEnd
  case fewWordsLeft, manyWordsLeft
  case lastWordIsNoun, lastWordIsVerb, lastWordIsFunction

  // How the speaker stands to the cue.
  case leftOfCue, leftThroughChain, leftOverApposition, leftOverFarApposition, leftOverRelative
  case rightOfCue, agent, firstSubject, nearestSubject, owner, afterAccording, noSpeaker
  case speakerAfterPreposition, speakerAfterAnd, speakerAfterComma
  case clauseOpener, earlierClauseOpener, sentenceOpener
  // Who that is.
  case nameOfPerson, nameOfOther, heOrShe, they, it, firstPerson, secondPerson, personNoun, groupNoun, documentSpeaker
  case otherNoun, pluralNoun
  case touchesCue, nearCue, farFromCue

  case isInHeading
  case sentenceHasQuotation
  case bias

  package var name: String { String(describing: self) }
}
