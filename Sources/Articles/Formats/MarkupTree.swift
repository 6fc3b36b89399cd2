import CLibXML2
import Glibc

/// A page or document of markup as a tree of elements and text, parsed by libxml2.
///
/// Flat in memory: nodes are numbers, in the order of the document, and all words lie in one buffer. Nothing in it
/// recurses, so a tree of any depth can be built, walked and let go of. What goes beyond `Limits` is left out, and
/// `isCut` says so.
///
/// External entities, DTDs and the network are never asked for.
struct MarkupTree: Sendable {
  typealias Node = Int

  /// How much of a hostile file is taken in.
  struct Limits: Sendable {
    /// Elements and texts.
    var nodes = 2_000_000
    /// Elements that stand in each other; deeper ones become their children's parent no more: what is in them stays.
    var depth = 512
    /// Bytes of words and of attributes.
    var bytes = 256 << 20
  }

  fileprivate struct Entry: Sendable {
    /// An index into `names`; 0 for text.
    var name: UInt32
    /// An index into `namespaces`; 0 for none.
    var space: UInt16
    var parent: Int32
    var next: Int32
    var firstChild: Int32
    var lastChild: Int32
    /// Of text: where its words are. Of an element: its attributes.
    var start: Int32
    var end: Int32
    /// One more than the last node in it.
    var treeEnd: Int32
  }

  fileprivate struct Attribute: Sendable {
    var name: UInt32
    var start: Int32
    var end: Int32
  }

  private var entries: [Entry]
  private var attributes: [Attribute]
  private var words: [UInt8]
  private var names: MarkupNames
  private var namespaces: [String]
  /// Whether something was left out since there was too much of it.
  let isCut: Bool
  /// Whether the parser found fault with the markup.
  let isIllFormed: Bool

  /// The node that everything is in; it has no name.
  var root: Node { 0 }
  var count: Int { entries.count }

  // MARK: - Parsing

  /// Parses HTML as browsers do, as far as libxml2 can: there is no HTML that gives no tree.
  ///
  /// - Parameters:
  ///   - html: UTF-8, whatever the page says itself.
  ///   - values: those of attributes of which the HTML has only the numbers.
  init(html: [UInt8], sparing values: SparedValues? = nil, limits: Limits = Limits()) {
    self.init(html, isHTML: true, sparing: values, limits: limits)
  }

  /// Values of attributes that libxml2 is spared, which takes a hundred instructions for each of their bytes: the HTML that
  /// it parses has their numbers instead, behind a DEL, which stands nowhere else in it. A page that writes one as an entity
  /// gets another value of its own.
  struct SparedValues: Sendable {
    static let mark: UInt8 = 0x7F

    /// What the values are in: UTF-8 without NUL, and in them without entities.
    let page: [UInt8]
    fileprivate var ranges: [Range<Int>] = []

    init(page: [UInt8]) {
      self.page = page
    }

    /// Whether one more value has a number.
    var hasRoom: Bool { ranges.count < 1 << 15 }

    /// Writes the number of a value in its place: three digits of five bits, which all stand for themselves in markup.
    mutating func add(_ value: Range<Int>, to html: inout [UInt8]) {
      html.append(Self.mark)
      for shift in [10, 5, 0] { html.append(0x41 + UInt8(ranges.count >> shift & 0x1F)) }
      ranges.append(value)
    }

    /// The place of the value whose number this is; nil where it is none.
    fileprivate subscript(number: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
      guard number.count == 4, number[0] == Self.mark else { return nil }
      let index = number[1...].reduce(0) { $0 << 5 + (Int($1) - 0x41) }
      return ranges.indices.contains(index) ? ranges[index] : nil
    }
  }

  /// Parses XML, and goes on behind mistakes where it can.
  ///
  /// Elements are named without the prefix of their namespace, which `namespace(of:)` tells.
  ///
  /// - Parameter xml: UTF-8, whatever the declaration says.
  init(xml: [UInt8], limits: Limits = Limits()) {
    self.init(xml, isHTML: false, sparing: nil, limits: limits)
  }

  private init(_ bytes: [UInt8], isHTML: Bool, sparing spared: SparedValues?, limits: Limits) {
    var builder = MarkupTreeBuilder(limits: limits, spared: spared)
    // Places are numbers of 32 bits.
    let length = min(bytes.count, 1 << 30)
    bytes.withUnsafeBytes { builder.parse(UnsafeRawBufferPointer(rebasing: $0[..<length]), isHTML: isHTML) }
    entries = builder.entries
    attributes = builder.attributes
    words = builder.words
    names = builder.names
    namespaces = builder.namespaces
    isCut = builder.isCut || length < bytes.count
    isIllFormed = builder.isIllFormed
  }

  // MARK: - Asking

  /// The name of an element, in small letters in HTML; empty for text.
  func name(of node: Node) -> MarkupName { MarkupName(number: entries[node].name) }

  /// The words of a name that this tree has.
  func string(_ name: MarkupName) -> String { names.string(name.number) }

  /// What a name is in this tree; a name that no element has equals none.
  func name(_ words: String) -> MarkupName { MarkupName(number: names.known(words) ?? .max) }

  func isText(_ node: Node) -> Bool { entries[node].name == 0 && node != 0 }

  func isElement(_ node: Node) -> Bool { entries[node].name != 0 }

  func parent(of node: Node) -> Node? { node == 0 ? nil : Int(entries[node].parent) }

  func firstChild(of node: Node) -> Node? { Self.node(entries[node].firstChild) }

  func lastChild(of node: Node) -> Node? { Self.node(entries[node].lastChild) }

  func next(after node: Node) -> Node? { Self.node(entries[node].next) }

  private static func node(_ number: Int32) -> Node? { number > 0 ? Int(number) : nil }

  /// The nodes directly in a node, in order.
  func children(of node: Node) -> some Sequence<Node> {
    sequence(state: firstChild(of: node)) { child in
      defer { child = child.flatMap { next(after: $0) } }
      return child
    }
  }

  /// Every node in a node, in the order of the document, without itself. As numbers they follow each other.
  func nodes(in node: Node) -> Range<Node> { (node + 1)..<Int(entries[node].treeEnd) }

  /// Whether a node is, or is in, another.
  func contains(_ outer: Node, _ node: Node) -> Bool { node >= outer && node < Int(entries[outer].treeEnd) }

  /// The first element of this name in a node.
  func first(_ name: MarkupName, in node: Node = 0) -> Node? {
    nodes(in: node).first { entries[$0].name == name.number }
  }

  /// All elements of this name in a node.
  func all(_ name: MarkupName, in node: Node = 0) -> [Node] {
    nodes(in: node).filter { entries[$0].name == name.number }
  }

  /// The first child of this name.
  func child(_ name: MarkupName, of node: Node) -> Node? {
    children(of: node).first { entries[$0].name == name.number }
  }

  /// The words of a text node, UTF-8.
  func text(_ node: Node) -> ArraySlice<UInt8> {
    let entry = entries[node]
    return entry.name == 0 && node != 0 ? words[Int(entry.start)..<Int(entry.end)] : []
  }

  /// All words in a node, one after the other as they stand.
  func allText(in node: Node) -> [UInt8] {
    if isText(node) { return Array(text(node)) }
    var all: [UInt8] = []
    for inner in nodes(in: node) where entries[inner].name == 0 { all += text(inner) }
    return all
  }

  /// All words in a node as one line; nil where there are none.
  func line(in node: Node) -> String? {
    let all = allText(in: node)
    let line = all.line(0..<all.count)
    return line.isEmpty ? nil : line
  }

  /// The value of an attribute; nil where the element has none of this name. In XML the name has no prefix.
  func attribute(_ name: StaticString, of node: Node) -> String? {
    attributeBytes(name, of: node).map { String(decoding: $0, as: UTF8.self) }
  }

  func attributeBytes(_ name: StaticString, of node: Node) -> ArraySlice<UInt8>? {
    let entry = entries[node]
    guard entry.name != 0 else { return nil }
    for attribute in attributes[Int(entry.start)..<Int(entry.end)] where names.isEqual(attribute.name, name) {
      return words[Int(attribute.start)..<Int(attribute.end)]
    }
    return nil
  }

  /// The same for a name that was looked up before, by `name(_:)`, which is faster.
  func attributeBytes(_ name: MarkupName, of node: Node) -> ArraySlice<UInt8>? {
    let entry = entries[node]
    guard entry.name != 0 else { return nil }
    for attribute in attributes[Int(entry.start)..<Int(entry.end)] where attribute.name == name.number {
      return words[Int(attribute.start)..<Int(attribute.end)]
    }
    return nil
  }

  /// Calls back with the name and the value of each attribute of an element.
  func forEachAttribute(of node: Node, _ body: (MarkupName, ArraySlice<UInt8>) -> Void) {
    let entry = entries[node]
    guard entry.name != 0 else { return }
    for attribute in attributes[Int(entry.start)..<Int(entry.end)] {
      body(MarkupName(number: attribute.name), words[Int(attribute.start)..<Int(attribute.end)])
    }
  }

  /// What each name of this tree stands for.
  func tableOfNames<Value>(_ value: (String) -> Value) -> NameTable<Value> { NameTable(values: names.all.map(value)) }

  /// The names and values of all attributes of an element.
  func attributes(of node: Node) -> [(name: String, value: String)] {
    let entry = entries[node]
    guard entry.name != 0 else { return [] }
    return attributes[Int(entry.start)..<Int(entry.end)].map {
      (names.string($0.name), String(decoding: words[Int($0.start)..<Int($0.end)], as: UTF8.self))
    }
  }

  /// The address of the namespace of an element of XML; nil where it has none.
  func namespace(of node: Node) -> String? {
    let space = Int(entries[node].space)
    return space == 0 ? nil : namespaces[space]
  }
}

// MARK: - Names

/// The name of an element, to be compared quickly. Those of `MarkupNames.usual` are the same in every tree.
struct MarkupName: Hashable, Sendable {
  let number: UInt32

  init(number: UInt32) {
    self.number = number
  }

  /// One of the usual names.
  init(_ usual: String) {
    guard let number = MarkupNames.usualNumbers[usual] else {
      preconditionFailure("\(usual) is not among the usual names")
    }
    self.number = number
  }
}

/// What every name of a tree stands for, found without hashing.
struct NameTable<Value: Sendable>: Sendable {
  fileprivate let values: [Value]

  /// - Parameter name: of the tree that the table is of.
  subscript(name: MarkupName) -> Value { values[Int(name.number)] }
}

extension MarkupName {
  static let a = MarkupName("a")
  static let address = MarkupName("address")
  static let article = MarkupName("article")
  static let aside = MarkupName("aside")
  static let b = MarkupName("b")
  static let base = MarkupName("base")
  static let blockquote = MarkupName("blockquote")
  static let body = MarkupName("body")
  static let br = MarkupName("br")
  static let button = MarkupName("button")
  static let cite = MarkupName("cite")
  static let code = MarkupName("code")
  static let dd = MarkupName("dd")
  static let div = MarkupName("div")
  static let dl = MarkupName("dl")
  static let dt = MarkupName("dt")
  static let em = MarkupName("em")
  static let figcaption = MarkupName("figcaption")
  static let figure = MarkupName("figure")
  static let footer = MarkupName("footer")
  static let form = MarkupName("form")
  static let h1 = MarkupName("h1")
  static let h2 = MarkupName("h2")
  static let h3 = MarkupName("h3")
  static let h4 = MarkupName("h4")
  static let h5 = MarkupName("h5")
  static let h6 = MarkupName("h6")
  static let head = MarkupName("head")
  static let header = MarkupName("header")
  static let hr = MarkupName("hr")
  static let html = MarkupName("html")
  static let i = MarkupName("i")
  static let iframe = MarkupName("iframe")
  static let img = MarkupName("img")
  static let li = MarkupName("li")
  static let link = MarkupName("link")
  static let main = MarkupName("main")
  static let meta = MarkupName("meta")
  static let nav = MarkupName("nav")
  static let noscript = MarkupName("noscript")
  static let ol = MarkupName("ol")
  static let p = MarkupName("p")
  static let pre = MarkupName("pre")
  static let q = MarkupName("q")
  static let s = MarkupName("s")
  static let script = MarkupName("script")
  static let section = MarkupName("section")
  static let span = MarkupName("span")
  static let strong = MarkupName("strong")
  static let style = MarkupName("style")
  static let sub = MarkupName("sub")
  static let sup = MarkupName("sup")
  static let svg = MarkupName("svg")
  static let table = MarkupName("table")
  static let tbody = MarkupName("tbody")
  static let td = MarkupName("td")
  static let template = MarkupName("template")
  static let th = MarkupName("th")
  static let time = MarkupName("time")
  static let title = MarkupName("title")
  static let tr = MarkupName("tr")
  static let ul = MarkupName("ul")
}

/// The names of a tree's elements and attributes, each with a number.
struct MarkupNames: Sendable {
  /// Names whose numbers are the same in every tree; text has none, and the number 0.
  static let usual = [
    "", "a", "abbr", "address", "article", "aside", "b", "base", "blockquote", "body", "br", "button", "caption",
    "cite",
    "class", "code", "content", "dd", "del", "details", "dfn", "div", "dl", "dt", "em", "figcaption", "figure", "font",
    "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hr", "href", "html", "i", "id", "iframe",
    "img", "input", "ins", "itemprop", "kbd", "label", "li", "link", "main", "mark", "meta", "name", "nav", "noscript",
    "ol", "p", "pre", "property", "q", "rel", "s", "samp", "script", "section", "select", "small", "span", "src",
    "strong", "style", "sub", "summary", "sup", "svg", "table", "tbody", "td", "template", "textarea", "tfoot", "th",
    "thead", "time", "title", "tr", "u", "ul", "video",
  ]

  static let usualNumbers = Dictionary(uniqueKeysWithValues: zip(usual, (0 as UInt32)...))

  fileprivate private(set) var all = Self.usual
  private var numbers = Self.usualNumbers

  func string(_ number: UInt32) -> String { number < all.count ? all[Int(number)] : "" }

  func known(_ name: String) -> UInt32? { numbers[name] }

  func isEqual(_ number: UInt32, _ name: StaticString) -> Bool {
    all[Int(number)].utf8.elementsEqual(UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
  }

  /// The number of a name, known or new. A hostile file with more names than anybody needs gives all others one number.
  mutating func number(of name: String) -> UInt32 {
    if let number = numbers[name] { return number }
    if all.count >= 65_536 { return number(of: "other") }
    let number = UInt32(all.count)
    all.append(name)
    numbers[name] = number
    return number
  }
}

// MARK: - Building

/// Takes in what libxml2's parser reports (SAX), so that there is never a tree of libxml2's own.
///
/// The parser is given its place in memory, so that what it reports costs no question whether it may be changed.
private struct MarkupTreeBuilder: ~Copyable {
  var entries: [MarkupTree.Entry] = [
    MarkupTree.Entry(name: 0, space: 0, parent: -1, next: 0, firstChild: 0, lastChild: 0, start: 0, end: 0, treeEnd: 1)
  ]
  var attributes: [MarkupTree.Attribute] = []
  var words: [UInt8] = []
  var names = MarkupNames()
  var namespaces = [""]
  var isCut = false
  var isIllFormed = false

  private let limits: MarkupTree.Limits
  private let spared: MarkupTree.SparedValues?
  /// The elements that are open, the root first.
  private var open: [Int] = [0]
  /// How many more are open that are too deep to be taken in.
  private var tooDeep = 0
  private var context: xmlParserCtxtPtr?
  private var entities: [UInt32: UnsafeMutablePointer<xmlEntity>] = [:]
  private var entityWords: [UnsafeMutablePointer<UInt8>] = []

  init(limits: MarkupTree.Limits, spared: MarkupTree.SparedValues?) {
    self.limits = limits
    self.spared = spared
  }

  deinit {
    for entity in entities.values { entity.deallocate() }
    for words in entityWords { words.deallocate() }
  }

  /// libxml2 wants to be made ready once, before any thread uses it.
  private static let isReady: Void = xmlInitParser()

  mutating func parse(_ bytes: UnsafeRawBufferPointer, isHTML: Bool) {
    _ = Self.isReady
    guard !bytes.isEmpty, let start = bytes.assumingMemoryBound(to: CChar.self).baseAddress else { return }
    let length = Int32(bytes.count)
    // About what pages need; hardly ever more than that.
    words.reserveCapacity(bytes.count + (spared?.page.count ?? 0) / 4)
    entries.reserveCapacity(bytes.count / 24)
    attributes.reserveCapacity(bytes.count / 48)
    guard
      let context = isHTML
        ? htmlCreateMemoryParserCtxt(start, length) : xmlCreateMemoryParserCtxt(start, length)
    else { return }
    self.context = context
    defer {
      self.context = nil
      // Nothing of ours is to be freed with it.
      if let document = context.pointee.myDoc { xmlFreeDoc(document) }
      context.pointee.myDoc = nil
      if isHTML { htmlFreeParserCtxt(context) } else { xmlFreeParserCtxt(context) }
    }
    if isHTML {
      _ = htmlCtxtUseOptions(
        context, Int32(HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue))
    } else {
      _ = xmlCtxtUseOptions(
        context,
        Int32(
          XML_PARSE_RECOVER.rawValue | XML_PARSE_NONET.rawValue | XML_PARSE_IGNORE_ENC.rawValue
            | XML_PARSE_HUGE.rawValue))
    }
    // Else it takes bytes that are not ASCII for Latin-1.
    if let handler = xmlFindCharEncodingHandler("UTF-8") { _ = xmlSwitchToEncoding(context, handler) }
    if isHTML, let input = context.pointee.input, input.pointee.encoding == nil {
      input.pointee.encoding = UnsafePointer(xmlStrdup("UTF-8"))
    }
    context.pointee.sax.pointee = isHTML ? Self.htmlHandler : Self.xmlHandler
    withUnsafeMutablePointer(to: &self) { builder in
      context.pointee.userData = UnsafeMutableRawPointer(builder)
      _ = isHTML ? htmlParseDocument(context) : xmlParseDocument(context)
    }
    if context.pointee.wellFormed == 0 { isIllFormed = true }
    for node in open { entries[node].treeEnd = Int32(truncatingIfNeeded: entries.count) }
  }

  // MARK: Events

  private mutating func add(_ entry: MarkupTree.Entry) {
    guard let parent = open.last else { return }
    let number = Int32(truncatingIfNeeded: entries.count)
    if entries[parent].lastChild > 0 {
      entries[Int(entries[parent].lastChild)].next = number
    } else {
      entries[parent].firstChild = number
    }
    entries[parent].lastChild = number
    entries.append(entry)
  }

  /// Whether there is room; else the parser is stopped.
  private mutating func hasRoom(for bytes: Int) -> Bool {
    if entries.count < limits.nodes, words.count + bytes <= limits.bytes { return true }
    isCut = true
    if let context { xmlStopParser(context) }
    return false
  }

  mutating func beginElement(_ name: UInt32, space: UInt16 = 0, attributesStart: Int) {
    guard let parent = open.last, hasRoom(for: 0) else { return }
    guard open.count < limits.depth else {
      tooDeep += 1
      isCut = true
      return
    }
    let start = Int32(truncatingIfNeeded: attributesStart)
    let number = entries.count
    add(
      MarkupTree.Entry(
        name: name, space: space, parent: Int32(truncatingIfNeeded: parent), next: 0, firstChild: 0, lastChild: 0,
        start: start, end: Int32(truncatingIfNeeded: attributes.count), treeEnd: 0))
    open.append(number)
  }

  mutating func endElement() {
    if tooDeep > 0 {
      tooDeep -= 1
      return
    }
    // The root ends with the document.
    guard open.count > 1, let node = open.popLast() else { return }
    entries[node].treeEnd = Int32(truncatingIfNeeded: entries.count)
  }

  mutating func addText(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let parent = open.last, !bytes.isEmpty, hasRoom(for: bytes.count) else { return }
    if bytes.count == 2, bytes[0] == 0xC2, bytes[1] < 0xA0 {
      // `&#146;`, which is no control but a mark of Windows-1252, as browsers read it.
      SingleByteEncoding.windows1252.decode([bytes[1]]).withUnsafeBufferPointer { addText($0) }
      return
    }
    let last = entries.count - 1
    if last > 0, entries[last].name == 0, Int(entries[last].parent) == parent {
      words.append(contentsOf: bytes)
      entries[last].end = Int32(truncatingIfNeeded: words.count)
      return
    }
    let start = words.count
    words.append(contentsOf: bytes)
    let number = Int32(truncatingIfNeeded: entries.count)
    add(
      MarkupTree.Entry(
        name: 0, space: 0, parent: Int32(truncatingIfNeeded: parent), next: 0, firstChild: 0, lastChild: 0,
        start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: words.count), treeEnd: number + 1))
  }

  mutating func addAttribute(_ name: UInt32, _ value: UnsafeBufferPointer<UInt8>) {
    guard hasRoom(for: value.count), attributes.count < limits.nodes else { return }
    let start = words.count
    words.append(contentsOf: value)
    attributes.append(
      MarkupTree.Attribute(
        name: name, start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: words.count)))
  }

  /// Adds an attribute by the number of its value; false where there is no such value.
  mutating func addSpared(_ name: UInt32, _ number: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let spared, let range = spared[number] else { return false }
    spared.page.withUnsafeBufferPointer { addAttribute(name, UnsafeBufferPointer(rebasing: $0[range])) }
    return true
  }

  /// The number of a name that libxml2 keeps in one place as long as it parses, as it does for those of HTML.
  mutating func number(ofKept name: UnsafePointer<UInt8>) -> UInt32 {
    let slot = Int(bitPattern: name) >> 2 & (Self.slots - 1)
    if recent[slot].place == name { return recent[slot].number }
    let number = names.number(of: String(cString: name))
    recent[slot] = (name, number)
    return number
  }

  private static let slots = 1024
  /// Names asked for, by the place where libxml2 keeps them.
  private var recent = [(place: UnsafePointer<UInt8>?, number: UInt32)](repeating: (nil, 0), count: slots)

  mutating func space(_ address: String) -> UInt16 {
    if let known = namespaces.firstIndex(of: address) { return UInt16(known) }
    guard namespaces.count < 256 else { return 0 }
    namespaces.append(address)
    return UInt16(namespaces.count - 1)
  }

  /// Entities are those of XML and, since feeds use them all the same, of HTML. Those that a file declares are never known:
  /// a bomb made of them does not go off.
  mutating func entity(_ name: UnsafePointer<UInt8>) -> UnsafeMutablePointer<xmlEntity>? {
    if let predefined = xmlGetPredefinedEntity(name) { return predefined }
    guard let known = htmlEntityLookup(name) else { return nil }
    let value = known.pointee.value
    if let entity = entities[value] { return entity }
    var bytes: [UInt8] = []
    bytes.append(scalar: value)
    let words = UnsafeMutablePointer<UInt8>.allocate(capacity: bytes.count + 1)
    for (offset, byte) in bytes.enumerated() { words[offset] = byte }
    words[bytes.count] = 0
    entityWords.append(words)
    let entity = UnsafeMutablePointer<xmlEntity>.allocate(capacity: 1)
    entity.initialize(to: xmlEntity())
    entity.pointee.type = XML_ENTITY_DECL
    entity.pointee.etype = XML_INTERNAL_PREDEFINED_ENTITY
    entity.pointee.name = UnsafePointer(known.pointee.name).map {
      UnsafeRawPointer($0).assumingMemoryBound(to: UInt8.self)
    }
    entity.pointee.content = words
    entity.pointee.orig = words
    entity.pointee.length = Int32(bytes.count)
    entities[value] = entity
    return entity
  }

  // MARK: Handlers

  private static func common() -> xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.initialized = UInt32(XML_SAX2_MAGIC)
    handler.characters = { data, bytes, count in
      builder(data)?.pointee.addText(UnsafeBufferPointer(start: bytes, count: Int(count)))
    }
    handler.ignorableWhitespace = handler.characters
    handler.cdataBlock = handler.characters
    handler.serror = { _, _ in }
    return handler
  }

  /// Filled once, never changed.
  private nonisolated(unsafe) static let htmlHandler: xmlSAXHandler = {
    var handler = common()
    handler.startElement = { data, name, attributes in
      guard let tree = builder(data), let name else { return }
      let start = tree.pointee.attributes.count
      if var pair = attributes {
        while let key = pair[0] {
          let value = UnsafeBufferPointer(start: pair[1], count: pair[1].map { strlen($0) } ?? 0)
          let number = tree.pointee.number(ofKept: key)
          if value.first == MarkupTree.SparedValues.mark, tree.pointee.addSpared(number, value) {
            pair += 2
            continue
          }
          tree.pointee.addAttribute(number, value)
          pair += 2
        }
      }
      tree.pointee.beginElement(tree.pointee.number(ofKept: name), attributesStart: start)
    }
    handler.endElement = { data, _ in builder(data)?.pointee.endElement() }
    return handler
  }()

  private nonisolated(unsafe) static let xmlHandler: xmlSAXHandler = {
    var handler = common()
    handler.getEntity = { data, name in name.flatMap { builder(data)?.pointee.entity($0) } }
    handler.startElementNs = { data, name, _, address, _, _, count, _, attributes in
      guard let tree = builder(data), let name else { return }
      let start = tree.pointee.attributes.count
      if let attributes {
        for index in 0..<Int(count) {
          // Five pointers each: name, prefix, namespace, and where the value begins and ends.
          let parts = attributes + index * 5
          guard let key = parts[0], let first = parts[3], let end = parts[4] else { continue }
          tree.pointee.addAttribute(
            tree.pointee.names.number(of: String(cString: key)), UnsafeBufferPointer(start: first, count: end - first))
        }
      }
      let space = address.map { tree.pointee.space(String(cString: $0)) } ?? 0
      tree.pointee.beginElement(
        tree.pointee.names.number(of: String(cString: name)), space: space, attributesStart: start)
    }
    handler.endElementNs = { data, _, _, _ in builder(data)?.pointee.endElement() }
    return handler
  }()
}

/// Whom the parser reports to.
private func builder(_ data: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<MarkupTreeBuilder>? {
  data?.assumingMemoryBound(to: MarkupTreeBuilder.self)
}

/// The length of a C string of bytes.
private func strlen(_ start: UnsafePointer<UInt8>) -> Int {
  Glibc.strlen(UnsafeRawPointer(start).assumingMemoryBound(to: CChar.self))
}
