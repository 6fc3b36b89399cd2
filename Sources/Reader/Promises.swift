import Articles
import Screen

/// What must be true of the reader whatever has happened: for fuzzing and tests.
extension Reader {
  /// What is not as it has to be, as words for a developer; nil where all is well.
  public mutating func brokenPromise() -> String? {
    let frame = frame()
    if frame.grid.size != state.size { return "a frame of another size than the screen's" }
    if frame.grid != self.frame().grid { return "drawing changed something" }
    if let cursor = frame.cursor,
      !(0..<state.size.width).contains(cursor.column) || !(0..<state.size.height).contains(cursor.row)
    {
      return "the cursor is outside the screen"
    }
    if frame.isTyping, frame.cursor == nil, state.size.width > 0, state.size.height > 0 {
      return "something is typed and there is no cursor"
    }
    for cell in frame.grid.cells where Self.isForbidden(cell.scalar) {
      return "U+\(String(cell.scalar, radix: 16)) is shown as it is"
    }
    for marks in frame.grid.marks {
      if let mark = marks.first(where: Self.isForbidden) { return "U+\(String(mark, radix: 16)) is shown as it is" }
    }
    if state.list.articles.isEmpty != (state.list.selection == nil) { return "a list and its selection" }
    if let selection = state.list.selection, !state.list.articles.indices.contains(selection) {
      return "a selection outside the list"
    }
    guard let reading = state.reading else { return nil }
    if let quotation = reading.quotation, !reading.article.quotations.indices.contains(quotation) {
      return "a quotation that the article has not"
    }
    if let sidebar = sidebar(), !sidebar.entries.flatMap(\.places).elementsEqual(sidebar.rows.indices) {
      return "a sidebar whose entries are not its quotations"
    }
    if let hit = reading.hit, !reading.hits.indices.contains(hit) { return "a hit that there is not" }
    if reading.hits.contains(where: { $0.upperBound > reading.article.text.count }) { return "a hit outside the text" }
    return nil
  }

  /// Control characters, what turns a line round, and what is no character: they may reach no terminal.
  private static func isForbidden(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x20..<0x7F: false
    // A cell that is the second half of the one before it.
    case 0: false
    case 0x01..<0x20, 0x7F..<0xA0, 0x200E, 0x200F, 0x061C, 0x2028...0x202E, 0x2066...0x2069, 0xD800...0xDFFF, 0xFEFF,
      0xFFF9...0xFFFB, 0xE0000...0xE007F, 0x11_0000...:
      true
    default: false
    }
  }
}
