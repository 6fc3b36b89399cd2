import Messages

/// Articles in JSON: what news-please and newspaper3k write, and every object with a title and a text.
extension ArticleFormat {
  /// https://github.com/fhamborg/news-please, `NewsArticle.py`: one object a file, dates as Python's `str()` gives them.
  static let newsPlease = jsonObject(
    name: "news-please", title: "news-please article", recognition: "JSON with maintext and date_download",
    holding: ["\"maintext\"", "\"date_download\""],
    where: { tree, object in
      tree.kind(of: object) == .object && tree.member("maintext", of: object) != nil
    },
    article: { tree, object in NewsRecord(tree, object).draft() })

  /// https://github.com/codelucas/newspaper and newspaper4k: one object a file.
  static let newspaper = jsonObject(
    name: "newspaper", title: "newspaper3k or newspaper4k article",
    recognition: "JSON with text, authors, publish_date and top_image or meta_…",
    holding: ["\"text\"", "\"publish_date\"", "\"authors\""],
    where: { tree, object in
      guard tree.kind(of: object) == .object, tree.member("text", of: object) != nil else { return false }
      return tree.member("top_image", of: object) != nil || tree.member("meta_lang", of: object) != nil
        || tree.member("canonical_link", of: object) != nil
    },
    article: { tree, object in NewsRecord(tree, object).draft() })

  /// One object with a title and a text, whoever wrote it.
  static let jsonArticle = ArticleFormat(
    name: "json-article", title: "Article in JSON",
    recognition: "a JSON object with a title (headline…) and a text (body, content, articleBody…)",
    isRecognised: { beginning in
      guard let tree = JSONTree(beginning: beginning), !tree.isEmpty else { return false }
      let object = tree.unwrapped(tree.root)
      guard tree.kind(of: object) == .object, tree.isAlone(in: beginning) else { return false }
      let record = NewsRecord(tree, object)
      if record.hasText, record[.title] != nil { return true }
      // A long object whose words have only begun. As one line it may be the first of many records.
      guard !tree.isWhole(object), beginning.bytes.contains(Ascii.lineFeed) || beginning.fileExtension == "json" else {
        return false
      }
      return JSONList(in: tree, where: { isArticle(tree, $0) }) == nil && isBeginningOfArticle(record, tree, object)
    },
    reading: .one { content throws(ArticleParsingError) in
      guard let draft = draft(of: content, { NewsRecord($0, $1).draft() }) else {
        throw .damaged("nothing can be read before the damage")
      }
      return draft
    })

  /// A list of such objects: a file of articles, a feed in JSON, what an interface answers.
  static let jsonArticles = jsonList(
    name: "json-articles", title: "Articles in JSON",
    recognition: "a JSON list, or an object with a list, of objects with a title and a text",
    holding: [], where: isArticle,
    article: { tree, object in NewsRecord(tree, object).draft() })

  @Sendable static func isArticle(_ tree: JSONTree, _ object: JSONTree.Node) -> Bool {
    let record = NewsRecord(tree, object)
    if record.hasText, record[.title] != nil { return true }
    return !tree.isWhole(object) && isBeginningOfArticle(record, tree, object)
  }

  /// Whether an object of which only the beginning is known goes on as an article: a long text has begun, or a title and
  /// another fact came first.
  private static func isBeginningOfArticle(_ record: NewsRecord, _ tree: JSONTree, _ object: JSONTree.Node) -> Bool {
    if let text = record[.text], text.count > 4096 { return true }
    return record[.title] != nil && record[.address] != nil && record[.date] != nil
  }
}
