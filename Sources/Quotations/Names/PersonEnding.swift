/// What the ending of a noun shows of its being a person: an activist, campaigners.
enum PersonEnding {
  case one
  case several

  /// Nothing for short words, names and words that end otherwise.
  init?(of token: Token, in text: [UInt8]) {
    let range = token.range
    guard token.kind == .word, range.count >= 6, !token.shape.contains(.capitalised) else { return nil }
    var end = range.upperBound
    let isPlural = text[end - 1] == 0x73
    if isPlural { end -= 1 }
    guard Self.isPerson(text[end - 3], text[end - 2], text[end - 1]) else { return nil }
    self = isPlural ? .several : .one
  }

  /// Whether a word that ends in these letters may be a person: -er, -or, -ist, -ian, -man, -ent, -ant.
  private static func isPerson(_ third: UInt8, _ second: UInt8, _ last: UInt8) -> Bool {
    switch last {
    case UInt8(ascii: "r"): second == UInt8(ascii: "e") || second == UInt8(ascii: "o")
    case UInt8(ascii: "t"):
      second == UInt8(ascii: "s") && third == UInt8(ascii: "i")
        || second == UInt8(ascii: "n") && (third == UInt8(ascii: "e") || third == UInt8(ascii: "a"))
    case UInt8(ascii: "n"):
      second == UInt8(ascii: "a") && (third == UInt8(ascii: "i") || third == UInt8(ascii: "m"))
    default: false
    }
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
