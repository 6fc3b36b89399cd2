/// Words that may name the speaker of a quotation, and what ties them to it.
struct SpeakerCandidate {
  enum Source {
    case phrase(NounPhrase)
    /// The speaker of another quotation, by its span.
    case carried(span: Int)
  }

  var source: Source
  /// The tokens of the cue.
  var cue: Range<Int>?
  var features: SpeakerFeatures
}
