import Messages

extension ArticleFormat {
  /// https://iptc.org/std/NITF/: what news agencies send, and what the archive of the New York Times is in.
  static let nitf = ArticleFormat(
    name: "nitf", title: "NITF", recognition: "XML whose first element is <nitf>",
    isRecognised: { XMLBeginning($0)?.name == "nitf" },
    reading: .one { content throws(ArticleParsingError) in
      let (text, encoding) = XMLBeginning.decode(content.bytes)
      let tree = MarkupTree(xml: text)
      var draft = ArticleDraft()
      draft.encoding = encoding
      NITFReader(tree).read(tree.root, into: &draft)
      return draft
    })

  /// https://iptc.org/std/NewsML-G2/: a message of many items, or one of them.
  static let newsMLG2 = ArticleFormat(
    name: "newsml-g2", title: "NewsML-G2",
    recognition: "XML whose first element is <newsItem> or <newsMessage>",
    isRecognised: { beginning in
      guard let root = XMLBeginning(beginning) else { return false }
      return root.name == "newsitem" && root.tag.contains("iptc.org")
        || root.name == "newsmessage" && beginning.contains("<newsItem")
    },
    reading: .many { content in NewsMLG2Reader(content.bytes).drafts() })

  /// NewsML 1: https://iptc.org/std/NewsML/1.2/.
  static let newsML = ArticleFormat(
    name: "newsml", title: "NewsML 1", recognition: "XML whose first element is <NewsML>, with a <NewsItem> in it",
    isRecognised: { XMLBeginning($0)?.name == "newsml" && $0.contains("NewsItem") },
    reading: .many { content in NewsMLReader(content.bytes).drafts() })
}

extension ArticleDraft {
  /// Adds what an agency sends as the text of an item, which is HTML or plain words.
  ///
  /// Plain words are often wrapped, and part their paragraphs by blank lines or by an indent; in `<p>` or `<pre>` too.
  mutating func append(wireText words: [UInt8]) {
    let isMarked = FeedReader.looksLikeHTML(words)
    if isMarked, words.count(of: "<p", upTo: 2) > 1 || words.count(of: "<br", upTo: 1) > 0 || !Self.hasIndent(words) {
      append(html: words)
      return
    }
    var plain = words
    if isMarked {
      let tree = MarkupTree(html: words)
      plain = tree.allText(in: tree.root)
    }
    let hasIndent = Self.hasIndent(plain)
    var place = 0
    while let line = TextLine(in: plain, at: place) {
      place = line.next
      if line.words.isEmpty || hasIndent && line.indent >= 2 { end() }
      if line.words.isEmpty { continue }
      if openKind == nil { begin(.paragraph) }
      append(utf8: plain[line.words])
      append(" ")
    }
    end()
  }

  /// Whether some lines begin a little in, and others do not.
  private static func hasIndent(_ words: [UInt8]) -> Bool {
    var place = 0
    var lines = (indented: 0, others: 0)
    while let line = TextLine(in: words, at: place) {
      place = line.next
      if line.words.isEmpty { continue }
      if (2...8).contains(line.indent) { lines.indented += 1 } else { lines.others += 1 }
    }
    return lines.indented > 0 && lines.others > 0
  }

  /// Takes the author from a first paragraph "By Ana Ruiz" where none is known, puts the place in front of the words
  /// where they do not say it, and leaves out what an agency puts below them.
  mutating func finishWire(dateline: String?) {
    end()
    if author == nil, let first = blocks.first, first.kind == .paragraph, first.range.count < 80 {
      let words = text.line(first.range)
      if words.hasPrefix("By "), !words.hasSuffix("."), !words.contains(","), words.split(separator: " ").count <= 6 {
        author = String(words.dropFirst(3))
        let start = first.range.lowerBound
        removeBlocks { block, _ in block.range.lowerBound == start }
      }
    }
    let last = blocks.last { $0.kind != .caption }?.range.lowerBound
    let repeated = repeatedHeading()
    removeBlocks { block, words in
      if block.range.lowerBound == repeated || words.allSatisfy({ $0 == UInt8(ascii: "_") }) { return true }
      return block.range.lowerBound == last && Self.isWireEnd(String(decoding: words.prefix(40), as: UTF8.self))
    }
    if let dateline = dateline.nonBlank { prepend(dateline: dateline) }
  }

  /// Whether a last line only says that it is the last, who sent it ("hh/ph/ts") or whose it is.
  private static func isWireEnd(_ line: String) -> Bool {
    let words = line.lowercased()
    if ["ends", "end", "-30-", "(ends)"].contains(words) || words.hasPrefix("©") || words.hasPrefix("copyright ")
      || words.hasPrefix("(c) ")
    {
      return true
    }
    return line.utf8.count <= 20 && line.contains("/")
      && line.utf8.allSatisfy {
        $0.isAsciiLowercase || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "-")
      }
  }

  /// The place of a first heading whose words the first paragraph begins with.
  private func repeatedHeading() -> Int? {
    guard let first = blocks.first, first.kind == .heading, blocks.count > 1,
      text[blocks[1].range].starts(with: text[first.range])
    else { return nil }
    return first.range.lowerBound
  }

  private mutating func prepend(dateline: String) {
    guard let first = blocks.first(where: { $0.kind == .paragraph }) else { return }
    // What stands before the first comma, or its first word where that is a long one: "Ottawa Ontario Canada".
    let city = dateline.prefix { $0 != "," && $0 != "(" }.lowercased()
    guard let place = (city as String?).nonBlank, place.contains(where: \.isLetter) else { return }
    let word = String(place.prefix { $0 != " " })
    let name = word.utf8.count > 4 ? word : place
    let beginning = String(decoding: text[first.range].prefix(120), as: UTF8.self).lowercased()
    if beginning.contains(name) { return }
    var line = dateline[...]
    while let last = line.last, last == " " || last == "-" || last == "–" || last == "—" { line.removeLast() }
    insert("\(line) — ", at: first.range.lowerBound)
  }
}

extension Array where Element == UInt8 {
  /// How often ASCII words stand here, counted up to a number.
  fileprivate func count(of words: StaticString, upTo most: Int) -> Int {
    var found = 0
    var start = 0
    while found <= most, let place = firstPlace(of: words, in: start..<count) {
      found += 1
      start = place + 1
    }
    return found
  }
}
