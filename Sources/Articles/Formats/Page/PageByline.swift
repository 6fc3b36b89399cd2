/// Who wrote an article: names only, parted by commas.
struct PageByline {
  private(set) var names: String?

  init(_ measures: PageMeasures, _ meta: PageMeta, _ data: LinkedData, source: String?) {
    let site = source.map(PageWords.key) ?? ""
    let given = [
      data.authors,
      [meta[["author", "byl", "byline", "parsely-author", "sailthru.author", "dc.author", "dcterms.creator"]]]
        .compactMap(\.self),
      meta.authors,
    ]
    for words in given {
      let names = Self.names(in: words, site: site)
      if !names.isEmpty {
        self.names = names.joined(separator: ", ")
        return
      }
    }
    let shown = Self.names(in: Self.shown(measures), site: site)
    names = shown.isEmpty ? nil : shown.joined(separator: ", ")
  }

  // MARK: - Where it is shown

  private static func shown(_ measures: PageMeasures) -> [String] {
    let tree = measures.tree
    let itemprop = tree.name("itemprop")
    let rel = tree.name("rel")
    var byClass: String?
    var node = 1
    while node < tree.count {
      defer { node += 1 }
      guard tree.isElement(node), measures.letters[node] > 0, measures.letters[node] < 120 else { continue }
      if let value = tree.attributeBytes(itemprop, of: node),
        value.split(separator: Ascii.space).contains(where: { $0.elementsEqual("author".utf8) })
      {
        let name = tree.nodes(in: node).first { inner in
          tree.attributeBytes(itemprop, of: inner)?.elementsEqual("name".utf8) ?? false
        }
        if let words = firstLine(name ?? node, measures) { return [words] }
      }
      if let value = tree.attributeBytes(rel, of: node), value.elementsEqual("author".utf8),
        let words = firstLine(node, measures), !PageWords.key(words).isEmpty
      {
        return [words]
      }
      if byClass == nil, measures.hints[node].contains(.byline),
        measures.hints[node].isDisjoint(with: [.comments, .others]),
        let words = firstLine(node, measures), !names(in: [words], site: "").isEmpty
      {
        byClass = words
      }
    }
    return [byClass].compactMap(\.self)
  }

  /// The words in an element up to the first line break or block that follows words.
  private static func firstLine(_ node: MarkupTree.Node, _ measures: PageMeasures) -> String? {
    var words: [UInt8] = []
    for inner in measures.tree.nodes(in: node) {
      if measures.tree.isText(inner) {
        words += measures.tree.text(inner)
      } else if measures.isBlock[inner] || measures.tree.name(of: inner) == .br {
        let line = words.line(0..<words.count)
        if line.utf8.count > 4 { return line }
        words.append(Ascii.space)
      }
    }
    let line = words.line(0..<words.count)
    return line.isEmpty ? nil : line
  }

  // MARK: - Names

  /// Words that a byline begins with, in small letters.
  private static let openings = [
    "by ", "by: ", "written by ", "posted by ", "author: ", "authors: ", "story by ", "words by ", "von ", "par ",
    "por ", "di ", "af ",
    "av ", "door ", "autor: ", "text: ", "от ", "автор: ", "작성자 ", "作者：", "作者:", "文/", "文／",
  ]

  /// The names in what stands for a byline; none where it reads like anything else.
  static func names(in words: [String], site: String) -> [String] {
    var names: [String] = []
    var known: Set<String> = [site, ""]
    for words in words.prefix(50) {
      guard let plain = PageWords.plain(words), plain.utf8.count <= 400, !Array(plain.utf8).holds("://"),
        !plain.hasPrefix("www.")
      else {
        continue
      }
      for part in split(withoutOpening(plain)) {
        let name = withoutOpening(part)
        guard isName(name), known.insert(PageWords.key(name)).inserted else { continue }
        names.append(name)
      }
    }
    return names
  }

  private static func withoutOpening(_ words: String) -> String {
    var words = words
    let small = Array(words.utf8).inSmallLetters
    if let opening = openings.first(where: { small.starts(with: $0.utf8) }) {
      words = String(words.dropFirst(opening.count))
    }
    return Optional(words).nonBlank ?? ""
  }

  private static func split(_ words: String) -> [String] {
    var parts = [words]
    let bytes = Array(words.utf8)
    for mark in [";", " and ", " & ", " | ", " und ", " et ", " y ", "、", "，", " • ", " · "] where bytes.holds(mark) {
      parts = parts.flatMap { $0.split(separator: mark).map(String.init) }
    }
    // "Jong, Michiel de" is one name: a comma parts names only where each has two words.
    return parts.flatMap { part in
      let pieces = part.split(separator: ",").map { Optional(String($0)).nonBlank ?? "" }
      if pieces.count < 2 { return [Optional(part).nonBlank ?? ""] }
      if pieces.allSatisfy({ $0.contains(" ") || $0.utf8.count > 20 }) { return pieces }
      // "Ana Ruiz, Senior Writer": the second is no name, and the first is whole.
      return pieces[0].contains(" ") ? [pieces[0]] : [Optional(part).nonBlank ?? ""]
    }
  }

  private static func isName(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    guard (1...7).contains(words.count), name.utf8.count >= 2, name.utf8.count <= 100 else { return false }
    if name.contains("?") || name.contains(":") || name.contains("!") { return false }
    if name.utf8.contains(where: { $0.isDigit || $0 == UInt8(ascii: "@") || $0 == UInt8(ascii: "<") }) { return false }
    switch name.lowercased() {
    case "admin", "administrator", "editor", "staff", "webmaster", "author", "guest", "anonymous", "by", "null",
      "undefined", "none",
      "follow", "share", "email", "posted on", "posted", "published", "updated", "about":
      return false
    default: return true
    }
  }
}
