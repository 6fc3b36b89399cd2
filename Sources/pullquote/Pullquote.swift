import ArgumentParser

/// The command line.
@main
struct Pullquote: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pullquote",
    abstract: "Read saved articles, see every quotation in them, and who said it.",
    version: "0.1.0",
    subcommands: [ReadCommand.self, ShowCommand.self, KeysCommand.self, ManCommand.self],
    defaultSubcommand: ReadCommand.self
  )
}
