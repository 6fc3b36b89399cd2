/// What stands at the beginning of a page, before its markup is parsed.
struct PageBeginning {
  /// The address that the page was saved from, where the program that saved it noted it down.
  let savedAddress: String?
  /// The charset that the page says it is in.
  let charset: String?

  /// Bytes in which notes and charsets are looked for.
  private static let length = 65_536

  /// - Parameter bytes: of the file, in whatever encoding: all that is looked for is ASCII.
  init(_ bytes: [UInt8]) {
    let head = 0..<min(bytes.count, Self.length)
    savedAddress = Self.savedAddress(bytes, head)
    charset = Self.charset(bytes, head)
  }

  /// SingleFile writes "Page saved with SingleFile", "url: …" and "saved date: …" into a comment; browsers write
  /// "saved from url=(0042)https://…", the number being the length of the address.
  private static func savedAddress(_ bytes: [UInt8], _ head: Range<Int>) -> String? {
    var place: Int?
    if let note = bytes.firstPlace(of: "Page saved with SingleFile", in: head) {
      place = bytes.firstPlace(of: "url:", in: note..<head.upperBound).map { $0 + 4 }
    } else if let note = bytes.firstPlace(of: "saved from url=(", in: head) {
      place = bytes.firstPlace(of: UInt8(ascii: ")"), in: note..<head.upperBound).map { $0 + 1 }
    }
    guard let place else { return nil }
    let words = bytes[place..<head.upperBound].drop { $0 == Ascii.space }
    let address = String(decoding: words.prefix { !$0.isAsciiBlank }, as: UTF8.self)
    return WebAddress.isWeb(address) ? address : nil
  }

  /// `<meta charset=…>`, `<meta http-equiv=content-type content="…; charset=…">`, `<?xml … encoding="…"?>`.
  private static func charset(_ bytes: [UInt8], _ head: Range<Int>) -> String? {
    if bytes.has("<?xml", at: 0), let end = bytes.firstPlace(of: "?>", in: head),
      let place = bytes.firstPlace(of: "encoding=", in: 0..<end)
    {
      return label(bytes, place + 9)
    }
    let headEnd = min(head.upperBound, 16_384)
    var place = 0
    while let tag = bytes.firstPlace(of: UInt8(ascii: "<"), in: place..<headEnd) {
      place = tag + 1
      guard bytes[place..<headEnd].prefix(4).lazy.map({ $0 | 0x20 }).elementsEqual("meta".utf8) else { continue }
      place = bytes.firstPlace(of: UInt8(ascii: ">"), in: tag..<headEnd) ?? headEnd
      let small = bytes[tag..<place].map { $0.isAsciiUppercase ? $0 | 0x20 : $0 }
      if let found = small.firstPlace(of: "charset", in: 0..<small.count) {
        let rest = small[(found + 7)...].drop(while: \.isAsciiBlank)
        if rest.first == UInt8(ascii: "=") { return label(small, rest.startIndex + 1) }
      }
    }
    return nil
  }

  private static func label(_ bytes: [UInt8], _ place: Int) -> String? {
    let rest = bytes[place...].prefix(60).drop { $0.isAsciiBlank || $0 == Ascii.quote || $0 == UInt8(ascii: "'") }
    let label = rest.prefix { $0.isAsciiLetter || $0.isDigit || "-_.:".utf8.contains($0) }
    return label.isEmpty ? nil : String(decoding: label, as: UTF8.self)
  }

  /// Whether a text is a page: behind blanks, comments and an XML declaration there is a doctype of HTML, or one of the
  /// elements that only stand at the beginning of a page.
  static func isPage(_ text: [UInt8]) -> Bool {
    var place = 0
    while place < text.count {
      let blank = text.blankLength(at: place, before: text.count)
      if blank > 0 {
        place += blank
      } else if text.has("<!--", at: place), let end = text.firstPlace(of: "-->", in: place..<text.count) {
        place = end + 3
      } else if text.has("<?xml", at: place), let end = text.firstPlace(of: "?>", in: place..<text.count) {
        place = end + 2
      } else {
        break
      }
    }
    let start = text[place...].prefix(200).map { $0.isAsciiUppercase ? $0 | 0x20 : $0 }
    if start.starts(with: "<!doctype".utf8) {
      return start.dropFirst(9).drop(while: \.isAsciiBlank).starts(with: "html".utf8)
    }
    for name in ["<html", "<head", "<body"] where start.starts(with: name.utf8) {
      let next = start.dropFirst(name.utf8.count).first ?? UInt8(ascii: ">")
      return next.isAsciiBlank || next == UInt8(ascii: ">")
    }
    return false
  }
}
