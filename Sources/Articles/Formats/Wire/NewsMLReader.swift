/// Reads NewsML-G2: each `<newsItem>` that has words is an article.
struct NewsMLG2Reader {
  private let tree: MarkupTree
  private let encoding: String

  init(_ bytes: [UInt8]) {
    let decoded = XMLBeginning.decode(bytes)
    encoding = decoded.encoding
    tree = MarkupTree(xml: decoded.text)
  }

  func drafts() -> [ArticleDraft] {
    tree.elements(named: "newsitem").compactMap { item in
      var draft = ArticleDraft()
      draft.encoding = encoding
      read(item, into: &draft)
      return draft.blocks.isEmpty && draft.title == nil ? nil : draft
    }
  }

  private func read(_ item: MarkupTree.Node, into draft: inout ArticleDraft) {
    let meta = tree.firstElement(named: "contentmeta", in: item) ?? item
    let itemMeta = tree.firstElement(named: "itemmeta", in: item) ?? item
    let headlines = tree.children(named: "headline", of: meta)
    let isSecondary: (MarkupTree.Node) -> Bool = { node in
      tree.attribute("role", of: node)?.lowercased().contains("sub") ?? false
    }
    draft.title = headlines.filter { !isSecondary($0) }.lazy.compactMap { tree.line(in: $0) }.first
    draft.author =
      tree.children(named: "by", of: meta).lazy.compactMap { tree.line(in: $0) }
      .compactMap { NITFReader.withoutBy($0) }.first ?? creator(in: meta)
    draft.date = date(meta, itemMeta, item)
    draft.source =
      name(of: "infosource", in: meta) ?? tree.children(named: "creditline", of: meta).first.flatMap {
        tree.line(in: $0)
      }
      ?? name(of: "provider", in: itemMeta) ?? name(of: "copyrightholder", in: item)
    draft.language =
      tree.children(named: "language", of: meta).first.flatMap { tree.attribute("tag", of: $0) }
      ?? tree.inherited("lang", of: item)
    for headline in headlines where isSecondary(headline) {
      if let words = tree.line(in: headline), words != draft.title { draft.add(.heading, words, level: 2) }
    }
    let before = draft.blocks.count
    if let content = tree.firstElement(named: "contentset", in: item) { readContent(content, into: &draft) }
    if draft.blocks.count == before { readDescriptions(meta, into: &draft) }
    if draft.title == nil {
      draft.title = tree.children(named: "title", of: itemMeta).first.flatMap { tree.line(in: $0) }
    }
    draft.finishWire(dateline: tree.children(named: "dateline", of: meta).first.flatMap { tree.line(in: $0) })
  }

  /// The text of an item, which can come in several forms: the first that has words.
  private func readContent(_ content: MarkupTree.Node, into draft: inout ArticleDraft) {
    let before = draft.blocks.count
    for node in tree.children(of: content) where tree.isElement(node) {
      let name = tree.string(tree.name(of: node)).lowercased()
      guard name == "inlinexml" || name == "inlinedata" else { continue }
      if tree.firstElement(named: "nitf", in: node) != nil {
        NITFReader(tree).read(node, into: &draft)
      } else if let body = tree.firstElement(named: "body", in: node) {
        draft.append(tree, body)
      } else if tree.children(of: node).contains(where: { tree.isElement($0) }) {
        draft.append(tree, node)
      } else {
        draft.append(wireText: tree.allText(in: node))
      }
      if draft.blocks.count > before { return }
    }
  }

  /// Of a picture or a film the description is all there is to read.
  private func readDescriptions(_ meta: MarkupTree.Node, into draft: inout ArticleDraft) {
    for description in tree.children(named: "description", of: meta) {
      if tree.attribute("role", of: description)?.lowercased().contains("caption") ?? false {
        if let words = tree.line(in: description) { draft.add(.caption, words) }
      } else {
        draft.append(wireText: tree.allText(in: description))
      }
    }
  }

  private func date(_ nodes: MarkupTree.Node...) -> ArticleDate? {
    for name in ["contentcreated", "firstcreated", "versioncreated"] {
      for node in nodes {
        guard let words = tree.children(named: name, of: node).first.flatMap({ tree.line(in: $0) }) else { continue }
        if let date = NITFReader.date(words) { return date }
      }
    }
    return tree.firstElement(named: "sent").flatMap { tree.line(in: $0) }.flatMap { NITFReader.date($0) }
  }

  /// A party by its name, or the word that stands for it.
  private func name(of wanted: String, in node: MarkupTree.Node) -> String? {
    for party in tree.children(named: wanted, of: node) + tree.elements(named: wanted, in: node) {
      if let name = tree.children(named: "name", of: party).first.flatMap({ tree.line(in: $0) }) { return name }
      if let literal = tree.attribute("literal", of: party).nonBlank { return literal }
    }
    return nil
  }

  /// Who made it, where that is a person with a name and no agency or a sign.
  private func creator(in meta: MarkupTree.Node) -> String? {
    for creator in tree.children(named: "creator", of: meta) {
      guard let name = tree.children(named: "name", of: creator).first.flatMap({ tree.line(in: $0) }) else { continue }
      if name.contains(" "), name.contains(where: \.isLowercase) { return name }
    }
    return nil
  }
}

/// Reads NewsML 1: each `<NewsItem>` that has words is an article.
struct NewsMLReader {
  private let tree: MarkupTree
  private let encoding: String

  init(_ bytes: [UInt8]) {
    let decoded = XMLBeginning.decode(bytes)
    encoding = decoded.encoding
    tree = MarkupTree(xml: decoded.text)
  }

  func drafts() -> [ArticleDraft] {
    var end = 0
    return tree.elements(named: "newsitem").compactMap { item in
      // An item can hold items; they are parts of it.
      guard item >= end else { return nil }
      end = tree.nodes(in: item).upperBound
      var draft = ArticleDraft()
      draft.encoding = encoding
      read(item, into: &draft)
      return draft.blocks.isEmpty && draft.title == nil ? nil : draft
    }
  }

  private func read(_ item: MarkupTree.Node, into draft: inout ArticleDraft) {
    draft.title = line("headline", in: item)
    draft.author = line("byline", in: item).flatMap { NITFReader.withoutBy($0) }
    draft.date =
      ["firstcreated", "thisrevisioncreated", "dateid"].lazy.compactMap { line($0, in: item) }
      .compactMap { NITFReader.date($0) }.first ?? line("dateandtime", in: tree.root).flatMap { NITFReader.date($0) }
    draft.source =
      party("provider", in: item) ?? party("source", in: item) ?? line("creditline", in: item)
      ?? line("providerid", in: item)
    draft.language = tree.firstElement(named: "language", in: item).flatMap { tree.attribute("FormalName", of: $0) }?
      .lowercased()
    if let secondary = line("subheadline", in: item), secondary != draft.title {
      draft.add(.heading, secondary, level: 2)
    }
    readContent(item, into: &draft)
    draft.finishWire(dateline: line("dateline", in: item))
  }

  private func line(_ name: String, in node: MarkupTree.Node) -> String? {
    tree.elements(named: name, in: node).lazy.compactMap { tree.line(in: $0) }.first
  }

  private func party(_ name: String, in item: MarkupTree.Node) -> String? {
    guard let node = tree.firstElement(named: name, in: item), let party = tree.firstElement(named: "party", in: node)
    else { return nil }
    return tree.attribute("FormalName", of: party).nonBlank
  }

  /// The first text is the article; what stands with a picture is its caption.
  private func readContent(_ item: MarkupTree.Node, into draft: inout ArticleDraft) {
    var hasText = false
    for data in tree.elements(named: "datacontent", in: item) {
      if isCaption(data, in: item) {
        if let words = tree.line(in: data) { draft.add(.caption, words) }
        continue
      }
      if hasText { continue }
      let before = draft.blocks.count
      if tree.firstElement(named: "nitf", in: data) != nil || tree.firstElement(named: "body.content", in: data) != nil
      {
        NITFReader(tree).read(data, into: &draft)
      } else if let body = tree.firstElement(named: "body", in: data) {
        draft.append(tree, body)
      } else if tree.children(of: data).contains(where: { tree.isElement($0) }) {
        draft.append(tree, data)
      } else {
        draft.append(wireText: tree.allText(in: data))
      }
      hasText = draft.blocks.count > before
    }
  }

  /// Whether the component that an element stands in has the role of a caption.
  private func isCaption(_ node: MarkupTree.Node, in item: MarkupTree.Node) -> Bool {
    var place = tree.parent(of: node)
    while let here = place, here > item {
      if let role = tree.children(named: "role", of: here).first {
        return tree.attribute("FormalName", of: role)?.lowercased().contains("caption") ?? false
      }
      place = tree.parent(of: here)
    }
    return false
  }
}
