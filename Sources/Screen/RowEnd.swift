/// Where one row of a text ends.
///
/// A row ends where UAX #14 lets a line end, or in front of the character that has no room where a single word is longer than
/// the row. It never parts what people see as one character, unless that alone is wider than the row. Blanks need no
/// room at the end of a row.
struct RowEnd {
  /// The first byte of the next row.
  private(set) var next: Int
  /// Whether a word goes on in the next row, so that a hyphen has to be drawn.
  private(set) var hasHyphen = false

  /// The end of the text, and the columns of the row.
  let end: Int
  let width: Int
  /// The last place where the rules let the row end, the columns up to there, and whether that is in a soft hyphen.
  private(set) var chance: (place: Int, column: Int, isSoft: Bool)
  /// The first character that has no room; nil where the row ends for another reason.
  private(set) var overflow: Int?

  /// Finds where the row that begins at `start` ends.
  init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, end: Int, width: Int, lines: WrappedText.Lines) {
    self.end = end
    self.width = width
    next = end
    chance = (start, 0, false)
    var breaking = LineBreaking()
    var clusters = ClusterBreaking()
    var column = 0
    var index = start
    /// Whether a soft hyphen stands before.
    var isBehindSoft = false
    if let place = Self.lastWord(bytes, from: index, to: min(end - 1, index + width)) {
      (index, column) = (place, place - start)
      chance = (index, column, false)
      breaking.startBehindBlank()
      _ = clusters.take(.other)
    }
    while index < end {
      let byte = bytes[index]
      if byte == 0x20 {
        _ = clusters.take(.other)
        breaking.takeBlank()
        isBehindSoft = false
        column += 1
        index += 1
        if width - column > Self.worthLooking,
          let place = Self.lastWord(bytes, from: index, to: min(end - 1, index + width - column))
        {
          column += place - index
          index = place
          chance = (index, column, false)
          breaking.startBehindBlank()
        }
        continue
      }
      if (byte | 0x20) &- 0x61 < 26, clusters.before == .other, column < width, let mayEnd = breaking.takeLetter() {
        if mayEnd { chance = (index, column, false) }
        column += 1
        index += 1
        continue
      }
      let (scalar, length) = Scalars.decode(bytes, at: index, end: end)
      let isLineEnd = scalar == 0x0A || scalar == 0x2028 || scalar == 0x2029
      if isLineEnd, lines == .keep {
        next = index + length
        return
      }
      let classes = TextClasses(scalar)
      if classes.isPlain, clusters.before == .other {
        let glyphWidth = Glyph.of(scalar).width
        if column + glyphWidth <= width, let mayEnd = breaking.takeLetter() {
          if mayEnd { chance = (index, column, false) }
          column += glyphWidth
          index += length
          continue
        }
      }
      let begins = clusters.take(classes.cluster)
      let glyphWidth = scalar == 0x09 ? WrappedText.tabWidth(at: column) : isLineEnd ? 1 : Glyph.of(scalar).width
      let line = isLineEnd ? .sp : Self.shown(classes.line)
      let mayEnd = breaking.take(
        line,
        digitFollows: breaking.asksForDigit(line) && Self.digitFollows(bytes, at: index + length, end: end))
      // The hyphen that is drawn where a row ends in a soft one wants a column.
      if mayEnd != .never, begins, !isBehindSoft || column < width { chance = (index, column, isBehindSoft) }
      if column + glyphWidth > width, glyphWidth > 0, index > start, !Self.isBlank(scalar) {
        overflow = index
        if chance.place > start {
          next = chance.place
          hasHyphen = chance.isSoft
        } else {
          next = Self.lastCharacter(bytes, from: start, before: index, end: end)
        }
        return
      }
      isBehindSoft = scalar == 0xAD
      column += glyphWidth
      index += length
    }
  }

  /// Where the character begins that would be parted before `index`; `index` itself where that is the row's first.
  private static func lastCharacter(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, before index: Int, end: Int
  ) -> Int {
    var clusters = ClusterBreaking()
    var place = start
    var last = start
    while place <= index, place < end {
      let (scalar, length) = Scalars.decode(bytes, at: place, end: end)
      if clusters.take(TextClasses(scalar).cluster) { last = place }
      place += length
    }
    return last > start ? last : index
  }

  /// In fewer columns than these going over words at once is no faster than reading them.
  private static let worthLooking = 24

  /// The last place up to `limit` where a word begins with a letter or figure of ASCII, behind a word and a blank, and before
  /// which there is nothing but printable ASCII: a row can end there whatever else stands there.
  ///
  /// Three quarters of each row of an English text need not be looked at any closer.
  private static func lastWord(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to limit: Int) -> Int? {
    guard let base = bytes.baseAddress else { return nil }
    let raw = UnsafeRawPointer(base)
    var place = start
    while place + 8 <= limit {
      let eight = raw.loadUnaligned(fromByteOffset: place, as: UInt64.self)
      // A byte below 0x20, of 0x7F or above leaves its highest bit here.
      let odd = (eight &- 0x2020_2020_2020_2020) | eight | (eight &+ 0x0101_0101_0101_0101)
      if odd & 0x8080_8080_8080_8080 != 0 { break }
      place += 8
    }
    while place < limit, bytes[place] &- 0x20 < 0x5F { place += 1 }
    while place > start + 1 {
      if bytes[place - 1] == 0x20, isOfWord(bytes[place - 2]), isOfWord(bytes[place]) && bytes[place] > 0x2F {
        return place
      }
      place -= 1
    }
    return nil
  }

  /// Letters and figures, and what stands behind them most often.
  private static func isOfWord(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".")
  }

  /// Ends the row in the middle of a word, with a hyphen.
  mutating func end(inWordAt place: Int) {
    next = place
    hasHyphen = true
  }

  /// Controls that would end a line are shown as pictures, in the middle of one.
  @inline(__always)
  private static func shown(_ line: LineClass) -> LineClass {
    switch line {
    case .bk, .cr, .lf, .nl: .al
    default: line
    }
  }

  /// Whether a character is a blank as far as the end of a row is concerned.
  @inline(__always)
  private static func isBlank(_ scalar: UInt32) -> Bool {
    scalar == 0x20 || scalar == 0x09 || scalar == 0x0A
      || scalar >= 0x1680 && (scalar == 0x1680 || scalar == 0x3000 || isFixedBlank(scalar))
  }

  private static func isFixedBlank(_ scalar: UInt32) -> Bool {
    (0x2000...0x200A).contains(scalar) && scalar != 0x2007 || scalar == 0x2028 || scalar == 0x2029 || scalar == 0x205F
  }

  @inline(never)
  private static func digitFollows(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int, end: Int) -> Bool {
    var index = place
    while index < end {
      let (scalar, length) = Scalars.decode(bytes, at: index, end: end)
      switch TextClasses(scalar).line {
      case .cm, .zwj: index += length
      case .nu: return true
      default: return false
      }
    }
    return false
  }
}
