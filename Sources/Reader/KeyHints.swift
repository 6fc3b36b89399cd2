import Screen

/// What can follow the keys typed so far, in rows above the status line.
extension Reader {
  /// One key that can follow, and what it does, with dots where more keys are wanted.
  private struct Hint {
    let key: String
    let words: String

    var width: Int { Glyph.width(of: key) + 1 + Glyph.width(of: words) }
  }

  /// The count and the keys typed so far; empty where none are.
  var typedSoFar: String {
    let keys = state.pendingKeys.map(\.description)
    return ((state.count.map { [String($0)] } ?? []) + keys).joined(separator: " ")
  }

  /// Draws the hints in place of what goes on, and over as many of the panes' last rows as they need.
  func drawHints(_ grid: inout CellGrid, _ rect: Rect) {
    let hints = keymap.continuations(of: state.pendingKeys, in: state.focus).map { next in
      Hint(key: next.key.description, words: Command.all[next.command].summary + (next.isWhole ? "" : " …"))
    }
    let widest = hints.reduce(1) { max($0, $1.width) } + 2
    let columns = max(1, (rect.width - 1) / widest)
    let rows = min((hints.count + columns - 1) / columns, max(0, rect.row - 1))
    let top = rect.row - rows
    grid.fill(Rect(column: rect.column, row: top, width: rect.width, height: rows), style: Style(.prompt))
    for (index, hint) in hints.prefix(rows * columns).enumerated() {
      // Down the columns, as one reads a list.
      let row = top + index % rows
      let column = rect.column + 1 + index / rows * widest
      let room = rect.column + rect.width - column
      let keyWidth = grid.write(hint.key, column: column, row: row, width: room, style: Style(.key))
      grid.write(hint.words, column: column + keyWidth + 1, row: row, width: room - keyWidth - 1, style: .text)
    }
  }
}
