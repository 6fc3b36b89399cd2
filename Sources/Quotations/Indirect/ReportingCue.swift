/// Words that report something: a verb, a noun, an adjective, or "according to".
struct ReportingCue {
  enum Kind {
    case verb, noun, adjective, according, colon
  }

  var kind: Kind
  /// The token of the verb, the noun or the adjective.
  var head: Int
  /// With the particle and the preposition that belong to it.
  var tokens: Range<Int>
  var isPassive = false
  var features: IndirectFeatures
}

/// Finds the words that may report something.
struct ReportingCueFinder {
  let reading: Reading
  private let lexicon = ReportingLexicon.shared

  init(reading: Reading) {
    self.reading = reading
  }

  /// The cue whose head is a token of a window, which is a sentence or a part of one.
  func cue(at index: Int, in window: Range<Int>) -> ReportingCue? {
    let token = reading.tokens[index]
    if token.isMark(Mark.colon) { return colon(index, in: window) }
    guard token.kind == .word, reading.mention(at: index) == nil else { return nil }
    if token.hash == Word.according, index + 1 < window.upperBound, reading.tokens[index + 1].hash == Word.to {
      return ReportingCue(
        kind: .according, head: index, tokens: index..<index + 2, features: IndirectFeatures(.accordingTo))
    }
    guard let reporting = lexicon.reporting(token.hash) else { return nil }
    if let noun = reporting.noun, reporting.verb == nil || isNoun(index, in: window) {
      return self.noun(index, noun, in: window)
    }
    if let verb = reporting.verb {
      guard reporting.noun != nil || !isNoun(index, in: window) || token.shape.contains(.endsInEd) else { return nil }
      return self.verb(index, verb, reporting, in: window)
    }
    if let adjective = reporting.adjective, index > window.lowerBound, !isDetermined(index, in: window) {
      var features = IndirectFeatures(adjective)
      note(before: index, in: window, &features)
      return ReportingCue(kind: .adjective, head: index, tokens: index..<index + 1, features: features)
    }
    return nil
  }

  /// "Ruiz: The bridge is safe", in headlines and in the records of what was spoken.
  private func colon(_ index: Int, in window: Range<Int>) -> ReportingCue? {
    guard index > window.lowerBound, index - window.lowerBound < 7, index + 1 < window.upperBound,
      let phrase = reading.phrase(endingAt: index - 1, from: window.lowerBound),
      phrase.tokens.lowerBound == window.lowerBound, case .name = phrase.head
    else { return nil }
    return ReportingCue(kind: .colon, head: index, tokens: index..<index + 1, features: IndirectFeatures(.colon))
  }

  /// Whether a word that could be a verb stands where a noun stands: a claim, his plans, of attacks.
  private func isNoun(_ index: Int, in window: Range<Int>) -> Bool {
    guard index > window.lowerBound else { return false }
    let token = reading.tokens[index]
    let previous = reading.tokens[index - 1]
    if token.shape.contains(.endsInEd) || token.shape.contains(.endsInIng) {
      return previous.kind == .possessive && token.shape.contains(.endsInIng)
    }
    if isDetermined(index, in: window) { return true }
    guard previous.kind == .word, reading.mention(at: index - 1) == nil else { return previous.kind == .number }
    let classes = reading.classes(index - 1)
    if classes.contains(.preposition) { return previous.hash != Word.to && previous.hash != Word.according }
    if classes.hasAny(of: Self.beforeVerbs) || previous.shape.contains(.endsInLy) { return false }
    if classes.hasAny(of: [.role, .group, .plural, .document]) { return false }
    if classes.hasAny(of: [.demonym]) { return true }
    // An adjective after an article: a new plan.
    return index - 2 >= window.lowerBound && isDetermined(index - 1, in: window) && !reading.isNoun(index - 1)
  }

  private static let beforeVerbs: WordClass = [
    .auxiliary, .adverb, .subjectPronoun, .relative, .conjunction, .firstPerson, .secondPerson, .subordinator,
  ]

  private func isDetermined(_ index: Int, in window: Range<Int>) -> Bool {
    guard index > window.lowerBound else { return false }
    let previous = reading.tokens[index - 1]
    if previous.kind == .possessive { return true }
    let classes = reading.classes(index - 1)
    return previous.kind == .word && previous.hash != Word.that
      && classes.hasAny(of: [.determiner, .possessivePronoun]) && !classes.contains(.objectPronoun)
      || classes.contains(.possessivePronoun) && previous.kind == .word
  }

  // MARK: - Verbs

  private func verb(
    _ index: Int, _ group: IndirectFeature, _ reporting: Reporting, in window: Range<Int>
  ) -> ReportingCue {
    let token = reading.tokens[index]
    var features = IndirectFeatures(group)
    var isPassive = false
    if reporting.noun != nil { features.insert(.mayBeNoun) }
    let classes = reading.classes(index)
    if classes.contains(.strongCue) {
      features.insert(.strongCue)
    } else if classes.contains(.mediumCue) {
      features.insert(.mediumCue)
    } else if classes.contains(.weakCue) {
      features.insert(.weakCue)
    }
    if token.shape.contains(.capitalised), index > window.lowerBound { features.insert(.capitalisedCue) }
    let auxiliaries = auxiliaries(before: index, in: window)
    if auxiliaries.isNegated { features.insert(.isNegated) }
    if auxiliaries.hasModal { features.insert(.hasModal) }
    if auxiliaries.hasPerfect { features.insert(.hasPerfect) }
    let next = index + 1
    if reporting.isGerund {
      features.insert(auxiliaries.hasBeing ? .progressiveForm : .gerundForm)
    } else if auxiliaries.hasBeing, auxiliaries.touches {
      features.insert(.passiveForm)
      isPassive = true
    } else if index > window.lowerBound, reading.tokens[index - 1].hash == Word.to {
      features.insert(.infinitiveForm)
    } else if next < window.upperBound, reading.tokens[next].hash == Word.by, token.shape.contains(.endsInEd) {
      features.insert(.reducedPassive)
      isPassive = true
    } else if token.shape.contains(.endsInS) {
      features.insert(.thirdPersonForm)
    } else {
      features.insert(token.shape.contains(.endsInEd) ? .pastForm : .baseForm)
    }
    note(before: index, in: window, &features)
    var end = next
    if end < window.upperBound, reading.isWord(end), lexicon.reporting(reading.tokens[end].hash)?.isParticle == true {
      features.insert(.hasParticle)
      end += 1
    }
    return ReportingCue(kind: .verb, head: index, tokens: index..<end, isPassive: isPassive, features: features)
  }

  private struct Auxiliaries {
    var hasBeing = false
    var hasModal = false
    var hasPerfect = false
    var isNegated = false
    /// Nothing but adverbs stands between.
    var touches = false
  }

  /// What stands before a verb: has repeatedly been, would not.
  private func auxiliaries(before index: Int, in window: Range<Int>) -> Auxiliaries {
    var result = Auxiliaries()
    var place = index - 1
    while place >= window.lowerBound, index - place < 6 {
      let token = reading.tokens[place]
      let classes = reading.classes(place)
      if token.kind == .clitic { return result }
      guard token.kind == .word else { return result }
      if Word.being.contains(token.hash) {
        result.hasBeing = true
        result.touches = true
      } else if Self.having.contains(token.hash) {
        result.hasPerfect = true
      } else if classes.contains(.auxiliary) {
        if Self.modals.contains(token.hash) { result.hasModal = true }
        if token.range.count > 4, Self.negated.contains(token.hash) { result.isNegated = true }
      } else if Self.not.contains(token.hash) {
        result.isNegated = true
      } else if !classes.contains(.adverb), !token.shape.contains(.endsInLy) {
        return result
      }
      place -= 1
    }
    return result
  }

  private static func hashes(_ words: String) -> Set<UInt32> {
    Set(words.split(separator: " ").map { Lexicon.hash($0.utf8) })
  }
  private static let having = hashes("has have had having")
  private static let modals = hashes("would will could should might may must can cannot can't won't wouldn't couldn't")
  private static let negated = hashes(
    "don't doesn't didn't won't wouldn't couldn't can't isn't wasn't hasn't haven't hadn't aren't")
  private static let not = hashes("not never n't hardly")

  /// What stands before any cue.
  private func note(before index: Int, in window: Range<Int>, _ features: inout IndirectFeatures) {
    guard index > window.lowerBound else {
      features.insert(.opensSentenceCue)
      return
    }
    let previous = reading.tokens[index - 1]
    let classes = reading.classes(index - 1)
    if previous.isMark(Mark.comma) {
      features.insert(.followsComma)
    } else if previous.kind == .word {
      if classes.contains(.conjunction) { features.insert(.followsAnd) }
      if previous.hash == Word.to {
        features.insert(.followsTo)
      } else if classes.contains(.preposition) {
        features.insert(.followsPreposition)
      }
      if classes.contains(.relative) { features.insert(.followsRelative) }
    }
  }

  // MARK: - Nouns

  private func noun(_ index: Int, _ group: IndirectFeature, in window: Range<Int>) -> ReportingCue? {
    var features = IndirectFeatures(group)
    var place = index - 1
    var found = false
    while place >= window.lowerBound, index - place < 5, !found {
      let token = reading.tokens[place]
      let classes = reading.classes(place)
      if token.kind == .possessive {
        features.insert(.ownedByName)
        found = true
      } else if token.kind == .word, classes.contains(.possessivePronoun) {
        features.insert(.ownedByPronoun)
        found = true
      } else if token.kind == .word, classes.contains(.determiner) {
        features.insert(.nounWithArticle)
        found = true
      } else if token.kind != .word || classes.hasAny(of: [.preposition, .auxiliary, .conjunction, .relative]) {
        break
      }
      place -= 1
    }
    if !found { features.insert(.bareNoun) }
    let before = found ? place : index - 1
    if before >= window.lowerBound, reading.isWord(before), reading.mention(at: before) == nil,
      reading.tokens[before].shape.contains(.endsInEd)
        || reading.classes(before).hasAny(of: [.verb, .strongCue, .mediumCue, .weakCue])
    {
      features.insert(.nounAfterVerb)
    }
    note(before: index, in: window, &features)
    return ReportingCue(kind: .noun, head: index, tokens: index..<index + 1, features: features)
  }
}
