import Quotations

/// The words of records: their encoding, entities and markup.
enum RecordText {
  /// The bytes of a record as UTF-8 with LF line ends, and the name of their encoding: UTF-8 where they are that, else the
  /// one that the beginning of the file is in.
  static func decode(_ content: FileContent) -> (text: [UInt8], encoding: String) {
    let bytes = content.bytes
    var decoder = TextDecoder(encoding: .utf8, markLength: bytes.has("\u{FEFF}", at: 0) ? 3 : 0)
    if (try? UTF8Span(validating: bytes.span)) == nil {
      let beginning = content.beginning.bytes
      // A beginning in ASCII says nothing.
      if let known = try? TextDecoder.sniffing(beginning.allSatisfy { $0 < 0x80 } ? bytes : beginning),
        known.markLength == 0
      {
        decoder = known
      }
    }
    return (decoder.decode(bytes), decoder.encoding.name)
  }

  /// One line of words, its entities and tags resolved.
  static func line(_ words: [UInt8]) -> String {
    var words = words
    if isHTML(words) || words.hasEntity { words = plain(html: words) }
    return words.line(0..<words.count)
  }

  private static func plain(html: [UInt8]) -> [UInt8] {
    let tree = MarkupTree(html: html)
    return tree.allText(in: tree.root)
  }

  /// Whether words are a piece of HTML: tags that part or link them stand in them.
  static func isHTML(_ words: [UInt8]) -> Bool {
    guard let first = words.firstPlace(of: UInt8(ascii: "<"), in: 0..<words.count) else { return false }
    let rest = first..<words.count
    let tags: [StaticString] = [
      "</p>", "<p>", "<p ", "<br", "</div>", "</a>", "</li>", "</b>", "</i>", "</em>", "</strong>", "</h2>", "</h3>",
      "</span>", "<P>", "<BR", "</P>", "</blockquote>",
    ]
    return tags.contains { words.firstPlace(of: $0, in: rest) != nil }
  }

  /// Plain words with entities such as `&amp;` resolved, which extractors leave behind.
  static func resolvingEntities(_ words: [UInt8]) -> [UInt8] {
    guard words.hasEntity else { return words }
    var resolved: [UInt8] = []
    resolved.reserveCapacity(words.count)
    var place = 0
    while let mark = words.firstPlace(of: UInt8(ascii: "&"), in: place..<words.count) {
      resolved += words[place..<mark]
      let entity = entity(in: words, at: mark)
      resolved += entity.words
      place = mark + entity.length
    }
    return resolved + words[place...]
  }

  private static let entities: [(StaticString, String)] = [
    ("&amp;", "&"), ("&quot;", "\""), ("&apos;", "'"), ("&lt;", "<"), ("&gt;", ">"), ("&nbsp;", "\u{A0}"),
    ("&rsquo;", "’"), ("&lsquo;", "‘"), ("&rdquo;", "”"), ("&ldquo;", "“"), ("&mdash;", "—"), ("&ndash;", "–"),
    ("&hellip;", "…"),
  ]

  private static func entity(in words: [UInt8], at place: Int) -> (words: [UInt8], length: Int) {
    if words.has("&#", at: place) {
      let isHexadecimal = words.has("x", at: place + 2) || words.has("X", at: place + 2)
      let start = place + (isHexadecimal ? 3 : 2)
      let digits = words[min(start, words.count)...].prefix(7).prefix {
        $0.isDigit || isHexadecimal && $0.isAsciiLetter
      }
      if words.has(";", at: start + digits.count),
        let number = UInt32(String(decoding: digits, as: UTF8.self), radix: isHexadecimal ? 16 : 10),
        let scalar = Unicode.Scalar(number), number >= 0x20
      {
        return (Array(String(scalar).utf8), start + digits.count + 1 - place)
      }
    }
    for (name, characters) in entities where words.has(name, at: place) {
      return (Array(characters.utf8), name.utf8CodeUnitCount)
    }
    return ([UInt8(ascii: "&")], 1)
  }
}

extension [UInt8] {
  /// Whether an entity of HTML may stand in the words.
  fileprivate var hasEntity: Bool {
    guard let mark = firstPlace(of: UInt8(ascii: "&"), in: 0..<count) else { return false }
    return firstPlace(of: UInt8(ascii: ";"), in: mark..<count) != nil
  }
}

extension ArticleDraft {
  /// Adds the text of a record: HTML, or plain text read as a file of it would be.
  mutating func append(recordText text: [UInt8], isHTML: Bool, base: String?) {
    if isHTML || RecordText.isHTML(text) {
      append(html: text, base: base)
    } else {
      append(runningText: RecordText.resolvingEntities(text))
    }
  }

  /// Adds the paragraphs and headings of plain text, found by the way it parts them.
  mutating func append(runningText text: [UInt8]) {
    let text = TextDecoder(encoding: .utf8, markLength: 0).decode(text)
    let isLong = text.count > ArticleParser.openingLength
    let convention = ParagraphConvention(of: isLong ? Array(text[..<ArticleParser.openingLength]) : text, from: 0)
    var finder = BlockFinder(text: text, convention: convention)
    finder.findBlocks(from: 0)
    for block in finder.drafts { add(block.kind, utf8: finder.text[block.range]) }
  }

  /// Leaves out a first block that only says the title again, whatever it is.
  mutating func removeRepeatedTitle() {
    guard let title, let first = blocks.first, first.range.count <= 2 * title.utf8.count + 16, blocks.count > 1 else {
      return
    }
    let folded = FoldedText(text, ranges: CollectionOfOne(first.range)).bytes
    guard folded == FoldedText(words: title).bytes else { return }
    removeBlocks { block, _ in block.range.lowerBound == first.range.lowerBound }
  }
}
