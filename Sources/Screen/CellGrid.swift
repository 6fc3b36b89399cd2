import CPlatform

/// One cell of the screen.
public struct Cell: Sendable, Hashable {
  /// The code point that fills the cell; 0 in the right half of a wide character. Never a control.
  public var scalar: UInt32
  /// Which entry of the grid's `marks` stands on it; 0 for none.
  public var marks: UInt16
  public var style: Style

  public init(scalar: UInt32 = 32, marks: UInt16 = 0, style: Style = .text) {
    self.scalar = scalar
    self.marks = marks
    self.style = style
  }
}

/// A rectangle of cells: what a terminal is to show.
///
/// The one way for text to the screen: whatever it is given, a cell never holds a control, a bidi control or a
/// character that the terminal would not place in one or two columns.
public struct CellGrid: Sendable, Equatable {
  public let size: Size
  /// Row by row, `size.width * size.height` of them.
  public private(set) var cells: [Cell]
  /// Combining marks by `Cell.marks`; the first entry is empty.
  public private(set) var marks: [[UInt32]] = [[]]

  public init(size: Size) {
    self.size = size
    cells = Array(repeating: Cell(), count: size.width * size.height)
  }
}
