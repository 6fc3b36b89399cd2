import Glibc

/// The weights by which a quotation is given its speaker.
package struct AttributionModel: Sendable {
  /// Ranks the candidates.
  package var speaker: PairWeights
  /// Above zero for speech.
  package var speech: PairWeights
  /// What `speech` must reach, in hundredths.
  package var leastSpeech = 0
  /// The log of the odds that speaker and kind are right.
  package var certainty: PairWeights
  /// Below this confidence no speaker is named.
  package var leastConfidence: Double

  /// Knows nothing: takes the first candidate and holds everything for speech.
  package static let empty = AttributionModel(
    speaker: PairWeights(), speech: PairWeights(), certainty: PairWeights(), leastConfidence: 0)

  func isSpeech(_ signs: SpeakerFeatures) -> Bool {
    speech.score(signs) >= leastSpeech
  }

  /// To three digits, so that no difference in the last bit shows.
  package func confidence(_ signs: SpeakerFeatures) -> Double {
    let odds = Double(certainty.score(signs)) / 100
    return (max(0.01, min(1 / (1 + exp(-odds)), 0.99)) * 1000).rounded() / 1000
  }
}
