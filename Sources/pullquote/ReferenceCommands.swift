import ArgumentParser
import Messages
import Reader

/// The keys and commands of the reader, from the one table.
struct KeysCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys", abstract: localized("Print the reader's keys and commands."),
    discussion: localized("One command a line: its keys, its name and what it does, parted by tabs."))

  @Flag(help: ArgumentHelp(localized("Print them as a page of Markdown.")))
  var markdown = false

  func run() throws {
    try StandardOutput.writeWhole(markdown ? CommandReference.markdown : CommandReference.plain)
  }
}

/// The manual page, for whoever packages the program.
struct ManCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "man", abstract: localized("Print the manual page, as roff."))

  func run() throws {
    try StandardOutput.writeWhole(CommandReference.manualPage)
  }
}

/// What makes a shell complete this program's words, for whoever packages it.
struct CompletionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "completions", abstract: localized("Print what makes a shell complete pullquote's words."),
    discussion: localized(
      """
      make install puts them where bash, zsh and fish look. By hand:

        pullquote completions bash > ~/.local/share/bash-completion/completions/pullquote
        pullquote completions zsh > ~/.zfunc/_pullquote
        pullquote completions fish > ~/.config/fish/completions/pullquote.fish
      """))

  enum Shell: String, ExpressibleByArgument, CaseIterable {
    case bash, zsh, fish

    var parsers: CompletionShell {
      switch self {
      case .bash: .bash
      case .zsh: .zsh
      case .fish: .fish
      }
    }
  }

  @Argument(help: ArgumentHelp(localized("bash, zsh or fish.")))
  var shell: Shell

  func run() throws {
    try StandardOutput.writeWhole(Pullquote.completionScript(for: shell.parsers))
  }
}
