import Messages

/// News items in ninjs, the JSON of the IPTC (https://www.iptc.org/std/ninjs/userguide/), versions 1.0 to 3.x, and of the
/// programs that write something near it: Superdesk, the interfaces of the Associated Press and the BBC.
extension ArticleFormat {
  static let ninjs = jsonObject(
    name: "ninjs", title: "ninjs (IPTC)",
    recognition: "JSON with headline or headlines, and versioncreated or body_html",
    holding: ["headline"],
    where: { tree, object in NinjsItem.isItem(tree, object) },
    article: { tree, object in NinjsItem(tree, object).draft() })

  static let ninjsList = jsonList(
    name: "ninjs-list", title: "ninjs items in a list", recognition: "a JSON list (item, _items…) of ninjs items",
    holding: ["headline"],
    where: { tree, object in NinjsItem.isItem(tree, object) },
    article: { tree, object in NinjsItem(tree, object).draft() })
}

/// One item: a text, or a picture with its caption.
struct NinjsItem {
  private let tree: JSONTree
  private let item: JSONTree.Node
  /// The members by their names without capitals and marks: version 3 writes `versionCreated` for `versioncreated`.
  private var members: [String: JSONTree.Node] = [:]

  init(_ tree: JSONTree, _ item: JSONTree.Node) {
    self.tree = tree
    self.item = item
    for member in tree.children(of: item) {
      let name = NewsRecord.name(of: tree.key(of: member))
      if members[name] == nil { members[name] = member }
    }
  }

  /// Whether an object is an item: a headline, and what only ninjs has beside it.
  static func isItem(_ tree: JSONTree, _ object: JSONTree.Node) -> Bool {
    guard tree.kind(of: object) == .object else { return false }
    let item = NinjsItem(tree, object)
    guard item.headline != nil else { return false }
    let hasName = item.members["uri"] != nil || item.members["guid"] != nil || item.members["version"] != nil
    let isVersion = ["versioncreated", "firstcreated", "pubstatus", "urgency", "standard"].contains {
      item.members[$0] != nil
    }
    return hasName && isVersion
  }

  func draft() -> ArticleDraft? {
    var draft = ArticleDraft()
    draft.title = headline.map { RecordText.line(Array($0.utf8)) }
    draft.date = date
    draft.language = string("language").flatMap { NewsRecord.language(Array($0.utf8)) }
    draft.author = (string("byline") ?? string("by") ?? names("authors")).flatMap {
      NewsRecord.author(Array($0.utf8), language: draft.language)
    }
    draft.source =
      string("source") ?? names("infosource") ?? names("infosources") ?? string("provider") ?? string("copyrightholder")
    draft.address =
      ["uri", "guid", "url"].lazy.compactMap { string($0) }.compactMap {
        NewsRecord.address(Array($0.utf8))
      }.first
    addBody(to: &draft)
    return draft.title == nil && draft.blocks.isEmpty ? nil : draft
  }

  private var headline: String? {
    string("headline") ?? value(in: "headlines", roles: ["main"]) ?? string("title")
  }

  /// An item may be corrected for years: the day on which it was first published goes first.
  private var date: ArticleDate? {
    for name in ["firstpublished", "versioncreated", "contentcreated", "firstcreated"] {
      if let words = string(name), let date = NewsRecord.date(Array(words.utf8)) { return date }
    }
    return nil
  }

  // MARK: - The body

  private func addBody(to draft: inout ArticleDraft) {
    addLeadPicture(to: &draft)
    if let body = ["bodyhtml", "bodyxhtml", "bodytext", "body"].lazy.compactMap({ name in
      string(name).map { (name, $0) }
    }).first {
      draft.append(recordText: Array(body.1.utf8), isHTML: body.0.hasSuffix("html"), base: draft.address)
    } else {
      addBodies(to: &draft)
    }
    draft.end()
    draft.removeRepeatedTitle()
    if draft.blocks.contains(where: { $0.kind != .caption }) { return }
    let isText = string("type").map { $0 == "text" || $0 == "composite" } ?? true
    if let words = description {
      draft.add(isText ? .paragraph : .caption, RecordText.line(Array(words.utf8)))
      draft.note =
        isText
        ? Message("Its text is not in the file, only a description.")
        : Message("It is a \(kind): only its caption is in the file.")
    } else if draft.blocks.isEmpty {
      draft.note = Message("Its text is not in the file.")
    }
  }

  /// What the item is, for people.
  private var kind: Message {
    switch string("type") {
    case "picture": Message("picture")
    case "audio": Message("recording")
    case "video": Message("video")
    case "graphic": Message("graphic")
    default: Message("piece")
    }
  }

  /// The bodies of version 2 on: the best one of each role, for a text may come in parts.
  private func addBodies(to draft: inout ArticleDraft) {
    guard let bodies = members["bodies"], tree.kind(of: bodies) == .array else { return }
    var best: [(isHTML: Bool, words: [UInt8])] = []
    for body in tree.children(of: bodies).prefix(100) {
      guard let words = tree.member("value", of: body).flatMap({ tree.words(of: $0) }), !words.isEmpty else { continue }
      let type = tree.string("contenttype", of: body) ?? tree.string("contentType", of: body) ?? ""
      best.append((type.contains("html"), words))
    }
    guard let body = best.first(where: \.isHTML) ?? best.first else { return }
    draft.append(recordText: body.words, isHTML: body.isHTML, base: draft.address)
  }

  private var description: String? {
    ["descriptioncaption", "descriptiontext", "description"].lazy.compactMap { string($0) }.first
      ?? value(in: "descriptions", roles: ["caption", "main", "text", "summary"])
  }

  /// The caption of the picture that stands above the text, unless it only says again what the item says.
  private func addLeadPicture(to draft: inout ArticleDraft) {
    guard let associations = members["associations"] else { return }
    for association in tree.children(of: associations).prefix(20) where tree.kind(of: association) == .object {
      let name = tree.string("name", of: association) ?? String(decoding: tree.key(of: association), as: UTF8.self)
      guard name == "featuremedia" || name == "mainpic" else { continue }
      let picture = NinjsItem(tree, association)
      guard picture.string("type") == "picture", let words = picture.description, words != description,
        words != headline
      else { return }
      draft.add(.caption, RecordText.line(Array(words.utf8)))
      return
    }
  }

  // MARK: - Values

  private func string(_ name: String) -> String? {
    members[name].flatMap { tree.kind(of: $0) == .string ? tree.words(of: $0) : nil }
      .flatMap { $0.trimmed(0..<$0.count).isEmpty ? nil : String(decoding: $0, as: UTF8.self) }
  }

  private func names(_ name: String) -> String? {
    members[name].flatMap { tree.names(of: $0) }.map { String(decoding: $0, as: UTF8.self) }.nonBlank
  }

  /// The value of the first of a list that has one of these roles; else of the first.
  private func value(in name: String, roles: [String]) -> String? {
    guard let list = members[name], tree.kind(of: list) == .array else { return nil }
    let all = tree.children(of: list).prefix(100).map { (tree.string("role", of: $0), tree.string("value", of: $0)) }
    for role in roles {
      if let found = all.first(where: { $0.0 == role })?.1, !found.isEmpty { return found }
    }
    return all.lazy.compactMap { $0.1.nonBlank }.first
  }
}
