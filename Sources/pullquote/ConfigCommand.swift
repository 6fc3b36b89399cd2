import ArgumentParser
import Glibc
import Messages
import Reader

/// What the reader is set to, and whether that can be understood.
struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config", abstract: localized("Print what the reader is set to."),
    discussion: localized(
      """
      Prints every setting and the keys of every command as TOML with comments: what the configuration file says, and \
      where it says nothing, what comes with the program. Saved as that file, it says the same again.

      The file is $XDG_CONFIG_HOME/pullquote/config.toml, by default ~/.config/pullquote/config.toml. What in it cannot be \
      understood is named on standard error; the exit status is 1 then with --check, which prints nothing else.
      """))

  @Flag(help: ArgumentHelp(localized("Print only the path of the configuration file.")))
  var path = false

  @Flag(help: ArgumentHelp(localized("Only say what is wrong with the file; exit status 1 where something is.")))
  var check = false

  func validate() throws {
    if path && check { throw ValidationError(localized("--path and --check do not go together.")) }
  }

  func run() throws {
    let file = ConfigurationFile.read()
    if path {
      guard let path = file.path else {
        StandardError.write(localized("There is no folder for the configuration: HOME is not set."))
        throw ExitStatus.nothingFoundOrSomeFailed
      }
      var output = StandardOutput()
      try output.write(path + [UInt8(ascii: "\n")])
      return try output.flush()
    }
    let name = file.path.map { String(decoding: $0, as: UTF8.self) } ?? ConfigurationFile.name
    if let failure = file.failure { StandardError.write("\(name): \(failure)") }
    for problem in file.problems { StandardError.write("\(name):\(problem.line): \(problem.sentence)") }
    let isSound = file.failure == nil && file.problems.allSatisfy(\.isWarning)
    if check {
      if !isSound { throw ExitStatus.nothingFoundOrSomeFailed }
      return
    }
    try StandardOutput.writeWhole(file.settings.text)
  }
}
