import Messages

extension ArticleFormat {
  /// Factiva as XML ("PPSResponse"), whose paragraphs may be wrapped lines of a wire.
  static let factivaXML = ArticleFormat(
    name: "factiva-xml", title: "Factiva download as XML",
    recognition: "XML with the root PPSResponse, or ppsarticle elements",
    isRecognised: { beginning in
      guard beginning.text.has("<", at: beginning.firstWord) else { return false }
      return beginning.contains("<PPSResponse") || beginning.contains("<ppsarticle>")
        || beginning.contains("http://global.factiva.com/")
    },
    reading: .many { content throws(ArticleParsingError) in
      let (text, encoding) = content.markup()
      let tree = MarkupTree(xml: text)
      return tree.all(.article).compactMap { node in
        var draft = factivaDraft(of: node, in: tree)
        draft?.encoding = encoding
        return draft
      }
    })
}

private func factivaDraft(of article: MarkupTree.Node, in tree: MarkupTree) -> ArticleDraft? {
  var draft = ArticleDraft()
  for node in tree.children(of: article) where tree.isElement(node) {
    switch tree.string(tree.name(of: node)) {
    case "headline": draft.title = draft.title ?? tree.line(in: node)
    case "byline": draft.author = tree.line(in: node).flatMap { Byline.names(in: $0) }
    case "sourceName": draft.source = tree.line(in: node)
    case "baseLanguage": draft.language = tree.line(in: node).flatMap(LanguageNames.tag)
    case "publicationDate":
      let day = tree.child(tree.name("date"), of: node) ?? node
      draft.date = tree.line(in: day).flatMap { ArticleDate(words: $0) }
    case "leadParagraph", "tailParagraphs": add(node, of: tree, to: &draft)
    case "artWork": draft.add(.caption, tree.line(in: node) ?? "")
    default: break
    }
  }
  draft.markHeadings()
  return draft.title == nil && draft.blocks.isEmpty ? nil : draft
}

private func add(_ node: MarkupTree.Node, of tree: MarkupTree, to draft: inout ArticleDraft) {
  let paragraphs = tree.all(tree.name("paragraph"), in: node)
  for paragraph in paragraphs { draft.add(wired: tree.allText(in: paragraph)) }
  if paragraphs.isEmpty { draft.add(wired: tree.allText(in: node)) }
}
