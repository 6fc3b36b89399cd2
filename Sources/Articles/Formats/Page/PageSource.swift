/// Takes out of a page, before it is parsed, what is no text and often most of its bytes: scripts, styles, drawings,
/// comments, and pictures that lie in addresses.
///
/// One pass; what is not closed stays for the parser to make sense of.
struct PageSource {
  /// Bytes of an attribute's value above which nothing is expected of it.
  private static let longestValue = 16_384

  /// Attributes of an element that are kept: libxml2 compares each with all before it.
  private static let mostAttributes = 200

  private let page: [UInt8]
  private(set) var kept: [UInt8] = []
  private var place = 0
  /// The first byte that is not yet kept.
  private var keptEnd = 0
  /// Elements whose end was looked for in vain: it stands nowhere behind.
  private var unclosed: Set<String> = []

  /// - Parameter page: UTF-8.
  init(_ page: [UInt8]) {
    self.page = page
    kept.reserveCapacity(page.count / 2)
    filter()
    kept += page[keptEnd...]
  }

  private mutating func filter() {
    while let tag = page.firstPlace(of: UInt8(ascii: "<"), in: place..<page.count), tag + 1 < page.count {
      place = tag + 1
      if page.has("<!--", at: tag) {
        guard let end = page.firstPlace(of: "-->", in: (tag + 2)..<page.count) else { return }
        drop(tag..<(end + 3))
      } else if page[place].isAsciiLetter {
        let nameEnd = page[place...].prefix(12).firstIndex { !$0.isAsciiLetter && !$0.isDigit } ?? place
        let name = page[place..<nameEnd].map { $0 | 0x20 }
        guard let tagEnd = endOfTag(from: nameEnd) else { return }
        place = tagEnd
        if let dropped = Self.dropped.first(where: { $0.utf8.elementsEqual(name) }) {
          dropElement(dropped, tag..<tagEnd)
        }
      }
    }
  }

  private static let dropped = ["script", "style", "svg", "noscript"]

  /// Leaves out an element whose first tag has been read, to its end. JSON-LD stays.
  private mutating func dropElement(_ name: String, _ tag: Range<Int>) {
    if unclosed.contains(name) || page.has("/>", at: tag.upperBound - 2) && name == "svg" { return }
    let end = endOfElement(name, from: tag.upperBound)
    guard let end else {
      unclosed.insert(name)
      return
    }
    if name == "script", page.firstPlace(of: "ld+json", in: tag) != nil {
      place = end
    } else {
      drop(tag.lowerBound..<end)
    }
  }

  private mutating func drop(_ range: Range<Int>) {
    kept += page[keptEnd..<range.lowerBound]
    keptEnd = range.upperBound
    place = range.upperBound
  }

  /// The place behind the tag that ends an element.
  private func endOfElement(_ name: String, from start: Int) -> Int? {
    var place = start
    while let end = page.firstPlace(of: "</", in: place..<page.count) {
      let found = page[(end + 2)...].prefix(name.utf8.count)
      place = end + 2
      if found.lazy.map({ $0 | 0x20 }).elementsEqual(name.utf8) {
        return page.firstPlace(of: UInt8(ascii: ">"), in: place..<page.count).map { $0 + 1 }
      }
    }
    return nil
  }

  /// The place behind a tag; quotation marks that hold the value of an attribute are minded. Long values are left out, and
  /// attributes beyond the number that is kept.
  private mutating func endOfTag(from start: Int) -> Int? {
    var at = start
    var attributes = 0
    var surplus: Int?
    while at < page.count {
      let byte = page[at]
      if byte == UInt8(ascii: ">") {
        if let surplus, surplus >= keptEnd {
          kept += page[keptEnd..<surplus]
          keptEnd = at
        }
        return at + 1
      }
      if byte.isAsciiBlank, at + 1 < page.count, !page[at + 1].isAsciiBlank {
        attributes += 1
        if attributes == Self.mostAttributes { surplus = at }
      } else if byte == UInt8(ascii: "="), let value = quotedValue(after: at) {
        guard let end = page.firstPlace(of: page[value - 1], in: value..<page.count) else { return nil }
        let length = end - value
        if surplus == nil, length > Self.longestValue || length > 512 && page.has("data:", at: value) {
          kept += page[keptEnd..<value]
          keptEnd = end
        }
        at = end
      }
      at += 1
    }
    return nil
  }

  /// Where the value behind an equals sign begins, if it stands in quotation marks.
  private func quotedValue(after equals: Int) -> Int? {
    var at = equals + 1
    while at < page.count, page[at].isAsciiBlank { at += 1 }
    guard at < page.count, page[at] == Ascii.quote || page[at] == UInt8(ascii: "'") else { return nil }
    return at + 1
  }
}
