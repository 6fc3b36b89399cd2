/// Where the words of a language may be parted.
public struct Hyphenation: Sendable {
  /// For a word, letters and the marks on them only, as UTF-8: the offsets that a hyphen may stand before.
  public let points: @Sendable (_ word: [UInt8]) -> [Int]

  public init(points: @escaping @Sendable (_ word: [UInt8]) -> [Int]) {
    self.points = points
  }
}

extension RowEnd {
  /// Words of more bytes are none that a dictionary knows.
  private static let longestWord = 200

  /// Parts the word that has no room in the row, where more of the text stands in the row then.
  mutating func part(_ bytes: UnsafeBufferPointer<UInt8>, by hyphenation: Hyphenation) {
    guard let overflow, let word = word(in: bytes, at: overflow), isProse(bytes, around: word.range) else { return }
    // A word that would have to be cut is better parted, though less of it stands in the row.
    var best = chance.place
    for point in hyphenation.points(Array(bytes[word.range])) {
      let place = word.range.lowerBound + point
      // One column is the hyphen's.
      if place > best, let column = word.columns[place], column < width { best = place }
    }
    if best > chance.place { end(inWordAt: best) }
  }

  /// The last word that begins before what has no room, with the columns before each of its characters.
  private func word(
    in bytes: UnsafeBufferPointer<UInt8>, at overflow: Int
  ) -> (range: Range<Int>, columns: [Int: Int])? {
    var clusters = ClusterBreaking()
    var columns: [Int: Int] = [:]
    var column = chance.column
    var word = chance.place..<chance.place
    var index = chance.place
    while index < end {
      let (scalar, length) = Scalars.decode(bytes, at: index, end: end)
      let begins = clusters.take(TextClasses(scalar).cluster)
      // A mark on something else than a letter begins no word.
      let isLetter = Self.isLetter(scalar) && (begins || word.upperBound == index)
      if index >= overflow, !isLetter || word.upperBound < index { break }
      if isLetter {
        if word.upperBound < index || word.isEmpty {
          word = index..<index
          columns = [:]
        }
        if begins, index > word.lowerBound { columns[index] = column }
        word = word.lowerBound..<index + length
        if word.count > Self.longestWord { return nil }
      }
      // Behind the first that has no room no column is asked for.
      column += scalar == 0x09 ? WrappedText.tabWidth(at: column) : Glyph.of(scalar).width
      index += length
    }
    return word.isEmpty ? nil : (word, columns)
  }

  private static func isLetter(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return (scalar | 0x20) &- 0x61 < 26 }
    let classes = TextClasses(scalar)
    switch classes.line {
    case .al, .hl: return Unicode.Scalar(scalar)?.properties.isAlphabetic ?? false
    case .cm: return classes.cluster == .extend || classes.cluster == .spacing
    default: return false
    }
  }

  /// Whether a word is no part of an address, a name of a file or the like, where a hyphen would be taken for one of its
  /// own, and has no soft hyphens beside it.
  private func isProse(_ bytes: UnsafeBufferPointer<UInt8>, around word: Range<Int>) -> Bool {
    if word.lowerBound > 0 {
      let before = bytes[word.lowerBound - 1]
      if Self.isOfNames(before) || before == UInt8(ascii: ".") || before == UInt8(ascii: ":") || before == 0xAD {
        return false
      }
    }
    guard word.upperBound < end else { return true }
    let after = bytes[word.upperBound]
    if Self.isOfNames(after) || after == 0xC2 && word.upperBound + 1 < end && bytes[word.upperBound + 1] == 0xAD {
      return false
    }
    // A full stop or the like with something at once behind it.
    guard after == UInt8(ascii: ".") || after == UInt8(ascii: ":") || after == UInt8(ascii: "?"),
      word.upperBound + 1 < end
    else { return true }
    let next = bytes[word.upperBound + 1]
    return !(Self.isOfNames(next) || (next | 0x20) &- 0x61 < 26)
  }

  /// Figures, and what parts the words of addresses.
  private static func isOfNames(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "@"), UInt8(ascii: "_"),
      UInt8(ascii: "="), UInt8(ascii: "&"), UInt8(ascii: "#"), UInt8(ascii: "~"), UInt8(ascii: "%"), UInt8(ascii: "\\"):
      true
    default: false
    }
  }
}
