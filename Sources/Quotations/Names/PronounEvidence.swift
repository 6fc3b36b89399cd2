/// Learns from "he", "she" and "her" what names do not tell: whether their bearer is a man or a woman.
struct PronounEvidence {
  let tokens: [Token]
  let sentences: [Sentence]
  let mentions: [Mention]
  let lexicon: Lexicon
  /// For men above zero, for women below, by entity.
  private var votes: [Int]

  init(tokens: [Token], sentences: [Sentence], mentions: [Mention], lexicon: Lexicon) {
    self.tokens = tokens
    self.sentences = sentences
    self.mentions = mentions
    self.lexicon = lexicon
    votes = []
  }

  /// Gives a gender to persons of whom only it is unknown.
  mutating func apply(to entities: inout [Entity]) {
    guard entities.contains(where: { isOpen($0) }) else { return }
    votes = [Int](repeating: 0, count: entities.count)
    var first = 0
    var before = 0..<0
    for (index, sentence) in sentences.enumerated() {
      while first < mentions.count, mentions[first].tokens.lowerBound < sentence.tokens.lowerBound { first += 1 }
      var end = first
      while end < mentions.count, mentions[end].tokens.lowerBound < sentence.tokens.upperBound { end += 1 }
      let isNext = index > 0 && sentences[index - 1].paragraph >= sentence.paragraph - 1
      weigh(sentence, own: first..<end, before: isNext ? before : 0..<0, entities)
      before = first..<end
      first = end
    }
    for index in entities.indices where isOpen(entities[index]) && votes[index] != 0 {
      entities[index].gender = votes[index] > 0 ? .male : .female
    }
  }

  private func isOpen(_ entity: Entity) -> Bool {
    entity.gender == .unknown && isPerson(entity)
  }

  private func isPerson(_ entity: Entity) -> Bool {
    entity.personhood > 0 && !entity.isPlace && !entity.isOrganisation
  }

  /// A pronoun can mean only the one person named before it in its sentence; at the head of a sentence that names
  /// nobody before it, the one named in the sentence before.
  private mutating func weigh(_ sentence: Sentence, own: Range<Int>, before: Range<Int>, _ entities: [Entity]) {
    for index in sentence.tokens where tokens[index].kind == .word {
      let classes = lexicon.classes[Int(tokens[index].entry)]
      let gender = Gender(classes)
      guard gender != .unknown, classes.contains(.singularPronoun) || isOwner(index, classes, sentence) else { continue }
      var named = onlyPerson(own, before: index, gender, entities)
      if named == nil, own.isEmpty || mentions[own.lowerBound].tokens.lowerBound > index,
        index - sentence.tokens.lowerBound < 4 || classes.contains(.singularPronoun)
      {
        named = onlyPerson(before, before: index, gender, entities)
      }
      guard let named else { continue }
      votes[named] += gender == .male ? 1 : -1
    }
  }

  private func isOwner(_ index: Int, _ classes: WordClass, _ sentence: Sentence) -> Bool {
    guard classes.contains(.possessivePronoun), index + 1 < sentence.tokens.upperBound,
      tokens[index + 1].kind == .word
    else { return false }
    return !lexicon.classes[Int(tokens[index + 1].entry)].hasAny(of: [
      .preposition, .conjunction, .subordinator, .auxiliary, .relative, .determiner,
    ])
  }

  /// The only person of some mentions, if its gender is open.
  private func onlyPerson(_ range: Range<Int>, before token: Int, _ gender: Gender, _ entities: [Entity]) -> Int? {
    var only: Int?
    for mention in mentions[range] where mention.tokens.lowerBound < token {
      let entity = entities[mention.entity]
      guard entity.personhood >= 0, !entity.isPlace, !entity.isOrganisation, !entity.gender.conflicts(with: gender)
      else { continue }
      if let only, only != mention.entity { return nil }
      only = mention.entity
    }
    return only.flatMap { isOpen(entities[$0]) ? $0 : nil }
  }
}
