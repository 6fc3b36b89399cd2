/// Gives each quotation its speaker, in the order of the text.
struct Attribution {
  let reading: Reading
  private let candidates: CandidateFinder
  let judge: SpeechJudge
  private var coreference: Coreference
  private let setting: CandidateSetting
  private var history = SpeakerHistory()
  private let model: AttributionModel
  /// What was weighed, if somebody wants to learn from it.
  private(set) var examples: [AttributionExample]?

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
  private static let leastVagueConfidence = 0.5
  private static let leastOfFragments = 0.02

  init(_ reading: Reading, model: AttributionModel = .trained, isRecorded: Bool = false) {
    self.reading = reading
    candidates = CandidateFinder(reading: reading)
    judge = SpeechJudge(reading: reading)
    coreference = Coreference(reading)
    setting = CandidateSetting(reading: reading)
    self.model = model
    if isRecorded { examples = [] }
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
    var found = candidates.candidates(for: span, previousSpan: previous)
    found.removeAll { candidate in
      if case .carried(let from) = candidate.source { verdicts[from].speaker == nil } else { false }
    }
    let inside = judge.inside(reading.spans[span].inner)
    let common = setting.features(of: span, inside)
    let survey = CandidateSurvey(found, of: reading.tokenOfSpan[span])
    setting.complete(&found, of: span, with: common, survey, verdicts: verdicts, history: history)
    // Counting takes time: most quotations are decided without.
    var counted: Measures?
    func measures(of candidate: SpeakerCandidate?) -> Measures {
      let plain = counted ?? setting.measures(of: span, inside)
      counted = plain
      return candidate.map { setting.measures(of: $0, of: span, plain, survey, history) } ?? plain
    }
    let choice = SpeakerChoice(found, by: model) { measures(of: found[$0]) }
    let best = choice.map { found[$0.index] }
    let judged = judge.kind(of: span, best: best, inside: inside)
    var signs = best?.features ?? common
    judge.note(span, best: best, judged: judged, inside: inside, &signs)
    choice?.note(&signs)
    if span > 0, reading.sentenceOfSpan[span - 1] == reading.sentenceOfSpan[span], reading.spans[span - 1].parent < 0 {
      signs.insert(verdicts[span - 1].isSpeech ? .besideSpeech : .besideOther)
    }
    func measuresOfSpeech() -> Measures {
      var measures = measures(of: best)
      choice?.note(&measures)
      return measures
    }
    let isSpeech = judge.isPlain(judged, signs) ?? model.isSpeech(signs, measuresOfSpeech())
    let kind = judge.kind(of: span, judged: judged, isSpeech: isSpeech, inside: inside)
    if examples != nil {
      let all = found.map { measures(of: $0) }
      record(span, found, choice?.index, signs, measuresOfSpeech(), all)
    }
    verdicts[span].kind = kind
    verdicts[span].isSpeech = isSpeech
    verdicts[span].utterance = nextUtterance()
    guard isSpeech else {
      verdicts[span].confidence = 0.6
      return
    }
    if reading.spans[span].continuesPrevious, let previous {
      verdicts[span].utterance = verdicts[previous].utterance
    }
    let confidence = model.confidence(signs)
    verdicts[span].confidence = confidence
    // "a line: “No.”": a thing of no known kind, without a verb of saying, is named only where more speaks for it; and a
    // fragment belongs to somebody of its sentence, however doubtful who that is.
    let isVague =
      best.map { $0.cue == nil && ($0.features.contains(.otherNoun) || $0.features.contains(.speechNoun)) } ?? false
    let floor = kind == .partial ? min(Self.leastOfFragments, model.leastConfidence) : model.leastConfidence
    guard let best, confidence >= (isVague ? max(Self.leastVagueConfidence, floor) : floor) else { return }
    settle(span, best)
    history.note(verdicts[span].entity)
    linkParts(span, previous, best)
  }

  private mutating func record(
    _ span: Int, _ found: [SpeakerCandidate], _ chosen: Int?, _ signs: SpeakerFeatures, _ measures: Measures,
    _ measuresOfCandidates: [Measures]
  ) {
    // Whom a pronoun stands for is remembered once it is asked for: asking here must leave no trace.
    let asked = coreference
    defer { coreference = asked }
    var candidates: [AttributionExample.Candidate] = []
    for (index, candidate) in found.enumerated() {
      var speaker: Speaker?
      var origin: Int?
      switch candidate.source {
      case .carried(let from):
        speaker = verdicts[from].speaker
        origin = from
      case .phrase(let phrase): speaker = self.speaker(phrase).0
      }
      candidates.append(
        AttributionExample.Candidate(
          features: candidate.features, measures: measuresOfCandidates[index], head: candidate.head, speaker: speaker,
          carriedFrom: origin))
    }
    examples?.append(
      AttributionExample(span: span, candidates: candidates, chosen: chosen, signs: signs, measures: measures))
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
      let (speaker, entity) = speaker(phrase)
      verdicts[span].speaker = speaker
      verdicts[span].entity = entity
    }
    if let entity = verdicts[span].entity { coreference.note(speaker: entity, at: token) }
  }

  // MARK: - A second walk through the text, for indirect speech

  /// Forgets who spoke, so that the text can be walked through again from its beginning.
  mutating func startAgain() {
    coreference = Coreference(reading)
  }

  /// Remembers who spoke in a quotation that the walk has come to.
  mutating func noteQuotation(_ span: Int, at token: Int) {
    if let entity = verdicts[span].entity { coreference.note(speaker: entity, at: token) }
  }

  mutating func note(speaker entity: Int, at token: Int) {
    coreference.note(speaker: entity, at: token)
  }

  /// Who a phrase names, with the entity where the text names them.
  mutating func resolved(_ phrase: NounPhrase) -> (Speaker, Int?) {
    speaker(phrase)
  }

  // MARK: - Who that is

  func name(of entity: Int) -> String {
    reading.string(reading.entities[entity].fullest)
  }

  private mutating func speaker(_ phrase: NounPhrase) -> (Speaker, Int?) {
    let (speaker, entity) = resolve(phrase)
    guard let relative = phrase.relative else { return (speaker, entity) }
    return (
      Speaker(name: speaker.name, mention: reading.place(relative..<relative + 1), basis: .pronoun), entity
    )
  }

  private mutating func resolve(_ phrase: NounPhrase) -> (Speaker, Int?) {
    switch phrase.head {
    case .name(let mention):
      guard let companion = phrase.companion else { return named(mention) }
      let both = name(of: reading.mentions[companion].entity) + " and " + name(of: reading.mentions[mention].entity)
      return (Speaker(name: both, mention: reading.place(phrase.tokens), basis: .name), nil)
    case .pronoun(let token):
      return pronoun(token)
    case .nominal(let token):
      if let name = reading.name(beside: phrase) { return named(name) }
      let classes = reading.classes(token)
      // Kim's letter reads: Kim speaks.
      if classes.hasAny(of: [.document, .speechNoun]), !classes.hasAny(of: [.group]) {
        if let owner = phrase.owner, reading.entities[reading.mentions[owner].entity].mayBePerson {
          return named(owner)
        }
        if let owner = phrase.ownerPronoun { return pronoun(owner) }
      }
      let entity =
        reading.nameGiven(after: phrase).map { reading.mentions[$0].entity }
        ?? (classes.contains(.group)
          ? coreference.organisation(called: phrase, head: token, before: phrase.tokens.lowerBound) : nil)
        ?? bearer(of: phrase, head: token)
      return (speaker(entity, or: phrase.tokens, mention: reading.place(phrase.tokens), .nominal), entity)
    }
  }

  /// The speaker who is an entity, by its fullest name, or else is called by some words.
  private func speaker(
    _ entity: Int?, or words: Range<Int>, mention: Range<Int>, _ basis: Speaker.Basis
  ) -> Speaker {
    Speaker(name: entity.map(name(of:)) ?? reading.string(words), mention: mention, basis: basis)
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
    let classes = reading.classes(token)
    let gender = Gender(classes)
    let isOwner = classes.contains(.possessivePronoun) && gender == .unknown
    if isOwner || classes.hasAny(of: [.thingPronoun, .pluralPronoun]),
      let found = coreference.antecedent(
        of: token, isPlural: classes.contains(.pluralPronoun) || reading.tokens[token].hash == Word.their)
    {
      return (speaker(found.entity, or: found.tokens, mention: place, .pronoun), found.entity)
    }
    guard gender != .unknown,
      let found = coreference.person(for: gender, at: token, sentence: reading.sentence(of: token))
    else {
      return (speaker(nil, or: token..<token + 1, mention: place, .pronoun), nil)
    }
    switch found {
    case .named(let entity): return (Speaker(name: name(of: entity), mention: place, basis: .pronoun), entity)
    case .described(let phrase):
      var entity = reading.name(beside: phrase).map { reading.mentions[$0].entity }
      if entity == nil, case .nominal(let head) = phrase.head { entity = bearer(of: phrase, head: head) }
      return (speaker(entity, or: phrase.tokens, mention: place, .pronoun), entity)
    }
  }

  /// "the president", "the former secretary": somebody the article has given that role.
  private func bearer(of phrase: NounPhrase, head: Int) -> Int? {
    guard reading.tokens[head].describesPerson(reading.classes(head), in: reading.text) else { return nil }
    let first = phrase.tokens.lowerBound
    guard head > first, reading.classes(first).contains(.determiner), reading.tokens[first].hash != Word.a,
      reading.tokens[first].hash != Word.an, phrase.owner == nil
    else { return nil }
    let isPlain = head == first + 1
    let hasName = (first + 1..<head).contains { reading.mention(at: $0) != nil && !isPlain }
    return coreference.bearer(
      of: reading.tokens[head].hash, modifiers: first + 1..<head, at: head,
      mustBeOnly: !isPlain || hasName)
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
      let kind = verdicts[span].kind
      guard reading.spans[span].parent < 0, kind == .direct || kind == .block else { continue }
      let token = reading.tokenOfSpan[span]
      guard token >= 0,
        candidates.standsAlone(token, reading.sentences[reading.sentenceOfSpan[span]].tokens)
      else {
        continue
      }
      var next = span + 1
      while next < reading.spans.count, reading.spans[next].parent >= 0 { next += 1 }
      guard next < reading.spans.count, verdicts[next].kind == kind, let speaker = verdicts[next].speaker,
        kind == .direct || reading.spans[next].continuesPrevious
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
