import Articles
import Quotations
import Screen

/// A border between the article and a pane beside or above it, while the mouse holds it.
struct HeldBorder: Sendable, Equatable {
  /// The pane whose width it is, or whose height where it is a strip.
  let pane: Pane
  let isStrip: Bool
  /// Where the mouse is.
  var position: Position
  /// Whether the pane is not as large yet as the mouse has it. That waits for the next frame, so that of all the places
  /// that a quick mouse passes through between two of them only the last costs anything.
  var isStale = false
}

/// What the mouse does, where the settings let it: a press selects what it is on, the wheel moves in the pane below it,
/// and a border of the article goes where it is dragged; below the list as a strip, that is the row of titles.
extension Reader {
  /// Lines that one step of the wheel moves an article.
  private static let wheelLines = 3

  mutating func take(_ mouse: MouseEvent) -> [Effect] {
    switch mouse.action {
    case .drag:
      state.held?.position = mouse.position
      state.held?.isStale = true
      return []
    case .release:
      moveHeldBorder()
      state.held = nil
      return []
    case .press, .wheelUp, .wheelDown: state.held = nil
    }
    guard case .browsing = state.mode else { return [] }
    if mouse.action == .press, let pane = pane(besideRuleAt: mouse.position) {
      state.held = HeldBorder(pane: pane, isStrip: false, position: mouse.position)
      return []
    }
    guard let pane = pane(at: mouse.position), let rect = arrangement.rect(of: pane) else { return [] }
    state.message = nil
    state.pendingKeys = []
    state.count = nil
    state.focus = pane
    switch mouse.action {
    case .wheelUp: return run("up", pane == .text ? Self.wheelLines : 1)
    case .wheelDown: return run("down", pane == .text ? Self.wheelLines : 1)
    case .drag, .release: return []
    case .press:
      guard mouse.position.row > rect.row else {
        if arrangement.shape == .medium, arrangement.list?.height == rect.row {
          state.held = HeldBorder(pane: .list, isStrip: true, position: mouse.position)
        }
        return []
      }
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

  /// Makes the pane at the border that is held as large as the mouse has it.
  mutating func moveHeldBorder() {
    guard let held = state.held, held.isStale else { return }
    state.held?.isStale = false
    let rect = arrangement.rect(of: held.pane)
    if held.isStrip {
      guard rect?.height != held.position.row else { return }
      setStrip(rows: held.position.row)
    } else {
      let column = held.position.column
      let width = held.pane == .list ? column : state.size.width - 1 - column
      guard rect?.width != width else { return }
      setWidth(of: held.pane, to: width)
    }
    settle()
  }

  /// The border that the mouse holds.
  func isHeld(_ rule: Rect) -> Bool {
    guard let held = state.held, !held.isStrip else { return false }
    return pane(besideRuleAt: Position(column: rule.column, row: rule.row)) == held.pane
  }

  private func pane(besideRuleAt position: Position) -> Pane? {
    let arrangement = arrangement
    guard let rule = arrangement.rules.first(where: { $0.contains(position) }) else { return nil }
    return arrangement.quotes?.column == rule.column + 1 ? .quotes : .list
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
