/// What ties a candidate to its quotation.
extension CandidateFinder {
  func addCued(
    _ phrase: NounPhrase, _ kind: SpeakerFeature, _ cue: Int, _ strength: SpeakerFeature,
    _ quotation: Int,
    _ isInfinitive: Bool, to result: inout [SpeakerCandidate]
  ) {
    guard !phrase.tokens.contains(quotation), !calls(another: phrase, cue, quotation) else { return }
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
      if kind == .leftOfCue, quotation > cue, phrase.tokens.lowerBound > 0,
        reading.tokens[phrase.tokens.lowerBound - 1].hash == Word.with
      {
        features.insert(.absolute)
      }
      if quotation < cue, !features.contains(.cueTouchesAfter) { features.insert(.gerundAfter) }
      if kind == .firstSubject, cue > 0, reading.tokens[cue - 1].isMark(Mark.comma) {
        features.insert(.gerundClauseFirst)
      }
    }
    // “…” and more, said Ruiz; from above, said Ruiz, it was “…”
    if kind == .rightOfCue, cue > 0, reading.tokens[cue - 1].isMark(Mark.comma), strength == .strongCue,
      !reading.classes(cue).contains(.gerund)
    {
      features.insert(.afterCommaInverted)
    }
    if kind == .rightOfCue, Self.quoting.contains(reading.tokens[cue].hash),
      phrase.tokens.upperBound < reading.tokens.count,
      reading.tokens[phrase.tokens.upperBound].hash == Word.as
    {
      features.insert(.quotedAs)
    }
    describe(phrase, &features)
    result.append(SpeakerCandidate(source: .phrase(phrase), cue: cue..<cue + 1, features: features))
  }

  private static let quoting: Set<UInt32> = Set(
    ["quoted", "quotes", "quoting", "quote", "cited", "cites"].map(Word.hash))

  /// Between a quotation and an attribution after it: a comma binds, "and" and "while" part.
  func noteClause(_ phrase: NounPhrase, _ cue: Int, _ quotation: Int, _ features: inout SpeakerFeatures) {
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

  private func opensSentence(_ index: Int) -> Bool {
    reading.sentences[reading.sentence(of: index)].tokens.lowerBound == index
  }

  func opensClause(_ index: Int) -> Bool {
    guard index > 0 else { return true }
    let before = reading.tokens[index - 1]
    return before.kind == .quotation || before.isMark(Mark.stop) || before.isMark(Mark.comma)
      || reading.classes(index - 1).contains(.subordinator) || before.shape.contains(.keepsStop)
  }

  /// “…” against what he called “…”: he calls only the second so.
  private func calls(another phrase: NounPhrase, _ cue: Int, _ quotation: Int) -> Bool {
    let before = phrase.tokens.lowerBound - 1
    return before > quotation && reading.tokens[before].hash == Word.what && servesOther(cue, quotation)
  }

  /// Whether the cue leads straight into another quotation.
  func servesOther(_ cue: Int, _ quotation: Int) -> Bool {
    var next = cue + 1
    if next < reading.tokens.count, reading.tokens[next].isMark(Mark.colon) { next += 1 }
    return next < reading.tokens.count && next != quotation && reading.tokens[next].kind == .quotation
  }

  /// How far the cue, with the phrase if that stands between, is from the quotation.
  func placeCue(
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

  func countBetween(
    _ range: Range<Int>, _ words: inout Int, _ features: inout SpeakerFeatures
  ) {
    var quotations = 0
    for index in range {
      let token = reading.tokens[index]
      switch token.kind {
      case .quotation: quotations += 1
      case .word, .number:
        if token.hash != Word.that { words += 1 }
        if index > range.lowerBound, reading.tokens[index - 1].isMark(Mark.comma), token.hash == Word.which {
          features.insert(.relativeBetween)
        }
      case .punctuation: if token.isMark(Mark.semicolon) { features.insert(.semicolonBetween) }
      default: break
      }
    }
    if quotations == 1 { features.insert(.oneQuotationBetween) }
    if quotations > 1 { features.insert(.moreQuotationsBetween) }
  }

  func describe(_ phrase: NounPhrase, _ features: inout SpeakerFeatures) {
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
  func namesPeople(_ token: Int) -> SpeakerFeature? {
    switch PersonEnding(of: reading.tokens[token], in: reading.text) {
    case .one: .role
    case .several: .plural
    case nil: nil
    }
  }

  func add(
    _ phrase: NounPhrase, _ kind: SpeakerFeature, _ cue: Range<Int>?, _ quotation: Int,
    to result: inout [SpeakerCandidate]
  ) {
    guard !phrase.tokens.contains(quotation) else { return }
    var features = SpeakerFeatures(kind)
    describe(phrase, &features)
    if kind == .according {
      placeCue(phrase.tokens.lowerBound, phrase: phrase.tokens, quotation, &features)
      if let cue, opensSentence(cue.lowerBound) { features.insert(.accordingOpens) }
    }
    result.append(SpeakerCandidate(source: .phrase(phrase), cue: cue, features: features))
  }
}
