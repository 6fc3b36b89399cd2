/// What can be counted of every element of a page, in arrays by node.
struct PageMeasures {
  typealias Node = MarkupTree.Node

  let tree: MarkupTree
  let roles: NameTable<ElementRole>
  /// Nodes that a reader never sees, or that are no text.
  private(set) var isLeftOut: [Bool]
  /// What classes and id of an element say.
  private(set) var hints: [ElementHints]
  /// Letters and figures of all that is in a node: code points without blanks, those of Chinese and Japanese twice.
  private(set) var letters: [Int32]
  /// Those of them in links.
  private(set) var linkLetters: [Int32]
  private(set) var commas: [Int32]
  /// Letters that stand in a block itself, in no block in it.
  private(set) var ownLetters: [Int32]
  private(set) var ownLinkLetters: [Int32]
  private(set) var ownCommas: [Int32]
  /// Letters in it that read like sentences: of blocks with enough of their own, outside of links.
  private(set) var prose: [Int32]

  /// - Parameter showsHidden: counts what a browser hides too.
  init(_ tree: MarkupTree, showsHidden: Bool = false) {
    self.tree = tree
    roles = tree.tableOfNames { ElementRole(of: $0) }
    let count = tree.count
    isLeftOut = [Bool](repeating: false, count: count)
    hints = [ElementHints](repeating: [], count: count)
    let none = [Int32](repeating: 0, count: count)
    (letters, linkLetters, commas, ownLetters, ownLinkLetters, ownCommas, prose) = (
      none, none, none, none, none, none, none
    )
    countWords(showsHidden: showsHidden)
  }

  /// One more than the last node in an element.
  func end(of node: Node) -> Node { tree.nodes(in: node).upperBound }

  func linkDensity(of node: Node) -> Double {
    letters[node] == 0 ? 0 : Double(linkLetters[node]) / Double(letters[node])
  }

  /// Whether a node is a block with words of its own: a paragraph, whatever its element.
  func isParagraph(_ node: Node) -> Bool { ownLetters[node] > 0 }

  /// Leaves out an element with all that is in it, and counts as if it were not there.
  mutating func leaveOut(_ nodes: [Node]) {
    guard !nodes.isEmpty else { return }
    for node in nodes where !isLeftOut[node] {
      for inner in node..<end(of: node) { isLeftOut[inner] = true }
    }
    sumUp()
  }

  // MARK: -

  /// Words of a text node.
  fileprivate var textLetters: [Int32] = []
  private var textCommas: [Int32] = []

  private mutating func countWords(showsHidden: Bool) {
    let visibility = Visibility(tree)
    let classes = tree.name("class")
    let id = tree.name("id")
    let href = tree.name("href")
    var reader = HintReader()
    textLetters = letters
    textCommas = letters
    isLink = isLeftOut
    isBlock = isLeftOut
    var node = 1
    while node < tree.count {
      if tree.isText(node) {
        let (words, commas) = Self.count(tree.text(node))
        textLetters[node] = words
        textCommas[node] = commas
        node += 1
        continue
      }
      let role = roles[tree.name(of: node)]
      var isSkipped = false
      if case .skipped = role { isSkipped = true }
      if !isSkipped {
        tree.forEachAttribute(of: node) { name, value in
          if name == classes || name == id {
            hints[node].formUnion(reader.hints(in: value))
          } else if name == href {
            if case .link = role, value.first != UInt8(ascii: "#"), !value.starts(with: "javascript:".utf8) {
              isLink[node] = true
            }
          } else if !showsHidden, visibility.isHidden(by: name, value) {
            isSkipped = true
          }
        }
      }
      if isSkipped {
        let end = end(of: node)
        for inner in node..<end { isLeftOut[inner] = true }
        hints[node] = []
        isLink[node] = false
        node = end
        continue
      }
      isBlock[node] = role.isBlock
      node += 1
    }
    sumUp()
  }

  private var isLink: [Bool] = []
  private(set) var isBlock: [Bool] = []

  private mutating func sumUp() {
    for node in letters.indices {
      letters[node] = textLetters[node]
      commas[node] = textCommas[node]
      linkLetters[node] = 0
      ownLetters[node] = 0
      ownLinkLetters[node] = 0
      ownCommas[node] = 0
      prose[node] = 0
    }
    // Children stand behind their parents: from the end, every node is whole when it is added to its parent.
    var node = tree.count - 1
    while node > 0 {
      defer { node -= 1 }
      if isLeftOut[node] {
        letters[node] = 0
        continue
      }
      if isLink[node] { linkLetters[node] = letters[node] }
      if isBlock[node], ownLetters[node] >= 40, ownLinkLetters[node] * 3 < ownLetters[node] {
        prose[node] += ownLetters[node] - ownLinkLetters[node]
      }
      guard letters[node] > 0, let parent = tree.parent(of: node) else { continue }
      letters[parent] += letters[node]
      commas[parent] += commas[node]
      linkLetters[parent] += linkLetters[node]
      prose[parent] += prose[node]
      if isBlock[node] { continue }
      let isText = tree.isText(node)
      let own = isText ? textLetters[node] : ownLetters[node]
      ownLetters[parent] += own
      ownCommas[parent] += isText ? textCommas[node] : ownCommas[node]
      ownLinkLetters[parent] += isLink[node] ? own : ownLinkLetters[node]
    }
    for node in 1..<max(1, tree.count) where !isBlock[node] { ownLetters[node] = 0 }
  }

  private static func count(_ words: ArraySlice<UInt8>) -> (letters: Int32, commas: Int32) {
    var letters: Int32 = 0
    var commas: Int32 = 0
    words.withUnsafeBufferPointer { words in
      for index in words.indices {
        let byte = words[index]
        if byte < 0x80 {
          if byte > 0x20 { letters &+= 1 }
          if byte == UInt8(ascii: ",") { commas &+= 1 }
        } else if byte >= 0xC0 {
          // U+2E80 and above.
          letters &+= byte >= 0xE3 ? 2 : 1
          guard index + 2 < words.count else { continue }
          // ،、，
          switch (byte, words[index + 1], words[index + 2]) {
          case (0xD8, 0x8C, _), (0xE3, 0x80, 0x81), (0xEF, 0xBC, 0x8C): commas &+= 1
          default: break
          }
        }
      }
    }
    return (letters, commas)
  }
}
