/// Tells the setting of a quotation and of its candidates: what stands before and after, how far off, who spoke before.
struct CandidateSetting {
  let reading: Reading

  // MARK: - The quotation

  /// What is the same for all candidates.
  func features(of span: Int, _ inside: SpeechJudge.Inside) -> SpeakerFeatures {
    var features = SpeakerFeatures()
    describe(inside, &features)
    let token = reading.tokenOfSpan[span]
    guard token >= 0 else { return features }
    let sentence = reading.sentences[reading.sentenceOfSpan[span]].tokens
    if token == sentence.lowerBound {
      features.insert(.opensSentenceItself)
      if reading.paragraphs[reading.spans[span].paragraph].range.lowerBound == reading.spans[span].outer.lowerBound {
        features.insert(.opensParagraph)
      }
    } else {
      features.insert(lead(token - 1))
    }
    follow(token + 1, sentence.upperBound, &features)
    countQuotations(token, sentence, &features)
    return features
  }

  private func describe(_ inside: SpeechJudge.Inside, _ features: inout SpeakerFeatures) {
    switch inside.words {
    case ...1: features.insert(.oneWord)
    case ...3: features.insert(.fewWords)
    case ...8: features.insert(.shortWords)
    case ...20: features.insert(.middleWords)
    default: features.insert(.longWords)
    }
    features.insert(inside.endsInComma ? .endsInComma : inside.endsSentence ? .endsInStop : .endsOpen)
    if inside.startsWithCapital { features.insert(.startsWithCapital) }
    if inside.hasVerb { features.insert(.hasVerbInside) }
    if inside.hasPerson { features.insert(.hasPersonInside) }
    if inside.capitals > 0, inside.capitals + inside.functionWords >= inside.words { features.insert(.looksLikeTitle) }
    if inside.capitals == inside.words, inside.words > 0 { features.insert(.allCapitals) }
  }

  /// What stands right before a quotation.
  private func lead(_ index: Int) -> SpeakerFeature {
    let token = reading.tokens[index]
    if token.isMark(Mark.comma) { return .afterComma }
    if token.isMark(Mark.colon) { return .afterColon }
    if token.kind == .possessive { return .afterOwner }
    guard token.kind == .word, reading.mention(at: index) == nil else {
      return token.kind == .word ? .afterNoun : .afterOtherWord
    }
    if token.hash == Word.that { return .afterThat }
    let classes = reading.classes(index)
    if classes.contains(.possessivePronoun) { return .afterOwner }
    if classes.contains(.determiner) { return .afterArticle }
    if classes.contains(.auxiliary) { return .afterAuxiliary }
    if classes.hasAny(of: [.conjunction, .subordinator]) { return .afterConjunction }
    if classes.contains(.preposition) { return .afterPreposition }
    if classes.hasAny(of: [.strongCue, .mediumCue]) { return .afterCue }
    if classes.hasAny(of: [.role, .group, .document, .plural, .speechNoun, .work, .term]) { return .afterNoun }
    return .afterOtherWord
  }

  private func follow(_ index: Int, _ end: Int, _ features: inout SpeakerFeatures) {
    guard index < end else { return features.insert(.closesSentence) }
    let token = reading.tokens[index]
    if token.isMark(Mark.comma) { return features.insert(.beforeComma) }
    if token.kind == .punctuation {
      features.insert(.beforeStop)
      if index + 1 == end { features.insert(.closesSentence) }
      return
    }
    guard token.kind == .word else { return }
    let classes = reading.classes(index)
    if classes.hasAny(of: [.strongCue, .mediumCue]) { return features.insert(.beforeCue) }
    if classes.contains(.preposition) { return features.insert(.beforePreposition) }
    features.insert(classes.hasAny(of: [.conjunction, .subordinator]) ? .beforeConjunction : .beforeWord)
  }

  private func countQuotations(_ token: Int, _ sentence: Range<Int>, _ features: inout SpeakerFeatures) {
    let near = CandidateFinder.window(around: token, in: sentence)
    if quotation(in: near.lowerBound..<token) {
      features.insert(.laterInSentence)
    } else {
      features.insert(quotation(in: token + 1..<max(token + 1, near.upperBound)) ? .firstInSentence : .onlyInSentence)
    }
  }

  private func quotation(in range: Range<Int>) -> Bool {
    for index in range where reading.tokens[index].kind == .quotation { return true }
    return false
  }

  // MARK: - The candidates

  /// Completes what the finder has told of each candidate.
  func complete(
    _ candidates: inout [SpeakerCandidate], of span: Int, with common: SpeakerFeatures, _ survey: CandidateSurvey,
    verdicts: [Attribution.Verdict], history: SpeakerHistory
  ) {
    let quotation = reading.tokenOfSpan[span]
    guard quotation >= 0 else { return }
    let sentence = reading.sentences[reading.sentenceOfSpan[span]].tokens
    var nearest = Int.max
    var nearestCue = Int.max
    var first = Int.max
    var cuedHead = -1
    var hasRivals = false
    for candidate in candidates {
      guard case .phrase(let phrase) = candidate.source, sentence.contains(phrase.tokens.lowerBound) else { continue }
      nearest = min(nearest, gap(phrase.tokens, quotation))
      first = min(first, phrase.tokens.lowerBound)
      guard let cue = candidate.cue?.lowerBound else { continue }
      nearestCue = min(nearestCue, abs(cue - quotation))
      if cuedHead < 0 { cuedHead = candidate.head }
      if cuedHead != candidate.head { hasRivals = true }
    }
    for index in candidates.indices {
      candidates[index].features.formUnion(common)
      switch candidates[index].source {
      case .carried(let from):
        carry(from, to: span, quotation, verdicts, &candidates[index].features)
        if cuedHead >= 0 { candidates[index].features.insert(.hasCuedRival) }
      case .phrase(let phrase):
        let tokens = phrase.tokens
        place(tokens, quotation, &candidates[index].features)
        surround(tokens, &candidates[index].features)
        classify(phrase, history, &candidates[index].features)
        if gap(tokens, quotation) == nearest { candidates[index].features.insert(.isNearest) }
        if tokens.lowerBound == first { candidates[index].features.insert(.isFirstOfSentence) }
        if hasRivals || cuedHead >= 0 && cuedHead != candidates[index].head {
          candidates[index].features.insert(.hasCuedRival)
        }
        if let cue = candidates[index].cue?.lowerBound, abs(cue - quotation) == nearestCue {
          candidates[index].features.insert(.nearestCue)
          if cue < quotation, reading.tokens[quotation - 1].hash == Word.as {
            candidates[index].features.insert(.nearestCueBeforeAs)
          }
        }
        let offers = survey.offers(of: candidates[index].head)
        if offers > 1 { candidates[index].features.insert(offers > 3 ? .offeredOften : .offeredTwice) }
      }
    }
  }

  private func gap(_ phrase: Range<Int>, _ quotation: Int) -> Int {
    phrase.lowerBound > quotation ? phrase.lowerBound - quotation - 1 : quotation - phrase.upperBound
  }

  private func place(_ phrase: Range<Int>, _ quotation: Int, _ features: inout SpeakerFeatures) {
    features.insert(phrase.lowerBound > quotation ? .phraseAfter : .phraseBefore)
    switch gap(phrase, quotation) {
    case ...0: features.insert(.phraseTouches)
    case ...2: features.insert(.phraseWithinTwo)
    case ...5: features.insert(.phraseWithinFive)
    case ...10: features.insert(.phraseWithinTen)
    case ...20: features.insert(.phraseWithinTwenty)
    default: features.insert(.phraseFar)
    }
  }

  /// The words right before and after a phrase.
  private func surround(_ phrase: Range<Int>, _ features: inout SpeakerFeatures) {
    let before = phrase.lowerBound - 1
    if before < 0 || reading.tokens[before].isMark(Mark.stop) || reading.tokens[before].shape.contains(.keepsStop) {
      features.insert(.phraseOpensSentence)
    } else if reading.tokens[before].isMark(Mark.comma) {
      features.insert(.phraseAfterComma)
    } else if reading.tokens[before].kind == .quotation {
      features.insert(.phraseAfterQuotation)
    } else if reading.isWord(before) {
      let classes = reading.classes(before)
      if classes.hasAny(of: [.subordinator, .relative]) {
        features.insert(.phraseAfterSubordinator)
      } else if classes.contains(.conjunction) {
        features.insert(.phraseAfterConjunction)
      } else if classes.hasAny(of: [.strongCue, .mediumCue]) {
        features.insert(.phraseAfterCue)
      } else if isVerb(before) {
        features.insert(.phraseAfterVerb)
      } else {
        features.insert(.phraseAfterNoun)
      }
    }
    let after = phrase.upperBound
    guard after < reading.tokens.count else { return features.insert(.phraseBeforeEnd) }
    let token = reading.tokens[after]
    let classes = reading.classes(after)
    if token.kind == .clitic { return features.insert(.phraseBeforeAuxiliary) }
    if token.kind == .quotation { return features.insert(.phraseBeforeQuotation) }
    if token.isMark(Mark.comma) {
      features.insert(.phraseBeforeComma)
      if after + 1 < reading.tokens.count, reading.classes(after + 1).contains(.relative) {
        features.insert(.phraseBeforeRelative)
      }
      return
    }
    guard token.kind == .word else { return features.insert(.phraseBeforeEnd) }
    if classes.hasAny(of: [.strongCue, .mediumCue]) {
      features.insert(.phraseBeforeCue)
    } else if classes.contains(.auxiliary) {
      features.insert(.phraseBeforeAuxiliary)
    } else if classes.contains(.relative) {
      features.insert(.phraseBeforeRelative)
    } else if classes.contains(.preposition) {
      features.insert(.phraseBeforePreposition)
    } else if classes.hasAny(of: [.conjunction, .subordinator]) {
      features.insert(.phraseBeforeConjunction)
    } else {
      features.insert(isVerb(after) || classes.contains(.adverb) ? .phraseBeforeVerb : .phraseBeforeNoun)
    }
  }

  private func isVerb(_ index: Int) -> Bool {
    let token = reading.tokens[index]
    guard !token.shape.contains(.capitalised) else { return false }
    return reading.classes(index).hasAny(of: [.auxiliary, .weakCue, .verb, .pureVerb])
      || token.shape.contains(.endsInEd) || token.shape.contains(.endsInIng)
  }

  private func classify(_ phrase: NounPhrase, _ history: SpeakerHistory, _ features: inout SpeakerFeatures) {
    if phrase.tokens.count > 5 { features.insert(.longPhrase) }
    if history.isEmpty { features.insert(.isFirstSpeech) }
    switch phrase.head {
    case .name(let index):
      let mention = reading.mentions[index]
      let entity = reading.entities[mention.entity]
      if mention.tokens.count == 1 { features.insert(.nameOfOneWord) }
      if mention.titleStart < mention.tokens.lowerBound { features.insert(.nameWithTitle) }
      if entity.mentionCount <= 1 { features.insert(.namedOnce) }
      if entity.mentionCount >= 5 { features.insert(.namedOften) }
      if mention.isSubject { features.insert(.nameIsSubject) }
      if history.last == mention.entity {
        features.insert(.isPreviousSpeaker)
      } else if history.contains(mention.entity) {
        features.insert(.hasSpoken)
      }
    case .nominal:
      let first = phrase.tokens.lowerBound
      if phrase.owner != nil || reading.classes(first).contains(.possessivePronoun) {
        features.insert(.ownedNoun)
      } else if reading.tokens[first].hash == Word.the {
        features.insert(.theNoun)
      } else if reading.tokens[first].hash == Word.a || reading.tokens[first].hash == Word.an {
        features.insert(.aNoun)
      }
    case .pronoun: break
    }
  }

  private func carry(
    _ from: Int, to span: Int, _ quotation: Int, _ verdicts: [Attribution.Verdict], _ features: inout SpeakerFeatures
  ) {
    features.insert(
      verdicts[from].kind == .direct || verdicts[from].kind == .block ? .carriedFromWhole : .carriedFromPart)
    if let cue = verdicts[from].cue {
      features.insert(
        cue.lowerBound > reading.spans[from].inner.lowerBound ? .carriedFromCueAfter : .carriedFromCueBefore)
    }
    let sentences = reading.sentenceOfSpan[span] - reading.sentenceOfSpan[from]
    features.insert(sentences == 0 ? .carriedInSentence : sentences == 1 ? .carriedOverSentence : .carriedFromFar)
  }
}

/// Who has spoken so far.
struct SpeakerHistory {
  private(set) var last: Int?
  private var spoken: [Int: (times: Int, latest: Int)] = [:]
  private var count = 0

  var isEmpty: Bool { spoken.isEmpty }

  mutating func note(_ entity: Int?) {
    last = entity
    count += 1
    if let entity {
      spoken[entity, default: (0, 0)].times += 1
      spoken[entity]?.latest = count
    }
  }

  func contains(_ entity: Int) -> Bool { spoken[entity] != nil }

  func times(_ entity: Int) -> Int { spoken[entity]?.times ?? 0 }
  /// Quotations since.
  func since(_ entity: Int) -> Int { spoken[entity].map { count - $0.latest } ?? -1 }
}
