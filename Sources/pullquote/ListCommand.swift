import ArgumentParser
import ArticleLibrary
import Articles
import Messages

/// What is in folders: one line an article.
struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: localized("List the articles in folders and files, the newest first."),
    discussion: localized(
      """
      Without a path the current folder is listed.

      EXAMPLES
        pullquote list ~/Clippings
        pullquote list --jsonl ~/Clippings | head
      """))

  enum Format: String, EnumerableFlag {
    case json, jsonl, csv
  }

  @Argument(help: ArgumentHelp(localized("Folders or files; - is standard input.")))
  var paths: [String] = []

  @Flag(help: ArgumentHelp(localized("Write JSON (one array), JSON lines, or CSV in place of text.")))
  var format: Format?

  func run() throws {
    var output = StandardOutput()
    var inputs = ArticleInputs()
    let summaries = try inputs.summaries(at: paths.isEmpty ? ["."] : paths).sorted(by: ArticleSummary.newestFirst)
    var json = JSONWriter()
    if format == .json { json.beginArray() }
    if format == .csv { try output.write("path,title,date,size\n") }
    for summary in summaries {
      let path = String(decoding: summary.id.path, as: UTF8.self)
      let date = summary.date?.description
      switch format {
      case .json, .jsonl:
        if format == .json { json.breakLine() }
        json.object { object in
          object.key("path")
          object.string(path)
          object.key("title")
          object.string(summary.title)
          object.key("date")
          if let date { object.string(date) } else { object.null() }
          object.key("size")
          object.number(summary.size)
        }
        if format == .jsonl { json.newline() }
        try output.write(json.take())
      case .csv:
        let row = [path, summary.title, date ?? "", String(summary.size)]
        try output.write(Table.csv(row, isShown: output.isTerminal))
      case nil:
        let day = date ?? "          "
        let place = Visible.words(StandardInputArticle.shown(summary.id.path))
        try output.write("\(day)  \(Visible.words(summary.title))  \(place)\n")
      }
    }
    if format == .json {
      json.breakLine()
      json.endArray()
      json.newline()
      try output.write(json.take())
    }
    try output.flush()
    if summaries.isEmpty, !inputs.hasFailed { StandardError.write(localized("No articles were found.")) }
    try inputs.finish(hasFound: !summaries.isEmpty)
  }
}

/// Rows for spreadsheets and scripts.
enum Table {
  /// One line of CSV (RFC 4180, but LF).
  static func csv(_ cells: [String], isShown: Bool) -> String {
    let quoted = cells.map { cell in
      let words = isShown ? Visible.words(cell) : cell
      guard words.utf8.contains(where: { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }) else { return words }
      // By scalars: a quotation mark with a combining mark on it is still one.
      var doubled = String.UnicodeScalarView()
      for scalar in words.unicodeScalars {
        if scalar == "\"" { doubled.append(scalar) }
        doubled.append(scalar)
      }
      return "\"\(String(doubled))\""
    }
    return quoted.joined(separator: ",") + "\n"
  }

  /// One line of tab-separated values; tabs and line ends within a cell become blanks.
  static func tsv(_ cells: [String], isShown: Bool) -> String {
    let plain = cells.map { cell in
      var words = String.UnicodeScalarView()
      for scalar in cell.unicodeScalars {
        let isSeparator = scalar == "\t" || scalar == "\n" || scalar == "\r"
        words.append(isSeparator ? " " : isShown ? Visible.picture(of: scalar) : scalar)
      }
      return String(words)
    }
    return plain.joined(separator: "\t") + "\n"
  }
}
