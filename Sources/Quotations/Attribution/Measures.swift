/// What is counted about a quotation and one candidate, as small whole numbers: distances, ranks, kinds of the words
/// beside them. `BoostedTrees` ask about these and about `SpeakerFeature`s.
package struct Measures: Sendable, Equatable {
  package enum Name: Int, CaseIterable, Sendable {
    // MARK: The quotation

    case words
    case capitals
    /// Articles, prepositions and conjunctions.
    case smallWords
    // In its sentence, in tokens.
    case tokensBefore
    case tokensAfter
    case quotationsBefore
    case quotationsAfter
    case cuesBefore
    case cuesAfter
    /// 1 for a comma, 2 for a full stop, a question or an exclamation mark.
    case ending
    // The kinds of the tokens around it; see `Reading.kind(at:in:)`.
    case before
    case secondBefore
    case thirdBefore
    case after
    case secondAfter
    case thirdAfter
    /// Of the marks.
    case family
    case sentencesInParagraph
    case quotationsInParagraph
    case sentenceInParagraph
    case quotationInParagraph
    /// How many other quotations of the text are the same words.
    case repeats
    /// Quotations in the text, in halves.
    case quotationsInText
    case paragraphsBefore
    /// How many candidates it has.
    case candidates
    /// Of the best candidate by weights alone, in twentieths of a unit.
    case bestScore
    /// Of all candidates' likelihood, in hundredths.
    case bestShare

    // MARK: The candidate

    /// Tokens from the quotation, below zero for one that stands before it.
    case gap
    case cueGap
    case cueToPhrase
    case quotationsBetween
    case cuesBetween
    case commasBetween
    case clausesBetween
    case verbsBetween
    case namesBetween
    /// How many candidates stand nearer.
    case rank
    case rankOnSide
    /// How many rules offer it.
    case offers
    case mentions
    case personhood
    case timesSpoken
    /// Quotations since its last one.
    case sinceSpoken
    case phraseWords
    case beforePhrase
    case secondBeforePhrase
    case afterPhrase
    case secondAfterPhrase
    case cueKind
    /// 1 said, 2 saying, 3 says, 4 another.
    case cueForm
    case tokenBeforeCue
    case tokenAfterCue
    case sentencesAway
    case paragraphsAway
    /// The kind of its noun, 1 for a name, 2 for a pronoun.
    case headKind
    /// The length of the quotation that a speaker is carried over from, in eighths of its bytes.
    case carriedLength
    /// The first feature that ties it to the quotation.
    case tie

    package var text: String { String(describing: self) }
  }

  private var values = SIMD64<Int8>.zero

  package static let limit = 64

  package init() {}

  package subscript(name: Name) -> Int {
    get { Int(values[name.rawValue]) }
    set { values[name.rawValue] = Int8(clamping: newValue) }
  }

  package subscript(index: Int) -> Int { Int(values[index]) }
}
