import Messages

extension ArticleFormat {
  /// Saved feeds, and what blogs export: each entry is an article.
  static let feed = ArticleFormat(
    name: "feed", title: "Feed (RSS, Atom)",
    recognition: "XML whose first element is <rss>, <feed> of Atom or <rdf:RDF> of RSS",
    isRecognised: { beginning in
      guard let root = XMLBeginning(beginning) else { return false }
      switch root.name {
      case "rss": return true
      case "feed": return root.tag.contains("atom") || beginning.contains("<entry")
      case "rdf": return root.tag.contains("/rss/") || root.tag.contains("my.netscape.com/rdf")
      default: return false
      }
    },
    reading: .many { content in FeedReader(content.bytes).drafts() })

  /// https://www.jsonfeed.org/version/1.1/
  static let jsonFeed = ArticleFormat(
    name: "json-feed", title: "JSON Feed",
    recognition: "a JSON object whose version is an address of jsonfeed.org",
    isRecognised: { beginning in
      let start = beginning.firstWord
      return start < beginning.text.count && beginning.text[start] == UInt8(ascii: "{")
        && (beginning.contains("jsonfeed.org/version/") || beginning.contains("jsonfeed.org\\/version\\/"))
    },
    reading: .many { content in JSONFeedReader.drafts(content.bytes) })
}

/// Reads RSS of every version (https://www.rssboard.org/rss-specification), RDF and Atom (RFC 4287, and 0.3).
struct FeedReader {
  private let tree: MarkupTree
  private let names: NameTable<String>
  private let encoding: String
  /// The `<channel>` or `<feed>`.
  private var channel: MarkupTree.Node = 0
  /// Whether the words of entries have blank lines between paragraphs: WordPress exports what people typed.
  private let isExport: Bool

  private static let media = "http://search.yahoo.com/mrss/"
  private static let itunes = "http://www.itunes.com/dtds/podcast-1.0.dtd"

  init(_ bytes: [UInt8]) {
    let decoded = XMLBeginning.decode(bytes)
    encoding = decoded.encoding
    tree = MarkupTree(xml: decoded.text)
    names = tree.tableOfNames { $0.lowercased() }
    isExport = decoded.text.firstPlace(of: "wordpress.org/export", in: 0..<min(decoded.text.count, 8192)) != nil
    channel = elements("channel", "feed").first ?? 0
  }

  func drafts() -> [ArticleDraft] {
    var facts = Facts()
    facts.title = child("title", of: channel).flatMap { line(of: $0) }
    facts.author = authors(of: channel)
    facts.address = address(of: channel)
    facts.language = child("language", of: channel).flatMap { tree.line(in: $0) }
    var drafts: [ArticleDraft] = []
    var end = 0
    for node in tree.nodes(in: tree.root) where node >= end && tree.isElement(node) {
      let name = names[tree.name(of: node)]
      guard name == "item" || name == "entry" else { continue }
      end = tree.nodes(in: node).upperBound
      if let draft = draft(of: node, in: facts) { drafts.append(draft) }
    }
    return drafts
  }

  /// What the feed says of all its entries.
  private struct Facts {
    var title: String?
    var author: String?
    var address: String?
    var language: String?
  }

  private func draft(of entry: MarkupTree.Node, in feed: Facts) -> ArticleDraft? {
    if let kind = child("post_type", of: entry).flatMap({ tree.line(in: $0) }),
      kind == "attachment" || kind == "nav_menu_item"
    {
      return nil
    }
    var draft = ArticleDraft()
    draft.encoding = encoding
    draft.title = children("title", of: entry).sorted { rank($0) < rank($1) }.lazy.compactMap { line(of: $0) }.first
    draft.address = address(of: entry)
    draft.author = authors(of: entry) ?? feed.author
    draft.date = date(of: entry)
    draft.source = source(of: entry) ?? feed.title
    draft.language =
      tree.inherited("lang", of: entry) ?? child("language", of: entry).flatMap { tree.line(in: $0) } ?? feed.language
    addBody(of: entry, base: draft.address ?? feed.address, to: &draft)
    draft.removeFeedFooters()
    let isEmpty = draft.blocks.isEmpty && draft.title == nil && draft.address == nil
    return isEmpty ? nil : draft
  }

  // MARK: - Elements

  private func elements(_ wanted: String...) -> [MarkupTree.Node] {
    tree.nodes(in: tree.root).filter { tree.isElement($0) && wanted.contains(names[tree.name(of: $0)]) }
  }

  private func children(_ name: String, of node: MarkupTree.Node) -> [MarkupTree.Node] {
    tree.children(of: node).filter { tree.isElement($0) && names[tree.name(of: $0)] == name }
  }

  private func child(_ name: String, of node: MarkupTree.Node) -> MarkupTree.Node? { children(name, of: node).first }

  /// Which of several elements of a name goes first: that of the feed itself, then that of Dublin Core.
  private func rank(_ node: MarkupTree.Node) -> Int {
    switch tree.namespace(of: node) {
    case Self.media: 3
    case Self.itunes: 2
    case "http://purl.org/dc/elements/1.1/": 1
    default: 0
    }
  }

  // MARK: - Facts

  private func address(of node: MarkupTree.Node) -> String? {
    if let original = child("origlink", of: node).flatMap({ tree.line(in: $0) }), WebAddress.isWeb(original) {
      return original
    }
    var other: String?
    for link in children("link", of: node) {
      guard let href = tree.attribute("href", of: link) else {
        if let words = tree.line(in: link) { return WebAddress.resolve(words, against: base(of: link)) ?? words }
        continue
      }
      let address = WebAddress.resolve(href, against: base(of: link))
      let relation = tree.attribute("rel", of: link) ?? "alternate"
      if relation == "alternate" { return address }
      if relation == "related" || relation == "via" { other = other ?? address }
    }
    if let other { return other }
    for name in ["guid", "id"] {
      guard let identifier = child(name, of: node), tree.attribute("isPermaLink", of: identifier) != "false",
        let words = tree.line(in: identifier), WebAddress.isWeb(words)
      else { continue }
      return words
    }
    return tree.attribute("about", of: node).flatMap { WebAddress.isWeb($0) ? $0 : nil }
  }

  /// What relative addresses in an element start from, by the `xml:base` around it; nil where nothing says so.
  private func base(of node: MarkupTree.Node) -> String? {
    var bases: [String] = []
    var place: MarkupTree.Node? = node
    while let here = place, bases.count < 32 {
      if tree.isElement(here), let base = tree.attribute("base", of: here) { bases.append(base) }
      place = tree.parent(of: here)
    }
    return bases.reversed().reduce(nil as String?) { WebAddress.resolve($1, against: $0) ?? $0 }
  }

  private func authors(of node: MarkupTree.Node) -> String? {
    var names: [String] = []
    for wanted in ["author", "creator", "dc:creator"] {
      for author in children(wanted, of: node) where rank(author) < 2 {
        let name = child("name", of: author).flatMap { tree.line(in: $0) }
        let words = name ?? (children(of: author).isEmpty ? tree.line(in: author) : nil)
        if let name = words.flatMap(Self.nameOnly), !names.contains(name) { names.append(name) }
      }
      if !names.isEmpty { return names.joined(separator: ", ") }
    }
    return children("author", of: node).lazy.compactMap { tree.line(in: $0).flatMap(Self.nameOnly) }.first
  }

  private func children(of node: MarkupTree.Node) -> [MarkupTree.Node] {
    tree.children(of: node).filter { tree.isElement($0) }
  }

  /// The name in "ana@herald.example (Ana Ruiz)" and in "Ana Ruiz (ana@herald.example)"; nil for an address alone.
  static func nameOnly(_ words: String) -> String? {
    var words = words
    if let open = words.firstIndex(of: "("), let close = words[open...].firstIndex(of: ")") {
      let inner = words[words.index(after: open)..<close]
      let outer = words[..<open]
      words = inner.contains("@") ? String(outer) : outer.contains("@") ? String(inner) : words
    } else if let open = words.firstIndex(of: "<"), words[open...].contains("@") {
      words = String(words[..<open])
    }
    guard let name = (words as String?).nonBlank, !name.contains("@"), !WebAddress.isWeb(name) else { return nil }
    return name.lowercased().hasPrefix("by ") ? String(name.dropFirst(3)) : name
  }

  private func date(of entry: MarkupTree.Node) -> ArticleDate? {
    for name in [
      "pubdate", "published", "issued", "date", "created", "post_date", "updated", "modified", "lastbuilddate",
    ] {
      for element in children(name, of: entry) {
        if let words = tree.line(in: element), let date = ArticleDate(words: words) { return date }
      }
    }
    return nil
  }

  /// Where an entry of a collection comes from: `<source>` of RSS has its name as words, that of Atom as a title.
  private func source(of entry: MarkupTree.Node) -> String? {
    guard let source = child("source", of: entry) else { return nil }
    if let title = child("title", of: source) { return line(of: title) }
    guard children(of: source).isEmpty, let words = tree.line(in: source), !WebAddress.isWeb(words) else { return nil }
    return words
  }

  /// The words of a title, which may be HTML, escaped or not.
  private func line(of node: MarkupTree.Node) -> String? {
    let bytes = content(of: node)
    guard bytes.kind != .text else { return bytes.words.line(0..<bytes.words.count).nonBlank }
    var page = ArticleDraft()
    page.append(html: bytes.words)
    page.end()
    return page.text.line(0..<page.text.count).nonBlank
  }

  // MARK: - Bodies

  private enum ContentKind {
    case text
    case html
  }

  /// The words of an element, and what they are; elements in it are only words.
  private func content(of node: MarkupTree.Node) -> (words: [UInt8], kind: ContentKind) {
    var words = tree.allText(in: node)
    let type = tree.attribute("type", of: node)?.lowercased()
    let mode = tree.attribute("mode", of: node)?.lowercased()
    let isMedia = type.map { $0.contains("/") && !$0.hasPrefix("text/") && !$0.contains("xml") && !$0.contains("html") }
    if mode == "base64" || isMedia == true && mode == nil {
      words = Charset.decode(TransferEncoding.base64(words[...]), declared: "utf-8").text
      return (words, Self.looksLikeHTML(words) ? .html : .text)
    }
    if children(of: node).contains(where: { rank($0) == 0 }) { return (words, .text) }
    // In Atom, words are words where nothing else is said.
    let isAtom = type == nil && mode == nil && (tree.namespace(of: node)?.lowercased().contains("atom") ?? false)
    if isAtom || type == "text" || type == "text/plain" || type == "xhtml" || mode == "xml" {
      return (words, Self.hasClosedElement(words) ? .html : .text)
    }
    if type == "html" || type == "text/html" { return (words, .html) }
    // RSS does not say.
    return (words, Self.looksLikeHTML(words) ? .html : .text)
  }

  private func addBody(of entry: MarkupTree.Node, base: String?, to draft: inout ArticleDraft) {
    for name in ["encoded", "content", "body", "div", "fullitem", "description", "summary", "tagline"] {
      for node in children(name, of: entry) where rank(node) < 2 && !isExcerpt(node) {
        add(node, base: self.base(of: node) ?? base, to: &draft)
        if !draft.blocks.isEmpty { return }
      }
    }
    for name in ["summary", "description", "subtitle", "text"] {
      for node in tree.nodes(in: entry) where tree.isElement(node) && names[tree.name(of: node)] == name {
        add(node, base: base, to: &draft)
        if !draft.blocks.isEmpty { return }
      }
    }
  }

  /// `<excerpt:encoded>` of WordPress.
  private func isExcerpt(_ node: MarkupTree.Node) -> Bool {
    tree.namespace(of: node)?.contains("/excerpt/") ?? false
  }

  private func add(_ node: MarkupTree.Node, base: String?, to draft: inout ArticleDraft) {
    let inner = children(of: node)
    if !inner.isEmpty || isMarkup(node) {
      draft.append(tree, node, base: base)
      return
    }
    let (words, kind) = content(of: node)
    if kind == .text {
      draft.append(paragraphsOf: words)
    } else {
      draft.append(html: isExport || !Self.hasBlocks(words) ? Self.withParagraphs(words) : words, base: base)
    }
  }

  /// Whether an element is of XHTML itself.
  private func isMarkup(_ node: MarkupTree.Node) -> Bool { tree.namespace(of: node) == "http://www.w3.org/1999/xhtml" }

  static func looksLikeHTML(_ words: [UInt8]) -> Bool {
    for place in words.indices.dropLast(2) {
      let next = words[place + 1]
      if words[place] == UInt8(ascii: "<"), next.isAsciiLetter || next == UInt8(ascii: "/") || next == UInt8(ascii: "!")
      {
        return true
      }
      if words[place] == UInt8(ascii: "&"), next.isAsciiLetter || next == UInt8(ascii: "#"),
        words[place...].prefix(12).contains(UInt8(ascii: ";"))
      {
        return true
      }
    }
    return false
  }

  private static func hasClosedElement(_ words: [UInt8]) -> Bool {
    for mark: StaticString in ["</p>", "</a>", "<br", "</div>", "</P>"]
    where words.firstPlace(of: mark, in: 0..<words.count) != nil {
      return true
    }
    return false
  }

  private static func hasBlocks(_ words: [UInt8]) -> Bool {
    for mark: StaticString in ["<p", "<P", "<br", "<BR", "<div", "<DIV", "<li", "<td"]
    where words.firstPlace(of: mark, in: 0..<words.count) != nil {
      return true
    }
    return false
  }

  /// HTML whose blank lines are made paragraphs, as WordPress makes them when it shows what was typed.
  private static func withParagraphs(_ words: [UInt8]) -> [UInt8] {
    var parted: [UInt8] = []
    parted.reserveCapacity(words.count)
    var lineFeeds = 0
    for byte in words {
      if byte == Ascii.lineFeed {
        lineFeeds += 1
        if lineFeeds == 2 { parted += "<p>".utf8 }
      } else if !byte.isAsciiBlank {
        lineFeeds = 0
      }
      parted.append(byte)
    }
    return parted
  }
}

extension ArticleDraft {
  /// Adds plain words, whose paragraphs are parted by blank lines.
  mutating func append(paragraphsOf words: [UInt8]) {
    var place = 0
    while let line = TextLine(in: words, at: place) {
      if line.range.isEmpty || words[line.range].allSatisfy(\.isAsciiBlank) {
        end()
      } else {
        if openKind == nil { begin(.paragraph) }
        append(utf8: words[line.range])
        append("\n")
      }
      place = line.next
    }
    end()
  }

  /// Leaves out what the software of feeds adds below an entry.
  mutating func removeFeedFooters() {
    removeBlocks { _, words in
      guard words.count < 400 else { return false }
      let line = String(decoding: words, as: UTF8.self)
      if line.hasPrefix("The post "), line.contains(" appeared first on ") { return true }
      return [
        "read more", "read more…", "read more...", "continue reading", "continue reading…", "comments", "permalink",
      ]
      .contains(line.lowercased())
    }
  }
}

/// Reads JSON Feed.
enum JSONFeedReader {
  static func drafts(_ bytes: [UInt8]) -> [ArticleDraft] {
    let (text, encoding) = Charset.decode(bytes, declared: nil)
    let feed = Members(text)
    var drafts: [ArticleDraft] = []
    for element in feed.elements("items") {
      let item = Members(Array(text[element]))
      var draft = ArticleDraft()
      draft.encoding = encoding
      draft.title = item.string("title")
      draft.address = item.string("url") ?? item.string("external_url")
      if draft.address == nil, let identifier = item.string("id"), WebAddress.isWeb(identifier) {
        draft.address = identifier
      }
      draft.author = item.authors ?? feed.authors
      draft.date = (item.string("date_published") ?? item.string("date_modified")).flatMap { ArticleDate(words: $0) }
      draft.source = feed.string("title")
      draft.language = item.string("language") ?? feed.string("language")
      if let html = item.string("content_html") {
        draft.append(html: Array(html.utf8), base: draft.address ?? feed.string("home_page_url"))
      }
      if draft.blocks.isEmpty, let words = item.string("content_text") ?? item.string("summary") {
        draft.append(paragraphsOf: Array(words.utf8))
      }
      draft.removeFeedFooters()
      if !draft.blocks.isEmpty || draft.title != nil || draft.address != nil { drafts.append(draft) }
    }
    return drafts
  }

  /// The members of an object, as far as it can be read.
  private struct Members {
    private let text: [UInt8]
    private let members: [JSONScanner.Member]

    init(_ text: [UInt8]) {
      self.text = text
      members = JSONScanner.readableMembers(of: text).members
    }

    func string(_ name: StaticString) -> String? {
      guard let member = members.first(where: { $0.isNamed(name) && $0.kind == .string }) else { return nil }
      let bytes = JSONScanner.string(in: text, at: member.range)
      return bytes.allSatisfy(\.isAsciiBlank) ? nil : String(decoding: bytes, as: UTF8.self)
    }

    func elements(_ name: StaticString) -> [Range<Int>] {
      guard let member = members.first(where: { $0.isNamed(name) && $0.kind == .array }) else { return [] }
      return (try? JSONScanner.elements(of: text, at: member.range)) ?? []
    }

    var authors: String? {
      var names = elements("authors").compactMap { Members(Array(text[$0])).string("name") }
      if names.isEmpty, let author = members.first(where: { $0.isNamed("author") && $0.kind == .object }) {
        names = [Members(Array(text[author.range])).string("name")].compactMap { $0 }
      }
      return names.isEmpty ? nil : names.joined(separator: ", ")
    }
  }
}
