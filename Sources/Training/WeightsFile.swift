import Quotations

/// The learnt weights as a file of the engine.
enum WeightsFile {
  static func text(_ model: AttributionModel) -> String {
    """
    // swift-format-ignore-file

    extension AttributionModel {
      /// Learnt from annotated news; see Documentation/Accuracy.md for how good it is on articles held out.
      package static let trained = AttributionModel(
        speaker: FeatureWeights(rows: speakerRows), speakerTrees: BoostedTrees(rows: speakerTreeRows),
        speech: BoostedTrees(rows: speechRows), leastSpeech: \(model.leastSpeech),
        certainty: FeatureWeights(rows: certaintyRows), leastConfidence: \(model.leastConfidence),
        sureConfidence: \(model.sureConfidence))

    \(table("speakerRows", model.speaker.rows))
    \(table("certaintyRows", model.certainty.rows))
    \(table("speechRows", model.speech.rows))
    \(table("speakerTreeRows", model.speakerTrees.rows))}

    """
  }

  private static func table(_ name: String, _ rows: String) -> String {
    let rows = rows.split(separator: "\n").map { "    \($0)\n" }.joined()
    return "  private static let \(name): StaticString = \"\"\"\n\(rows)    \"\"\"\n"
  }
}
