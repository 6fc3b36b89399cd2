/// Lists who may have said a quotation.
///
/// It looks at the quotation's own sentence first: each verb of saying offers what stands left and right of it and the
/// subjects before it; then "according to", a colon, a dash, owners of pledges and remarks, bare names; then what the
/// sentences and quotations around offer.
struct CandidateFinder {
  let reading: Reading
  /// No word farther off than this is looked at, so that a text without full stops stays linear.
  static let farthest = 60

  func candidates(for span: Int, previousSpan: Int?) -> [SpeakerCandidate] {
    let token = reading.tokenOfSpan[span]
    guard token >= 0 else { return [] }
    let sentence = reading.sentences[reading.sentenceOfSpan[span]].tokens
    let window =
      max(
        sentence.lowerBound, token - Self.farthest)..<min(
        sentence.upperBound, token + Self.farthest)
    var result: [SpeakerCandidate] = []
    let subjects = subjects(in: window)
    for cue in window where cue != token && isCue(cue, in: window) {
      addCue(cue, quotation: token, window, subjects, to: &result)
    }
    addVerbless(token, window, subjects, to: &result)
    addNeighbours(span, token, window, previousSpan: previousSpan, to: &result)
    return result
  }

  // MARK: - Cues

  /// Whether a word reports speech here: not a noun ("his claim"), not a passive.
  func isCue(_ index: Int, in window: Range<Int>) -> Bool {
    let token = reading.tokens[index]
    guard token.kind == .word, token.link < 0 else { return false }
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

  private func isPassive(_ cue: Int, _ window: Range<Int>) -> Bool {
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

  private func addCue(
    _ cue: Int, quotation: Int, _ window: Range<Int>, _ subjects: [NounPhrase],
    to result: inout [SpeakerCandidate]
  ) {
    let tokens = reading.tokens
    let classes = reading.classes(cue)
    if tokens[cue].hash == Word.according {
      guard cue + 2 < window.upperBound,
        let phrase = reading.phrase(
          startingAt: cue + 2, limit: window.upperBound, takesObjects: true)
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

  private func addLeft(
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
            let phrase = reading.phrase(endingAt: noun, from: lowest)
          {
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
    guard let phrase = reading.phrase(endingAt: place, from: lowest) else { return }
    let isRelative = reading.classes(place).contains(.relative)
    addCued(
      phrase, isRelative ? .leftOverRelative : isChain ? .leftThroughChain : .leftOfCue, cue,
      strength, quotation,
      isInfinitive, to: &result)
  }

  private func opensApposition(_ index: Int) -> Bool {
    guard index < reading.tokens.count else { return false }
    let token = reading.tokens[index]
    if token.kind == .number { return true }
    guard token.kind == .word else { return false }
    return !reading.classes(index).hasAny(of: [.subjectPronoun, .conjunction, .auxiliary])
  }

  private func beforeParenthesis(_ close: Int, _ lowest: Int) -> Int {
    var index = close - 1
    while index > lowest, close - index < 12 {
      if reading.tokens[index].isMark(Mark.open) { return index - 1 }
      index -= 1
    }
    return close - 1
  }

  private func isThing(_ phrase: NounPhrase) -> Bool {
    guard case .pronoun(let token) = phrase.head else { return false }
    return reading.classes(token).contains(.thingPronoun)
  }

  /// "described by Ruiz as"
  private func addAgent(
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

  private func addCued(
    _ phrase: NounPhrase, _ kind: SpeakerFeature, _ cue: Int, _ strength: SpeakerFeature,
    _ quotation: Int,
    _ isInfinitive: Bool, to result: inout [SpeakerCandidate]
  ) {
    guard !phrase.tokens.contains(quotation) else { return }
    var features = SpeakerFeatures(kind, strength)
    if reading.classes(cue).contains(.gerund) { features.insert(.gerundCue) }
    if isInfinitive { features.insert(.infinitiveCue) }
    placeCue(cue, phrase: phrase.tokens, quotation, &features)
    if kind == .firstSubject || kind == .nearestSubject, phrase.tokens.upperBound < reading.tokens.count,
      phrase.tokens.upperBound != cue, reading.classes(phrase.tokens.upperBound).contains(.strongCue)
    {
      features.insert(.subjectOfCue)
    }
    if kind == .leftOfCue, quotation < phrase.tokens.lowerBound { noteClause(phrase, cue, quotation, &features) }
    if kind == .leftOverApposition || kind == .leftOverFarApposition, opensClause(phrase.tokens.lowerBound) {
      features.insert(.opensSentence)
    }
    if servesOther(cue, quotation) { features.insert(.cueServesOther) }
    if reading.classes(cue).contains(.gerund) {
      if kind == .leftOfCue, case .nominal(let head) = phrase.head,
        !reading.classes(head).hasAny(of: [.role, .plural, .group])
      {
        features.insert(.gerundAfterThing)
      }
      if quotation < cue, !features.contains(.cueTouchesAfter) { features.insert(.gerundAfter) }
      if kind == .firstSubject, cue > 0, reading.tokens[cue - 1].isMark(Mark.comma) {
        features.insert(.gerundClauseFirst)
      }
    }
    if kind == .rightOfCue, quotation < cue, reading.tokens[cue - 1].isMark(Mark.comma), strength == .strongCue,
      !reading.classes(cue).contains(.gerund)
    {
      features.insert(.afterCommaInverted)
    }
    describe(phrase, &features)
    result.append(SpeakerCandidate(source: .phrase(phrase), cue: cue..<cue + 1, features: features))
  }

  /// Between a quotation and an attribution after it: a comma binds, "and" and "while" part.
  private func noteClause(_ phrase: NounPhrase, _ cue: Int, _ quotation: Int, _ features: inout SpeakerFeatures) {
    let before = phrase.tokens.lowerBound - 1
    guard before > quotation else { return }
    let token = reading.tokens[before]
    let classes = reading.classes(before)
    if token.isMark(Mark.comma) {
      let next = cue + 1
      if next >= reading.tokens.count || reading.tokens[next].isMark(Mark.stop) { features.insert(.finalAttribution) }
    } else if reading.isWord(before), classes.contains(.conjunction) {
      features.insert(.conjunctionBetween)
    } else if reading.isWord(before), classes.contains(.subordinator) {
      features.insert(.subordinatorBetween)
    }
  }

  private func opensClause(_ index: Int) -> Bool {
    guard index > 0 else { return true }
    let before = reading.tokens[index - 1]
    return before.kind == .quotation || before.isMark(Mark.stop) || before.isMark(Mark.comma)
      || reading.classes(index - 1).contains(.subordinator) || before.shape.contains(.keepsStop)
  }

  /// Whether the cue leads straight into another quotation.
  private func servesOther(_ cue: Int, _ quotation: Int) -> Bool {
    var next = cue + 1
    if next < reading.tokens.count, reading.tokens[next].isMark(Mark.colon) { next += 1 }
    return next < reading.tokens.count && next != quotation && reading.tokens[next].kind == .quotation
  }

  /// How far the cue, with the phrase if that stands between, is from the quotation.
  private func placeCue(
    _ cue: Int, phrase: Range<Int>, _ quotation: Int, _ features: inout SpeakerFeatures
  ) {
    let tokens = reading.tokens
    if quotation > cue {
      var from = cue + 1
      if phrase.lowerBound > cue, phrase.upperBound <= quotation { from = phrase.upperBound }
      var words = 0
      countBetween(from..<quotation, &words, &features)
      switch words {
      case 0: features.insert(.cueTouchesBefore)
      case 1...3: features.insert(.cueNearBefore)
      case 4...8: features.insert(.cueMidBefore)
      default: features.insert(.cueFarBefore)
      }
      if quotation > 0, tokens[quotation - 1].isMark(Mark.colon), words < 9 {
        features.insert(.colonBefore)
      }
    } else {
      let to = min(cue, phrase.lowerBound > quotation ? phrase.lowerBound : cue)
      var words = 0
      countBetween(quotation + 1..<max(quotation + 1, to), &words, &features)
      switch words {
      case 0: features.insert(.cueTouchesAfter)
      case 1...3: features.insert(.cueNearAfter)
      case 4...8: features.insert(.cueMidAfter)
      default: features.insert(.cueFarAfter)
      }
    }
  }

  private func countBetween(
    _ range: Range<Int>, _ words: inout Int, _ features: inout SpeakerFeatures
  ) {
    var quotations = 0
    for index in range {
      let token = reading.tokens[index]
      switch token.kind {
      case .quotation: quotations += 1
      case .word, .number: if token.hash != Word.that { words += 1 }
      case .punctuation: if token.isMark(Mark.semicolon) { features.insert(.semicolonBetween) }
      default: break
      }
    }
    if quotations == 1 { features.insert(.oneQuotationBetween) }
    if quotations > 1 { features.insert(.moreQuotationsBetween) }
  }

  private func describe(_ phrase: NounPhrase, _ features: inout SpeakerFeatures) {
    switch phrase.head {
    case .name(let mention):
      let entity = reading.entities[reading.mentions[mention].entity]
      if entity.isPlace {
        features.insert(.place)
      } else if entity.isOrganisation {
        features.insert(.organisation)
      } else if entity.personhood >= 3 {
        features.insert(.person)
      } else {
        features.insert(.likelyPerson)
      }
      if reading.mentions[mention].isPossessive { features.insert(.possessiveName) }
    case .pronoun(let token):
      let classes = reading.classes(token)
      if classes.contains(.firstPerson) || classes.contains(.secondPerson) {
        features.insert(.firstPerson)
      } else if classes.contains(.thingPronoun) {
        features.insert(.it)
      } else if classes.contains(.pluralPronoun) {
        features.insert(.they)
      } else {
        features.insert(.pronoun)
      }
    case .nominal(let token):
      let classes = reading.classes(token)
      if classes.contains(.role), !classes.contains(.plural) {
        features.insert(.role)
      } else if classes.contains(.plural) {
        features.insert(.plural)
      } else if classes.contains(.document) {
        features.insert(.document)
      } else if classes.contains(.group) {
        features.insert(.group)
      } else if classes.contains(.speechNoun) {
        features.insert(.speechNoun)
      } else if classes.contains(.demonym) {
        features.insert(.demonym)
      } else {
        let kind = namesPeople(token) ?? .otherNoun
        features.insert(kind)
        let first = reading.classes(phrase.tokens.lowerBound)
        if kind == .otherNoun, phrase.owner == nil, !first.hasAny(of: [.determiner, .possessivePronoun, .number]) {
          features.insert(.bareNoun)
        }
      }
    }
    let before = phrase.tokens.lowerBound - 1
    if before >= 0, reading.isWord(before), reading.classes(before).contains(.preposition),
      reading.tokens[before].hash != Word.with, !reading.classes(before).contains(.subordinator)
    {
      features.insert(.inPreposition)
    }
  }

  /// Nouns that are not in the lists, by their endings: campaigners, an activist.
  private func namesPeople(_ token: Int) -> SpeakerFeature? {
    let range = reading.tokens[token].range
    guard range.count >= 6, !reading.tokens[token].shape.contains(.capitalised) else { return nil }
    var end = range.upperBound
    let isPlural = reading.text[end - 1] == 0x73
    if isPlural { end -= 1 }
    let ending = reading.text[end - 3..<end]
    let isPerson =
      Self.personEndings.contains { ending.elementsEqual($0) }
      || reading.text[end - 2] == 0x65 && reading.text[end - 1] == 0x72
      || reading.text[end - 2] == 0x6F && reading.text[end - 1] == 0x72
    return isPerson ? (isPlural ? .plural : .role) : nil
  }

  private static let personEndings: [[UInt8]] = ["ist", "ian", "man", "ent", "ant"].map { Array($0.utf8) }

  private func add(
    _ phrase: NounPhrase, _ kind: SpeakerFeature, _ cue: Range<Int>?, _ quotation: Int,
    to result: inout [SpeakerCandidate]
  ) {
    guard !phrase.tokens.contains(quotation) else { return }
    var features = SpeakerFeatures(kind)
    describe(phrase, &features)
    if kind == .according {
      placeCue(phrase.tokens.lowerBound, phrase: phrase.tokens, quotation, &features)
    }
    result.append(SpeakerCandidate(source: .phrase(phrase), cue: cue, features: features))
  }

  // MARK: - Subjects

  /// The phrases that stand where subjects stand, from left to right, a few at most.
  func subjects(in window: Range<Int>) -> [NounPhrase] {
    var result: [NounPhrase] = []
    var index = window.lowerBound
    while index < window.upperBound, result.count < 8 {
      let classes = reading.classes(index)
      if let mention = reading.mention(at: index) {
        let own = reading.mentions[mention]
        if own.isSubject, own.tokens.upperBound <= window.upperBound {
          result.append(
            NounPhrase(
              head: .name(mention: mention), tokens: own.titleStart..<own.tokens.upperBound))
        }
        index = max(index + 1, own.tokens.upperBound)
        continue
      }
      if classes.hasAny(of: .subjectPronoun), reading.isWord(index) {
        result.append(NounPhrase(head: .pronoun(token: index), tokens: index..<index + 1))
      } else if classes.hasAny(of: [.role, .group, .document, .plural]),
        index + 1 < window.upperBound, isVerb(index + 1),
        let phrase = reading.phrase(endingAt: index, from: window.lowerBound)
      {
        let before = phrase.tokens.lowerBound - 1
        let isObject =
          before >= window.lowerBound && reading.isWord(before)
          && reading.classes(before).contains(.preposition)
        if !isObject { result.append(phrase) }
      }
      index += 1
    }
    return result
  }

  private func isVerb(_ index: Int) -> Bool {
    let token = reading.tokens[index]
    if token.kind == .clitic { return true }
    guard token.kind == .word, !token.shape.contains(.capitalised) else { return false }
    let classes = reading.classes(index)
    return classes.hasAny(of: [.auxiliary, .strongCue, .mediumCue, .weakCue, .verb, .adverb])
      || token.shape.contains(.endsInEd) || token.shape.contains(.endsInLy)
  }

  // MARK: - Without a verb of saying

  private func addVerbless(
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
      if let first = subjects.first, first.tokens.upperBound <= quotation {
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
    for subject in subjects { add(subject, .subjectWithoutCue, nil, quotation, to: &result) }
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

  private func hasVerb(_ range: Range<Int>) -> Bool {
    range.contains { reading.isWord($0) && isVerb($0) && !reading.classes($0).hasAny(of: [.role, .speechNoun]) }
  }

  private func followsPreposition(_ phrase: NounPhrase) -> Bool {
    let before = phrase.tokens.lowerBound - 1
    return before >= 0 && reading.isWord(before) && reading.classes(before).contains(.preposition)
  }

  // MARK: - From around

  private func addNeighbours(
    _ span: Int, _ quotation: Int, _ window: Range<Int>, previousSpan: Int?,
    to result: inout [SpeakerCandidate]
  ) {
    let sentence = reading.sentenceOfSpan[span]
    let paragraph = reading.spans[span].paragraph
    let isAlone = standsAlone(quotation, window)
    if let previousSpan {
      let before = reading.spans[previousSpan]
      var features = SpeakerFeatures(
        before.paragraph == paragraph ? .carriedInParagraph : .carriedAcross)
      if isAlone { features.insert(.quotationAlone) }
      if before.paragraph < paragraph, sentence > 0, reading.sentenceOfSpan[previousSpan] == sentence - 1 {
        features.insert(.carriedEnd)
      }
      if reading.spans[span].continuesPrevious { features.insert(.carriedOpen) }
      if before.paragraph >= paragraph - 2 || reading.spans[span].continuesPrevious {
        result.append(
          SpeakerCandidate(source: .carried(span: previousSpan), cue: nil, features: features))
      }
    }
    guard isAlone else { return }
    addDashBelow(sentence, paragraph, to: &result)
    guard sentence > 0 else { return }
    let previous = reading.sentences[sentence - 1]
    guard previous.paragraph == paragraph || endsInColon(previous) else {
      if previous.paragraph == paragraph - 1, !reading.paragraphs[paragraph - 1].isHeading {
        let range =
          max(previous.tokens.lowerBound, previous.tokens.upperBound - Self.farthest)..<previous.tokens.upperBound
        if let first = self.subjects(in: range).first {
          addPrevious(first, .previousSubjectAcross, nil, isAlone, to: &result)
        }
      }
      return
    }
    guard !reading.paragraphs[previous.paragraph].isHeading else { return }
    let range =
      max(
        previous.tokens.lowerBound, previous.tokens.upperBound - Self.farthest)..<previous.tokens
      .upperBound
    let subjects = subjects(in: range)
    let isColon = endsInColon(previous)
    for cue in range where isCue(cue, in: range) && !reading.classes(cue).contains(.weakCue) {
      var index = cue - 1
      while index >= range.lowerBound, reading.classes(index).hasAny(of: [.auxiliary, .adverb]) {
        index -= 1
      }
      guard let phrase = reading.phrase(endingAt: index, from: range.lowerBound) else { continue }
      addPrevious(
        phrase, isColon ? .previousColon : .previousCue, cue..<cue + 1, isAlone, to: &result)
    }
    if let first = subjects.first {
      addPrevious(first, isColon ? .previousColon : .previousSubject, nil, isAlone, to: &result)
    }
  }

  /// An epigraph: the name stands below, after a dash.
  private func addDashBelow(_ sentence: Int, _ paragraph: Int, to result: inout [SpeakerCandidate]) {
    guard sentence + 1 < reading.sentences.count else { return }
    let next = reading.sentences[sentence + 1]
    guard next.paragraph == paragraph + 1, next.tokens.count > 1 else { return }
    let first = reading.tokens[next.tokens.lowerBound]
    let isHyphen = first.isMark(Mark.other) && reading.text[Int(first.start)] == 0x2D
    guard first.isMark(Mark.dash) || isHyphen,
      let phrase = reading.phrase(startingAt: next.tokens.lowerBound + 1, limit: next.tokens.upperBound),
      case .name = phrase.head
    else { return }
    addPrevious(phrase, .dashBelow, nil, true, to: &result)
  }

  private func addPrevious(
    _ phrase: NounPhrase, _ kind: SpeakerFeature, _ cue: Range<Int>?, _ isAlone: Bool,
    to result: inout [SpeakerCandidate]
  ) {
    var features = SpeakerFeatures(kind)
    if isAlone { features.insert(.quotationAlone) }
    describe(phrase, &features)
    result.append(SpeakerCandidate(source: .phrase(phrase), cue: cue, features: features))
  }

  private static let wordsNoun = Word.hash("words")

  private func endsInColon(_ sentence: Sentence) -> Bool {
    sentence.tokens.last.map { reading.tokens[$0].isMark(Mark.colon) } ?? false
  }

  /// Whether the sentence holds nothing but quotations and marks.
  func standsAlone(_ quotation: Int, _ window: Range<Int>) -> Bool {
    !window.contains { reading.tokens[$0].kind == .word }
  }
}
