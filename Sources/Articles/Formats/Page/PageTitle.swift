/// The title of an article, without the name of the site that pages put before or behind it.
struct PageTitle {
  private(set) var words: String?

  /// What stands between a title and the name of a site.
  private static let marks = [
    " | ", " - ", " – ", " — ", " :: ", " » ", " « ", " · ", " • ", " / ", "｜", " ‹ ", " › ", "_",
  ]

  private static func marks(in title: String) -> [String] {
    let bytes = Array(title.utf8)
    return marks.filter(bytes.holds)
  }

  /// - Parameter site: names that the site may have.
  init(_ measures: PageMeasures, _ meta: PageMeta, _ data: LinkedData, site: [String?]) {
    let tree = measures.tree
    let sites = Set(site.compactMap(\.self).map(PageWords.key).filter { !$0.isEmpty })
    let headings = Self.headings(measures)
    var named = [data.headline, data.name]
    if let page = meta.pageTitle, let name = data.name, let headline = data.headline, page.contains(name),
      !page.contains(headline)
    {
      named.reverse()
    }
    let given =
      named + [
        meta[["og:title", "dc.title", "dcterms.title", "citation_title", "parsely-title", "sailthru.title"]],
        meta[["twitter:title"]],
      ]
    for candidate in given {
      guard let title = PageWords.plain(candidate), !sites.contains(PageWords.key(title)) else { continue }
      words = Self.shown(title, headings) ?? Self.without(sites, title)
      return
    }
    guard let title = PageWords.plain(meta.pageTitle) else {
      words = headings.first
      return
    }
    words = Self.shown(title, headings) ?? Self.bare(title, sites, tree) ?? headings.first
  }

  /// The headings that may be the article's own, in order.
  private static func headings(_ measures: PageMeasures) -> [String] {
    let tree = measures.tree
    var headings: [String] = []
    for name in [MarkupName.h1, .h2] {
      for node in tree.all(name).prefix(20) where measures.letters[node] > 0 {
        if let words = tree.line(in: node) { headings.append(words) }
      }
    }
    return headings
  }

  /// The heading that says the same as a title, or is a part of it that marks set off.
  private static func shown(_ title: String, _ headings: [String]) -> String? {
    let parts = Set(Self.parts(of: title).map(PageWords.key))
    return headings.first { heading in
      let key = PageWords.key(heading)
      return key.utf8.count >= 10 && parts.contains(key)
    }
  }

  /// The title and all its beginnings and ends between marks.
  private static func parts(of title: String) -> [String] {
    var parts = [title]
    for mark in marks(in: title) {
      let pieces = title.split(separator: mark).map(String.init)
      guard pieces.count <= 8 else { continue }
      for index in pieces.indices {
        parts.append(pieces[index...].joined(separator: mark))
        parts.append(pieces[...index].joined(separator: mark))
      }
    }
    return parts
  }

  /// Without the name of the site behind or before it.
  private static func without(_ sites: Set<String>, _ title: String) -> String {
    for mark in marks(in: title) {
      let pieces = title.split(separator: mark).map(String.init)
      guard pieces.count > 1, let first = pieces.first, let last = pieces.last else { continue }
      if sites.contains(PageWords.key(last)) { return pieces.dropLast().joined(separator: mark) }
      if sites.contains(PageWords.key(first)) { return pieces.dropFirst().joined(separator: mark) }
    }
    return title
  }

  /// The words of `<title>`, where nothing else tells which of them are the site's: what stands behind the last mark is,
  /// when it is shorter than what stands before.
  private static func bare(_ title: String, _ sites: Set<String>, _ tree: MarkupTree) -> String? {
    let known = without(sites, title)
    if known != title { return known }
    for mark in marks(in: title) where mark != marks.last {
      let pieces = title.split(separator: mark).map(String.init)
      guard pieces.count > 1, let last = pieces.last else { continue }
      let rest = pieces.dropLast().joined(separator: mark)
      let words = last.split(separator: " ").count
      if words <= 4, rest.split(separator: " ").count >= max(3, words) { return rest }
    }
    return title.isEmpty ? nil : title
  }
}
