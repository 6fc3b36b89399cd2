/// Takes away what is no part of an article: around it before it is looked for, and within it afterwards.
struct PageCleaning {
  typealias Node = MarkupTree.Node

  // MARK: - Around

  /// Elements that are boilerplate by their kind or by what they are called, and do not hold most of the sentences.
  static func boilerplate(of measures: PageMeasures) -> [Node] {
    let total = measures.prose[measures.tree.root]
    let comments = outermost(of: measures) { isComments($0, measures, total: total) }
    let said = comments.reduce(0) { $0 + measures.prose[$1] }
    // On the page of a discussion they are what was saved.
    let isDiscussion = said > 0 && total - said < 150
    let role = measures.tree.name("role")
    return outermost(of: measures) { node in
      if isComments(node, measures, total: total) { return !isDiscussion }
      // Comments are often longer than the article: what part of the sentences it has is told without them.
      let isNamed = measures.tree.name(of: node) == .article
      let whole = isNamed && !isDiscussion ? total - said : total
      return isBoilerplate(node, measures, role: role, total: whole)
    }
  }

  private static func outermost(of measures: PageMeasures, where isFound: (Node) -> Bool) -> [Node] {
    var found: [Node] = []
    var node = 1
    while node < measures.tree.count {
      if measures.isLeftOut[node] {
        node = measures.end(of: node)
      } else if measures.tree.isElement(node), isFound(node) {
        found.append(node)
        node = measures.end(of: node)
      } else {
        node += 1
      }
    }
    return found
  }

  private static func isArticle(_ node: Node, _ measures: PageMeasures) -> Bool {
    measures.tree.name(of: node) == .article || measures.hints[node].contains(.article)
  }

  private static func isKept(_ node: Node, _ measures: PageMeasures) -> Bool {
    let name = measures.tree.name(of: node)
    return name == .html || name == .body || name == .main || measures.hints[node].contains(.body)
  }

  private static func isComments(_ node: Node, _ measures: PageMeasures, total: Int32) -> Bool {
    let prose = measures.prose[node]
    return measures.hints[node].contains(.comments) && !isKept(node, measures)
      && prose * 10 <= total * (isArticle(node, measures) ? 5 : 9)
  }

  private static func isBoilerplate(_ node: Node, _ measures: PageMeasures, role: MarkupName, total: Int32) -> Bool {
    guard !isKept(node, measures), measures.prose[node] * 4 < total || total == 0 else { return false }
    switch measures.tree.name(of: node) {
    case .nav, .aside, .footer, .form: return true
    default: break
    }
    if let value = measures.tree.attributeBytes(role, of: node), isBesideRole(value) { return true }
    var hints = measures.hints[node]
    // Embedded posts are quotations: "twitter-tweet".
    if measures.tree.name(of: node) == .blockquote { hints.subtract(.sharing) }
    return !hints.isDisjoint(with: .boilerplate.subtracting(.comments))
  }

  private static func isBesideRole(_ role: ArraySlice<UInt8>) -> Bool {
    switch String(decoding: role, as: UTF8.self) {
    case "navigation", "complementary", "banner", "contentinfo", "search", "menu", "menubar", "dialog", "alert",
      "alertdialog", "toolbar", "tablist", "form":
      true
    default: false
    }
  }

  // MARK: - Within

  /// Marks what is no part of the article in the elements that hold it, and the words below pictures.
  static func marks(in roots: [Node], of measures: PageMeasures, site: [UInt8]) -> [BlockWriter.Marks] {
    var marks = measures.isLeftOut.map { $0 ? BlockWriter.Marks.leftOut : [] }
    let total = roots.reduce(0) { $0 + measures.letters[$1] }
    for root in roots {
      var node = root
      let end = measures.end(of: root)
      while node < end {
        let isElement = measures.tree.isElement(node)
        if !isElement || marks[node].contains(.leftOut) {
          node = isElement ? measures.end(of: node) : node + 1
        } else if node != root, isUnwanted(node, measures, total: total, site: site) {
          marks[node] = .leftOut
          node = measures.end(of: node)
        } else {
          if measures.hints[node].contains(.caption), measures.letters[node] < 600 { marks[node] = .caption }
          node += 1
        }
      }
    }
    return marks
  }

  private static func isUnwanted(_ node: Node, _ measures: PageMeasures, total: Int32, site: [UInt8]) -> Bool {
    let letters = measures.letters[node]
    guard letters > 0, measures.isBlock[node] else { return false }
    let density = measures.linkDensity(of: node)
    let name = measures.tree.name(of: node)
    let prose = measures.prose[node]
    let hints = measures.hints[node]
    if hints.contains(.facts), hints.isDisjoint(with: [.article, .body]), prose * 5 < total, letters < 200 {
      return true
    }
    // A box about the author.
    if hints.contains(.byline), hints.isDisjoint(with: [.article, .body]), prose * 8 < total, letters < 1000 {
      return true
    }
    switch name {
    case .ul, .ol:
      // Items that are nothing but a link lead to other articles.
      return letters * 3 < total && isListOfLinks(node, measures) && !leadsElsewhere(node, measures, site: site)
    case .p:
      // A paragraph that is one link leads to another article.
      return density > 0.6 && letters * 3 < total
        && measures.ownLetters[node] - measures.ownLinkLetters[node] < 60 && !showsAddress(node, measures)
    case .div, .section, .table, .dl, .article, .header:
      if density > 0.6, letters * 3 < total { return true }
      if density > 0.3, prose == 0, name == .div || name == .section, letters * 5 < total, commaFree(node, measures) {
        return true
      }
    default: break
    }
    return false
  }

  /// Whether the words of an element have an address of the web or of mail in them: it is what they are about.
  private static func showsAddress(_ node: Node, _ measures: PageMeasures) -> Bool {
    guard measures.letters[node] < 500 else { return false }
    let words = measures.tree.allText(in: node)
    return words.contains(UInt8(ascii: "@")) || words.firstPlace(of: "://", in: words.indices) != nil
      || words.firstPlace(of: "www.", in: words.indices) != nil
  }

  /// Whether most links in an element lead to other sites, and say in words where to: they belong to the text.
  private static func leadsElsewhere(_ node: Node, _ measures: PageMeasures, site: [UInt8]) -> Bool {
    let tree = measures.tree
    guard site.count > 3, tree.nodes(in: node).count < 2000 else { return false }
    let href = tree.name("href")
    var links = 0
    var elsewhere = 0
    for inner in tree.nodes(in: node) where tree.name(of: inner) == .a && measures.letters[inner] > 0 {
      guard let address = tree.attributeBytes(href, of: inner) else { continue }
      links += 1
      guard address.starts(with: "http".utf8) || address.starts(with: "//".utf8) else { continue }
      let start = address.firstIndex(of: UInt8(ascii: "/")) ?? address.startIndex
      let host = address[start...].drop { $0 == UInt8(ascii: "/") }.prefix { $0 != UInt8(ascii: "/") }
      if !host.elementsEqual(site), !(host.count > site.count && host.suffix(site.count).elementsEqual(site)) {
        elsewhere += 1
      }
    }
    return elsewhere * 10 >= links * 7 && elsewhere > 0 && Int(measures.linkLetters[node]) >= links * 15
  }

  /// Whether an element has hardly a comma: it is no text, but names of things.
  private static func commaFree(_ node: Node, _ measures: PageMeasures) -> Bool {
    measures.commas[node] * 60 <= measures.letters[node]
  }

  private static func isListOfLinks(_ list: Node, _ measures: PageMeasures) -> Bool {
    var items = 0
    var links = 0
    for item in measures.tree.children(of: list) where measures.letters[item] > 0 && !measures.isLeftOut[item] {
      items += 1
      if measures.linkDensity(of: item) > 0.5 { links += 1 }
    }
    return items > 0 && links * 10 >= items * 7
  }
}
