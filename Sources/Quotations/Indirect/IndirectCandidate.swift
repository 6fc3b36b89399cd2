/// A stretch of text that may be indirect speech, as one reading of a cue has it.
struct IndirectCandidate {
  var cue: ReportingCue
  /// From where the content begins to where it may end at the latest.
  var content: Range<Int>
  /// Whether it ends there in any case.
  var isFixed = false
  /// What follows an attribution in the middle: It is, he said, no surprise.
  var secondPiece: Range<Int>?
  /// The tokens of "he said" where it follows the content: the speaker stands in there.
  var attribution: Range<Int>?
  var features: IndirectFeatures
}
