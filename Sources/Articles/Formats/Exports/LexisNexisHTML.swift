import Messages

extension ArticleFormat {
  /// LexisNexis Academic and Nexis UK as HTML: documents between comments, set by classes of a style sheet of their own.
  static let lexisNexisHTML = ArticleFormat(
    name: "lexisnexis-html", title: "LexisNexis or Nexis UK download as HTML",
    recognition: "comments with <DOCFULL>, and anchors DOC_ID_…",
    isRecognised: { beginning in
      guard beginning.text.has("<", at: beginning.firstWord) else { return false }
      return beginning.contains("<DOCFULL>") && (beginning.contains("DOC_ID_") || beginning.contains("<DOC NUMBER"))
    },
    reading: .many { content throws(ArticleParsingError) in
      let (text, encoding) = content.markup()
      let tree = MarkupTree(html: text)
      return LexisNexisPage(tree).drafts.map { draft in
        var draft = draft
        draft.encoding = encoding
        return draft
      }
    })
}

private struct LexisNexisPage {
  private let tree: MarkupTree
  private let centredClasses: Set<String>
  private let boldClasses: Set<String>

  init(_ tree: MarkupTree) {
    self.tree = tree
    var centred: Set<String> = []
    var bold: Set<String> = []
    // Rules of one line: `.c1 { text-align: center; margin-top: 0em; }`.
    for style in tree.all(.style) {
      for rule in tree.allText(in: style).split(separator: Ascii.lineFeed) {
        let words = String(decoding: rule, as: UTF8.self)
        guard let dot = words.firstIndex(of: "."), let brace = words.firstIndex(of: "{"), dot < brace else { continue }
        let name = words[words.index(after: dot)..<brace].filter { !$0.isWhitespace }
        if words.contains("text-align: center") { centred.insert(name) }
        if words.contains("font-weight: bold") { bold.insert(name) }
      }
    }
    centredClasses = centred
    boldClasses = bold
  }

  private func hasClass(_ node: MarkupTree.Node, in classes: Set<String>) -> Bool {
    tree.attribute("class", of: node).map { classes.contains($0) } ?? false
  }

  var drafts: [ArticleDraft] {
    var records: [[ExportParagraph]] = []
    var isInRecord = false
    var skipTo = 0
    for node in tree.nodes(in: tree.root) where node >= skipTo && tree.isElement(node) {
      let name = tree.name(of: node)
      if name == .a, tree.attribute("name", of: node)?.hasPrefix("DOC_ID_") == true {
        records.append([])
        isInRecord = true
      } else if name == .table, !containsLayout(node) {
        skipTo = tree.nodes(in: node).upperBound
        if isInRecord { records[records.count - 1].append(table(node)) }
      } else if name == .p || name == .div && hasOwnWords(node) {
        let paragraph = paragraph(node)
        if LexisNexisRecord.isNumber(paragraph.text) {
          // The anchor before it may have been lost.
          if !isInRecord || records.last?.allSatisfy(\.isBlank) != true { records.append([]) }
          isInRecord = true
        } else if isInRecord {
          records[records.count - 1].append(paragraph)
        }
      }
    }
    return records.compactMap { LexisNexisRecord.draft(from: $0[...]) }
  }

  /// Whether a table holds whole documents.
  private func containsLayout(_ table: MarkupTree.Node) -> Bool {
    tree.nodes(in: table).contains {
      tree.name(of: $0) == .a && tree.attribute("name", of: $0)?.hasPrefix("DOC_ID_") == true
    }
  }

  /// Words directly in a division, that stand in no paragraph.
  private func hasOwnWords(_ node: MarkupTree.Node) -> Bool {
    tree.children(of: node).contains { tree.isText($0) && tree.text($0).contains { !$0.isAsciiBlank } }
  }

  private func paragraph(_ node: MarkupTree.Node) -> ExportParagraph {
    let isDivision = tree.name(of: node) == .div
    var paragraph = ExportParagraph(node, of: tree) {
      isDivision && [.p, .div, .table].contains(tree.name(of: $0))
    }
    paragraph.isCentred =
      hasClass(node, in: centredClasses) || tree.parent(of: node).map { hasClass($0, in: centredClasses) } ?? false
    if let first = tree.children(of: node).first(where: { tree.isElement($0) && tree.line(in: $0) != nil }),
      hasClass(first, in: boldClasses), tree.line(in: first)?.hasSuffix(":") == true, let label = paragraph.label
    {
      paragraph.labelEnd = label.end
    }
    return paragraph
  }

  /// A row a line.
  private func table(_ node: MarkupTree.Node) -> ExportParagraph {
    var rows: [String] = []
    for row in tree.all(.tr, in: node) {
      let cells = tree.children(of: row).filter { tree.name(of: $0) == .td || tree.name(of: $0) == .th }
      rows.append(cells.map { tree.line(in: $0) ?? "" }.joined(separator: " | "))
    }
    var paragraph = ExportParagraph(Array(rows.joined(separator: "\n").utf8))
    paragraph.kind = .preformatted
    return paragraph
  }
}
