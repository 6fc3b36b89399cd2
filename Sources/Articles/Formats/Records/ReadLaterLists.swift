import Messages

/// Lists of services for reading later: the addresses of articles, and not their texts.
extension ArticleFormat {
  /// https://www.instapaper.com/user: URL,Title,Selection,Folder and, of late, Timestamp.
  static let instapaper = ArticleFormat(
    name: "instapaper", title: "Instapaper list", recognition: "a CSV table with URL, Title, Selection, Folder",
    isRecognised: { TableHead($0)?.has("url", "title", "selection", "folder") ?? false },
    reading: .tableRows { head, row in
      var entry = SavedAddress(address: row.words(head.column("url")), title: row.words(head.column("title")))
      entry.saved = NewsRecord.date(row.words(head.column("timestamp")))
      entry.selection = row.words(head.column("selection"))
      return entry.draft()
    })

  /// Pocket's last export (2025), and the like: title,url,time_added,tags,status.
  static let pocketTable = ArticleFormat(
    name: "pocket-csv", title: "Pocket list as CSV", recognition: "a CSV table with title, url, time_added",
    isRecognised: { TableHead($0)?.has("title", "url", "timeadded") ?? false },
    reading: .tableRows { head, row in
      var entry = SavedAddress(address: row.words(head.column("url")), title: row.words(head.column("title")))
      entry.saved = NewsRecord.date(row.words(head.column("timeadded")))
      return entry.draft()
    })

  /// Pocket's export up to 2024: ril_export.html.
  static let pocketPage = ArticleFormat(
    name: "pocket-html", title: "Pocket list as HTML", recognition: "HTML with the title Pocket Export and time_added",
    isRecognised: { $0.contains("<title>Pocket Export</title>") && $0.contains("time_added=") },
    reading: .many { content throws(ArticleParsingError) in
      linkedAddresses(in: content) { tree, link in
        var entry = SavedAddress(
          address: attribute("href", tree, link), title: tree.line(in: link).map { Array($0.utf8) } ?? [])
        entry.saved = NewsRecord.date(attribute("time_added", tree, link))
        return entry
      }
    })

  /// What all browsers export (https://learn.microsoft.com/previous-versions/windows/internet-explorer/ie-developer/
  /// platform-apis/aa753582(v=vs.85)), and Pinboard, Raindrop and others with them.
  static let bookmarks = ArticleFormat(
    name: "bookmarks", title: "Bookmarks of a browser", recognition: "a first line <!DOCTYPE NETSCAPE-Bookmark-file-1>",
    isRecognised: { beginning in
      let start = beginning.firstWord
      return beginning.text[start...].prefix(200).split(separator: Ascii.lineFeed).first.map {
        String(decoding: $0, as: UTF8.self).uppercased().hasPrefix("<!DOCTYPE NETSCAPE-BOOKMARK-FILE")
      } ?? false
    },
    reading: .many { content throws(ArticleParsingError) in
      linkedAddresses(in: content) { tree, link in
        var entry = SavedAddress(
          address: attribute("href", tree, link), title: tree.line(in: link).map { Array($0.utf8) } ?? [])
        entry.saved = NewsRecord.date(attribute("add_date", tree, link))
        entry.words = description(below: link, in: tree)
        return entry
      }
    })

  /// https://pinboard.in/export/: a JSON list with href, description and time.
  static let pinboard = jsonList(
    name: "pinboard", title: "Pinboard list", recognition: "a JSON list with href, description, time, toread",
    holding: ["\"href\"", "\"description\"", "\"time\""],
    where: { tree, entry in
      tree.kind(of: entry) == .object && tree.member("href", of: entry) != nil && tree.member("time", of: entry) != nil
    },
    article: { tree, object in
      var entry = SavedAddress(
        address: tree.member("href", of: object).flatMap { tree.words(of: $0) } ?? [],
        title: tree.member("description", of: object).flatMap { tree.words(of: $0) } ?? [])
      entry.saved = tree.member("time", of: object).flatMap { tree.words(of: $0) }.flatMap { NewsRecord.date($0) }
      entry.words = tree.member("extended", of: object).flatMap { tree.words(of: $0) } ?? []
      return entry.draft()
    })

  /// Omnivore's metadata_0_to_20.json: the texts lie beside it, in content/SLUG.html.
  static let omnivore = jsonList(
    name: "omnivore", title: "Omnivore export", recognition: "a JSON list with slug, savedAt and url",
    holding: ["\"slug\"", "\"savedAt\""],
    where: { tree, entry in
      tree.kind(of: entry) == .object && tree.member("slug", of: entry) != nil
        && tree.member("savedAt", of: entry) != nil && tree.member("url", of: entry) != nil
    },
    article: { tree, object in
      var draft = NewsRecord(tree, object).facts()
      if draft.title == nil, draft.address == nil { return nil }
      draft.note =
        tree.string("slug", of: object).nonBlank.map { Message("Its text is in the file content/\($0).html.") }
        ?? Message("Its text is not in the file.")
      return draft
    })

  /// Other lists in JSON: of Readability, El Curator, Pocket's interface.
  static let savedAddresses = jsonList(
    name: "saved-addresses", title: "List of saved addresses in JSON",
    recognition: "a JSON list of objects with an address, a title and the time of saving",
    holding: ["http"], where: { SavedAddress($0, $1) != nil },
    article: { SavedAddress($0, $1)?.draft() })

  /// The bookmarks of Chrome and its kin, as they lie in the profile.
  static let chromeBookmarks = ArticleFormat(
    name: "chrome-bookmarks", title: "Bookmarks of Chrome", recognition: "JSON with roots and bookmark_bar",
    isRecognised: { beginning in
      guard JSONTree.begins(beginning), beginning.contains("\"roots\""), beginning.contains("\"bookmark_bar\""),
        let tree = JSONTree(beginning: beginning)
      else { return false }
      return tree.member("roots", of: tree.root) != nil
    },
    reading: .many { content throws(ArticleParsingError) in
      let (text, encoding) = RecordText.decode(content)
      let tree = JSONTree(text)
      return tree.nodes.compactMap { node in
        guard tree.kind(of: node) == .object, tree.string("type", of: node) == "url" else { return nil }
        var entry = SavedAddress(
          address: tree.member("url", of: node).flatMap { tree.words(of: $0) } ?? [],
          title: tree.member("name", of: node).flatMap { tree.words(of: $0) } ?? [])
        entry.saved = tree.string("date_added", of: node).flatMap(chromeDate)
        guard var draft = entry.draft() else { return nil }
        draft.encoding = encoding
        return draft
      }
    })

  /// Microseconds since 1601.
  private static func chromeDate(_ words: String) -> ArticleDate? {
    guard let microseconds = Int(words), microseconds > 0 else { return nil }
    return ArticleDate(secondsSince1970: microseconds / 1_000_000 - 11_644_473_600)
  }

  private static func attribute(_ name: StaticString, _ tree: MarkupTree, _ node: MarkupTree.Node) -> [UInt8] {
    Array((tree.attribute(name, of: node) ?? "").utf8)
  }

  /// An entry for each link of a page that has the address of one.
  private static func linkedAddresses(
    in content: FileContent, entry: (MarkupTree, MarkupTree.Node) -> SavedAddress
  ) -> [ArticleDraft] {
    let (text, encoding) = RecordText.decode(content)
    let tree = MarkupTree(html: text)
    return tree.all(.a).compactMap { link in
      guard var draft = entry(tree, link).draft() else { return nil }
      draft.encoding = encoding
      return draft
    }
  }

  /// The words of the `<DD>` that follows the `<DT>` of a bookmark.
  private static func description(below link: MarkupTree.Node, in tree: MarkupTree) -> [UInt8] {
    var node = tree.nodes(in: link).upperBound
    // Nothing but blanks stands between.
    while node < tree.count, tree.isText(node), tree.text(node).allSatisfy(\.isAsciiBlank) { node += 1 }
    guard node < tree.count, tree.name(of: node) == .dd else { return [] }
    var words: [UInt8] = []
    for inner in tree.nodes(in: node) {
      // The parser may put what follows into it, for nothing ends a `<DD>`.
      if !tree.isText(inner) { break }
      words += tree.text(inner)
    }
    return words
  }
}

/// An article of which only the address was saved.
struct SavedAddress {
  var address: [UInt8]
  var title: [UInt8]
  /// The day on which it was saved, which is not the day of the article.
  var saved: ArticleDate?
  /// What was marked in the article.
  var selection: [UInt8] = []
  /// What was written about it.
  var words: [UInt8] = []

  init(address: [UInt8], title: [UInt8]) {
    self.address = address
    self.title = title
  }

  /// The entry in an object of JSON; nil where it has no address, or nothing says that somebody saved it.
  init?(_ tree: JSONTree, _ object: JSONTree.Node) {
    guard tree.kind(of: object) == .object else { return nil }
    func first(_ names: [StaticString]) -> [UInt8]? {
      names.lazy.compactMap { tree.member($0, of: object) }.compactMap { tree.words(of: $0) }.first { !$0.isEmpty }
    }
    let times: [StaticString] = [
      "created_at", "date_added", "time_added", "dateAdded", "savedAt", "saved_at", "added_at", "is_saved",
      "article__url",
    ]
    guard let address = first(["url", "article__url", "resolved_url", "given_url", "href", "link"]),
      NewsRecord.address(address) != nil, times.contains(where: { tree.member($0, of: object) != nil })
    else { return nil }
    self.address = address
    title = first(["title", "article__title", "resolved_title", "given_title", "name"]) ?? []
    saved = first(times).flatMap { NewsRecord.date($0) }
    words = first(["article__excerpt", "excerpt", "note"]) ?? []
  }

  /// Nil where there is no address of the web.
  func draft() -> ArticleDraft? {
    guard let address = NewsRecord.address(address) else { return nil }
    var draft = ArticleDraft()
    draft.address = address
    let title = RecordText.line(title)
    draft.title = title.isEmpty ? address : title
    draft.add(.quoted, RecordText.line(selection))
    draft.add(.paragraph, RecordText.line(words))
    draft.note =
      saved.map { Message("Only its address was saved, on \($0).") } ?? Message("Only its address was saved.")
    return draft
  }
}
