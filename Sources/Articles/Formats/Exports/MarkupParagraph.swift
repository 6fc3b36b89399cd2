extension ExportParagraph {
  /// The words in an element, with its links and its emphasis; `<br>` is a new line.
  ///
  /// Bold type is left out: archives set off with it what was searched for.
  ///
  /// - Parameter isOutside: elements whose words are not taken.
  init(
    _ node: MarkupTree.Node, of tree: MarkupTree, leaving isOutside: (MarkupTree.Node) -> Bool = { _ in false }
  ) {
    var collector = MarkupWords(tree: tree)
    collector.take(node, leaving: isOutside)
    self.init(collector.text)
    inlines = collector.inlines
  }
}

/// Collects the words of elements with one space for each run of blanks.
struct MarkupWords {
  let tree: MarkupTree
  private(set) var text: [UInt8] = []
  private(set) var inlines: [Inline] = []
  private var open: [(end: MarkupTree.Node, kind: Inline.Kind, start: Int, index: Int)] = []

  init(tree: MarkupTree) { self.tree = tree }

  mutating func take(_ node: MarkupTree.Node, leaving isOutside: (MarkupTree.Node) -> Bool) {
    var next = node
    let end = tree.isText(node) ? node + 1 : tree.nodes(in: node).upperBound
    while next < end {
      close(before: next)
      if tree.isText(next) {
        append(tree.text(next))
        next += 1
        continue
      }
      let name = tree.name(of: next)
      if next != node, isOutside(next) || [.script, .style, .noscript, .head, .template].contains(name) {
        next = tree.nodes(in: next).upperBound
        continue
      }
      if name == .br {
        lineBreak()
      } else if let kind = kind(of: next, name) {
        open.append((tree.nodes(in: next).upperBound, kind, text.count, inlines.count))
      }
      next += 1
    }
    close(before: end)
  }

  private func kind(of node: MarkupTree.Node, _ name: MarkupName) -> Inline.Kind? {
    if name == .em || name == .i { return .emphasis }
    guard name == .a, let address = tree.attribute("href", of: node), !address.hasPrefix("#"),
      !address.hasPrefix("javascript:")
    else { return nil }
    return .link(address)
  }

  private mutating func close(before node: MarkupTree.Node) {
    while let last = open.last, last.end <= node {
      open.removeLast()
      let range = text.trimmed(last.start..<text.count)
      if !range.isEmpty { inlines.insert(Inline(kind: last.kind, range: range), at: last.index) }
    }
  }

  private mutating func append(_ words: ArraySlice<UInt8>) {
    for byte in words {
      if !byte.isAsciiBlank {
        text.append(byte)
      } else if let last = text.last, last != Ascii.space, last != Ascii.lineFeed {
        text.append(Ascii.space)
      }
    }
  }

  mutating func lineBreak() {
    while text.last == Ascii.space { text.removeLast() }
    for index in open.indices where open[index].start > text.count { open[index].start = text.count }
    text.append(Ascii.lineFeed)
  }
}

extension FileContent {
  /// The file as UTF-8 for a parser of markup, in the encoding that it is in, or else declares.
  func markup() -> (text: [UInt8], encoding: String) {
    if let encoding {
      return (TextDecoder.of(encoding.decoding, bytes).decode(bytes), encoding.decoding.name)
    }
    return Charset.decode(bytes, declared: Self.declaredCharset(in: bytes))
  }

  /// What stands behind `charset=` or `encoding=` in the first bytes.
  private static func declaredCharset(in bytes: [UInt8]) -> String? {
    let head = Array(bytes.prefix(4096))
    let found =
      head.firstPlace(of: "charset=", in: 0..<head.count).map { $0 + 8 }
      ?? head.firstPlace(of: "encoding=", in: 0..<head.count).map { $0 + 9 }
    guard var place = found else { return nil }
    while place < head.count, head[place] == UInt8(ascii: "\"") || head[place] == UInt8(ascii: "'") { place += 1 }
    let name = head[place...].prefix {
      $0.isAsciiLetter || $0.isDigit || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_")
    }
    let declared = String(decoding: name, as: UTF8.self)
    return declared.isEmpty ? nil : declared
  }
}
