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
    }
    return ([measures.tree.root], .body)
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
      // Parts of one body stand beside each other.
      let parent = measures.tree.parent(of: most)
      return found.filter { measures.tree.parent(of: $0) == parent }
    case .article:
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
