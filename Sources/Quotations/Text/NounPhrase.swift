/// Words that may name whoever said something.
struct NounPhrase {
  enum Head {
    case name(mention: Int)
    case pronoun(token: Int)
    case nominal(token: Int)
  }

  var head: Head
  /// The phrase with its determiner and complements.
  var tokens: Range<Int>
  /// The mention of the owner in "Kim's letter", if that is a name.
  var owner: Int?
  /// The pronoun of the owner in "his letter".
  var ownerPronoun: Int?
  /// The relative pronoun that stands for it: "Ruiz, who said".
  var relative: Int?
  /// The mention of the first of two who speak together: "Ruiz and Costa said", where the head is Costa.
  var companion: Int?
}

extension Reading {
  private static let nounStops: WordClass = [
    .preposition, .conjunction, .subordinator, .auxiliary, .relative, .adverb, .subjectPronoun,
    .objectPronoun,
    .firstPerson, .secondPerson, .verb,
  ]
  private static let nounLike: WordClass = [
    .role, .group, .document, .speechNoun, .plural, .title, .demonym,
  ]

  /// "makes", "allow", not "elected", which may stand before a noun.
  func isFiniteVerb(_ index: Int) -> Bool {
    classes(index).contains(.pureVerb) && tokens[index].shape.isDisjoint(with: [.endsInEd, .endsInIng, .capitalised])
  }

  /// Whether a word can be the noun of a description.
  func isNoun(_ index: Int) -> Bool {
    guard tokens[index].kind == .word else { return false }
    let classes = classes(index)
    if isFiniteVerb(index) { return false }
    if classes.hasAny(of: Self.nounLike) { return true }
    if classes.hasAny(of: Self.nounStops)
      || classes.hasAny(of: [.determiner, .possessivePronoun, .time, .gerund])
    {
      return false
    }
    if classes.hasAny(of: [.strongCue, .mediumCue]) { return false }
    return tokens[index].shape.isDisjoint(with: [.endsInLy, .endsInIng, .endsInEd])
  }

  // MARK: - To the left

  /// The phrase whose last token is given, no further left than `lowest`.
  func phrase(endingAt last: Int, from lowest: Int) -> NounPhrase? {
    guard last >= lowest, last < tokens.count,
      tokens[last].kind == .word || tokens[last].kind == .number
    else {
      return nil
    }
    let classes = classes(last)
    if let mention = mention(at: last) {
      let phrase = name(mention, from: lowest)
      return joined(phrase, from: lowest) ?? phrase
    }
    // one of them
    if classes.contains(.objectPronoun) || classes.contains(.firstPerson), last - 2 >= lowest,
      tokens[last - 1].hash == Word.of, isWord(last - 2), self.classes(last - 2).hasAny(of: [.number, .determiner])
    {
      return NounPhrase(head: .nominal(token: last - 2), tokens: last - 2..<last + 1)
    }
    if classes.hasAny(of: .subjectPronoun)
      || (classes.contains(.firstPerson) && !classes.contains(.possessivePronoun))
      || classes.contains(.secondPerson)
    {
      return NounPhrase(head: .pronoun(token: last), tokens: last..<last + 1)
    }
    if classes.contains(.relative) || isRelativeThat(last, from: lowest) {
      var before = last - 1
      if before >= lowest, tokens[before].isMark(Mark.comma) { before -= 1 }
      guard before >= lowest, !self.classes(before).contains(.relative) else { return nil }
      var antecedent = phrase(endingAt: before, from: lowest)
      antecedent?.relative = last
      return antecedent
    }
    let standsAlone =
      classes.contains(.number) || (classes.contains(.determiner) && tokens[last].hash != Word.the)
    guard isNoun(last) || standsAlone else { return nil }
    return nominal(endingAt: last, from: lowest)
  }

  /// "T-shirts that read"
  private func isRelativeThat(_ index: Int, from lowest: Int) -> Bool {
    tokens[index].hash == Word.that && index - 1 >= lowest && (mention(at: index - 1) != nil || isNoun(index - 1))
      && index + 1 < tokens.count && isWord(index + 1)
      && classes(index + 1).hasAny(of: [.auxiliary, .strongCue, .mediumCue])
  }

  /// "Ruiz and Costa", where both stand before a verb: nothing before them takes Ruiz for itself.
  private func joined(_ phrase: NounPhrase, from lowest: Int) -> NounPhrase? {
    guard case .name(let second) = phrase.head, mentions[second].titleStart == phrase.tokens.lowerBound else {
      return nil
    }
    let link = phrase.tokens.lowerBound - 1
    guard link - 1 >= lowest, tokens[link].hash == Word.and, let first = mention(at: link - 1),
      mentions[first].entity != mentions[second].entity, opensClause(mentions[first].titleStart, from: lowest)
    else { return nil }
    var both = phrase
    both.companion = first
    both.tokens = mentions[first].titleStart..<phrase.tokens.upperBound
    return both
  }

  /// Whether a phrase that starts here can be the subject of its clause.
  private func opensClause(_ index: Int, from lowest: Int) -> Bool {
    guard index > lowest else { return true }
    let before = tokens[index - 1]
    if before.kind == .quotation || before.isMark(Mark.stop) || before.isMark(Mark.comma) || before.isMark(Mark.dash) {
      return true
    }
    return before.shape.contains(.keepsStop) || classes(index - 1).hasAny(of: [.subordinator, .strongCue])
  }

  /// The phrase that another one completes: "a survey" before "by Costa", "a source" before "familiar with the deal".
  func phrase(completedBy phrase: NounPhrase, from lowest: Int) -> NounPhrase? {
    var index = phrase.tokens.lowerBound - 1
    guard index > lowest, isWord(index) else { return nil }
    if classes(index).contains(.determiner), index - 1 > lowest { index -= 1 }
    let isPreposition = classes(index).contains(.preposition)
    if isPreposition { index -= 1 }
    guard index >= lowest, isWord(index) else { return nil }
    let isParticiple = tokens[index].shape.contains(.endsInEd) || tokens[index].shape.contains(.endsInIng)
    if mention(at: index) == nil, isParticiple || isPreposition && Self.bindingAdjectives.contains(tokens[index].hash) {
      index -= 1
    } else if !isPreposition {
      return nil
    }
    return self.phrase(endingAt: index, from: lowest)
  }

  private static let bindingAdjectives: Set<UInt32> = Set(
    ["familiar", "close", "responsible", "loyal", "opposed", "critical", "available", "due"].map(Word.hash))

  /// A name, unless it only completes a description: "a spokesman for Clinton".
  private func name(_ mention: Int, from lowest: Int) -> NounPhrase {
    let start = mentions[mention].titleStart
    if start - 1 >= lowest, tokens[start - 1].kind == .word, self.mention(at: start - 1) == nil,
      classes(start - 1).contains(.role), !classes(start - 1).contains(.plural),
      let description = nominal(endingAt: start - 1, from: lowest)
    {
      // harbour spokeswoman Ana Ruiz
      return NounPhrase(
        head: .name(mention: mention), tokens: description.tokens.lowerBound..<mentions[mention].tokens.upperBound)
    }
    let plain = NounPhrase(
      head: .name(mention: mention),
      tokens: max(lowest, start)..<mentions[mention].tokens.upperBound)
    var before = start - 1
    if before >= lowest, classes(before).contains(.determiner) { before -= 1 }
    guard before > lowest, classes(before).contains(.preposition) else { return plain }
    let previous = before - 1
    if let owner = self.mention(at: previous), entities[mentions[owner].entity].mayBePerson {
      // Jane Doe of Texas
      let hash = tokens[before].hash
      guard hash == Word.of || hash == Word.from || hash == Word.at || hash == Word.forWord else {
        return plain
      }
      return NounPhrase(
        head: .name(mention: owner),
        tokens: max(lowest, mentions[owner].titleStart)..<mentions[mention].tokens.upperBound)
    }
    let hash = tokens[before].hash
    let binds =
      hash == Word.of || hash == Word.forWord || hash == Word.from || hash == Word.with
      || hash == Word.at
    guard binds, isWord(previous), classes(previous).hasAny(of: [.role, .group, .plural]),
      let whole = nominal(endingAt: previous, from: lowest)
    else { return plain }
    return NounPhrase(
      head: whole.head, tokens: whole.tokens.lowerBound..<mentions[mention].tokens.upperBound,
      owner: whole.owner,
      ownerPronoun: whole.ownerPronoun)
  }

  /// A description, from its determiner to the given noun.
  private func nominal(endingAt last: Int, from lowest: Int) -> NounPhrase? {
    var start = last
    var head = last
    var owner: Int?
    var ownerPronoun: Int?
    var index = last - 1
    let farthest = max(lowest, last - 12)
    walk: while index >= farthest {
      let token = tokens[index]
      if token.kind == .possessive {
        guard index - 1 >= lowest else { break }
        if let mention = mention(at: index - 1) {
          if head == last || owner == nil { owner = mention }
          start = max(lowest, mentions[mention].titleStart)
        } else if isNoun(index - 1) {
          start = index - 1
          index -= 2
          continue
        }
        break
      }
      if let mention = mention(at: index) {
        start = max(lowest, mentions[mention].titleStart)
        index = start - 1
        continue
      }
      guard token.kind == .word || token.kind == .number else { break }
      let classes = classes(index)
      if classes.contains(.possessivePronoun) {
        start = index
        if !classes.contains(.firstPerson) { ownerPronoun = index }
        break
      }
      if classes.hasAny(of: [.determiner, .number]) || token.kind == .number {
        start = index
        if token.kind == .number || classes.contains(.number) {
          // "above her desk one letter": a number after a noun begins its own phrase.
          guard index - 1 >= farthest, mention(at: index - 1) == nil, !isNoun(index - 1) else { break }
          index -= 1
          continue
        }
        // "a spokesman for the port": on through the preposition.
        guard index - 2 >= lowest, self.classes(index - 1).contains(.preposition) else { break }
        index -= 1
        continue
      }
      if classes.contains(.preposition) {
        let hash = token.hash
        guard
          hash == Word.of || hash == Word.forWord || hash == Word.from || hash == Word.at
            || hash == Word.with || hash == Word.inWord,
          index - 1 >= lowest, self.mention(at: index - 1) != nil || isNoun(index - 1)
        else { break walk }
        if hash != Word.of, self.mention(at: index - 1) == nil,
          !self.classes(index - 1).hasAny(of: [.role, .group, .plural, .document])
        {
          break walk
        }
        if let mention = self.mention(at: index - 1) {
          return NounPhrase(
            head: .name(mention: mention),
            tokens: max(lowest, mentions[mention].titleStart)..<last + 1)
        }
        head = index - 1
        start = index - 1
        owner = nil
        index -= 2
        continue
      }
      // "the delegate and activist": one article for both
      if token.hash == Word.and, index - 1 >= farthest, isWord(index - 1), self.mention(at: index - 1) == nil,
        self.classes(index - 1).hasAny(of: [.role, .plural, .group])
      {
        head = index - 1
        start = index - 1
        index -= 2
        continue
      }
      if classes.hasAny(of: Self.nounStops) || isFiniteVerb(index) { break }
      if classes.hasAny(of: [.strongCue, .mediumCue]), !classes.hasAny(of: Self.nounLike),
        !token.shape.contains(.endsInEd)
      {
        break
      }
      if token.shape.contains(.endsInLy) || classes.contains(.time) { break }
      // "was already selling shirts"
      if token.shape.contains(.endsInIng), index - 1 >= lowest,
        self.classes(index - 1).hasAny(of: [.auxiliary, .adverb])
      {
        break
      }
      start = index
      index -= 1
    }
    return NounPhrase(
      head: .nominal(token: head), tokens: start..<last + 1, owner: owner,
      ownerPronoun: ownerPronoun)
  }

  /// The name that a few nouns lead up to: "Blaze co-host Ana Ruiz".
  private func nameAhead(of index: Int, limit: Int) -> Int? {
    var next = index
    while next < min(limit, index + 4), mention(at: next) == nil {
      guard isNoun(next), !tokens[next].shape.contains(.capitalised) else { return nil }
      next += 1
    }
    guard next < limit, let name = mention(at: next), !mentions[name].isPossessive else { return nil }
    return next
  }

  // MARK: - To the right

  /// "said Ruiz and Costa", unless Costa has a verb of her own.
  private func joined(_ phrase: NounPhrase, limit: Int) -> NounPhrase? {
    let link = phrase.tokens.upperBound
    guard case .name(let first) = phrase.head, link + 1 < limit, tokens[link].hash == Word.and, isWord(link + 1),
      tokens[link + 1].shape.contains(.capitalised)
    else { return nil }
    var next = link + 1
    while next < min(limit, link + 4), mention(at: next) == nil { next += 1 }
    guard next < limit, let second = mention(at: next), mentions[second].titleStart == link + 1,
      mentions[second].entity != mentions[first].entity, !mentions[second].isSubject, !mentions[second].isPossessive
    else { return nil }
    return NounPhrase(
      head: .name(mention: second), tokens: phrase.tokens.lowerBound..<mentions[second].tokens.upperBound,
      companion: first)
  }

  /// The phrase that begins with the given token and ends before `limit`.
  func phrase(startingAt first: Int, limit: Int, takesObjects: Bool = false) -> NounPhrase? {
    let limit = min(limit, tokens.count)
    guard first >= 0, first < limit else { return nil }
    let opening = classes(first)
    guard tokens[first].kind == .word || tokens[first].kind == .number else { return nil }
    if mention(at: first) == nil {
      if opening.hasAny(of: .subjectPronoun)
        || (opening.contains(.firstPerson) && !opening.contains(.possessivePronoun))
      {
        return NounPhrase(head: .pronoun(token: first), tokens: first..<first + 1)
      }
      if takesObjects, opening.contains(.objectPronoun),
        !(opening.contains(.possessivePronoun) && first + 1 < limit && isNoun(first + 1))
      {
        return NounPhrase(head: .pronoun(token: first), tokens: first..<first + 1)
      }
    }
    var index = first
    var lastNoun: Int?
    var lastMention: Int?
    var owner: Int?
    var ownerPronoun: Int?
    let farthest = min(limit, first + 14)
    while index < farthest {
      if let mention = mention(at: index) {
        lastMention = mention
        lastNoun = nil
        index = mentions[mention].tokens.upperBound
        if index < farthest, tokens[index].kind == .possessive {
          owner = mention
          lastMention = nil
          index += 1
        }
        continue
      }
      let token = tokens[index]
      let classes = classes(index)
      if token.kind == .possessive || token.kind == .number || token.isMark(Mark.other) {
        if token.kind == .possessive { lastNoun = nil }
        index += 1
        continue
      }
      guard token.kind == .word else { break }
      if classes.hasAny(of: [.determiner, .possessivePronoun, .number]) {
        guard index == first || lastNoun == nil && lastMention == nil else { break }
        if classes.contains(.possessivePronoun), !classes.contains(.firstPerson) { ownerPronoun = index }
        if classes.contains(.number) { lastNoun = index }
        index += 1
        continue
      }
      if classes.contains(.time), lastNoun != nil || lastMention != nil || index == first { break }
      if classes.hasAny(of: Self.nounStops) {
        // "said former president": first and late are adverbs as well.
        if !(classes.contains(.adverb) && lastMention == nil && lastNoun == nil && index > first) {
          break
        }
      }
      if token.shape.contains(.endsInLy) || isFiniteVerb(index) { break }
      // "a report published in May"
      if token.shape.contains(.endsInEd), lastNoun != nil, !classes.contains(.role) { break }
      // "Ruiz head of exploration": a description after the name, without its comma.
      if lastMention != nil, index + 1 < limit, tokens[index + 1].hash == Word.of, !opening.contains(.determiner) {
        break
      }
      if lastMention != nil, !token.shape.contains(.capitalised),
        !classes.hasAny(of: [.role, .group, .document, .plural, .speechNoun])
      {
        if let next = nameAhead(of: index, limit: farthest) {
          index = next
          continue
        }
        // "one Ruiz confidant": what follows the name is the noun of the article before it.
        guard opening.hasAny(of: [.determiner, .number]), mention(at: first) == nil, isNoun(index) else { break }
      }
      if classes.hasAny(of: [.strongCue, .mediumCue]), !classes.hasAny(of: Self.nounLike),
        lastNoun != nil
      {
        break
      }
      lastNoun = index
      index += 1
    }
    if let mention = lastMention, lastNoun == nil {
      let plain = NounPhrase(
        head: .name(mention: mention), tokens: first..<mentions[mention].tokens.upperBound)
      return joined(plain, limit: limit) ?? plain
    }
    guard let noun = lastNoun else { return nil }
    var end = noun + 1
    // The complement: a spokesman for the agency.
    if end + 1 < limit, classes(end).contains(.preposition) {
      let hash = tokens[end].hash
      if hash == Word.of || hash == Word.forWord || hash == Word.from || hash == Word.with
        || hash == Word.at,
        let complement = phrase(startingAt: end + 1, limit: min(limit, end + 7))
      {
        end = complement.tokens.upperBound
      }
    }
    return NounPhrase(
      head: .nominal(token: noun), tokens: first..<end, owner: owner, ownerPronoun: ownerPronoun)
  }
}
