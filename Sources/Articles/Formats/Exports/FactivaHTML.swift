import Messages

extension ArticleFormat {
  /// Factiva as HTML, in both of its layouts: unlabelled lines above the words, or a table with two-letter codes.
  static let factivaHTML = ArticleFormat(
    name: "factiva-html", title: "Factiva download as HTML",
    recognition: "elements of the classes “article” and “articleParagraph”, as Factiva has them",
    isRecognised: { beginning in
      guard beginning.text.has("<", at: beginning.firstWord) else { return false }
      if beginning.contains("<title>Factiva</title>") || beginning.contains("<TITLE>Factiva</TITLE>") { return true }
      guard beginning.contains("articleParagraph") || beginning.contains("factiva") else { return false }
      return beginning.contains("Headline\"") && beginning.contains("<div id=\"article-")
        || beginning.contains("Headline'>") && beginning.contains("class=\"index\"")
    },
    reading: .many { content throws(ArticleParsingError) in
      let (text, encoding) = content.markup()
      let page = FactivaPage(tree: MarkupTree(html: text))
      return page.articles.compactMap { node in
        var draft = page.draft(of: node)
        draft?.encoding = encoding
        return draft
      }
    })
}

private struct FactivaPage {
  let tree: MarkupTree

  /// The outermost elements whose class is that of an article: "article enArticle".
  var articles: [MarkupTree.Node] {
    var articles: [MarkupTree.Node] = []
    var end = 0
    for node in tree.nodes(in: tree.root) where node >= end && tree.name(of: node) == .div {
      let classes = tree.attribute("class", of: node)?.split(separator: " ") ?? []
      guard classes.contains(where: { $0.hasSuffix("Article") && $0.utf8.count == 9 }) else { continue }
      articles.append(node)
      end = tree.nodes(in: node).upperBound
    }
    return articles
  }

  func draft(of article: MarkupTree.Node) -> ArticleDraft? {
    let hasCodes = tree.nodes(in: article).contains {
      tree.name(of: $0) == .td && tree.attribute("class", of: $0) == "index"
    }
    var draft = hasCodes ? codedDraft(article) : plainDraft(article)
    draft?.markHeadings()
    return draft
  }

  private func hasClass(_ part: String, _ node: MarkupTree.Node) -> Bool {
    tree.attribute("class", of: node)?.split(separator: " ").contains { $0.hasSuffix(part) } ?? false
  }

  // MARK: - Without codes

  private func plainDraft(_ article: MarkupTree.Node) -> ArticleDraft? {
    var draft = ArticleDraft()
    /// The lines between the headline and the words.
    var lines: [String] = []
    var paragraphs: [(node: MarkupTree.Node, isBody: Bool)] = []
    for node in tree.children(of: article) where tree.isElement(node) {
      let name = tree.name(of: node)
      if name == .p || name == .pre {
        guard tree.line(in: node) != nil else { continue }
        paragraphs.append((node, hasClass("articleParagraph", node)))
      } else if let headline = tree.nodes(in: node).first(where: { hasClass("Headline", $0) }) ?? headline(node) {
        draft.title = tree.line(in: headline).map { hasClass("counted", headline) ? Self.withoutNumber($0) : $0 }
        lines.removeAll()
      } else if hasClass("author", node) {
        draft.author = tree.line(in: node).flatMap { Byline.names(in: $0) }
      } else if let line = tree.line(in: node), paragraphs.isEmpty {
        lines.append(line)
      }
    }
    readFacts(lines, into: &draft)
    if !paragraphs.contains(where: \.isBody) { paragraphs = paragraphs.map { ($0.node, true) } }
    let lastBody = paragraphs.lastIndex(where: \.isBody) ?? -1
    for (index, paragraph) in paragraphs.enumerated() {
      if paragraph.isBody {
        add(paragraph.node, to: &draft)
      } else if index > lastBody, !isClosing(index, of: paragraphs.count, paragraph.node) {
        draft.add(.caption, tree.line(in: paragraph.node) ?? "")
      }
    }
    return draft.title == nil && draft.blocks.isEmpty ? nil : draft
  }

  private func headline(_ node: MarkupTree.Node) -> MarkupTree.Node? {
    hasClass("Headline", node) || tree.attribute("id", of: node) == "hd" ? node : nil
  }

  /// Below the words stand what pictures show, codes, the publisher and the number of the document.
  private func isClosing(_ index: Int, of count: Int, _ node: MarkupTree.Node) -> Bool {
    if index >= count - 2 { return true }
    let line = tree.line(in: node) ?? ""
    return line.hasPrefix("Copyright") || line.hasPrefix("©") || !line.contains(" ")
  }

  /// The day comes behind the number of words, and the publication behind the day, perhaps with a time between.
  private func readFacts(_ lines: [String], into draft: inout ArticleDraft) {
    guard let day = lines.firstIndex(where: { ArticleDate(words: $0) != nil && !$0.hasPrefix("Copyright") }) else {
      return
    }
    draft.date = ArticleDate(words: lines[day])
    let rest = lines[(day + 1)...].drop { Self.isTime($0) }
    draft.source = rest.first
    draft.language = rest.dropFirst().lazy.compactMap { $0.utf8.count > 3 ? LanguageNames.tag(of: $0) : nil }.first
  }

  private static func isTime(_ line: String) -> Bool {
    line.utf8.contains(UInt8(ascii: ":"))
      && line.utf8.allSatisfy { $0.isDigit || $0 == UInt8(ascii: ":") || $0 == Ascii.space }
  }

  /// "12) Headline" as it is counted in a list.
  private static func withoutNumber(_ words: String) -> String {
    let digits = words.prefix { $0.isNumber }
    let rest = words.dropFirst(digits.count)
    return !digits.isEmpty && rest.hasPrefix(") ") ? String(rest.dropFirst(2)) : words
  }

  // MARK: - With codes

  /// Rows of a code and its words: HD headline, BY author, PD day, SN publication, LP and TD the words, CT contact, ART
  /// pictures, LA language (Dow Jones, "Factiva field codes").
  private func codedDraft(_ article: MarkupTree.Node) -> ArticleDraft? {
    var draft = ArticleDraft()
    for row in tree.all(.tr, in: article) {
      let cells = tree.children(of: row).filter { tree.name(of: $0) == .td }
      guard cells.count >= 2, let code = tree.line(in: cells[0]) else { continue }
      let words = cells[1]
      let line = tree.line(in: words)
      switch code {
      case "HD": draft.title = line
      case "BY": draft.author = line.flatMap { Byline.names(in: $0) }
      case "PD": draft.date = line.flatMap { ArticleDate(words: $0) }
      case "SN": draft.source = line
      case "LA": draft.language = line.flatMap(LanguageNames.tag)
      case "LP", "TD":
        let paragraphs = tree.nodes(in: words).filter { tree.name(of: $0) == .p || tree.name(of: $0) == .pre }
        for paragraph in paragraphs.isEmpty ? [words] : paragraphs { add(paragraph, to: &draft) }
      case "ART": draft.add(.caption, line ?? "")
      default: break
      }
    }
    return draft.title == nil && draft.blocks.isEmpty ? nil : draft
  }

  // MARK: - Words

  private func add(_ node: MarkupTree.Node, to draft: inout ArticleDraft) {
    var paragraph = ExportParagraph(node, of: tree)
    if tree.name(of: node) == .pre { paragraph.kind = .preformatted }
    draft.add(body: Self.withLinks(paragraph))
  }

  /// "Wegen[http://…]": the address belongs to the word before it.
  private static func withLinks(_ paragraph: ExportParagraph) -> ExportParagraph {
    guard paragraph.text.firstPlace(of: "[http", in: 0..<paragraph.text.count) != nil, paragraph.inlines.isEmpty else {
      return paragraph
    }
    var result = paragraph
    result.text = []
    let text = paragraph.text
    var place = 0
    while place < text.count {
      guard text[place] == UInt8(ascii: "["), text.has("http", at: place + 1),
        let end = text.firstPlace(of: UInt8(ascii: "]"), in: place..<min(text.count, place + 2048)),
        !text[place..<end].contains(Ascii.space)
      else {
        result.text.append(text[place])
        place += 1
        continue
      }
      let words = result.text.trimmed(0..<result.text.count)
      let start = (result.text[words].lastIndex { $0.isAsciiBlank } ?? words.lowerBound - 1) + 1
      if start < words.upperBound, result.inlines.last.map({ $0.range.upperBound <= start }) ?? true {
        let address = String(decoding: text[(place + 1)..<end], as: UTF8.self)
        result.inlines.append(Inline(kind: .link(address), range: start..<words.upperBound))
      }
      place = end + 1
    }
    return result
  }
}
