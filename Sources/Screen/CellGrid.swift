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

  /// As many marks on one character as ncurses' cells carry.
  static let marksPerCell = 4

  public init(size: Size) {
    self.size = size
    cells = Array(repeating: Cell(), count: size.width * size.height)
  }

  /// The same with so many blank rows below.
  public func adding(rows: Int) -> CellGrid {
    var grid = CellGrid(size: Size(width: size.width, height: size.height + rows))
    grid.cells.replaceSubrange(0..<cells.count, with: cells)
    grid.marks = marks
    return grid
  }

  public subscript(column column: Int, row row: Int) -> Cell {
    cells[row * size.width + column]
  }

  /// Fills a part of the grid with blanks.
  public mutating func fill(_ rect: Rect, style: Style) {
    for row in max(0, rect.row)..<max(0, min(size.height, rect.row + rect.height), rect.row) {
      for column in max(0, rect.column)..<max(0, min(size.width, rect.column + rect.width), rect.column) {
        cells[row * size.width + column] = Cell(style: style)
      }
    }
  }

  /// Lays emphasis over a part of the grid, whatever stands in it.
  public mutating func emphasize(_ rect: Rect, _ emphasis: Style.Emphasis) {
    for row in max(0, rect.row)..<max(0, min(size.height, rect.row + rect.height), rect.row) {
      for column in max(0, rect.column)..<max(0, min(size.width, rect.column + rect.width), rect.column) {
        cells[row * size.width + column].style.emphasis.formUnion(emphasis)
      }
    }
  }

  /// Puts one code point at a place and says how many columns it took.
  ///
  /// What does not fit whole before the column `end` is not drawn, and the answer is 0 then. A combining mark joins
  /// the character to its left.
  @discardableResult
  public mutating func put(_ scalar: UInt32, column: Int, row: Int, end: Int, style: Style) -> Int {
    let glyph = Glyph.of(scalar)
    guard row >= 0, row < size.height else { return glyph.width }
    if glyph.width == 0 {
      if glyph.scalar != 0 { addMark(glyph.scalar, column: column, row: row) }
      return 0
    }
    guard column >= 0, column + glyph.width <= min(end, size.width) else { return 0 }
    var drawn = style
    if glyph.isPicture { drawn.role = .control }
    let index = row * size.width + column
    cells[index] = Cell(scalar: glyph.scalar, style: drawn)
    if glyph.width == 2 { cells[index + 1] = Cell(scalar: 0, style: drawn) }
    return glyph.width
  }

  private mutating func addMark(_ mark: UInt32, column: Int, row: Int) {
    var base = column - 1
    if base > 0, base < size.width, cells[row * size.width + base].scalar == 0 { base -= 1 }
    guard base >= 0, base < size.width else { return }
    let index = row * size.width + base
    if cells[index].marks == 0, let syllable = Self.syllable(cells[index].scalar, mark) {
      cells[index].scalar = syllable
      return
    }
    guard cells[index].scalar > 32, marks.count < Int(UInt16.max) else { return }
    let present = marks[Int(cells[index].marks)]
    guard present.count < Self.marksPerCell else { return }
    cells[index].marks = UInt16(marks.count)
    marks.append(present + [mark])
  }

  /// The Korean syllable that two parts are, which every terminal shows in two columns; some give the second part more.
  private static func syllable(_ first: UInt32, _ second: UInt32) -> UInt32? {
    switch (first, second) {
    case (0x1100...0x1112, 0x1161...0x1175): 0xAC00 + ((first - 0x1100) * 21 + second - 0x1161) * 28
    case (0xAC00...0xD7A3, 0x11A8...0x11C2): (first - 0xAC00) % 28 == 0 ? first + second - 0x11A7 : nil
    default: nil
    }
  }

  /// Writes a text on one row, clipped at `width` columns, and says how many columns it took.
  ///
  /// A text that does not fit ends in `…`. Tabs and line ends are written as spaces.
  @discardableResult
  public mutating func write(_ text: some StringProtocol, column: Int, row: Int, width: Int, style: Style) -> Int {
    let end = min(size.width, column + width)
    guard width > 0, column < end else { return 0 }
    var at = column
    var scalars = text.unicodeScalars.makeIterator()
    while let scalar = scalars.next() {
      let value = scalar.value == 9 || scalar.value == 10 || scalar.value == 13 ? 32 : scalar.value
      let glyph = Glyph.of(value)
      if at + glyph.width > end {
        endInEllipsis(at: at, row: row, start: column, end: end, style: style)
        return end - column
      }
      at += put(value, column: at, row: row, end: end, style: style)
    }
    return at - column
  }

  private mutating func endInEllipsis(at: Int, row: Int, start: Int, end: Int, style: Style) {
    guard row >= 0, row < size.height else { return }
    var last = min(at, end - 1)
    if last > start, cells[row * size.width + last].scalar == 0 { last -= 1 }
    // The blank behind a wide character that had to go.
    for column in last..<end { cells[row * size.width + column] = Cell(style: style) }
    put(0x2026, column: last, row: row, end: end, style: style)
  }

  /// The row as text, wide characters once, for tests and for plain output.
  public func text(row: Int) -> String {
    var text = String.UnicodeScalarView()
    for cell in cells[row * size.width..<(row + 1) * size.width] where cell.scalar != 0 {
      for value in [cell.scalar] + marks[Int(cell.marks)] {
        if let scalar = Unicode.Scalar(value) { text.append(scalar) }
      }
    }
    return String(text)
  }
}
