import ArgumentParser
import ArticleLibrary
import Articles
import Glibc
import Messages
import Quotations
import Reader

/// Quotations with all that it takes to cite them and to find them again.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: localized("Write quotations so that they can be cited, and checked later."),
    usage: """
      pullquote export [<path> ...] --format <format> [--output <file>]
      pullquote export [<path> ...] [--kept] [--noted] [--speaker <name>] [--as-found] -o <file>
      """,
    discussion: localized(
      """
      Without a path the current folder is read. Each quotation comes with its exact words, what stands before and behind \
      them, its place in code points of the article's text, its speaker, and the article's title, source, author, date, \
      address, path and the SHA-256 of its file. pullquote verify tells later whether the words still stand there. The \
      format is that of the file's name (.md .csv .tsv .json .jsonl .html .csljson .bib .org .jsonld .sqlite) unless \
      --format says another. A file is replaced when the new one is whole; where nothing is found it stays.

      EXAMPLES
        pullquote export ~/Clippings -o quotes.md
        pullquote export --kept ~/Clippings -o kept.html
        pullquote export --speaker ruiz --format csl-json ~/Clippings > ruiz.json
        pullquote export ~/Clippings -o quotes.sqlite && datasette quotes.sqlite
      """))

  @Argument(help: ArgumentHelp(localized("Folders or files; - is standard input.")))
  var paths: [String] = []

  @Option(help: ArgumentHelp(localized("How to write the quotations.")))
  var format: CitationFormat?

  @Option(
    name: .shortAndLong, help: ArgumentHelp(localized("Where to write them; - is standard output."), valueName: "file"))
  var output: String?

  @Flag(help: ArgumentHelp(localized("Only quotations that were kept in the reader (x).")))
  var kept = false

  @Flag(help: ArgumentHelp(localized("Only quotations that have a note.")))
  var noted = false

  @Option(
    help: ArgumentHelp(
      localized("Only quotations of speakers whose name holds these words; unknown: only those without a speaker."),
      valueName: "name"))
  var speaker: String?

  @Flag(help: ArgumentHelp(ShowCommand.indirectHelp))
  var indirect = false

  @Flag(help: ArgumentHelp(ShowCommand.asFoundHelp))
  var asFound = false

  private var chosenFormat: CitationFormat? { format ?? output.flatMap(CitationFormat.init(fileName:)) }

  func validate() throws {
    guard chosenFormat != nil else {
      throw ValidationError(localized("Give --format, or a file (-o) whose name says the format."))
    }
  }

  func run() throws {
    guard let chosenFormat else { return }
    try CitationExport(
      paths: paths, format: chosenFormat, output: output == "-" ? nil : output, speaker: speaker, isKeptOnly: kept,
      isNotedOnly: noted, findsIndirectSpeech: indirect, isAsFound: asFound
    ).run()
  }
}

extension CitationFormat: ExpressibleByArgument {
  /// By its name, or by the end of a file's name: `markdown` and `md`.
  public init?(argument: String) {
    guard let format = CitationFormat(rawValue: argument) ?? CitationFormat(fileName: "x." + argument) else {
      return nil
    }
    self = format
  }
}

/// One export: which quotations, how, and where to.
struct CitationExport {
  var paths: [String]
  var format: CitationFormat
  /// A file; nil for standard output.
  var output: String?
  var speaker: String?
  var isKeptOnly = false
  var isNotedOnly = false
  var findsIndirectSpeech = false
  var isAsFound = false

  func run() throws {
    do {
      if format == .sqlite {
        try writeDatabase()
      } else if let output {
        try writeText(to: CommandLinePaths.bytes(of: output))
      } else {
        try writeText(to: StandardOutput())
      }
    } catch let error as FileWritingError {
      StandardError.write(error.sentence)
      throw ExitStatus.inputOutputError
    } catch let error as ArticleReadingError {
      StandardError.write(error.sentence)
      throw ExitStatus.inputOutputError
    } catch let error as CitationDatabase.Failure {
      StandardError.write(error.sentence(about: output ?? localized("The database")))
      throw ExitStatus.inputOutputError
    }
  }

  // MARK: - Where to

  private func writeText(to output: consuming StandardOutput) throws {
    guard var writer = format.writer else { return }
    func write(_ bytes: [UInt8]) throws { try output.write(output.isTerminal ? Visible.page(bytes) : bytes) }
    try write(writer.begin())
    let outcome = try forEachArticle { try write(writer.write($0)) }
    try write(writer.end())
    try output.flush()
    try outcome.finish()
  }

  private func writeText(to path: [UInt8]) throws {
    guard ReplacedFile.canReplace(path) else { return try writeText(to: StandardOutput(path)) }
    try writeFile(at: path)
  }

  private func writeFile(at path: [UInt8]) throws {
    var file = try ReplacedFile(replacing: path)
    let outcome = try Self.write(format, to: file) { try forEachArticle($0) }
    if outcome.hasFound { try file.finish() }
    try outcome.finish()
  }

  /// Writes to a file whatever articles are handed over.
  static func write<Outcome>(
    _ format: CitationFormat, to file: borrowing ReplacedFile,
    _ handOver: ((CitedArticle) throws -> Void) throws -> Outcome
  ) throws -> Outcome {
    guard var writer = format.writer else {
      var database = try CitationDatabase(in: file.path)
      let outcome = try handOver { try database.write($0) }
      try database.finish()
      return outcome
    }
    // Noncopyable things cannot be captured.
    let descriptor = file.descriptor
    try ReplacedFile.write(writer.begin(), to: descriptor, for: file.target)
    let target = file.target
    let outcome = try handOver { try ReplacedFile.write(writer.write($0), to: descriptor, for: target) }
    try ReplacedFile.write(writer.end(), to: descriptor, for: target)
    return outcome
  }

  private func writeDatabase() throws {
    guard let output else {
      guard isatty(1) == 0 else {
        StandardError.write(localized("A database is nothing for a terminal: name a file with -o."))
        throw ExitStatus.wrongUsage
      }
      let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
      let file = try ReplacedFile(replacing: Array("\(folder)/pullquote.sqlite".utf8))
      let outcome = try Self.write(format, to: file) { try forEachArticle($0) }
      var input = try ByteInput(path: file.path)
      var standardOutput = StandardOutput()
      while let bytes = try input.next() { try standardOutput.write(bytes) }
      try standardOutput.flush()
      return try outcome.finish()
    }
    let path = CommandLinePaths.bytes(of: output)
    guard ReplacedFile.canReplace(path) else {
      StandardError.write(localized("A database cannot be written to \(output): name a file, or leave out -o."))
      throw ExitStatus.wrongUsage
    }
    try writeFile(at: path)
  }

  // MARK: - Which

  private struct Outcome {
    let inputs: ArticleInputs
    let hasFound: Bool

    func finish() throws {
      if !hasFound, !inputs.hasFailed { StandardError.write(localized("No quotations were found.")) }
      try inputs.finish(hasFound: hasFound)
    }
  }

  /// Every article that has quotations which are asked for, with them.
  private func forEachArticle(_ body: (CitedArticle) throws -> Void) throws -> Outcome {
    let paths = paths.isEmpty ? ["."] : paths
    let bytes = paths.map(CommandLinePaths.bytes(of:))
    let known = isAsFound || speaker == nil ? KnownSpeakers() : KeptLookup.speakers(in: bytes)
    var citing = ArticleCiting(store: KeptLookup.articles(in: bytes), isAsFound: isAsFound)
    var standardInput: ContentHash?
    var inputs = ArticleInputs(findsIndirectSpeech: findsIndirectSpeech, writing: output)
    inputs.onStandardInput = { standardInput = ContentHash(of: $0) }
    var hasFound = false
    try inputs.forEach(in: paths) { path, article in
      let cited = citing.cited(article, at: path, standardInput: standardInput) { places, index in
        (!isKeptOnly || places.isKept(index)) && (!isNotedOnly || places.note(on: index) != nil)
          && QuotesCommand.isWanted(places.quotations[index], of: speaker, known)
      }
      guard !cited.quotations.isEmpty else { return }
      hasFound = true
      try body(cited)
    }
    return Outcome(inputs: inputs, hasFound: hasFound)
  }
}

/// Makes of articles what is cited of them: with the hashes of their files and what is kept of them.
struct ArticleCiting {
  let store: KeptArticles?
  /// Speakers as they were found, without what the reader corrected.
  var isAsFound = false
  private var files = FileHashes()

  init(store: KeptArticles?, isAsFound: Bool = false) {
    self.store = store
    self.isAsFound = isAsFound
  }

  /// - Parameters:
  ///   - standardInput: the hash of what came there, where the article is from there.
  ///   - isWanted: whether the quotation of a number is.
  mutating func cited(
    _ article: Article, at path: [UInt8], standardInput: ContentHash? = nil,
    where isWanted: (KeptPlaces, Int) -> Bool = { _, _ in true }
  ) -> CitedArticle {
    let isInput = StandardInputArticle.isPath(path)
    let part = isInput ? Array(path.dropFirst(StandardInputArticle.path.count)) : FileHashes.part(of: path)
    let file = isInput ? standardInput : files.hash(of: Array(path.dropLast(part.count)))
    var kept = KeptArticle()
    if let store, let content = part.isEmpty ? file : ContentHash(of: article.text) {
      kept = store.article(at: path, holding: content)
    }
    if isAsFound { kept = KeptArticle(kept.things.subtracting(kept.corrections.things)) }
    let library = isAsFound ? nil : store?.library
    let places = KeptPlaces(kept, library: library ?? KeptArticle(), in: article)
    return CitedArticle(
      article, path: path, part: part, file: file, kept: places, where: { isWanted(places, $0) })
  }
}

/// The hashes of files, each read once while its articles come one after the other.
struct FileHashes {
  private var last: (file: [UInt8], hash: ContentHash?)?
  private let loader = ArticleLoader()

  /// What follows the path of its file in that of an article.
  static func part(of path: [UInt8]) -> [UInt8] {
    ArticleLoader.file(around: path).map { Array(path.dropFirst($0.count)) } ?? []
  }

  /// Nil where it cannot be read any more.
  mutating func hash(of file: [UInt8]) -> ContentHash? {
    if let last, last.file == file { return last.hash }
    let hash = try? loader.fileHash(at: file)
    last = (file, hash)
    return hash
  }
}
