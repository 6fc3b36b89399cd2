/// A number of columns and rows, in cells. Never negative.
public struct Size: Sendable, Hashable {
  public var width: Int
  public var height: Int

  public init(width: Int, height: Int) {
    self.width = max(0, width)
    self.height = max(0, height)
  }
}

/// A cell's place: column and row from the top left, counted from 0.
public struct Position: Sendable, Hashable {
  public var column: Int
  public var row: Int

  public init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }
}

/// A part of the screen, in cells. Never of negative size.
public struct Rect: Sendable, Hashable {
  public var column: Int
  public var row: Int
  public var width: Int
  public var height: Int

  public init(column: Int, row: Int, width: Int, height: Int) {
    self.column = column
    self.row = row
    self.width = max(0, width)
    self.height = max(0, height)
  }

  public var size: Size { Size(width: width, height: height) }
  public var isEmpty: Bool { width == 0 || height == 0 }

  public func contains(_ position: Position) -> Bool {
    (column..<column + width).contains(position.column) && (row..<row + height).contains(position.row)
  }
}
