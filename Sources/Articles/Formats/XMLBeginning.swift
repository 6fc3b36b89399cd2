/// What the beginning of a file of XML tells of the rest: its declared encoding, and its first element.
struct XMLBeginning {
  /// The name of the first element without its prefix, in small letters.
  let name: String
  /// The whole tag of the first element, its letters small.
  let tag: String

  /// Nil where the text is not XML, whose first element may stand behind a declaration, comments and a document type only.
  init?(_ beginning: FileBeginning) {
    let text = beginning.text
    var place = text.blankEnd(from: 0)
    while place < text.count {
      guard text[place] == UInt8(ascii: "<") else { return nil }
      let end: Int?
      if text.has("<!--", at: place) {
        end = text.firstPlace(of: "-->", in: (place + 4)..<text.count).map { $0 + 3 }
      } else if text.has("<?", at: place) {
        end = text.firstPlace(of: "?>", in: place..<text.count).map { $0 + 2 }
      } else if text.has("<!", at: place) {
        end = Self.doctypeEnd(text, place)
      } else {
        break
      }
      guard let end else { return nil }
      place = text.blankEnd(from: end)
    }
    let end = text[place...].prefix(8192).firstIndex(of: UInt8(ascii: ">")) ?? min(text.count, place + 8192)
    guard place + 1 < end else { return nil }
    let bytes = text[(place + 1)..<end].map { $0.isAsciiUppercase ? $0 | 0x20 : $0 }
    let full = bytes.prefix { !$0.isAsciiBlank && $0 != UInt8(ascii: "/") }
    let local = full.lastIndex(of: UInt8(ascii: ":")).map { full[($0 + 1)...] } ?? full
    guard let first = local.first, first.isAsciiLetter else { return nil }
    name = String(decoding: local, as: UTF8.self)
    tag = String(decoding: bytes, as: UTF8.self)
  }

  /// The end of a document type, with what it declares itself in brackets.
  private static func doctypeEnd(_ text: [UInt8], _ start: Int) -> Int? {
    var isInBrackets = false
    for place in start..<text.count {
      switch text[place] {
      case UInt8(ascii: "["): isInBrackets = true
      case UInt8(ascii: "]"): isInBrackets = false
      case UInt8(ascii: ">"): if !isInBrackets { return place + 1 }
      default: break
      }
    }
    return nil
  }

  /// The bytes of a file of XML in UTF-8, in the encoding that its declaration names, and the name of that.
  static func decode(_ bytes: [UInt8]) -> (text: [UInt8], encoding: String) {
    Charset.decode(bytes, declared: declaredEncoding(bytes))
  }

  private static func declaredEncoding(_ bytes: [UInt8]) -> String? {
    let head = Array(bytes.prefix(300))
    guard let start = head.firstPlace(of: "<?xml", in: 0..<head.count),
      let end = head.firstPlace(of: "?>", in: start..<head.count),
      let name = head.firstPlace(of: "encoding", in: start..<end)
    else { return nil }
    let value = head[(name + 8)..<end].drop { $0.isAsciiBlank || $0 == UInt8(ascii: "=") }
    guard let quote = value.first, quote == Ascii.quote || quote == UInt8(ascii: "'") else { return nil }
    return String(decoding: value.dropFirst().prefix { $0 != quote }, as: UTF8.self)
  }
}

extension Array where Element == UInt8 {
  /// The first place from a place on that is no ASCII blank.
  fileprivate func blankEnd(from start: Int) -> Int { self[start...].firstIndex { !$0.isAsciiBlank } ?? count }
}

extension MarkupTree {
  /// The children that are elements of a name, in whatever letters.
  func children(named wanted: String, of node: Node) -> [Node] {
    children(of: node).filter { isElement($0) && string(name(of: $0)).lowercased() == wanted }
  }

  /// The first element of a name, in whatever letters, within a node.
  func firstElement(named wanted: String, in node: Node = 0) -> Node? {
    let numbers = Self.lowercased(self)
    return nodes(in: node).first { isElement($0) && numbers[name(of: $0)] == wanted }
  }

  /// All elements of a name, in whatever letters, within a node.
  func elements(named wanted: String, in node: Node = 0) -> [Node] {
    let numbers = Self.lowercased(self)
    return nodes(in: node).filter { isElement($0) && numbers[name(of: $0)] == wanted }
  }

  private static func lowercased(_ tree: MarkupTree) -> NameTable<String> { tree.tableOfNames { $0.lowercased() } }

  /// The value of an attribute of an element or of what it stands in.
  func inherited(_ attribute: StaticString, of node: Node) -> String? {
    var place: Node? = node
    while let here = place {
      if isElement(here), let value = self.attribute(attribute, of: here).nonBlank { return value }
      place = parent(of: here)
    }
    return nil
  }
}
