/// What the ending of a noun shows of its being a person: an activist, campaigners.
enum PersonEnding {
  case one
  case several

  private static let endings: [[UInt8]] = ["ist", "ian", "man", "ent", "ant"].map { Array($0.utf8) }

  /// Nothing for short words, names and words that end otherwise.
  init?(of token: Token, in text: [UInt8]) {
    let range = token.range
    guard token.kind == .word, range.count >= 6, !token.shape.contains(.capitalised) else { return nil }
    var end = range.upperBound
    let isPlural = text[end - 1] == 0x73
    if isPlural { end -= 1 }
    let ending = text[end - 3..<end]
    let isPerson =
      Self.endings.contains { ending.elementsEqual($0) }
      || text[end - 2] == 0x65 && text[end - 1] == 0x72
      || text[end - 2] == 0x6F && text[end - 1] == 0x72
    guard isPerson else { return nil }
    self = isPlural ? .several : .one
  }
}

extension Token {
  private static let noPerson: WordClass = [
    .group, .document, .organisationName, .place, .speechNoun, .time, .work, .plural,
  ]

  /// Whether a word of some classes is a noun that describes one person: the mayor, a violinist.
  func describesPerson(_ classes: WordClass, in text: [UInt8]) -> Bool {
    guard kind == .word else { return false }
    if classes.contains(.role), !classes.contains(.plural) { return true }
    return classes.isDisjoint(with: Self.noPerson) && PersonEnding(of: self, in: text) == .one
  }
}
