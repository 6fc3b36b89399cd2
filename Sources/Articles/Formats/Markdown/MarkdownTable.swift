import CUtf8proc

/// A table of Markdown, as lines whose columns stand below each other.
struct MarkdownTable: Sendable {
  /// Columns of the screen that a line may take up; in a wider table the cells are only parted by bars.
  private static let widest = 110

  private var rows: [[(line: MarkdownLine, width: Int)]] = []

  mutating func beginRow() { rows.append([]) }

  mutating func add(_ cell: MarkdownLine) {
    guard let row = rows.indices.last else { return }
    rows[row].append((cell, Self.width(of: cell)))
  }

  private static func width(of cell: MarkdownLine) -> Int {
    var width = 0
    for piece in cell.pieces {
      switch piece {
      case .words(let words), .code(let words), .image(let words):
        for scalar in String(decoding: words, as: UTF8.self).unicodeScalars {
          width += max(0, Int(utf8proc_charwidth(Int32(bitPattern: scalar.value))))
        }
      case .begin, .end, .lineBreak: break
      }
    }
    return width
  }

  func write(to draft: inout ArticleDraft, level: Int) {
    var widths: [Int] = []
    for row in rows {
      for (column, cell) in row.enumerated() {
        if column == widths.count { widths.append(0) }
        widths[column] = max(widths[column], cell.width)
      }
    }
    let isAligned = widths.reduce(0) { $0 + $1 + 2 } <= Self.widest
    draft.begin(.preformatted, level: level)
    for (number, row) in rows.enumerated() {
      if number > 0 { draft.append("\n") }
      var missing = 0
      for (column, cell) in row.enumerated() {
        if isAligned {
          if cell.width > 0 {
            draft.append(String(repeating: " ", count: missing))
            missing = 0
            cell.line.write(to: &draft, isCell: true)
          }
          missing += widths[column] - cell.width + (widths[column] > 0 ? 2 : 0)
        } else if cell.width > 0 {
          if missing > 0 { draft.append(" | ") }
          missing = 1
          cell.line.write(to: &draft, isCell: true)
        }
      }
    }
    draft.end()
  }
}
