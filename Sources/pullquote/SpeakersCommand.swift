import ArgumentParser
import ArticleLibrary
import Articles
import Messages

/// Everyone who is quoted in folders of articles.
struct SpeakersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "speakers", abstract: localized("List everyone who is quoted, with how often, where and when."),
    usage: """
      pullquote speakers [<path> ...] [--descriptions] [--format <format>]
      pullquote speakers --join <name> --join <name> ... [<path> ...]
      pullquote speakers --part <name> [<path> ...]
      """,
    discussion: localized(
      """
      Without a path the current folder is read. The most quoted come first. Spellings of one name are joined where they \
      differ in case, accents, hyphens, points, a title in front or the initials in the middle; names with different \
      initials stay apart, and a surname by itself is joined with the same surname only. Where that is wrong, --join and \
      --part say so, for good and for every command, as M-j and M-p do among the speakers of the reader.

      EXAMPLES
        pullquote speakers ~/Clippings
        pullquote speakers --format csv ~/Clippings > speakers.csv
        pullquote speakers --descriptions .
        pullquote speakers --join "Bob Dylan" --join "Robert Zimmerman" ~/Clippings
      """))

  @Argument(help: ArgumentHelp(localized("Folders or files; - is standard input.")))
  var paths: [String] = []

  @Option(help: ArgumentHelp(localized("How to write the speakers.")))
  var format = SearchCommand.Format.text

  @Flag(help: ArgumentHelp(localized("List also those who are only described: the minister, a resident.")))
  var descriptions = false

  @Option(
    name: .customLong("join"),
    help: ArgumentHelp(localized("A name of somebody who goes by several: give each of them."), valueName: "name"))
  var joined: [String] = []

  @Option(help: ArgumentHelp(localized("A name that is listed with others and is somebody else's."), valueName: "name"))
  var part: String?

  @Flag(help: ArgumentHelp(ShowCommand.asFoundHelp))
  var asFound = false

  func validate() throws {
    if asFound, part != nil || !joined.isEmpty {
      throw ValidationError(localized("--as-found only looks: nothing is joined."))
    }
    if joined.count == 1 {
      throw ValidationError(localized("Give --join for each of the names that are one person's."))
    }
    if part != nil, !joined.isEmpty { throw ValidationError(localized("Give --join or --part.")) }
  }

  func run() throws {
    var output = StandardOutput()
    let paths = paths.isEmpty ? ["."] : paths
    let known = asFound ? KnownSpeakers() : KeptLookup.speakers(in: paths.map(CommandLinePaths.bytes(of:)))
    let (census, outcome) = try count(paths, known)
    let joins = try joinsAfterKeeping(census, known.joins)
    let speakers = census.speakers(joins: joins).filter { descriptions || !$0.isDescription }
    let writer = SpeakersWriter(format: format, isShown: output.isTerminal)
    try output.write(writer.beginning)
    for (number, speaker) in speakers.enumerated() { try output.write(writer.write(speaker, isFirst: number == 0)) }
    try output.write(writer.end)
    try output.flush()
    try outcome(speakers.count)
  }

  /// Joins or parts names as was asked; whoever has one of them has to be quoted here.
  private func joinsAfterKeeping(_ census: SpeakerCensus, _ joins: NameJoins) throws -> NameJoins {
    guard part != nil || !joined.isEmpty else { return joins }
    let speakers = census.speakers(joins: joins)
    let meant = try (joined + [part].compactMap(\.self)).map { name in
      guard let speaker = speakers.first(where: { $0.names.contains(name) }) else {
        StandardError.write(localized("Nobody is quoted here as “\(Visible.words(name))”."))
        throw ExitStatus.nothingFoundOrSomeFailed
      }
      return speaker
    }
    let change = part.map { joins.parting($0, from: meant[0].names) } ?? joins.joining(meant.flatMap(\.names))
    do throws(KeepingError) {
      let store = try KeptStore(in: UserFolders.ofThisUser().data)
      if !change.isEmpty { try store.keep(change, at: nil) }
      return NameJoins(try store.library())
    } catch {
      StandardError.write(error.sentence)
      throw ExitStatus.inputOutputError
    }
  }

  /// Counts by the index where there is one, else by reading; returns also how to end.
  private func count(
    _ paths: [String], _ known: KnownSpeakers
  ) throws -> (SpeakerCensus, (_ found: Int) throws -> Void) {
    let nothing = localized("Nobody is quoted.")
    let bytes = paths.map(CommandLinePaths.bytes(of:))
    if !paths.contains("-"), let report = FreshIndex.refresh(bytes) {
      _ = LongCommand.begin()
      do throws(LibraryIndexError) {
        let census = try LibraryIndex().speakers(of: bytes, known: known)
        let outcome = LibraryOutcome(problems: report.problems, leftOut: report.leftOut, named: bytes)
        return (census, { try outcome.finish(found: $0, nothing: nothing) })
      } catch {
        StandardError.write(error.sentence)
      }
    }
    var inputs = ArticleInputs(speakers: known)
    var census = SpeakerCensus()
    var number = 0
    try inputs.forEach(in: paths) { _, article in
      number += 1
      census.add(article, number: number)
    }
    return (
      census,
      { [inputs] found in
        if found == 0, !inputs.hasFailed { StandardError.write(nothing) }
        try inputs.finish(hasFound: found > 0)
      }
    )
  }
}

/// Writes speakers in one format.
struct SpeakersWriter {
  let format: SearchCommand.Format
  let isShown: Bool

  private static let columns = ["name", "quotations", "articles", "first", "last", "variants"]

  var beginning: String { format.beginning(columns: Self.columns, isShown: isShown) }
  var end: String { format.end }

  func write(_ speaker: QuotedSpeaker, isFirst: Bool) -> [UInt8] {
    switch format {
    case .text:
      let days = [speaker.first, speaker.last].compactMap { $0?.description }
      let when =
        days.isEmpty ? "" : days[0] == days.last ? "  \(days[0])" : "  " + localized("\(days[0]) to \(days[1])")
      let variants = speaker.variants.joined(separator: ", ")
      let also = variants.isEmpty ? "" : "  " + localized("(also \(variants))")
      let (count, articles) = (speaker.quotations, speaker.articles)
      let quotations = localized(count, "\(count) quotation", "\(count) quotations")
      let counts = localized(
        articles, "\(quotations) in \(articles) article", "\(quotations) in \(articles) articles")
      return Array("\(Visible.words(speaker.name + also))\n  \(counts)\(when)\n".utf8)
    case .csv:
      let row = [
        speaker.name, String(speaker.quotations), String(speaker.articles), speaker.first?.description ?? "",
        speaker.last?.description ?? "", speaker.variants.joined(separator: "; "),
      ]
      return Array(Table.csv(row, isShown: isShown).utf8)
    case .json, .jsonl:
      var json = JSONWriter()
      write(speaker, to: &json)
      return format.framed(&json, isFirst: isFirst)
    }
  }

  private func write(_ speaker: QuotedSpeaker, to json: inout JSONWriter) {
    json.object { object in
      object.key("name")
      object.string(speaker.name)
      object.key("description")
      object.bool(speaker.isDescription)
      object.key("quotations")
      object.number(speaker.quotations)
      object.key("articles")
      object.number(speaker.articles)
      object.key("first")
      if let first = speaker.first { object.string(first.description) } else { object.null() }
      object.key("last")
      if let last = speaker.last { object.string(last.description) } else { object.null() }
      object.key("variants")
      object.array { list in
        for variant in speaker.variants { list.string(variant) }
      }
    }
  }
}
