/// Finds the element that holds an article by where its paragraphs stand, in the manner of Readability
/// (https://github.com/mozilla/readability): every paragraph gives points to the elements around it, for its length and its
/// commas, and the element with the most points, fewer for links, holds the article.
struct DensityExtractor {
  typealias Node = MarkupTree.Node

  let measures: PageMeasures
  private var points: [Double]
  private var isCandidate: [Bool]

  init(_ measures: PageMeasures) {
    self.measures = measures
    points = [Double](repeating: 0, count: measures.tree.count)
    isCandidate = [Bool](repeating: false, count: measures.tree.count)
  }

  /// The elements that hold the article, in order: one, and those beside it that belong to it. Empty where there is no
  /// paragraph at all.
  mutating func roots() -> [Node] {
    let candidates = scored()
    guard var top = candidates.max(by: { points[$0] < points[$1] }) else { return [] }
    top = commonAncestor(of: candidates, top)
    top = climbed(from: top)
    return siblings(of: top)
  }

  /// Gives points to all elements around paragraphs, and returns those that have got some.
  private mutating func scored() -> [Node] {
    var candidates: [Node] = []
    for node in 1..<measures.tree.count where measures.ownLetters[node] >= 25 && !measures.isLeftOut[node] {
      let own = Double(measures.ownLetters[node] - measures.ownLinkLetters[node])
      // Words that stand loosely in an element are as many paragraphs as their length tells.
      let isLoose = own > 500
      let score = 1 + Double(measures.ownCommas[node]) + (isLoose ? own / 100 : min(own / 100, 3))
      var level = isLoose ? 0 : 1
      var ancestor = isLoose ? Optional(node) : measures.tree.parent(of: node)
      while let element = ancestor, element != measures.tree.root, level <= 5 {
        if !isCandidate[element] {
          isCandidate[element] = true
          points[element] = base(of: element)
          candidates.append(element)
        }
        let share = level <= 1 ? 1 : level == 2 ? 2 : Double((level - 1) * 3)
        points[element] += score / share
        level += 1
        ancestor = measures.tree.parent(of: element)
      }
    }
    for node in candidates { points[node] *= 1 - measures.linkDensity(of: node) }
    return candidates
  }

  private func base(of node: Node) -> Double {
    var points: Double
    switch measures.tree.name(of: node) {
    case .div, .article, .section, .main: points = 5
    case .pre, .td, .blockquote: points = 3
    case .address, .ol, .ul, .dl, .dd, .dt, .li, .form: points = -3
    case .h1, .h2, .h3, .h4, .h5, .h6, .th: points = -5
    default: points = 0
    }
    let hints = measures.hints[node]
    if hints.contains(.body) { points += 50 }
    if hints.contains(.article) { points += 25 }
    if !hints.isDisjoint(with: [.boilerplate, .facts]) { points -= 25 }
    return points
  }

  /// Where several candidates are nearly as good as the best, the element that most of them stand in.
  private func commonAncestor(of candidates: [Node], _ top: Node) -> Node {
    let rivals = candidates.filter { points[$0] >= points[top] * 0.75 && !measures.tree.contains($0, top) }
    guard rivals.count >= 3, points[top] > 0 else { return top }
    var ancestor = measures.tree.parent(of: top)
    while let element = ancestor, element != measures.tree.root, measures.tree.name(of: element) != .body {
      let held = rivals.lazy.filter { measures.tree.contains(element, $0) }.count
      if held >= 3 { return element }
      ancestor = measures.tree.parent(of: element)
    }
    return top
  }

  /// Goes up while an element around it has more points: the article is parted there.
  private func climbed(from top: Node) -> Node {
    var best = top
    var last = points[top]
    let least = last / 3
    var ancestor = measures.tree.parent(of: top)
    while let element = ancestor, element != measures.tree.root, measures.tree.name(of: element) != .body {
      if isCandidate[element] {
        if points[element] < least { break }
        if points[element] > last {
          best = element
          break
        }
        last = points[element]
      }
      ancestor = measures.tree.parent(of: element)
    }
    return best
  }

  /// The element with those beside it that read like parts of the same article.
  private func siblings(of top: Node) -> [Node] {
    guard let parent = measures.tree.parent(of: top), parent != measures.tree.root else { return [top] }
    let least = max(10, points[top] * 0.2)
    var roots: [Node] = []
    for node in measures.tree.children(of: parent) {
      if node == top {
        roots.append(node)
        continue
      }
      guard !measures.isLeftOut[node], measures.letters[node] > 0, measures.tree.isElement(node) else { continue }
      let density = measures.linkDensity(of: node)
      let isLikeTop = measures.hints[node] == measures.hints[top] && !measures.hints[node].isEmpty
      if isCandidate[node], points[node] + (isLikeTop ? points[top] * 0.2 : 0) >= least {
        roots.append(node)
      } else if measures.tree.name(of: node) == .p, measures.isParagraph(node) {
        if measures.letters[node] > 80, density < 0.25 { roots.append(node) }
      }
    }
    return roots
  }
}
