import Messages
import Screen

/// Something in the configuration that cannot be understood.
public struct SettingsProblem: Sendable, Equatable {
  /// From 1.
  public let line: Int
  /// What is wrong, with the key.
  public let sentence: String
  /// Whether everything is understood, but may not be what was meant.
  public let isWarning: Bool

  init(line: Int, sentence: String, isWarning: Bool = false) {
    self.line = line
    self.sentence = sentence
    self.isWarning = isWarning
  }

  /// With the file in front, for the reader's status line.
  public func sentence(about file: String) -> String { localized("\(file), line \(line): \(sentence)") }
}

extension Settings {
  /// What a text says, as far as it can be understood, with all that cannot, in the order of the lines.
  ///
  /// Where the text is no TOML from some line on, what stands before that line counts.
  public static func read(_ text: [UInt8]) -> (settings: Settings, problems: [SettingsProblem]) {
    var settings = Settings()
    var problems: [SettingsProblem] = []
    var entries: [TOMLEntry] = []
    do throws(TOMLError) {
      entries = try TOMLValue.entries(of: text)
    } catch {
      problems.append(SettingsProblem(line: error.line, sentence: localized("This is no TOML: \(error.reason)")))
      entries = readable(text, before: error.line)
    }
    for entry in entries { settings.take(entry, &problems) }
    return (settings, problems.sorted { $0.line < $1.line })
  }

  /// The entries before a line that cannot be read. What was begun before it and ends behind it goes too.
  private static func readable(_ text: [UInt8], before line: Int) -> [TOMLEntry] {
    var end = line - 1
    for _ in 0..<50 where end > 0 {
      let kept = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).prefix(end)
      do throws(TOMLError) {
        return try TOMLValue.entries(of: Array(kept.joined(separator: [UInt8(ascii: "\n")])) + [UInt8(ascii: "\n")])
      } catch {
        end = min(error.line, end) - 1
      }
    }
    return []
  }

  private mutating func take(_ entry: TOMLEntry, _ problems: inout [SettingsProblem]) {
    if entry.key == "keys" {
      guard case .table(let bindings) = entry.value else {
        return problems.append(
          .init(line: entry.line, sentence: localized("“\(entry.key)” is a table, not \(entry.value.kind)")))
      }
      return takeKeys(bindings, &problems)
    }
    if Setting.all.contains(where: { $0.table == entry.key }) {
      guard case .table(let inside) = entry.value else {
        return problems.append(
          .init(line: entry.line, sentence: localized("“\(entry.key)” is a table, not \(entry.value.kind)")))
      }
      for inner in inside { takeValue(inner, in: entry.key, &problems) }
    } else {
      takeValue(entry, in: "", &problems)
    }
  }

  private mutating func takeValue(_ entry: TOMLEntry, in table: String, _ problems: inout [SettingsProblem]) {
    let known = Setting.all.filter { $0.table == table }
    let key = table.isEmpty ? entry.key : "\(table).\(entry.key)"
    guard let setting = known.first(where: { $0.name == entry.key }) else {
      let tables = table.isEmpty ? Set(Setting.all.map(\.table)).subtracting([""]).sorted() + ["keys"] : []
      // What stands in another table is the likelier mistake.
      let elsewhere = Setting.all.first { $0.name == entry.key || $0.key == entry.key }
      let suggestion =
        elsewhere.map { localized("; did you mean “\($0.key)”?") }
        ?? entry.key.suggestion(among: known.map(\.name) + tables)
      return problems.append(.init(line: entry.line, sentence: localized("There is no setting “\(key)”") + suggestion))
    }
    if let problem = setting.take(entry.value, &self) {
      problems.append(.init(line: entry.line, sentence: localized("“\(key)” \(problem)")))
    }
  }

  // MARK: - Keys

  private mutating func takeKeys(_ entries: [TOMLEntry], _ problems: inout [SettingsProblem]) {
    var lines: [String: Int] = [:]
    for entry in entries {
      guard let command = Command.all.first(where: { $0.name == entry.key }) else {
        let others = Command.all.first { $0.aliases.contains(entry.key) }
        let suggestion =
          others.map { localized("; did you mean “\($0.name)”?") }
          ?? entry.key.suggestion(among: Command.all.map(\.name))
        let sentence = localized("“keys.\(entry.key)”: there is no command “\(entry.key)”") + suggestion
        problems.append(.init(line: entry.line, sentence: sentence))
        continue
      }
      lines[command.name] = entry.line
      if case .table(let panes) = entry.value {
        for pane in panes { takeKeys(pane, of: command, in: pane.key, &problems) }
      } else {
        bind(command, in: command.panes, entry, key: "keys.\(command.name)", &problems)
      }
    }
    let keymap = Keymap(Command.all, changedBy: keys)
    var told: Set<String> = []
    for conflict in keymap.conflicts {
      let command = Command.all[conflict.refused]
      let written = Key.written(conflict.keys)
      guard told.insert("\(written) \(command.name)").inserted else { continue }
      let (key, pane) = ("keys.\(command.name)", conflict.pane.names)
      let sentence =
        conflict.holder.map { holder in
          localized("“\(key)”: \(written) is “\(Command.all[holder].name)” already (\(pane))")
        } ?? localized("“\(key)”: \(written) is the beginning of other keys already (\(pane))")
      problems.append(.init(line: lines[command.name] ?? 1, sentence: sentence))
    }
    warn(of: keymap.losses, lines, &problems)
  }

  /// Keys that came with the program and can no longer be typed, since a key alone is bound that they begin with, or keys
  /// that begin with them.
  private func warn(of losses: [Keymap.Conflict], _ lines: [String: Int], _ problems: inout [SettingsProblem]) {
    var lost: [String: [String]] = [:]
    for loss in losses {
      let (written, name) = (Key.written(loss.keys), Command.all[loss.refused].name)
      let cause = keys.bindings.first { binding in
        binding.panes.contains(loss.pane)
          && binding.keys.contains { $0.starts(with: loss.keys) || loss.keys.starts(with: $0) }
      }
      guard let cause = cause?.command else { continue }
      let words = "\(written) (\(name))"
      if !(lost[cause]?.contains(words) ?? false) { lost[cause, default: []].append(words) }
    }
    for (cause, words) in lost.sorted(by: { $0.key < $1.key }) {
      let sentence = localized(
        words.count,
        "“keys.\(cause)” leaves no way to type \(words.joined(separator: ", ")): one begins with the other",
        "“keys.\(cause)” leaves no way to type \(words.joined(separator: ", ")): they begin alike")
      problems.append(.init(line: lines[cause] ?? 1, sentence: sentence, isWarning: true))
    }
  }

  private mutating func takeKeys(
    _ entry: TOMLEntry, of command: Command, in name: String, _ problems: inout [SettingsProblem]
  ) {
    let key = "keys.\(command.name).\(name)"
    let panes = Panes.single.filter { command.panes.contains($0) }
    guard let pane = Panes.single.first(where: { $0.word == name }) else {
      let names = panes.map(\.word)
      return problems.append(
        .init(
          line: entry.line,
          sentence: localized("“\(key)”: the panes of this command are \(names.listed)")
            + name.suggestion(among: names)))
    }
    guard panes.contains(pane) else {
      return problems.append(
        .init(
          line: entry.line,
          sentence: localized("“\(key)”: this command has its keys in \(panes.map(\.word).listed), not in \(name)")))
    }
    bind(command, in: pane, entry, key: key, &problems)
  }

  private mutating func bind(
    _ command: Command, in panes: Panes, _ entry: TOMLEntry, key: String, _ problems: inout [SettingsProblem]
  ) {
    var notations: [String] = []
    switch entry.value {
    case .string(let notation): notations = [notation]
    case .array(let values):
      for value in values {
        guard case .string(let notation) = value else {
          return problems.append(
            .init(
              line: entry.line, sentence: localized("“\(key)” is a list of keys as strings; \(value.kind) is none")))
        }
        notations.append(notation)
      }
    default:
      return problems.append(
        .init(
          line: entry.line,
          sentence: localized(
            "“\(key)” is a key, or a list of keys, as in [\"j\", \"Down\"]; not \(entry.value.kind)")))
    }
    var sequences: [[Key]] = []
    for notation in notations {
      guard let keys = Key.sequence(notation) else {
        let sentence = localized(
          """
          “\(key)”: \(notation.quoted) is no key; keys are written like j, C-n, M-c, Tab, Space, PgDn, F5, or g g for two
          """)
        problems.append(.init(line: entry.line, sentence: sentence))
        continue
      }
      if let problem = Self.problem(with: keys, in: panes) {
        problems.append(.init(line: entry.line, sentence: localized("“\(key)”: \(notation) \(problem)")))
        continue
      }
      if !sequences.contains(keys) { sequences.append(keys) }
    }
    // Nothing but mistakes leaves the command its own keys.
    if sequences.isEmpty, !notations.isEmpty { return }
    keys.bindings.append(.init(command: command.name, panes: panes, keys: sequences))
  }

  /// Why keys cannot be a command's, to stand behind them; nil where they can.
  private static func problem(with keys: [Key], in panes: Panes) -> String? {
    for key in keys {
      guard key.control, case .character(let scalar) = key.code else { continue }
      let sent: [Unicode.Scalar: String] = [
        "i": "Tab", "m": "Enter", "j": "Enter", "h": "Backspace", "[": "Esc",
      ]
      if let other = sent[scalar] { return localized("is what terminals send for \(other): write \(other)") }
      if scalar.properties.isUppercase {
        let lower = Key(.character(scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar), control: true)
        return localized("is no key of its own: write \(lower)")
      }
    }
    if let first = keys.first, !first.control, !first.meta, case .character("1"..."9") = first.code {
      return localized("cannot be a command's: digits are counts")
    }
    if panes == .speakers {
      if keys.count > 1 { return localized("is more than one key, which cannot be typed among the speakers") }
      if keys[0].isTyped { return localized("is typed among the speakers, to filter them") }
      if SpeakersView.ownKeys.contains(keys[0]) { return localized("has its own meaning among the speakers") }
    }
    return nil
  }
}
