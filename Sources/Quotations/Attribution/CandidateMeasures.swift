/// Counts what `Measures` holds.
extension CandidateSetting {
  func measures(of span: Int, _ inside: SpeechJudge.Inside) -> Measures {
    var result = Measures()
    result[.words] = inside.words
    result[.capitals] = inside.capitals
    result[.smallWords] = inside.functionWords
    result[.ending] = inside.endsInComma ? 1 : inside.endsSentence ? 2 : 0
    result[.family] = Int(reading.spans[span].family.rawValue)
    result[.repeats] = repeats(of: span)
    result[.quotationsInText] = reading.spans.count / 2
    result[.paragraphsBefore] = reading.spans[span].paragraph
    let token = reading.tokenOfSpan[span]
    guard token >= 0 else { return result }
    let number = reading.sentenceOfSpan[span]
    let sentence = reading.sentences[number].tokens
    result[.tokensBefore] = token - sentence.lowerBound
    result[.tokensAfter] = sentence.upperBound - token - 1
    result[.before] = reading.kind(at: token - 1, in: sentence)
    result[.secondBefore] = reading.kind(at: token - 2, in: sentence)
    result[.thirdBefore] = reading.kind(at: token - 3, in: sentence)
    result[.after] = reading.kind(at: token + 1, in: sentence)
    result[.secondAfter] = reading.kind(at: token + 2, in: sentence)
    result[.thirdAfter] = reading.kind(at: token + 3, in: sentence)
    let window = CandidateFinder.window(around: token, in: sentence)
    for index in window where index != token {
      let kind = reading.kind(at: index, in: window)
      if kind == TokenKind.quotation { result[index < token ? .quotationsBefore : .quotationsAfter] += 1 }
      if TokenKind.cues.contains(kind) { result[index < token ? .cuesBefore : .cuesAfter] += 1 }
    }
    let paragraph = reading.spans[span].paragraph
    var first = number
    while first > 0, number - first < 20, reading.sentences[first - 1].paragraph == paragraph { first -= 1 }
    var last = number
    while last + 1 < reading.sentences.count, last - number < 20, reading.sentences[last + 1].paragraph == paragraph {
      last += 1
    }
    result[.sentenceInParagraph] = number - first
    result[.sentencesInParagraph] = last - first + 1
    var other = span - 1
    while other >= 0, span - other < 20, reading.spans[other].paragraph == paragraph {
      if reading.spans[other].parent < 0 { result[.quotationInParagraph] += 1 }
      other -= 1
    }
    result[.quotationsInParagraph] = result[.quotationInParagraph] + 1
    other = span + 1
    while other < reading.spans.count, other - span < 20, reading.spans[other].paragraph == paragraph {
      if reading.spans[other].parent < 0 { result[.quotationsInParagraph] += 1 }
      other += 1
    }
    return result
  }

  /// Other short quotations near by that are the same words.
  private func repeats(of span: Int) -> Int {
    let own = reading.spans[span].inner
    guard own.count <= 60 else { return 0 }
    var count = 0
    for other in max(0, span - 40)..<min(reading.spans.count, span + 40) where other != span {
      let range = reading.spans[other].inner
      if abs(range.count - own.count) <= 1, Self.isSame(reading.text[own], reading.text[range]) { count += 1 }
    }
    return count
  }

  /// But for a comma or full stop at the end.
  private static func isSame(_ one: ArraySlice<UInt8>, _ other: ArraySlice<UInt8>) -> Bool {
    let length = min(one.count, other.count)
    return length > 2 && one.prefix(length - 1).elementsEqual(other.prefix(length - 1))
  }

  /// What is counted of one candidate, beside what is `common` to all of a quotation.
  func measures(
    of candidate: SpeakerCandidate, of span: Int, _ common: Measures, _ survey: CandidateSurvey,
    _ history: SpeakerHistory
  ) -> Measures {
    var result = common
    let quotation = reading.tokenOfSpan[span]
    guard quotation >= 0 else { return result }
    result[.candidates] = survey.heads.count
    result[.offers] = survey.offers(of: candidate.head)
    result[.tie] = candidate.features.tie
    switch candidate.source {
    case .carried(let from):
      result[.sentencesAway] = reading.sentenceOfSpan[span] - reading.sentenceOfSpan[from]
      result[.paragraphsAway] = reading.spans[span].paragraph - reading.spans[from].paragraph
      result[.carriedLength] = reading.spans[from].inner.count / 8
      result[.gap] = reading.tokenOfSpan[from] - quotation
      countBetween(reading.tokenOfSpan[from] + 1..<quotation, &result)
    case .phrase(let phrase):
      place(phrase.tokens, quotation, survey, &result)
      let own = reading.sentence(of: phrase.tokens.lowerBound)
      let sentence = reading.sentences[own]
      result[.sentencesAway] = reading.sentenceOfSpan[span] - own
      result[.paragraphsAway] = reading.spans[span].paragraph - sentence.paragraph
      result[.phraseWords] = phrase.tokens.count
      result[.beforePhrase] = reading.kind(at: phrase.tokens.lowerBound - 1, in: sentence.tokens)
      result[.secondBeforePhrase] = reading.kind(at: phrase.tokens.lowerBound - 2, in: sentence.tokens)
      result[.afterPhrase] = reading.kind(at: phrase.tokens.upperBound, in: sentence.tokens)
      result[.secondAfterPhrase] = reading.kind(at: phrase.tokens.upperBound + 1, in: sentence.tokens)
      if let cue = candidate.cue?.lowerBound { describe(cue, phrase.tokens, quotation, sentence.tokens, &result) }
      describe(phrase.head, history, &result)
    }
    return result
  }

  private func place(_ phrase: Range<Int>, _ quotation: Int, _ survey: CandidateSurvey, _ result: inout Measures) {
    let gap = CandidateSurvey.gap(phrase, quotation)
    result[.gap] = gap
    for other in survey.heads where abs(other.gap) < abs(gap) {
      result[.rank] += 1
      if (other.gap < 0) == (gap < 0) { result[.rankOnSide] += 1 }
    }
    countBetween(
      gap < 0
        ? phrase.upperBound..<max(phrase.upperBound, quotation) : quotation + 1..<max(quotation + 1, phrase.lowerBound),
      &result)
  }

  private func describe(
    _ cue: Int, _ phrase: Range<Int>, _ quotation: Int, _ sentence: Range<Int>, _ result: inout Measures
  ) {
    result[.cueGap] = cue - quotation
    result[.cueToPhrase] = cue < phrase.lowerBound ? cue - phrase.lowerBound : cue - phrase.upperBound + 1
    result[.cueKind] = reading.kind(at: cue, in: cue..<cue + 1)
    let shape = reading.tokens[cue].shape
    result[.cueForm] =
      shape.contains(.endsInEd) ? 1 : shape.contains(.endsInIng) ? 2 : shape.contains(.endsInS) ? 3 : 4
    result[.tokenBeforeCue] = reading.kind(at: cue - 1, in: sentence)
    result[.tokenAfterCue] = reading.kind(at: cue + 1, in: sentence)
  }

  private func describe(_ head: NounPhrase.Head, _ history: SpeakerHistory, _ result: inout Measures) {
    switch head {
    case .name(let mention):
      let entity = reading.mentions[mention].entity
      result[.mentions] = reading.entities[entity].mentionCount
      result[.personhood] = reading.entities[entity].personhood
      result[.timesSpoken] = history.times(entity)
      result[.sinceSpoken] = history.since(entity)
      result[.headKind] = 1
    case .pronoun: result[.headKind] = 2
    case .nominal(let token): result[.headKind] = reading.kind(at: token, in: token..<token + 1)
    }
  }

  private func countBetween(_ range: Range<Int>, _ result: inout Measures) {
    for index in range.prefix(80) {
      switch reading.kind(at: index, in: range) {
      case TokenKind.quotation: result[.quotationsBetween] += 1
      case TokenKind.comma: result[.commasBetween] += 1
      case TokenKind.name, TokenKind.pronoun: result[.namesBetween] += 1
      case TokenKind.that...TokenKind.conjunction: result[.clausesBetween] += 1
      case TokenKind.cues: result[.cuesBetween] += 1
      case TokenKind.auxiliary, TokenKind.weakCue, TokenKind.verb, TokenKind.pastForm: result[.verbsBetween] += 1
      default: break
      }
    }
  }
}

extension FeatureSet<SpeakerFeature> {
  /// The number of the first feature that tells how a phrase belongs to a quotation.
  var tie: Int {
    firstNumber(in: Int(SpeakerFeature.leftOfCue.rawValue)...Int(SpeakerFeature.previousColon.rawValue)) ?? -1
  }
}

/// Where the candidates of a quotation stand.
struct CandidateSurvey {
  /// The words of each once, with the tokens to the quotation, below zero before it.
  private(set) var heads: [(head: Int, gap: Int, offers: Int)] = []

  init(_ candidates: [SpeakerCandidate], of quotation: Int) {
    for candidate in candidates {
      guard case .phrase(let phrase) = candidate.source else { continue }
      let head = candidate.head
      if let known = heads.firstIndex(where: { $0.head == head }) {
        heads[known].offers += 1
      } else {
        heads.append((head, Self.gap(phrase.tokens, quotation), 1))
      }
    }
  }

  func offers(of head: Int) -> Int {
    heads.first { $0.head == head }?.offers ?? 1
  }

  static func gap(_ phrase: Range<Int>, _ quotation: Int) -> Int {
    phrase.lowerBound > quotation ? phrase.lowerBound - quotation : phrase.upperBound - 1 - quotation
  }
}
