import Glibc
import Messages

/// Why bytes are no article, as a sentence for people.
public enum ArticleParsingError: Error, Equatable, Sendable {
  /// The bytes are something else; the words name it: "a PNG image".
  case notText(looksLike: Message)
  /// A file of a format that holds articles, without any; the words are the format's.
  case holdsNoArticle(String)
  /// A file of several articles where one was asked for: how many.
  case holdsSeveral(Int)
  /// An archive where an article was asked for.
  case holdsFiles
  /// There is no such article in the file.
  case hasNoSuchPart
  /// A file that cannot be read to its end; the words say what is wrong.
  case damaged(Message)

  /// Whether whoever opens a folder should be told of a file of this kind in it: it may well hold something to read, in a
  /// format that is not known here.
  package var isWorthTelling: Bool {
    guard case .notText(let kind) = self else { return true }
    return !BinaryFormat.isNothingToRead(kind)
  }

  /// One sentence that says what is wrong with the file of this name.
  public func sentence(about name: String) -> String { localized(message(about: name)) }

  public func message(about name: String) -> Message {
    switch self {
    case .notText(let kind): Message("\(name) is not a text: it looks like \(kind).")
    case .holdsNoArticle(let format): Message("\(name) holds no article, although it looks like this: \(format).")
    case .holdsSeveral(let count): Message("\(name) holds \(count) articles: name one of them, as in \(name)#1.")
    case .holdsFiles: Message("\(name) is an archive: name a file in it, as in \(name)/story.txt.")
    case .hasNoSuchPart: Message("\(name) is not there: the file around it holds no such article.")
    case .damaged(let words): Message("\(name) cannot be read: \(words).")
    }
  }
}

/// Decides in which encoding the bytes of a file are written, and turns them into UTF-8 with LF line ends.
///
/// A byte order mark is believed. Else UTF-8, where a few bad bytes in otherwise good UTF-8 do not change that (they
/// become U+FFFD); else what `EncodingGuess` makes of the letters, which is Windows-1252 where they say nothing else, and
/// never Latin-1: news text has curly marks where Latin-1 has controls.
struct TextDecoder: Sendable {
  enum Encoding: Sendable, Hashable {
    case utf8
    case utf16LittleEndian
    case utf16BigEndian
    case utf32LittleEndian
    case utf32BigEndian
    case singleByte(SingleByteEncoding)
    /// One that iconv(3) knows, by the name of https://encoding.spec.whatwg.org.
    case system(String)

    static let windows1252 = Encoding.singleByte(.windows1252)

    var name: String {
      switch self {
      case .utf8: "UTF-8"
      case .utf16LittleEndian: "UTF-16LE"
      case .utf16BigEndian: "UTF-16BE"
      case .utf32LittleEndian: "UTF-32LE"
      case .utf32BigEndian: "UTF-32BE"
      case .singleByte(let encoding): encoding.name
      case .system(let name): name
      }
    }
  }

  let encoding: Encoding
  /// Bytes of the byte order mark.
  let markLength: Int

  /// Looks at the first stretch (of `ArticleParser.openingLength` bytes) that is not ASCII, so that the opening of a
  /// file and the whole file are read alike.
  static func sniffing(_ bytes: [UInt8]) throws(ArticleParsingError) -> TextDecoder {
    if let kind = BinaryFormat.name(of: bytes) { throw .notText(looksLike: kind) }
    if let marked = marked(bytes) { return marked }
    guard let stretch = decidingStretch(of: bytes) else {
      return TextDecoder(encoding: isShiftingJapanese(bytes) ? .system("ISO-2022-JP") : .utf8, markLength: 0)
    }
    return TextDecoder(
      encoding: isUTF8(bytes, stretch)
        ? .utf8 : EncodingGuess.encoding(of: bytes[max(0, stretch.lowerBound - 1)..<stretch.upperBound]), markLength: 0)
  }

  /// The decoder of bytes in an encoding that somebody has chosen; a byte order mark of that encoding is no text.
  static func of(_ encoding: Encoding, _ bytes: [UInt8]) -> TextDecoder {
    if let marked = marked(bytes), marked.encoding == encoding { return marked }
    return TextDecoder(encoding: encoding, markLength: 0)
  }

  /// By the byte order mark; nil where there is none.
  static func marked(_ bytes: [UInt8]) -> TextDecoder? {
    if bytes.has("\u{FEFF}", at: 0) { return TextDecoder(encoding: .utf8, markLength: 3) }
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) { return TextDecoder(encoding: .utf32LittleEndian, markLength: 4) }
    if bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return TextDecoder(encoding: .utf32BigEndian, markLength: 4) }
    if bytes.starts(with: [0xFF, 0xFE]) { return TextDecoder(encoding: .utf16LittleEndian, markLength: 2) }
    if bytes.starts(with: [0xFE, 0xFF]) { return TextDecoder(encoding: .utf16BigEndian, markLength: 2) }
    return nil
  }

  /// The bytes as UTF-8 with LF line ends.
  ///
  /// - Parameter isComplete: false for the beginning of a file, whose last code point may be cut: it is left out.
  func decode(_ bytes: consuming [UInt8], isComplete: Bool = true) -> [UInt8] {
    var text: [UInt8]
    switch encoding {
    case .utf8: text = Self.repaired(bytes, markLength: markLength, isComplete: isComplete)
    case .singleByte(let encoding): text = encoding.decode(bytes)
    case .utf16LittleEndian:
      text = Self.fromUTF16(bytes, from: markLength, highByteFirst: false, isComplete: isComplete)
    case .utf16BigEndian:
      text = Self.fromUTF16(bytes, from: markLength, highByteFirst: true, isComplete: isComplete)
    case .utf32LittleEndian:
      text = Self.fromUTF32(bytes, from: markLength, highByteFirst: false, isComplete: isComplete)
    case .utf32BigEndian:
      text = Self.fromUTF32(bytes, from: markLength, highByteFirst: true, isComplete: isComplete)
    case .system(let name):
      // Where the system does not know it after all.
      text =
        SystemCharset(name)?.decode(bytes, isComplete: isComplete) ?? SingleByteEncoding.windows1252.decode(bytes)
    }
    Self.normalizeLineEnds(&text)
    return text
  }

  // MARK: - UTF-8

  /// The first stretch of `ArticleParser.openingLength` bytes with a byte that is not ASCII, from that byte on.
  private static func decidingStretch(of bytes: [UInt8]) -> Range<Int>? {
    guard let first = firstNonASCII(in: bytes) else { return nil }
    let stretch = ArticleParser.openingLength
    return first..<min(bytes.count, (first / stretch + 1) * stretch)
  }

  /// Whether a text of ASCII bytes has the sequences that shift to Japanese, by the first stretch.
  private static func isShiftingJapanese(_ bytes: [UInt8]) -> Bool {
    let end = min(bytes.count, ArticleParser.openingLength)
    guard bytes.firstPlace(of: 0x1B, in: 0..<end) != nil else { return false }
    return bytes.firstPlace(of: "\u{1B}$B", in: 0..<end) != nil
      || bytes.firstPlace(of: "\u{1B}$@", in: 0..<end) != nil
  }

  /// Whether bytes are UTF-8 without a fault, and how many of its sequences are more than ASCII.
  static func sequences(ofValid bytes: [UInt8]) -> Int? {
    guard isValid(bytes) else { return nil }
    return bytes.count(where: { $0 >= 0xC0 })
  }

  /// Whether bytes are UTF-8 without a fault. ASCII is passed over eight bytes at a time.
  static func isValid(_ bytes: [UInt8]) -> Bool {
    var start = 0
    while let first = firstNonASCII(in: bytes, from: start) {
      start = first
      while start < bytes.count, bytes[start] >= 0x80 {
        let length = sequenceLength(in: bytes, at: start, before: bytes.count)
        if length <= 0 { return false }
        start += length
      }
    }
    return true
  }

  /// Whether a stretch looks like UTF-8: at most one bad byte to three good sequences.
  private static func isUTF8(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let stretch = ArticleParser.openingLength
    let end = range.upperBound
    var good = 0
    var bad = 0
    var place = range.lowerBound
    while place < end {
      if bytes[place] < 0x80 {
        place = min(end, firstNonASCII(in: bytes, from: place) ?? end)
        continue
      }
      let length = sequenceLength(in: bytes, at: place, before: end)
      switch length {
      case 0:
        bad += 1
        place += 1
      case -1:
        // Cut by the end of the stretch: no evidence either way, unless the file ends here too.
        if end == bytes.count, end % stretch != 0 { bad += 1 }
        place = end
      default:
        good += 1
        place += length
      }
    }
    return bad == 0 || good >= 3 * bad
  }

  private static func firstNonASCII(in bytes: [UInt8], from start: Int = 0) -> Int? {
    bytes.withUnsafeBytes { raw in
      var place = start
      while place + 8 <= raw.count {
        let high = raw.loadUnaligned(fromByteOffset: place, as: UInt64.self).littleEndian & 0x8080_8080_8080_8080
        if high != 0 { return place + high.trailingZeroBitCount / 8 }
        place += 8
      }
      while place < raw.count {
        if raw[place] >= 0x80 { return place }
        place += 1
      }
      return nil
    }
  }

  /// Bytes of the UTF-8 sequence at a place; 0 for a bad byte, -1 for a good beginning that is cut by the end.
  static func sequenceLength(in bytes: [UInt8], at place: Int, before end: Int) -> Int {
    let lead = bytes[place]
    let length: Int
    var lowest: UInt8 = 0x80
    var highest: UInt8 = 0xBF
    switch lead {
    case 0..<0x80: return 1
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, lowest) = (3, 0xA0)
    case 0xED: (length, highest) = (3, 0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, lowest) = (4, 0x90)
    case 0xF1...0xF3: length = 4
    case 0xF4: (length, highest) = (4, 0x8F)
    default: return 0
    }
    for offset in 1..<length {
      guard place + offset < end else { return -1 }
      let byte = bytes[place + offset]
      guard byte >= lowest, byte <= highest else { return 0 }
      (lowest, highest) = (0x80, 0xBF)
    }
    return length
  }

  private static func repaired(_ bytes: consuming [UInt8], markLength: Int, isComplete: Bool) -> [UInt8] {
    var text = bytes
    if markLength > 0 { text.removeFirst(markLength) }
    if !isComplete {
      var start = max(0, text.count - 3)
      while start < text.count {
        if text[start] >= 0xC0, sequenceLength(in: text, at: start, before: text.count) == -1 {
          text.removeSubrange(start...)
          break
        }
        start += 1
      }
    }
    if isValid(text) { return text }
    return Array(String(decoding: text, as: UTF8.self).utf8)
  }

  // MARK: - UTF-16

  private static func fromUTF16(
    _ bytes: [UInt8], from start: Int, highByteFirst: Bool, isComplete: Bool
  ) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    let high = highByteFirst ? 0 : 1
    func unit(at place: Int) -> UInt32 { UInt32(bytes[place + high]) << 8 | UInt32(bytes[place + 1 - high]) }
    var place = start
    while place + 1 < bytes.count {
      let first = unit(at: place)
      place += 2
      guard first & 0xF800 == 0xD800 else {
        text.append(scalar: first)
        continue
      }
      if first < 0xDC00, place + 1 < bytes.count, unit(at: place) & 0xFC00 == 0xDC00 {
        text.append(scalar: 0x10000 + (first & 0x3FF) << 10 + unit(at: place) & 0x3FF)
        place += 2
      } else if isComplete || first >= 0xDC00 || place + 1 < bytes.count {
        text.append(scalar: 0xFFFD)
      }
    }
    if isComplete, place < bytes.count { text.append(scalar: 0xFFFD) }
    return text
  }

  private static func fromUTF32(
    _ bytes: [UInt8], from start: Int, highByteFirst: Bool, isComplete: Bool
  ) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count / 2)
    var place = start
    while place + 3 < bytes.count {
      var value: UInt32 = 0
      for offset in 0..<4 { value = value << 8 | UInt32(bytes[place + (highByteFirst ? offset : 3 - offset)]) }
      text.append(scalar: Unicode.Scalar(value)?.value ?? 0xFFFD)
      place += 4
    }
    if isComplete, place < bytes.count { text.append(scalar: 0xFFFD) }
    return text
  }

  // MARK: - Line ends

  /// CRLF and CR become LF, in place.
  private static func normalizeLineEnds(_ text: inout [UInt8]) {
    guard var place = text.firstPlace(of: Ascii.carriageReturn, in: 0..<text.count) else { return }
    var written = place
    while place < text.count {
      // Here stands a CR.
      text[written] = Ascii.lineFeed
      written += 1
      place += 1
      if place < text.count, text[place] == Ascii.lineFeed { place += 1 }
      let next = text.firstPlace(of: Ascii.carriageReturn, in: place..<text.count) ?? text.count
      text.move(place..<next, to: written)
      written += next - place
      place = next
    }
    text.removeSubrange(written...)
  }
}

extension Array where Element == UInt8 {
  /// Adds a code point, which must not be a surrogate, as UTF-8.
  mutating func append(scalar: UInt32) {
    switch scalar {
    case 0..<0x80:
      append(UInt8(truncatingIfNeeded: scalar))
    case 0..<0x800:
      append(UInt8(truncatingIfNeeded: 0xC0 | scalar >> 6))
      append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
    case 0..<0x10000:
      append(UInt8(truncatingIfNeeded: 0xE0 | scalar >> 12))
      append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F))
      append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
    default:
      append(UInt8(truncatingIfNeeded: 0xF0 | scalar >> 18))
      append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 12 & 0x3F))
      append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F))
      append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
    }
  }

  /// Copies a range to an earlier (or the same) place of this array.
  mutating func move(_ range: Range<Int>, to place: Int) {
    guard !range.isEmpty, place != range.lowerBound else { return }
    precondition(place >= 0 && place < range.lowerBound && range.upperBound <= count)
    withUnsafeMutableBytes { bytes in
      guard let base = bytes.baseAddress else { return }
      memmove(base + place, base + range.lowerBound, range.count)
    }
  }
}
