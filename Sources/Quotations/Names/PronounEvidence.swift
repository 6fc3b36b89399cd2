/// Learns from "he", "she" and "her" what names do not tell: whether their bearer is a man or a woman.
struct PronounEvidence: ~Copyable {
  let tokens: [Token]
  let sentences: [Sentence]
  let mentions: [Mention]
  let lexicon: Lexicon
  /// No word farther off than this is looked at, so that a text without full stops stays linear.
  private static let farthest = 60
  /// What is known of the bearers, without the names: they are looked at often.
  private var bearers: [Bearer] = []

  private struct Bearer {
    var mayBeMeant: Bool
    /// A person of unknown gender.
    var isOpen: Bool
    var gender: Gender
    /// Above zero for a man, below for a woman.
    var votes = 0
  }

  init(tokens: [Token], sentences: [Sentence], mentions: [Mention], lexicon: Lexicon) {
    self.tokens = tokens
    self.sentences = sentences
    self.mentions = mentions
    self.lexicon = lexicon
  }

  /// Gives a gender to persons of whom only it is unknown.
  mutating func apply(to entities: inout [Entity]) {
    bearers.reserveCapacity(entities.count)
    var hasOpen = false
    for index in entities.indices {
      let isNamedPerson =
        entities[index].personhood >= 0 && !entities[index].isPlace && !entities[index].isOrganisation
      let mayBeMeant = isNamedPerson && !isPlural(entities[index].fullest)
      let gender = entities[index].gender
      let isOpen = mayBeMeant && entities[index].personhood > 0 && gender == .unknown
      hasOpen = hasOpen || isOpen
      bearers.append(Bearer(mayBeMeant: mayBeMeant, isOpen: isOpen, gender: gender))
    }
    guard hasOpen else { return }
    weighPronouns()
    for index in entities.indices where bearers[index].isOpen && bearers[index].votes != 0 {
      entities[index].gender = bearers[index].votes > 0 ? .male : .female
    }
  }

  /// Democrats are no she, though they may be spoken of as persons.
  private func isPlural(_ name: Range<Int>) -> Bool {
    guard let last = name.last else { return false }
    return lexicon.classes[Int(tokens[last].entry)].contains(.plural)
  }

  private static let he = Word.hash("he")
  private static let she = Word.hash("she")
  private static let his = Word.hash("his")
  private static let her = Word.hash("her")

  private mutating func weighPronouns() {
    var sentence = 0
    var mention = 0
    let tokens = tokens
    let words = tokens.span
    for index in words.indices {
      let hash = words[index].hash
      guard hash == Self.he || hash == Self.she || hash == Self.his || hash == Self.her, words[index].kind == .word
      else { continue }
      while sentence < sentences.count, sentences[sentence].tokens.upperBound <= index { sentence += 1 }
      guard sentence < sentences.count else { return }
      let isSubject = hash == Self.he || hash == Self.she
      guard isSubject || owns(index, sentences[sentence]) else { continue }
      while mention < mentions.count, mentions[mention].tokens.lowerBound < index { mention += 1 }
      weigh(
        index, in: sentence, mentionsBefore: mention, isSubject: isSubject,
        hash == Self.he || hash == Self.his ? .male : .female)
    }
  }

  /// A pronoun can mean only the one person named before it in its sentence; where nobody is, the one named in the
  /// sentence before.
  private mutating func weigh(
    _ token: Int, in sentence: Int, mentionsBefore: Int, isSubject: Bool, _ gender: Gender
  ) {
    let start = sentences[sentence].tokens.lowerBound
    let own = named(from: max(start, token - Self.farthest), upTo: mentionsBefore)
    var meant = onlyPerson(own, gender)
    if own.isEmpty, sentence > 0, isSubject || token - start < 4,
      sentences[sentence - 1].paragraph >= sentences[sentence].paragraph - 1
    {
      let before = max(sentences[sentence - 1].tokens.lowerBound, start - Self.farthest)
      meant = onlyPerson(named(from: before, upTo: own.lowerBound), gender)
    }
    if let meant { bearers[meant].votes += gender == .male ? 1 : -1 }
  }

  /// "her desk" rather than "told her that"
  private func owns(_ index: Int, _ sentence: Sentence) -> Bool {
    guard index + 1 < sentence.tokens.upperBound, tokens[index + 1].kind == .word else { return false }
    return !lexicon.classes[Int(tokens[index + 1].entry)].hasAny(of: [
      .preposition, .conjunction, .subordinator, .auxiliary, .relative, .determiner,
    ])
  }

  /// The mentions from a token on, up to one of which the index is known.
  private func named(from start: Int, upTo end: Int) -> Range<Int> {
    var first = end
    while first > 0, mentions[first - 1].tokens.lowerBound >= start { first -= 1 }
    return first..<end
  }

  /// The only person of some mentions, if its gender is open.
  private func onlyPerson(_ range: Range<Int>, _ gender: Gender) -> Int? {
    var only: Int?
    for index in range {
      let entity = mentions[index].entity
      guard bearers[entity].mayBeMeant, !bearers[entity].gender.conflicts(with: gender) else { continue }
      if let only, only != entity { return nil }
      only = entity
    }
    return only.flatMap { bearers[$0].isOpen ? $0 : nil }
  }
}
