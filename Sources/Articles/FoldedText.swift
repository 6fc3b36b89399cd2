/// A text as a search sees it, and where each byte of it stands in the text itself.
///
/// Blocks follow each other with an LF between them, which no folded text holds. The map to the original is a list of
/// the places where the two do not run in step: plain ASCII needs one entry a block.
package struct FoldedText: Sendable {
  package private(set) var bytes: [UInt8] = []
  private var pieces: [Piece] = []

  /// From `folded` on: first an atom (a whole that is folded together, possibly empty), then bytes in step.
  private struct Piece {
    var folded: UInt32
    var original: UInt32
    var originalLength: UInt32
    var foldedLength: UInt32
  }

  /// Folds ranges of a text (UTF-8) that follow each other. What lies beyond 4 GiB is left out.
  package init(_ text: [UInt8], ranges: some BidirectionalCollection<Range<Int>>, isCaseSensitive: Bool = false) {
    let table = FoldingTable.of(isCaseSensitive: isCaseSensitive)
    var written = 0
    let length = (ranges.last?.upperBound ?? 0) - (ranges.first?.lowerBound ?? 0)
    bytes = [UInt8](repeating: 0, count: max(0, length) + 64)
    for range in ranges where range.upperBound <= text.count && range.upperBound < UInt32.max / 2 {
      if written > 0 { append(Ascii.lineFeed, at: &written) }
      fold(text, range, with: table, at: &written)
    }
    bytes.removeSubrange(written...)
  }

  /// Folds words on their own, as a query.
  package init(words: String, isCaseSensitive: Bool = false) {
    let text = Array(words.utf8)
    self.init(text, ranges: CollectionOfOne(0..<text.count), isCaseSensitive: isCaseSensitive)
  }

  /// What parts the blocks: it stands in no folded text, nor does any other of the controls that are blanks.
  package static let separator = Ascii.lineFeed

  // MARK: - Places

  /// Goes through the map from its beginning to its end, for places asked for in order.
  struct Cursor {
    fileprivate var next = 0
  }

  /// The range of the original that a range of folded bytes, which is not empty, came from: whole code points, with
  /// the marks that belong to them. With it, the end in the folded bytes of the last of these code points.
  ///
  /// - Parameter cursor: has not gone beyond the range; it stays at the range's beginning.
  func original(of range: Range<Int>, cursor: inout Cursor) -> (range: Range<Int>, foldedEnd: Int) {
    while cursor.next < pieces.count, Int(pieces[cursor.next].folded) <= range.lowerBound { cursor.next += 1 }
    let first = origin(of: range.lowerBound, piece: cursor.next - 1)
    var lastPiece = cursor.next
    while lastPiece < pieces.count, Int(pieces[lastPiece].folded) < range.upperBound { lastPiece += 1 }
    let last = origin(of: range.upperBound - 1, piece: lastPiece - 1)
    let end = max(last.original.upperBound, first.original.upperBound)
    return (first.original.lowerBound..<end, last.folded.upperBound)
  }

  /// The smallest range around a folded byte that has a place of its own in the original, by the last piece that begins
  /// at it or before.
  private func origin(of place: Int, piece index: Int) -> (folded: Range<Int>, original: Range<Int>) {
    guard pieces.indices.contains(index) else { return (place..<place + 1, place..<place + 1) }
    let piece = pieces[index]
    let start = Int(piece.folded)
    let end = start + Int(piece.foldedLength)
    let original = Int(piece.original)
    if place < end { return (start..<end, original..<original + Int(piece.originalLength)) }
    let same = original + Int(piece.originalLength) + place - end
    return (place..<place + 1, same..<same + 1)
  }

  // MARK: - Folding

  private mutating func fold(_ text: [UInt8], _ range: Range<Int>, with table: FoldingTable, at written: inout Int) {
    let blockStart = written
    addPiece(folded: written, foldedLength: 0, original: range.lowerBound..<range.lowerBound)
    var place = range.lowerBound
    while true {
      copyPlain(text, from: &place, before: range.upperBound, with: table, at: &written)
      guard place < range.upperBound else { return }
      let length = TextDecoder.sequenceLength(in: text, at: place, before: range.upperBound)
      // The text is valid; a range that cuts a code point is passed byte by byte.
      let end = place + max(1, length)
      switch table[length > 0 ? Self.scalar(in: text, place..<end) : 0xFFFD] {
      case .blank:
        var blanksEnd = end
        while blanksEnd < range.upperBound,
          let next = Self.endOfUnseen(in: text, at: blanksEnd, before: range.upperBound)
        {
          blanksEnd = next
        }
        if blanksEnd == place + 1 {
          append(Ascii.space, at: &written)
        } else {
          addAtom([Ascii.space], original: place..<blanksEnd, at: &written)
        }
        place = blanksEnd
      case .mark:
        if written > blockStart {
          extendAtom(endingAt: written, to: end)
        } else {
          addPiece(folded: written, foldedLength: 0, original: end..<end)
        }
        place = end
      case .invisible:
        addPiece(folded: written, foldedLength: 0, original: end..<end)
        place = end
      case .itself:
        for copied in place..<end { append(text[copied], at: &written) }
        place = end
      case .inStep(let scalar):
        appendUTF8(scalar, at: &written)
        place = end
      case .atom(let folded):
        addAtom(folded, original: place..<end, at: &written)
        place = end
      }
    }
  }

  /// Copies bytes as long as they are ASCII that folds to one byte: all but blanks that are no single space.
  private mutating func copyPlain(
    _ text: [UInt8], from place: inout Int, before end: Int, with table: FoldingTable, at written: inout Int
  ) {
    let length = end - place
    if bytes.count < written + length + 64 { grow(to: written + length + 64) }
    let copied = text.withUnsafeBufferPointer { source in
      bytes.withUnsafeMutableBufferPointer { target in
        table.ascii.withUnsafeBufferPointer { ascii in
          var count = 0
          while count < length {
            let byte = source[place + count]
            let folded = ascii[Int(byte)]
            if folded == FoldingTable.special { break }
            if folded == Ascii.space, count + 1 < length,
              ascii[Int(source[place + count + 1])] == FoldingTable.special
                || source[place + count + 1] == Ascii.space
            {
              break
            }
            target[written + count] = folded
            count += 1
          }
          return count
        }
      }
    }
    place += copied
    written += copied
  }

  /// The end of a blank or invisible code point at a place, or nil where something else stands.
  private static func endOfUnseen(in text: [UInt8], at place: Int, before end: Int) -> Int? {
    let length = TextDecoder.sequenceLength(in: text, at: place, before: end)
    guard length > 0 else { return nil }
    let scalar = scalar(in: text, place..<place + length)
    return ScalarFolding.isBlank(scalar) || ScalarFolding.isInvisible(scalar) ? place + length : nil
  }

  /// The code point in the bytes of one valid sequence.
  static func scalar(in text: [UInt8], _ range: Range<Int>) -> UInt32 {
    let lead = UInt32(text[range.lowerBound])
    var scalar = range.count == 1 ? lead : lead & (0x7F >> UInt32(range.count))
    for place in range.dropFirst() { scalar = scalar << 6 | UInt32(text[place] & 0x3F) }
    return scalar
  }

  private mutating func append(_ byte: UInt8, at written: inout Int) {
    if written == bytes.count { grow(to: written + 64) }
    bytes[written] = byte
    written += 1
  }

  private mutating func appendUTF8(_ folded: [UInt8], at written: inout Int) {
    for byte in folded { append(byte, at: &written) }
  }

  private mutating func grow(to count: Int) {
    bytes.append(contentsOf: repeatElement(0, count: max(count - bytes.count, bytes.count / 4)))
  }

  private mutating func addAtom(_ folded: [UInt8], original: Range<Int>, at written: inout Int) {
    addPiece(folded: written, foldedLength: folded.count, original: original)
    appendUTF8(folded, at: &written)
  }

  private mutating func addPiece(folded: Int, foldedLength: Int, original: Range<Int>) {
    // An empty piece says only where what follows stands: a later one at the same place replaces it.
    if let last = pieces.last, last.foldedLength == 0, Int(last.folded) == folded { pieces.removeLast() }
    pieces.append(
      Piece(
        folded: UInt32(folded), original: UInt32(original.lowerBound), originalLength: UInt32(original.count),
        foldedLength: UInt32(foldedLength)))
  }

  /// Makes a mark that ends at a place of the original part of the atom before it.
  private mutating func extendAtom(endingAt written: Int, to end: Int) {
    var start = written - 1
    while start > 0, bytes[start].isContinuation { start -= 1 }
    let atom = origin(of: start, piece: (pieces.lastIndex { Int($0.folded) <= start }) ?? -1)
    while let last = pieces.last, Int(last.folded) >= atom.folded.lowerBound { pieces.removeLast() }
    let folded = atom.folded.lowerBound
    addPiece(
      folded: folded, foldedLength: written - folded, original: atom.original.lowerBound..<end)
  }
}

/// The foldings of the code points that are common, made once.
struct FoldingTable: Sendable {
  enum Entry: Sendable {
    case blank
    case mark
    case invisible
    /// The code point as it is.
    case itself
    /// One code point of as many bytes as the original: places inside need no map.
    case inStep([UInt8])
    case atom([UInt8])
  }

  /// Stands in `ascii` for what cannot be copied byte by byte.
  static let special: UInt8 = 0xFF

  /// What each byte becomes; `special` for blanks but the space and for bytes beyond ASCII.
  let ascii: [UInt8]
  /// The entries of the ranges below, one after the other.
  private let common: [Entry]
  private let isCaseSensitive: Bool
  /// Latin to Arabic; extended Latin and Greek and punctuation; kana; full-width forms. All of Unicode would take
  /// longer to fold than most texts.
  private static let commonRanges: [Range<UInt32>] = [0..<0x700, 0x1E00..<0x2100, 0x3000..<0x3100, 0xFF00..<0xFFF0]

  private static let insensitive = FoldingTable(isCaseSensitive: false)
  private static let sensitive = FoldingTable(isCaseSensitive: true)

  static func of(isCaseSensitive: Bool) -> FoldingTable { isCaseSensitive ? sensitive : insensitive }

  private init(isCaseSensitive: Bool) {
    self.isCaseSensitive = isCaseSensitive
    var ascii = [UInt8](repeating: Self.special, count: 256)
    for byte in UInt8(0)..<0x80 {
      switch ScalarFolding(UInt32(byte), isCaseSensitive: isCaseSensitive) {
      case .scalars(let scalars) where scalars.count == 1 && scalars[0] < 0x80:
        ascii[Int(byte)] = UInt8(truncatingIfNeeded: scalars[0])
      case .blank where byte == Ascii.space: ascii[Int(byte)] = byte
      default: break
      }
    }
    self.ascii = ascii
    common = Self.commonRanges.joined().map { Self.entry($0, isCaseSensitive: isCaseSensitive) }
  }

  subscript(scalar: UInt32) -> Entry {
    if ScalarFolding.isItsOwn(scalar) { return .itself }
    var before = 0
    for range in Self.commonRanges {
      if range.contains(scalar) { return common[before + Int(scalar - range.lowerBound)] }
      before += range.count
    }
    return Self.entry(scalar, isCaseSensitive: isCaseSensitive)
  }

  private static func entry(_ scalar: UInt32, isCaseSensitive: Bool) -> Entry {
    switch ScalarFolding(scalar, isCaseSensitive: isCaseSensitive) {
    case .blank: return .blank
    case .mark: return .mark
    case .invisible: return .invisible
    case .scalars(let scalars):
      var bytes: [UInt8] = []
      for scalar in scalars { bytes.append(scalar: scalar) }
      return scalars.count == 1 && bytes.count == length(of: scalar) ? .inStep(bytes) : .atom(bytes)
    }
  }

  private static func length(of scalar: UInt32) -> Int {
    scalar < 0x80 ? 1 : scalar < 0x800 ? 2 : scalar < 0x10000 ? 3 : 4
  }
}
