import Quotations

/// The learnt weights as a file of the engine.
enum WeightsFile {
  static func text(_ model: AttributionModel) -> String {
    """
    // swift-format-ignore-file

    extension AttributionModel {
      /// Learnt from annotated news; see Documentation/Accuracy.md for how good it is on articles held out.
      package static let trained = AttributionModel(
        speaker: PairWeights(rows: speakerRows), speech: PairWeights(rows: speechRows), leastSpeech: \(model.leastSpeech),
        certainty: PairWeights(rows: certaintyRows), leastConfidence: \(model.leastConfidence))

    \(table("speakerRows", model.speaker))
    \(table("speechRows", model.speech))
    \(table("certaintyRows", model.certainty))}

    """
  }

  private static func table(_ name: String, _ weights: PairWeights) -> String {
    let rows = weights.rows.split(separator: "\n").map { "    \($0)\n" }.joined()
    return "  private static let \(name): StaticString = \"\"\"\n\(rows)    \"\"\"\n"
  }
}
