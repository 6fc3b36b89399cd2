/// The weights by which indirect speech is found.
package struct IndirectModel: Sendable {
  /// Ranks the places where content may end.
  package var end: IndirectWeights
  /// Ranks who may have said it.
  package var speaker: IndirectWeights
  /// The log of the odds that a stretch is indirect speech by that speaker.
  package var speech: IndirectWeights
  /// What `speech` must reach, in hundredths.
  package var leastSpeech: Int

  package init(end: IndirectWeights, speaker: IndirectWeights, speech: IndirectWeights, leastSpeech: Int) {
    self.end = end
    self.speaker = speaker
    self.speech = speech
    self.leastSpeech = leastSpeech
  }

  /// Knows nothing, and takes everything.
  package static let empty = IndirectModel(
    end: IndirectWeights(), speaker: IndirectWeights(), speech: IndirectWeights(), leastSpeech: 0)

  func confidence(_ score: Int) -> Double { Confidence.ofOdds(score) }
}
