import Articles
import Screen

/// The whole program as a value: an event goes in, effects and a frame come out.
public struct Reader: Sendable {
  public init(size: Size) {
    self.size = size
  }

  private var size: Size

  /// Takes one event and says what is to be done in the world.
  public mutating func handle(_ event: Event) -> [Effect] {
    []
  }

  /// The screen as it is now. Mutating only for what it keeps of the wrapped text.
  public mutating func frame() -> Frame {
    Frame(grid: CellGrid(size: size), cursor: nil)
  }
}
