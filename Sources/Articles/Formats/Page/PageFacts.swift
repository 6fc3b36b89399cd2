/// What a page says about its article: in JSON-LD, in its meta elements, in microdata, and, where it says nothing, where
/// readers would look.
struct PageFacts {
  var title: String?
  var author: String?
  var date: ArticleDate?
  var source: String?
  var address: String?
  var language: String?
  /// What relative addresses start from.
  var base: String?
  /// The article in plain words.
  var articleBody: String?

  /// - Parameter savedAddress: where the page was saved from, if that was noted down.
  init(_ measures: PageMeasures, savedAddress: String?) {
    let tree = measures.tree
    let meta = PageMeta(tree)
    let data = LinkedData(meta.linkedData)
    articleBody = data.articleBody
    let given = meta.base.flatMap { WebAddress.resolve($0, against: savedAddress) }
    let origin = given ?? savedAddress
    let addresses = [meta.canonical, meta[["og:url"]], data.address, meta[["twitter:url", "parsely-link"]]]
    let named = addresses.lazy.compactMap(\.self).compactMap { WebAddress.resolve($0, against: origin) }
      .first(where: WebAddress.isWeb)
    address = named ?? savedAddress
    base = origin.flatMap { WebAddress.isWeb($0) ? $0 : nil } ?? address

    let site = meta[["og:site_name", "dc.publisher", "citation_journal_title", "application-name"]] ?? data.publisher
    let host = address.flatMap(WebAddress.host)
    source = PageWords.plain(site) ?? host
    if let name = source, WebAddress.isWeb(name) { source = WebAddress.host(of: name) ?? name }
    language = Self.language(tree, meta, data)
    title = PageTitle(measures, meta, data, site: [source, data.publisher, meta[["og:site_name"]], host]).words
    date = Self.date(measures, meta, data, address: address)
    author = PageByline(measures, meta, data, source: source).names
  }

  private static func language(_ tree: MarkupTree, _ meta: PageMeta, _ data: LinkedData) -> String? {
    let html = tree.first(.html)
    let tags = [
      html.flatMap { tree.attribute("lang", of: $0) ?? tree.attribute("xml:lang", of: $0) },
      data.language, meta[["og:locale", "content-language", "language", "dc.language"]],
    ]
    for tag in tags.lazy.compactMap({ $0.nonBlank }) {
      let words = tag.replacing("_", with: "-")
      let parts = words.split(separator: "-")
      let isTag = parts.allSatisfy { $0.utf8.count <= 8 && $0.utf8.allSatisfy { $0.isAsciiLetter || $0.isDigit } }
      if isTag, let first = parts.first, (2...3).contains(first.utf8.count) { return words }
    }
    return nil
  }

  // MARK: - The date

  private static let dateNames = [
    "article:published_time", "og:published_time", "datepublished", "article.published", "parsely-pub-date",
    "sailthru.date", "citation_publication_date", "citation_online_date", "citation_date", "dc.date.issued",
    "dcterms.date", "dcterms.created", "dcterms.issued", "dc.date", "dc.date.created", "pubdate", "publishdate",
    "publish-date",
    "publish_date", "published-date", "published_time", "publication_date", "publication-date", "article_date_original",
    "originalpublicationdate", "cxenseparse:recs:publishtime", "article.created", "date_published", "datecreated",
    "date",
  ]

  private static func date(
    _ measures: PageMeasures, _ meta: PageMeta, _ data: LinkedData, address: String?
  ) -> ArticleDate? {
    if let date = data.published.flatMap({ ArticleDate(words: $0) }) { return date }
    for name in dateNames {
      if let date = meta[[name]].flatMap({ ArticleDate(words: $0) }) { return date }
    }
    if let date = shownDate(measures) { return date }
    return address.flatMap(dateInAddress)
  }

  /// What the page shows as its date: microdata, `<time>`, words in an element that is called a date. Several days are
  /// none, unless the first is said to be that of publication.
  private static func shownDate(_ measures: PageMeasures) -> ArticleDate? {
    let tree = measures.tree
    let itemprop = tree.name("itemprop")
    let article = tree.first(.article) ?? tree.root
    var times: [ArticleDate] = []
    var named: [ArticleDate] = []
    for node in 1..<max(1, tree.count) where tree.isElement(node) && !measures.isLeftOut[node] {
      let isTime = tree.name(of: node) == .time
      let isPublished = tree.attributeBytes(itemprop, of: node)?.elementsEqual("datePublished".utf8) ?? false
      guard isTime || isPublished || measures.hints[node].contains(.date) else { continue }
      guard isPublished || measures.letters[node] <= 60 else { continue }
      let words =
        tree.attribute("datetime", of: node) ?? tree.attribute("content", of: node) ?? tree.line(in: node) ?? ""
      guard let date = ArticleDate(words: words) else { continue }
      if isPublished || isTime && tree.attribute("pubdate", of: node) != nil { return date }
      if isTime, tree.contains(article, node) { times.append(date) } else if !isTime { named.append(date) }
    }
    for dates in [named, times] {
      if let first = dates.first, dates.prefix(3).allSatisfy({ $0 == first }) { return first }
    }
    return nil
  }

  /// The day in an address: "/2019/11/20/" or "/2019-11-20-".
  private static func dateInAddress(_ address: String) -> ArticleDate? {
    let bytes = Array(address.utf8)
    guard bytes.count >= 12 else { return nil }
    func number(_ range: Range<Int>) -> Int? {
      bytes[range].allSatisfy(\.isDigit) ? bytes[range].reduce(0) { $0 * 10 + Int($1 - 0x30) } : nil
    }
    for place in 0..<(bytes.count - 11) where bytes[place] == UInt8(ascii: "/") {
      let mark = bytes[place + 5]
      guard mark == UInt8(ascii: "/") || mark == UInt8(ascii: "-"), bytes[place + 8] == mark, !bytes[place + 11].isDigit
      else { continue }
      guard let year = number((place + 1)..<(place + 5)), let month = number((place + 6)..<(place + 8)),
        let day = number((place + 9)..<(place + 11)), (1980...2100).contains(year)
      else { continue }
      return ArticleDate(year: year, month: month, day: day)
    }
    return nil
  }
}

/// The meta elements of a page, its canonical address, and its scripts of JSON-LD.
struct PageMeta {
  private var values: [String: String] = [:]
  private(set) var authors: [String] = []
  private(set) var linkedData: [[UInt8]] = []
  private(set) var canonical: String?
  private(set) var base: String?
  /// The words of `<title>`.
  private(set) var pageTitle: String?

  init(_ tree: MarkupTree) {
    let keys = ["property", "name", "itemprop", "http-equiv"].map { tree.name($0) }
    let content = tree.name("content")
    for node in 1..<max(1, tree.count) {
      switch tree.name(of: node) {
      case .meta:
        guard let value = tree.attributeBytes(content, of: node), !value.isEmpty, values.count < 1000 else { continue }
        for key in keys {
          guard let name = tree.attributeBytes(key, of: node), name.count < 100 else { continue }
          for name in name.split(whereSeparator: \.isAsciiBlank) {
            add(String(decoding: Array(name).inSmallLetters, as: UTF8.self), String(decoding: value, as: UTF8.self))
          }
        }
      case .link where canonical == nil:
        if let rel = tree.attribute("rel", of: node)?.lowercased(), rel == "canonical" {
          canonical = tree.attribute("href", of: node)
        }
      case .base where base == nil: base = tree.attribute("href", of: node)
      case .title where pageTitle == nil:
        // Drawings have titles too.
        if let parent = tree.parent(of: node), tree.name(of: parent) != .svg { pageTitle = tree.line(in: node) }
      case .script:
        if let type = tree.attribute("type", of: node), type.lowercased().contains("ld+json"), linkedData.count < 50 {
          linkedData.append(tree.allText(in: node))
        }
      default: break
      }
    }
  }

  private mutating func add(_ name: String, _ value: String) {
    var name = name
    if Array(name.utf8).holds("dc") {
      name = name.replacing("dcterm:", with: "dcterms.").replacing("dc:", with: "dc.")
    }
    if name == "citation_author" || name == "article:author" || name == "dc.creator", authors.count < 100 {
      authors.append(value)
    }
    if values[name] == nil { values[name] = value }
  }

  /// The first of these that the page gives; names in small letters.
  subscript(names: [String]) -> String? { names.lazy.compactMap { values[$0].nonBlank }.first }
}

/// Small repairs of what pages give as facts.
enum PageWords {
  /// One line without the entities that were written twice ("&amp;amp;"); nil where no words are left.
  static func plain(_ words: String?) -> String? {
    guard var words = words.nonBlank else { return nil }
    if words.utf8.contains(UInt8(ascii: "&")) || words.utf8.contains(UInt8(ascii: "<")), words.utf8.count < 4096 {
      let tree = MarkupTree(html: Array(words.utf8), limits: MarkupTree.Limits(nodes: 1000))
      words = tree.line(in: tree.root) ?? words
    }
    return Optional(words).nonBlank
  }

  /// The words in small letters, without blanks and marks, to compare by.
  static func key(_ words: String) -> String {
    let bytes = Array(words.utf8).inSmallLetters
    var key: [UInt8] = []
    key.reserveCapacity(bytes.count)
    var place = 0
    while place < bytes.count {
      let byte = bytes[place]
      switch byte {
      case 0x41...0x5A: key.append(byte | 0x20)
      case 0x61...0x7A, 0x30...0x39: key.append(byte)
      case 0..<0x80: break
      // Marks, dashes and blanks: those of Latin-1, U+2000 to U+206F, U+3000 to U+303F.
      case 0xC2: place += 1
      case 0xE2 where place + 1 < bytes.count && (0x80...0x81).contains(bytes[place + 1]),
        0xE3 where place + 1 < bytes.count && bytes[place + 1] == 0x80:
        place += 2
      default: key.append(byte)
      }
      place += 1
    }
    return String(decoding: key, as: UTF8.self)
  }
}
