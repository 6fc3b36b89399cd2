/// A character that may be a quotation mark, with what stands beside it. Kept small: a text may be nothing but marks.
struct MarkSighting {
  enum Glyph: UInt8 {
    case straightDouble
    case leftDouble
    case rightDouble
    case lowDouble
    case straightSingle
    case leftSingle
    case rightSingle
    case lowSingle
    case backticks
    case twoApostrophes
    case leftGuillemet
    case rightGuillemet
    case leftSingleGuillemet
    case rightSingleGuillemet
  }

  private let place: UInt32
  private let bytes: UInt8
  let glyph: Glyph
  let before: Neighbour
  let after: Neighbour
  /// What the neighbours alone say: nothing where both readings would do.
  let looksOpening: Bool?

  init(offset: Int, length: Int, glyph: Glyph, before: Neighbour, after: Neighbour) {
    place = UInt32(truncatingIfNeeded: offset)
    bytes = UInt8(truncatingIfNeeded: length)
    self.glyph = glyph
    self.before = before
    self.after = after
    looksOpening = Self.looksOpening(before, after)
  }

  var offset: Int { Int(place) }
  var length: Int { Int(bytes) }
  var end: Int { offset + length }

  var family: MarkedSpan.Family {
    switch glyph {
    case .straightDouble, .leftDouble, .rightDouble, .lowDouble: .double
    case .backticks, .twoApostrophes: .twoStrokes
    case .straightSingle, .leftSingle, .rightSingle, .lowSingle: .single
    case .leftGuillemet, .rightGuillemet: .guillemets
    case .leftSingleGuillemet, .rightSingleGuillemet: .singleGuillemets
    }
  }

  private static func looksOpening(_ before: Neighbour, _ after: Neighbour) -> Bool? {
    let roomBefore = before == .edge || before == .space || before == .opening || before == .dash
    let roomAfter = after == .edge || after == .space || after == .closing || after == .dash
    if before == .mark || after == .mark {
      // Next to another mark: “‘So,’ he said” opens twice, ’” closes twice.
      if before == .mark, roomAfter { return false }
      if after == .mark, roomBefore { return true }
      if before == .mark, after.isWord { return true }
      if after == .mark, before.isWord || before == .closing { return false }
      return nil
    }
    if roomBefore, !roomAfter { return true }
    if roomAfter, !roomBefore { return false }
    if before == .dash, after == .space || after == .edge { return false }
    if after == .dash, before == .space || before == .edge { return true }
    if after == .closing, before == .space { return nil }
    return nil
  }
}

extension Span<UInt8> {
  /// The sightings of a paragraph, without the apostrophes inside words.
  func markSightings(in range: Range<Int>, into sightings: inout [MarkSighting]) {
    var place = range.lowerBound
    let end = range.upperBound
    var isInAttribute = false
    while true {
      // Every mark begins with one of five bytes. Where there is one mark there often is another.
      guard place < end else { return }
      if !beginsMark(self[place]) {
        place = bytes.firstPlace(in: place..<end) { bytes in
          bytes.equals(0x22) .| bytes.equals(0x27) .| bytes.equals(0x60) .| bytes.equals(0xC2) .| bytes.equals(0xE2)
        }
      }
      guard place < end else { return }
      let (found, length) = mark(at: place, limit: end)
      defer { place += length }
      guard let glyph = found else { continue }
      // Left-over markup: the value in name="value" is no quotation.
      if glyph == .straightDouble, isInAttribute || (place > range.lowerBound && self[place - 1] == 0x3D) {
        isInAttribute.toggle()
        continue
      }
      let before = neighbour(before: place, in: range)
      let after = neighbour(at: place + length, in: range)
      let isApostrophe =
        (glyph == .straightSingle || glyph == .rightSingle || glyph == .leftSingle) && before.isWord
        && after.isWord
      if !isApostrophe, !(glyph == .straightDouble && isInches(at: place, before, in: range)) {
        sightings.append(
          MarkSighting(offset: place, length: length, glyph: glyph, before: before, after: after))
      }
    }
  }

  @inline(__always)
  private func beginsMark(_ byte: UInt8) -> Bool {
    byte == 0x22 || byte == 0x27 || byte == 0x60 || byte == 0xC2 || byte == 0xE2
  }

  /// The mark at a place, if one stands there, and how many bytes are to be passed over.
  @inline(__always)
  private func mark(at place: Int, limit: Int) -> (glyph: MarkSighting.Glyph?, length: Int) {
    let second = place + 1 < limit ? self[place + 1] : 0
    switch self[place] {
    case 0x22: return (.straightDouble, 1)
    case 0x27: return second == 0x27 ? (.twoApostrophes, 2) : (.straightSingle, 1)
    case 0x60: return second == 0x60 ? (.backticks, 2) : (nil, 1)
    case 0xC2: return second == 0xAB ? (.leftGuillemet, 2) : second == 0xBB ? (.rightGuillemet, 2) : (nil, 1)
    case 0xE2:
      guard place + 2 < limit, second == 0x80 else { return (nil, 1) }
      return (Self.general(self[place + 2]), 3)
    default: return (nil, 1)
    }
  }

  /// The mark U+20xx by its third byte.
  private static func general(_ byte: UInt8) -> MarkSighting.Glyph? {
    switch byte {
    case 0x98: .leftSingle
    case 0x99: .rightSingle
    case 0x9A: .lowSingle
    case 0x9B: .leftSingle
    case 0x9C: .leftDouble
    case 0x9D: .rightDouble
    case 0x9E: .lowDouble
    case 0x9F: .leftDouble
    case 0xB9: .leftSingleGuillemet
    case 0xBA: .rightSingleGuillemet
    default: nil
    }
  }

  /// 6'2" or 6’ 2": a height, not a mark.
  private func isInches(at place: Int, _ before: Neighbour, in range: Range<Int>) -> Bool {
    guard before == .digit else { return false }
    var back = place - 1
    let limit = Swift.max(range.lowerBound, place - 8)
    while back >= limit,
      (self[back] >= 0x30 && self[back] <= 0x39) || self[back] == 0x2E || self[back] == 0x20
    { back -= 1 }
    guard back > limit else { return false }
    if self[back] == 0x27 { return self[back - 1] >= 0x30 && self[back - 1] <= 0x39 }
    let isCurly = self[back] == 0x99 || self[back] == 0xB2
    return isCurly && back - 3 >= range.lowerBound && self[back - 2] == 0xE2
      && self[back - 3] >= 0x30
      && self[back - 3] <= 0x39
  }
}
