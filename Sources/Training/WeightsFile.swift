import Quotations

/// The learnt weights as a file of the engine.
enum WeightsFile {
  static func text(_ model: AttributionModel) -> String {
    """
    // swift-format-ignore-file

    extension AttributionModel {
      /// Learnt from annotated news; see Documentation/Accuracy.md for how good it is on articles held out.
      package static let trained = {
        let numbers = QuestionNumbers(names: names)
        return AttributionModel(
          speaker: FeatureWeights(rows: speakerRows, numbers: numbers),
          speakerTrees: BoostedTrees(rows: speakerTreeRows, numbers: numbers),
          speech: BoostedTrees(rows: speechRows, numbers: numbers), leastSpeech: \(model.leastSpeech),
          certainty: FeatureWeights(rows: certaintyRows, numbers: numbers), leastConfidence: \(model.leastConfidence),
          sureConfidence: \(model.sureConfidence))
      }()

      /// All features and measures in the order of their numbers: those of the program when this was learnt. A test holds
      /// that they still are.
    \(names)
    \(table("speakerRows", model.speaker.rows))
    \(table("certaintyRows", model.certainty.rows))
    \(table("speechRows", model.speech.rows))
    \(table("speakerTreeRows", model.speakerTrees.rows))}

    """
  }

  private static var names: String {
    var lines = [""]
    for name in QuestionNumbers.names.split(separator: " ") {
      if lines[lines.count - 1].count + name.count > 110 { lines.append("") }
      lines[lines.count - 1] += (lines[lines.count - 1].isEmpty ? "" : " ") + name
    }
    let rows = lines.map { "    \($0)\n" }.joined()
    return "  package static let names: StaticString = \"\"\"\n\(rows)    \"\"\"\n"
  }

  static func table(_ name: String, _ rows: String) -> String {
    let rows = rows.split(separator: "\n").map { "    \($0)\n" }.joined()
    return "  private static let \(name): StaticString = \"\"\"\n\(rows)    \"\"\"\n"
  }
}
