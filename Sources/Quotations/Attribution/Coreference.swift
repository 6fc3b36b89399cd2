/// Finds out who a pronoun or a description stands for.
struct Coreference {
  let reading: Reading
  /// Who spoke so far, with the token of the quotation: the latest last.
  private var speakers: [(entity: Int, token: Int)] = []
  /// Who a pronoun was found to stand for, by its token.
  private var known: [Int: Person] = [:]
  /// The first mention of each entity.
  private let firstMention: [Int]
  private static let mentionsLookedAt = 60
  /// A row of sentences that say "she" is followed this far.
  private static let longestChain = 10
  private static let speakersLookedAt = 6

  init(_ reading: Reading) {
    self.reading = reading
    var first = [Int](repeating: -1, count: reading.entities.count)
    for (index, mention) in reading.mentions.enumerated() where first[mention.entity] < 0 {
      first[mention.entity] = index
    }
    firstMention = first
  }

  mutating func note(speaker entity: Int, at token: Int) {
    speakers.append((entity, token))
  }

  var lastSpeaker: Int? { speakers.last?.entity }

  /// Somebody a pronoun can stand for.
  enum Person {
    case named(Int)
    case described(NounPhrase)
  }

  private struct Rival {
    var entity: Int
    var score: Double
    var mention: Int
  }

  /// The person a pronoun of a gender stands for, seen from a token.
  mutating func person(for gender: Gender, at token: Int, sentence: Int) -> Person? {
    person(for: gender, at: token, sentence: sentence, chain: 0)
  }

  private mutating func person(for gender: Gender, at token: Int, sentence: Int, chain: Int) -> Person? {
    if let known = known[token] { return known }
    var rivals = named(gender, before: token, sentence)
    let paragraph = reading.sentences[sentence].paragraph
    // Whom this paragraph is about stands before whoever the one before was about.
    let isHere = rivals.contains { isTopic($0.mention, sentence) && self.paragraph(of: $0.mention) == paragraph }
    if isHere {
      for index in rivals.indices where self.paragraph(of: rivals[index].mention) != paragraph {
        rivals[index].score -= 0.8
      }
    }
    let topic = rivals.filter { isTopic($0.mention, sentence) }.map { reading.mentions[$0.mention].tokens.lowerBound }
      .max()
    var heard: [Int] = []
    for (order, speaker) in speakers.reversed().prefix(Self.speakersLookedAt).enumerated()
    where speaker.token < token && !heard.contains(speaker.entity) {
      heard.append(speaker.entity)
      // Whoever opened this paragraph has taken the word from who spoke in the one before.
      let isOutdone = speaker.token < topic ?? 0 && self.paragraph(ofToken: speaker.token) != paragraph
      let bonus = order == 0 ? (isOutdone ? 0.3 : 1.6) : 0.5 / Double(order)
      if let known = rivals.firstIndex(where: { $0.entity == speaker.entity }) {
        rivals[known].score += bonus
      }
    }
    var described = self.described(gender, before: token, sentence)
    if let (person, score) = carriedOn(gender, token, sentence, chain) {
      switch person {
      case .named(let entity):
        if let known = rivals.firstIndex(where: { $0.entity == entity }) {
          rivals[known].score = max(rivals[known].score + 0.5, score)
        } else {
          rivals.append(Rival(entity: entity, score: score, mention: firstMention[entity]))
        }
      case .described(let phrase):
        if score > described?.score ?? -9 { described = (phrase, score) }
      }
    }
    let best = rivals.max(by: { ($0.score, $1.mention) < ($1.score, $0.mention) })
    var person = best.map { Person.named($0.entity) }
    // Somebody named near by whose name tells that it may be meant comes before somebody who is only described.
    let hasNamed = rivals.contains { rival in
      reading.entities[rival.entity].gender == gender && sentence - reading.mentions[rival.mention].sentence <= 1
    }
    if let described, described.score - (hasNamed ? 1.2 : 0) > best?.score ?? -9 {
      person = .described(described.phrase)
    }
    known[token] = person
    return person
  }

  /// The best description of one person before a token, in this sentence or the two before: "A deckhand was pulled out.
  /// He said …"
  private func described(_ gender: Gender, before token: Int, _ sentence: Int) -> (phrase: NounPhrase, score: Double)? {
    var best: (phrase: NounPhrase, score: Double)?
    let paragraph = reading.sentences[sentence].paragraph
    for own in max(0, sentence - 2)...sentence {
      let range = reading.sentences[own].tokens
      guard !reading.paragraphs[reading.sentences[own].paragraph].isHeading else { continue }
      for index in range.prefix(24) where index < token && reading.mention(at: index) == nil {
        guard index + 1 < range.upperBound, !reading.isNoun(index + 1),
          reading.tokens[index].describesPerson(reading.classes(index), in: reading.text),
          !Gender(reading.classes(index)).conflicts(with: gender), isDoing(index + 1, range),
          let phrase = reading.phrase(endingAt: index, from: range.lowerBound), case .nominal(let head) = phrase.head,
          head == index,
          reading.classes(phrase.tokens.lowerBound).hasAny(of: [.determiner, .possessivePronoun, .number])
        else { continue }
        let before = phrase.tokens.lowerBound - 1
        if before >= range.lowerBound, reading.isWord(before), reading.classes(before).contains(.preposition) {
          continue
        }
        var score = 1.2 - 0.7 * Double(sentence - own)
        if reading.sentences[own].paragraph != paragraph { score -= 0.3 }
        if phrase.tokens.lowerBound <= range.lowerBound + 1 { score += 0.9 }
        if Gender(reading.classes(index)) == gender { score += 0.6 }
        if score > best?.score ?? -9 { best = (phrase, score) }
      }
    }
    return best
  }

  /// Whether a description before this token is the subject of something.
  private func isDoing(_ index: Int, _ range: Range<Int>) -> Bool {
    guard index < range.upperBound else { return false }
    if reading.tokens[index].isMark(Mark.comma) { return index - range.lowerBound < 6 }
    guard reading.isWord(index) else { return false }
    return reading.classes(index).hasAny(of: WordClass.anyVerb.union(.relative))
      || reading.tokens[index].shape.contains(.endsInEd)
  }

  /// The persons named before a token, with how well each fits.
  private func named(_ gender: Gender, before token: Int, _ sentence: Int) -> [Rival] {
    var rivals: [Rival] = []
    let end = reading.firstMention(from: token)
    let paragraph = reading.sentences[sentence].paragraph
    for index in stride(from: end - 1, through: max(0, end - Self.mentionsLookedAt), by: -1) {
      let mention = reading.mentions[index]
      let entity = reading.entities[mention.entity]
      if entity.gender.conflicts(with: gender) || entity.isPlace
        || entity.isOrganisation && entity.personhood < 3
      {
        continue
      }
      if entity.personhood < 0 { continue }
      let distance = sentence - mention.sentence
      if distance > 14 { break }
      var score = -0.7 * Double(distance)
      if reading.sentences[mention.sentence].paragraph != paragraph { score -= 0.3 }
      if mention.isSubject { score += 1.2 }
      if mention.isPossessive { score -= 0.2 }
      if mention.followsPreposition { score -= 0.6 }
      if leadsIn(mention, token) { score += 4 }
      if isSubordinate(mention) { score -= 0.5 }
      if entity.gender == gender, gender != .unknown { score += 0.6 }
      score += 0.15 * Double(min(entity.personhood, 4))
      if entity.personhood <= 0 { score -= 0.7 }
      score += 0.01 * Double(min(entity.mentionCount, 10))
      if isFirst(index), mention.isSubject { score += 0.9 }
      if isSaying(mention.tokens.upperBound) { score += 0.9 }
      // Somebody just introduced is whom the next words are about.
      if firstMention[mention.entity] == index, distance <= 1, mention.tokens.count > 1,
        reading.sentences[mention.sentence].paragraph == paragraph
      {
        score += 0.4
      }
      if let known = rivals.firstIndex(where: { $0.entity == mention.entity }) {
        if score > rivals[known].score { rivals[known].score = score }
      } else {
        rivals.append(Rival(entity: mention.entity, score: score, mention: index))
      }
    }
    return rivals
  }

  /// Whether a mention is what this sentence or the one before is about.
  private func isTopic(_ mention: Int, _ sentence: Int) -> Bool {
    let own = reading.mentions[mention]
    return own.isSubject && sentence - own.sentence <= 1 && reading.entities[own.entity].personhood > 0
      && isFirst(mention)
  }

  private func paragraph(of mention: Int) -> Int {
    reading.sentences[reading.mentions[mention].sentence].paragraph
  }

  private func paragraph(ofToken token: Int) -> Int {
    reading.sentences[reading.sentence(of: token)].paragraph
  }

  /// Whom the same pronoun stands for in the sentence before, or earlier in this one: "She packed. “Done,” she said."
  private mutating func carriedOn(
    _ gender: Gender, _ token: Int, _ sentence: Int, _ chain: Int
  ) -> (person: Person, score: Double)? {
    guard chain < Self.longestChain else { return nil }
    for distance in 0...1 where sentence >= distance {
      let own = reading.sentences[sentence - distance]
      let first = max(own.tokens.lowerBound, own.tokens.upperBound - CandidateFinder.farthest)
      for index in first..<max(first, min(token, own.tokens.upperBound))
      where reading.isWord(index) && reading.classes(index).contains(.singularPronoun)
        && Gender(reading.classes(index)) == gender
      {
        guard let person = person(for: gender, at: index, sentence: sentence - distance, chain: chain + 1) else {
          continue
        }
        return (person, 2.4 - 0.7 * Double(distance))
      }
    }
    return nil
  }

  /// Whether no other person is named before it in its sentence.
  private func isFirst(_ mention: Int) -> Bool {
    var index = mention - 1
    while index >= 0, mention - index < 6, reading.mentions[index].sentence == reading.mentions[mention].sentence {
      let entity = reading.entities[reading.mentions[index].entity]
      if entity.personhood >= 0, !entity.isPlace, !entity.isOrganisation { return false }
      index -= 1
    }
    return true
  }

  /// "that Ruiz has left": named in a clause that another subject commands.
  private func isSubordinate(_ mention: Mention) -> Bool {
    let before = mention.titleStart - 1
    return before >= 0 && reading.isWord(before) && reading.classes(before).contains(.subordinator)
      && before > reading.sentences[mention.sentence].tokens.lowerBound
  }

  /// "As for Ruiz, he said"
  private func leadsIn(_ mention: Mention, _ token: Int) -> Bool {
    mention.followsPreposition && token - mention.tokens.upperBound <= 1
      && mention.titleStart - reading.sentences[mention.sentence].tokens.lowerBound <= 2
  }

  private func isSaying(_ token: Int) -> Bool {
    token < reading.tokens.count && reading.isWord(token)
      && reading.classes(token).hasAny(of: [.strongCue, .mediumCue])
  }

  /// Who "the president" is: the bearer of a role; where several bear it, whoever spoke last, or was just named.
  ///
  /// - Parameter modifiers: the words before the role: vice, deputy.
  func bearer(of role: UInt32, modifiers: Range<Int>, at token: Int, mustBeOnly: Bool) -> Int? {
    let long = Self.longRole[role]
    let ranks = modifiers.map { reading.tokens[$0].hash }.filter(Self.ranks.contains)
    var bearers: [Int] = []
    let end = reading.firstMention(from: token)
    for index in stride(from: end - 1, through: max(0, end - 4 * Self.mentionsLookedAt), by: -1) {
      let bearer = reading.mentions[index].entity
      let roles = reading.entities[bearer].roles
      guard roles.contains(role) || long.map(roles.contains) ?? false, !bearers.contains(bearer),
        ranks.allSatisfy(roles.contains)
      else { continue }
      bearers.append(bearer)
    }
    if ranks.isEmpty, bearers.count > 1 {
      let plain = bearers.filter { bearer in
        !Self.ranks.contains { reading.entities[bearer].roles.contains($0) }
      }
      if !plain.isEmpty { bearers = plain }
    }
    if bearers.count == 1 { return bearers[0] }
    if mustBeOnly { return nil }
    if let last = lastSpeaker, bearers.contains(last) { return last }
    return bearers.first
  }

  /// Words that make another role of one.
  private static let ranks: Set<UInt32> = Set(["vice", "deputy", "assistant", "former"].map(Word.hash))

  /// Roles by what titles shorten: Sen. is a senator.
  private static let longRole: [UInt32: UInt32] = [
    Word.hash("senator"): Word.hash("sen"), Word.hash("governor"): Word.hash("gov"),
    Word.hash("representative"): Word.hash("rep"), Word.hash("congressman"): Word.hash("rep"),
    Word.hash("congresswoman"): Word.hash("rep"), Word.hash("professor"): Word.hash("prof"),
    Word.hash("general"): Word.hash("gen"), Word.hash("sergeant"): Word.hash("sgt"),
    Word.hash("captain"): Word.hash("capt"), Word.hash("lieutenant"): Word.hash("lt"),
    Word.hash("doctor"): Word.hash("dr"), Word.hash("lawmaker"): Word.hash("rep"),
  ]
}
