import ArgumentParser
import ArticleLibrary
import Articles
import Messages
import Quotations

/// The quotations of articles, with who said them.
struct QuotesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quotes", abstract: localized("Print the quotations in articles and who said them."),
    usage: """
      pullquote quotes [<path> ...] [--speaker <name>] [--format <format>]
      pullquote quotes [--indirect] [--as-found] [<path> ...]
      pullquote quotes --from jsonl [--indirect] [<path> ...]
      """,
    discussion: localized(
      """
      Without a path the current folder is read.

      EXAMPLES
        pullquote quotes story.txt
        pullquote quotes --json ~/Clippings > quotes.json
        pullquote quotes --speaker "Kim Jong Un" --format csv ~/Clippings
        pullquote quotes --format html ~/Clippings > report.html
        pullquote quotes --indirect story.txt
        pullquote quotes --from jsonl - < records.jsonl > quotes.jsonl

      A record is one line {"id": ..., "text": ...}; its answer is one line with the key "quotes". Places count \
      Unicode code points. A bad record gives {"id": ..., "ok": false, "error": ..., "line": ...}, and the exit status \
      is 1 at the end. Lines are counted over all files. Nothing that you keep has a part in it.
      """))

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, jsonl, csv, tsv, markdown
  }

  /// The formats of this command, and those that only `export` has besides.
  enum OutputFormat: ExpressibleByArgument {
    case own(Format)
    case citation(CitationFormat)

    init?(argument: String) {
      if let own = Format(rawValue: argument) {
        self = .own(own)
      } else if let citation = CitationFormat(rawValue: argument) {
        self = .citation(citation)
      } else {
        return nil
      }
    }

    static var allValueStrings: [String] {
      let own = Format.allCases.map(\.rawValue)
      return own + CitationFormat.allCases.map(\.rawValue).filter { !own.contains($0) }
    }
  }

  enum InputFormat: String, ExpressibleByArgument, CaseIterable {
    case files, jsonl
  }

  @Argument(help: ArgumentHelp(localized("Folders or files; - is standard input.")))
  var paths: [String] = []

  @Option(
    help: ArgumentHelp(
      localized("Only quotations of speakers whose name holds these words; unknown: only those without a speaker."),
      valueName: "name"))
  var speaker: String?

  @Option(help: ArgumentHelp(localized("How to write the quotations; pullquote export writes more of each.")))
  var format: OutputFormat?

  @Flag(help: ArgumentHelp(localized("The same as --format json: one array of articles.")))
  var json = false

  @Flag(help: ArgumentHelp(localized("The same as --format jsonl: one article a line.")))
  var jsonl = false

  @Flag(help: ArgumentHelp(ShowCommand.indirectHelp))
  var indirect = false

  @Flag(help: ArgumentHelp(ShowCommand.asFoundHelp))
  var asFound = false

  @Option(
    name: .customLong("from"),
    help: ArgumentHelp(localized("What the input is: files, or jsonl for records, one a line.")))
  var inputFormat = InputFormat.files

  func validate() throws {
    if [format != nil, json, jsonl].count(where: \.self) > 1 {
      throw ValidationError(localized("Give one of --format, --json and --jsonl."))
    }
    guard inputFormat == .jsonl else { return }
    let isLines = if case .own(.jsonl)? = format { true } else { format == nil }
    guard speaker == nil, !json, isLines else {
      throw ValidationError(
        localized(
          "--from jsonl answers every record with one line of JSON: give neither --speaker nor a format."))
    }
  }

  func run() throws {
    if inputFormat == .jsonl { return try answerRecords() }
    var own = json ? Format.json : jsonl ? .jsonl : .text
    switch format {
    case .own(let format)?: own = format
    case .citation(let format)?:
      return try CitationExport(
        paths: paths, format: format, speaker: speaker, findsIndirectSpeech: indirect, isAsFound: asFound
      ).run()
    case nil: break
    }
    var output = StandardOutput()
    let paths = paths.isEmpty ? ["."] : paths
    let known = asFound ? KnownSpeakers() : KeptLookup.speakers(in: paths.map(CommandLinePaths.bytes(of:)))
    var inputs = ArticleInputs(findsIndirectSpeech: indirect, speakers: known)
    var writer = QuotesWriter(format: own, isShown: output.isTerminal)
    var hasFound = false
    try output.write(writer.beginning)
    try inputs.forEach(in: paths) { path, article in
      let wanted = article.quotations.filter { Self.isWanted($0, of: speaker, known) }
      if !wanted.isEmpty { hasFound = true }
      if wanted.isEmpty, speaker != nil { return }
      try output.write(writer.write(path: path, article, wanted))
    }
    try output.write(writer.end)
    try output.flush()
    if !hasFound, !inputs.hasFailed { StandardError.write(localized("No quotations were found.")) }
    try inputs.finish(hasFound: hasFound)
  }

  /// - Parameter speaker: words of the name of whoever is asked for, or `unknown`; nil for everybody.
  static func isWanted(_ quotation: Quotation, of speaker: String?, _ known: KnownSpeakers) -> Bool {
    guard let speaker else { return true }
    let wantsUnknown = speaker.lowercased() == "unknown"
    guard let name = quotation.speaker?.name else {
      return wantsUnknown && quotation.kind != .title && quotation.kind != .scare
    }
    if wantsUnknown { return false }
    return known.isMeant(name, by: TextQuery(speaker))
  }

  private func answerRecords() throws {
    var inputs = ArticleInputs()
    var answers = RecordAnswers(QuoteRecords(findsIndirectSpeech: indirect), onProgress: inputs.line.tell)
    for path in paths.isEmpty ? ["-"] : paths {
      if path == "-" {
        try answers.answer(ByteInput())
        continue
      }
      do {
        try answers.answer(try ByteInput(path: CommandLinePaths.bytes(of: path)))
      } catch let error as ArticleReadingError {
        inputs.report(error)
      }
    }
    try inputs.finish(hasFound: answers.areAllGood)
  }
}

/// Answers records as they come, each on its line.
private struct RecordAnswers: ~Copyable {
  private(set) var areAllGood = true
  private var output = StandardOutput()
  private var json = JSONWriter()
  private var number = 0
  private let records: QuoteRecords
  private let onProgress: (WorkProgress) -> Void

  init(_ records: QuoteRecords, onProgress: @escaping (WorkProgress) -> Void) {
    self.records = records
    self.onProgress = onProgress
  }

  mutating func answer(_ input: consuming ByteInput) throws {
    var isFirst = true
    while let line = try input.nextLine(limit: QuoteRecords.longestLine) {
      number += 1
      let isGood = records.answer(
        to: isFirst ? QuoteRecords.withoutMark(line) : line, number: number, in: &json)
      isFirst = false
      areAllGood = areAllGood && isGood
      try output.write(output.isTerminal ? JSONWriter.showing(json.bytes) : json.bytes)
      try output.flush()
      json.removeWritten()
      onProgress(WorkProgress(done: number))
    }
  }
}

/// Writes the quotations of one article after another in one format.
struct QuotesWriter {
  let format: QuotesCommand.Format
  /// Whether a terminal shows it: then no control character may be in it.
  let isShown: Bool
  private var isFirst = true
  private static let columns = [
    "path", "title", "date", "source", "start", "end", "kind", "utterance", "text", "speaker", "mention", "by",
    "confidence", "cue",
  ]

  init(format: QuotesCommand.Format, isShown: Bool) {
    self.format = format
    self.isShown = isShown
  }

  var beginning: String {
    switch format {
    case .json: "["
    case .csv: Table.csv(Self.columns, isShown: isShown)
    case .tsv: Table.tsv(Self.columns, isShown: isShown)
    case .text, .jsonl, .markdown: ""
    }
  }

  var end: String {
    format == .json ? "\n]\n" : ""
  }

  mutating func write(path: [UInt8], _ article: Article, _ quotations: [Quotation]) -> [UInt8] {
    defer { isFirst = false }
    switch format {
    case .json, .jsonl:
      var json = JSONWriter()
      ArticleRecord(path: path, article: article, quotations: quotations).write(to: &json)
      if format == .jsonl { json.newline() }
      return format == .json ? Array((isFirst ? "\n" : ",\n").utf8) + json.take() : json.take()
    case .csv:
      return rows(path: path, article, quotations) { Table.csv($0, isShown: isShown) }
    case .tsv:
      return rows(path: path, article, quotations) { Table.tsv($0, isShown: isShown) }
    case .text, .markdown:
      guard !quotations.isEmpty else { return [] }
      let page = format == .text ? text(path: path, article, quotations) : markdown(path: path, article, quotations)
      return Array(((isFirst ? "" : "\n") + page).utf8)
    }
  }

  private func rows(
    path: [UInt8], _ article: Article, _ quotations: [Quotation], _ line: ([String]) -> String
  ) -> [UInt8] {
    let places = CodePointPlaces(article.text)
    var bytes: [UInt8] = []
    for quotation in quotations {
      var confidence = JSONWriter()
      confidence.share(quotation.confidence)
      let cells = [
        String(decoding: path, as: UTF8.self), article.metadata.title, article.metadata.date?.description ?? "",
        article.metadata.source ?? "", String(places.codePoints(before: quotation.range.lowerBound)),
        String(places.codePoints(before: quotation.range.upperBound)), quotation.kind.rawValue,
        String(quotation.utterance), article.string(quotation.range), quotation.speaker?.name ?? "",
        quotation.speaker.map { article.string($0.mention) } ?? "", quotation.by ?? "",
        String(decoding: confidence.bytes, as: UTF8.self), quotation.cue.map { article.string($0) } ?? "",
      ]
      bytes.append(contentsOf: line(cells).utf8)
    }
    return bytes
  }

  private func heading(path: [UInt8], _ article: Article) -> (title: String, facts: String) {
    let facts = [article.metadata.date?.description, article.metadata.source, StandardInputArticle.shown(path)]
    return (
      Visible.words(article.metadata.title), facts.compactMap { $0.map(Visible.words) }.joined(separator: " · ")
    )
  }

  private func text(path: [UInt8], _ article: Article, _ quotations: [Quotation]) -> String {
    let (title, facts) = heading(path: path, article)
    var page = "\(title)\n\(facts)\n"
    for quotation in quotations {
      let name = Visible.words(localized(quotation.shownSpeaker))
      let words = words(of: quotation, in: article)
      page += "  \(quotation.kind == .indirect ? localized("indirect: \(words)") : "“\(words)”") — \(name)\n"
    }
    return page
  }

  private func markdown(path: [UInt8], _ article: Article, _ quotations: [Quotation]) -> String {
    let (title, facts) = heading(path: path, article)
    var page = "## \(escaped(title))\n\n\(escaped(facts))\n"
    for quotation in quotations {
      let shown = Visible.words(quotation.shownSpeaker.english)
      let name = quotation.speaker == nil ? "*\(shown)*" : escaped(shown)
      page += "\n> \(marked(quotation, escaped(words(of: quotation, in: article))))\n> — \(name)\n"
    }
    return page
  }

  /// Words as quoted; what is only reported is nobody's own words and has no marks about it.
  private func marked(_ quotation: Quotation, _ words: String) -> String {
    quotation.kind == .indirect ? "indirect: \(words)" : "“\(words)”"
  }

  /// The words on one line: preformatted text and texts as given can hold line ends.
  private func words(of quotation: Quotation, in article: Article) -> String {
    Visible.words(article.string(quotation.range).split(separator: "\n").joined(separator: " "))
  }

  /// Markdown shows these characters as they are only behind a backslash.
  private func escaped(_ words: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in words.unicodeScalars {
      if "\\`*_{}[]<>#|~".unicodeScalars.contains(scalar) { escaped.append("\\") }
      escaped.append(scalar)
    }
    return String(escaped)
  }
}
