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
    let shown = shownQuotations()
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
    var row = rect.row + 1
    var cursor: Position?
    let top = clamp(state.quotesTop, 0...(shown.count - 1))
    var place = top
    while place < shown.count, row < rect.row + rect.height {
      let index = shown[place]
      let entry = entry(at: place, of: shown, reading, width: rect.width, isTop: place == top)
      if index == reading.quotation, state.focus == .quotes { cursor = Position(column: rect.column, row: row) }
      for line in entry where row < rect.row + rect.height {
        draw(line, index: index, of: reading, &grid, Rect(column: rect.column, row: row, width: rect.width, height: 1))
        row += 1
      }
      place += 1
      if place < shown.count, !goesOn(at: place, of: shown, reading) { row += 1 }
    }
    return cursor
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

  /// Which quotation stands in a row of the screen, as `drawQuotes` puts them; in the gap below one, that.
  mutating func quotation(inRow row: Int, of rect: Rect) -> Int? {
    let shown = shownQuotations()
    guard let reading = state.reading, !shown.isEmpty else { return nil }
    let top = clamp(state.quotesTop, 0...(shown.count - 1))
    var next = rect.row + 1
    for place in top..<shown.count where next <= row {
      next += entry(at: place, of: shown, reading, width: rect.width, isTop: place == top).count
      if place + 1 < shown.count, !goesOn(at: place + 1, of: shown, reading) { next += 1 }
      if row < next { return shown[place] }
    }
    return nil
  }

  /// One row of a sidebar entry.
  private enum Line {
    case speaker
    case words(Range<Int>, isFirst: Bool, isLast: Bool, isCut: Bool, isParted: Bool)
    /// The reader's note on it.
    case note(String)
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

  /// Whether a quotation needs no name above it, since the one before it in a group has it.
  private func isNamedAbove(at place: Int, of shown: [Int], _ reading: Reading) -> Bool {
    guard state.quotesOrder == .speaker, place > 0, signs(of: shown[place], in: reading).isEmpty else { return false }
    let (this, before) = (reading.article.quotations[shown[place]], reading.article.quotations[shown[place - 1]])
    return this.shownSpeaker == before.shownSpeaker
  }

  private func entry(at place: Int, of shown: [Int], _ reading: Reading, width: Int, isTop: Bool) -> [Line] {
    let index = shown[place]
    let quotation = reading.article.quotations[index]
    let text = reading.article.text
    // Two columns for the mark, one for the opening and one for the closing quotation mark, one to breathe.
    var rows = WrappedText(range: quotation.range, width: max(4, width - 5), hyphenation: hyphenation)
    let isNamed = goesOn(at: place, of: shown, reading) || isNamedAbove(at: place, of: shown, reading)
    var lines: [Line] = isTop || !isNamed ? [.speaker] : []
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
  private func signs(of index: Int, in reading: Reading) -> String {
    guard let places = reading.places else { return "" }
    return (places.isKept(index) ? "*" : "") + (places.note(on: index) == nil ? "" : "+")
      + (places.corrected.contains(index) ? "=" : "") + (places.isMoved(index) ? "~" : "")
  }

  private func draw(_ line: Line, index: Int, of reading: Reading, _ grid: inout CellGrid, _ rect: Rect) {
    let quotation = reading.article.quotations[index]
    let isSelected = index == reading.quotation
    let variant = reading.variant(of: quotation)
    let emphasis: Style.Emphasis = !isSelected ? [] : state.focus == .quotes ? .selected : .selectedElsewhere
    if isSelected {
      grid.emphasize(rect, emphasis)
      grid.put(
        signs.bar, column: rect.column, row: rect.row, end: grid.size.width,
        style: Style(.quotation, variant: variant, emphasis: emphasis))
    }
    let indent = quotation.parent == nil ? 1 : 2
    switch line {
    case .speaker:
      let style = Style(.speaker, variant: variant, emphasis: emphasis)
      let signs = signs(of: index, in: reading)
      grid.write(
        localized(quotation.shownSpeaker), column: rect.column + indent, row: rect.row,
        width: rect.width - indent - 1 - (signs.isEmpty ? 0 : signs.count + 1), style: style)
      grid.write(
        signs, column: rect.column + rect.width - 1 - signs.count, row: rect.row, width: signs.count,
        style: Style(.key, emphasis: emphasis))
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
    }
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

  /// Moves the first entry so that the selected one can be seen whole.
  mutating func showSelectedQuotation(_ reading: Reading, width: Int, rows: Int) {
    let shown = shownQuotations()
    state.quotesTop = clamp(state.quotesTop, 0...max(0, shown.count - 1))
    guard let chosen = reading.quotation.flatMap({ sidebarRow(of: $0, in: shown) }) else {
      state.quotesTop = 0
      return
    }
    if chosen <= state.quotesTop {
      state.quotesTop = chosen
      return
    }
    // As many entries before the selected one as there is room for; the one shown at the top may be among them.
    var room = rows - entry(at: chosen, of: shown, reading, width: width, isTop: true).count
    var first = chosen
    while first > state.quotesTop {
      room -= entry(at: first - 1, of: shown, reading, width: width, isTop: true).count + 1
      if room < 0 { break }
      first -= 1
    }
    state.quotesTop = first
  }
}
