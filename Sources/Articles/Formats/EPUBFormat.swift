import Messages

extension ArticleFormat {
  /// https://www.w3.org/TR/epub-33/: a zip of pages, of which each that has words is an article.
  static let epub = ArticleFormat(
    name: "epub", title: "EPUB", recognition: "a zip whose first file is mimetype with application/epub+zip",
    isRecognised: { beginning in
      guard beginning.bytes.has("PK\u{3}\u{4}", at: 0) else { return false }
      let head = 0..<min(beginning.bytes.count, 300)
      return beginning.bytes.firstPlace(of: "application/epub+zip", in: head) != nil
        || beginning.fileExtension == "epub"
    },
    reading: .many { content throws(ArticleParsingError) in
      guard let book = EPUBReader(content.bytes) else { throw .notText(looksLike: "an EPUB without a readable book") }
      return book.drafts()
    })
}

/// Reads the chapters of a book in the order of its spine.
struct EPUBReader {
  private struct Item {
    let path: String
    let mediaType: String
    let properties: String
  }

  /// The files in the book by their path, without pictures and fonts.
  private var files: [String: [UInt8]] = [:]
  private var chapters: [Item] = []
  /// The titles of chapters, by their paths.
  private var titles: [String: String] = [:]
  private var title: String?
  private var author: String?
  private var date: ArticleDate?
  private var language: String?

  private static let longestSpine = 10_000

  /// Nil where no book can be found in the bytes.
  init?(_ bytes: [UInt8]) {
    var limits = ArchiveReader.Limits()
    limits.member = 32 << 20
    limits.total = 256 << 20
    limits.ratio = 64
    limits.members = 20_000
    var found: [String: [UInt8]] = [:]
    // What comes out before damage or a limit is still a book.
    try? ArchiveReader(limits: limits).forEach(inBytes: bytes) { member, read in
      let name = String(decoding: member.name, as: UTF8.self)
      let ending = name.split(separator: ".").last?.lowercased() ?? ""
      guard ["xml", "opf", "xhtml", "html", "htm", "ncx"].contains(ending) else { return true }
      if let bytes = try? read(limits.member) { found[name] = bytes }
      return true
    }
    files = found
    guard let packagePath = packagePath(), let bytes = files[packagePath] else { return nil }
    let package = MarkupTree(xml: XMLBeginning.decode(bytes).text)
    readMetadata(package)
    readSpine(package, folder: Self.folder(of: packagePath))
  }

  func drafts() -> [ArticleDraft] {
    chapters.compactMap { chapter in
      guard let bytes = files[chapter.path] else { return nil }
      return draft(of: bytes, title: titles[chapter.path])
    }
  }

  // MARK: - The package

  private func packagePath() -> String? {
    if let bytes = files["META-INF/container.xml"] {
      let container = MarkupTree(xml: XMLBeginning.decode(bytes).text)
      for root in container.elements(named: "rootfile") {
        if let path = container.attribute("full-path", of: root).flatMap({ Self.path($0, in: "") }), files[path] != nil
        {
          return path
        }
      }
    }
    return files.keys.filter { $0.lowercased().hasSuffix(".opf") }.min()
  }

  private mutating func readMetadata(_ package: MarkupTree) {
    guard let metadata = package.firstElement(named: "metadata") else { return }
    func lines(_ name: String) -> [String] {
      package.elements(named: name, in: metadata).compactMap { package.line(in: $0) }
    }
    title = lines("title").first
    language = lines("language").first
    date = lines("date").lazy.compactMap { ArticleDate(words: $0) }.first
    // EPUB 3 says apart what somebody did: <meta refines="#author" property="role">aut</meta>.
    var roles: [String: String] = [:]
    for meta in package.elements(named: "meta", in: metadata) where package.attribute("property", of: meta) == "role" {
      if let of = package.attribute("refines", of: meta)?.dropFirst(), let role = package.line(in: meta) {
        roles[String(of)] = roles[String(of)] ?? role
      }
    }
    let names = package.elements(named: "creator", in: metadata).compactMap { creator in
      let role = package.attribute("role", of: creator) ?? package.attribute("id", of: creator).flatMap { roles[$0] }
      return role == nil || role == "aut" ? package.line(in: creator) : nil
    }
    author = names.isEmpty ? nil : names.joined(separator: ", ")
  }

  private mutating func readSpine(_ package: MarkupTree, folder: String) {
    var items: [String: Item] = [:]
    for node in package.elements(named: "item") {
      guard let id = package.attribute("id", of: node),
        let path = package.attribute("href", of: node).flatMap({ Self.path($0, in: folder) })
      else { continue }
      items[id] = Item(
        path: path, mediaType: package.attribute("media-type", of: node) ?? "",
        properties: package.attribute("properties", of: node) ?? "")
    }
    for node in package.elements(named: "itemref").prefix(Self.longestSpine) {
      guard let item = package.attribute("idref", of: node).flatMap({ items[$0] }), files[item.path] != nil,
        !item.properties.contains("nav")
      else { continue }
      chapters.append(item)
    }
    for item in items.values.sorted(by: { $0.path < $1.path }) {
      if item.properties.contains("nav") { readNavigation(item.path) }
      if item.mediaType == "application/x-dtbncx+xml" { readNCX(item.path) }
    }
  }

  /// Takes the titles of chapters from the links of the table of contents of EPUB 3.
  private mutating func readNavigation(_ path: String) {
    guard let bytes = files[path] else { return }
    let tree = MarkupTree(xml: XMLBeginning.decode(bytes).text)
    let navigations = tree.elements(named: "nav")
    let contents = navigations.first { tree.attribute("type", of: $0)?.contains("toc") ?? false } ?? navigations.first
    guard let contents else { return }
    for link in tree.elements(named: "a", in: contents) {
      add(tree.line(in: link), for: tree.attribute("href", of: link), folder: Self.folder(of: path))
    }
  }

  /// The same from that of EPUB 2.
  private mutating func readNCX(_ path: String) {
    guard let bytes = files[path] else { return }
    let tree = MarkupTree(xml: XMLBeginning.decode(bytes).text)
    for point in tree.elements(named: "navpoint") {
      let label = tree.children(named: "navlabel", of: point).first.flatMap { tree.line(in: $0) }
      let target = tree.children(named: "content", of: point).first.flatMap { tree.attribute("src", of: $0) }
      add(label, for: target, folder: Self.folder(of: path))
    }
  }

  private mutating func add(_ title: String?, for reference: String?, folder: String) {
    guard let title, let path = reference.flatMap({ Self.path($0, in: folder) }), titles[path] == nil else { return }
    titles[path] = String(decoding: Self.withoutTypesetting(Array(title.utf8)), as: UTF8.self)
  }

  // MARK: - Paths

  private static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
  }

  /// The path in the book that a reference leads to, without what stands behind "#"; nil for one out of the book.
  private static func path(_ reference: String, in folder: String) -> String? {
    let target = reference.prefix { $0 != "#" && $0 != "?" }
    guard !target.isEmpty, !target.contains("://") else { return nil }
    var parts: [String] = []
    let whole = target.hasPrefix("/") ? String(target.dropFirst()) : folder + target
    for part in whole.split(separator: "/") {
      if part == ".." { _ = parts.popLast() } else if part != "." { parts.append(unescaped(part)) }
    }
    return parts.joined(separator: "/")
  }

  private static func unescaped(_ part: Substring) -> String {
    let bytes = Array(part.utf8)
    var plain: [UInt8] = []
    var place = 0
    while place < bytes.count {
      if bytes[place] == UInt8(ascii: "%"), place + 2 < bytes.count,
        let byte = UInt8(String(decoding: bytes[(place + 1)...(place + 2)], as: UTF8.self), radix: 16)
      {
        plain.append(byte)
        place += 3
      } else {
        plain.append(bytes[place])
        place += 1
      }
    }
    return String(decoding: plain, as: UTF8.self)
  }

  // MARK: - Chapters

  private func draft(of bytes: [UInt8], title: String?) -> ArticleDraft? {
    let decoded = XMLBeginning.decode(bytes)
    let page = Self.withoutTypesetting(decoded.text)
    var tree = MarkupTree(xml: page)
    if tree.isIllFormed { tree = MarkupTree(html: page) }
    let body = tree.firstElement(named: "body") ?? tree.root
    if isNoChapter(tree, body) { return nil }
    var draft = ArticleDraft()
    draft.encoding = decoded.encoding
    draft.append(tree, body)
    draft.end()
    guard !draft.blocks.isEmpty else { return nil }
    let heading = draft.blocks.prefix(3).first { $0.kind == .heading }.map { draft.text.line($0.range) }
    draft.title =
      title ?? heading ?? tree.firstElement(named: "head").flatMap { tree.firstElement(named: "title", in: $0) }
      .flatMap { tree.line(in: $0) } ?? self.title
    draft.author = author
    draft.date = date
    draft.source = self.title
    draft.language = language
    return draft
  }

  /// Whether a page only shows the title of the book, its cover, or where to find what.
  private func isNoChapter(_ tree: MarkupTree, _ body: MarkupTree.Node) -> Bool {
    let kinds: Set<Substring> = ["titlepage", "halftitlepage", "cover", "toc", "landmarks", "loi"]
    let nodes = [body] + tree.children(of: body).filter { tree.isElement($0) }.prefix(2)
    return nodes.contains { node in
      guard tree.isElement(node), let type = tree.attribute("type", of: node) else { return false }
      return type.split(separator: " ").contains { kinds.contains($0) }
    }
  }

  /// Without the marks of fine typesetting, which stand between words and in the way of whoever searches for them: a word
  /// joiner (U+2060) and a hair space (U+200A) are nothing, a no-break space is a space.
  private static func withoutTypesetting(_ text: [UInt8]) -> [UInt8] {
    var plain: [UInt8] = []
    plain.reserveCapacity(text.count)
    var place = 0
    while place < text.count {
      if text[place] == 0xC2, text.has("\u{A0}", at: place) {
        plain.append(Ascii.space)
        place += 2
      } else if text[place] == 0xE2, text.has("\u{2060}", at: place) || text.has("\u{200A}", at: place) {
        place += 3
      } else if text[place] == UInt8(ascii: "&"), let length = blankReference(text, place) {
        plain.append(Ascii.space)
        place += length
      } else {
        plain.append(text[place])
        place += 1
      }
    }
    return plain
  }

  private static func blankReference(_ text: [UInt8], _ place: Int) -> Int? {
    for reference: StaticString in ["&nbsp;", "&#160;", "&#xa0;", "&#xA0;"] where text.has(reference, at: place) {
      return reference.utf8CodeUnitCount
    }
    return nil
  }
}
