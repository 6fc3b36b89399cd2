/// Joins the names of a text that belong to the same bearer: Kim, Mr Kim and Kim Jong Un; the United Nations and UN.
struct NameJoiner: ~Copyable {
  let text: [UInt8]
  let tokens: [Token]
  private(set) var mentions: [Mention]
  private let signs: [NameSigns]
  private let headlines: [Range<Int>]
  /// Open to `PronounEvidence`, which fills in genders in place: a copy would cost as much as it does.
  var entities: [Entity] = []
  /// Entities by each word of their names, the latest first: the place of the first in `nodes`.
  private var firstNode = WordTable()
  private var nodes: [(entity: Int, next: Int)] = []
  /// More bearers of one word than this are not looked at, so that a text of nothing but names stays linear.
  private static let longestChain = 24

  init(_ text: [UInt8], tokens: [Token], _ names: consuming FoundNames) {
    self.text = text
    self.tokens = tokens
    mentions = names.mentions
    signs = names.signs
    headlines = names.headlines
  }

  mutating func join() {
    joinFullNames()
    for headline in headlines { count(headline) }
    joinShortNames()
  }

  private mutating func joinFullNames() {
    nodes.reserveCapacity(min(mentions.count, 1024))
    entities.reserveCapacity(min(mentions.count / 2, 256))
    for index in mentions.indices where mentions[index].tokens.count > 1 || signs[index].whole != nil {
      let words = signs[index].whole ?? mentions[index].tokens
      let name = NameParts(words, in: tokens.span)
      let entity = knownFullName(words, name, gender: mentions[index].gender) ?? addEntity(name, words, index)
      attach(index, to: entity)
      entities[entity].fullMentionCount += 1
      if name.count > entities[entity].name.count, name.count <= 5, !entities[entity].isOrganisation {
        rename(entity, name, words)
      }
    }
  }

  /// A headline that names somebody in full shows whom the article is about, though it starts no name of its own.
  private mutating func count(_ headline: Range<Int>) {
    for index in headline.dropLast() where tokens[index].shape.contains(.capitalised) {
      var node = firstNode[tokens[index + 1].hash]
      var steps = 0
      while node >= 0, steps < Self.longestChain {
        let entity = nodes[node].entity
        if entities[entity].name.first == tokens[index].hash, entities[entity].name.last == tokens[index + 1].hash {
          entities[entity].fullMentionCount += 2
        }
        node = nodes[node].next
        steps += 1
      }
    }
  }

  private mutating func rename(_ entity: Int, _ name: NameParts, _ words: Range<Int>) {
    let known = entities[entity].fullest
    for token in words where tokens[token].isNameWord && !holds(known, tokens[token].hash) {
      link(tokens[token].hash, to: entity)
    }
    entities[entity].rename(name, fullest: words)
  }

  /// Whether a word is among those of a name.
  private func holds(_ name: Range<Int>, _ word: UInt32) -> Bool {
    for token in name where tokens[token].hash == word && tokens[token].isNameWord { return true }
    return false
  }

  /// Whether a name holds all words of another.
  private func holds(_ name: Range<Int>, allOf other: Range<Int>) -> Bool {
    for token in other where tokens[token].isNameWord && !holds(name, tokens[token].hash) { return false }
    return true
  }

  private func knownFullName(_ words: Range<Int>, _ name: NameParts, gender: Gender) -> Int? {
    let entities = entities.span
    var node = firstNode[name.last]
    var steps = 0
    while node >= 0, steps < Self.longestChain {
      let entity = nodes[node].entity
      node = nodes[node].next
      steps += 1
      if isTail(words, of: entities[entity]) || isTail(entities[entity], of: words),
        !entities[entity].gender.conflicts(with: gender)
      {
        return entity
      }
      guard entities[entity].name.last == name.last, entities[entity].name.first == name.first,
        entities[entity].name.suffix == name.suffix, entities[entity].name.count > 1,
        !entities[entity].gender.conflicts(with: gender)
      else { continue }
      let known = entities[entity].fullest
      if holds(words, allOf: known) || holds(known, allOf: words) { return entity }
    }
    return nil
  }

  /// Ould Sidi and Bilal Ould Sidi, Van der Hoeven and Renske van der Hoeven: a surname of several words.
  private func isTail(_ words: Range<Int>, of whole: Entity) -> Bool {
    !whole.isOrganisation && whole.personhood > 0 && words.count > 1 && endsAlike(words, whole.fullest)
  }

  /// The same, where the surname was read first.
  private func isTail(_ known: Entity, of words: Range<Int>) -> Bool {
    !known.isOrganisation && known.personhood >= 0 && !known.isPlace && known.name.count > 1
      && endsAlike(known.fullest, words)
  }

  /// Whether a longer name ends in the words of a shorter one.
  private func endsAlike(_ short: Range<Int>, _ long: Range<Int>) -> Bool {
    guard short.count < long.count else { return false }
    for back in 1...short.count where tokens[short.upperBound - back].hash != tokens[long.upperBound - back].hash {
      return false
    }
    return true
  }

  private mutating func addEntity(_ name: NameParts, _ words: Range<Int>, _ mention: Int) -> Int {
    entities.append(Entity(name, fullest: words, gender: mentions[mention].gender))
    for token in words where tokens[token].isNameWord { link(tokens[token].hash, to: entities.count - 1) }
    return entities.count - 1
  }

  private mutating func link(_ word: UInt32, to entity: Int) {
    nodes.append((entity, firstNode[word]))
    firstNode[word] = nodes.count - 1
  }

  private mutating func attach(_ mention: Int, to entity: Int) {
    mentions[mention].entity = entity
    entities[entity].note(signs[mention], gender: mentions[mention].gender)
  }

  /// A bare surname goes to whoever bears it; where several do, to the one its title fits, then to the one named most.
  private mutating func joinShortNames() {
    for index in mentions.indices {
      if mentions[index].entity >= 0 {
        entities[mentions[index].entity].latestMention = index
        continue
      }
      let words = mentions[index].tokens
      let word = tokens[words.lowerBound].hash
      let entity =
        bearer(of: word, mention: index) ?? acronymBearer(index)
        ?? addEntity(NameParts(words, in: tokens.span), words, index)
      attach(index, to: entity)
      entities[entity].latestMention = index
      if entities[entity].name.count > 1, entities[entity].name.last == word { entities[entity].surnameCount += 1 }
    }
    for index in entities.indices { entities[index].latestMention = -1 }
  }

  private func bearer(of word: UInt32, mention: Int) -> Int? {
    let entities = entities.span
    var node = firstNode[word]
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
      let wordCount = entities[index].name.count
      if isPlace, wordCount > 1 { continue }
      var score = wordCount == 1 ? 2.0 : 0.0
      if entities[index].name.last == word {
        score += 3
        // Of a family, the one who goes by the surname goes on doing so.
        score += 0.4 * Double(min(entities[index].surnameCount, 5))
      } else if entities[index].name.first == word {
        // A given name, or a surname that comes first.
        score += 2
        if entities[index].isOrganisation || entities[index].personhood <= 0 { score -= 4 }
      } else if wordCount >= 3, !entities[index].isOrganisation, entities[index].personhood > 0 {
        // The first of two surnames.
        score += 1.5
      } else {
        continue
      }
      if entities[index].isOrganisation, wordCount > 1, entities[index].name.first != word { score -= 3 }
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
    var acronym = Initials()
    for place in token.range where ByteClass.table[Int(text[place])] == .letter { acronym.append(text[place]) }
    guard acronym.count >= 2, acronym.count <= 6 else { return nil }
    // Only the latest names are looked at, so that a text of nothing but capitals stays linear.
    for index in entities.indices.suffix(60).reversed() where entities[index].name.count >= 2 {
      var initials = Initials()
      for token in entities[index].fullest where tokens[token].shape.contains(.capitalised) {
        initials.append(text[Int(tokens[token].start)])
      }
      if initials == acronym { return index }
    }
    return nil
  }
}

/// The first letters of words; of more than eight only their number is known.
private struct Initials: Equatable {
  private var letters: UInt64 = 0
  private(set) var count = 0

  mutating func append(_ letter: UInt8) {
    letters = letters << 8 | UInt64(letter)
    count += 1
  }
}

/// A number for each of some words, by their hashes: a dictionary that is looked at for every name must do less.
struct WordTable {
  /// Below zero for a free slot.
  private var slots: [(word: UInt32, number: Int32)] = []
  private var count = 0

  /// What a word stands for, or -1.
  subscript(word: UInt32) -> Int {
    get {
      guard !slots.isEmpty else { return -1 }
      return Int(slots[slot(of: word)].number)
    }
    set {
      if count * 2 >= slots.count { grow() }
      let slot = slot(of: word)
      if slots[slot].number < 0 { count += 1 }
      slots[slot] = (word, Int32(truncatingIfNeeded: newValue))
    }
  }

  /// Where a word stands or would stand; one slot at least is free.
  private func slot(of word: UInt32) -> Int {
    let slots = slots.span
    let mask = slots.count - 1
    var slot = Int((word &* 0x9E37_79B1) >> 7) & mask
    while slots[slot].number >= 0, slots[slot].word != word { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let old = slots
    slots = [(word: UInt32, number: Int32)](repeating: (0, -1), count: max(128, old.count * 4))
    for (word, number) in old where number >= 0 { slots[slot(of: word)] = (word, number) }
  }
}
