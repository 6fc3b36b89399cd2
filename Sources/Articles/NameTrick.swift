/// What makes a name look like another one: file names, hosts of addresses, names of speakers are chosen by people who may
/// want that.
///
/// A strict part of what Unicode Technical Standard 39 calls mixed-script and invisible: alphabets whose letters are taken
/// for each other do not stand in one word, and nothing in a name has no width or turns the line round. Names that are
/// written in one other alphabet throughout are names, and no trick.
public enum NameTrick: Equatable, Sendable {
  /// Letters of these two alphabets stand in one word.
  case mixes(Alphabet, Alphabet)
  /// Letters that stand for others: the wide ones of East Asian type, the bold and curly ones of mathematics.
  case standsForLetters
  /// Something in it cannot be seen, or turns the line round.
  case hides

  /// Alphabets that share shapes.
  public enum Alphabet: String, Sendable, CaseIterable {
    case latin = "Latin"
    case greek = "Greek"
    case cyrillic = "Cyrillic"
    case armenian = "Armenian"
    case cherokee = "Cherokee"
    case coptic = "Coptic"
  }

  /// The trick in a name; nil in an honest one.
  public init?(in name: some StringProtocol) {
    var word: Alphabet?
    for scalar in name.unicodeScalars {
      switch scalar.value {
      case 0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180E, 0x200B, 0x200E, 0x200F, 0x202A...0x202E,
        0x2060...0x206F, 0x3164, 0xFEFF, 0xFFA0, 0xE0000...0xE0FFF:
        self = .hides
        return
      case 0xFF21...0xFF3A, 0xFF41...0xFF5A, 0x1D400...0x1D7FF:
        self = .standsForLetters
        return
      default: break
      }
      guard let alphabet = Self.alphabet(of: scalar) else {
        // Marks belong to the letter before them.
        if !scalar.properties.isAlphabetic, scalar.properties.generalCategory != .nonspacingMark { word = nil }
        continue
      }
      if let word, word != alphabet {
        self = .mixes(word, alphabet)
        return
      }
      word = alphabet
    }
    return nil
  }

  /// The trick in the host of an address; there every letter of another alphabet than Latin is worth a word.
  public init?(inHostOf address: String) {
    guard let colon = address.firstIndex(of: ":"), address[colon...].hasPrefix("://") else { return nil }
    let host = address[colon...].dropFirst(3).prefix { !"/?#".contains($0) }
    if let trick = NameTrick(in: host) {
      self = trick
      return
    }
    for scalar in host.unicodeScalars {
      if let alphabet = Self.alphabet(of: scalar), alphabet != .latin {
        self = .mixes(.latin, alphabet)
        return
      }
    }
    return nil
  }

  private static func alphabet(of scalar: Unicode.Scalar) -> Alphabet? {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x250...0x2AF, 0x1E00...0x1EFF,
      0x2C60...0x2C7F,
      0xA722...0xA787:
      .latin
    case 0x370...0x373, 0x376...0x3E1, 0x1F00...0x1FFF: .greek
    case 0x3E2...0x3EF, 0x2C80...0x2CFF: .coptic
    case 0x400...0x52F, 0x1C80...0x1C8F, 0x2DE0...0x2DFF, 0xA640...0xA69F: .cyrillic
    case 0x531...0x587: .armenian
    case 0x13A0...0x13FF, 0xAB70...0xABBF: .cherokee
    default: nil
    }
  }
}
