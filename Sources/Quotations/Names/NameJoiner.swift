/// Joins the names of a text that belong to the same bearer: Kim, Mr Kim and Kim Jong Un; the United Nations and UN.
struct NameJoiner {
  let text: [UInt8]
  let tokens: [Token]
  private(set) var mentions: [Mention]
  private let signs: [NameSigns]
  /// Open to `PronounEvidence`, which fills in genders in place: a copy would cost as much as it does.
  var entities: [Entity] = []
  /// Entities by each word of their names, the latest first.
  private var firstNode: [UInt32: Int] = [:]
  private var nodes: [(entity: Int, next: Int)] = []
  /// How often each is called by the last word of its name alone.
  private var surnameCounts: [Int: Int] = [:]
  /// More bearers of one word than this are not looked at, so that a text of nothing but names stays linear.
  private static let longestChain = 24

  init(_ text: [UInt8], tokens: [Token], mentions: [Mention], signs: [NameSigns]) {
    self.text = text
    self.tokens = tokens
    self.mentions = mentions
    self.signs = signs
  }

  mutating func join(headlines: [Range<Int>]) {
    joinFullNames()
    for headline in headlines { count(headline) }
    joinShortNames()
  }

  private mutating func joinFullNames() {
    for index in mentions.indices where mentions[index].tokens.count > 1 || signs[index].whole != nil {
      let words = hashes(of: signs[index].whole ?? mentions[index].tokens)
      let entity = knownFullName(words, gender: mentions[index].gender) ?? addEntity(words, index)
      attach(index, to: entity)
      entities[entity].fullMentionCount += 1
      if words.count > entities[entity].words.count, words.count <= 5,
        !entities[entity].isOrganisation
      {
        rename(entity, words, signs[index].whole ?? mentions[index].tokens)
      }
    }
  }

  /// A headline that names somebody in full shows whom the article is about, though it starts no name of its own.
  private mutating func count(_ headline: Range<Int>) {
    for index in headline.dropLast() where tokens[index].shape.contains(.capitalised) {
      var node = firstNode[tokens[index + 1].hash] ?? -1
      var steps = 0
      while node >= 0, steps < Self.longestChain {
        let entity = nodes[node].entity
        if entities[entity].firstWord == tokens[index].hash, entities[entity].lastWord == tokens[index + 1].hash {
          entities[entity].fullMentionCount += 2
        }
        node = nodes[node].next
        steps += 1
      }
    }
  }

  private func hashes(of name: Range<Int>) -> [UInt32] {
    name.filter { tokens[$0].kind != .quotation && tokens[$0].kind != .possessive }.map { tokens[$0].hash }
  }

  private mutating func rename(_ entity: Int, _ words: [UInt32], _ tokens: Range<Int>) {
    for word in words where !entities[entity].words.contains(word) { link(word, to: entity) }
    entities[entity].rename(words, fullest: tokens)
  }

  private func knownFullName(_ words: [UInt32], gender: Gender) -> Int? {
    let parts = Entity.parts(of: words)
    var node = firstNode[parts.last] ?? -1
    var steps = 0
    while node >= 0, steps < Self.longestChain {
      let entity = nodes[node].entity
      node = nodes[node].next
      steps += 1
      if isTail(words, of: entity) || isHead(entity, of: words), !entities[entity].gender.conflicts(with: gender) {
        return entity
      }
      guard entities[entity].lastWord == parts.last, entities[entity].firstWord == parts.first,
        entities[entity].suffix == parts.suffix, entities[entity].wordCount > 1,
        !entities[entity].gender.conflicts(with: gender)
      else { continue }
      let known = entities[entity].words
      if known.allSatisfy(words.contains) || words.allSatisfy(known.contains) { return entity }
    }
    return nil
  }

  /// Ould Sidi and Bilal Ould Sidi, Van der Hoeven and Renske van der Hoeven: a surname of several words.
  private func isTail(_ words: [UInt32], of entity: Int) -> Bool {
    let whole = entities[entity]
    return !whole.isOrganisation && whole.personhood > 0 && words.count > 1 && words.count < whole.words.count
      && whole.words.suffix(words.count).elementsEqual(words)
  }

  /// The same, where the surname was read first.
  private func isHead(_ entity: Int, of words: [UInt32]) -> Bool {
    let known = entities[entity]
    return !known.isOrganisation && known.personhood >= 0 && !known.isPlace && known.words.count > 1
      && known.words.count < words.count && words.suffix(known.words.count).elementsEqual(known.words)
  }

  private mutating func addEntity(_ words: [UInt32], _ mention: Int) -> Int {
    entities.append(
      Entity(words: words, fullest: signs[mention].whole ?? mentions[mention].tokens, gender: mentions[mention].gender))
    for word in words { link(word, to: entities.count - 1) }
    return entities.count - 1
  }

  private mutating func link(_ word: UInt32, to entity: Int) {
    nodes.append((entity, firstNode[word] ?? -1))
    firstNode[word] = nodes.count - 1
  }

  private mutating func attach(_ mention: Int, to entity: Int) {
    mentions[mention].entity = entity
    entities[entity].mentionCount += 1
    let sign = signs[mention]
    entities[entity].personhood = max(-20, min(20, entities[entity].personhood + sign.personhood))
    if sign.isOrganisation { entities[entity].isOrganisation = true }
    if sign.isPlace { entities[entity].isPlace = true }
    if entities[entity].gender == .unknown { entities[entity].gender = mentions[mention].gender }
    for role in sign.roles
    where entities[entity].roles.count < 12 && !entities[entity].roles.contains(role) {
      entities[entity].roles.append(role)
    }
  }

  /// A bare surname goes to whoever bears it; where several do, to the one its title fits, then to the one named most.
  private mutating func joinShortNames() {
    for index in mentions.indices {
      if mentions[index].entity >= 0 {
        entities[mentions[index].entity].latestMention = index
        continue
      }
      let word = tokens[mentions[index].tokens.lowerBound].hash
      let entity =
        bearer(of: word, mention: index) ?? acronymBearer(index) ?? addEntity([word], index)
      attach(index, to: entity)
      entities[entity].latestMention = index
      if entities[entity].wordCount > 1, entities[entity].lastWord == word { surnameCounts[entity, default: 0] += 1 }
    }
    for index in entities.indices { entities[index].latestMention = -1 }
  }

  private func bearer(of word: UInt32, mention: Int) -> Int? {
    var node = firstNode[word] ?? -1
    var best: Int?
    var bestScore = 0.5
    var steps = 0
    let gender = mentions[mention].gender
    let isPlace = signs[mention].isPlace
    while node >= 0, steps < Self.longestChain {
      let index = nodes[node].entity
      node = nodes[node].next
      steps += 1
      if entities[index].gender.conflicts(with: gender) { continue }
      let wordCount = entities[index].wordCount
      if isPlace, wordCount > 1 { continue }
      var score = wordCount == 1 ? 2.0 : 0.0
      if entities[index].lastWord == word {
        score += 3
        // Of a family, the one who goes by the surname goes on doing so.
        score += 0.4 * Double(min(surnameCounts[index] ?? 0, 5))
      } else if entities[index].firstWord == word {
        // A given name, or a surname that comes first.
        score += 2
        if entities[index].isOrganisation || entities[index].personhood <= 0 { score -= 4 }
      } else if wordCount >= 3, !entities[index].isOrganisation, entities[index].personhood > 0 {
        // The first of two surnames.
        score += 1.5
      } else {
        continue
      }
      if entities[index].isOrganisation, wordCount > 1, entities[index].firstWord != word { score -= 3 }
      if entities[index].latestMention >= 0 {
        score += 1.5 - min(1, Double(mention - entities[index].latestMention) / 20)
      }
      score += min(4, Double(entities[index].fullMentionCount) * 0.4)
      if gender != .unknown, entities[index].gender == gender { score += 2 }
      if score > bestScore || (score == bestScore && index < best ?? 0) {
        best = index
        bestScore = score
      }
    }
    return best
  }

  /// UN for the United Nations.
  private func acronymBearer(_ mention: Int) -> Int? {
    let token = tokens[mentions[mention].tokens.lowerBound]
    guard token.shape.contains(.allCapitals) else { return nil }
    var letters: [UInt8] = []
    for place in token.range where ByteClass.table[Int(text[place])] == .letter {
      letters.append(text[place])
    }
    guard letters.count >= 2, letters.count <= 6 else { return nil }
    // Only the latest names are looked at, so that a text of nothing but capitals stays linear.
    for index in entities.indices.suffix(60).reversed() where entities[index].wordCount >= 2 {
      var initials: [UInt8] = []
      for token in entities[index].fullest where tokens[token].shape.contains(.capitalised) {
        initials.append(text[Int(tokens[token].start)])
      }
      if initials == letters { return index }
    }
    return nil
  }
}
