/// Reads a saved page: its facts, and the blocks of its main text.
struct PageReader {
  let tree: MarkupTree
  let encoding: String
  private let savedAddress: String?

  init(_ bytes: [UInt8]) {
    let beginning = PageBeginning(bytes)
    savedAddress = beginning.savedAddress
    let (text, encoding) = Charset.decode(bytes, declared: Self.declared(beginning.charset, bytes))
    self.encoding = encoding
    tree = MarkupTree(PageSource(text))
  }

  /// A page whose bytes have been decoded.
  ///
  /// - Parameters:
  ///   - text: UTF-8.
  ///   - address: where it came from, as far as that is known from elsewhere.
  init(text: [UInt8], encoding: String, address: String?) {
    self.encoding = encoding
    savedAddress = address ?? PageBeginning(text).savedAddress
    tree = MarkupTree(PageSource(text))
  }

  /// What a page says of its charset, unless the bytes say that it is not so: text in a charset of single bytes is hardly
  /// ever UTF-8 by chance.
  private static func declared(_ charset: String?, _ bytes: [UInt8]) -> String? {
    guard let charset, Charset.standardName(charset) != "UTF-8" else { return charset }
    // Read as ASCII, UTF-16 would have no such declaration.
    if charset.lowercased().hasPrefix("utf-16") { return nil }
    let isUTF8 = bytes.contains { $0 >= 0x80 } && TextDecoder.isValid(bytes)
    return isUTF8 ? nil : charset
  }

  func draft() -> ArticleDraft {
    var measures = PageMeasures(tree)
    var isHidden = false
    if measures.prose[tree.root] < 250 {
      // Some pages are hidden until a script has run.
      let all = PageMeasures(tree, showsHidden: true)
      isHidden = all.prose[tree.root] > 3 * max(80, measures.prose[tree.root])
      if isHidden { measures = all }
    }
    let facts = PageFacts(measures, savedAddress: savedAddress)
    var draft = ArticleDraft()
    draft.encoding = encoding
    draft.title = facts.title
    draft.author = facts.author
    draft.date = facts.date
    draft.source = facts.source
    draft.address = facts.address
    draft.language = facts.language

    measures.leaveOut(PageCleaning.boilerplate(of: measures))
    let roots = MainText.roots(of: measures)
    let site = facts.address.flatMap(WebAddress.host).map { Array($0.utf8) } ?? []
    let marks = PageCleaning.marks(in: roots, of: measures, site: site)
    var writer = BlockWriter(tree, base: facts.base, marks: marks, showsHidden: isHidden)
    for root in roots { writer.write(root, to: &draft) }
    PageTrimming.trim(&draft, title: facts.title, author: facts.author)
    if let body = facts.articleBody, draft.text.count < 200, body.utf8.count > draft.text.count * 3 {
      draft.removeBlocks { _, _ in true }
      draft.append(plain: body)
    }
    return draft
  }
}

/// Where the article is in a page: the answer of one of two extractors that know nothing of each other.
enum MainText {
  /// The elements that hold it, in order.
  static func roots(of measures: PageMeasures) -> [MarkupTree.Node] {
    var density = DensityExtractor(measures)
    let byDensity = density.roots()
    let container = ContainerExtractor(measures: measures)
    let (byName, kind) = container.roots()
    let found = Size(of: byDensity, in: measures)
    let named = Size(of: byName, in: measures)
    if found.prose == 0 { return byName }
    let isInside = byDensity.allSatisfy { inner in byName.contains { measures.tree.contains($0, inner) } }
    // Nearly all sentences of the container, and less around them.
    if isInside, found.prose * 10 >= named.prose * 8 { return withParts(byDensity, in: byName, measures) }
    // The container has much in it that is no sentence, and density found a good part of those that are.
    if named.prose * 10 < named.letters * 7, found.prose * 3 >= named.prose {
      return isInside && kind != .body ? withParts(byDensity, in: byName, measures) : byDensity
    }
    // Where nothing says what it is, the whole page is taken only when most of its sentences stand elsewhere.
    if kind == .body { return found.prose * 16 >= named.prose * 10 ? byDensity : byName }
    if kind == .articleBody, container.isSaidToBeBody(byName) { return byName }
    return named.prose * 10 >= found.prose * 7 ? byName : byDensity
  }

  /// The elements that density found, with those elsewhere in the container that are called the same and have sentences
  /// too: parts of the article that stand in boxes of their own.
  private static func withParts(
    _ roots: [MarkupTree.Node], in containers: [MarkupTree.Node], _ measures: PageMeasures
  ) -> [MarkupTree.Node] {
    let tree = measures.tree
    let name = tree.name("class")
    guard roots.count <= 20, let top = roots.max(by: { measures.prose[$0] < measures.prose[$1] }),
      let value = tree.attributeBytes(name, of: top), !value.isEmpty
    else { return roots }
    var parts: [MarkupTree.Node] = []
    for container in containers {
      var node = container + 1
      while node < measures.end(of: container) {
        if measures.isLeftOut[node] {
          node = measures.end(of: node)
        } else if roots.contains(node) {
          parts.append(node)
          node = measures.end(of: node)
        } else if measures.prose[node] >= 200, measures.linkDensity(of: node) < 0.25,
          tree.name(of: node) == tree.name(of: top), let other = tree.attributeBytes(name, of: node), other == value,
          !roots.contains(where: { tree.contains(node, $0) })
        {
          parts.append(node)
          node = measures.end(of: node)
        } else {
          node += 1
        }
      }
    }
    return parts.count > roots.count ? parts : roots
  }

  private struct Size {
    let prose: Int
    let letters: Int

    init(of roots: [MarkupTree.Node], in measures: PageMeasures) {
      prose = roots.reduce(0) { $0 + Int(measures.prose[$1]) }
      letters = roots.reduce(0) { $0 + Int(measures.letters[$1]) }
    }
  }
}

extension MarkupTree {
  fileprivate init(_ source: PageSource) {
    self.init(html: source.kept, sparing: source.spared)
  }
}

extension ArticleDraft {
  /// Adds the paragraphs of plain words, whose lines are paragraphs.
  mutating func append(plain words: String) {
    for line in words.split(whereSeparator: \.isNewline) { add(.paragraph, line) }
  }
}
