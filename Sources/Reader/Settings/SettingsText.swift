import Messages
import Screen

extension Settings {
  /// All settings as a file with comments. Read again, they are the same.
  public var text: String {
    var lines =
      Self.comment(
        localized(
          """
          What pullquote is set to. Saved in the place that pullquote config --path tells, this is its configuration; what
          is left out there is as it comes with the program. See Documentation/Configuration.md.
          """)) + [""]
    var table = ""
    for setting in Setting.all {
      if setting.table != table {
        table = setting.table
        lines += ["[\(table)]"]
      }
      lines += Self.comment(setting.comment)
      lines += ["\(setting.name) = \(setting.written(self))", ""]
    }
    lines += ["[keys]"]
    lines += Self.comment(
      localized(
        """
        The keys of each command: none, one or several, each in all panes in which the command has keys, or by pane, as in
          down = { list = ["j"], article = ["j", "Down"], quotes = [] }
        Keys that are typed one after another have blanks between them: "g g". What is bound here is taken away from the
        command that has it otherwise.
        """))
    let keymap = Keymap(Command.all, changedBy: keys)
    for group in Command.Group.allCases {
      let commands = Command.all.enumerated().filter { $0.element.group == group }
      guard !commands.isEmpty else { continue }
      lines += ["", "# \(group.title)"]
      for (number, command) in commands {
        let name = Self.isBare(command.name) ? command.name : TOMLValue.written(command.name)
        lines.append("\(name) = \(Self.written(command, number, keymap))  # \(command.summary)")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func comment(_ words: String) -> [String] {
    words.split(separator: "\n", omittingEmptySubsequences: false).map { "# \($0)" }
  }

  private static func written(_ command: Command, _ number: Int, _ keymap: Keymap) -> String {
    let panes = Panes.single.filter { command.panes.contains($0) }
    let notations = panes.map { keymap.notations(of: number, in: $0) }
    let lists = notations.map { keys in "[" + keys.map(TOMLValue.written).joined(separator: ", ") + "]" }
    if let first = lists.first, lists.allSatisfy({ $0 == first }) { return first }
    return "{ " + zip(panes, lists).map { "\($0.word) = \($1)" }.joined(separator: ", ") + " }"
  }

  /// Whether a key of TOML needs no marks around it.
  private static func isBare(_ key: String) -> Bool {
    !key.isEmpty
      && key.utf8.allSatisfy { ($0 | 0x20) >= 97 && ($0 | 0x20) <= 122 || $0 == 45 || (48...57).contains($0) }
  }
}
