import Quotations

/// Citations as CSL-JSON (citationstyles.org, schema 1.0.2), for Zotero, Pandoc and the like: an item an article, its
/// quotations in `annote`, and the exact records under `custom`, which is for what the schema does not know.
struct CSLCitations: CitationWriter {
  private var keys = CitationNames()
  private var names = CitationNames()
  private var isFirst = true

  init() {}

  func begin() -> [UInt8] { [UInt8(ascii: "[")] }
  func end() -> [UInt8] { Array("\n]\n".utf8) }

  mutating func write(_ article: CitedArticle) -> [UInt8] {
    defer { isFirst = false }
    let key = keys.name(article.citationKey)
    let ids = article.quotations.map { names.name($0.id) }
    var json = JSONWriter()
    json.object { item in
      item.member("id", key)
      let type = article.webAddress == nil ? "article" : "webpage"
      item.member("type", article.source == nil ? type : "article-newspaper")
      item.member("title", article.title)
      if let source = article.source { item.member("container-title", source) }
      if !article.authors.isEmpty {
        item.key("author")
        item.array { list in
          for name in article.authors { list.object { $0.member("literal", name) } }
        }
      }
      if let date = article.date {
        item.key("issued")
        item.object { issued in
          issued.key("date-parts")
          issued.array { $0.array { for part in [date.year, date.month, date.day] { $0.number(part) } } }
        }
      }
      if let address = article.webAddress { item.member("URL", address) }
      if let language = article.language { item.member("language", language) }
      if let note = article.note { item.member("note", note) }
      item.member("annote", article.quotations.map(\.sentence).joined(separator: "\n"))
      item.key("custom")
      item.object { custom in
        custom.key("pullquote")
        custom.object { inner in
          inner.member("unit", CitationRecords.unit)
          inner.key("quotations")
          inner.array { list in
            for (quotation, id) in zip(article.quotations, ids) { list.writeRecord(of: quotation, in: article, id: id) }
          }
        }
      }
    }
    return Array((isFirst ? "\n" : ",\n").utf8) + json.take()
  }
}

extension CitedArticle {
  /// Its authors one by one. Names are taken apart at commas and "and", unless a part is one word only: then it is a surname with
  /// its first name behind it.
  var authors: [String] {
    guard let author else { return [] }
    let parts = author.replacing(" and ", with: ", ").split(separator: ", ").map { String($0) }
    let isList = parts.count > 1 && parts.allSatisfy { $0.utf8.contains(UInt8(ascii: " ")) }
    return isList ? parts : author.isEmpty ? [] : [author]
  }

  /// What it goes by in a bibliography, of ASCII letters and figures: where it is from, its year, and six figures made of the
  /// first quotation and of what is known of the article.
  var citationKey: String {
    let name = (source ?? authors.first ?? title).unicodeScalars.filter {
      ("a"..."z").contains($0) || ("A"..."Z").contains($0) || ("0"..."9").contains($0)
    }
    let year = date.map { String($0.description.prefix(4)) } ?? ""
    let facts = [title, source ?? "", author ?? "", address ?? "", quotations.first?.id ?? ""].joined(separator: "\n")
    let figures = ContentHash(of: Array(facts.utf8)).description.prefix(6)
    let beginning = String(String.UnicodeScalarView(name.prefix(24))).lowercased()
    return "\(beginning.isEmpty ? "article" : beginning)\(year)-\(figures)"
  }
}

extension CitedQuotation {
  /// The words and who said them on one line, for people.
  var sentence: String {
    let note = note.map { " (\($0))" } ?? ""
    return LegibleText.line("\(kind == .indirect ? "reported: " : "")\(marked) — \(shownSpeaker)\(note)")
  }
}
