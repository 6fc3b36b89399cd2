/// Lists who may have said a quotation.
///
/// It looks at the quotation's own sentence first: each verb of saying offers what stands left and right of it and the
/// subjects before it; then "according to", a colon, a dash, owners of pledges and remarks, bare names; then what the
/// sentences and quotations around offer.
struct CandidateFinder {
  let reading: Reading
  /// No word farther off than this is looked at, so that a text without full stops stays linear.
  static let farthest = 60

  /// What is looked at of a sentence around a token.
  static func window(around token: Int, in sentence: Range<Int>) -> Range<Int> {
    max(sentence.lowerBound, token - farthest)..<min(sentence.upperBound, token + farthest)
  }

  /// No more cues than this on a side.
  private static let mostCues = 8

  func candidates(for span: Int, previousSpan: Int?) -> [SpeakerCandidate] {
    let token = reading.tokenOfSpan[span]
    guard token >= 0 else { return [] }
    let sentence = reading.sentences[reading.sentenceOfSpan[span]].tokens
    let window = Self.window(around: token, in: sentence)
    var result: [SpeakerCandidate] = []
    result.reserveCapacity(24)
    let subjects = subjects(in: window)
    for cue in cues(around: token, in: window) {
      addCue(cue, quotation: token, window, subjects, to: &result)
    }
    addVerbless(token, window, subjects, to: &result)
    addNeighbours(span, token, window, previousSpan: previousSpan, to: &result)
    return result
  }

  // MARK: - Cues

  /// The nearest words that report speech, from left to right.
  private func cues(around token: Int, in window: Range<Int>) -> [Int] {
    var result: [Int] = []
    var index = token - 1
    while index >= window.lowerBound, result.count < Self.mostCues {
      if isCue(index, in: window) { result.append(index) }
      index -= 1
    }
    result.reverse()
    let most = result.count + Self.mostCues
    index = token + 1
    while index < window.upperBound, result.count < most {
      if isCue(index, in: window) { result.append(index) }
      index += 1
    }
    return result
  }

  /// Whether a word reports speech here: not a noun ("his claim"), not a passive.
  func isCue(_ index: Int, in window: Range<Int>) -> Bool {
    let token = reading.tokens[index]
    guard token.kind == .word, reading.mention(at: index) == nil else { return false }
    let classes = reading.classes(index)
    guard classes.hasAny(of: .anyCue) else {
      return token.hash == Word.according && index + 1 < window.upperBound
        && reading.tokens[index + 1].hash == Word.to
    }
    if classes.contains(.preposition) || classes.contains(.adverb)
      || classes.contains(.verb) && !classes.contains(.strongCue)
    {
      return false
    }
    // "press secretary", "report author"
    if index + 1 < window.upperBound, reading.classes(index + 1).contains(.role), reading.isWord(index + 1),
      token.shape.isDisjoint(with: [.endsInEd, .endsInIng, .endsInS]), !classes.contains(.strongCue)
    {
      return false
    }
    guard index > window.lowerBound else {
      return classes.contains(.gerund) || token.shape.contains(.endsInEd)
        || classes.contains(.strongCue)
    }
    if token.shape.contains(.capitalised) { return false }
    let previous = reading.classes(index - 1)
    let previousToken = reading.tokens[index - 1]
    let isVerbForm = token.shape.contains(.endsInEd) || classes.contains(.gerund)
    if previous.hasAny(of: [.determiner, .possessivePronoun]) || previousToken.kind == .possessive {
      // "her saying", "those said": only nouns follow; but "that said" and "all said" are verbs.
      if classes.hasAny(of: [.speechNoun, .document, .role, .work]) || !isVerbForm {
        return previous.hasAny(of: [.determiner]) && !previous.contains(.subordinator)
          ? false
          : previous.contains(.subordinator)
            && !classes.contains(.speechNoun)
      }
      if previousToken.kind == .possessive { return false }
      return !token.shape.contains(.endsInEd)
    }
    if classes.hasAny(of: [.speechNoun, .document]), !isVerbForm {
      if previous.contains(.preposition), previousToken.hash != Word.to { return false }
      // "a new report", "the latest comments": an adjective before a noun.
      if previousToken.kind == .word,
        !previous.hasAny(of: [
          .auxiliary, .adverb, .subjectPronoun, .relative, .conjunction, .firstPerson,
        ]),
        reading.mention(at: index - 1) == nil, previousToken.hash != Word.to,
        !previous.hasAny(of: [.role, .group, .document, .plural])
      {
        return false
      }
    }
    return true
  }

  func isPassive(_ cue: Int, _ window: Range<Int>) -> Bool {
    let token = reading.tokens[cue]
    guard !reading.classes(cue).contains(.gerund) else { return false }
    var index = cue - 1
    while index >= window.lowerBound, cue - index < 4 {
      if Word.being.contains(reading.tokens[index].hash) { return true }
      guard
        reading.classes(index).hasAny(of: [.adverb])
          || reading.tokens[index].shape.contains(.endsInLy)
      else { break }
      index -= 1
    }
    return token.hash == Word.what
  }

  /// “…,” the letter reads, according to a copy: what handed the words on has not said them.
  private func isCarrier(_ phrase: NounPhrase, of quotation: Int, before according: Int) -> Bool {
    guard case .nominal(let head) = phrase.head, Self.carriers.contains(reading.tokens[head].hash) else { return false }
    return (quotation + 1..<max(quotation + 1, according)).contains {
      reading.mention(at: $0) == nil && isVerb($0)
    }
  }

  private static let carriers: Set<UInt32> = Set(
    ["copy", "transcript", "transcription", "recording", "tape", "footage", "video"].map(Word.hash))

  func addCue(
    _ cue: Int, quotation: Int, _ window: Range<Int>, _ subjects: [NounPhrase],
    to result: inout [SpeakerCandidate]
  ) {
    let tokens = reading.tokens
    let classes = reading.classes(cue)
    if tokens[cue].hash == Word.according {
      guard cue + 2 < window.upperBound,
        let phrase = reading.phrase(
          startingAt: cue + 2, limit: window.upperBound, takesObjects: true),
        !isCarrier(phrase, of: quotation, before: cue)
      else { return }
      add(phrase, .according, cue..<cue + 2, quotation, to: &result)
      return
    }
    let passive = isPassive(cue, window)
    var strength: SpeakerFeature =
      classes.contains(.strongCue)
      ? .strongCue : classes.contains(.mediumCue) ? .mediumCue : .weakCue
    if tokens[cue].shape.contains(.capitalised), strength == .mediumCue { strength = .weakCue }

    // To the left.
    var index = cue - 1
    var isChain = false
    var isInfinitive = false
    while index >= window.lowerBound, cue - index < 9 {
      let classes = reading.classes(index)
      let token = tokens[index]
      if token.kind == .clitic || token.shape.contains(.endsInLy)
        || classes.hasAny(of: [.auxiliary, .adverb])
        || (classes.contains(.time) && !token.shape.contains(.capitalised) == false
          && reading.mention(at: index) == nil)
      {
        index -= 1
      } else if token.hash == Word.to {
        isChain = true
        isInfinitive = true
        index -= 1
      } else if isChain, token.kind == .word, reading.mention(at: index) == nil,
        classes.hasAny(of: [.weakCue, .verb, .mediumCue, .strongCue])
          || token.shape.contains(.endsInEd)
          || (classes.contains(.preposition) && isInfinitive)
      {
        index -= 1
      } else {
        break
      }
    }
    let quotationIsBefore = quotation < cue
    let lowest = quotationIsBefore ? quotation + 1 : window.lowerBound
    if !passive {
      addLeft(
        of: cue, from: index, lowest: lowest, isChain, isInfinitive, strength, quotation,
        to: &result)
    }
    // To the right.
    var right = cue + 1
    while right < window.upperBound, right < cue + 3,
      tokens[right].shape.contains(.endsInLy) || reading.classes(right).contains(.adverb)
    {
      right += 1
    }
    let highest = quotation > cue ? quotation : window.upperBound
    if passive {
      addAgent(of: cue, limit: min(highest, cue + 8), strength, quotation, to: &result)
      if let subject = reading.phrase(endingAt: index, from: window.lowerBound) {
        addCued(subject, .passiveSubject, cue, strength, quotation, isInfinitive, to: &result)
      }
    } else if let phrase = reading.phrase(startingAt: right, limit: highest), !isThing(phrase) {
      let touches =
        quotation + 1 == cue
        || (quotation + 2 == cue
          && (tokens[cue - 1].kind != .word || reading.classes(cue - 1).contains(.adverb)))
      let kind: SpeakerFeature =
        touches && !classes.contains(.gerund)
        ? .rightOfTouchingCue : classes.contains(.addressing) ? .rightOfAddressingCue : .rightOfCue
      addCued(phrase, kind, cue, strength, quotation, false, to: &result)
    }
    guard !passive else { return }
    // The subjects before it.
    let before = subjects.filter { $0.tokens.upperBound <= cue }
    if let first = before.first {
      addCued(first, .firstSubject, cue, strength, quotation, isInfinitive, to: &result)
    }
    if before.count > 1, let nearest = before.last {
      addCued(nearest, .nearestSubject, cue, strength, quotation, isInfinitive, to: &result)
    }
    // "Saying it was 'over', Ruiz left": the subject follows.
    if before.isEmpty, classes.contains(.gerund) || cue == window.lowerBound,
      let next = subjects.first
    {
      addCued(next, .firstSubject, cue, strength, quotation, isInfinitive, to: &result)
    }
  }

  func addLeft(
    of cue: Int, from index: Int, lowest: Int, _ isChain: Bool, _ isInfinitive: Bool,
    _ strength: SpeakerFeature,
    _ quotation: Int, to result: inout [SpeakerCandidate]
  ) {
    let tokens = reading.tokens
    guard index >= lowest else { return }
    var place = index
    if tokens[place].isMark(Mark.close) { place = beforeParenthesis(place, lowest) }
    guard place >= lowest else { return }
    if tokens[place].isMark(Mark.comma) || tokens[place].isMark(Mark.dash) {
      var commas = 0
      var back = place - 1
      while back >= lowest, place - back < 40, commas < 4 {
        if tokens[back].kind == .quotation { break }
        if tokens[back].isMark(Mark.comma) || tokens[back].isMark(Mark.dash) {
          commas += 1
          var noun = back - 1
          if noun >= lowest, tokens[noun].isMark(Mark.close) {
            noun = beforeParenthesis(noun, lowest)
          }
          if noun >= lowest, opensApposition(back + 1),
            var phrase = reading.phrase(endingAt: noun, from: lowest)
          {
            // the union's leader, Ana Ruiz, said
            if commas == 1, describes(phrase), let name = reading.mention(at: place - 1),
              reading.mentions[name].titleStart == back + 1
            {
              phrase.head = .name(mention: name)
              phrase.tokens = phrase.tokens.lowerBound..<place
            }
            addCued(
              phrase, commas == 1 ? .leftOverApposition : .leftOverFarApposition, cue, strength,
              quotation,
              isInfinitive, to: &result)
          }
        }
        back -= 1
      }
      return
    }
    guard let phrase = reading.phrase(endingAt: place, from: lowest) else {
      addBeforeRelative(of: cue, from: place, lowest: lowest, strength, quotation, isInfinitive, to: &result)
      return
    }
    let isRelative = reading.classes(place).contains(.relative)
    if !isRelative {
      addBeforeRelative(
        of: cue, from: phrase.tokens.lowerBound - 1, lowest: lowest, strength, quotation, isInfinitive, to: &result)
      addCompleted(phrase, lowest: lowest) { whole in
        addCued(whole, .leftOverComplement, cue, strength, quotation, isInfinitive, to: &result)
      }
    }
    addCued(
      phrase, isRelative ? .leftOverRelative : isChain ? .leftThroughChain : .leftOfCue, cue,
      strength, quotation,
      isInfinitive, to: &result)
  }

  /// Ruiz, who has in the past described
  private func addBeforeRelative(
    of cue: Int, from index: Int, lowest: Int, _ strength: SpeakerFeature, _ quotation: Int, _ isInfinitive: Bool,
    to result: inout [SpeakerCandidate]
  ) {
    var place = index
    while place >= lowest, index - place < 10 {
      let token = reading.tokens[place]
      if token.kind == .quotation || token.isMark(Mark.comma) || token.isMark(Mark.semicolon) { return }
      if token.kind == .word, reading.classes(place).contains(.relative) {
        guard let phrase = reading.phrase(endingAt: place, from: lowest) else { return }
        addCued(phrase, .leftOverRelative, cue, strength, quotation, isInfinitive, to: &result)
        return
      }
      place -= 1
    }
  }

  /// Hands out the phrases that one completes, up to three: "a survey of voters by Costa".
  private func addCompleted(_ phrase: NounPhrase, lowest: Int, _ body: (NounPhrase) -> Void) {
    var phrase = phrase
    for _ in 0..<3 {
      guard let whole = reading.phrase(completedBy: phrase, from: lowest) else { return }
      body(whole)
      phrase = whole
    }
  }

  /// Whether a phrase can lead up to a name: "the union's leader, Ana Ruiz", "the President of the Chamber, Ana Ruiz".
  private func describes(_ phrase: NounPhrase) -> Bool {
    guard case .name(let mention) = phrase.head else { return true }
    let entity = reading.entities[reading.mentions[mention].entity]
    return entity.isOrganisation || entity.isPlace || entity.personhood < 0
  }

  func opensApposition(_ index: Int) -> Bool {
    guard index < reading.tokens.count else { return false }
    let token = reading.tokens[index]
    if token.kind == .number { return true }
    guard token.kind == .word else { return false }
    return !reading.classes(index).hasAny(of: [.subjectPronoun, .conjunction, .auxiliary])
  }

  func beforeParenthesis(_ close: Int, _ lowest: Int) -> Int {
    var index = close - 1
    while index > lowest, close - index < 12 {
      if reading.tokens[index].isMark(Mark.open) { return index - 1 }
      index -= 1
    }
    return close - 1
  }

  func isThing(_ phrase: NounPhrase) -> Bool {
    guard case .pronoun(let token) = phrase.head else { return false }
    return reading.classes(token).contains(.thingPronoun)
  }

  /// "described by Ruiz as"
  func addAgent(
    of cue: Int, limit: Int, _ strength: SpeakerFeature, _ quotation: Int,
    to result: inout [SpeakerCandidate]
  ) {
    var index = cue + 1
    while index < limit {
      if reading.tokens[index].hash == Word.by, reading.isWord(index) {
        if let phrase = reading.phrase(startingAt: index + 1, limit: limit + 4, takesObjects: true) {
          addCued(phrase, .passiveAgent, cue, strength, quotation, false, to: &result)
        }
        return
      }
      if reading.tokens[index].kind == .quotation { return }
      index += 1
    }
  }

  // MARK: - Subjects

  /// The phrases that stand where subjects stand, from left to right, a few at most.
  func subjects(in window: Range<Int>) -> [NounPhrase] {
    var result: [NounPhrase] = []
    result.reserveCapacity(10)
    var index = window.lowerBound
    while index < window.upperBound, result.count < 10 {
      let classes = reading.classes(index)
      if let mention = reading.mention(at: index) {
        let own = reading.mentions[mention]
        let phrase = NounPhrase(head: .name(mention: mention), tokens: own.titleStart..<own.tokens.upperBound)
        if own.tokens.upperBound <= window.upperBound {
          // "One operative inside Trump Tower tried": the first is the subject.
          if own.followsPreposition, own.tokens.upperBound < window.upperBound, isVerb(own.tokens.upperBound) {
            addCompleted(phrase, lowest: window.lowerBound) { result.append($0) }
          } else if own.isSubject {
            result.append(phrase)
          }
        }
        index = max(index + 1, own.tokens.upperBound)
        continue
      }
      if classes.hasAny(of: .subjectPronoun), reading.isWord(index) {
        result.append(NounPhrase(head: .pronoun(token: index), tokens: index..<index + 1))
      } else if index + 1 < window.upperBound, reading.isNoun(index), isVerb(index + 1), !reading.isNoun(index + 1),
        let phrase = reading.phrase(endingAt: index, from: window.lowerBound)
      {
        let before = phrase.tokens.lowerBound - 1
        let isObject =
          before >= window.lowerBound && reading.isWord(before)
          && reading.classes(before).contains(.preposition)
        if isObject {
          addCompleted(phrase, lowest: window.lowerBound) { result.append($0) }
        } else {
          result.append(phrase)
        }
      }
      index += 1
    }
    return result
  }

  func isVerb(_ index: Int) -> Bool {
    let token = reading.tokens[index]
    if token.kind == .clitic { return true }
    guard token.kind == .word, !token.shape.contains(.capitalised) else { return false }
    let classes = reading.classes(index)
    return classes.hasAny(of: WordClass.anyVerb.union(.adverb))
      || token.shape.contains(.endsInEd) || token.shape.contains(.endsInLy)
  }
}
