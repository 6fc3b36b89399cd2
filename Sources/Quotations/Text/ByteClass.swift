/// What a byte can begin, looked up rather than compared.
enum ByteClass: UInt8, Sendable {
  case space
  case letter
  case digit
  case apostrophe
  /// A lead byte past ASCII: look further.
  case lead
  /// The rest of a character, or a byte that is no UTF-8.
  case stray
  case punctuation

  /// Written out, so that it lies in the program: a table that is computed is looked up through a lock.
  static let table: InlineArray<256, ByteClass> = {
    let (s, l, d, a) = (ByteClass.space, ByteClass.letter, ByteClass.digit, ByteClass.apostrophe)
    let (e, c, p) = (ByteClass.lead, ByteClass.stray, ByteClass.punctuation)
    return [
      s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s,
      s, p, p, p, p, p, p, a, p, p, p, p, p, p, p, p, d, d, d, d, d, d, d, d, d, d, p, p, p, p, p, p,
      p, l, l, l, l, l, l, l, l, l, l, l, l, l, l, l, l, l, l, l, l, l, l, l, l, l, l, p, p, p, p, p,
      p, l, l, l, l, l, l, l, l, l, l, l, l, l, l, l, l, l, l, l, l, l, l, l, l, l, l, p, p, p, p, s,
      c, c, c, c, c, c, c, c, c, c, c, c, c, c, c, c, c, c, c, c, c, c, c, c, c, c, c, c, c, c, c, c,
      c, c, c, c, c, c, c, c, c, c, c, c, c, c, c, c, c, c, c, c, c, c, c, c, c, c, c, c, c, c, c, c,
      e, e, e, e, e, e, e, e, e, e, e, e, e, e, e, e, e, e, e, e, e, e, e, e, e, e, e, e, e, e, e, e,
      e, e, e, e, e, e, e, e, e, e, e, e, e, e, e, e, e, e, e, e, e, e, e, e, e, e, e, e, e, e, e, e,
    ]
  }()
}

/// What stands beside a place in the text, as far as the reading of a quotation mark depends on it.
enum Neighbour: UInt8, Sendable {
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

extension Span<UInt8> {
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
  /// - Parameter byte: below 0x80.
  @inline(__always)
  init(ascii byte: UInt8) {
    self = Self.ascii[Int(byte & 0x7F)]
  }

  private static let ascii: InlineArray<128, Neighbour> = {
    let (s, l, d, o) = (Neighbour.space, Neighbour.letter, Neighbour.digit, Neighbour.opening)
    let (c, h, m, r) = (Neighbour.closing, Neighbour.dash, Neighbour.mark, Neighbour.other)
    return [
      s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s,
      s, c, m, r, r, r, r, m, o, c, r, r, c, h, c, h, d, d, d, d, d, d, d, d, d, d, c, c, r, r, r, c,
      r, l, l, l, l, l, l, l, l, l, l, l, l, l, l, l, l, l, l, l, l, l, l, l, l, l, l, o, r, c, r, r,
      m, l, l, l, l, l, l, l, l, l, l, l, l, l, l, l, l, l, l, l, l, l, l, l, l, l, l, o, r, c, r, s,
    ]
  }()

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

extension Span<UInt8> {
  /// Whether a capital letter of a Latin, Greek or Cyrillic alphabet stands at a place.
  @inline(__always)
  func isCapital(at place: Int, limit: Int) -> Bool {
    let byte = self[place]
    return byte < 0x80 ? byte &- 0x41 < 26 : isCapitalPastASCII(at: place, limit: limit)
  }

  private func isCapitalPastASCII(at place: Int, limit: Int) -> Bool {
    let byte = self[place]
    let second = place + 1 < limit ? self[place + 1] : 0
    switch byte {
    case 0xC3: return second < 0x9F
    // From Ĺ to ň and from Ź to ž the capitals are the odd ones.
    case 0xC4: return (second & 1 == 0) == (second < 0xB9)
    case 0xC5: return (second & 1 == 0) == (second >= 0x89 && second < 0xB9)
    case 0xC6: return second == 0xA0 || second == 0xAF
    case 0xCE: return second >= 0x86 && second < 0xAA
    case 0xD0: return second < 0xB0
    case 0xE1:
      let third = place + 2 < limit ? self[place + 2] : 1
      return second >= 0xB8 && second < 0xBC && third & 1 == 0
    default: return false
    }
  }

  /// Whether a letter of a script without capitals, or an emoji, stands at a place.
  func isCaseless(at place: Int) -> Bool {
    switch self[place] {
    case 0xD7...0xE0, 0xE3...0xED: true
    case 0xF0: true
    default: false
    }
  }

  /// Whether a letter of a script without spaces stands at a place: Chinese or Japanese.
  func isUnspaced(at place: Int) -> Bool {
    self[place] >= 0xE3 && self[place] <= 0xE9
  }
}

/// The same questions to an array.
extension [UInt8] {
  func neighbour(at offset: Int, in range: Range<Int>) -> Neighbour { span.neighbour(at: offset, in: range) }
  func neighbour(before offset: Int, in range: Range<Int>) -> Neighbour { span.neighbour(before: offset, in: range) }
  func isCapital(at place: Int, limit: Int) -> Bool { span.isCapital(at: place, limit: limit) }
  func isCaseless(at place: Int) -> Bool { span.isCaseless(at: place) }
  func isUnspaced(at place: Int) -> Bool { span.isUnspaced(at: place) }
}
