/// What the words beside a name tell of its bearer.
extension NameFinder {
  /// Roles beside a name describe its bearer: "leader Kim", "Clark, a retired general", "Garcia, 34".
  func lookAround(
    _ name: Range<Int>, titleStart: Int, _ range: Range<Int>, _ gender: inout Gender,
    _ sign: inout NameSigns
  ) {
    let before = titleStart - 1
    if before >= range.lowerBound, tokens[before].kind == .word,
      !tokens[before].shape.contains(.capitalised)
    {
      let classes = classes(before)
      if classes.contains(.role), !classes.contains(.plural) {
        sign.personhood += 3
        sign.roles.append(tokens[before].hash)
        if gender == .unknown { gender = Gender(classes) }
      }
    }
    // the union's leader, Ana Ruiz
    if let role = roleLeading(to: titleStart, name, range) {
      sign.personhood += 2
      sign.roles.append(tokens[role].hash)
      if gender == .unknown { gender = Gender(classes(role)) }
    }
    var index = name.upperBound
    // (D-Mo.) and the like
    if index + 2 < range.upperBound, tokens[index].isMark(Mark.open) {
      if tokens[index + 1].kind == .word, tokens[index + 1].end - tokens[index + 1].start <= 8,
        tokens[index + 2].isMark(Mark.close) || tokens[index + 2].isMark(Mark.other)
          || tokens[index + 2].isMark(Mark.dash)
      {
        let startsWithParty = text[Int(tokens[index + 1].start)]
        let second = text[Int(tokens[index + 1].start) + 1]
        if second == 0x2D,
          startsWithParty == 0x44 || startsWithParty == 0x52 || startsWithParty == 0x49
        {
          sign.personhood += 3
        }
      }
      return
    }
    guard index + 1 < range.upperBound, tokens[index].isMark(Mark.comma) else { return }
    index += 1
    if tokens[index].kind == .number, tokens[index].end - tokens[index].start <= 3 {
      sign.personhood += 3
      index += 1
      if index < range.upperBound, tokens[index].isMark(Mark.comma) { index += 1 }
    }
    guard index < range.upperBound else { return }
    let opens = classes(index)
    if opens.contains(.relative), tokens[index].hash == Self.who { sign.personhood += 2 }
    guard
      opens.hasAny(of: [.determiner, .role, .possessivePronoun, .title, .demonym])
        || tokens[index].kind == .word
    else { return }
    // The nouns of the apposition, up to its first preposition.
    var steps = 0
    while index < range.upperBound, steps < 8 {
      let token = tokens[index]
      guard token.kind == .word || token.kind == .possessive || token.isMark(Mark.other) else {
        break
      }
      let classes = classes(index)
      if classes.hasAny(of: [.preposition, .relative, .subordinator, .auxiliary]) { break }
      if classes.contains(.anyCue), !classes.contains(.role), steps == 0 { break }
      if classes.contains(.role), !classes.contains(.plural) {
        let next = index + 1 < range.upperBound ? tokens[index + 1] : nil
        // "Smith, spokesman Jones said" describes Jones.
        let describesNext = next?.kind == .word && next?.shape.contains(.capitalised) == true
        if !describesNext, opens.hasAny(of: [.determiner, .role, .possessivePronoun]) || steps < 5 {
          sign.personhood += 2
          if sign.roles.count < 6 { sign.roles.append(token.hash) }
          if gender == .unknown { gender = Gender(classes) }
        }
      }
      // "Star Lines, the company that"
      if classes.contains(.group), sign.isOrganisation || sign.personhood <= 0, opens.contains(.determiner),
        sign.roles.count < 6
      {
        sign.roles.append(token.hash)
      }
      index += 1
      steps += 1
    }
  }

  private static let who = Word.hash("who")

  /// The noun of a description that ends in a comma before a name: "the master of the guild, Teodor Blanc".
  private func roleLeading(to name: Int, _ words: Range<Int>, _ range: Range<Int>) -> Int? {
    guard name - 2 >= range.lowerBound, tokens[name - 1].isMark(Mark.comma) else { return nil }
    if words.upperBound < range.upperBound {
      let after = tokens[words.upperBound]
      guard after.kind == .punctuation || after.kind == .quotation else { return nil }
    }
    var index = name - 2
    var head = index
    while index >= range.lowerBound, name - index < 10 {
      let token = tokens[index]
      let classes = classes(index)
      // The description begins with its article or its owner.
      if token.kind == .possessive || classes.contains(.possessivePronoun) { return describesPerson(head) ? head : nil }
      guard token.kind == .word else { return nil }
      if classes.contains(.determiner) {
        guard index > range.lowerBound, self.classes(index - 1).contains(.preposition) else {
          return describesPerson(head) ? head : nil
        }
        index -= 1
        head = index - 1
      } else if classes.contains(.preposition) {
        head = index - 1
      } else if classes.hasAny(of: [.conjunction, .subordinator, .auxiliary, .relative, .subjectPronoun]) {
        return nil
      }
      index -= 1
    }
    return nil
  }

  private func describesPerson(_ token: Int) -> Bool {
    token >= 0 && tokens[token].describesPerson(classes(token), in: text)
  }
}
