/// Citations as BibTeX, for BibTeX and biblatex: an entry an article, its quotations in `annote`. UTF-8.
///
/// The record of each quotation stands before the entry, where BibTeX passes over everything.
struct BibTeXCitations: CitationWriter {
  private var keys = CitationNames()
  private var names = CitationNames()

  init() {}

  func begin() -> [UInt8] { Array("% Quotations; places count code points of the article's text.\n".utf8) }
  func end() -> [UInt8] { [] }

  private static let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]

  mutating func write(_ article: CitedArticle) -> [UInt8] {
    var entry = "\n"
    for quotation in article.quotations {
      entry += "% \(HiddenRecord.line(of: quotation, in: article, id: names.name(quotation.id)))\n"
    }
    entry += "@\(article.source == nil ? "misc" : "article"){\(keys.name(article.citationKey)),\n"
    var fields: [(name: String, value: String)] = []
    func add(_ name: String, _ value: String?) {
      guard let value, !value.isEmpty else { return }
      fields.append((name, "{\(Self.escaped(LegibleText.line(value)))}"))
    }
    add("author", article.authors.joined(separator: " and "))
    // In two pairs of braces: the capitals of a headline are its own.
    fields.append(("title", "{{\(Self.escaped(LegibleText.line(article.title)))}}"))
    add("journal", article.source)
    if let date = article.date {
      fields.append(("year", "{\(date.description.prefix(4))}"))
      fields.append(("month", Self.months[date.month - 1]))
      add("date", date.description)
    }
    if let address = article.webAddress { fields.append(("url", "{\(Self.address(address))}")) }
    add("language", article.language)
    add("note", article.note)
    let annotation = article.quotations.map { Self.escaped($0.sentence) }.joined(separator: "\n\\par ")
    if !annotation.isEmpty { fields.append(("annote", "{\(annotation)}")) }
    entry += fields.map { "  \($0.name) = \($0.value)" }.joined(separator: ",\n") + "\n}\n"
    return Array(entry.utf8)
  }

  /// What means something to TeX as what prints it. Braces go by their names: BibTeX counts them even behind a backslash.
  private static func escaped(_ words: String) -> String {
    LegibleText.escaping(words) { scalar in
      switch scalar {
      case "\\": "\\textbackslash{}"
      case "{": "\\textbraceleft{}"
      case "}": "\\textbraceright{}"
      case "~": "\\textasciitilde{}"
      case "^": "\\textasciicircum{}"
      case "#", "$", "%", "&", "_": "\\\(scalar)"
      default: nil
      }
    }
  }

  /// An address as `url` takes it, word for word but without braces.
  private static func address(_ address: String) -> String {
    CitedArticle.percentEncoded(Array(address.utf8), isAddress: true)
  }
}
