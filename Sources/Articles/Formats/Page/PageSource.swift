/// Takes out of a page, before it is parsed, what is no text and often most of its bytes: scripts, styles, drawings,
/// comments, pictures that lie in addresses, attributes that are only for scripts, and blanks around tags.
///
/// One pass; what is not closed stays for the parser to make sense of.
struct PageSource {
  /// Bytes of an attribute's value above which nothing is expected of it.
  private static let longestValue = 16_384

  /// Attributes of an element that are kept: libxml2 compares each with all before it.
  private static let mostAttributes = 200

  private let page: [UInt8]
  /// What is left of the page. Of long values of attributes it has only the numbers: see `spared`.
  private(set) var kept: [UInt8] = []
  private var place = 0
  /// The first byte that is not yet kept.
  private var keptEnd = 0
  /// Elements whose end was looked for in vain: it stands nowhere behind.
  private var unclosed: Set<String> = []
  /// Whether runs of blanks say no more than one: from the first `<pre>` on they may.
  private var joinsBlanks = true
  /// Whether attributes that nobody reads are left out, and values spared: a NUL ends a tag for libxml2, wherever it stands,
  /// and a DEL marks the number of a value.
  private let dropsAttributes: Bool
  /// The values that the parser is spared.
  private(set) var spared: MarkupTree.SparedValues

  /// - Parameter page: UTF-8.
  init(_ page: [UInt8]) {
    self.page = page
    spared = MarkupTree.SparedValues(page: page)
    dropsAttributes =
      page.firstPlace(of: 0, in: 0..<page.count) == nil
      && page.firstPlace(of: MarkupTree.SparedValues.mark, in: 0..<page.count) == nil
    kept.reserveCapacity(page.count / 2)
    filter()
    kept += page[keptEnd...]
  }

  private mutating func filter() {
    while let tag = page.firstPlace(of: UInt8(ascii: "<"), in: place..<page.count), tag + 1 < page.count {
      if joinsBlanks { dropBlanks(in: place..<tag) }
      place = tag + 1
      if page.has("<!--", at: tag) {
        guard let end = page.firstPlace(of: "-->", in: (tag + 2)..<page.count) else { return }
        drop(tag..<(end + 3))
      } else if page[place].isAsciiLetter {
        let nameEnd = page[place...].prefix(12).firstIndex { !$0.isAsciiLetter && !$0.isDigit } ?? place
        let name = place..<nameEnd
        let before = (kept.count, keptEnd)
        guard let tagEnd = endOfTag(from: nameEnd) else { return }
        place = tagEnd
        switch page[tag + 1] | 0x20 {
        case UInt8(ascii: "s"), UInt8(ascii: "n"):
          guard let dropped = Self.dropped.first(where: { isWord($0, at: name) }) else { continue }
          dropElement(String(describing: dropped), tag..<tagEnd, before)
        case UInt8(ascii: "p"), UInt8(ascii: "l"), UInt8(ascii: "x"):
          if joinsBlanks, Self.preformatted.contains(where: { isWord($0, at: name) }) { joinsBlanks = false }
        default: break
        }
      }
    }
  }

  private static let dropped: [StaticString] = ["script", "style", "svg", "noscript"]
  private static let preformatted: [StaticString] = ["pre", "listing", "xmp", "plaintext"]

  /// Whether a word in small letters stands in a range, in whatever case.
  private func isWord(_ word: StaticString, at range: Range<Int>) -> Bool {
    word.utf8CodeUnitCount == range.count && isBegun(word, range)
  }

  /// Whether a word in small letters stands at the beginning of a range, in whatever case.
  private func isBegun(_ word: StaticString, _ range: Range<Int>) -> Bool {
    guard word.utf8CodeUnitCount <= range.count else { return false }
    return word.withUTF8Buffer { word in
      for (offset, byte) in word.enumerated() where page[range.lowerBound + offset] | 0x20 != byte { return false }
      return true
    }
  }

  /// Leaves out all but one of the blanks at the beginning and at the end of what stands between two tags.
  private mutating func dropBlanks(in words: Range<Int>) {
    var first = words.lowerBound
    if page[first] == UInt8(ascii: "/"), let end = page.firstPlace(of: UInt8(ascii: ">"), in: words) { first = end + 1 }
    var start = first
    while start < words.upperBound, page[start].isMarkupBlank { start += 1 }
    if start > first + 1 { leaveOut((first + 1)..<start) }
    var end = words.upperBound
    while end > start, page[end - 1].isMarkupBlank { end -= 1 }
    if end < words.upperBound - 1 { leaveOut((end + 1)..<words.upperBound) }
  }

  /// Leaves out an element whose first tag has been read, to its end. JSON-LD stays.
  ///
  /// - Parameter before: how many bytes were kept before that tag, and up to which one.
  private mutating func dropElement(_ name: String, _ tag: Range<Int>, _ before: (count: Int, end: Int)) {
    if unclosed.contains(name) || page.has("/>", at: tag.upperBound - 2) && name == "svg" { return }
    let end = endOfElement(name, from: tag.upperBound)
    guard let end else {
      unclosed.insert(name)
      return
    }
    if name == "script", page.firstPlace(of: "ld+json", in: tag) != nil {
      place = end
    } else {
      kept.removeSubrange(before.count...)
      keptEnd = before.end
      drop(tag.lowerBound..<end)
    }
  }

  private mutating func drop(_ range: Range<Int>) {
    leaveOut(range)
    place = range.upperBound
  }

  private mutating func leaveOut(_ range: Range<Int>) {
    kept += page[keptEnd..<range.lowerBound]
    keptEnd = range.upperBound
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
    var (at, attributes) = plainAttributes(from: start)
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

  // MARK: - Attributes

  /// Goes through the attributes of a tag as long as all parsers agree where they end, and leaves out those that nobody
  /// reads.
  ///
  /// - Returns: where something else follows: the end of the tag, or what has to be looked at byte by byte; and how many
  ///   attributes have been kept.
  private mutating func plainAttributes(from start: Int) -> (place: Int, count: Int) {
    var at = start
    var count = 0
    guard dropsAttributes else { return (at, 0) }
    while at < page.count, page[at].isMarkupName { at += 1 }
    while at < page.count, count < Self.mostAttributes - 1 {
      let before = at
      while at < page.count, page[at].isMarkupBlank { at += 1 }
      let name = at
      while at < page.count, page[at].isMarkupName { at += 1 }
      guard at > name, at - name < 64, page[name].isAsciiLetter, at + 1 < page.count else { return (before, count) }
      let nameEnd = at
      if page[at] == UInt8(ascii: "=") {
        at += 1
        let mark = page[at]
        if mark == Ascii.quote || mark == UInt8(ascii: "'") {
          guard let end = page.firstPlace(of: mark, in: (at + 1)..<page.count),
            end - at <= 512 || isDropped(name..<nameEnd)
          else { return (before, count) }
          if !isDropped(name..<nameEnd) { spare((at + 1)..<end) }
          at = end + 1
        } else {
          while at < page.count, page[at].isPlainValue { at += 1 }
          guard at < page.count, page[at].isMarkupBlank || page[at] == UInt8(ascii: ">") else { return (before, count) }
        }
        if isDropped(name..<nameEnd) {
          let hasNext = at < page.count && !page[at].isMarkupBlank && page[at] != UInt8(ascii: ">")
          leaveOut((hasNext ? name : before)..<at)
          continue
        }
      } else if page[at] != UInt8(ascii: ">"), !page[at].isMarkupBlank {
        return (before, count)
      } else if let next = page[at...].first(where: { !$0.isMarkupBlank }), next == UInt8(ascii: "=") {
        return (before, count)
      }
      count += 1
    }
    return (at, count)
  }

  /// Whether nobody asks for an attribute of this name: it is there for scripts, or says what something looks like.
  private func isDropped(_ name: Range<Int>) -> Bool {
    switch page[name.lowerBound] | 0x20 {
    case UInt8(ascii: "d"): isBegun("data-", name)
    case UInt8(ascii: "o"): isBegun("on", name)
    case UInt8(ascii: "a"): isBegun("aria-", name) && !isWord("aria-hidden", at: name) || isWord("alt", at: name)
    case UInt8(ascii: "s"): isWord("src", at: name) || isWord("srcset", at: name) || isWord("sizes", at: name)
    case UInt8(ascii: "t"): isWord("title", at: name) || isWord("target", at: name) || isWord("tabindex", at: name)
    case UInt8(ascii: "w"): isWord("width", at: name)
    case UInt8(ascii: "h"): isWord("height", at: name)
    default: false
    }
  }

  /// Keeps only the number of a value, unless it is short or has entities.
  private mutating func spare(_ value: Range<Int>) {
    guard value.count >= 8, spared.hasRoom, page.firstPlace(of: UInt8(ascii: "&"), in: value) == nil else { return }
    kept += page[keptEnd..<value.lowerBound]
    spared.add(value, to: &kept)
    keptEnd = value.upperBound
  }
}

extension UInt8 {
  /// A blank of markup: form feeds and vertical tabs are none to libxml2.
  fileprivate var isMarkupBlank: Bool { self == 0x20 || self == 0x0A || self == 0x09 || self == 0x0D }

  fileprivate var isMarkupName: Bool {
    isAsciiLetter || isDigit || self == UInt8(ascii: "-") || self == UInt8(ascii: "_") || self == UInt8(ascii: ":")
      || self == UInt8(ascii: ".")
  }

  /// Stands in a value without quotation marks, and nowhere else.
  fileprivate var isPlainValue: Bool {
    switch self {
    case 0...0x20, Ascii.quote, UInt8(ascii: "'"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "="),
      UInt8(ascii: "&"), UInt8(ascii: "`"):
      false
    default: true
    }
  }
}
