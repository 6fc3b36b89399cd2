/// What a byte can begin, looked up rather than compared.
enum ByteClass: UInt8 {
  case space
  case letter
  case digit
  case apostrophe
  /// A lead byte past ASCII: look further.
  case lead
  /// The rest of a character, or a byte that is no UTF-8.
  case stray
  case punctuation

  static let table: [ByteClass] = (0...255).map { byte in
    switch UInt8(byte) {
    case 0...0x20, 0x7F: .space
    case 0x27: .apostrophe
    case 0x30...0x39: .digit
    case 0x41...0x5A, 0x61...0x7A: .letter
    case 0x80...0xBF: .stray
    case 0xC0...0xFF: .lead
    default: .punctuation
    }
  }
}

/// What stands beside a place in the text, as far as the reading of a quotation mark depends on it.
enum Neighbour: UInt8 {
  /// The end of the paragraph.
  case edge
  case space
  case letter
  case digit
  /// ( [ {
  case opening
  /// , . ; : ? ! ) ] } …
  case closing
  case dash
  case mark
  case other

  var isWord: Bool { self == .letter || self == .digit }
}

extension [UInt8] {
  /// What the character that starts at an offset is, seen from a mark before it.
  func neighbour(at offset: Int, in range: Range<Int>) -> Neighbour {
    guard offset < range.upperBound else { return .edge }
    let byte = self[offset]
    guard byte >= 0x80 else { return Neighbour(ascii: byte) }
    let second = offset + 1 < range.upperBound ? self[offset + 1] : 0
    let third = offset + 2 < range.upperBound ? self[offset + 2] : 0
    return Neighbour(byte, second, third)
  }

  /// What the character that ends at an offset is, seen from a mark after it.
  func neighbour(before offset: Int, in range: Range<Int>) -> Neighbour {
    guard offset > range.lowerBound else { return .edge }
    let byte = self[offset - 1]
    guard byte >= 0x80 else { return Neighbour(ascii: byte) }
    if offset - 3 >= range.lowerBound, self[offset - 3] >= 0xE0 {
      return Neighbour(self[offset - 3], self[offset - 2], byte)
    }
    if offset - 2 >= range.lowerBound, self[offset - 2] >= 0xC0 {
      return Neighbour(self[offset - 2], byte, 0)
    }
    return .letter
  }
}

extension Neighbour {
  init(ascii byte: UInt8) {
    self =
      switch byte {
      case 0...0x20, 0x7F: .space
      case 0x30...0x39: .digit
      case 0x41...0x5A, 0x61...0x7A: .letter
      case 0x28, 0x5B, 0x7B: .opening
      case 0x2C, 0x2E, 0x3A, 0x3B, 0x3F, 0x21, 0x29, 0x5D, 0x7D: .closing
      case 0x2D, 0x2F: .dash
      case 0x22, 0x27, 0x60: .mark
      default: .other
      }
  }

  /// A character past ASCII by its first three bytes (0 where it has fewer).
  init(_ first: UInt8, _ second: UInt8, _ third: UInt8) {
    self =
      switch (first, second, third) {
      case (0xC2, 0xA0, _), (0xE2, 0x80, 0x80...0x8B), (0xE2, 0x80, 0xAF), (0xE3, 0x80, 0x80),
        (0xC2, 0x85, _):
        .space
      case (0xE2, 0x80, 0x90...0x95): .dash
      case (0xE2, 0x80, 0xA6): .closing
      case (0xE2, 0x80, 0x98...0x9F), (0xE2, 0x80, 0xB9...0xBA), (0xC2, 0xAB, _), (0xC2, 0xBB, _):
        .mark
      case (0xC2, 0xBF, _), (0xC2, 0xA1, _): .opening
      case (0xC2, _, _), (0xE2, 0x80, _): .other
      default: .letter
      }
  }
}
