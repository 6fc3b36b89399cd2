import Messages
import Screen

/// The overlay of keys and commands: what has been typed filters it.
struct HelpView: Sendable {
  var filter = LineEditor()
  /// The first row shown.
  var top = 0

  /// One row of the overlay.
  enum Row: Equatable {
    case group(String)
    case command(keys: String, name: String, panes: String, summary: String)
    case blank
  }

  /// The rows that the filter leaves: every typed word occurs in the keys, the name or the summary.
  func rows(_ keymap: Keymap) -> [Row] {
    let typed = filter.text
    let words = typed.lowercased().split(separator: " ")
    var rows: [Row] = []
    for group in Command.Group.allCases {
      let commands = Command.all.enumerated().map { (command: $1, keys: keymap.notations(of: $0)) }
        .filter { command, keys in
          guard command.group == group else { return false }
          if keys.contains(typed) { return true }
          let text = ([command.name, command.summary] + command.aliases + keys).joined(separator: " ").lowercased()
          return words.allSatisfy { text.contains($0) }
        }
      guard !commands.isEmpty else { continue }
      if !rows.isEmpty { rows.append(.blank) }
      rows.append(.group(group.title))
      for (command, keys) in commands {
        let panes = command.panes.isSuperset(of: .anywhere) ? "" : command.panes.names
        rows.append(
          .command(
            keys: keys.joined(separator: "  "), name: ":" + command.name, panes: panes, summary: command.summary))
      }
    }
    let inPrompt = localized("In a prompt")
    let promptKeys = CommandReference.promptKeys.filter { entry in
      let text = (entry.keys + [entry.summary, inPrompt]).joined(separator: " ").lowercased()
      return entry.keys.contains(typed) || words.allSatisfy { text.contains($0) }
    }
    guard !promptKeys.isEmpty else { return rows }
    if !rows.isEmpty { rows.append(.blank) }
    rows.append(.group(inPrompt))
    for entry in promptKeys {
      rows.append(.command(keys: entry.keys.joined(separator: "  "), name: "", panes: "", summary: entry.summary))
    }
    return rows
  }
}

extension Reader {
  mutating func readHelp(_ key: Key) -> [Effect] {
    guard case .readingHelp(var help) = state.mode else { return [] }
    let page = max(1, state.size.height - 3)
    switch (key.code, key.control) {
    case (.escape, _), (.enter, _), (.character("c"), true), (.character("g"), true):
      state.mode = .browsing
      return []
    case (.character("?"), false) where help.filter.text.isEmpty:
      state.mode = .browsing
      return []
    case (.down, _), (.character("n"), true): help.top += 1
    case (.up, _), (.character("p"), true): help.top -= 1
    case (.pageDown, _): help.top += page
    case (.character(" "), false) where help.filter.text.isEmpty: help.top += page
    case (.pageUp, _): help.top -= page
    case (.home, _): help.top = 0
    case (.end, _): help.top = help.rows(keymap).count
    case (.character("z"), true): return [.suspend]
    default:
      guard help.filter.take(key) else { return [] }
      help.top = 0
    }
    help.top = clamp(help.top, 0...max(0, help.rows(keymap).count - page))
    state.mode = .readingHelp(help)
    return []
  }

  func drawHelp(_ help: HelpView, _ grid: inout CellGrid) -> Position {
    let width = grid.size.width
    let title = Rect(column: 0, row: 0, width: width, height: 1)
    grid.fill(title, style: Style(.focusedPaneTitle))
    grid.write(" " + localized("Keys and commands"), column: 0, row: 0, width: width, style: Style(.focusedPaneTitle))
    let rows = help.rows(keymap)
    let longest = rows.reduce(0) { longest, row in
      guard case .command(let keys, _, _, _) = row else { return longest }
      return max(longest, Glyph.width(of: keys))
    }
    let keysWidth = clamp(longest + 2, 8...max(8, width / 4))
    let nameWidth = width >= 80 ? 22 : 0
    for (offset, row) in rows.dropFirst(help.top).prefix(max(0, grid.size.height - 2)).enumerated() {
      let at = offset + 1
      switch row {
      case .blank: break
      case .group(let name): grid.write(name, column: 1, row: at, width: width - 1, style: Style(.heading))
      case .command(let keys, let name, let panes, let summary):
        grid.write(keys, column: 3, row: at, width: keysWidth - 1, style: Style(.key))
        let text = panes.isEmpty ? summary : "\(summary) (\(panes))"
        if nameWidth > 0 { grid.write(name, column: 3 + keysWidth, row: at, width: nameWidth - 1, style: Style(.dim)) }
        let column = 3 + keysWidth + nameWidth
        grid.write(text, column: column, row: at, width: width - column, style: .text)
      }
    }
    if rows.isEmpty {
      grid.write(localized("Nothing fits what is typed"), column: 3, row: 1, width: width - 3, style: Style(.dim))
    }
    let last = grid.size.height - 1
    grid.fill(Rect(column: 0, row: last, width: width, height: 1), style: Style(.prompt))
    let label = localized("Type to filter, Esc closes:") + " "
    var column = grid.write(label, column: 0, row: last, width: width, style: Style(.dim))
    column += grid.write(help.filter.text, column: column, row: last, width: width - column, style: Style(.prompt))
    return Position(column: min(column, width - 1), row: last)
  }
}
