/// How citations are written.
public enum CitationFormat: String, Sendable, CaseIterable {
  case markdown
  case csv
  case tsv
  case json
  case jsonl
  case html
  case cslJSON = "csl-json"
  case bibtex
  case org
  case webAnnotation = "webannotation"
  /// A database: `CitationDatabase` of `ArticleLibrary` writes it, since it cannot be written piece by piece.
  case sqlite

  /// What writes the format; nil where it is none that can be written piece by piece.
  public var writer: (any CitationWriter)? {
    switch self {
    case .markdown: MarkdownCitations()
    case .csv: CitationTable(isTabbed: false)
    case .tsv: CitationTable(isTabbed: true)
    case .json: CitationRecords(isOneArray: true)
    case .jsonl: CitationRecords(isOneArray: false)
    case .html: CitationPage()
    case .cslJSON: CSLCitations()
    case .bibtex: BibTeXCitations()
    case .org: OrgCitations()
    case .webAnnotation: WebAnnotations()
    case .sqlite: nil
    }
  }

  /// The endings that name formats, the usual one of each.
  public static let fileEndings = [
    ".md", ".csv", ".tsv", ".json", ".jsonl", ".html", ".csljson", ".bib", ".org", ".jsonld", ".sqlite",
  ]

  /// The format that a file's name asks for; nil where it asks for none.
  public init?(fileName: String) {
    guard let dot = fileName.utf8.lastIndex(of: UInt8(ascii: ".")) else { return nil }
    switch fileName[fileName.index(after: dot)...].lowercased() {
    case "md", "markdown": self = .markdown
    case "csv": self = .csv
    case "tsv", "tab": self = .tsv
    case "json": self = .json
    case "jsonl", "ndjson": self = .jsonl
    case "html", "htm": self = .html
    case "csl", "csljson": self = .cslJSON
    case "bib": self = .bibtex
    case "org": self = .org
    case "jsonld": self = .webAnnotation
    case "sqlite", "sqlite3", "db": self = .sqlite
    default: return nil
    }
  }
}

/// Writes one cited article after another. What comes out depends on nothing but them: it is the same byte for byte on
/// every machine.
public protocol CitationWriter: Sendable {
  /// What comes before the first article. Called once.
  mutating func begin() -> [UInt8]
  mutating func write(_ article: CitedArticle) -> [UInt8]
  /// What comes after the last. Called once.
  mutating func end() -> [UInt8]
}

extension CitationFormat {
  /// Everything at once; empty for what cannot be written piece by piece.
  public func written(_ articles: [CitedArticle]) -> [UInt8] {
    guard var writer else { return [] }
    let beginning = writer.begin()
    let middle = articles.flatMap { writer.write($0) }
    return beginning + middle + writer.end()
  }
}

/// Names that are given once in a file: of a text that is met again the next gets a number behind it.
public struct CitationNames: Sendable {
  private var counts: [String: Int] = [:]

  public init() {}

  public mutating func name(_ wanted: String) -> String {
    let count = counts[wanted, default: 0] + 1
    counts[wanted] = count
    if count == 1 { return wanted }
    return name("\(wanted)-\(count)")
  }
}
