import Glibc
import Quotations

/// Learns the weights of the engine from annotated articles and says how good they are on articles held out.
///
///     Training ANNOTATED.jsonl FOLDER [NAME=NUMBER...]
///     Training --indirect LEARNT.jsonl JUDGED.jsonl FOLDER [NAME=NUMBER...]      see `IndirectTraining`
///
/// FOLDER gets `held.jsonl` (each article by weights that have not seen it), `fitted.jsonl` (by weights that have),
/// `errors.tsv` (what the first get wrong) and `TrainedWeights.swift`.
@main
enum Training {
  static let folds = 5
  static let seed: UInt64 = 20

  static func main() async {
    let arguments = CommandLine.arguments
    if arguments.dropFirst().first == "--indirect" { return IndirectTraining.main(Array(arguments.dropFirst(2))) }
    guard arguments.count >= 3, let bytes = Files.bytes(of: arguments[1]) else {
      print("usage: Training ANNOTATED.jsonl FOLDER [NAME=NUMBER...]")
      exit(64)
    }
    let articles = bytes.split(separator: 0x0A).compactMap { AnnotatedArticle(line: Array($0)) }
      .sorted { $0.id < $1.id }.map(Alignment.init)
    let course = Course(arguments.dropFirst(3))
    let folds = Folds.folds(of: articles.count, into: Self.folds, seed: seed)
    report(articles)

    let models = await withTaskGroup(of: (Int, AttributionModel).self) { group in
      for fold in 0..<Self.folds {
        group.addTask {
          (fold, course.model(from: articles.indices.filter { folds[$0] != fold }.map { articles[$0] }))
        }
      }
      var models = [AttributionModel](repeating: .empty, count: Self.folds)
      for await (fold, model) in group { models[fold] = model }
      return models
    }
    let outcomes = articles.indices.map { Course.outcomes(in: articles[$0], by: models[folds[$0]]) }
    // The confidence of an article is learnt from the outcomes of the other folds.
    let certainties = (0..<Self.folds).map { fold in
      course.certainty.weights(for: articles.indices.filter { folds[$0] != fold }.flatMap { outcomes[$0] })
    }
    var held: [UInt8] = []
    var errors: [UInt8] = []
    var reliability = Reliability()
    for index in articles.indices {
      var model = models[folds[index]]
      model.certainty = certainties[folds[index]]
      for outcome in outcomes[index] { reliability.note(model.confidence(outcome.features), isRight: outcome.isRight) }
      model.leastConfidence = course.leastConfidence
      held += Predictions.line(for: articles[index], by: model)
      errors += ErrorList.lines(for: articles[index], by: model)
    }
    print(reliability.table)
    let sure = reliability.leastConfidence(forPrecision: course.leastPrecision)
    Files.write(held, to: arguments[2] + "/held.jsonl")

    Files.write(errors, to: arguments[2] + "/errors.tsv")

    var model = course.model(from: articles)
    model.certainty = course.certainty.weights(for: outcomes.flatMap(\.self))
    model.leastConfidence = course.leastConfidence
    model.sureConfidence = sure
    Files.write(articles.flatMap { Predictions.line(for: $0, by: model) }, to: arguments[2] + "/fitted.jsonl")
    Files.write(Array(WeightsFile.text(model).utf8), to: arguments[2] + "/TrainedWeights.swift")
  }

  /// Says how many annotated speakers are among the candidates at all.
  private static func report(_ articles: [Alignment]) {
    var quotes = 0
    var covered = 0
    var candidates = 0
    for article in articles {
      let (quotations, examples) = article.look(by: .empty)
      for example in examples {
        guard case .speech(let quote) = article.truth(about: quotations[example.span].range), quote.speaker != nil
        else { continue }
        quotes += 1
        candidates += example.candidates.count
        if article.rightness(of: example, quote, quotations).contains(true) { covered += 1 }
      }
    }
    print("\(articles.count) articles, \(quotes) quotations with a speaker, \(candidates) candidates;")
    print("the speaker is among them for \(covered), \(Double(covered * 1000 / max(1, quotes)) / 10) %.")
  }
}
