/// Words in a header that are not ASCII: "=?utf-8?Q?Caf=C3=A9?=" (RFC 2047), and bytes that stand there as they are.
enum EncodedWords {
  private struct Piece {
    var bytes: [UInt8]
    /// Nil for what stands there as it is.
    let charset: String?
  }

  /// Bytes within which a word ends; more would be no word of a header.
  private static let longest = 4096

  static func decoded(_ bytes: ArraySlice<UInt8>) -> String {
    let bytes = Array(bytes)
    var pieces: [Piece] = []
    var plainStart = 0
    var place = 0
    while let found = bytes.firstPlace(of: "=?", in: place..<bytes.count) {
      guard let (word, end) = word(in: bytes, at: found) else {
        place = found + 2
        continue
      }
      let between = bytes[plainStart..<found]
      let joins = pieces.last?.charset != nil && between.allSatisfy(\.isAsciiBlank)
      if !joins { append(Piece(bytes: Array(between), charset: nil), to: &pieces) }
      append(word, to: &pieces)
      plainStart = end
      place = end
    }
    append(Piece(bytes: Array(bytes[plainStart...]), charset: nil), to: &pieces)
    var words = ""
    for piece in pieces {
      words += String(decoding: Charset.decode(piece.bytes, declared: piece.charset).text, as: UTF8.self)
    }
    return words
  }

  /// A character may be cut in two by the end of a word: words in the same charset are decoded together.
  private static func append(_ piece: Piece, to pieces: inout [Piece]) {
    if piece.bytes.isEmpty { return }
    if let last = pieces.last, last.charset == piece.charset {
      pieces[pieces.count - 1].bytes += piece.bytes
    } else {
      pieces.append(piece)
    }
  }

  /// The word that begins at a place, and where it ends. Blanks in it and an end that is missing are put up with.
  private static func word(in bytes: [UInt8], at start: Int) -> (Piece, end: Int)? {
    let limit = min(bytes.count, start + longest)
    guard let first = bytes.firstPlace(of: UInt8(ascii: "?"), in: start + 2..<limit), first - start < 60,
      first + 2 < limit, bytes[first + 2] == UInt8(ascii: "?")
    else { return nil }
    let name = bytes[start + 2..<first]
    guard !name.isEmpty, !name.contains(where: { $0 <= 0x20 || $0 >= 0x7F }) else { return nil }
    // A language may stand behind the charset (RFC 2231).
    let charset = String(decoding: name.prefix { $0 != UInt8(ascii: "*") }, as: UTF8.self).lowercased()
    let textStart = first + 3
    let textEnd = bytes.firstPlace(of: "?=", in: textStart..<limit)
    let text = bytes[textStart..<(textEnd ?? limit)]
    let end = textEnd.map { $0 + 2 } ?? limit
    switch bytes[first + 1] | 0x20 {
    case UInt8(ascii: "b"): return (Piece(bytes: TransferEncoding.base64(text), charset: charset), end)
    case UInt8(ascii: "q"):
      let plain = text.map { $0 == UInt8(ascii: "_") ? Ascii.space : $0 }
      return (Piece(bytes: TransferEncoding.quotedPrintable(plain[...]), charset: charset), end)
    default: return nil
    }
  }
}
