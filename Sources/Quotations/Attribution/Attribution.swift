import Glibc

/// Gives each quotation its speaker, in the order of the text.
struct Attribution {
  let reading: Reading
  private let candidates: CandidateFinder
  let judge: SpeechJudge
  private var coreference: Coreference
  let weights: [Double]

  /// What is decided about one span.
  struct Verdict {
    var kind: Quotation.Kind = .partial
    var speaker: Speaker?
    /// Who that is, where the text names them.
    var entity: Int?
    var cue: Range<Int>?
    var confidence = 0.5
    var utterance = 0
    var isSpeech = true
  }
  private(set) var verdicts: [Verdict]
  private var utterances = 0

  init(_ reading: Reading, weights: SpeakerWeights = .byHand) {
    self.reading = reading
    candidates = CandidateFinder(reading: reading)
    judge = SpeechJudge(reading: reading)
    coreference = Coreference(reading)
    self.weights = weights.table
    verdicts = [Verdict](repeating: Verdict(), count: reading.spans.count)
  }

  mutating func decide() {
    var previousSpeech: Int?
    for span in reading.spans.indices {
      guard reading.spans[span].parent < 0 else { continue }
      decide(span, previous: previousSpeech)
      if verdicts[span].isSpeech { previousSpeech = span }
    }
    carryBackwards()
    joinKinds()
    decideNested()
  }

  // MARK: - One quotation

  private mutating func decide(_ span: Int, previous: Int?) {
    let found = candidates.candidates(for: span, previousSpan: previous)
    var best: SpeakerCandidate?
    var bestScore = -Double.infinity
    var second = -Double.infinity
    for candidate in found {
      if case .carried(let from) = candidate.source, verdicts[from].speaker == nil { continue }
      let score = candidate.features.score(weights)
      if score > bestScore {
        if best.map({ !samePlace($0, candidate) }) ?? true { second = bestScore }
        best = candidate
        bestScore = score
      } else if score > second, best.map({ !samePlace($0, candidate) }) ?? true {
        second = score
      }
    }
    let kind = judge.kind(of: span, best: best, score: best == nil ? -3 : bestScore)
    verdicts[span].kind = kind
    verdicts[span].isSpeech = kind == .direct || kind == .partial
    verdicts[span].utterance = nextUtterance()
    guard verdicts[span].isSpeech else {
      verdicts[span].confidence = 0.6
      return
    }
    if reading.spans[span].continuesPrevious, let previous {
      verdicts[span].utterance = verdicts[previous].utterance
    }
    guard let best, bestScore > -0.5 else { return }
    settle(span, best)
    if case .carried(let from) = best.source {
      verdicts[span].confidence = Self.rounded(verdicts[from].confidence * 0.95)
    } else {
      verdicts[span].confidence = confidence(bestScore, second)
    }
    linkParts(span, previous, best)
  }

  private func samePlace(_ one: SpeakerCandidate, _ other: SpeakerCandidate) -> Bool {
    if case .phrase(let first) = one.source, case .phrase(let second) = other.source {
      return first.tokens.overlaps(second.tokens)
    }
    return false
  }

  /// How often a speaker chosen with such a score, and so far ahead of the next one, was right in annotated news.
  private func confidence(_ best: Double, _ second: Double) -> Double {
    let odds = -1.22 + 0.254 * max(-1, min(best, 10)) + 0.334 * min(best - max(second, -2), 6)
    return Self.rounded(1 / (1 + exp(-odds)))
  }

  /// To three digits, so that no difference in the last bit shows.
  private static func rounded(_ confidence: Double) -> Double {
    (max(0.01, min(confidence, 0.99)) * 1000).rounded() / 1000
  }

  private mutating func nextUtterance() -> Int {
    utterances += 1
    return utterances - 1
  }

  /// “A,” he said. “B”: two parts of one utterance.
  private mutating func linkParts(_ span: Int, _ previous: Int?, _ best: SpeakerCandidate) {
    guard let previous, reading.spans[previous].paragraph == reading.spans[span].paragraph else {
      return
    }
    guard verdicts[previous].kind == .direct, verdicts[span].speaker != nil,
      verdicts[previous].speaker?.name == verdicts[span].speaker?.name
    else { return }
    let between = reading.sentenceOfSpan[span] - reading.sentenceOfSpan[previous]
    switch best.source {
    case .carried:
      if between <= 1 { verdicts[span].utterance = verdicts[previous].utterance }
    case .phrase:
      // The same attribution stands between them.
      if between == 0, verdicts[previous].cue != nil, verdicts[previous].cue == verdicts[span].cue {
        verdicts[span].utterance = verdicts[previous].utterance
      }
    }
  }

  private mutating func settle(_ span: Int, _ candidate: SpeakerCandidate) {
    let token = reading.tokenOfSpan[span]
    if let cue = candidate.cue { verdicts[span].cue = reading.place(cue) }
    switch candidate.source {
    case .carried(let from):
      guard let speaker = verdicts[from].speaker else { return }
      verdicts[span].speaker = Speaker(
        name: speaker.name, mention: speaker.mention, basis: .carried)
      verdicts[span].entity = verdicts[from].entity
    case .phrase(let phrase):
      var (speaker, entity) = resolve(phrase)
      if let relative = phrase.relative {
        speaker = Speaker(name: speaker.name, mention: reading.place(relative..<relative + 1), basis: .pronoun)
      }
      verdicts[span].speaker = speaker
      verdicts[span].entity = entity
    }
    if let entity = verdicts[span].entity { coreference.note(speaker: entity, at: token) }
  }

  // MARK: - Who that is

  func name(of entity: Int) -> String {
    reading.string(reading.entities[entity].fullest)
  }

  private mutating func resolve(_ phrase: NounPhrase) -> (Speaker, Int?) {
    switch phrase.head {
    case .name(let mention):
      return named(mention)
    case .pronoun(let token):
      return pronoun(token)
    case .nominal(let token):
      if let name = reading.apposition(to: phrase) { return named(name) }
      let classes = reading.classes(token)
      // Kim's letter reads: Kim speaks.
      if classes.hasAny(of: [.document, .speechNoun]), !classes.hasAny(of: [.group]) {
        if let owner = phrase.owner, reading.entities[reading.mentions[owner].entity].mayBePerson {
          return named(owner)
        }
        if let owner = phrase.ownerPronoun { return pronoun(owner) }
      }
      let place = reading.place(phrase.tokens)
      if let entity = bearer(of: phrase, head: token) {
        return (Speaker(name: name(of: entity), mention: place, basis: .nominal), entity)
      }
      return (Speaker(name: reading.string(phrase.tokens), mention: place, basis: .nominal), nil)
    }
  }

  private func named(_ mention: Int) -> (Speaker, Int?) {
    let own = reading.mentions[mention]
    return (
      Speaker(name: name(of: own.entity), mention: reading.place(own.tokens), basis: .name),
      own.entity
    )
  }

  private mutating func pronoun(_ token: Int) -> (Speaker, Int?) {
    let place = reading.place(token..<token + 1)
    let gender = Gender(reading.classes(token))
    let word = reading.string(token..<token + 1)
    guard gender != .unknown,
      let found = coreference.person(for: gender, at: token, sentence: reading.sentence(of: token))
    else {
      return (Speaker(name: word, mention: place, basis: .pronoun), nil)
    }
    return (Speaker(name: name(of: found), mention: place, basis: .pronoun), found)
  }

  /// "the president", "the former secretary": somebody the article has given that role.
  private func bearer(of phrase: NounPhrase, head: Int) -> Int? {
    guard reading.tokens[head].describesPerson(reading.classes(head), in: reading.text) else { return nil }
    let first = phrase.tokens.lowerBound
    guard reading.classes(first).contains(.determiner), reading.tokens[first].hash != Word.a,
      reading.tokens[first].hash != Word.an, phrase.owner == nil
    else { return nil }
    let isPlain = head == first + 1
    let hasName = (first + 1..<head).contains { reading.mention(at: $0) != nil && !isPlain }
    return coreference.bearer(of: reading.tokens[head].hash, at: head, mustBeOnly: !isPlain || hasName)
  }

  // MARK: - The rest

  mutating func setNested(
    _ span: Int, kind: Quotation.Kind, speaker: Speaker?, entity: Int?, cue: Range<Int>?
  ) {
    verdicts[span] = Verdict(kind: kind, speaker: speaker, entity: entity, cue: cue, utterance: nextUtterance())
  }

  /// “A,” he said, “and b.” The second part is as direct as the first.
  private mutating func joinKinds() {
    var direct = -1
    for span in verdicts.indices where reading.spans[span].parent < 0 && verdicts[span].isSpeech {
      if verdicts[span].kind == .direct {
        direct = verdicts[span].utterance
      } else if verdicts[span].utterance == direct {
        verdicts[span].kind = .direct
      }
    }
  }

  /// A paragraph that is all quotation, with nobody named until the next one says who speaks.
  private mutating func carryBackwards() {
    for span in reading.spans.indices.reversed()
    where verdicts[span].speaker == nil && verdicts[span].isSpeech {
      guard reading.spans[span].parent < 0, verdicts[span].kind == .direct else { continue }
      let token = reading.tokenOfSpan[span]
      guard token >= 0,
        candidates.standsAlone(token, reading.sentences[reading.sentenceOfSpan[span]].tokens)
      else {
        continue
      }
      var next = span + 1
      while next < reading.spans.count, reading.spans[next].parent >= 0 { next += 1 }
      guard next < reading.spans.count, verdicts[next].kind == .direct,
        let speaker = verdicts[next].speaker
      else {
        continue
      }
      let distance = reading.spans[next].paragraph - reading.spans[span].paragraph
      guard distance <= 1, distance == 0 || endsParagraph(reading.sentenceOfSpan[span]) else { continue }
      verdicts[span].speaker = Speaker(
        name: speaker.name, mention: speaker.mention, basis: .carried)
      verdicts[span].entity = verdicts[next].entity
      verdicts[span].confidence = 0.6
      if reading.spans[next].continuesPrevious {
        verdicts[span].utterance = verdicts[next].utterance
      }
    }
  }

  private func endsParagraph(_ sentence: Int) -> Bool {
    sentence + 1 >= reading.sentences.count
      || reading.sentences[sentence + 1].paragraph != reading.sentences[sentence].paragraph
  }
}
