import Articles
import Quotations

/// How the weights of the engine are learnt from annotated articles.
struct Course: Sendable {
  var speaker = Learner(prior: .byHand, pull: 0.2, pairPull: 12, mostPairs: 300)
  var speech = Learner(prior: .speechByHand, pull: 1, pairPull: 12, mostPairs: 100)
  var certainty = Learner(pull: 3, usesPairs: false)
  /// What a candidate shows depends on who spoke before, so on the weights: learn, look again, learn again.
  var rounds = 3
  /// Below it a speaker is wrong four times as often as right.
  var leastConfidence = 0.2
  /// Above zero: a fragment falsely held for speech costs more than one that is missed.
  var leastSpeech = 70

  func model(from articles: [Alignment]) -> AttributionModel {
    var model = AttributionModel.empty
    for _ in 0..<rounds {
      model.speaker = speaker.weights(for: articles.flatMap { Self.choices(in: $0, by: model) })
      model.speech = speech.weights(for: articles.flatMap { Self.speech(in: $0, by: model) })
    }
    model.leastSpeech = leastSpeech
    return model
  }

  /// The choices that annotated quotations offer, where one of the candidates is right.
  static func choices(in article: Alignment, by model: AttributionModel) -> [Learner.Choice] {
    let (quotations, examples) = article.look(by: model)
    return examples.compactMap { example in
      guard case .speech(let quote) = article.truth(about: quotations[example.span].range), quote.speaker != nil else {
        return nil
      }
      let isRight = article.rightness(of: example, quote, quotations)
      guard isRight.contains(true) else { return nil }
      return Learner.Choice(candidates: example.candidates.map(\.features), isRight: isRight)
    }
  }

  static func speech(in article: Alignment, by model: AttributionModel) -> [(features: SpeakerFeatures, isRight: Bool)] {
    let (quotations, examples) = article.look(by: model)
    return examples.compactMap { example in
      switch article.truth(about: quotations[example.span].range) {
      case .speech: (example.signs, true)
      case .noSpeech: (example.signs, false)
      case .unclear: nil
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
    return mention.contains(start) || (end...end + 2).contains(mention.lowerBound) && mention.upperBound <= whole.upperBound
  }
}
