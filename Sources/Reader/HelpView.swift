import Messages
import Screen

/// The overlay of keys and commands: what has been typed filters it.
struct HelpView: Sendable {
  var filter = LineEditor()
  /// The first row shown.
  var top = 0

  /// What the overlay tells, in one row or in several where it is long.
  enum Entry: Equatable {
    case group(String)
    case command(keys: String, name: String, panes: String, summary: String)
    case blank
  }

  /// One row of the overlay.
  enum Row: Equatable {
    case heading(String)
    /// Without keys and name where it goes on from the row above.
    case words(String, keys: String = "", name: String = "")
    case blank
  }

  /// Where what stands in a row begins, in columns.
  struct Columns: Equatable {
    /// Zero where there is no room for names beside keys; then they stand in place of keys that are missing.
    let name: Int
    let words: Int
    static let keys = 3

    init(_ entries: [Entry], width: Int) {
      let showsNames = width >= 80
      let longest = entries.reduce(0) { longest, entry in
        guard case .command(let keys, let name, _, _) = entry else { return longest }
        return max(longest, Glyph.width(of: keys.isEmpty && !showsNames ? name : keys))
      }
      let keysWidth = clamp(longest + 2, 8...max(8, width / 4))
      name = showsNames ? Self.keys + keysWidth : 0
      words = Self.keys + keysWidth + (showsNames ? 22 : 0)
    }
  }

  /// The rows of the entries that the filter leaves, on a screen so wide.
  func rows(_ keymap: Keymap, width: Int) -> (rows: [Row], columns: Columns) {
    let entries = entries(keymap)
    let columns = Columns(entries, width: width)
    var rows: [Row] = []
    for entry in entries {
      switch entry {
      case .blank: rows.append(.blank)
      case .group(let title): rows.append(.heading(title))
      case .command(let keys, let name, let panes, let summary):
        let text = panes.isEmpty ? summary : "\(summary) (\(panes))"
        let lines = text.rows(ofWidth: max(8, width - columns.words - 1))
        let first = lines.first ?? ""
        rows.append(.words(first, keys: keys.isEmpty && columns.name == 0 ? name : keys, name: name))
        rows += lines.dropFirst().map { .words($0) }
      }
    }
    return (rows, columns)
  }

  /// What the filter leaves: every typed word occurs in the keys, the name or the summary.
  func entries(_ keymap: Keymap) -> [Entry] {
    let typed = filter.text
    let words = typed.lowercased().split(separator: " ")
    var rows: [Entry] = []
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
    case (.end, _): help.top = .max / 2
    case (.character("z"), true): return [.suspend]
    default:
      guard help.filter.take(key) else { return [] }
      help.top = 0
    }
    help.top = clamp(help.top, 0...max(0, help.rows(keymap, width: state.size.width).rows.count - page))
    state.mode = .readingHelp(help)
    return []
  }

  func drawHelp(_ help: HelpView, _ grid: inout CellGrid) -> Position {
    let width = grid.size.width
    let title = Rect(column: 0, row: 0, width: width, height: 1)
    grid.fill(title, style: Style(.focusedPaneTitle))
    grid.write(" " + localized("Keys and commands"), column: 0, row: 0, width: width, style: Style(.focusedPaneTitle))
    let (rows, columns) = help.rows(keymap, width: width)
    let top = min(help.top, max(0, rows.count - max(1, grid.size.height - 3)))
    for (offset, row) in rows.dropFirst(top).prefix(max(0, grid.size.height - 2)).enumerated() {
      let at = offset + 1
      switch row {
      case .blank: break
      case .heading(let title): grid.write(title, column: 1, row: at, width: width - 1, style: Style(.heading))
      case .words(let words, let keys, let name):
        let end = columns.name > 0 ? columns.name : columns.words
        let start = HelpView.Columns.keys
        grid.write(keys, column: start, row: at, width: end - start - 1, style: Style(.key))
        if columns.name > 0 {
          grid.write(name, column: end, row: at, width: columns.words - end - 1, style: Style(.dim))
        }
        grid.write(words, column: columns.words, row: at, width: width - columns.words, style: .text)
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
