import Messages

/// What an export says of one quotation, as far as it takes that to check it against the article.
public struct CitedWords: Sendable, Equatable {
  public let id: String
  /// Where the article was: bytes that need not be UTF-8.
  public let path: [UInt8]
  /// What of the path follows its file's; nil where the export does not say.
  public let part: [UInt8]?
  /// What the file held; nil where the export does not say.
  public let file: ContentHash?
  public let words: [UInt8]
  /// The context; both are empty where the export has none.
  public let prefix: [UInt8]
  public let suffix: [UInt8]
  /// Where the words stood, in code points of the article's text.
  public let places: Range<Int>

  public init(
    id: String, path: [UInt8], part: [UInt8]? = nil, file: ContentHash?, words: [UInt8], prefix: [UInt8] = [],
    suffix: [UInt8] = [], places: Range<Int>
  ) {
    self.id = id
    self.path = path
    self.part = part
    self.file = file
    self.words = words
    self.prefix = prefix
    self.suffix = suffix
    self.places = places
  }

  /// What an export says of a quotation, without writing and reading it.
  public init(_ quotation: CitedQuotation, in article: CitedArticle) {
    self.init(
      id: quotation.id, path: article.path, part: article.part, file: article.file, words: Array(quotation.words.utf8),
      prefix: Array(quotation.prefix.utf8), suffix: Array(quotation.suffix.utf8), places: quotation.places)
  }

  /// - Parameters:
  ///   - text: of a member by its name, nil where there is none or where it is null.
  ///   - article: the facts that the export gives for all quotations of an article.
  ///   - number: of the record, for those that have no identifier.
  package init?(number: Int, _ text: (StaticString) -> [UInt8]?) {
    func integer(_ name: StaticString) -> Int? { text(name).flatMap { Int(String(decoding: $0, as: UTF8.self)) } }
    func string(_ name: StaticString) -> String? {
      text(name).flatMap { $0.isEmpty ? nil : String(decoding: $0, as: UTF8.self) }
    }
    guard let words = text("text"), let start = integer("start"), let end = integer("end"), 0 <= start, start <= end,
      let shown = text("path"), !shown.isEmpty
    else { return nil }
    // A hash that is none must not pass for one that is missing.
    var file: ContentHash?
    if let figures = string("sha256") {
      guard let hash = ContentHash(figures: figures) else { return nil }
      file = hash
    }
    var path = shown
    if let figures = text("path_hex"), !figures.isEmpty {
      guard let bytes = Self.bytes(figures: figures) else { return nil }
      path = bytes
    }
    let part = text("part") ?? (text("prefix") == nil ? nil : [])
    self.init(
      id: string("id") ?? String(number), path: path, part: part.flatMap { Self.part($0, of: path) }, file: file,
      words: words, prefix: text("prefix") ?? [], suffix: text("suffix") ?? [], places: start..<end)
  }

  private static func bytes(figures: [UInt8]) -> [UInt8]? {
    guard figures.count % 2 == 0 else { return nil }
    var bytes: [UInt8] = []
    for place in stride(from: 0, to: figures.count, by: 2) {
      guard let byte = UInt8(String(decoding: figures[place..<place + 2], as: UTF8.self), radix: 16) else { return nil }
      bytes.append(byte)
    }
    return bytes
  }

  /// The end of a path that is written like this, perhaps repaired; nil where it does not end so.
  private static func part(_ shown: [UInt8], of path: [UInt8]) -> [UInt8]? {
    if path.count >= shown.count, path.suffix(shown.count).elementsEqual(shown) { return shown }
    return path.indices.lazy.map { Array(path[$0...]) }.first { bytes in
      String(decoding: bytes, as: UTF8.self).utf8.elementsEqual(shown)
    }
  }
}

/// Why an export cannot be read.
public enum CitationReadingError: Error, Equatable, Sendable {
  /// It is none, or carries too little to check anything.
  case isNoExport
  /// A record, counted from 1, is damaged or cut off.
  case isDamaged(record: Int)

  /// What is wrong, as a sentence.
  public func sentence(about name: String) -> String {
    switch self {
    case .isNoExport:
      localized(
        "\(name) is no export of pullquote, or holds no quotation with its words, place and path: see pullquote export."
      )
    case .isDamaged(let record): localized("\(name) is damaged or cut off in record \(record): export it again.")
    }
  }
}

/// Reads exports in any format but a database.
public enum CitationReader {
  /// What the export says of each quotation, in its order.
  public static func words(in bytes: [UInt8]) throws(CitationReadingError) -> [CitedWords] {
    let bytes = bytes.has("\u{FEFF}", at: 0) ? Array(bytes.dropFirst(3)) : bytes
    let hidden = try hiddenRecords(in: bytes)
    if !hidden.isEmpty { return hidden }
    let found =
      switch bytes.first(where: { !$0.isAsciiBlank }) {
      case UInt8(ascii: "{"), UInt8(ascii: "["): try records(in: bytes)
      default: try rows(in: bytes)
      }
    guard !found.isEmpty else { throw .isNoExport }
    return found
  }

  // MARK: - Pages

  /// The records in the comments of Markdown and HTML, Org, and BibTeX.
  private static func hiddenRecords(in bytes: [UInt8]) throws(CitationReadingError) -> [CitedWords] {
    var found: [CitedWords] = []
    let mark = Array(HiddenRecord.mark.utf8)
    for place in bytes.places(of: mark, atMost: .max) {
      let isComment = ["<!-- ", "# ", "% "].contains { opening in
        let start = place - opening.utf8.count
        return bytes.has(Array(opening.utf8), at: start) && (start == 0 || bytes[start - 1] == Ascii.lineFeed)
      }
      guard isComment else { continue }
      let end = bytes.firstPlace(of: Ascii.lineFeed, in: place..<bytes.count) ?? bytes.count
      let tree = JSONTree(Array(bytes[place + mark.count..<end]))
      guard !tree.isCut, let words = words(of: tree.root, in: tree, number: found.count + 1) else {
        throw .isDamaged(record: found.count + 1)
      }
      found.append(words)
    }
    return found
  }

  // MARK: - JSON

  /// JSON of one value, or one value a line.
  private static func records(in bytes: [UInt8]) throws(CitationReadingError) -> [CitedWords] {
    var found: [CitedWords] = []
    let tree = JSONTree(bytes)
    let isWhole = bytes[min(tree.end, bytes.count)...].allSatisfy(\.isAsciiBlank)
    if isWhole || bytes.firstPlace(of: Ascii.lineFeed, in: 0..<bytes.count) == nil {
      try read(tree.root, in: tree, &found)
      if tree.isCut { throw .isDamaged(record: found.count + 1) }
      return found
    }
    for line in bytes.split(separator: Ascii.lineFeed) where !line.allSatisfy(\.isAsciiBlank) {
      let tree = JSONTree(Array(line))
      guard !tree.isCut, line.dropFirst(tree.end).allSatisfy(\.isAsciiBlank) else {
        throw .isDamaged(record: found.count + 1)
      }
      try read(tree.root, in: tree, &found)
    }
    return found
  }

  /// What is in a value: a record, an annotation, or lists of them wherever the formats have them.
  private static func read(
    _ root: JSONTree.Node, in tree: JSONTree, _ found: inout [CitedWords]
  ) throws(CitationReadingError) {
    guard !tree.isEmpty else { throw .isNoExport }
    /// A node, and the article that it stands in.
    var waiting: [(node: JSONTree.Node, article: JSONTree.Node?)] = [(root, nil)]
    while let (node, article) = waiting.popLast() {
      guard tree.kind(of: node) != .array else {
        waiting += tree.children(of: node).map { ($0, article) }.reversed()
        continue
      }
      guard tree.kind(of: node) == .object else { throw .isDamaged(record: found.count + 1) }
      let custom = tree.member("custom", of: node).flatMap { tree.member("pullquote", of: $0) }
      if let list = tree.member("quotations", of: custom ?? node) ?? tree.member("items", of: node) {
        waiting.append((list, nil))
      } else if let list = tree.member("quotes", of: node) {
        // What `quotes --json` and `--jsonl` write: the path is the article's.
        waiting.append((list, node))
      } else if tree.member("target", of: node) != nil {
        guard let words = annotation(node, in: tree, number: found.count + 1) else {
          throw .isDamaged(record: found.count + 1)
        }
        found.append(words)
      } else if let words = words(of: node, in: tree, article: article, number: found.count + 1) {
        found.append(words)
      } else {
        let isOurs = tree.member("text", of: node) != nil && tree.member("path", of: article ?? node) != nil
        throw found.isEmpty && !isOurs ? .isNoExport : .isDamaged(record: found.count + 1)
      }
    }
  }

  private static func words(
    of node: JSONTree.Node, in tree: JSONTree, article: JSONTree.Node? = nil, number: Int
  ) -> CitedWords? {
    guard !tree.isEmpty else { return nil }
    return CitedWords(number: number) { name in
      (tree.member(name, of: node) ?? article.flatMap { tree.member(name, of: $0) }).flatMap { tree.words(of: $0) }
    }
  }

  /// An annotation: the words and places as the model has them, the file as ours adds it.
  private static func annotation(_ node: JSONTree.Node, in tree: JSONTree, number: Int) -> CitedWords? {
    guard let target = tree.member("target", of: node), let own = tree.member("pullquote", of: node),
      let list = tree.member("selector", of: target)
    else { return nil }
    let selectors = tree.kind(of: list) == .array ? Array(tree.children(of: list)) : [list]
    func selector(_ type: String) -> JSONTree.Node? { selectors.first { tree.string("type", of: $0) == type } }
    guard let quote = selector("TextQuoteSelector"), let position = selector("TextPositionSelector") else { return nil }
    return CitedWords(number: number) { name in
      let (member, holder): (StaticString, JSONTree.Node) =
        switch "\(name)" {
        case "text": ("exact", quote)
        case "prefix", "suffix": (name, quote)
        case "start", "end": (name, position)
        default: (name, own)
        }
      return tree.member(member, of: holder).flatMap { tree.words(of: $0) }
    }
  }

  // MARK: - Tables

  private static func rows(in bytes: [UInt8]) throws(CitationReadingError) -> [CitedWords] {
    let end = bytes.firstPlace(of: Ascii.lineFeed, in: 0..<bytes.count) ?? bytes.count
    let isTabbed = bytes[..<end].contains(Ascii.tab)
    let head = CitationTable.rows(of: Array(bytes[..<end]), isTabbed: isTabbed).first ?? []
    let columns = head.map { String(decoding: $0, as: UTF8.self) }
    guard ["text", "start", "end", "path"].allSatisfy(columns.contains) else { throw .isNoExport }
    // What `quotes --format tsv` writes has no escapes.
    let isEscaped = columns.contains("unit")
    var found: [CitedWords] = []
    let rows = CitationTable.rows(of: bytes, isTabbed: isTabbed, isEscaped: isEscaped)
    if bytes.last != Ascii.lineFeed, columns.last == "sha256", rows.last?.last?.isEmpty ?? true {
      // It ends in the middle of a row, between two cells.
      throw .isDamaged(record: max(1, rows.count - 1))
    }
    for row in rows.dropFirst() {
      let words =
        row.count != columns.count
        ? nil
        : CitedWords(number: found.count + 1) { name in columns.firstIndex(of: "\(name)").map { row[$0] } }
      guard let words else { throw .isDamaged(record: found.count + 1) }
      found.append(words)
    }
    return found
  }
}
