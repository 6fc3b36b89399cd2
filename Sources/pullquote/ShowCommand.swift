import ArgumentParser
import Articles
import CPlatform
import Glibc
import Messages

/// One article on standard output.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: localized("Print one article, wrapped to the terminal's width."),
    discussion: localized(
      """
      EXAMPLES
        pullquote show story.txt
        pullquote show --outline story.txt     what was found in it, one item a line
        pullquote show --json story.txt        its blocks and quotations
        pullquote show --json --indirect story.txt
      """))

  enum Format: String, EnumerableFlag {
    case json, outline
  }

  @Argument(help: ArgumentHelp(localized("A file; - is standard input.")))
  var article: String

  @Flag(help: ArgumentHelp(localized("Write JSON, or what was found in the article, in place of its text.")))
  var format: Format?

  @Flag(help: ArgumentHelp(indirectHelp))
  var indirect = false

  @Flag(help: ArgumentHelp(asFoundHelp))
  var asFound = false

  static let asFoundHelp = localized("Speakers as they were found, without what you corrected.")
  static let indirectHelp = localized("Also what is reported without quotation marks: said that, according to.")

  func validate() throws {
    if indirect, format == nil {
      throw ValidationError(localized("--indirect adds to --json or --outline: give one of them."))
    }
  }

  func run() throws {
    var output = StandardOutput()
    let needsSpeakers = format != nil && !asFound
    let known = needsSpeakers ? KeptLookup.speakers(in: [CommandLinePaths.bytes(of: article)]) : KnownSpeakers()
    var inputs = ArticleInputs(findsIndirectSpeech: indirect, speakers: known)
    if let found = try inputs.article(at: article) {
      switch format {
      case .json:
        var json = JSONWriter()
        ArticleRecord(path: CommandLinePaths.bytes(of: article), article: found).writeWhole(to: &json)
        json.newline()
        try output.write(json.take())
      case .outline:
        let lines = outline(of: found)
        try output.write(output.isTerminal ? Self.visibleLines(lines) : lines)
      case nil:
        try ArticlePrinter(width: Self.terminalWidth).print(found, to: &output)
      }
      try output.flush()
    }
    try inputs.finish(hasFound: true)
  }

  /// Columns of the terminal on standard output, 80 where there is none.
  private static var terminalWidth: Int {
    var size = winsize()
    guard ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return max(10, Int(size.ws_col))
  }

  private static func visibleLines(_ lines: String) -> String {
    var visible = String.UnicodeScalarView()
    for scalar in lines.unicodeScalars { visible.append(scalar == "\n" ? scalar : Visible.picture(of: scalar)) }
    return String(visible)
  }
}

/// Prints an article for reading.
struct ArticlePrinter {
  let width: Int

  func print(_ article: Article, to output: inout StandardOutput) throws {
    _ = platform_set_locale()
    let metadata = article.metadata
    // A title that is the lead's first sentence would only be read twice.
    let title = metadata.titleRange == nil ? [] : [metadata.title]
    let facts = [metadata.date?.description, metadata.source, metadata.author].compactMap(\.self)
    for line in title + [facts.joined(separator: " · "), metadata.note.map(localized) ?? ""] where !line.isEmpty {
      try output.write(wrapped(line))
    }
    for block in article.blocks where block.kind != .title {
      let words = article.string(block.range)
      let lines =
        block.kind == .preformatted
        ? words.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map {
          Visible.words(String(Substring($0)).withTabsAsBlanks) + "\n"
        }.joined()
        : wrapped(words)
      try output.write("\n" + lines)
    }
  }

  /// Words in lines of the width at most, each with its line end. A word that is wider than that is cut.
  private func wrapped(_ words: String) -> String {
    var lines = String.UnicodeScalarView()
    var used = 0
    var word = String.UnicodeScalarView()
    var wordWidth = 0
    func endWord() {
      guard !word.isEmpty else { return }
      if used > 0, used + 1 + wordWidth > width {
        lines.append("\n")
        used = 0
      } else if used > 0 {
        lines.append(" ")
        used += 1
      }
      lines.append(contentsOf: word)
      used += wordWidth
      word = String.UnicodeScalarView()
      wordWidth = 0
    }
    for scalar in words.unicodeScalars {
      if scalar == " " || scalar == "\n" || scalar == "\t" {
        endWord()
        continue
      }
      let visible = Visible.picture(of: scalar)
      let columns = max(0, Int(platform_width(visible.value)))
      if wordWidth + columns > width { endWord() }
      word.append(visible)
      wordWidth += columns
    }
    endWord()
    lines.append("\n")
    return String(lines)
  }
}

extension String {
  fileprivate var withTabsAsBlanks: String {
    var words = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      if scalar == "\t" { words.append(contentsOf: "    ".unicodeScalars) } else { words.append(scalar) }
    }
    return String(words)
  }
}
