/// Takes accents off Latin letters, so that "Léa", written with one character or with two, and "Lea" are one word.
enum LetterFolding {
  /// The bare letters of U+00C0 to U+017F in order, * where there is none.
  private static let latin = Array(
    ("aaaaaa*ceeeeiiiidnooooo*ouuuuy**aaaaaa*ceeeeiiiidnooooo*ouuuuy*y"
      + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii**jjkkkllllllllllnnnnnnnnn"
      + "oooooo**rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)

  /// What a letter past ASCII is without its accent.
  enum Folded {
    case plain(UInt8)
    /// An accent written after its letter.
    case nothing
    case itself
  }

  /// A character by its first three bytes (0 where it has fewer).
  static func fold(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Folded {
    switch first {
    case 0xC3...0xC5:
      let index = Int(first - 0xC3) * 64 + Int(second & 0x3F)
      return latin[index] == 0x2A ? .itself : .plain(latin[index])
    case 0xC6:
      // Ơ and Ư
      if second & 0xFE == 0xA0 { return .plain(0x6F) }
      return second == 0xAF || second == 0xB0 ? .plain(0x75) : .itself
    case 0xCC: return .nothing
    case 0xCD: return second < 0xB0 ? .nothing : .itself
    case 0xE1 where second == 0xBA || second == 0xBB:
      return vietnamese((UInt16(second & 1) << 6 | UInt16(third & 0x3F)))
    default: return .itself
    }
  }

  /// U+1E80 to U+1EFF by the last seven bits.
  private static func vietnamese(_ index: UInt16) -> Folded {
    switch index {
    case 0x20...0x37: .plain(0x61)
    case 0x38...0x47: .plain(0x65)
    case 0x48...0x4B: .plain(0x69)
    case 0x4C...0x63: .plain(0x6F)
    case 0x64...0x71: .plain(0x75)
    case 0x72...0x79: .plain(0x79)
    default: .itself
    }
  }
}

extension WordHash {
  /// Adds a character past ASCII without its accents.
  mutating func add(letter character: Span<UInt8>) {
    let second = character.count > 1 ? character[1] : 0
    let third = character.count > 2 ? character[2] : 0
    switch LetterFolding.fold(character[0], second, third) {
    case .plain(let letter): add(folded: letter)
    case .nothing: break
    case .itself: for place in character.indices { add(character[place]) }
    }
  }
}
