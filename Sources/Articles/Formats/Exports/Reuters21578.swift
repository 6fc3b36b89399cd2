import Messages

extension ArticleFormat {
  /// The Reuters-21578 collection: SGML that no parser of XML reads, with control references in it and the layout of the
  /// wire in the words, where four blanks begin a paragraph.
  static let reuters21578 = ArticleFormat(
    name: "reuters-21578", title: "Reuters-21578 collection",
    recognition: "an element <REUTERS …> with <TEXT> in it",
    isRecognised: { beginning in
      let text = beginning.text
      guard text.has("<", at: beginning.firstWord) else { return false }
      return text.has("<!DOCTYPE lewis", at: beginning.firstWord) || text.has("<REUTERS ", at: beginning.firstWord)
    },
    reading: .stretches(
      StretchReading(
        splitter: { _ in LineSplitter(ReutersRule()) },
        article: { content throws(ArticleParsingError) in
          let (text, encoding) = content.stretchText()
          var draft = ReutersRecord(text).draft()
          draft?.encoding = encoding
          return draft
        })))
}

/// A story begins with the line of its element, and ends before the next.
private struct ReutersRule: LineSplittingRule {
  static let headLength = 24

  func cut(at head: [UInt8]) -> LineCut {
    head.ruleWords.has("<REUTERS", at: 0) ? .before : .none
  }
}

private struct ReutersRecord {
  private let text: [UInt8]

  init(_ text: [UInt8]) { self.text = text }

  /// What stands between the tags of an element; up to the end of the record where the second is missing.
  private func inside(_ start: StaticString, _ end: StaticString, within range: Range<Int>? = nil) -> Range<Int>? {
    let range = range ?? 0..<text.count
    guard var open = text.firstPlace(of: start, in: range) else { return nil }
    open = (text.firstPlace(of: UInt8(ascii: ">"), in: open..<range.upperBound) ?? range.upperBound - 1) + 1
    let close = text.firstPlace(of: end, in: open..<range.upperBound) ?? range.upperBound
    return open..<close
  }

  func draft() -> ArticleDraft? {
    guard text.firstPlace(of: "<REUTERS", in: 0..<text.count) != nil,
      let whole = inside("<TEXT", "</TEXT>")
    else { return nil }
    var draft = ArticleDraft()
    draft.source = "Reuters"
    draft.language = "en"
    if let date = inside("<DATE>", "</DATE>") { draft.date = ArticleDate(words: line(date)) }
    if let author = inside("<AUTHOR>", "</AUTHOR>", within: whole) { draft.author = Byline.names(in: line(author)) }
    if let title = inside("<TITLE>", "</TITLE>", within: whole) {
      draft.title = line(title).nonBlank
      if let body = inside("<BODY>", "</BODY>", within: whole) {
        let dateline = inside("<DATELINE>", "</DATELINE>", within: whole)
        addBody(decoded(dateline ?? 0..<0) + decoded(body), to: &draft)
      } else if title.upperBound < whole.upperBound {
        // A brief is its title: what follows is filled in ("Blah blah blah").
        let rest = decoded(min(title.upperBound + 8, whole.upperBound)..<whole.upperBound)
        if !isFiller(rest) { addBody(rest, to: &draft) }
      }
    } else {
      addUnprocessed(decoded(whole), to: &draft)
    }
    return draft.title == nil && draft.blocks.isEmpty ? nil : draft
  }

  private func isFiller(_ words: [UInt8]) -> Bool {
    let line = words.line(0..<words.count)
    return line.isEmpty || line.hasPrefix("Blah blah blah")
  }

  /// A story that nobody took apart: its first line in capitals is its headline.
  private func addUnprocessed(_ words: [UInt8], to draft: inout ArticleDraft) {
    let lead = words.trimmed(0..<words.count)
    let end = words.firstPlace(of: Ascii.lineFeed, in: lead) ?? lead.upperBound
    let first = lead.lowerBound..<end
    if !words[first].contains(where: \.isAsciiLowercase), !first.isEmpty {
      draft.title = words.line(first)
      addBody(Array(words[end...]), to: &draft)
    } else {
      addBody(words, to: &draft)
    }
  }

  // MARK: - Words

  private func line(_ range: Range<Int>) -> String {
    let words = decoded(range)
    return words.line(0..<words.count)
  }

  /// The words of a range with references resolved; those of controls, and controls themselves, are left out.
  private func decoded(_ range: Range<Int>) -> [UInt8] {
    var words: [UInt8] = []
    words.reserveCapacity(range.count)
    var place = range.lowerBound
    while place < range.upperBound {
      let byte = text[place]
      if byte == UInt8(ascii: "&") {
        if text.has("&lt;", at: place) {
          words.append(UInt8(ascii: "<"))
          place += 4
          continue
        }
        if text.has("&gt;", at: place) {
          words.append(UInt8(ascii: ">"))
          place += 4
          continue
        }
        if text.has("&amp;", at: place) {
          words.append(byte)
          place += 5
          continue
        }
        if let end = referenceEnd(at: place, before: range.upperBound) {
          place = end
          continue
        }
      }
      if byte >= Ascii.space || byte == Ascii.lineFeed || byte == Ascii.tab { words.append(byte) }
      place += 1
    }
    return words
  }

  /// The end of `&#22;`; nil where there is none.
  private func referenceEnd(at place: Int, before end: Int) -> Int? {
    guard text.has("&#", at: place) else { return nil }
    var next = place + 2
    while next < min(end, place + 6), text[next].isDigit { next += 1 }
    return next < end && next > place + 2 && text[next] == UInt8(ascii: ";") ? next + 1 : nil
  }

  // MARK: - Blocks

  /// Lines that begin with four blanks or more begin paragraphs; the last line is the agency's name.
  private func addBody(_ words: [UInt8], to draft: inout ArticleDraft) {
    var paragraphs: [[Range<Int>]] = []
    var walk = LineWalk(words)
    var isAfterBlank = false
    while let range = walk.next() {
      let inner = words.trimmed(range)
      if inner.isEmpty || isAgency(inner, in: words) {
        isAfterBlank = true
        continue
      }
      let isIndented = inner.lowerBound - range.lowerBound >= 3
      if isIndented || isAfterBlank || paragraphs.isEmpty {
        paragraphs.append([inner])
      } else {
        paragraphs[paragraphs.count - 1].append(inner)
      }
      isAfterBlank = false
    }
    add(paragraphs, of: words, to: &draft)
  }

  private func isAgency(_ line: Range<Int>, in words: [UInt8]) -> Bool {
    guard (6...8).contains(line.count) else { return false }
    let name = words.line(line).uppercased()
    return name == "REUTER" || name == "REUTERS" || name == "REUTER."
  }

  /// Short lines each of their own, one after the other, are a table of results.
  private func add(_ paragraphs: [[Range<Int>]], of words: [UInt8], to draft: inout ArticleDraft) {
    var index = 0
    while index < paragraphs.count {
      var end = index
      while end < paragraphs.count, isRow(paragraphs[end], in: words) { end += 1 }
      if end - index >= 3 {
        draft.begin(.preformatted)
        for (offset, row) in paragraphs[index..<end].enumerated() {
          if offset > 0 { draft.append(utf8: CollectionOfOne(Ascii.lineFeed)) }
          draft.append(utf8: words[row[0]])
        }
        draft.end()
        index = end
        continue
      }
      draft.begin(.paragraph)
      for (offset, line) in paragraphs[index].enumerated() {
        if offset > 0 { draft.append(utf8: CollectionOfOne(Ascii.space)) }
        draft.append(utf8: words[line])
      }
      draft.end()
      index += 1
    }
  }

  private func isRow(_ lines: [Range<Int>], in words: [UInt8]) -> Bool {
    guard lines.count == 1, let line = lines.first else { return false }
    return line.count <= 66 && Sentences.ending(of: line, in: words) == .none
  }
}
