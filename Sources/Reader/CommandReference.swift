import Messages

/// The command table as documents: the page of the documentation, the manual page and the plain list.
///
/// All made from the one table, so that none of them can say anything else than what the keys do.
public enum CommandReference {
  /// `Documentation/Commands.md`.
  public static var markdown: String {
    var lines = [
      "# Keys and commands", "",
      "<!-- Made from the command table by `make documents`; do not edit. -->", "",
      "Every command can be typed after `:` by its name, or by as much of the beginning as no other name shares. A number",
      "typed before a key repeats it. Keys written one after another, as in `g g`, are typed one after another.", "",
    ]
    for group in Command.Group.allCases {
      let commands = Command.all.filter { $0.group == group }
      guard !commands.isEmpty else { continue }
      lines += ["## \(group.title)", "", "| keys | command | where | what it does |", "|---|---|---|---|"]
      for command in commands {
        let keys = command.keys.map { "`\(escaped($0))`" }.joined(separator: " ")
        let argument = command.argument.map { " \($0.uppercased())" } ?? ""
        let names = ([command.name] + command.aliases).map { "`:\(escaped($0))\(argument)`" }.joined(separator: " ")
        let detail = command.detail.isEmpty ? "" : ". \(command.detail)"
        lines.append("| \(keys) | \(names) | \(command.panes.names) | \(escaped(command.summary + detail)) |")
      }
      lines.append("")
    }
    lines += [
      "## In a prompt", "",
      "| keys | what they do |", "|---|---|",
    ]
    lines += promptKeys.map { "| \($0.keys.map { "`\($0)`" }.joined(separator: " ")) | \($0.summary) |" }
    return lines.joined(separator: "\n") + "\n"
  }

  /// One line a command: keys, name, summary, parted by tabs.
  public static var plain: String {
    Command.all.map { command in
      "\(command.keys.joined(separator: ", "))\t:\(command.name)\t\(command.summary)"
    }
    .joined(separator: "\n") + "\n"
  }

  /// The manual page, in roff.
  public static var manualPage: String {
    var lines = [
      #".\" Made from the command table by `make documents`; do not edit."#,
      ".TH PULLQUOTE 1 \"\" \"pullquote \(ProgramVersion.current)\" \"User Commands\"",
    ]
    for section in manualSections {
      lines.append(".SH \(section.heading)")
      lines += section.roff
      if section.heading == "DESCRIPTION" { lines += keysAsRoff }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static var keysAsRoff: [String] {
    var lines = [".SH KEYS"]
    for group in Command.Group.allCases {
      lines.append(".SS \(group.title)")
      for command in Command.all where command.group == group {
        lines.append(".TP")
        let keys = command.keys.map { "\\fB\(roff($0))\\fR" }.joined(separator: ", ")
        let argument = command.argument.map { " \\fI\(roff($0))\\fR" } ?? ""
        let name = "\\fB:\(roff(command.name))\\fR\(argument)"
        lines.append(keys.isEmpty ? name : "\(keys)  (\(name))")
        lines.append(roffLine(command.summary + (command.detail.isEmpty ? "." : ". " + command.detail)))
      }
    }
    lines.append(".SS \(localized("In a prompt"))")
    for entry in promptKeys {
      lines += [".TP", entry.keys.map { "\\fB\(roff($0))\\fR" }.joined(separator: ", "), roffLine(entry.summary + ".")]
    }
    return lines
  }

  static var promptKeys: [(keys: [String], summary: String)] {
    [
      (["Enter"], localized("Keep the place that was found, or run the command")),
      (["Esc", "C-c", "C-g"], localized("Leave the prompt; a search goes back to where it began")),
      (["Up", "Down", "C-p", "C-n"], localized("Go through what was typed before")),
      (["Tab", "S-Tab"], localized("Complete the name of a command or a speaker, and go on to the next that fits")),
      (["M-c"], localized("Mind upper and lower case, or stop minding them")),
      (["M-w"], localized("Find whole words only, or parts of words too")),
      (["M-r"], localized("Read a regular expression, or plain words")),
      (["Left", "Right", "Home", "End", "C-a", "C-e"], localized("Move in the line")),
      (["Backspace", "Delete", "C-w", "C-u", "C-k"], localized("Delete a character, a word, all before, all behind")),
    ]
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("|", with: "\\|")
  }

  private static func roff(_ text: String) -> String {
    text.replacing("\\", with: "\\e").replacing("-", with: "\\-").replacing("'", with: "\\(aq")
  }

  /// Text as a line of its own, which must not begin as a request.
  private static func roffLine(_ text: String) -> String {
    let line = roff(text)
    return line.hasPrefix(".") ? "\\&" + line : line
  }
}
