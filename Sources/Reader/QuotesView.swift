import Articles
import Messages
import Quotations
import Screen

/// The sidebar: every quotation with its speaker, the selected one in sight.
extension Reader {
  /// Rows of words shown of each quotation at the most.
  private static let rowsPerQuotation = 4

  mutating func drawQuotes(_ grid: inout CellGrid, _ rect: Rect) -> Position? {
    guard let reading = state.reading else {
      drawPaneTitle(localized("Quotations"), count: "", of: .quotes, &grid, rect)
      return nil
    }
    let quotations = reading.article.quotations
    guard let sidebar = sidebar() else { return nil }
    let shown = sidebar.rows
    let number = reading.quotation.flatMap { sidebarRow(of: $0, in: shown) }
    let total = shown.count == quotations.count ? "\(shown.count)" : localized("\(shown.count) of \(quotations.count)")
    let counter = quotations.isEmpty ? "" : "\(number.map { String($0 + 1) } ?? "–")/\(total)"
    let isLooking = reading.article.extent != .whole
    drawPaneTitle(quotesTitle, count: counter + (isLooking ? " …" : ""), of: .quotes, &grid, rect)
    guard !shown.isEmpty else {
      let sentence =
        isLooking
        ? localized("Looking for quotations …")
        : quotations.isEmpty ? localized("No quotations in this article") : localized("None holds this")
      grid.write(sentence, column: rect.column + 1, row: rect.row + 1, width: rect.width - 2, style: Style(.dim))
      return state.focus == .quotes ? Position(column: rect.column, row: rect.row + 1) : nil
    }
    let selected = selectedEntry(of: sidebar)
    var cursor: Position?
    for (number, line, row) in rows(of: sidebar, reading, rect) {
      // Of an unfolded group the heading is nobody's row.
      let isSelected = number == selected && (sidebar.entries[number].isFolded || !line.isHeading)
      if isSelected, cursor == nil { cursor = Position(column: rect.column, row: row) }
      let place = Rect(column: rect.column, row: row, width: rect.width, height: 1)
      if isSelected { markSelected(sidebar, number, reading, &grid, place) }
      draw(line, of: sidebar.entries[number], in: sidebar, reading, isSelected: isSelected, &grid, place)
    }
    return state.focus == .quotes ? cursor : nil
  }

  /// What stands in each row of the pane: the number of the entry, and the line of it.
  private func rows(
    of sidebar: ShownQuotations, _ reading: Reading, _ rect: Rect
  ) -> [(entry: Int, line: Line, row: Int)] {
    var rows: [(entry: Int, line: Line, row: Int)] = []
    var row = rect.row + 1
    let top = clamp(state.quotesTop, 0...max(0, sidebar.entries.count - 1))
    for number in sidebar.entries.indices.dropFirst(top) where row < rect.row + rect.height {
      for line in lines(of: number, in: sidebar, reading, width: rect.width, isTop: number == top)
      where row < rect.row + rect.height {
        rows.append((number, line, row))
        row += 1
      }
      row += gap(below: number, in: sidebar, reading)
    }
    return rows
  }

  private var quotesTitle: String {
    let order =
      switch state.quotesOrder {
      case .place: localized("Quotations")
      case .speaker: localized("By speaker")
      case .doubt: localized("By doubt")
      }
    return state.quotesFilter.isEmpty ? order : "\(order) &\(state.quotesFilter)"
  }

  /// What the mouse can be on in the sidebar.
  enum SidebarTarget: Equatable {
    case quotation(Int)
    /// The heading of the group of a quotation.
    case heading(of: Int)
  }

  /// What stands in a row of the screen, as `drawQuotes` puts it; in the gap below a quotation, that.
  mutating func sidebarTarget(inRow row: Int, of rect: Rect) -> SidebarTarget? {
    guard let reading = state.reading, let sidebar = sidebar() else { return nil }
    let shown = rows(of: sidebar, reading, rect)
    guard let found = shown.last(where: { $0.row <= row }) else { return nil }
    // Below the last one there is nothing.
    if found.row < row, found.entry == sidebar.entries.indices.last { return nil }
    let quotation = sidebar.rows[sidebar.entries[found.entry].places.lowerBound]
    if found.line.isHeading { return found.row == row ? .heading(of: quotation) : nil }
    return .quotation(quotation)
  }

  /// One row of a sidebar entry.
  private enum Line {
    /// Above a group, or in its place: its speaker and how many quotations there are.
    case heading(group: Range<Int>)
    case speaker
    case words(Range<Int>, isFirst: Bool, isLast: Bool, isCut: Bool, isParted: Bool)
    /// The reader's note on it.
    case note(String)

    var isHeading: Bool { if case .heading = self { true } else { false } }
  }

  /// Whether a quotation is one more part of the utterance above it: then it stands below that without a gap and
  /// without the name once more.
  private func goesOn(at place: Int, of shown: [Int], _ reading: Reading) -> Bool {
    let quotations = reading.article.quotations
    guard place > 0, place < shown.count, signs(of: shown[place], in: reading).isEmpty else { return false }
    let (this, before) = (quotations[shown[place]], quotations[shown[place - 1]])
    return shown[place] == shown[place - 1] + 1 && this.utterance == before.utterance && this.parent == nil
      && before.parent == nil && this.isSpeakerDoubtful == before.isSpeakerDoubtful
  }

  /// Blank rows between an entry and the next one. Folded groups stand close together, as a table of speakers.
  private func gap(below number: Int, in sidebar: ShownQuotations, _ reading: Reading) -> Int {
    guard number + 1 < sidebar.entries.count else { return 0 }
    let (this, next) = (sidebar.entries[number], sidebar.entries[number + 1])
    if this.isFolded || next.isFolded { return this.isFolded && next.isFolded ? 0 : 1 }
    let place = next.places.lowerBound
    let beginsGroup = sidebar.group(holding: place)?.lowerBound == place
    return !beginsGroup && goesOn(at: place, of: sidebar.rows, reading) ? 0 : 1
  }

  private func lines(
    of number: Int, in sidebar: ShownQuotations, _ reading: Reading, width: Int, isTop: Bool
  ) -> [Line] {
    let entry = sidebar.entries[number]
    let place = entry.places.lowerBound
    let index = sidebar.rows[place]
    let text = reading.article.text
    let group = sidebar.group(holding: place)
    var lines: [Line] = []
    if let group {
      // At the top of the pane it stays, so that one knows whose these are.
      if isTop || place == group.lowerBound { lines = [.heading(group: group)] }
      if entry.isFolded { return lines }
    } else if isTop || !goesOn(at: place, of: sidebar.rows, reading) {
      lines = [.speaker]
    }
    let room = group == nil ? 0 : roomForSigns(groupSigns(of: index, in: reading))
    // Two columns for the mark, one for the opening and one for the closing quotation mark, one to breathe.
    var rows = WrappedText(
      range: reading.article.quotations[index].range, width: max(4, width - 5 - room), hyphenation: hyphenation)
    for row in 0..<Self.rowsPerQuotation where rows.hasRow(row, in: text) {
      let isLast = row + 1 == Self.rowsPerQuotation || !rows.hasRow(row + 1, in: text)
      let isCut = isLast && rows.hasRow(row + 1, in: text)
      let isParted = rows.endsInHyphen(row, in: text)
      lines.append(
        .words(rows.row(row, in: text), isFirst: row == 0, isLast: isLast, isCut: isCut, isParted: isParted && !isLast))
    }
    if let note = reading.places?.note(on: index) { lines.append(.note(note)) }
    return lines
  }

  /// What the reader did with a quotation: kept it, noted on it, corrected its speaker; and whether that has moved.
  private func signs(of index: Int, in reading: Reading) -> String { signs(ofAny: CollectionOfOne(index), in: reading) }

  /// The same of several: what is true of any of them.
  private func signs(ofAny indices: some Collection<Int>, in reading: Reading) -> String {
    guard let places = reading.places else { return "" }
    return (indices.contains(where: places.isKept) ? "*" : "")
      + (indices.contains { places.note(on: $0) != nil } ? "+" : "")
      + (indices.contains(where: places.corrected.contains) ? "=" : "")
      + (indices.contains(where: places.isMoved) ? "~" : "")
  }

  /// The signs of a quotation in a group, where the heading cannot say that its speaker is in doubt.
  private func groupSigns(of index: Int, in reading: Reading) -> String {
    (reading.article.quotations[index].isSpeakerDoubtful ? "?" : "") + signs(of: index, in: reading)
  }

  /// Columns that signs take at the end of a row.
  private func roomForSigns(_ signs: String) -> Int { signs.isEmpty ? 0 : signs.count + 1 }

  private func drawSigns(_ signs: String, _ grid: inout CellGrid, _ rect: Rect, _ emphasis: Style.Emphasis) {
    grid.write(
      signs, column: rect.column + rect.width - 1 - signs.count, row: rect.row, width: signs.count,
      style: Style(.key, emphasis: emphasis))
  }

  private var emphasisOfSelected: Style.Emphasis { state.focus == .quotes ? .selected : .selectedElsewhere }

  private func markSelected(
    _ sidebar: ShownQuotations, _ number: Int, _ reading: Reading, _ grid: inout CellGrid, _ rect: Rect
  ) {
    let quotation = reading.article.quotations[sidebar.rows[sidebar.entries[number].places.lowerBound]]
    grid.emphasize(rect, emphasisOfSelected)
    grid.put(
      signs.bar, column: rect.column, row: rect.row, end: grid.size.width,
      style: Style(.quotation, variant: reading.variant(of: quotation), emphasis: emphasisOfSelected))
  }

  private func draw(
    _ line: Line, of entry: SidebarEntry, in sidebar: ShownQuotations, _ reading: Reading, isSelected: Bool,
    _ grid: inout CellGrid, _ rect: Rect
  ) {
    let index = sidebar.rows[entry.places.lowerBound]
    let quotation = reading.article.quotations[index]
    let emphasis: Style.Emphasis = isSelected ? emphasisOfSelected : []
    let indent = quotation.parent == nil ? 1 : 2
    switch line {
    case .heading(let group):
      drawHeading(of: group, isFolded: entry.isFolded, in: sidebar, reading, &grid, rect, emphasis)
    case .speaker:
      let signs = signs(of: index, in: reading)
      grid.write(
        localized(quotation.shownSpeaker), column: rect.column + indent, row: rect.row,
        width: rect.width - indent - 1 - roomForSigns(signs),
        style: Style(.speaker, variant: reading.variant(of: quotation), emphasis: emphasis))
      drawSigns(signs, &grid, rect, emphasis)
    case .note(let note):
      grid.write(
        "+ \(note)", column: rect.column + indent, row: rect.row, width: rect.width - indent - 1,
        style: Style(.dim, emphasis: emphasis))
    case .words(let range, let isFirst, let isLast, let isCut, let isParted):
      var column = rect.column + indent
      let end = rect.column + rect.width
      let style = Style(.text, emphasis: emphasis)
      column += grid.put(isFirst ? 0x201C : 0x20, column: column, row: rect.row, end: end, style: style)
      column += drawWords(
        range, of: reading.article.text, &grid, column: column, row: rect.row, end: end - 1, style: style)
      if isParted { grid.put(UInt32(UInt8(ascii: "-")), column: column, row: rect.row, end: end, style: style) }
      if isLast { grid.put(isCut ? 0x2026 : 0x201D, column: column, row: rect.row, end: end, style: style) }
      if isFirst, !sidebar.groups.isEmpty { drawSigns(groupSigns(of: index, in: reading), &grid, rect, emphasis) }
    }
  }

  /// Whether a group is folded, its speaker, what was done with any of its quotations if they are out of sight, and how
  /// many they are: of a folded one with the selected quotation, which of them that is.
  private func drawHeading(
    of group: Range<Int>, isFolded: Bool, in sidebar: ShownQuotations, _ reading: Reading, _ grid: inout CellGrid,
    _ rect: Rect, _ emphasis: Style.Emphasis
  ) {
    let quotations = sidebar.rows[group]
    let first = reading.article.quotations[quotations[group.lowerBound]]
    let selected = reading.quotation.flatMap { quotations.firstIndex(of: $0) }
    var count = "\(group.count)"
    if isFolded, group.count > 1, let selected { count = "\(selected - group.lowerBound + 1)/" + count }
    let done = isFolded ? signs(ofAny: quotations, in: reading) : ""
    let end = rect.column + rect.width - 1 - count.count
    grid.write(
      isFolded ? signs.folded : signs.unfolded, column: rect.column + 1, row: rect.row, width: 1,
      style: Style(.key, emphasis: emphasis))
    grid.write(
      QuotationGroup(first).name, column: rect.column + 3, row: rect.row,
      width: end - rect.column - 4 - roomForSigns(done),
      style: Style(.speaker, variant: reading.variant(of: first), emphasis: emphasis))
    drawSigns(done, &grid, Rect(column: rect.column, row: rect.row, width: end - rect.column, height: 1), emphasis)
    grid.write(count, column: end, row: rect.row, width: count.count, style: Style(.dim, emphasis: emphasis))
  }

  private func drawWords(
    _ range: Range<Int>, of text: [UInt8], _ grid: inout CellGrid, column: Int, row: Int, end: Int, style: Style
  ) -> Int {
    var last = range.upperBound
    while last > range.lowerBound, text[last - 1] == 0x20 || text[last - 1] == 0x0A { last -= 1 }
    var at = column
    text.withUnsafeBufferPointer { bytes in
      var index = range.lowerBound
      while index < last {
        let (scalar, length) = Scalars.decode(bytes, at: index, end: last)
        let shown = scalar == 0x0A || scalar == 0x09 ? 0x20 : scalar
        at += grid.put(shown, column: at, row: row, end: end, style: style)
        index += length
      }
    }
    return at - column
  }

  /// Moves the first entry so that the selected one can be seen whole, and the pane is full where there is enough.
  mutating func showSelectedQuotation(_ reading: Reading, width: Int, rows: Int) {
    guard let sidebar = sidebar(), let last = sidebar.entries.indices.last,
      let chosen = selectedEntry(of: sidebar)
    else {
      state.quotesTop = 0
      return
    }
    let height = { [self] (number: Int, isTop: Bool) in
      lines(of: number, in: sidebar, reading, width: width, isTop: isTop).count
    }
    /// How far up the pane can begin, no further than an entry, and still show another one whole.
    func top(showing number: Int, from first: Int) -> Int {
      var below = height(number, false)
      var top = number
      while top > first {
        let gap = gap(below: top - 1, in: sidebar, reading)
        if below + gap + height(top - 1, true) > rows { break }
        below += gap + height(top - 1, false)
        top -= 1
      }
      return top
    }
    let lowest = top(showing: last, from: 0)
    state.quotesTop = clamp(state.quotesTop, 0...lowest)
    if chosen < state.quotesTop {
      state.quotesTop = chosen
    } else {
      state.quotesTop = top(showing: chosen, from: state.quotesTop)
    }
  }
}
