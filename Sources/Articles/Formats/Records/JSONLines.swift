import Messages

/// Many articles, one object of JSON a line: CC-News, RealNews and whatever crawlers write.
extension ArticleFormat {
  static let jsonLines = ArticleFormat(
    name: "json-lines", title: "JSON Lines (CC-News, RealNews)",
    recognition: "lines that are JSON objects with a text",
    isRecognised: isJSONLines,
    reading: .stretches(
      StretchReading(
        splitter: { _ in LineSplitter(JSONLinesRule()) },
        article: { content in
          draft(of: content) { tree, object in
            NinjsItem.isItem(tree, object) ? NinjsItem(tree, object).draft() : NewsRecord(tree, object).draft()
          }
        })))

  /// Lines that are looked at.
  private static let lines = 20

  private static func isJSONLines(_ beginning: FileBeginning) -> Bool {
    // Places of lines are bytes: an encoding without them is none of ours.
    let bytes = beginning.bytes
    var start = bytes.has("\u{FEFF}", at: 0) ? 3 : 0
    while start < bytes.count, bytes[start].isAsciiBlank { start += 1 }
    guard bytes.has("{", at: start) else { return false }
    let isNamedSo = ["jsonl", "ndjson", "jl", "jsonlines"].contains(beginning.fileExtension)
    var seen = 0
    var records = 0
    while start < bytes.count, seen < lines {
      let end = bytes.firstPlace(of: Ascii.lineFeed, in: start..<bytes.count) ?? bytes.count
      let isLast = end == bytes.count
      defer { start = end + 1 }
      guard bytes[start..<end].contains(where: { !$0.isAsciiBlank }) else { continue }
      // The last line is whole only in a file that is.
      if isLast, !beginning.isWhole, seen > 0 { break }
      seen += 1
      let tree = JSONTree(Array(bytes[start..<end]))
      guard !tree.isEmpty, tree.kind(of: tree.root) == .object, !tree.isCut || isLast else { continue }
      let object = tree.unwrapped(tree.root)
      let record = NewsRecord(tree, object)
      if record.hasText || NinjsItem.isItem(tree, object) || tree.isCut && record[.title] != nil { records += 1 }
    }
    guard records > 0, records * 2 >= seen else { return false }
    // One line alone is a JSON file like any other, unless its name or its length says that more are to come.
    return seen > 1 || isNamedSo || !beginning.isWhole && beginning.fileExtension != "json"
  }
}

/// Each line that begins an object is an article.
private struct JSONLinesRule: LineSplittingRule {
  static let headLength = 16

  mutating func cut(at head: [UInt8]) -> LineCut {
    let start = head.has("\u{FEFF}", at: 0) ? 3 : 0
    let first = head[start...].first { !$0.isAsciiBlank }
    return first == UInt8(ascii: "{") || first == nil && head.count == Self.headLength ? .line : .none
  }
}
