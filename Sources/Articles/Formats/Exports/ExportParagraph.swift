/// A paragraph of an export or of a word processor's document, before it is known what it is of which article.
struct ExportParagraph: Sendable {
  /// UTF-8; LF is a new line in it.
  var text: [UInt8] = []
  /// Places in the text, an outer one before those in it.
  var inlines: [Inline] = []
  var kind = Block.Kind.paragraph
  var level = 0
  var isCentred = false
  /// The names of the bookmarks that stand at it.
  var bookmarks: [String] = []
  /// Where its label ends, the colon with it, in a format whose type tells labels from words (`LENGTH: 12 words`).
  var labelEnd: Int?

  init(_ text: [UInt8] = [], isCentred: Bool = false) {
    self.text = text
    self.isCentred = isCentred
  }

  /// Where its words are.
  var words: Range<Int> { text.trimmed(0..<text.count) }
  var isBlank: Bool { words.isEmpty }
  /// Its words in one line.
  var line: String { text.line(0..<text.count) }

  /// The words behind a place, in one line; nil where there are none.
  func line(from place: Int) -> String? {
    let words = text.line(min(place, text.count)..<text.count)
    return words.isEmpty ? nil : words
  }

  func isWord(_ word: StaticString) -> Bool {
    let words = words
    return words.count == word.utf8CodeUnitCount && text.has(word, at: words.lowerBound)
  }

  /// The lines, without blanks at their ends.
  var lines: [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    while start <= text.count {
      let end = text.firstPlace(of: Ascii.lineFeed, in: start..<text.count) ?? text.count
      lines.append(text.trimmed(start..<end))
      start = end + 1
    }
    return lines
  }

  /// A label in capitals, small letters or both at its beginning, with its colon: "LOAD-DATE", "Length". At most 40 bytes;
  /// in capitals without accents as `ExportLabel` has them.
  var label: (name: String, end: Int)? {
    let start = words.lowerBound
    let limit = min(text.count, start + 40)
    guard let colon = text.firstPlace(of: UInt8(ascii: ":"), in: start..<max(start, limit)), colon > start else {
      return nil
    }
    if text.firstPlace(of: Ascii.lineFeed, in: start..<colon) != nil { return nil }
    return (text.line(start..<colon).uppercased(), colon + 1)
  }
}

extension ExportParagraph {
  /// Whether it reads like the words below a picture: "Photo: …", "… © Ana Ruiz/Agency".
  var readsLikeCaption: Bool {
    let words = words
    guard words.count <= 400 else { return false }
    let line = text.line(words)
    if ["Photo:", "PHOTO:", "Photos:", "Photo by ", "Caption:", "CAPTION:", "Foto:", "Fotos:", "FOTO:", "Image:", "©"]
      .contains(where: { line.hasPrefix($0) })
    {
      return true
    }
    return words.count <= 250 && line.contains(" © ")
  }

  /// The paragraphs of a body, those joined that were parted only because their lines were wrapped.
  static func unwrapped(_ paragraphs: [ExportParagraph]) -> [ExportParagraph] {
    let widths = paragraphs.map { $0.text.codePoints(in: $0.words) }
    let wrapped = widths.count { (50...90).contains($0) }
    let isWrapped = paragraphs.count >= 8 && wrapped * 10 >= paragraphs.count * 6 && !widths.contains { $0 > 100 }
    let width = isWrapped ? widths.max() ?? 0 : 0
    var result: [ExportParagraph] = []
    var lastWidth = 0
    for (paragraph, own) in zip(paragraphs, widths) {
      let goesOn = lastWidth > 0 && paragraph.goesOn(from: result.last, lastWidth: lastWidth, width: width)
      lastWidth = own
      guard goesOn, let last = result.indices.last else {
        result.append(paragraph)
        continue
      }
      result[last].append(paragraph)
    }
    return result
  }

  /// Whether this is the next line of a paragraph whose last line had so many code points.
  ///
  /// - Parameter width: code points of a full line; 0 where the text is not wrapped, so that only a sentence that goes on
  ///   tells.
  private func goesOn(from last: ExportParagraph?, lastWidth: Int, width: Int) -> Bool {
    guard let last, last.kind == .paragraph, kind == .paragraph, !last.isCentred, bookmarks.isEmpty, !isBlank else {
      return false
    }
    let words = words
    let isOpen =
      Sentences.ending(of: last.words, in: last.text) == .none || last.text[last.words].last == UInt8(ascii: ",")
    if isOpen, (60...90).contains(lastWidth), text[words.lowerBound].isAsciiLowercase { return true }
    guard width > 0 else { return false }
    let blank = text.firstPlace(of: Ascii.space, in: words) ?? words.upperBound
    let needed = lastWidth + 1 + text.codePoints(in: words.lowerBound..<blank)
    return needed > width - 2 || isOpen && needed > width - 12
  }

  private mutating func append(_ line: ExportParagraph) {
    text.append(Ascii.space)
    let shift = text.count
    text += line.text
    inlines += line.inlines.map { Inline(kind: $0.kind, range: $0.range.shifted(by: shift)) }
  }
}

extension ArticleDraft {
  /// Adds a paragraph of an article's body: as a caption or an item where it reads like one, and not at all where it has
  /// neither letters nor figures.
  mutating func add(body paragraph: ExportParagraph, from start: Int = 0) {
    let text = paragraph.text
    let words = text.trimmed(min(start, text.count)..<text.count)
    guard text[words].contains(where: { $0.isAsciiLetter || $0.isDigit || $0 >= 0x80 }) else { return }
    if paragraph.kind == .paragraph {
      if paragraph.readsLikeCaption { return add(paragraph, from: start, as: .caption) }
      for mark in ["* ", "• "] as [StaticString] where text.has(mark, at: words.lowerBound) {
        begin(.item)
        append("• ")
        append(text.line(words.lowerBound + mark.utf8CodeUnitCount..<words.upperBound))
        return end()
      }
    }
    add(paragraph, from: start)
  }

  /// Adds a paragraph from a place in it on. An empty line in it parts two blocks.
  mutating func add(_ paragraph: ExportParagraph, from start: Int = 0, as kind: Block.Kind? = nil) {
    let kind = kind ?? paragraph.kind
    let text = paragraph.text
    begin(kind, level: paragraph.level)
    var next = 0
    var ends: [Int] = []
    var place = text.trimmed(min(start, text.count)..<text.count).lowerBound
    var isLineEmpty = true
    while next < paragraph.inlines.count, paragraph.inlines[next].range.lowerBound < place { next += 1 }
    while place <= text.count {
      while let end = ends.last, end <= place {
        endInline()
        ends.removeLast()
      }
      guard place < text.count else { break }
      while next < paragraph.inlines.count, paragraph.inlines[next].range.lowerBound <= place {
        let inline = paragraph.inlines[next]
        if inline.range.upperBound > place, ends.count < 16 {
          beginInline(inline.kind)
          ends.append(ends.last.map { min($0, inline.range.upperBound) } ?? inline.range.upperBound)
        }
        next += 1
      }
      if text[place] == Ascii.lineFeed {
        if kind == .preformatted {
          append(utf8: CollectionOfOne(Ascii.lineFeed))
        } else if isLineEmpty, !isOpenEmpty {
          end()
          ends.removeAll()
          begin(kind, level: paragraph.level)
        } else {
          breakLine()
        }
        isLineEmpty = true
        place += 1
        continue
      }
      var end = text.firstPlace(of: Ascii.lineFeed, in: place..<text.count) ?? text.count
      if let inner = ends.last { end = min(end, inner) }
      if next < paragraph.inlines.count { end = min(end, paragraph.inlines[next].range.lowerBound) }
      end = max(end, place + 1)
      if !text.trimmed(place..<end).isEmpty {
        isLineEmpty = false
        append(utf8: text[place..<end])
      } else if !isLineEmpty {
        append(utf8: CollectionOfOne(Ascii.space))
      }
      place = end
    }
    self.end()
  }
}
