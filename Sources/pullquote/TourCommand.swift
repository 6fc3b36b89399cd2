import ArgumentParser
import Glibc
import Messages

/// The tour of the reader by itself.
struct TourCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tour", abstract: localized("Learn ten keys of the reader in a minute."),
    discussion: localized(
      """
      Shows the reader on articles made for it, with a line at the foot of the screen that says which key to try next. \
      Nothing of it is kept. In the reader, :tour does the same.
      """))

  @Flag(help: ArgumentHelp(localized("For screen readers: one pane at a time, no drawing characters, no colours.")))
  var plain = false

  func run() throws {
    let status = ReadCommand.openTour(isPlain: plain)
    if status == EXIT_SUCCESS {
      try StandardOutput.writeWhole(
        localized("The tour is over. “pullquote FOLDER” opens articles of your own, and ? there shows all keys.") + "\n"
      )
    }
    throw ExitCode(status)
  }
}
