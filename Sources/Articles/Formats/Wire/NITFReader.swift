/// Reads NITF from a tree, where it may stand in other XML.
struct NITFReader {
  private let tree: MarkupTree

  init(_ tree: MarkupTree) {
    self.tree = tree
  }

  /// Reads the NITF in a node; facts that the draft has already stay.
  func read(_ node: MarkupTree.Node, into draft: inout ArticleDraft) {
    let nitf = tree.firstElement(named: "nitf", in: node) ?? node
    let bodyHead = tree.firstElement(named: "body.head", in: nitf)
    readFacts(nitf, bodyHead, into: &draft)
    if let secondary = headline("hl2", in: bodyHead), secondary != draft.title, secondary.contains(where: \.isLowercase)
    {
      draft.add(.heading, secondary, level: 2)
    }
    if let content = tree.firstElement(named: "body.content", in: nitf) {
      write(content, into: &draft)
    } else if let body = tree.firstElement(named: "body", in: nitf) {
      write(body, into: &draft)
    }
    if !draft.blocks.contains(where: { $0.kind != .heading }), let abstract = abstract(in: bodyHead) {
      draft.append(tree, abstract)
    }
    draft.finishWire(dateline: dateline(in: bodyHead))
  }

  // MARK: - Facts

  private func readFacts(_ nitf: MarkupTree.Node, _ bodyHead: MarkupTree.Node?, into draft: inout ArticleDraft) {
    if draft.title == nil {
      draft.title =
        headline("hl1", in: bodyHead)
        ?? tree.firstElement(named: "head", in: nitf).flatMap { tree.firstElement(named: "title", in: $0) }
        .flatMap { tree.line(in: $0) }
    }
    if draft.author == nil { draft.author = bodyHead.flatMap { author(in: $0) } }
    let publication = tree.firstElement(named: "pubdata", in: nitf)
    if draft.date == nil {
      let moments = ["date.issue", "date.release", "story.date"].map { name in
        tree.firstElement(named: name, in: nitf).flatMap { tree.attribute("norm", of: $0) ?? tree.line(in: $0) }
      }
      let all = [moments[0], publication.flatMap { tree.attribute("date.publication", of: $0) }] + moments[1...]
      draft.date = all.lazy.compactMap { $0 }.compactMap { Self.date($0) }.first
    }
    if draft.source == nil {
      draft.source =
        publication.flatMap { tree.attribute("name", of: $0).nonBlank }
        ?? bodyHead.flatMap { tree.firstElement(named: "distributor", in: $0) }.flatMap { tree.line(in: $0) }
        ?? holder(in: nitf)
        ?? tree.firstElement(named: "from-src", in: nitf).flatMap { tree.attribute("src-name", of: $0).nonBlank }
    }
    if draft.address == nil, let address = publication.flatMap({ tree.attribute("ex-ref", of: $0) }),
      WebAddress.isWeb(address)
    {
      draft.address = address
    }
    draft.language = draft.language ?? tree.attribute("baselang", of: nitf) ?? tree.inherited("lang", of: nitf)
  }

  /// "20151210T191044Z", as well as what people write.
  static func date(_ words: String) -> ArticleDate? {
    let bytes = Array(words.utf8)
    let start = bytes.firstIndex { !$0.isAsciiBlank } ?? 0
    if bytes.count >= start + 8, bytes[start..<(start + 8)].allSatisfy(\.isDigit),
      bytes.count == start + 8 || !bytes[start + 8].isDigit
    {
      let digits = bytes[start..<(start + 8)].map { Int($0 - 0x30) }
      let year = digits[0] * 1000 + digits[1] * 100 + digits[2] * 10 + digits[3]
      return ArticleDate(year: year, month: digits[4] * 10 + digits[5], day: digits[6] * 10 + digits[7])
    }
    return ArticleDate(words: words)
  }

  private func holder(in nitf: MarkupTree.Node) -> String? {
    guard let copyright = tree.firstElement(named: "doc.copyright", in: nitf),
      let holder = tree.attribute("holder", of: copyright).nonBlank
    else { return nil }
    return (String(holder.prefix { $0 != "." }) as String?).nonBlank
  }

  private func headline(_ name: String, in bodyHead: MarkupTree.Node?) -> String? {
    bodyHead.flatMap { tree.firstElement(named: "hedline", in: $0) ?? $0 }.flatMap {
      tree.firstElement(named: name, in: $0)
    }.flatMap { tree.line(in: $0) }
  }

  /// The names in the byline, without titles (`<byttl>`) and "By". The archive of the New York Times has it twice, once in
  /// capitals for print.
  private func author(in bodyHead: MarkupTree.Node) -> String? {
    let lines = tree.elements(named: "byline", in: bodyHead)
    let line = lines.first { tree.attribute("class", of: $0) == "print_byline" } ?? lines.first
    guard let line else { return nil }
    let titles = tree.elements(named: "byttl", in: line).map { tree.nodes(in: $0) }
    var words: [UInt8] = []
    for node in tree.nodes(in: line) where tree.isText(node) && !titles.contains(where: { $0.contains(node) }) {
      words += tree.text(node)
      words.append(Ascii.space)
    }
    let name = words.line(0..<words.count)
    return NITFReader.withoutBy(name)
  }

  /// "By Ana Ruiz" as the name; nil for the signs of desks ("gr/bp").
  static func withoutBy(_ name: String) -> String? {
    let words = name.lowercased().hasPrefix("by ") ? String(name.dropFirst(3)) : name
    return (words as String?).nonBlank.flatMap { $0.contains { $0.isLetter && !$0.isLowercase } ? $0 : nil }
  }

  private func dateline(in bodyHead: MarkupTree.Node?) -> String? {
    guard let line = bodyHead.flatMap({ tree.firstElement(named: "dateline", in: $0) }) else { return nil }
    if let place = tree.firstElement(named: "city", in: line) ?? tree.firstElement(named: "location", in: line) {
      return tree.line(in: place)
    }
    let date = tree.firstElement(named: "story.date", in: line).map { tree.nodes(in: $0) } ?? 0..<0
    var words: [UInt8] = []
    for node in tree.nodes(in: line) where tree.isText(node) && !date.contains(node) { words += tree.text(node) }
    return words.line(0..<words.count)
  }

  private func abstract(in bodyHead: MarkupTree.Node?) -> MarkupTree.Node? {
    bodyHead.flatMap { tree.firstElement(named: "abstract", in: $0) }
  }

  // MARK: - Body

  /// Writes the body, without the lead that the archive of the New York Times repeats in its full text.
  private func write(_ content: MarkupTree.Node, into draft: inout ArticleDraft) {
    let blocks = tree.elements(named: "block", in: content)
    func isOf(_ names: String...) -> (MarkupTree.Node) -> Bool {
      { node in tree.attribute("class", of: node).map { names.contains($0) } ?? false }
    }
    guard let full = blocks.first(where: isOf("full_text")) else {
      draft.append(tree, content)
      return
    }
    var body = ArticleDraft()
    body.append(tree, full)
    body.removeRepeatedLead()
    draft.append(blocksOf: body)
    for block in blocks where isOf("correction_text")(block) { draft.append(tree, block) }
  }
}

extension ArticleDraft {
  /// Leaves out a first paragraph "LEAD: …" that the second says again.
  fileprivate mutating func removeRepeatedLead() {
    end()
    guard let first = blocks.first, text.has("LEAD: ", at: first.range.lowerBound) else { return }
    let lead = text[(first.range.lowerBound + 6)..<first.range.upperBound]
    guard blocks.count > 1, text[blocks[1].range].starts(with: lead.prefix(60)) else { return }
    removeBlocks { block, _ in block.range.lowerBound == first.range.lowerBound }
  }
}
