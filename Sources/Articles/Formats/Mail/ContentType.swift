/// What a field like Content-Type or Content-Disposition says: a word, and parameters (RFC 2045, RFC 2231).
struct ContentType: Sendable {
  /// In small letters: "text/html", "attachment".
  let name: String
  private let parameters: [String: String]

  /// Parameters that are taken in.
  private static let most = 100

  init(_ field: ArraySlice<UInt8>) {
    let pieces = Self.pieces(of: field)
    name = String(decoding: pieces.first ?? [], as: UTF8.self).lowercased().filter { !$0.isWhitespace }
    var plain: [String: [UInt8]] = [:]
    // By their names: the pieces of a value that goes on over several parameters.
    var numbered: [String: [Int: (bytes: [UInt8], isEncoded: Bool)]] = [:]
    for piece in pieces.dropFirst().prefix(Self.most) {
      guard let equals = piece.firstIndex(of: UInt8(ascii: "=")) else { continue }
      let name = String(decoding: piece[..<equals], as: UTF8.self).lowercased().filter { !$0.isWhitespace }
      let value = Self.unquoted(piece[(equals + 1)...])
      let parts = name.split(separator: "*", omittingEmptySubsequences: false)
      guard let key = parts.first.map(String.init), !key.isEmpty else { continue }
      if parts.count == 1 {
        if plain[key] == nil { plain[key] = value }
      } else {
        let number = Int(parts[1]) ?? 0
        guard (0..<Self.most).contains(number) else { continue }
        numbered[key, default: [:]][number] = (value, parts.count > 2 || Int(parts[1]) == nil)
      }
    }
    var all = plain.mapValues { EncodedWords.decoded($0[...]) }
    for (key, pieces) in numbered { all[key] = Self.joined(pieces) }
    parameters = all
  }

  subscript(_ parameter: String) -> String? { parameters[parameter].nonBlank }

  /// The pieces between semicolons that stand outside of quotation marks and comments.
  private static func pieces(of field: ArraySlice<UInt8>) -> [[UInt8]] {
    var pieces: [[UInt8]] = [[]]
    var isQuoted = false
    var comments = 0
    var isEscaped = false
    for byte in field {
      if isEscaped {
        isEscaped = false
      } else if byte == Ascii.backslash, isQuoted || comments > 0 {
        isEscaped = true
      } else if byte == Ascii.quote, comments == 0 {
        isQuoted.toggle()
      } else if byte == UInt8(ascii: "("), !isQuoted {
        comments += 1
      } else if byte == UInt8(ascii: ")"), comments > 0 {
        comments -= 1
        continue
      }
      if comments > 0 { continue }
      if byte == UInt8(ascii: ";"), !isQuoted {
        pieces.append([])
      } else {
        pieces[pieces.count - 1].append(byte)
      }
    }
    return pieces
  }

  private static func unquoted(_ value: ArraySlice<UInt8>) -> [UInt8] {
    let value = Array(value)
    let inner = value.trimmed(0..<value.count)
    guard inner.count > 1, value[inner.lowerBound] == Ascii.quote else { return Array(value[inner]) }
    var words: [UInt8] = []
    var isEscaped = false
    for byte in value[inner.lowerBound + 1..<inner.upperBound] {
      if !isEscaped, byte == Ascii.quote { break }
      if !isEscaped, byte == Ascii.backslash {
        isEscaped = true
        continue
      }
      isEscaped = false
      if byte != Ascii.lineFeed, byte != Ascii.carriageReturn { words.append(byte) }
    }
    return words
  }

  /// A value in pieces, the first of which may name its charset: "UTF-8'de'%C3%9Cbersicht".
  private static func joined(_ pieces: [Int: (bytes: [UInt8], isEncoded: Bool)]) -> String {
    var charset: String?
    var all: [UInt8] = []
    for (number, piece) in pieces.sorted(by: { $0.key < $1.key }) {
      var bytes = piece.bytes[...]
      if number == 0, piece.isEncoded {
        let marks = bytes.indices.filter { bytes[$0] == UInt8(ascii: "'") }
        if marks.count >= 2 {
          charset = String(decoding: bytes[..<marks[0]], as: UTF8.self)
          bytes = bytes[(marks[1] + 1)...]
        }
      }
      all += piece.isEncoded ? percentDecoded(bytes) : Array(bytes)
    }
    return String(decoding: Charset.decode(all, declared: charset).text, as: UTF8.self)
  }

  private static func percentDecoded(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    // Quoted-printable, but for the sign.
    TransferEncoding.quotedPrintable(
      bytes.map { $0 == UInt8(ascii: "%") ? UInt8(ascii: "=") : $0 }[...])
  }
}
