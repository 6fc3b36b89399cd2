import Messages

extension ArticleFormat {
  /// The Asahi Shimbun's archive (Kikuzo II) as HTML.
  static let kikuzoHTML = ArticleFormat(
    name: "kikuzo-html", title: "Kikuzo II (Asahi Shimbun) page of articles",
    recognition: "tables of the classes topic-list and topic-detail, and the name 聞蔵",
    isRecognised: { beginning in
      beginning.text.has("<", at: beginning.firstWord) && beginning.contains("topic-detail") && beginning.contains("聞蔵")
    },
    reading: .many { content throws(ArticleParsingError) in
      let (text, encoding) = content.markup()
      return kikuzoDrafts(in: MarkupTree(html: text)).map { draft in
        var draft = draft
        draft.encoding = encoding
        return draft
      }
    })

  /// The Yomiuri Shimbun's archive (Yomidasu Rekishikan) as HTML.
  static let yomidasuHTML = ArticleFormat(
    name: "yomidasu-html", title: "Yomidasu (Yomiuri Shimbun) page of articles",
    recognition: "tables of the class contentsTable, and the name ヨミダス",
    isRecognised: { beginning in
      guard beginning.text.has("<", at: beginning.firstWord), beginning.contains("ヨミダス") else { return false }
      return beginning.contains("yomiuriNewsSearch") || beginning.contains("heiseiDetail")
        || beginning.contains("contentsTable")
    },
    reading: .many { content throws(ArticleParsingError) in
      let (text, encoding) = content.markup()
      return yomidasuDrafts(in: MarkupTree(html: text)).map { draft in
        var draft = draft
        draft.encoding = encoding
        return draft
      }
    })
}

/// A row with the day stands above each article's table.
private func kikuzoDrafts(in tree: MarkupTree) -> [ArticleDraft] {
  var drafts: [ArticleDraft] = []
  var date: ArticleDate?
  for node in tree.nodes(in: tree.root) {
    let name = tree.name(of: node)
    if name == .td, tree.attribute("class", of: node) == "topic-list" {
      if let day = tree.line(in: node).flatMap({ ArticleDate(words: $0) }) { date = day }
    } else if name == .table, tree.attribute("class", of: node) == "topic-detail" {
      var draft = ArticleDraft()
      draft.source = "朝日新聞"
      draft.language = "ja"
      draft.date = date
      date = nil
      for part in tree.nodes(in: node) {
        switch tree.attribute("class", of: part) {
        case "font002": draft.title = tree.line(in: part)
        case "detail001": draft.addLines(ExportParagraph(part, of: tree))
        default: break
        }
      }
      if draft.title != nil || !draft.blocks.isEmpty { drafts.append(draft) }
    }
  }
  return drafts
}

/// A table has number, day and title in its cells; the words stand in the division behind it.
private func yomidasuDrafts(in tree: MarkupTree) -> [ArticleDraft] {
  var drafts: [ArticleDraft] = []
  for node in tree.nodes(in: tree.root) where tree.isElement(node) {
    if tree.name(of: node) == .table, tree.attribute("class", of: node) == "contentsTable" {
      let cells = tree.all(.th, in: node)
      guard cells.count >= 3, let date = tree.line(in: cells[1]).flatMap({ ArticleDate(words: $0) }) else { continue }
      var draft = ArticleDraft()
      draft.source = "読売新聞"
      draft.language = "ja"
      draft.date = date
      draft.title = tree.line(in: cells[2])
      drafts.append(draft)
    } else if tree.attribute("id", of: node) == "heiseiDetailContents", !drafts.isEmpty {
      for paragraph in tree.all(.p, in: node) {
        drafts[drafts.count - 1].addLines(ExportParagraph(paragraph, of: tree))
      }
    }
  }
  return drafts
}

extension ArticleDraft {
  /// Each line is a paragraph.
  fileprivate mutating func addLines(_ paragraph: ExportParagraph) {
    for line in paragraph.lines where !line.isEmpty { add(.paragraph, utf8: paragraph.text[line]) }
  }
}
