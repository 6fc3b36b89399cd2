import Messages
import Quotations

/// What a record of an article holds (an object of JSON, a row of a table) by the names that crawlers and collections give
/// its fields.
struct NewsRecord: Sendable {
  enum Field: Sendable {
    case title
    case text
    case date
    case author
    case source
    case address
    case language
  }

  /// Where a name stands among those of its field: the first that has a value counts.
  struct Place: Sendable {
    let field: Field
    let rank: Int
    /// Whether the value is HTML, whatever it looks like.
    let isHTML: Bool
  }

  /// The names of each field, best first, as `name(of:)` makes them. Markup goes before plain text of the same article,
  /// which has often lost its paragraphs. No date of saving, crawling or changing is among them: a wrong date is worse than
  /// none.
  private static let names: [(Field, [String])] = [
    (
      .title,
      [
        "headline", "title", "articletitle", "articleheadline", "newstitle", "headlinetext", "pagetitle", "webtitle",
        "heading", "hed", "titel", "titre", "titulo", "titolo", "rubrik", "tittel",
      ]
    ),
    (
      .text,
      [
        "bodyhtml", "bodyxhtml", "contenthtml", "htmlbody", "htmlcontent", "articlebody", "maintext", "fulltext",
        "articletext", "fullarticle", "articlecontent", "newscontent", "newstext", "bodytext", "contenttext", "text",
        "body", "article", "content", "story", "storytext", "plaintext", "textcontent", "textcleaned", "texte",
        "contenu", "texto", "contenido", "testo", "inhalt", "artikel", "volltext",
      ]
    ),
    (
      .date,
      [
        "datepublished", "publishedat", "publishedon", "dateofpublication", "datepublish", "publishdate",
        "publicationdate", "publisheddate", "publishedtime", "pubdate", "articledate", "newsdate", "published",
        "publishtime", "firstpublished", "webpublicationdate", "date", "datetime", "datum", "fecha",
      ]
    ),
    (
      .author,
      [
        "byline", "author", "authors", "authorname", "authornames", "publishedby", "writer", "writers", "by", "autor",
        "auteur", "autore",
      ]
    ),
    (
      .source,
      [
        "publication", "publicationname", "publisher", "newspaper", "outlet", "sourcename", "sitename",
        "metasitename", "source", "media", "medium", "site", "newssource", "sourcedomain", "domainname", "domain",
        "provider", "quelle",
      ]
    ),
    (
      .address,
      [
        "canonicalurl", "canonicallink", "url", "articleurl", "link", "href", "weburl", "urllink", "sourceurl",
        "address", "uri", "guid",
      ]
    ),
    (.language, ["language", "lang", "inlanguage", "metalang", "languagecode"]),
  ]

  private static let htmlNames: Set<String> = [
    "bodyhtml", "bodyxhtml", "contenthtml", "htmlbody", "htmlcontent",
  ]

  private static let places: [String: Place] = {
    var places: [String: Place] = [:]
    for (field, names) in names {
      for (rank, name) in names.enumerated() {
        places[name] = Place(field: field, rank: rank, isHTML: htmlNames.contains(name))
      }
    }
    return places
  }()

  /// A field's name without what people write differently: "Publish Date", "publish_date" and "publishDate" are one.
  static func name(of words: some Sequence<UInt8>) -> String {
    var name: [UInt8] = []
    for byte in words {
      if byte.isAsciiUppercase {
        name.append(byte | 0x20)
      } else if byte.isAsciiLetter || byte.isDigit || byte >= 0x80 {
        name.append(byte)
      }
    }
    return String(decoding: name, as: UTF8.self)
  }

  /// Which field a name stands for; nil where that is not known.
  static func place(named name: String) -> Place? { places[name] }

  // MARK: - Values

  private var values: [Field: (place: Place, words: [UInt8])] = [:]
  /// Whether dates such as 04-05-2013 have the month first.
  var hasMonthFirst = false

  init() {}

  /// Takes a value in, unless a better one is there.
  mutating func set(_ place: Place, _ words: @autoclosure () -> [UInt8]?) {
    if let known = values[place.field], known.place.rank <= place.rank { return }
    guard let words = words(), !Self.isNothing(words) else { return }
    values[place.field] = (place, words)
  }

  subscript(field: Field) -> [UInt8]? { values[field]?.words }

  var isEmpty: Bool { values.isEmpty }

  /// Whether the record has words that can be a text: more than one, or a long one in a script without blanks.
  var hasText: Bool {
    guard let text = self[.text] else { return false }
    return text.count >= 40 || text[text.trimmed(0..<text.count)].contains { $0.isAsciiBlank }
  }

  /// Whether a value is only a way of saying that there is none.
  private static func isNothing(_ words: [UInt8]) -> Bool {
    let inner = words.trimmed(0..<words.count)
    switch inner.count {
    case 0: return true
    case 2: return words.has("[]", at: inner.lowerBound) || words.has("{}", at: inner.lowerBound)
    case 3:
      return words.has("nan", at: inner.lowerBound) || words.has("NaN", at: inner.lowerBound)
        || words.has("N/A", at: inner.lowerBound)
    case 4:
      return words.has("None", at: inner.lowerBound) || words.has("null", at: inner.lowerBound)
        || words.has("NULL", at: inner.lowerBound)
    default: return false
    }
  }

  // MARK: - The article

  /// The article that the record holds; nil where it has neither a title nor a text.
  func draft() -> ArticleDraft? {
    var draft = facts()
    guard let (place, text) = values[.text] else {
      if draft.title == nil { return nil }
      draft.note = Message("Its text is not in the file.")
      return draft
    }
    draft.append(recordText: text, isHTML: place.isHTML, base: draft.address)
    draft.removeRepeatedTitle()
    return draft
  }

  /// The article without its text.
  func facts() -> ArticleDraft {
    var draft = ArticleDraft()
    draft.title = self[.title].map { RecordText.line($0) }
    draft.date = self[.date].flatMap { Self.date($0, monthFirst: hasMonthFirst) }
    draft.language = self[.language].flatMap(Self.language)
    draft.author = self[.author].flatMap { Self.author($0, language: draft.language) }
    draft.source = self[.source].map(Self.source)
    draft.address = self[.address].flatMap(Self.address)
    return draft
  }

  /// A day in words, or a moment as seconds or milliseconds since 1970.
  static func date(_ words: [UInt8], monthFirst: Bool = false) -> ArticleDate? {
    var inner = words[words.trimmed(0..<words.count)]
    // Spreadsheets and Python add a fraction to whole numbers.
    if inner.allSatisfy({ $0.isDigit || $0 == UInt8(ascii: ".") }), inner.count >= 9 {
      inner = inner.prefix { $0.isDigit }
    }
    return ArticleDate(words: String(decoding: inner, as: UTF8.self), order: monthFirst ? .monthFirst : nil)
  }

  /// A tag such as "en-GB"; nil for what is none.
  static func language(_ words: [UInt8]) -> String? {
    let parts = RecordText.line(words).split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "_" }
    guard let first = parts.first, (2...3).contains(first.utf8.count), first.utf8.allSatisfy(\.isAsciiLetter),
      parts.dropFirst().allSatisfy({ (1...8).contains($0.utf8.count) })
    else { return nil }
    return ([first.lowercased()] + parts.dropFirst().map(String.init)).joined(separator: "-")
  }

  /// How bylines begin, by language.
  private static let bylines = [
    "en": "by ", "de": "von ", "fr": "par ", "es": "por ", "nl": "door ", "it": "di ", "pt": "por ",
  ]

  /// Names without "By"; what Python writes for a list (`['Ada Lund', 'Bo Ek']`) without its marks.
  static func author(_ words: [UInt8], language: String? = nil) -> String? {
    var names = RecordText.line(words)
    if names.hasPrefix("['") || names.hasPrefix("[\"") {
      names = names.dropFirst().split(separator: ",").map { name in
        String(name.trimming { $0 == " " || $0 == "'" || $0 == "\"" || $0 == "]" })
      }.filter { !$0.isEmpty }.joined(separator: ", ")
    }
    let beginnings = ["by ", language.flatMap { bylines[String($0.prefix(2))] }].compactMap(\.self)
    for beginning in beginnings where names.utf8.count > beginning.utf8.count {
      let start = names.utf8.prefix(beginning.utf8.count).map { $0.isAsciiUppercase ? $0 | 0x20 : $0 }
      guard start.elementsEqual(beginning.utf8) else { continue }
      names = String(names.unicodeScalars.dropFirst(beginning.utf8.count))
      break
    }
    return names.isEmpty ? nil : names
  }

  /// The name of a publication, or of the site where only that is known, without "www.".
  private static func source(_ words: [UInt8]) -> String {
    var name = Substring(RecordText.line(words))
    if let scheme = name.firstRange(of: "://"), name[..<scheme.lowerBound].utf8.allSatisfy(\.isAsciiLetter) {
      name = name[scheme.upperBound...].prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    }
    if name.hasPrefix("www."), name.utf8.count > 4 { name = name.dropFirst(4) }
    return String(name)
  }

  /// An address of the web; nil for names of other kinds, such as "urn:newsml:…".
  static func address(_ words: [UInt8]) -> String? {
    let inner = words.trimmed(0..<words.count)
    guard !words[inner].contains(where: { $0.isAsciiBlank || $0 == UInt8(ascii: "<") }) else { return nil }
    let address = String(decoding: words[inner], as: UTF8.self)
    let start = address.prefix(8).lowercased()
    if start.hasPrefix("http://") || start.hasPrefix("https://") { return address }
    return start.hasPrefix("www.") ? "http://" + address : nil
  }
}

extension StringProtocol {
  /// Without the characters at both ends for which a question is answered with yes.
  fileprivate func trimming(where isUnwanted: (Character) -> Bool) -> SubSequence {
    let start = drop(while: isUnwanted)
    guard let last = start.lastIndex(where: { !isUnwanted($0) }) else { return start[start.endIndex...] }
    return start[...last]
  }
}
