import Messages

extension ArticleFormat {
  /// Europresse (Eureka, CEDROM-SNi) as HTML: its older layout in tables, its newer in elements `article`.
  static let europresseHTML = ArticleFormat(
    name: "europresse-html", title: "Europresse download as HTML",
    recognition: "elements of the classes DocPublicationName and DocHeader",
    isRecognised: { beginning in
      guard beginning.text.has("<", at: beginning.firstWord) else { return false }
      return beginning.contains("DocPublicationName")
        && (beginning.contains("DocHeader") || beginning.contains("itreArticleVisu")
          || beginning.contains("itreArticle"))
    },
    reading: .many { content throws(ArticleParsingError) in
      let (text, encoding) = content.markup()
      let page = EuropressePage(tree: MarkupTree(html: text))
      return page.drafts.map { draft in
        var draft = draft
        draft.encoding = encoding
        return draft
      }
    })
}

private struct EuropressePage {
  let tree: MarkupTree

  private func hasClass(_ name: String, _ node: MarkupTree.Node) -> Bool {
    tree.attribute("class", of: node)?.split(separator: " ").contains { $0.lowercased() == name } ?? false
  }

  /// An article begins with the name of its publication, and ends before what the next begins with.
  var drafts: [ArticleDraft] {
    let starts = tree.nodes(in: tree.root).filter { hasClass("docpublicationname", $0) }
    return starts.indices.compactMap { index in
      let start = starts[index]
      let next = index + 1 < starts.count ? starts[index + 1] : tree.count
      if let article = ancestor(.article, of: start) {
        // A second name in the same element begins an article of its own.
        let isFirst = index == 0 || !tree.contains(article, starts[index - 1])
        return draft(from: isFirst ? article + 1 : start, to: min(next, tree.nodes(in: article).upperBound))
      }
      // The table around the next publication begins before it.
      let end = index + 1 < starts.count ? max(start, ancestor(.table, of: next) ?? next) : tree.count
      return draft(ofLines: start, before: end)
    }
  }

  private func ancestor(_ name: MarkupName, of node: MarkupTree.Node) -> MarkupTree.Node? {
    var next = tree.parent(of: node)
    while let node = next {
      if tree.name(of: node) == name { return node }
      next = tree.parent(of: node)
    }
    return nil
  }

  // MARK: - Elements

  private func draft(from start: MarkupTree.Node, to end: MarkupTree.Node) -> ArticleDraft? {
    var draft = ArticleDraft()
    var surtitle: String?
    var isAfterTitle = false
    var skipTo = 0
    for node in start..<max(start, end) where node >= skipTo && tree.isElement(node) {
      let end = tree.nodes(in: node).upperBound
      let name = tree.name(of: node)
      if hasClass("docpublicationname", node) {
        draft.source = tree.line(in: node).map(Self.publication)
        skipTo = end
      } else if hasClass("docheader", node) {
        readHeader(tree.line(in: node), into: &draft)
        skipTo = end
      } else if hasClass("titrearticlevisu", node) {
        draft.title = tree.line(in: node)
      } else if hasClass("titrearticle", node) {
        isAfterTitle = true
        if let title = tree.nodes(in: node).first(where: { hasClass("titrearticlevisu", $0) }) {
          draft.title = tree.line(in: title)
        } else {
          draft.title = tree.line(in: node)
        }
        for part in tree.children(of: node) where tree.name(of: part) == .p && !hasClass("titrearticlevisu", part) {
          surtitle = surtitle ?? tree.line(in: part)
        }
        skipTo = end
      } else if isAfterTitle, draft.author == nil, name == .div, ancestor(.header, of: node) != nil {
        draft.author = tree.line(in: node).flatMap { Byline.names(in: $0) }
        skipTo = end
      } else if name == .footer || name == tree.name("small") || tree.attribute("id", of: node) == "divPubliC" {
        skipTo = end
      } else if name == .aside {
        addAside(node, to: &draft)
        skipTo = end
      } else if name == .p || [.h2, .h3, .h4].contains(name), ancestor(.header, of: node) == nil {
        if isClosing(tree.line(in: node)) { break }
        let isHeading = name != .p
        draft.add(ExportParagraph(node, of: tree), as: isHeading ? .heading : .paragraph)
        skipTo = end
      }
    }
    if let title = draft.title, let surtitle, surtitle != title { draft.title = "\(surtitle): \(title)" }
    draft.markHeadings()
    return draft.title == nil && draft.blocks.isEmpty ? nil : draft
  }

  /// Illustrations are captions; notes are words.
  private func addAside(_ aside: MarkupTree.Node, to draft: inout ArticleDraft) {
    var kind = Block.Kind.paragraph
    for node in tree.nodes(in: aside) {
      if tree.name(of: node) == .b {
        kind = tree.line(in: node)?.hasPrefix("Illustration") == true ? .caption : .paragraph
      } else if tree.name(of: node) == .p, !tree.nodes(in: node).contains(where: { tree.name(of: $0) == .b }) {
        draft.add(ExportParagraph(node, of: tree), as: kind)
      }
    }
  }

  // MARK: - Lines

  /// The older layout has lines between `<br>`, and paragraphs that empty elements part.
  private func draft(ofLines start: MarkupTree.Node, before end: MarkupTree.Node) -> ArticleDraft? {
    var draft = ArticleDraft()
    var header = ""
    var parts: [[UInt8]] = [[]]
    var titlePart: Int?
    var node = start
    while node < end {
      let isElement = tree.isElement(node)
      if isElement, hasClass("docpublicationname", node) {
        draft.source = tree.line(in: node).map(Self.publication)
        node = tree.nodes(in: node).upperBound
        continue
      }
      if isElement, hasClass("docheader", node) {
        header += " " + (tree.line(in: node) ?? "")
        node = tree.nodes(in: node).upperBound
        continue
      }
      if isElement, hasClass("titrearticlevisu", node) {
        draft.title = tree.line(in: node)
        parts.append([])
        titlePart = parts.count - 1
        node = tree.nodes(in: node).upperBound
        continue
      }
      if isElement {
        let name = tree.name(of: node)
        if name == .script || name == .style || name == .form || name == .table && node > start {
          node = tree.nodes(in: node).upperBound
          continue
        }
        if [.p, .br, .div, .tr].contains(name) { parts.append([]) }
      } else {
        parts[parts.count - 1] += tree.text(node)
      }
      node += 1
    }
    readHeader(header.nonBlank, into: &draft)
    let lines = parts.map { $0.line(0..<$0.count) }
    let titleLine = titlePart ?? 0
    var isBody = false
    for (index, line) in lines.enumerated() where !line.isEmpty {
      if isClosing(line) { break }
      if index < titleLine { continue }
      if !isBody, draft.author == nil, Self.isName(line),
        lines[(index + 1)...].contains(where: { !$0.isEmpty && !isClosing($0) })
      {
        draft.author = Byline.names(in: line)
        continue
      }
      isBody = true
      draft.add(.paragraph, utf8: parts[index])
    }
    draft.markHeadings()
    return draft.title == nil && draft.blocks.isEmpty ? nil : draft
  }

  /// Two to four words with capitals and without a mark at the end.
  private static func isName(_ line: String) -> Bool {
    let words = line.split(separator: " ")
    guard (2...5).contains(words.count), line.utf8.count < 60, let last = line.utf8.last, last != UInt8(ascii: ".")
    else {
      return false
    }
    let capitals = words.filter { $0.first?.isUppercase == true }.count
    return capitals >= words.count - 1 && !line.utf8.contains(UInt8(ascii: ":"))
  }

  private func isClosing(_ line: String?) -> Bool {
    guard let line else { return false }
    return [
      "©", "Numéro de document", "Document number", "Ce certificat", "This certificate", "Date d'émission",
      "Issue Date",
    ]
    .contains { line.hasPrefix($0) }
  }

  // MARK: - Facts

  /// "Le Monde, no. 5968" is a paper and its number.
  private static func publication(_ words: String) -> String {
    guard let comma = words.range(of: ", no. ") else { return words }
    return String(words[..<comma.lowerBound])
  }

  /// "Politique, mardi 14 mars 2006, p. 12".
  private func readHeader(_ words: String?, into draft: inout ArticleDraft) {
    guard let words, draft.date == nil else { return }
    draft.date =
      ArticleDate(words: words)
      ?? words.split(separator: ",").lazy.compactMap { ArticleDate(words: String($0)) }.first
  }
}

extension String {
  fileprivate func range(of words: String) -> Range<String.Index>? { firstRange(of: words) }
}
