import ArgumentParser
import Glibc
import Messages
import Reader

/// The command line. Without the name of a subcommand it opens the reader.
@main
struct Pullquote: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pullquote",
    abstract: localized("Read saved articles, see every quotation in them, and who said it."),
    usage: "pullquote [<path> ...]\npullquote <subcommand> ...",
    discussion: localized(
      """
      EXAMPLES
        pullquote ~/Clippings                  read a folder of articles
        pullquote list ~/Clippings             what is there, the newest first
        pullquote show story.txt               one article, as plain text
        pullquote quotes --json ~/Clippings    every quotation with its speaker
        pullquote quotes --speaker Putin .     what one person said
        pullquote quotes --from jsonl - < in.jsonl > out.jsonl
        pullquote export ~/Clippings -o quotes.html
        pullquote verify quotes.html           whether the words still stand there
        pullquote search 'speaker:putin said:war' .
        pullquote speakers ~/Clippings         who is quoted, and how often
        pullquote index ~/Clippings            make searching fast
        pullquote config                       what the reader is set to, as a file to change

      EXIT STATUS
        0  fine
        1  nothing found, or some inputs failed (each is named on standard error)
        64 wrong usage
        66 no such input
        74 input or output error
      """),
    version: ProgramVersion.current,
    subcommands: [
      ReadCommand.self, ListCommand.self, ShowCommand.self, QuotesCommand.self, ExportCommand.self, VerifyCommand.self,
      SearchCommand.self, SpeakersCommand.self, IndexCommand.self, FormatsCommand.self, TourCommand.self,
      ConfigCommand.self, KeysCommand.self, ManCommand.self, CompletionsCommand.self,
    ],
    defaultSubcommand: ReadCommand.self
  )

  /// Opens the reader at once where there is nothing but paths to understand: the argument parser's own start costs
  /// as much as reading a small folder (a third of the processor time until the first screen; Benchmarks, start_samples).
  static func main() {
    let arguments = arguments
    if !writesDocument(arguments) { Languages.followEnvironment() }
    guard let first = arguments.first, !subcommandNames.contains(first),
      arguments.allSatisfy({ !$0.hasPrefix("-") || $0 == "-" })
    else { parseAndRun(arguments) }
    do {
      Glibc.exit(try ReadCommand.open(Array(arguments)))
    } catch {
      end(with: error)
    }
  }

  static let subcommandNames = configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]

  /// What was typed; an option that was put before a subcommand stands behind it, where it means something.
  private static var arguments: [String] {
    var arguments = Array(CommandLine.arguments.dropFirst())
    if arguments.count > 1, arguments[0] == "--plain", subcommandNames.contains(arguments[1]) {
      arguments.swapAt(0, 1)
    }
    return arguments
  }

  /// Whether it is asked for what is made into a file that others read: the manual, the page of keys, what completes the
  /// program's words. These are in English wherever they are made.
  private static func writesDocument(_ arguments: [String]) -> Bool {
    switch arguments.first {
    case "man", "completions": true
    case "keys": arguments.contains("--markdown")
    default: false
    }
  }

  /// What the argument parser's own `exit(withError:)` does, but for the words: they hold what was typed, which may be a
  /// file name with anything in it.
  private static func end(with error: any Error) -> Never {
    let words = fullMessage(for: error)
    if !words.isEmpty { _ = StandardStreams.writeAll(Visible.page(Array("\(words)\n".utf8)), to: 2) }
    Glibc.exit(exitCode(for: error).rawValue)
  }

  /// What the argument parser's own `main()` does, but for what it prints (help, the version): it would not notice that
  /// nobody got it.
  private static func parseAndRun(_ arguments: [String]) -> Never {
    do {
      var command = try parseAsRoot(SearchCommand.arguments(arguments))
      try command.run()
      ProgressLine.endAny()
      exit()
    } catch {
      ProgressLine.endAny()
      let words = fullMessage(for: error)
      guard exitCode(for: error) == .success, !words.isEmpty else { end(with: error) }
      do {
        try StandardOutput.writeWhole(words + "\n")
      } catch {
        end(with: error)
      }
      exit()
    }
  }
}
