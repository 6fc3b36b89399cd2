import Messages

extension ArticleFormat {
  /// Integrum as HTML: a list of titles, then documents with fields of two Cyrillic letters (^ЗГ title, ^ДТ day) in a table.
  static let integrumHTML = ArticleFormat(
    name: "integrum-html", title: "Integrum download as HTML",
    recognition: "fields such as “^ИС:” and “^ДТ:”, or the title “Report” with a list of documents",
    isRecognised: { beginning in
      guard beginning.text.has("<", at: beginning.firstWord) else { return false }
      if beginning.contains("^ИС:"), beginning.contains("^ДТ:") { return true }
      // The same bytes, in Windows-1251, as they look in Windows-1252.
      if beginning.contains("^ÈÑ:"), beginning.contains("^ÄÒ:") { return true }
      return beginning.contains("<title>Report ") && beginning.contains("<h3>Report ")
        && beginning.contains("<a href=\"#1\">")
    },
    reading: .many { content throws(ArticleParsingError) in
      let (text, encoding) = content.markup()
      let tree = MarkupTree(html: text)
      let starts = tree.all(.td).filter { cell in
        guard let first = tree.firstChild(of: cell), tree.isText(first) else { return false }
        return tree.text(first).first { !$0.isAsciiBlank } == UInt8(ascii: "^")
      }
      return starts.indices.compactMap { index in
        let end = index + 1 < starts.count ? starts[index + 1] : tree.count
        var draft = integrumDraft(from: starts[index], to: end, in: tree)
        draft?.encoding = encoding
        return draft
      }
    })
}

private func integrumDraft(
  from fields: MarkupTree.Node, to end: MarkupTree.Node, in tree: MarkupTree
) -> ArticleDraft? {
  var draft = ArticleDraft()
  for line in ExportParagraph(fields, of: tree).line.split(separator: "^") {
    let parts = line.split(separator: ":", maxSplits: 1).map { String($0).nonBlank }
    guard parts.count == 2, let words = parts[1] else { continue }
    switch parts[0] {
    case "ИС": draft.source = words
    case "ДТ": draft.date = ArticleDate(words: words, order: .dayFirst)
    case "АВ": draft.author = Byline.names(in: words)
    case "ЗГ": draft.title = words
    default: break
    }
  }
  for node in fields..<end where tree.name(of: node) == .pre {
    draft.add(wired: tree.allText(in: node))
  }
  draft.markHeadings()
  return draft.title == nil && draft.blocks.isEmpty ? nil : draft
}
