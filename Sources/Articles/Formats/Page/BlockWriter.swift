extension ArticleDraft {
  /// Adds the blocks of a fragment of HTML: of a mail, an entry of a feed, a chapter.
  ///
  /// Elements that are hidden, scripts and controls are left out; everything else is kept, boilerplate too.
  ///
  /// - Parameters:
  ///   - html: UTF-8.
  ///   - base: the address that relative links start from.
  mutating func append(html: [UInt8], base: String? = nil) {
    let tree = MarkupTree(html: html)
    append(tree, tree.root, base: base)
  }

  /// Adds the blocks of an element of HTML or XHTML and all that is in it.
  mutating func append(_ tree: MarkupTree, _ node: MarkupTree.Node, base: String? = nil) {
    var writer = BlockWriter(tree, base: base)
    writer.write(node, to: &self)
  }
}

/// Turns elements of HTML into the blocks of a draft: in one pass over the nodes, without recursion.
struct BlockWriter {
  /// What is known of a node besides its markup.
  struct Marks: OptionSet, Sendable {
    let rawValue: UInt8
    /// It is no part of the text, with all that is in it.
    static let leftOut = Marks(rawValue: 1)
    /// It is the words below a picture.
    static let caption = Marks(rawValue: 2)
  }

  private struct Open {
    let role: ElementRole
    /// The first node behind it.
    let end: MarkupTree.Node
    var isCaption = false
    var hasInline = false
    var mark: [UInt8]?
  }

  private let tree: MarkupTree
  private let roles: NameTable<ElementRole>
  private let visibility: Visibility
  private let base: String?
  /// A mark for each node; empty where there are none.
  private let marks: [Marks]

  private var open: [Open] = []
  /// The number of the next item of each list that is open; nil where items have none.
  private var lists: [Int?] = []
  /// The mark of an item whose words have not come yet.
  private var waitingMark: [UInt8]?
  private var headingLevel = 0
  private var captions = 0
  private var quotations = 0
  private var preformatted = 0
  private var inlines: [Inline.Kind] = []
  /// How many of the inlines the open block knows.
  private var begunInlines = 0
  private var isBlockOpen = false
  /// Line breaks before the next word.
  private var breaks = 0

  /// Whether marks alone say what is hidden.
  private let showsHidden: Bool

  init(_ tree: MarkupTree, base: String?, marks: [Marks] = [], showsHidden: Bool = false) {
    self.tree = tree
    self.showsHidden = showsHidden
    self.base = base
    self.marks = marks
    roles = tree.tableOfNames { ElementRole(of: $0) }
    visibility = Visibility(tree)
  }

  mutating func write(_ root: MarkupTree.Node, to draft: inout ArticleDraft) {
    var node = root
    let end = tree.nodes(in: root).upperBound
    while node < end {
      while let last = open.last, last.end <= node { close(last, &draft) }
      if tree.isText(node) {
        add(tree.text(node), to: &draft)
        node += 1
      } else if node == tree.root {
        node += 1
      } else {
        node = enter(node, &draft)
      }
    }
    while let last = open.last { close(last, &draft) }
    closeBlock(&draft)
  }

  // MARK: - Elements

  /// Begins an element; returns the node to go on with.
  private mutating func enter(_ node: MarkupTree.Node, _ draft: inout ArticleDraft) -> MarkupTree.Node {
    let end = tree.nodes(in: node).upperBound
    let role = roles[tree.name(of: node)]
    if isLeftOut(node, role) { return end }
    var element = Open(role: role, end: end)
    if role.isBlock {
      if preformatted == 0 {
        closeBlock(&draft)
      } else if isBlockOpen {
        beginLine(&draft)
      }
    }
    if !marks.isEmpty, marks[node].contains(.caption) {
      element.isCaption = true
      if !role.isBlock { closeBlock(&draft) }
      captions += 1
    }
    switch role {
    case .heading(let level): headingLevel = level
    case .lineBreak:
      if preformatted > 0 { draft.breakLine() } else { breaks += 1 }
      return end
    case .rule: return end
    case .list: lists.append(nil)
    case .orderedList: lists.append(number("start", of: node) ?? 1)
    case .item: element.mark = beginItem(node)
    case .quoted: quotations += 1
    case .caption where !element.isCaption:
      element.isCaption = true
      captions += 1
    case .preformatted: preformatted += 1
    case .code where preformatted == 0: element.hasInline = begin(.code, &draft)
    case .emphasis: element.hasInline = begin(.emphasis, &draft)
    case .strong where headingLevel == 0: element.hasInline = begin(.strong, &draft)
    case .link:
      if let target = tree.attribute("href", of: node).flatMap({ WebAddress.resolve($0, against: base) }) {
        element.hasInline = begin(.link(target), &draft)
      }
    case .quotationMarks: add(Array("“".utf8)[...], to: &draft)
    case .table:
      if preformatted == 0, let table = DataTable(tree, node, roles: roles, isLeftOut: { isLeftOut($0, $1) }) {
        table.write(to: &draft, base: base)
        return end
      }
    case .inline, .block, .caption, .code, .strong, .cell, .skipped: break
    }
    open.append(element)
    return node + 1
  }

  private mutating func close(_ element: Open, _ draft: inout ArticleDraft) {
    open.removeLast()
    if element.hasInline {
      inlines.removeLast()
      if begunInlines > inlines.count {
        begunInlines = inlines.count
        draft.endInline()
      }
    }
    if element.role.isBlock || element.isCaption {
      if preformatted == 0 {
        closeBlock(&draft)
      } else if case .preformatted = element.role {
        if preformatted == 1 { closeBlock(&draft) }
      } else if isBlockOpen {
        beginLine(&draft)
      }
    }
    if element.isCaption { captions -= 1 }
    switch element.role {
    case .heading: headingLevel = 0
    case .list, .orderedList: lists.removeLast()
    case .item: waitingMark = nil
    case .quoted: quotations -= 1
    case .preformatted: preformatted -= 1
    case .quotationMarks: add(Array("”".utf8)[...], to: &draft)
    default: break
    }
  }

  private func isLeftOut(_ node: MarkupTree.Node, _ role: ElementRole) -> Bool {
    if case .skipped = role { return true }
    if !marks.isEmpty, marks[node].contains(.leftOut) { return true }
    return !showsHidden && visibility.isHidden(node, tree)
  }

  /// Takes the mark that the next words begin with.
  private mutating func beginItem(_ node: MarkupTree.Node) -> [UInt8]? {
    let last = lists.count - 1
    if last >= 0, let next = lists[last] {
      let number = number("value", of: node) ?? next
      lists[last] = number &+ 1
      waitingMark = Array("\(number). ".utf8)
    } else {
      waitingMark = Array("• ".utf8)
    }
    return waitingMark
  }

  private func number(_ attribute: StaticString, of node: MarkupTree.Node) -> Int? {
    tree.attribute(attribute, of: node).flatMap { Int($0) }.flatMap { abs($0) < 1_000_000 ? $0 : nil }
  }

  private mutating func begin(_ kind: Inline.Kind, _ draft: inout ArticleDraft) -> Bool {
    inlines.append(kind)
    if isBlockOpen, breaks == 0, begunInlines == inlines.count - 1 {
      draft.beginInline(kind)
      begunInlines += 1
    }
    return true
  }

  // MARK: - Words

  private mutating func add(_ words: ArraySlice<UInt8>, to draft: inout ArticleDraft) {
    if preformatted > 0 {
      openBlock(&draft)
      draft.append(utf8: words)
      return
    }
    let isBlank = words.allSatisfy(\.isAsciiBlank)
    if isBlank, !isBlockOpen || breaks > 0 { return }
    if !isBlank { openBlock(&draft) }
    if words.contains(0xC2) {
      draft.append(utf8: words.withoutSoftHyphens)
    } else {
      draft.append(utf8: words)
    }
  }

  /// Begins a line of a preformatted block, unless one has begun.
  private func beginLine(_ draft: inout ArticleDraft) {
    if draft.text.last != Ascii.lineFeed { draft.breakLine() }
  }

  private mutating func closeBlock(_ draft: inout ArticleDraft) {
    if isBlockOpen { draft.end() }
    isBlockOpen = false
    begunInlines = 0
    breaks = 0
  }

  /// Sees to it that words can be added: in a new line after `<br>`, in a new block after two of them.
  private mutating func openBlock(_ draft: inout ArticleDraft) {
    if isBlockOpen, breaks > 0 {
      if breaks > 1, headingLevel == 0 {
        closeBlock(&draft)
      } else {
        breaks = 0
        if headingLevel > 0 { draft.append(" ") } else { draft.breakLine() }
      }
    }
    breaks = 0
    if !isBlockOpen { beginBlock(&draft) }
    while begunInlines < inlines.count {
      draft.beginInline(inlines[begunInlines])
      begunInlines += 1
    }
  }

  private mutating func beginBlock(_ draft: inout ArticleDraft) {
    isBlockOpen = true
    let depth = max(0, lists.count + quotations - 1)
    if preformatted > 0 {
      draft.begin(.preformatted, level: depth)
    } else if headingLevel > 0 {
      draft.begin(.heading, level: headingLevel)
    } else if captions > 0 {
      draft.begin(.caption)
    } else if let mark = waitingMark {
      waitingMark = nil
      draft.begin(.item, level: depth)
      draft.append(utf8: mark)
    } else if quotations > 0 {
      draft.begin(.quoted, level: depth)
    } else {
      draft.begin(.paragraph, level: depth)
    }
  }
}

/// Tells the elements that a browser does not show.
struct Visibility: Sendable {
  private let hidden: MarkupName
  private let style: MarkupName
  private let ariaHidden: MarkupName

  init(_ tree: MarkupTree) {
    hidden = tree.name("hidden")
    style = tree.name("style")
    ariaHidden = tree.name("aria-hidden")
  }

  func isHidden(_ node: MarkupTree.Node, _ tree: MarkupTree) -> Bool {
    if tree.attributeBytes(hidden, of: node) != nil { return true }
    if let value = tree.attributeBytes(ariaHidden, of: node), value.elementsEqual("true".utf8) { return true }
    guard let value = tree.attributeBytes(style, of: node), value.count < 4096 else { return false }
    return Self.hides(value)
  }

  /// Whether an attribute of this name and value hides its element.
  func isHidden(by name: MarkupName, _ value: ArraySlice<UInt8>) -> Bool {
    name == hidden || name == ariaHidden && value.elementsEqual("true".utf8)
      || name == style && value.count < 4096 && Self.hides(value)
  }

  /// Whether a style has `display: none` or `visibility: hidden`.
  static func hides(_ style: ArraySlice<UInt8>) -> Bool {
    guard style.contains(UInt8(ascii: ":")) else { return false }
    let bytes = style.lazy.filter { !$0.isAsciiBlank }.map { $0.isAsciiUppercase ? $0 | 0x20 : $0 }
    for declaration in Array(bytes).split(separator: UInt8(ascii: ";"))
    where declaration.starts(with: "display:none".utf8) || declaration.starts(with: "visibility:hidden".utf8) {
      return true
    }
    return false
  }
}

extension ArraySlice<UInt8> {
  /// Without U+00AD, which only says where a word may be broken.
  var withoutSoftHyphens: [UInt8] {
    var kept: [UInt8] = []
    kept.reserveCapacity(count)
    var place = startIndex
    while place < endIndex {
      if self[place] == 0xC2, place + 1 < endIndex, self[place + 1] == 0xAD {
        place += 2
      } else {
        kept.append(self[place])
        place += 1
      }
    }
    return kept
  }
}
