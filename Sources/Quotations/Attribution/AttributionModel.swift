import Glibc

/// The weights by which a quotation is given its speaker.
package struct AttributionModel: Sendable {
  /// Ranks the candidates.
  package var speaker: FeatureWeights
  /// Ranks them again where the weights leave doubt.
  package var speakerTrees: BoostedTrees
  /// Above zero for speech.
  package var speech: BoostedTrees
  /// What `speech` must reach, in thousandths.
  package var leastSpeech = 0
  /// The log of the odds that speaker and kind are right.
  package var certainty: FeatureWeights
  /// Below this confidence no speaker is named.
  package var leastConfidence: Double
  /// From this confidence on, a speaker is stated without a question mark.
  package var sureConfidence = 0.5

  /// Knows nothing but the weights set by hand, and holds everything for speech.
  package static let empty = AttributionModel(
    speaker: .byHand, speakerTrees: BoostedTrees(), speech: BoostedTrees(), certainty: FeatureWeights(),
    leastConfidence: 0)

  func isSpeech(_ signs: SpeakerFeatures, _ measures: Measures) -> Bool {
    speech.score(signs, measures) >= leastSpeech
  }

  package func confidence(_ signs: SpeakerFeatures) -> Double { Confidence.ofOdds(certainty.score(signs)) }
}

enum Confidence {
  /// How likely something is by the log of its odds in hundredths: to three digits, so that no difference in the last
  /// bit shows.
  static func ofOdds(_ hundredths: Int) -> Double {
    let chance = 1 / (1 + exp(-Double(hundredths) / 100))
    return (max(0.01, min(chance, 0.99)) * 1000).rounded() / 1000
  }
}
