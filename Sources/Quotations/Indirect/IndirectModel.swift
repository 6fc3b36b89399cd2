import Glibc

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

  /// To three digits, so that no difference in the last bit shows.
  func confidence(_ score: Int) -> Double {
    let odds = Double(score) / 100
    return (max(0.01, min(1 / (1 + exp(-odds)), 0.99)) * 1000).rounded() / 1000
  }
}
