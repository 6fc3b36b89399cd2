import CUtf8proc

/// A table that holds data, and not the layout of a page: it becomes lines whose columns stand below each other.
struct DataTable {
  private struct Cell {
    /// One line.
    var words: [UInt8] = []
    var links: [(address: String, range: Range<Int>)] = []
    let column: Int
    /// Columns of the screen.
    var width = 0
  }

  /// Columns of the screen that a line may take up before its cells are only set apart by a bar.
  private static let widest = 110
  private static let mostColumns = 200

  private var rows: [[Cell]] = []
  private var hasHeads = false
  /// The row up to which a column is taken by a cell from above.
  private var takenUntil: [Int] = []
  private var caption: [UInt8] = []
  private var link: (address: String, start: Int, end: MarkupTree.Node)?

  /// Nil where a table only lays things out: it has tables, headings or quotations in it, less than two rows or columns, or
  /// long texts for cells.
  init?(
    _ tree: MarkupTree, _ table: MarkupTree.Node, roles: NameTable<ElementRole>,
    isLeftOut: (MarkupTree.Node, ElementRole) -> Bool
  ) {
    if let role = tree.attribute("role", of: table), role == "presentation" || role == "none" { return nil }
    var cellEnd = 0
    var captionEnd = 0
    var node = table + 1
    let end = tree.nodes(in: table).upperBound
    while node < end {
      if let link, link.end <= node { endLink() }
      if tree.isText(node) {
        if node < cellEnd { add(tree.text(node)) } else if node < captionEnd { caption += tree.text(node) }
        node += 1
        continue
      }
      let name = tree.name(of: node)
      let role = roles[name]
      let nodeEnd = tree.nodes(in: node).upperBound
      if isLeftOut(node, role) {
        node = nodeEnd
        continue
      }
      switch role {
      case .table, .quoted, .preformatted, .heading: return nil
      case .caption: captionEnd = nodeEnd
      case .cell:
        guard !rows.isEmpty else { return nil }
        endLink()
        if name == .th { hasHeads = true }
        beginCell(across: Self.span("colspan", tree, node), down: Self.span("rowspan", tree, node))
        cellEnd = nodeEnd
      case .link where node < cellEnd && link == nil:
        if let address = tree.attribute("href", of: node) {
          link = (address, rows.last?.last?.words.count ?? 0, nodeEnd)
        }
      case .block where name == .tr: rows.append([])
      default: if role.isBlock || name == .br, node < cellEnd { add([Ascii.space]) }
      }
      node += 1
    }
    endLink()
    measure()
    let filled = rows.joined().lazy.map(\.width).filter { $0 > 0 }
    let columns = rows.lazy.map { ($0.last?.column ?? -1) + 1 }.max() ?? 0
    guard rows.count > 1, columns > 1, let longest = filled.max() else { return nil }
    let mean = filled.reduce(0, +) / filled.count
    guard longest <= (hasHeads ? 400 : 120), mean <= (hasHeads ? 80 : 30) else { return nil }
  }

  private static func span(_ attribute: StaticString, _ tree: MarkupTree, _ node: MarkupTree.Node) -> Int {
    let number = tree.attribute(attribute, of: node).flatMap { Int($0) } ?? 1
    return max(1, min(number, mostColumns))
  }

  private mutating func beginCell(across: Int, down: Int) {
    let row = rows.count - 1
    var column = (rows[row].last?.column ?? -1) + 1
    while column < takenUntil.count, takenUntil[column] > row { column += 1 }
    guard column < Self.mostColumns else { return }
    rows[row].append(Cell(column: column))
    for column in column..<min(column + across, Self.mostColumns) {
      while takenUntil.count <= column { takenUntil.append(0) }
      takenUntil[column] = row + down
    }
  }

  private mutating func add(_ words: ArraySlice<UInt8>) {
    guard let row = rows.indices.last, let cell = rows[row].indices.last else { return }
    for byte in words {
      if !byte.isAsciiBlank {
        rows[row][cell].words.append(byte)
      } else if let last = rows[row][cell].words.last, last != Ascii.space {
        rows[row][cell].words.append(Ascii.space)
      }
    }
  }

  private mutating func endLink() {
    defer { link = nil }
    guard let link, let row = rows.indices.last, let cell = rows[row].indices.last else { return }
    let end = rows[row][cell].words.count
    if end > link.start { rows[row][cell].links.append((link.address, link.start..<end)) }
  }

  private mutating func measure() {
    for row in rows.indices {
      for cell in rows[row].indices {
        if rows[row][cell].words.last == Ascii.space { rows[row][cell].words.removeLast() }
        rows[row][cell].width = String(decoding: rows[row][cell].words, as: UTF8.self).unicodeScalars
          .reduce(0) { $0 + max(0, Int(utf8proc_charwidth(Int32(bitPattern: $1.value)))) }
      }
    }
    rows.removeAll { row in row.allSatisfy { $0.width == 0 } }
  }

  func write(to draft: inout ArticleDraft, base: String?) {
    var widths: [Int] = []
    for cell in rows.joined() {
      while widths.count <= cell.column { widths.append(0) }
      widths[cell.column] = max(widths[cell.column], cell.width)
    }
    widths = widths.map { $0 == 0 ? 0 : $0 + 2 }
    let isAligned = widths.reduce(0, +) <= Self.widest
    let starts = widths.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1) }
    draft.add(.caption, utf8: caption)
    draft.begin(.preformatted)
    for (index, row) in rows.enumerated() {
      if index > 0 { draft.append("\n") }
      var column = 0
      for (number, cell) in row.enumerated() where cell.width > 0 {
        if isAligned {
          let start = column == 0 ? starts[cell.column] : max(column + 1, starts[cell.column])
          draft.append(String(repeating: " ", count: start - column))
          column = start + cell.width
        } else if number > 0 {
          draft.append(" | ")
        }
        Self.write(cell, to: &draft, base: base)
      }
    }
    draft.end()
  }

  private static func write(_ cell: Cell, to draft: inout ArticleDraft, base: String?) {
    var place = 0
    for link in cell.links where link.range.lowerBound >= place && link.range.upperBound <= cell.words.count {
      guard let address = WebAddress.resolve(link.address, against: base) else { continue }
      draft.append(utf8: cell.words[place..<link.range.lowerBound])
      draft.beginInline(.link(address))
      draft.append(utf8: cell.words[link.range])
      draft.endInline()
      place = link.range.upperBound
    }
    draft.append(utf8: cell.words[place...])
  }
}
