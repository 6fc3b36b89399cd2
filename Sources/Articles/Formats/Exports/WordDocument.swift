import Messages

extension ArticleFormat {
  /// Word's .docx: the articles of a download of Nexis Uni or LexisNexis, or one.
  static let wordDocument = ArticleFormat(
    name: "docx", title: "Word document, or Nexis Uni download as one",
    recognition: "a ZIP archive with word/document.xml",
    isRecognised: { beginning in
      let bytes = beginning.bytes
      guard bytes.starts(with: [0x50, 0x4B, 3, 4]) else { return false }
      if bytes.firstPlace(of: "word/document.xml", in: 0..<bytes.count) != nil { return true }
      // The document itself may come late; its parts are named before it.
      let isPackage =
        bytes.firstPlace(of: "[Content_Types].xml", in: 0..<bytes.count) != nil
        || bytes.firstPlace(of: "_rels/.rels", in: 0..<bytes.count) != nil
        || bytes.firstPlace(of: "docProps/", in: 0..<bytes.count) != nil
      return isPackage
        && (beginning.fileExtension == "docx" || bytes.firstPlace(of: "word/settings.xml", in: 0..<bytes.count) != nil
          || bytes.firstPlace(of: "word/styles.xml", in: 0..<bytes.count) != nil
          || bytes.firstPlace(of: "word/_rels/", in: 0..<bytes.count) != nil)
    },
    reading: .many { content throws(ArticleParsingError) in
      let package = try WordPackage(content.bytes)
      return WordProcessing.drafts(from: package.paragraphs(), facts: package.facts)
    })
}

/// The parts of a document that are read.
private struct WordPackage {
  private var document: [UInt8] = []
  private var relations: [String: String] = [:]
  private var styles: [String: Style] = [:]
  private var numbering = WordNumbering()
  private(set) var facts = DocumentFacts()

  private struct Style {
    var kind = Block.Kind.paragraph
    var level = 0
    var base: String?
    var number: String?
  }

  init(_ bytes: [UInt8]) throws(ArticleParsingError) {
    var limits = ArchiveReader.Limits()
    limits.member = 96 << 20
    limits.total = 256 << 20
    var failure: ArchiveReader.Failure?
    var parts: [String: [UInt8]] = [:]
    do throws(ArchiveReader.Failure) {
      try ArchiveReader(limits: limits).forEach(inBytes: bytes) { member, read in
        let name = String(decoding: member.name, as: UTF8.self)
        let isDocument = name.hasPrefix("word/document") && name.hasSuffix(".xml")
        let isPart = [
          "word/_rels/document.xml.rels", "word/styles.xml", "word/numbering.xml", "docProps/core.xml",
        ].contains(name)
        guard isDocument || isPart else { return true }
        do throws(ArchiveReader.Failure) {
          parts[isDocument ? "document" : name] = try read(limits.member)
        } catch {
          failure = error
        }
        return true
      }
    } catch {
      failure = error
    }
    guard let document = parts["document"] else {
      if let failure { throw .damaged(failure.words) }
      throw .damaged("the document itself is missing in it")
    }
    self.document = document
    readRelations(parts["word/_rels/document.xml.rels"] ?? [])
    readStyles(parts["word/styles.xml"] ?? [])
    numbering.read(parts["word/numbering.xml"] ?? [])
    readFacts(parts["docProps/core.xml"] ?? [])
  }

  private mutating func readRelations(_ bytes: [UInt8]) {
    let tree = MarkupTree(xml: bytes)
    for node in tree.all(tree.name("Relationship")) {
      guard let id = tree.attribute("Id", of: node), let target = tree.attribute("Target", of: node),
        tree.attribute("TargetMode", of: node) == "External"
      else { continue }
      relations[id] = target
    }
  }

  private mutating func readFacts(_ bytes: [UInt8]) {
    let tree = MarkupTree(xml: bytes)
    facts.title = WordProcessing.title(tree.first(.title).flatMap { tree.line(in: $0) })
    facts.author = WordProcessing.author(tree.first(tree.name("creator")).flatMap { tree.line(in: $0) })
  }

  private mutating func readStyles(_ bytes: [UInt8]) {
    let tree = MarkupTree(xml: bytes)
    for node in tree.all(.style) {
      guard let id = tree.attribute("styleId", of: node) else { continue }
      var style = Style()
      // The name is English, whatever the language of the program.
      let name = tree.child(tree.name("name"), of: node).flatMap { tree.attribute("val", of: $0) } ?? ""
      (style.kind, style.level) = Self.kind(ofStyle: name.lowercased())
      style.base = tree.child(tree.name("basedOn"), of: node).flatMap { tree.attribute("val", of: $0) }
      style.number = tree.first(tree.name("numId"), in: node).flatMap { tree.attribute("val", of: $0) }
      styles[id] = style
    }
  }

  private static func kind(ofStyle name: String) -> (Block.Kind, Int) {
    if name.hasPrefix("heading "), let level = Int(name.dropFirst(8)), (1...9).contains(level) {
      return (.heading, min(level, 6))
    }
    return switch name {
    case "title": (.title, 0)
    case "subtitle": (.heading, 2)
    case "quote", "intense quote", "block text", "quotations": (.quoted, 0)
    case "caption": (.caption, 0)
    case "html preformatted", "plain text", "macro text": (.preformatted, 0)
    default: (.paragraph, 0)
    }
  }

  /// A style with what it has from those that it is based on.
  private func style(_ id: String) -> Style {
    guard var style = styles[id] else {
      // A document without its styles.
      let name = id.lowercased()
      let (kind, level) = Self.kind(ofStyle: name.hasPrefix("heading") ? "heading " + name.dropFirst(7) : name)
      return Style(kind: kind, level: level)
    }
    var base = style.base
    for _ in 0..<8 {
      guard let id = base, let outer = styles[id] else { break }
      if style.kind == .paragraph { (style.kind, style.level) = (outer.kind, outer.level) }
      style.number = style.number ?? outer.number
      base = outer.base
    }
    return style
  }

  // MARK: - Paragraphs

  func paragraphs() -> [ExportParagraph] {
    var limits = MarkupTree.Limits()
    limits.nodes = 6_000_000
    let tree = MarkupTree(xml: document, limits: limits)
    let names = Names(tree)
    var numbering = numbering
    var paragraphs: [ExportParagraph] = []
    var bookmarks: [String] = []
    var node = tree.first(.body) ?? tree.root
    let end = tree.nodes(in: node).upperBound
    node += 1
    while node < end {
      let name = tree.name(of: node)
      if name == names.p {
        var paragraph = paragraph(node, in: tree, names, &numbering)
        paragraph.bookmarks = bookmarks + paragraph.bookmarks
        bookmarks = []
        paragraphs.append(paragraph)
        node = tree.nodes(in: node).upperBound
      } else if name == names.tbl, let rows = table(node, in: tree, names) {
        paragraphs.append(rows)
        node = tree.nodes(in: node).upperBound
      } else {
        if name == names.bookmarkStart, let mark = tree.attribute("name", of: node) { bookmarks.append(mark) }
        node += 1
      }
    }
    return paragraphs
  }

  /// The names of elements, looked up once.
  private struct Names {
    let p, tbl, tr, tc, r, t, tab, br, cr, rPr, pPr, bold, italic, hidden, link, bookmarkStart,
      noBreakHyphen: MarkupName
    let instruction, field, style, centre, numPr, numId, level, outline: MarkupName
    let left: Set<MarkupName>

    init(_ tree: MarkupTree) {
      (p, tbl, tr, tc) = (.p, tree.name("tbl"), .tr, tree.name("tc"))
      (r, t, tab, br, cr) = (tree.name("r"), tree.name("t"), tree.name("tab"), .br, tree.name("cr"))
      (rPr, pPr, bold, italic, hidden) = (tree.name("rPr"), tree.name("pPr"), .b, .i, tree.name("vanish"))
      (link, bookmarkStart) = (tree.name("hyperlink"), tree.name("bookmarkStart"))
      (instruction, field) = (tree.name("instrText"), tree.name("fldChar"))
      (style, centre, numPr) = (tree.name("pStyle"), tree.name("jc"), tree.name("numPr"))
      (numId, level, outline) = (tree.name("numId"), tree.name("ilvl"), tree.name("outlineLvl"))
      noBreakHyphen = tree.name("noBreakHyphen")
      // Pictures with what is in them, what was deleted, and notes.
      left = Set(
        ["drawing", "pict", "object", "AlternateContent", "del", "moveFrom", "delText", "sectPr", "footnoteReference"]
          .map { tree.name($0) })
    }
  }

  private func paragraph(
    _ node: MarkupTree.Node, in tree: MarkupTree, _ names: Names, _ numbering: inout WordNumbering
  ) -> ExportParagraph {
    var runs = RunCollector()
    var bookmarks: [String] = []
    var properties: MarkupTree.Node?
    var isBold = false
    var isItalic = false
    var isHidden = false
    var link: (address: String, end: Int)?
    /// The address of a link that is a field, from its instruction to its end.
    var fieldLink: String?
    var next = node + 1
    let end = tree.nodes(in: node).upperBound
    while next < end {
      let name = tree.name(of: next)
      if let (_, linkEnd) = link, next >= linkEnd { link = nil }
      if name == names.pPr {
        properties = properties ?? next
        next = tree.nodes(in: next).upperBound
        continue
      }
      if names.left.contains(name) {
        next = tree.nodes(in: next).upperBound
        continue
      }
      switch name {
      case names.r: (isBold, isItalic, isHidden) = (false, false, false)
      case names.rPr:
        for property in tree.children(of: next) {
          let isOn = !["0", "false", "none"].contains(tree.attribute("val", of: property) ?? "1")
          let kind = tree.name(of: property)
          if kind == names.bold { isBold = isOn }
          if kind == names.italic { isItalic = isOn }
          if kind == names.hidden { isHidden = isOn }
        }
        next = tree.nodes(in: next).upperBound
        continue
      case names.link:
        if let id = tree.attribute("id", of: next), let address = relations[id] {
          link = (address, tree.nodes(in: next).upperBound)
        }
      case names.bookmarkStart:
        if let mark = tree.attribute("name", of: next) { bookmarks.append(mark) }
      case names.instruction:
        let words = String(decoding: tree.allText(in: next), as: UTF8.self)
        if words.contains("HYPERLINK") {
          fieldLink = words.split(separator: "\"").dropFirst().first.map(String.init)
        }
        next = tree.nodes(in: next).upperBound
        continue
      case names.field:
        if tree.attribute("fldCharType", of: next) == "end" { fieldLink = nil }
      case names.t where !isHidden:
        runs.append(tree.allText(in: next), bold: isBold, italic: isItalic, link: link?.address ?? fieldLink)
        next = tree.nodes(in: next).upperBound
        continue
      case names.tab:
        runs.append(CollectionOfOne(Ascii.tab), bold: isBold, italic: isItalic, link: link?.address ?? fieldLink)
      case names.br where tree.attribute("type", of: next) != "page", names.cr:
        runs.append(CollectionOfOne(Ascii.lineFeed), bold: isBold, italic: isItalic, link: link?.address ?? fieldLink)
      case names.noBreakHyphen:
        runs.append("\u{2011}".utf8, bold: isBold, italic: isItalic, link: link?.address ?? fieldLink)
      default: break
      }
      next += 1
    }
    var paragraph = runs.take()
    paragraph.bookmarks = bookmarks
    if let properties { apply(properties, in: tree, names, to: &paragraph, &numbering) }
    return paragraph
  }

  private func apply(
    _ properties: MarkupTree.Node, in tree: MarkupTree, _ names: Names, to paragraph: inout ExportParagraph,
    _ numbering: inout WordNumbering
  ) {
    func value(_ name: MarkupName) -> String? {
      tree.first(name, in: properties).flatMap { tree.attribute("val", of: $0) }
    }
    var number = value(names.numId)
    if let id = value(names.style) {
      let style = style(id)
      (paragraph.kind, paragraph.level) = (style.kind, style.level)
      number = number ?? style.number
    }
    paragraph.isCentred = value(names.centre) == "center"
    guard paragraph.kind == .paragraph, let number, number != "0", !paragraph.isBlank else { return }
    let level = min(max(Int(value(names.level) ?? "0") ?? 0, 0), 8)
    guard let mark = numbering.mark(of: number, level: level) else { return }
    paragraph.prepend(mark)
    paragraph.kind = .item
    paragraph.level = level
  }

  /// A table whose cells are short, a row a line; nil for one that only lays out words.
  private func table(_ node: MarkupTree.Node, in tree: MarkupTree, _ names: Names) -> ExportParagraph? {
    var rows: [String] = []
    var columns = 0
    for row in tree.nodes(in: node) where tree.name(of: row) == names.tr {
      let cells = tree.children(of: row).filter { tree.name(of: $0) == names.tc }
      columns = max(columns, cells.count)
      var words: [String] = []
      for cell in cells {
        if tree.nodes(in: cell).contains(where: {
          tree.name(of: $0) == names.tbl || tree.name(of: $0) == names.bookmarkStart
        }) {
          return nil
        }
        let paragraphs = tree.nodes(in: cell).filter { tree.name(of: $0) == names.p }
        let texts = paragraphs.map { paragraph in
          tree.nodes(in: paragraph).lazy.filter { tree.name(of: $0) == names.t }
            .map { String(decoding: tree.allText(in: $0), as: UTF8.self) }.joined()
        }
        let line = String(texts.joined(separator: " ")).nonBlank ?? ""
        if line.utf8.count > 200 { return nil }
        words.append(line)
      }
      if words.contains(where: { !$0.isEmpty }) { rows.append(words.joined(separator: " | ")) }
    }
    guard columns > 1 else { return nil }
    var paragraph = ExportParagraph(Array(rows.joined(separator: "\n").utf8))
    paragraph.kind = .preformatted
    return paragraph
  }
}

extension ExportParagraph {
  /// Puts the mark of a list in front.
  mutating func prepend(_ mark: String) {
    let bytes = Array(mark.utf8)
    let start = words.lowerBound
    text = bytes + text[start...]
    // No inline begins with blanks.
    inlines = inlines.compactMap { inline in
      guard inline.range.lowerBound >= start else { return nil }
      return Inline(kind: inline.kind, range: inline.range.shifted(by: bytes.count - start))
    }
  }
}

extension ArchiveReader.Failure {
  /// What is wrong, to be put behind "cannot be read: ".
  fileprivate var words: Message {
    switch self {
    case .damaged(let words): Message(said: words)
    case .encrypted: Message("it is encrypted")
    case .tooLarge: Message("it unpacks to more than anybody would write")
    }
  }
}

/// Counts the items of Word's lists.
struct WordNumbering {
  private var abstract: [String: [Int: String]] = [:]
  private var lists: [String: String] = [:]
  private var counts: [String: [Int: Int]] = [:]

  mutating func read(_ bytes: [UInt8]) {
    let tree = MarkupTree(xml: bytes)
    for node in tree.all(tree.name("abstractNum")) {
      guard let id = tree.attribute("abstractNumId", of: node) else { continue }
      for level in tree.all(tree.name("lvl"), in: node) {
        guard let depth = tree.attribute("ilvl", of: level).flatMap({ Int($0) }),
          let format = tree.child(tree.name("numFmt"), of: level).flatMap({ tree.attribute("val", of: $0) })
        else { continue }
        abstract[id, default: [:]][depth] = format
      }
    }
    for node in tree.all(tree.name("num")) {
      guard let id = tree.attribute("numId", of: node),
        let base = tree.child(tree.name("abstractNumId"), of: node).flatMap({ tree.attribute("val", of: $0) })
      else { continue }
      lists[id] = base
    }
  }

  /// The mark of the next item of a list: "• ", "3. "; nil for one that has none.
  mutating func mark(of list: String, level: Int) -> String? {
    guard let base = lists[list] else { return "• " }
    let format = abstract[base]?[level] ?? "bullet"
    var numbers = counts[base] ?? [:]
    let number = (numbers[level] ?? 0) + 1
    numbers[level] = number
    numbers = numbers.filter { $0.key <= level }
    counts[base] = numbers
    switch format {
    case "none": return nil
    case "bullet": return "• "
    case "lowerLetter", "upperLetter":
      guard (1...26).contains(number) else { return "\(number). " }
      let letter = Unicode.Scalar(UInt8(ascii: format == "lowerLetter" ? "a" : "A") + UInt8(number - 1))
      return "\(Character(letter)). "
    default: return "\(number). "
    }
  }
}
