import Articles
import Quotations
import Screen

/// What the mouse does, where the settings let it: a press selects what it is on, the wheel moves in the pane below it.
extension Reader {
  /// Lines that one step of the wheel moves an article.
  private static let wheelLines = 3

  mutating func take(_ mouse: MouseEvent) -> [Effect] {
    guard case .browsing = state.mode, let pane = pane(at: mouse.position), let rect = arrangement.rect(of: pane) else {
      return []
    }
    state.message = nil
    state.pendingKeys = []
    state.count = nil
    state.focus = pane
    switch mouse.action {
    case .wheelUp: return run("up", pane == .text ? Self.wheelLines : 1)
    case .wheelDown: return run("down", pane == .text ? Self.wheelLines : 1)
    case .press:
      guard mouse.position.row > rect.row else { return [] }
      switch pane {
      case .list:
        guard let index = article(inRow: mouse.position.row, of: rect) else { return [] }
        // Pressed once more, what is selected is read.
        return index == state.list.selection ? run("read", nil) : run("bottom", index + 1)
      case .quotes:
        switch sidebarTarget(inRow: mouse.position.row, of: rect) {
        case .quotation(let index)?:
          rememberPlace()
          select(quotation: index)
        case .heading(let index)?: toggleFold(of: index)
        case nil: break
        }
        return []
      case .text:
        if let index = quotation(inRowOfText: mouse.position.row - rect.row - 1) { select(quotation: index) }
        return []
      }
    }
  }

  private mutating func run(_ name: String, _ count: Int?) -> [Effect] {
    guard let command = Command.named(name) else { return [] }
    return run(command, .init(count: count))
  }

  private func pane(at position: Position) -> Pane? {
    let arrangement = arrangement
    return Pane.allCases.first { arrangement.rect(of: $0)?.contains(position) ?? false }
  }

  /// The first quotation of which something stands in a row of the article, counted from the first that is shown.
  private mutating func quotation(inRowOfText row: Int) -> Int? {
    guard let reading = state.reading else { return nil }
    let rows = layout.rows(from: layout.row(holding: reading.top), count: row + 1)
    guard rows.indices.contains(row), case .words(let range, _, _, _) = rows[row].row else { return nil }
    return reading.article.quotations.firstIndex { $0.outerRange.overlaps(range) }
  }
}
