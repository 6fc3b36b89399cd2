/// Names that stand beside their description: "the postman, Peter Olusoga", "Ana Ruiz, the union's leader, said".
extension Reading {
  /// The mention of whoever a description stands beside.
  func name(beside phrase: NounPhrase) -> Int? { apposition(to: phrase) ?? appositive(phrase) }

  /// The mention of whoever a description introduces, where the name follows after a comma and nothing else does.
  private func apposition(to phrase: NounPhrase) -> Int? {
    guard case .nominal(let head) = phrase.head, tokens[head].describesPerson(classes(head), in: text)
    else { return nil }
    let comma = phrase.tokens.upperBound
    guard comma + 1 < tokens.count, tokens[comma].isMark(Mark.comma), let name = mention(at: comma + 1),
      mentions[name].titleStart == comma + 1, entities[mentions[name].entity].mayBePerson
    else { return nil }
    let after = mentions[name].tokens.upperBound
    guard after < tokens.count else { return name }
    return tokens[after].kind == .punctuation || tokens[after].kind == .quotation ? name : nil
  }

  /// The mention that a description stands after, between commas: "Ana Ruiz, the union's leader, said".
  private func appositive(_ phrase: NounPhrase) -> Int? {
    guard case .nominal(let head) = phrase.head, tokens[head].describesPerson(classes(head), in: text) else {
      return nil
    }
    var comma = phrase.tokens.lowerBound - 1
    let end = phrase.tokens.upperBound
    guard comma > 1, tokens[comma].isMark(Mark.comma), end < tokens.count, tokens[end].isMark(Mark.comma) else {
      return nil
    }
    if tokens[comma - 1].isMark(Mark.close) {
      while comma > 1, phrase.tokens.lowerBound - comma < 8, !tokens[comma].isMark(Mark.open) { comma -= 1 }
    }
    guard let name = mention(at: comma - 1), entities[mentions[name].entity].mayBePerson,
      entities[mentions[name].entity].personhood > 0, !mentions[name].isPossessive
    else { return nil }
    return name
  }

  private static let naming: Set<UInt32> = Set(["name", "himself", "herself", "themselves"].map(Word.hash))

  /// The name that somebody gives who is described: "a barber who identified himself only as Sadiq".
  func nameGiven(after phrase: NounPhrase) -> Int? {
    var index = phrase.tokens.upperBound
    let limit = min(tokens.count - 1, index + 14)
    var isNaming = false
    while index < limit, tokens[index].kind != .quotation, !tokens[index].isMark(Mark.stop) {
      if Self.naming.contains(tokens[index].hash) { isNaming = true }
      if isNaming, tokens[index].hash == Word.as, let name = mention(at: index + 1) { return name }
      index += 1
    }
    return nil
  }
}
