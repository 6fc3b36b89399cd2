import Articles
import Glibc
import Quotations

/// Learns the weights for indirect speech from some annotated articles and tries them on others.
///
///     Training --indirect LEARNT.jsonl JUDGED.jsonl FOLDER [NAME=NUMBER...]
///
/// FOLDER gets `indirect.jsonl`, what is found in JUDGED, and `IndirectTrainedWeights.swift`.
enum IndirectTraining {
  static func main(_ arguments: [String]) {
    guard arguments.count >= 3 else {
      print("usage: Training --indirect LEARNT.jsonl JUDGED.jsonl FOLDER [NAME=NUMBER...]")
      exit(64)
    }
    let model = IndirectCourse(arguments.dropFirst(3)).model(from: articles(in: arguments[0]))
    let records = articles(in: arguments[1]).flatMap { line(for: $0, by: model) }
    Files.write(records, to: arguments[2] + "/indirect.jsonl")
    Files.write(Array(text(model).utf8), to: arguments[2] + "/IndirectTrainedWeights.swift")
  }

  private static func articles(in path: String) -> [Alignment] {
    guard let bytes = Files.bytes(of: path) else {
      print("Cannot read \(path).")
      exit(66)
    }
    return bytes.split(separator: 0x0A).compactMap { AnnotatedArticle(line: Array($0)) }.map(Alignment.init)
  }

  private static func line(for article: Alignment, by model: IndirectModel) -> [UInt8] {
    let found = QuotationFinder().indirectExamples(
      in: article.article.text, paragraphs: article.paragraphs, model: model)
    return Predictions.line(for: article, found.quotations)
  }

  private static func text(_ model: IndirectModel) -> String {
    """
    // swift-format-ignore-file

    extension IndirectModel {
      /// Learnt from annotated news; see Documentation/Accuracy.md for how good it is on articles held out.
      package static let trained = IndirectModel(
        end: IndirectWeights(rows: endRows), speaker: IndirectWeights(rows: speakerRows),
        speech: IndirectWeights(rows: speechRows), leastSpeech: \(model.leastSpeech))

    \(WeightsFile.table("endRows", model.end.rows))
    \(WeightsFile.table("speakerRows", model.speaker.rows))
    \(WeightsFile.table("speechRows", model.speech.rows))}

    """
  }
}
