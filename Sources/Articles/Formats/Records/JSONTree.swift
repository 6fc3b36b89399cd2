/// What stands in JSON, as one flat array of values with places: objects, arrays, strings, and words such as `12` and `null`.
///
/// Reads what exports and crawlers write, which is not always what RFC 8259 allows: a trailing comma, `NaN`, line ends in
/// strings. Of JSON that ends in the middle, or is damaged, it holds what comes before. Strings stay where they are until
/// somebody asks for them.
///
/// Takes at most 24 bytes for each byte that it reads, and never calls itself.
struct JSONTree: Sendable {
  typealias Node = Int

  enum Kind: UInt8, Sendable {
    case object
    case array
    case string
    /// A number, `true`, `false`, `null`, and words that are no JSON: `NaN`.
    case word
  }

  private struct Entry {
    let kind: Kind
    /// Whether its end is missing.
    var isCut = false
    /// Where the value stands, a string with its quotation marks.
    let start: Int32
    var end: Int32
    /// Where the key in front of it stands, with its quotation marks; empty in an array.
    let keyStart: Int32
    let keyEnd: Int32
    /// The first node behind all that is in it.
    var treeEnd: Int32
  }

  /// More values than any article has.
  private static let mostNodes = 4 << 20

  private let bytes: [UInt8]
  private var entries: [Entry] = []
  /// Whether the JSON does not end where it should: it is damaged, or a part of something longer.
  private(set) var isCut = false
  /// Bytes up to the end of the value, or to where it could not be read any more.
  private(set) var end = 0

  /// Reads the one value that the bytes begin with, behind blanks and a byte order mark.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    read()
  }

  // MARK: - Questions

  /// Whether there is any value at all.
  var isEmpty: Bool { entries.isEmpty }

  var root: Node { 0 }

  /// Every value, each before those in it.
  var nodes: Range<Node> { entries.indices }

  func kind(of node: Node) -> Kind { entries[node].kind }

  /// Where the value stands in the bytes.
  func range(of node: Node) -> Range<Int> { Int(entries[node].start)..<Int(entries[node].end) }

  /// Whether the value itself is whole.
  func isWhole(_ node: Node) -> Bool { !entries[node].isCut }

  /// The values in an object or an array, in order.
  func children(of node: Node) -> Children {
    guard entries.indices.contains(node) else { return Children(tree: self, place: 0, end: 0) }
    return Children(tree: self, place: node + 1, end: Int(entries[node].treeEnd))
  }

  struct Children: Sequence, IteratorProtocol {
    fileprivate let tree: JSONTree
    fileprivate var place: Node
    fileprivate let end: Node

    mutating func next() -> Node? {
      guard place < end else { return nil }
      defer { place = Int(tree.entries[place].treeEnd) }
      return place
    }
  }

  /// The key of a member as written, without its quotation marks: escapes are not resolved.
  func key(of node: Node) -> ArraySlice<UInt8> {
    let entry = entries[node]
    guard entry.keyEnd - entry.keyStart >= 2 else { return [] }
    return bytes[Int(entry.keyStart + 1)..<Int(entry.keyEnd - 1)]
  }

  /// The first member of an object that has this key.
  func member(_ name: StaticString, of node: Node) -> Node? {
    guard entries.indices.contains(node), kind(of: node) == .object else { return nil }
    return children(of: node).first { child in
      let key = key(of: child)
      return key.count == name.utf8CodeUnitCount && bytes.has(name, at: key.startIndex)
    }
  }

  /// The words of a string, its escapes resolved, or of a number; nil for everything else.
  func words(of node: Node) -> [UInt8]? {
    let entry = entries[node]
    switch entry.kind {
    case .string:
      let start = Int(entry.start) + 1
      return JSONScanner.characters(in: bytes, at: start..<max(start, Int(entry.end) - (entry.isCut ? 0 : 1)))
    case .word:
      let first = bytes[Int(entry.start)]
      return first.isDigit || first == UInt8(ascii: "-") ? Array(bytes[range(of: node)]) : nil
    case .object, .array: return nil
    }
  }

  /// The string in a member of an object; nil where it has none.
  func string(_ name: StaticString, of node: Node) -> String? {
    member(name, of: node).flatMap { words(of: $0) }.map { String(decoding: $0, as: UTF8.self) }
  }

  // MARK: - Reading

  private mutating func read() {
    var place = bytes.has("\u{FEFF}", at: 0) ? 3 : 0
    /// The objects and arrays that are open.
    var open: [Int] = []
    var key: Range<Int> = 0..<0
    let limit = min(bytes.count, Int(Int32.max) - 1)
    while true {
      while place < limit, bytes[place].isAsciiBlank || bytes[place] == UInt8(ascii: ",") && !open.isEmpty {
        place += 1
      }
      guard place < limit, entries.count < Self.mostNodes else { break }
      let byte = bytes[place]
      if byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") {
        guard let last = open.last, entries[last].kind == (byte == UInt8(ascii: "}") ? .object : .array), key.isEmpty
        else { break }
        place += 1
        open.removeLast()
        entries[last].end = Int32(place)
        entries[last].treeEnd = Int32(entries.count)
        if open.isEmpty { return finish(at: place) }
        continue
      }
      if let last = open.last, entries[last].kind == .object, key.isEmpty {
        guard byte == Ascii.quote, let keyEnd = stringEnd(from: place, before: limit) else { break }
        key = place..<keyEnd
        place = keyEnd
        while place < limit, bytes[place].isAsciiBlank { place += 1 }
        guard place < limit, bytes[place] == UInt8(ascii: ":") else { break }
        place += 1
        continue
      }
      let start = place
      var kind = Kind.word
      var isCutString = false
      switch byte {
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        kind = byte == UInt8(ascii: "{") ? .object : .array
        place += 1
      case Ascii.quote:
        kind = .string
        let end = stringEnd(from: place, before: limit)
        isCutString = end == nil
        place = end ?? limit
      case UInt8(ascii: "-"), UInt8(ascii: "+"), 0x30...0x39, 0x41...0x5A, 0x61...0x7A:
        while place < limit, bytes[place].isJSONWord { place += 1 }
      default: return cut(open, at: place)
      }
      entries.append(
        Entry(
          kind: kind, isCut: isCutString, start: Int32(start), end: Int32(place), keyStart: Int32(key.lowerBound),
          keyEnd: Int32(key.upperBound), treeEnd: Int32(entries.count + 1)))
      key = 0..<0
      if kind == .object || kind == .array { open.append(entries.count - 1) }
      if open.isEmpty { return isCutString ? cut(open, at: place) : finish(at: place) }
    }
    cut(open, at: min(place, limit))
  }

  private mutating func finish(at place: Int) {
    end = place
  }

  private mutating func cut(_ open: [Int], at place: Int) {
    isCut = true
    end = place
    for node in open {
      entries[node].isCut = true
      entries[node].end = Int32(place)
      entries[node].treeEnd = Int32(entries.count)
    }
  }

  /// The place behind the quotation mark that ends a string; nil where there is none.
  private func stringEnd(from start: Int, before limit: Int) -> Int? {
    var place = start + 1
    var quote = bytes.firstPlace(of: Ascii.quote, in: min(place, limit)..<limit)
    while let end = quote {
      guard let escape = bytes.firstPlace(of: Ascii.backslash, in: place..<end) else { return end + 1 }
      place = escape + 2
      if place > end { quote = bytes.firstPlace(of: Ascii.quote, in: min(place, limit)..<limit) }
    }
    return nil
  }
}

extension UInt8 {
  /// Whether the byte can stand in a number or a word of JSON.
  fileprivate var isJSONWord: Bool {
    isAsciiLetter || isDigit || self == UInt8(ascii: "-") || self == UInt8(ascii: "+") || self == UInt8(ascii: ".")
  }
}
