import Articles
import Glibc
import Quotations

/// How the weights of the engine are learnt from annotated articles.
struct Course: Sendable {
  var speaker = Learner(prior: .byHand, pull: 0.5)
  var speakerTrees = TreeGrower(trees: 60, leaves: 24, rate: 0.18)
  var speech = TreeGrower(trees: 150, leaves: 8, rate: 0.09, leastRows: 15, shareOfQuestions: 0.4)
  var certainty = Learner(pull: 3)
  /// What a candidate shows depends on who spoke before, so on the weights: learn, look again, learn again.
  var rounds = 3
  /// Below it a speaker is wrong twice as often as right.
  var leastConfidence = 0.1
  /// So many of the speakers that are stated without a question mark are right.
  var leastPrecision = 0.95
  /// In thousandths. Above zero: a fragment falsely held for speech costs more than one that is missed.
  var leastSpeech = 400

  func model(from articles: [Alignment]) -> AttributionModel {
    var model = AttributionModel.empty
    for round in 0..<rounds {
      let looks = articles.map { $0.look(by: model) }
      let choices = zip(articles, looks).flatMap { Self.choices(in: $0, $1) }
      model.speaker = speaker.weights(
        for: choices.map { Learner.Choice(candidates: $0.candidates.map(\.features), isRight: $0.isRight) })
      if round > 0 { model.speakerTrees = trees(for: choices) }
      model.speech = trees(for: zip(articles, looks).flatMap { Self.speech(in: $0, $1) })
    }
    model.leastSpeech = leastSpeech
    return model
  }

  typealias Look = (quotations: [Quotation], examples: [AttributionExample])

  /// A choice that an annotated quotation offers, where one of the candidates is right.
  struct Choice {
    var candidates: [AttributionExample.Candidate]
    var isRight: [Bool]
  }

  static func choices(in article: Alignment, _ look: Look) -> [Choice] {
    look.examples.compactMap { example in
      guard case .speech(let quote) = article.truth(about: look.quotations[example.span].range), quote.speaker != nil
      else { return nil }
      let isRight = article.rightness(of: example, quote, look.quotations)
      guard isRight.contains(true) else { return nil }
      return Choice(candidates: example.candidates, isRight: isRight)
    }
  }

  /// Trees under whose answers the right candidates of each choice are likely.
  private func trees(for choices: [Choice]) -> BoostedTrees {
    let rows = TreeRows(choices.flatMap { $0.candidates.map { ($0.features, $0.measures) } })
    return speakerTrees.forest(from: rows) { scores, first, second in
      var row = 0
      for choice in choices {
        let own = row..<row + choice.candidates.count
        row = own.upperBound
        var slopes = Array(scores[own])
        let highest = slopes.max() ?? 0
        let total = slopes.reduce(0) { $0 + exp($1 - highest) }
        for (index, place) in own.enumerated() {
          let chance = exp(slopes[index] - highest) / total
          second[place] = max(chance * (1 - chance), 1e-3)
        }
        guard Softmax.turn(&slopes, choice.isRight) != nil else { continue }
        for (index, place) in own.enumerated() { first[place] = slopes[index] }
      }
    }
  }

  static func speech(in article: Alignment, _ look: Look) -> [(example: AttributionExample, isRight: Bool)] {
    look.examples.compactMap { example in
      switch article.truth(about: look.quotations[example.span].range) {
      case .speech: (example, true)
      case .noSpeech: (example, false)
      case .unclear: nil
      }
    }
  }

  /// Trees whose sum is the log of the odds that something is speech.
  private func trees(for examples: [(example: AttributionExample, isRight: Bool)]) -> BoostedTrees {
    let rows = TreeRows(examples.map { ($0.example.signs, $0.example.measures) })
    let right = Double(examples.count { $0.isRight })
    return speech.forest(from: rows, start: log(right / max(1, Double(examples.count) - right))) {
      scores, first, second in
      for (index, example) in examples.enumerated() {
        let chance = 1 / (1 + exp(-scores[index]))
        first[index] = chance - (example.isRight ? 1 : 0)
        second[index] = chance * (1 - chance)
      }
    }
  }

  /// Whether kind and speaker were right, for quotations that are held for speech.
  static func outcomes(
    in article: Alignment, by model: AttributionModel
  ) -> [(features: SpeakerFeatures, isRight: Bool)] {
    let (quotations, examples) = article.look(by: model)
    return examples.compactMap { example in
      let quotation = quotations[example.span]
      guard let speaker = quotation.speaker, quotation.kind != .title, quotation.kind != .scare else { return nil }
      switch article.truth(about: quotation.range) {
      case .unclear: return nil
      case .noSpeech: return (example.signs, false)
      case .speech(let quote):
        guard quote.speaker != nil else { return nil }
        let isMention = SpeakerMatch.isMention(speaker.name, article.codePoints(speaker.mention), of: quote)
        return (example.signs, isMention && SpeakerMatch.isResolved(speaker.name, of: quote) != false)
      }
    }
  }
}

extension Alignment {
  func look(by model: AttributionModel) -> (quotations: [Quotation], examples: [AttributionExample]) {
    QuotationFinder().examples(in: article.text, paragraphs: paragraphs, model: model)
  }

  /// Which candidates name the annotated speaker.
  func rightness(
    of example: AttributionExample, _ quote: AnnotatedArticle.Quote, _ quotations: [Quotation]
  ) -> [Bool] {
    example.candidates.map { candidate in
      if let origin = candidate.carriedFrom, case .speech(let before) = truth(about: quotations[origin].range) {
        if before.speakerRange != nil, before.speakerRange == quote.speakerRange { return true }
        return before.entity != nil && before.entity == quote.entity
      }
      guard let speaker = candidate.speaker else { return false }
      let mention = codePoints(speaker.mention)
      return SpeakerMatch.isMention(speaker.name, mention, of: quote) || pointsAt(mention, quote)
    }
  }

  /// Whether a mention is the annotated one whatever it is resolved to: it holds the head, or is the name right after
  /// it ("his campaign manager Ana Ruiz", of which "manager" is the annotated head).
  private func pointsAt(_ mention: Range<Int>, _ quote: AnnotatedArticle.Quote) -> Bool {
    guard let whole = quote.speakerRange, whole.overlaps(mention), let words = quote.speaker, !quote.speakerHead.isEmpty
    else { return false }
    let gold = Array(words.unicodeScalars)
    let head = Array(quote.speakerHead.unicodeScalars)
    guard head.count <= gold.count,
      let place = (0...gold.count - head.count).first(where: { gold[$0..<$0 + head.count].elementsEqual(head) })
    else { return false }
    let start = whole.lowerBound + place
    let end = start + head.count
    return mention.contains(start)
      || (end...end + 2).contains(mention.lowerBound) && mention.upperBound <= whole.upperBound
  }
}
