/// Somebody who may have said or thought what a cue reports.
struct IndirectSpeaker {
  /// nil where nobody is named.
  var phrase: NounPhrase?
  var features: IndirectFeatures
}

/// Lists who may have said what a cue reports.
struct IndirectSpeakerFinder {
  let reading: Reading
  private let candidates: CandidateFinder

  init(reading: Reading) {
    self.reading = reading
    candidates = CandidateFinder(reading: reading)
  }

  func subjects(in window: Range<Int>) -> [NounPhrase] {
    candidates.subjects(in: window)
  }

  /// - Parameter subjects: those of the window.
  func speakers(
    of candidate: IndirectCandidate, in window: Range<Int>, subjects: [NounPhrase], to result: inout [IndirectSpeaker]
  ) {
    result.removeAll(keepingCapacity: true)
    let cue = candidate.cue
    switch cue.kind {
    case .according:
      if let phrase = reading.phrase(startingAt: cue.tokens.upperBound, limit: window.upperBound, takesObjects: true) {
        add(phrase, IndirectFeatures(.afterAccording), cue, to: &result)
      }
    case .colon:
      if let phrase = reading.phrase(endingAt: cue.head - 1, from: window.lowerBound) {
        add(phrase, IndirectFeatures(.afterAccording), cue, to: &result)
      }
    case .noun:
      if let owner = owner(of: cue, in: window) { add(owner, IndirectFeatures(.owner), cue, to: &result) }
      addAround(candidate, in: window, subjects, to: &result)
    case .verb, .adjective:
      addAround(candidate, in: window, subjects, to: &result)
    }
    result.append(IndirectSpeaker(phrase: nil, features: IndirectFeatures(.noSpeaker)))
  }

  private func addAround(
    _ candidate: IndirectCandidate, in window: Range<Int>, _ subjects: [NounPhrase], to result: inout [IndirectSpeaker]
  ) {
    let cue = candidate.cue
    // Where the content stands decides which side of the cue is left for the speaker.
    let content =
      candidate.attribution.map { max(window.lowerBound, $0.lowerBound - 1) } ?? candidate.content.lowerBound
    var found: [SpeakerCandidate] = []
    candidates.addCue(
      cue.head, quotation: content == cue.head ? cue.head + 1 : content, window, subjects, to: &found)
    for speaker in found {
      guard case .phrase(let phrase) = speaker.source else { continue }
      var features = IndirectFeatures()
      for (theirs, ours) in Self.ties where speaker.features.contains(theirs) { features.insert(ours) }
      // Whoever stands after an inverted verb is as much its subject as one before it; there are few to learn from.
      if candidate.features.contains(.inverted), phrase.tokens.lowerBound == cue.tokens.upperBound {
        features = IndirectFeatures(.leftOfCue)
      }
      // A speaker stands outside what they say.
      if phrase.tokens.lowerBound < candidate.content.upperBound, candidate.isFixed,
        phrase.tokens.upperBound > candidate.content.lowerBound
      {
        continue
      }
      add(phrase, features, cue, to: &result)
    }
    addOpeners(candidate, in: window, to: &result)
  }

  /// Whoever the clause of the cue, or one before it, begins with: "Most voters in the valley on Friday rejected".
  private func addOpeners(_ candidate: IndirectCandidate, in window: Range<Int>, to result: inout [IndirectSpeaker]) {
    let cue = candidate.cue
    let lowest = max(window.lowerBound, candidate.attribution?.lowerBound ?? cue.head - Self.farthest)
    var index = cue.head - 1
    var order = 0
    while index >= lowest, order < 3 {
      defer { index -= 1 }
      guard index == window.lowerBound || index == lowest || opensClause(after: index - 1) else { continue }
      guard
        !reading.isWord(index) || reading.mention(at: index) != nil
          || !reading.classes(index).hasAny(of: [.preposition, .relative, .auxiliary]),
        let phrase = reading.phrase(startingAt: index, limit: cue.head), phrase.tokens.upperBound <= cue.head
      else { continue }
      if candidate.isFixed, phrase.tokens.overlaps(candidate.content) { continue }
      order += 1
      var features = IndirectFeatures(order == 1 ? .clauseOpener : .earlierClauseOpener)
      if index == window.lowerBound { features.insert(.sentenceOpener) }
      add(phrase, features, cue, to: &result)
    }
  }

  private func opensClause(after index: Int) -> Bool {
    let token = reading.tokens[index]
    switch token.kind {
    case .punctuation, .quotation: return true
    case .word:
      return reading.mention(at: index) == nil && reading.classes(index).hasAny(of: [.conjunction, .subordinator])
    default: return false
    }
  }

  /// No opener of a clause farther off than this is looked for.
  private static let farthest = 40

  private static let ties: [(SpeakerFeature, IndirectFeature)] = [
    (.leftOfCue, .leftOfCue), (.leftThroughChain, .leftThroughChain), (.leftOverApposition, .leftOverApposition),
    (.leftOverFarApposition, .leftOverFarApposition), (.leftOverRelative, .leftOverRelative),
    (.rightOfCue, .rightOfCue), (.rightOfTouchingCue, .rightOfCue), (.rightOfAddressingCue, .rightOfCue),
    (.passiveAgent, .agent), (.firstSubject, .firstSubject), (.nearestSubject, .nearestSubject),
  ]

  private func add(
    _ phrase: NounPhrase, _ features: IndirectFeatures, _ cue: ReportingCue, to result: inout [IndirectSpeaker]
  ) {
    if let known = result.firstIndex(where: { $0.phrase.map { Self.isSame($0.head, phrase.head) } ?? false }) {
      result[known].features = result[known].features.union(features)
      return
    }
    result.append(IndirectSpeaker(phrase: phrase, features: features.union(looks(of: phrase, cue))))
  }

  private static func isSame(_ one: NounPhrase.Head, _ other: NounPhrase.Head) -> Bool {
    switch (one, other) {
    case (.name(let one), .name(let other)): one == other
    case (.pronoun(let one), .pronoun(let other)), (.nominal(let one), .nominal(let other)): one == other
    default: false
    }
  }

  private func looks(of phrase: NounPhrase, _ cue: ReportingCue) -> IndirectFeatures {
    var features = IndirectFeatures()
    switch phrase.head {
    case .name(let mention):
      let entity = reading.entities[reading.mentions[mention].entity]
      features.insert(entity.mayBePerson ? .nameOfPerson : .nameOfOther)
    case .pronoun(let token):
      let classes = reading.classes(token)
      features.insert(
        classes.contains(.firstPerson)
          ? .firstPerson
          : classes.contains(.secondPerson)
            ? .secondPerson
            : classes.contains(.thingPronoun) ? .it : classes.hasAny(of: [.male, .female]) ? .heOrShe : .they)
    case .nominal(let token):
      let classes = reading.classes(token)
      if classes.contains(.plural) { features.insert(.pluralNoun) }
      features.insert(
        classes.contains(.role) || reading.tokens[token].describesPerson(classes, in: reading.text)
          ? .personNoun
          : classes.contains(.document) ? .documentSpeaker : classes.contains(.group) ? .groupNoun : .otherNoun)
    }
    var before = phrase.tokens.lowerBound - 1
    if before >= 0, reading.isWord(before), reading.classes(before).contains(.determiner) { before -= 1 }
    if before >= 0, reading.tokens[before].isMark(Mark.comma) {
      features.insert(.speakerAfterComma)
    } else if before >= 0, reading.isWord(before), reading.mention(at: before) == nil {
      let classes = reading.classes(before)
      if classes.contains(.preposition) { features.insert(.speakerAfterPreposition) }
      if classes.contains(.conjunction) { features.insert(.speakerAfterAnd) }
    }
    let gap =
      phrase.tokens.upperBound <= cue.head
      ? cue.head - phrase.tokens.upperBound : phrase.tokens.lowerBound - cue.head - 1
    features.insert(gap <= 0 ? .touchesCue : gap < 5 ? .nearCue : .farFromCue)
    return features
  }

  /// Kim of "Kim's old claim", he of "his claim".
  private func owner(of cue: ReportingCue, in window: Range<Int>) -> NounPhrase? {
    var place = cue.head - 1
    while place >= window.lowerBound, cue.head - place < 5 {
      if reading.tokens[place].kind == .possessive {
        return reading.phrase(endingAt: place - 1, from: window.lowerBound)
      }
      guard reading.isWord(place) else { return nil }
      if reading.classes(place).contains(.possessivePronoun) {
        return NounPhrase(head: .pronoun(token: place), tokens: place..<place + 1)
      }
      place -= 1
    }
    return nil
  }
}
