/// Finds the element that holds an article by what pages call it, in the manner of trafilatura
/// (https://github.com/adbar/trafilatura): an ordered list of kinds of containers, the plainest first; the first kind that
/// holds a fair share of the page's sentences is taken.
struct ContainerExtractor {
  typealias Node = MarkupTree.Node

  let measures: PageMeasures

  /// How plainly an element says that it holds an article.
  enum Kind: CaseIterable {
    case articleBody
    case article
    case content
    case main
    case body
  }

  func roots() -> (nodes: [Node], kind: Kind) {
    let total = measures.prose[measures.tree.root]
    for kind in Kind.allCases {
      let nodes = best(of: kind)
      let prose = nodes.reduce(0) { $0 + measures.prose[$1] }
      if kind == .body || prose >= 200 && prose * 3 >= total { return (nodes, kind) }
      if kind == .articleBody, isSaidToBeBody(nodes) { return (nodes, kind) }
    }
    return ([measures.tree.root], .body)
  }

  /// Whether these are one element that microdata call the body of the article, with some sentences: whatever is longer
  /// is something else, comments for example.
  func isSaidToBeBody(_ nodes: [Node]) -> Bool {
    guard nodes.count == 1, measures.prose[nodes[0]] >= 600 else { return false }
    return measures.tree.attributeBytes("itemprop", of: nodes[0])?.elementsEqual("articleBody".utf8) ?? false
  }

  /// The parts of the body that one of its parts belongs to: those beside it, and those in boxes of their own in the
  /// same article. Where hardly anything else stands between them, what holds them all.
  private func parts(_ found: [Node], of most: Node) -> [Node] {
    let tree = measures.tree
    let parent = tree.parent(of: most)
    let article = found.count > 500 ? nil : self.article(around: most)
    let parts = found.filter { part in
      tree.parent(of: part) == parent || article != nil && self.article(around: part) == article
    }
    guard let first = parts.first, let last = parts.last, first != last else { return parts }
    var ancestor = tree.parent(of: first)
    while let element = ancestor, !tree.contains(element, last) { ancestor = tree.parent(of: element) }
    guard let around = ancestor, around != tree.root, tree.name(of: around) != .body else { return parts }
    let prose = parts.reduce(0) { $0 + measures.prose[$1] }
    return prose * 10 >= measures.prose[around] * 9 ? [around] : parts
  }

  /// The only heading of the first level in the page.
  private var onlyTitle: Node? {
    let titles = measures.tree.all(.h1).filter { measures.letters[$0] > 0 }
    return titles.count == 1 ? titles[0] : nil
  }

  /// The nearest `<article>`, some levels up at most.
  private func article(around node: Node) -> Node? {
    var ancestor = measures.tree.parent(of: node)
    for _ in 0..<30 {
      guard let element = ancestor else { return nil }
      if measures.tree.name(of: element) == .article { return element }
      ancestor = measures.tree.parent(of: element)
    }
    return nil
  }

  private func best(of kind: Kind) -> [Node] {
    var found: [Node] = []
    var node = 1
    let itemprop = measures.tree.name("itemprop")
    let role = measures.tree.name("role")
    while node < measures.tree.count {
      let end = measures.end(of: node)
      if measures.isLeftOut[node] {
        node = end
      } else if measures.tree.isElement(node), measures.prose[node] > 0, isKind(kind, node, itemprop, role) {
        found.append(node)
        // In another element of the kind it is part of that one.
        node = kind == .content ? node + 1 : end
      } else {
        node += 1
      }
    }
    guard let most = found.max(by: { measures.prose[$0] < measures.prose[$1] }) else {
      return kind == .body ? [measures.tree.first(.body) ?? measures.tree.root] : []
    }
    switch kind {
    case .articleBody:
      return parts(found, of: most)
    case .article:
      if let title = onlyTitle, let titled = found.first(where: { measures.tree.contains($0, title) }),
        measures.prose[titled] >= 200
      {
        return [titled]
      }
      // Where articles follow each other, the first is what was saved.
      let first = found.first { measures.prose[$0] * 2 >= measures.prose[most] } ?? most
      return [first]
    case .content:
      // The innermost that still has nearly everything.
      return [found.last { measures.prose[$0] * 10 >= measures.prose[most] * 9 } ?? most]
    case .main, .body: return [most]
    }
  }

  private func isKind(_ kind: Kind, _ node: Node, _ itemprop: MarkupName, _ role: MarkupName) -> Bool {
    let name = measures.tree.name(of: node)
    switch kind {
    case .articleBody:
      if name == .body || name == .html { return false }
      if let value = measures.tree.attributeBytes(itemprop, of: node), value.elementsEqual("articleBody".utf8) {
        return true
      }
      return measures.hints[node].contains(.body)
    case .article:
      if name == .article { return true }
      return measures.tree.attributeBytes(role, of: node)?.elementsEqual("article".utf8) ?? false
    case .content:
      return (name == .div || name == .section || name == .td) && measures.hints[node].contains(.article)
    case .main:
      if name == .main { return true }
      return measures.tree.attributeBytes(role, of: node)?.elementsEqual("main".utf8) ?? false
    case .body: return name == .body
    }
  }
}
