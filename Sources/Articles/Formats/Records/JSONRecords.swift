import Messages

/// Reading articles from objects of JSON.
extension NewsRecord {
  /// What an object of JSON holds under the names that are known.
  init(_ tree: JSONTree, _ object: JSONTree.Node) {
    self.init()
    take(tree, object)
    // The Guardian's interface has the words one level down.
    if let fields = tree.member("fields", of: object), tree.kind(of: fields) == .object { take(tree, fields) }
  }

  private mutating func take(_ tree: JSONTree, _ object: JSONTree.Node) {
    for member in tree.children(of: object) {
      let name = Self.name(of: tree.key(of: member))
      // The mark of RealNews (https://github.com/rowanz/grover), whose dates are 04-30-2019.
      if name == "warcdate" { hasMonthFirst = true }
      guard let place = Self.place(named: name) else { continue }
      switch place.field {
      case .text, .title, .language: set(place, tree.kind(of: member) == .string ? tree.words(of: member) : nil)
      case .author, .source: set(place, tree.names(of: member))
      case .date: set(place, tree.words(of: member) ?? tree.words(ofFirstIn: member))
      case .address: set(place, Self.webAddress(tree.words(of: member)))
      }
    }
  }

  private static func webAddress(_ words: [UInt8]?) -> [UInt8]? {
    words.flatMap { address($0) == nil ? nil : $0 }
  }
}

extension JSONTree {
  /// The object of a record, out of what databases and programs wrap around it: `{"_source": {…}}` of Elasticsearch,
  /// `{"item": {…}}` and `{"data": {"item": {…}}}` of the Associated Press.
  func unwrapped(_ node: Node) -> Node {
    let outer = member("data", of: node) ?? node
    for name: StaticString in ["_source", "item", "article"] {
      if let inner = member(name, of: outer), kind(of: inner) == .object { return inner }
    }
    return node
  }

  /// Names as one line: of a string, of a list of them, or of objects with a name.
  func names(of node: Node) -> [UInt8]? {
    switch kind(of: node) {
    case .string: return words(of: node)
    case .object: return member("name", of: node).flatMap { words(of: $0) }
    case .word: return nil
    case .array:
      var names: [UInt8] = []
      for child in children(of: node).prefix(100) {
        let name = kind(of: child) == .object ? member("name", of: child).flatMap { words(of: $0) } : words(of: child)
        guard let name, !name.isEmpty else { continue }
        // Superdesk gives the role where the user has no name of a writer.
        if let role = member("role", of: child).flatMap({ words(of: $0) }), role == name { continue }
        if !names.isEmpty { names += ", ".utf8 }
        names += name
      }
      return names
    }
  }

  /// The words of the one member that a database puts around a date: `{"$date": "2019-03-01T…"}`.
  func words(ofFirstIn node: Node) -> [UInt8]? {
    guard kind(of: node) == .object, let first = children(of: node).first(where: { _ in true }) else { return nil }
    return words(of: first)
  }

  /// The tree of the JSON that a file begins with; nil where it begins with none. Places are those of the file's bytes.
  init?(beginning: FileBeginning) {
    guard Self.begins(beginning) else { return nil }
    self.init(beginning.bytes)
  }

  /// Whether a file begins with an object or a list.
  static func begins(_ beginning: FileBeginning) -> Bool {
    var start = beginning.bytes.has("\u{FEFF}", at: 0) ? 3 : 0
    while start < beginning.bytes.count, beginning.bytes[start].isAsciiBlank { start += 1 }
    return beginning.bytes.has("{", at: start) || beginning.bytes.has("[", at: start)
  }

  /// Whether nothing but blanks follows the value, as far as the beginning of a file tells.
  func isAlone(in beginning: FileBeginning) -> Bool {
    beginning.bytes[min(end, beginning.bytes.count)...].allSatisfy(\.isAsciiBlank)
  }
}

/// A list of records in a file of JSON: the array that is the file, or one in the object that is.
struct JSONList {
  /// Where the array begins in the file.
  let start: Int

  /// - Parameters:
  ///   - tree: the beginning of the file.
  ///   - isRecord: whether an object is of the kind that is looked for.
  init?(in tree: JSONTree, where isRecord: (JSONTree.Node) -> Bool) {
    guard !tree.isEmpty, let array = Self.arrays(in: tree).first(where: { Self.isList($0, in: tree, of: isRecord) })
    else { return nil }
    start = tree.range(of: array).lowerBound
  }

  /// The arrays that may be the list: the root, those in it, and those in its objects.
  private static func arrays(in tree: JSONTree) -> [JSONTree.Node] {
    if tree.kind(of: tree.root) == .array { return [tree.root] }
    var arrays: [JSONTree.Node] = []
    for member in tree.children(of: tree.root).prefix(100) {
      if tree.kind(of: member) == .array { arrays.append(member) }
      guard tree.kind(of: member) == .object else { continue }
      arrays += tree.children(of: member).prefix(100).filter { tree.kind(of: $0) == .array }
    }
    return arrays
  }

  private static func isList(
    _ array: JSONTree.Node, in tree: JSONTree, of isRecord: (JSONTree.Node) -> Bool
  ) -> Bool {
    var objects = 0
    var records = 0
    for element in tree.children(of: array).prefix(10) {
      guard tree.kind(of: element) == .object else { continue }
      objects += 1
      if isRecord(tree.unwrapped(element)) { records += 1 }
    }
    return records > 0 && 2 * records >= objects
  }
}

extension ArticleFormat {
  /// What the reader of a format makes of one object of JSON.
  typealias ObjectReading = @Sendable (JSONTree, JSONTree.Node) -> ArticleDraft?
  typealias ObjectQuestion = @Sendable (JSONTree, JSONTree.Node) -> Bool

  /// A format whose files are one object of JSON.
  ///
  /// - Parameter words: stand in the beginning of every file: looked for before the JSON is read.
  static func jsonObject(
    name: String, title: Message, recognition: String, holding words: [StaticString],
    where isRecord: @escaping ObjectQuestion, article: @escaping ObjectReading
  ) -> ArticleFormat {
    ArticleFormat(
      name: name, title: title, recognition: recognition,
      isRecognised: { beginning in
        guard JSONTree.begins(beginning), words.allSatisfy({ beginning.contains($0) }),
          let tree = JSONTree(beginning: beginning), tree.isAlone(in: beginning)
        else { return false }
        return isRecord(tree, tree.unwrapped(tree.root))
      },
      reading: .one { content throws(ArticleParsingError) in
        guard let draft = draft(of: content, article) else {
          throw .damaged("nothing can be read before the damage")
        }
        return draft
      })
  }

  /// A format whose files are a list of objects of JSON, each an article. The list may be longer than memory.
  static func jsonList(
    name: String, title: Message, recognition: String, holding words: [StaticString],
    where isRecord: @escaping ObjectQuestion, article: @escaping ObjectReading
  ) -> ArticleFormat {
    @Sendable func list(_ beginning: FileBeginning) -> JSONList? {
      guard JSONTree.begins(beginning), words.allSatisfy({ beginning.contains($0) }),
        let tree = JSONTree(beginning: beginning)
      else { return nil }
      return JSONList(in: tree) { isRecord(tree, $0) }
    }
    return ArticleFormat(
      name: name, title: title, recognition: recognition, isRecognised: { list($0) != nil },
      reading: .stretches(
        StretchReading(
          splitter: { JSONListSplitter(from: list($0)?.start ?? 0) },
          article: { content in draft(of: content, article) })))
  }

  /// The article in bytes that are one object of JSON. Of a damaged one, what can be read.
  static func draft(of content: FileContent, _ read: ObjectReading) -> ArticleDraft? {
    let (text, encoding) = RecordText.decode(content)
    let tree = JSONTree(text)
    guard !tree.isEmpty, var draft = read(tree, tree.unwrapped(tree.root)) else { return nil }
    draft.encoding = encoding
    if tree.isCut { draft.note = Message("Its record is damaged: this is what can be read of it.") }
    return draft
  }
}
