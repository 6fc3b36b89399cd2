import ArgumentParser

/// The command line.
@main
struct Pullquote: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pullquote",
    abstract: "Read saved articles, see every quotation in them, and who said it.",
    subcommands: [ReadCommand.self, ShowCommand.self],
    defaultSubcommand: ReadCommand.self
  )
}
