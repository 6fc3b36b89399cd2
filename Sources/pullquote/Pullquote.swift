import ArgumentParser

/// The command line.
@main
struct Pullquote: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pullquote",
    abstract: "Read saved articles, see every quotation in them, and who said it.",
    subcommands: [ShowCommand.self]
  )
}
