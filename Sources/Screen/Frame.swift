/// A whole screen, ready to be drawn.
public struct Frame: Sendable, Equatable {
  public var grid: CellGrid
  /// Where the hardware cursor stands: on the selected row or at the end of what is typed. Nil hides it.
  public var cursor: Position?
  /// Whether the cursor should be plainly visible (typing) or merely stand there (for screen readers).
  public var isTyping: Bool
  public var looks: Looks

  public init(grid: CellGrid, cursor: Position?, isTyping: Bool = false, looks: Looks = Looks()) {
    self.grid = grid
    self.cursor = cursor
    self.isTyping = isTyping
    self.looks = looks
  }
}
