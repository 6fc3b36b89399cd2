/// What a page says of its article in JSON-LD (https://schema.org/NewsArticle).
struct LinkedData {
  var headline: String?
  /// Its name, which is its title where the headline is a description.
  var name: String?
  var authors: [String] = []
  var published: String?
  var publisher: String?
  var address: String?
  var language: String?
  /// The whole article in plain words, which some pages give.
  var articleBody: String?

  private var isFound = false
  /// The names of things by their `@id`, which others point at.
  private var names: [String: String] = [:]
  /// Objects looked at: a hostile page has as many as it likes.
  private var count = 0
  private static let most = 2000

  init(_ scripts: [[UInt8]]) {
    let documents = scripts.prefix(50).compactMap(Self.object)
    for document in documents { collectNames(document, depth: 0) }
    count = 0
    for document in documents where !isFound { find(document, depth: 0) }
  }

  /// A script as one JSON object: an array becomes the graph of one; line ends within strings, which are no JSON and
  /// common, become blanks.
  private static func object(_ script: [UInt8]) -> [UInt8]? {
    guard let first = script.firstIndex(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "[") }),
      let last = script.lastIndex(where: { $0 == UInt8(ascii: "}") || $0 == UInt8(ascii: "]") }), first < last
    else { return nil }
    let words = script[first...last].map { $0 < 0x20 ? Ascii.space : $0 }
    return words.first == UInt8(ascii: "{") ? words : Array("{\"@graph\":".utf8) + words + Array("}".utf8)
  }

  // MARK: - Walking

  /// The objects that an object holds as parts of its graph.
  private func parts(_ object: [UInt8], _ members: [JSONScanner.Member]) -> [[UInt8]] {
    var parts: [[UInt8]] = []
    for member in members
    where member.isNamed("@graph") || member.isNamed("mainEntity") || member.isNamed("itemListElement") {
      parts += Self.objects(object, member)
    }
    return parts
  }

  private static func objects(_ bytes: [UInt8], _ member: JSONScanner.Member) -> [[UInt8]] {
    switch member.kind {
    case .object: return [Array(bytes[member.range])]
    case .array:
      let elements = (try? JSONScanner.elements(of: bytes, at: member.range)) ?? []
      return elements.prefix(most).compactMap { range in
        switch bytes[range.lowerBound] {
        case UInt8(ascii: "{"): Array(bytes[range])
        // An array in an array, as some programs write them.
        case UInt8(ascii: "["): object(Array(bytes[range]))
        default: nil
        }
      }
    default: return []
    }
  }

  private mutating func collectNames(_ object: [UInt8], depth: Int) {
    count += 1
    guard depth < 5, count < Self.most else { return }
    let (members, _) = JSONScanner.readableMembers(of: object)
    if let id = Self.string("@id", object, members), let name = Self.string("name", object, members) {
      names[id] = name
    }
    for part in parts(object, members) { collectNames(part, depth: depth + 1) }
  }

  private mutating func find(_ object: [UInt8], depth: Int) {
    count += 1
    guard depth < 5, count < Self.most, !isFound else { return }
    let (members, _) = JSONScanner.readableMembers(of: object)
    if Self.isArticle(object, members) {
      isFound = true
      read(object, members)
      return
    }
    for part in parts(object, members) { find(part, depth: depth + 1) }
  }

  private static func isArticle(_ object: [UInt8], _ members: [JSONScanner.Member]) -> Bool {
    guard let type = members.first(where: { $0.isNamed("@type") }) else { return false }
    return strings(object, type).contains { name in
      let last = name.split(whereSeparator: { $0 == "/" || $0 == "#" || $0 == ":" }).last.map(String.init) ?? name
      return last.hasSuffix("Article") || last.hasSuffix("Posting") || last == "Report" || last == "BlogPost"
    }
  }

  private mutating func read(_ object: [UInt8], _ members: [JSONScanner.Member]) {
    headline = Self.string("headline", object, members)
    name = Self.string("name", object, members)
    published = Self.string("datePublished", object, members) ?? Self.string("dateCreated", object, members)
    articleBody = Self.string("articleBody", object, members)
    language = Self.string("inLanguage", object, members)
    for member in members {
      if member.isNamed("author") || member.isNamed("creator") && authors.isEmpty {
        authors = people(object, member)
      } else if member.isNamed("publisher") || member.isNamed("sourceOrganization") && publisher == nil {
        publisher = people(object, member).first
      }
    }
    address = Self.string("url", object, members)
    if address == nil, let page = members.first(where: { $0.isNamed("mainEntityOfPage") }) {
      address = Self.strings(object, page).first
      if let inner = Self.objects(object, page).first {
        address = Self.string("@id", inner, JSONScanner.readableMembers(of: inner).members)
      }
    }
  }

  /// The names of people or organizations, given as names, as objects, or by pointing at them.
  private func people(_ object: [UInt8], _ member: JSONScanner.Member) -> [String] {
    var people = Self.strings(object, member)
    for inner in Self.objects(object, member) {
      let (members, _) = JSONScanner.readableMembers(of: inner)
      if let name = members.first(where: { $0.isNamed("name") }) {
        people += Self.strings(inner, name)
      } else if let id = Self.string("@id", inner, members), let name = names[id] {
        people.append(name)
      }
    }
    return people
  }

  // MARK: - Values

  private static func string(
    _ name: StaticString, _ object: [UInt8], _ members: [JSONScanner.Member]
  ) -> String? {
    guard let member = members.first(where: { $0.isNamed(name) }) else { return nil }
    return strings(object, member).first
  }

  /// A string, or the strings of an array; those without words left out.
  private static func strings(_ object: [UInt8], _ member: JSONScanner.Member) -> [String] {
    switch member.kind {
    case .string: return [words(object, member.range)].compactMap(\.self)
    case .array:
      let elements = (try? JSONScanner.elements(of: object, at: member.range)) ?? []
      return elements.prefix(most).compactMap { object[$0.lowerBound] == Ascii.quote ? words(object, $0) : nil }
    default: return []
    }
  }

  private static func words(_ bytes: [UInt8], _ range: Range<Int>) -> String? {
    let words = String(decoding: JSONScanner.string(in: bytes, at: range), as: UTF8.self)
    return Optional(words).nonBlank == nil ? nil : words
  }
}
