import Articles
import Quotations

/// How the weights for indirect speech are learnt from annotated articles.
struct IndirectCourse {
  var end = IndirectLearner(pull: 0.5, pairPull: 2, leastSupport: 30, mostPairs: 1500)
  var speaker = IndirectLearner(pull: 0.5, pairPull: 6, leastSupport: 30, mostPairs: 400)
  var speech = IndirectLearner(pull: 0.5, pairPull: 15, leastSupport: 40, mostPairs: 1000)
  /// In hundredths: what is right twice in nine times still gains as much as it costs.
  var leastSpeech = -125

  init(_ options: some Sequence<String>) {
    for (name, number) in Options.numbers(in: options) {
      switch name {
      case "endPull": end.pairPull = number
      case "endMost": end.mostPairs = Int(number)
      case "speakerPull": speaker.pairPull = number
      case "speakerMost": speaker.mostPairs = Int(number)
      case "speechPull": speech.pairPull = number
      case "speechMost": speech.mostPairs = Int(number)
      case "leastSpeech": leastSpeech = Int(number)
      default: print("There is no option \(name).")
      }
    }
  }

  /// First where content ends and who speaks, then, with those chosen, what is indirect speech at all.
  ///
  /// The second is learnt from choices made by weights that have not seen the article: made by others, they would look
  /// surer than they are.
  func model(from articles: [Alignment]) -> IndirectModel {
    let ends = articles.map { Self.choices(in: $0) { $0.ends(of: $1) } }
    let speakers = articles.map { Self.choices(in: $0) { $0.speakers(of: $1) } }
    let folds = Folds.folds(of: articles.count, into: Self.folds, seed: Training.seed)
    var sets: [(features: IndirectFeatures, isRight: Bool)] = []
    for fold in 0..<Self.folds {
      let others = articles.indices.filter { folds[$0] != fold }
      let model = choosing(others.flatMap { ends[$0] }, others.flatMap { speakers[$0] })
      for index in articles.indices where folds[index] == fold {
        let truth = IndirectTruth(articles[index])
        for example in articles[index].lookForIndirectSpeech(by: model) {
          if let isRight = truth.isRight(example) { sets.append((example.signs, isRight)) }
        }
      }
    }
    var model = choosing(ends.flatMap(\.self), speakers.flatMap(\.self))
    model.speech = speech.weights(for: sets)
    model.leastSpeech = leastSpeech
    report(articles, by: model)
    print("\(sets.count) stretches, \(sets.count(where: \.isRight)) right")
    return model
  }

  private static let folds = 5

  private func choosing(_ ends: [IndirectLearner.Choice], _ speakers: [IndirectLearner.Choice]) -> IndirectModel {
    var model = IndirectModel.empty
    model.end = end.weights(for: ends)
    model.speaker = speaker.weights(for: speakers)
    return model
  }

  private static func choices(
    in article: Alignment, _ choice: (IndirectTruth, IndirectExample) -> IndirectLearner.Choice?
  ) -> [IndirectLearner.Choice] {
    let truth = IndirectTruth(article)
    return article.lookForIndirectSpeech(by: .empty).compactMap { choice(truth, $0) }
  }

  /// Says how many annotated contents each step still can find.
  private func report(_ articles: [Alignment], by model: IndirectModel) {
    var counts = [Int](repeating: 0, count: 7)
    for article in articles {
      let truth = IndirectTruth(article)
      for (step, count) in truth.steps(of: article.lookForIndirectSpeech(by: model)).enumerated() {
        counts[step] += count
      }
    }
    let names = [
      "annotated", "with a cue", "with the first word", "with an end", "with the end", "with a speaker",
      "with the speaker",
    ]
    print(zip(names, counts).map { "\($0) \($1)" }.joined(separator: ", "))
  }
}

extension Alignment {
  func lookForIndirectSpeech(by model: IndirectModel) -> [IndirectExample] {
    QuotationFinder().indirectExamples(in: article.text, paragraphs: paragraphs, model: model).examples
  }
}

/// What people have marked as reported in an article, beside what the engine weighs.
struct IndirectTruth {
  private let article: Alignment
  /// Indirect speech, and the whole of what is partly quoted.
  private let quotes: [AnnotatedArticle.Quote]

  init(_ article: Alignment) {
    self.article = article
    var seen: Set<String> = []
    quotes = article.annotated.quotes.filter { !$0.isDirect && ($0.isIndirect || seen.insert($0.attribution).inserted) }
  }

  private func places(_ pieces: [Range<Int>]) -> [Range<Int>] { pieces.map(article.codePoints) }

  /// How much of the longer of two contents they share, 0 to 1.
  private static func overlap(_ one: [Range<Int>], _ other: [Range<Int>]) -> Double {
    var shared = 0
    for a in one { for b in other { shared += a.clamped(to: b).count } }
    return Double(shared) / Double(max(1, max(one.reduce(0) { $0 + $1.count }, other.reduce(0) { $0 + $1.count })))
  }

  /// Whether the marked cue is the one that was weighed.
  private func hasCue(_ quote: AnnotatedArticle.Quote, _ head: Range<Int>) -> Bool {
    quote.cue.map { $0.overlaps(head) } ?? true
  }

  func ends(of example: IndirectExample) -> IndirectLearner.Choice? {
    guard example.ends.count > 1 else { return nil }
    let head = article.codePoints(example.head)
    let contents = example.ends.map { places($0.pieces) }
    for quote in quotes where hasCue(quote, head) {
      let overlaps = contents.map { Self.overlap($0, quote.content) }
      guard let best = overlaps.max(), best >= 0.8 else { continue }
      return IndirectLearner.Choice(candidates: example.ends.map(\.features), isRight: overlaps.map { $0 == best })
    }
    return nil
  }

  func speakers(of example: IndirectExample) -> IndirectLearner.Choice? {
    let head = article.codePoints(example.head)
    let contents = example.ends.isEmpty ? [places(example.pieces)] : example.ends.map { places($0.pieces) }
    for quote in quotes where hasCue(quote, head) {
      guard contents.contains(where: { Self.overlap($0, quote.content) >= 0.6 }) else { continue }
      let isRight = example.speakers.map { isSpeaker($0.speaker, quote) }
      guard isRight.contains(true) else { return nil }
      return IndirectLearner.Choice(candidates: example.speakers.map(\.features), isRight: isRight)
    }
    return nil
  }

  private func isSpeaker(_ speaker: Speaker?, _ quote: AnnotatedArticle.Quote) -> Bool {
    guard let speaker else { return quote.speaker == nil }
    guard quote.speaker != nil else { return false }
    let place = article.codePoints(speaker.mention)
    return SpeakerMatch.isMention(speaker.name, place, of: quote)
      || SpeakerMatch.isMention(article.article.string(speaker.mention), place, of: quote)
  }

  /// Whether content and speaker are right; nil where that cannot be told.
  func isRight(_ example: IndirectExample) -> Bool? {
    let head = article.codePoints(example.head)
    let content = places(example.pieces)
    if content.contains(where: { place in article.annotated.ignored.contains { $0.overlaps(place) } }) { return nil }
    for quote in quotes where hasCue(quote, head) && Self.overlap(content, quote.content) >= 0.8 {
      if quote.speaker == nil { return true }
      return isSpeaker(example.speakers[example.chosen].speaker, quote)
    }
    return false
  }

  /// How many annotated stretches are still to be had: by their cue, their first word, one of the ends, the chosen end,
  /// one of the speakers, the chosen speaker.
  func steps(of examples: [IndirectExample]) -> [Int] {
    var counts = [Int](repeating: 0, count: 7)
    for quote in quotes where quote.isIndirect {
      counts[0] += 1
      let own = examples.filter { hasCue(quote, article.codePoints($0.head)) }
      guard !own.isEmpty else { continue }
      counts[1] += 1
      guard let first = quote.content.first?.lowerBound,
        own.contains(where: { places($0.pieces).first?.lowerBound == first })
      else { continue }
      counts[2] += 1
      let withEnd = own.filter { example in
        ((example.ends.map(\.pieces)) + [example.pieces]).contains { Self.overlap(places($0), quote.content) >= 0.8 }
      }
      guard !withEnd.isEmpty else { continue }
      counts[3] += 1
      let chosen = withEnd.filter { Self.overlap(places($0.pieces), quote.content) >= 0.8 }
      guard !chosen.isEmpty else { continue }
      counts[4] += 1
      guard chosen.contains(where: { $0.speakers.contains { isSpeaker($0.speaker, quote) } }) else { continue }
      counts[5] += 1
      guard chosen.contains(where: { isSpeaker($0.speakers[$0.chosen].speaker, quote) }) else { continue }
      counts[6] += 1
    }
    return counts
  }
}
