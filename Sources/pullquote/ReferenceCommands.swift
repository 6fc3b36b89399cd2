import ArgumentParser
import Reader

/// The keys and commands of the reader, from the one table.
struct KeysCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys", abstract: "Print the reader's keys and commands.",
    discussion: "One command a line: its keys, its name and what it does, parted by tabs.")

  @Flag(help: "Print them as a page of Markdown.")
  var markdown = false

  func run() throws {
    try StandardOutput.writeWhole(markdown ? CommandReference.markdown : CommandReference.plain)
  }
}

/// The manual page, for whoever packages the program.
struct ManCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "man", abstract: "Print the manual page, as roff.")

  func run() throws {
    try StandardOutput.writeWhole(CommandReference.manualPage)
  }
}
