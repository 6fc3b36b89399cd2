import ArgumentParser
import ArticleLibrary
import Articles
import Messages

/// Whether quotations that were exported still stand where they stood.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: localized("Check exported quotations against the files that they are from."),
    usage: "pullquote verify <export> [<path> ...] [--format <format>]",
    discussion: localized(
      """
      Reads whatever pullquote export writes, in any format. Each quotation that is not where it was has a line:

        moved    the same words, elsewhere in the article
        changed  other words in their place: [-gone-] {+new+}
        unclear  the same words, among others than before: perhaps not these
        gone     neither the words nor anything like them
        missing  the file is not there, or cannot be read

      Relative paths are looked for in the current folder, and in that of the export. A file that is not where it was is \
      looked for at the paths, by its SHA-256 and then by its name. The exit status is 0 \
      where all words are the same, moved or not, and 1 where any are changed, unclear, gone or missing. Of a page for people (Markdown, \
      HTML, Org, BibTeX) the record in the comment below each quotation is checked, not what was made of the words above it.

      EXAMPLES
        pullquote verify quotes.json
        pullquote verify quotes.md ~/Archive
        pullquote verify --format json quotes.sqlite > report.json
      """))

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  @Argument(
    help: ArgumentHelp(localized("A file that pullquote export has written; - is standard input.")), completion: .file()
  )
  var export: String

  @Argument(
    help: ArgumentHelp(localized("Folders or files to look in for files that are not where they were.")),
    completion: .file())
  var paths: [String] = []

  @Option(help: ArgumentHelp(localized("How to write what was found.")))
  var format = Format.text

  func run() throws {
    let line = LongCommand.begin()
    let cited = try citedWords()
    var verifier = CitationVerifier(
      lookingIn: paths.map(CommandLinePaths.bytes(of:)), from: export == "-" ? [] : CommandLinePaths.bytes(of: export))
    let verified = verifier.verify(cited, onProgress: line.tell)
    let report = VerificationReport(verified)
    var output = StandardOutput()
    let page = format == .json ? report.json : Array(report.text.utf8)
    try output.write(page)
    try output.flush()
    if !report.isGood { throw ExitStatus.nothingFoundOrSomeFailed }
  }

  private static func input(_ path: [UInt8]) throws(ArticleReadingError) -> ByteInput {
    if path == StandardInputArticle.path { return ByteInput() }
    return try ByteInput(path: path)
  }

  private func citedWords() throws -> [CitedWords] {
    let path = CommandLinePaths.bytes(of: export)
    let name = export == "-" ? localized("Standard input") : export
    do {
      var input = try Self.input(path)
      guard let bytes = try input.rest(limit: ArticleLoader.largestFile) else {
        throw ArticleReadingError(path: path, reason: .isTooLarge(ArticleLoader.largestFile + 1))
      }
      guard CitationDatabase.isOne(bytes) else { return try CitationReader.words(in: bytes) }
      guard export != "-" else {
        StandardError.write(localized("A database cannot be read from standard input: name its file."))
        throw ExitStatus.wrongUsage
      }
      let words = try CitationDatabase.words(in: path)
      if words.isEmpty { throw CitationReadingError.isNoExport }
      return words
    } catch let error as ArticleReadingError {
      StandardError.write(error.sentence)
      throw error.isMissing ? ExitStatus.noInput : ExitStatus.inputOutputError
    } catch let error as CitationReadingError {
      StandardError.write(error.sentence(about: name))
    } catch let error as CitationDatabase.Failure {
      StandardError.write(error.sentence(about: name))
    }
    throw ExitStatus.nothingFoundOrSomeFailed
  }
}

/// What became of cited quotations, for people and for programs.
struct VerificationReport {
  private let verified: [VerifiedCitation]

  init(_ verified: [VerifiedCitation]) {
    self.verified = verified
  }

  /// Whether every quotation can be cited as it was.
  var isGood: Bool { verified.allSatisfy(\.isGood) }

  private static let outcomes = ["same", "moved", "changed", "unclear", "gone", "missing"]

  private func count(_ outcome: String) -> Int { verified.count { $0.name == outcome } }

  /// A line for each that is not where it was, and how many there are of each sort.
  var text: String {
    var lines = verified.filter { $0.name != "same" }.map(line)
    let counts = Self.outcomes.filter { count($0) > 0 }.map { "\(count($0)) \(Self.shown($0))" }.joined(separator: ", ")
    let number = verified.count
    var summary = localized(number, "\(number) quotation: \(counts)", "\(number) quotations: \(counts)")
    let elsewhere = verified.count { $0.outcome != nil && $0.path != $0.cited.path }
    if elsewhere > 0 { summary += localized("; \(elsewhere) in a file at another path") }
    lines.append(summary + ".")
    return lines.joined(separator: "\n") + "\n"
  }

  private func line(of citation: VerifiedCitation) -> String {
    let cited = citation.cited
    var place = "\(StandardInputArticle.shown(cited.path)) \(Self.shown(cited.places))"
    if citation.outcome != nil, citation.path != cited.path {
      place += " " + localized("(now \(String(decoding: citation.path, as: UTF8.self)))")
    }
    let words = "“\(Self.shortened(String(decoding: cited.words, as: UTF8.self)))”"
    let rest =
      switch citation.outcome {
      case .same?, .gone?: "\(place)  \(words)"
      case .moved(let places)?, .unclear(let places)?: "\(place) → \(Self.shown(places))  \(words)"
      case .changed(let places, _, let difference)?:
        "\(place) → \(Self.shown(places))  "
          + (difference.isOfBlanksOnly ? localized("only blanks differ: \(words)") : difference.line)
      case nil: "\(place)  \(words)" + (citation.problem.map { $0.isMissing ? "" : "  \($0.sentence)" } ?? "")
      }
    let shown = Self.shown(citation.name)
    let width = Self.outcomes.map { Self.shown($0).count }.max() ?? 0
    let name = shown + String(repeating: " ", count: max(0, width - shown.count))
    return Visible.words("\(name)  \(LegibleText.line(rest))")
  }

  /// An outcome for people.
  private static func shown(_ outcome: String) -> String {
    switch outcome {
    case "same": localized("same", context: "a quotation was checked")
    case "moved": localized("moved", context: "a quotation was checked")
    case "changed": localized("changed", context: "a quotation was checked")
    case "unclear": localized("unclear", context: "a quotation was checked")
    case "gone": localized("gone", context: "a quotation was checked")
    default: localized("missing", context: "a quotation was checked")
    }
  }

  private static func shown(_ places: Range<Int>) -> String { "\(places.lowerBound)–\(places.upperBound)" }

  private static func shortened(_ words: String) -> String {
    words.count > 60 ? words.prefix(59) + "…" : words
  }

  /// `{"quotations": [{"id", "path", "start", "end", "text", "outcome", "found", "difference", "file_same", "problem"}], "summary"}`
  var json: [UInt8] {
    var json = JSONWriter()
    json.object { object in
      object.key("unit")
      object.string("code point")
      object.key("quotations")
      object.array { list in
        for citation in verified {
          list.breakLine()
          write(citation, to: &list)
        }
        list.breakLine()
      }
      object.key("summary")
      object.object { summary in
        summary.key("quotations")
        summary.number(verified.count)
        for name in Self.outcomes {
          summary.rawMember(key: Array("\"\(name)\"".utf8), value: Array(String(count(name)).utf8))
        }
      }
    }
    json.newline()
    return json.take()
  }

  private func write(_ citation: VerifiedCitation, to json: inout JSONWriter) {
    json.object { object in
      object.key("id")
      object.string(citation.cited.id)
      object.key("path")
      object.string(String(decoding: citation.cited.path, as: UTF8.self))
      object.key("start")
      object.number(citation.cited.places.lowerBound)
      object.key("end")
      object.number(citation.cited.places.upperBound)
      object.key("text")
      object.string(String(decoding: citation.cited.words, as: UTF8.self))
      object.key("outcome")
      object.string(citation.name)
      object.key("file_same")
      if let isSame = citation.isFileSame { object.bool(isSame) } else { object.null() }
      switch citation.outcome {
      case .same?: writeFound(citation.path, citation.cited.places, nil, to: &object)
      case .moved(let places)?, .unclear(let places)?: writeFound(citation.path, places, nil, to: &object)
      case .changed(let places, let words, let difference)?:
        writeFound(citation.path, places, words, to: &object)
        object.key("difference")
        object.array { list in
          for piece in difference.pieces { list.object { write(piece, to: &$0) } }
        }
      case .gone?: break
      case nil:
        object.key("problem")
        object.string(citation.problem?.sentence ?? "")
      }
    }
  }

  private func writeFound(_ path: [UInt8], _ places: Range<Int>, _ words: String?, to json: inout JSONWriter) {
    json.key("found")
    json.object { found in
      found.key("path")
      found.string(String(decoding: path, as: UTF8.self))
      found.key("start")
      found.number(places.lowerBound)
      found.key("end")
      found.number(places.upperBound)
      if let words {
        found.key("text")
        found.string(words)
      }
    }
  }

  private func write(_ piece: WordDifference.Piece, to json: inout JSONWriter) {
    switch piece {
    case .same(let words):
      json.key("same")
      json.string(words)
    case .removed(let words):
      json.key("removed")
      json.string(words)
    case .added(let words):
      json.key("added")
      json.string(words)
    }
  }
}
