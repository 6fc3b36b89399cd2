/// Speakers whom no verb of saying ties to their words: a colon, a dash, an owner, a bare name.
extension CandidateFinder {
  func addVerbless(
    _ quotation: Int, _ window: Range<Int>, _ subjects: [NounPhrase],
    to result: inout [SpeakerCandidate]
  ) {
    let tokens = reading.tokens
    // Ruiz: “No.”
    if quotation - 1 > window.lowerBound, tokens[quotation - 1].isMark(Mark.colon) {
      var place = quotation - 2
      if tokens[place].isMark(Mark.close) { place = beforeParenthesis(place, window.lowerBound) }
      if let phrase = reading.phrase(endingAt: place, from: window.lowerBound), !followsPreposition(phrase) {
        add(
          phrase, phrase.tokens.lowerBound <= window.lowerBound + 1 ? .colon : .colonBefore, nil,
          quotation, to: &result)
      }
      if let mention = reading.mention(at: window.lowerBound),
        reading.mentions[mention].titleStart == window.lowerBound
          || reading.mentions[mention].tokens.lowerBound == window.lowerBound, !hasVerb(window.lowerBound..<quotation)
      {
        let own = reading.mentions[mention]
        add(
          NounPhrase(head: .name(mention: mention), tokens: own.titleStart..<own.tokens.upperBound), .colon, nil,
          quotation, to: &result)
      }
      if let first = subjects.first, first.tokens.upperBound <= quotation, !isThing(first) {
        add(first, .colonBefore, nil, quotation, to: &result)
      }
    }
    // “No.” — Ruiz
    if quotation + 2 < window.upperBound + 1, quotation + 1 < window.upperBound,
      tokens[quotation + 1].isMark(Mark.dash),
      quotation + 2 < tokens.count,
      quotation == window.lowerBound || tokens[quotation - 1].kind == .quotation,
      let phrase = reading.phrase(startingAt: quotation + 2, limit: window.upperBound),
      phrase.tokens.upperBound >= window.upperBound || !isVerb(phrase.tokens.upperBound)
    {
      add(phrase, .dash, nil, quotation, to: &result)
    }
    // in the words of Ruiz
    for index in window
    where index + 3 < window.upperBound && tokens[index].hash == Self.wordsNoun
      && tokens[index + 1].hash == Word.of && tokens[index].kind == .word
    {
      if let phrase = reading.phrase(startingAt: index + 2, limit: window.upperBound, takesObjects: true) {
        add(phrase, .according, index..<index + 2, quotation, to: &result)
      }
    }
    // Ruiz’s promise to be “neutral”
    let lowest = max(window.lowerBound, quotation - 16)
    var index = quotation - 1
    while index >= lowest {
      if tokens[index].kind == .quotation { break }
      if reading.isWord(index), reading.classes(index).hasAny(of: [.speechNoun, .document]) {
        if let phrase = reading.phrase(endingAt: index, from: window.lowerBound) {
          if let owner = phrase.owner {
            let own = reading.mentions[owner]
            add(
              NounPhrase(
                head: .name(mention: owner), tokens: own.titleStart..<own.tokens.upperBound),
              .speechNounOwner, index..<index + 1, quotation, to: &result)
          } else if let pronoun = phrase.ownerPronoun {
            add(
              NounPhrase(head: .pronoun(token: pronoun), tokens: pronoun..<pronoun + 1),
              .speechNounOwner,
              index..<index + 1, quotation, to: &result)
          }
        }
      }
      index -= 1
    }
    for subject in subjects where !isThing(subject) { add(subject, .subjectWithoutCue, nil, quotation, to: &result) }
    defer { addNouns(quotation, window, to: &result) }
    // Names that are no subjects, the nearest few.
    var mention = reading.firstMention(from: window.lowerBound)
    var count = 0
    while mention < reading.mentions.count,
      reading.mentions[mention].tokens.lowerBound < window.upperBound, count < 8
    {
      let own = reading.mentions[mention]
      if !own.isSubject {
        add(
          NounPhrase(head: .name(mention: mention), tokens: own.titleStart..<own.tokens.upperBound),
          .nameWithoutCue, nil,
          quotation, to: &result)
      }
      count += 1
      mention += 1
    }
  }

  /// Descriptions that nothing ties to the quotation, the nearest few on each side.
  func addNouns(_ quotation: Int, _ window: Range<Int>, to result: inout [SpeakerCandidate]) {
    for isBefore in [true, false] {
      var index = isBefore ? quotation - 1 : quotation + 1
      var count = 0
      var steps = 0
      while window.contains(index), count < 5, steps < 30 {
        if let phrase = noun(at: index, window) {
          if !result.contains(where: { $0.head == index && $0.source.isPhrase || $0.overlaps(phrase) }) {
            add(phrase, .nounWithoutCue, nil, quotation, to: &result)
          }
          count += 1
        }
        index += isBefore ? -1 : 1
        steps += 1
      }
    }
  }

  /// The description that ends here, or somebody's pronoun: his, her.
  private func noun(at index: Int, _ window: Range<Int>) -> NounPhrase? {
    guard reading.isWord(index), reading.mention(at: index) == nil else { return nil }
    let classes = reading.classes(index)
    if classes.contains(.possessivePronoun), classes.hasAny(of: [.male, .female]) {
      return NounPhrase(head: .pronoun(token: index), tokens: index..<index + 1)
    }
    guard reading.isNoun(index),
      classes.hasAny(of: [.role, .group, .document, .plural]) || namesPeople(index) != nil
    else { return nil }
    if index + 1 < window.upperBound, reading.isWord(index + 1),
      reading.mention(at: index + 1) != nil || reading.isNoun(index + 1)
    {
      return nil
    }
    return reading.phrase(endingAt: index, from: window.lowerBound)
  }

  func hasVerb(_ range: Range<Int>) -> Bool {
    range.contains { reading.isWord($0) && isVerb($0) && !reading.classes($0).hasAny(of: [.role, .speechNoun]) }
  }

  func followsPreposition(_ phrase: NounPhrase) -> Bool {
    let before = phrase.tokens.lowerBound - 1
    return before >= 0 && reading.isWord(before) && reading.classes(before).contains(.preposition)
  }
}
