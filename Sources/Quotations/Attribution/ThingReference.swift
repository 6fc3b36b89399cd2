/// Finds out what "it" and "they" stand for: an organisation, a document, several people.
extension Coreference {
  /// What a pronoun that means no single man or woman stands for.
  struct Antecedent {
    var entity: Int?
    /// The words that name it.
    var tokens: Range<Int>
  }

  private static let sentencesLookedAt = 4
  private static let tokensLookedAt = 160

  /// The nearest fitting subject before a token. Persons are taken for "they" only where nothing else fits.
  func antecedent(of token: Int, isPlural: Bool) -> Antecedent? {
    let sentence = reading.sentence(of: token)
    let paragraph = reading.sentences[sentence].paragraph
    let first = reading.sentences[max(0, sentence - Self.sentencesLookedAt)].tokens.lowerBound
    var best: Antecedent?
    var bestScore = -1.4
    var index = token - 1
    while index >= max(first, token - Self.tokensLookedAt) {
      guard let (found, fit) = candidate(endingAt: index, isPlural: isPlural) else {
        index -= 1
        continue
      }
      index = found.tokens.lowerBound - 1
      let own = reading.sentence(of: found.tokens.lowerBound)
      if reading.paragraphs[reading.sentences[own].paragraph].isHeading { continue }
      var score = fit - 0.6 * Double(sentence - own)
      if reading.sentences[own].paragraph != paragraph { score -= 0.3 }
      if isSubject(found) { score += 1.2 }
      if found.tokens.lowerBound <= reading.sentences[own].tokens.lowerBound + 2 { score += 0.5 }
      if let entity = found.entity, entity == lastSpeaker { score += 1.0 }
      if score > bestScore {
        best = found
        bestScore = score
      }
    }
    return best
  }

  private func candidate(endingAt index: Int, isPlural: Bool) -> (Antecedent, fit: Double)? {
    if let mention = reading.mention(at: index) {
      let own = reading.mentions[mention]
      guard own.tokens.upperBound == index + 1, !own.isPossessive, let fit = fit(of: own, isPlural: isPlural) else {
        return nil
      }
      return (Antecedent(entity: own.entity, tokens: own.tokens), fit)
    }
    guard reading.isNoun(index) else { return nil }
    let classes = reading.classes(index)
    let fits = isPlural ? classes.contains(.plural) : classes.hasAny(of: [.group, .document])
    let isGroup = isPlural && classes.contains(.group)
    guard fits && (isPlural || !classes.contains(.plural)) || isGroup,
      let phrase = reading.phrase(endingAt: index, from: max(0, index - 12)), case .nominal(let head) = phrase.head,
      head == index || reading.classes(head).hasAny(of: [.group, .document, .plural, .role])
    else { return nil }
    if let organisation = organisation(called: phrase, head: head, before: phrase.tokens.lowerBound) {
      return (Antecedent(entity: organisation, tokens: phrase.tokens), isGroup ? -0.4 : 0.1)
    }
    return (Antecedent(entity: nil, tokens: phrase.tokens), isGroup ? -0.4 : 0)
  }

  /// How well what a name stands for goes with the pronoun, before its place is looked at; nil where it does not.
  private func fit(of mention: Mention, isPlural: Bool) -> Double? {
    let entity = reading.entities[mention.entity]
    if entity.isOrganisation || entity.personhood < -3 && !entity.isPlace { return isPlural ? -0.3 : 0.2 }
    if entity.isPlace { return isPlural ? nil : -0.6 }
    if entity.personhood > 2 { return isPlural ? entity.gender == .unknown ? -0.5 : -1.4 : nil }
    let last = reading.classes(mention.tokens.upperBound - 1)
    if last.contains(.plural) { return isPlural ? 0.2 : nil }
    return -0.6
  }

  private func isSubject(_ antecedent: Antecedent) -> Bool {
    let next = antecedent.tokens.upperBound
    let before = antecedent.tokens.lowerBound - 1
    if before >= 0, reading.isWord(before), reading.classes(before).contains(.preposition) { return false }
    guard next < reading.tokens.count else { return false }
    if reading.tokens[next].kind == .clitic { return true }
    guard reading.isWord(next), !reading.tokens[next].shape.contains(.capitalised) else { return false }
    return reading.classes(next).hasAny(of: WordClass.anyVerb.union(.adverb))
      || reading.tokens[next].shape.contains(.endsInEd)
  }

  /// "the council": the Camberford Council, or whatever was called a council beside its name.
  func organisation(called phrase: NounPhrase, head: Int, before token: Int) -> Int? {
    guard reading.classes(phrase.tokens.lowerBound).contains(.determiner),
      reading.tokens[phrase.tokens.lowerBound].hash == Word.the, phrase.tokens.count <= 3, phrase.owner == nil
    else { return nil }
    let noun = reading.tokens[head].hash
    let end = reading.firstMention(from: token)
    for index in stride(from: end - 1, through: max(0, end - 120), by: -1) {
      let entity = reading.entities[reading.mentions[index].entity]
      guard entity.isOrganisation, entity.name.count > 1 else { continue }
      if entity.roles.contains(noun) || entity.fullest.contains(where: { reading.tokens[$0].hash == noun }) {
        return reading.mentions[index].entity
      }
    }
    guard Self.businesses.contains(noun) else { return nil }
    return business(before: token, from: end)
  }

  private static let businesses: Set<UInt32> = Set(
    ["company", "firm", "operator", "retailer", "carmaker", "airline"].map(Word.hash))

  /// "the company": whatever was last the subject of a sentence, if that is nobody and no public body.
  private func business(before token: Int, from end: Int) -> Int? {
    let sentence = reading.sentence(of: token)
    for index in stride(from: end - 1, through: max(0, end - 12), by: -1) {
      let mention = reading.mentions[index]
      guard sentence - mention.sentence <= 3 else { return nil }
      let entity = reading.entities[mention.entity]
      guard mention.isSubject, !entity.isPlace, entity.personhood < 2 else { continue }
      let isPublic = entity.fullest.contains {
        reading.classes($0).contains(.group) && reading.classes($0).contains(.organisationName)
      }
      return isPublic ? nil : mention.entity
    }
    return nil
  }
}
