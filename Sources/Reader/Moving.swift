import Articles
import Messages
import Quotations
import Screen

/// Moving in the text, with the sidebar beside it.
extension Reader {
  /// The open article, or the sentence that there is none.
  func requireReading() throws(Refusal) -> Reading {
    guard let reading = state.reading else {
      throw Refusal(state.list.articles.isEmpty ? "There is no article here yet" : "No article is open")
    }
    return reading
  }

  /// The row that is at the top of the reading pane.
  mutating func topRow(of reading: Reading) -> TextPlace {
    layout.row(holding: reading.top)
  }

  /// The bytes between the top and the bottom of the reading pane.
  mutating func visibleRange(of reading: Reading) -> Range<Int> {
    let top = topRow(of: reading)
    let bottom = layout.advance(top, by: textHeight).place
    let start = top.block < 0 ? 0 : top.offset
    let rowsBelow = layout.rows(from: bottom, count: 1).first
    let end: Int
    if layout.advance(top, by: textHeight).moved < textHeight {
      end = reading.article.text.count
    } else if case .words(let range, _, _, _)? = rowsBelow?.row {
      end = range.lowerBound
    } else {
      end = bottom.block < 0 ? 0 : bottom.offset
    }
    return start..<max(start, end)
  }

  /// The lowest row that can be at the top: the article's last row is then at the bottom.
  mutating func lowestTop() -> TextPlace {
    let last = layout.last()
    return layout.advance(last, by: -(textHeight - 1)).place
  }

  /// Puts a row at the top, but no lower than makes sense.
  mutating func scroll(to place: TextPlace) {
    guard state.reading != nil else { return }
    let row = layout.row(holding: place)
    let below = layout.advance(row, by: textHeight - 1).moved
    let top = below < textHeight - 1 ? min(row, lowestTop()) : row
    state.reading?.top = top
  }

  /// Scrolls by rows and lets the sidebar follow. Refuses where there is nothing more to see that way.
  mutating func scroll(by rows: Int) throws(Refusal) {
    let reading = try requireReading()
    let top = topRow(of: reading)
    scroll(to: layout.advance(top, by: rows).place)
    if state.reading?.top == top {
      if rows < 0 { throw Refusal("This is the beginning of the article") }
      if reading.article.extent == .opening { throw refusalOfPart }
      throw Refusal("This is the end of the article")
    }
    followText()
  }

  /// Selects in the sidebar what stands in the text: the selection stays while it can be seen, else it becomes the first
  /// quotation that can, else the last one above.
  mutating func followText() {
    guard let reading = state.reading else { return }
    let quotations = reading.article.quotations
    guard !quotations.isEmpty else { return }
    let visible = visibleRange(of: reading)
    if let chosen = reading.quotation, chosen < quotations.count {
      let range = quotations[chosen].outerRange
      if range.lowerBound < visible.upperBound, range.upperBound > visible.lowerBound { return }
    }
    let first = reading.quotation(from: visible.lowerBound)
    if let first, quotations[first].outerRange.lowerBound < visible.upperBound {
      state.reading?.quotation = first
    } else {
      let before = (first ?? quotations.count) - 1
      state.reading?.quotation = before >= 0 ? before : nil
    }
  }

  /// Brings a range of the text on the screen, a third from the top where it has to scroll.
  mutating func reveal(_ range: Range<Int>) {
    guard let reading = state.reading else { return }
    let row = layout.row(holding: range.lowerBound)
    let top = topRow(of: reading)
    let bottom = layout.advance(top, by: textHeight - 1).place
    let lastRow = layout.row(holding: max(range.lowerBound, range.upperBound - 1))
    if row >= top, lastRow <= bottom { return }
    // A long one that begins on the screen stays there when most of the screen would not show more of it.
    scroll(to: layout.advance(row, by: -(textHeight / 3)).place)
  }

  /// Selects a quotation and brings it on the screen.
  mutating func select(quotation index: Int) {
    guard let reading = state.reading, reading.article.quotations.indices.contains(index) else { return }
    state.reading?.quotation = index
    reveal(reading.article.quotations[index].outerRange)
  }

  /// Remembers the present place, for jumping back to it.
  mutating func rememberPlace() {
    guard let reading = state.reading else { return }
    let jump = State.Jump(id: reading.summary.id, place: reading.top)
    guard state.jumpsBack.last != jump else { return }
    state.jumpsBack.append(jump)
    if state.jumpsBack.count > 100 { state.jumpsBack.removeFirst() }
    state.jumpsForward = []
  }

  /// Goes to a remembered place, in this article or another.
  mutating func go(to jump: State.Jump) throws(Refusal) -> [Effect] {
    if state.reading?.summary.id == jump.id {
      scroll(to: jump.place)
      followText()
      return []
    }
    guard state.list.select(id: jump.id), let summary = state.list.selected else {
      throw Refusal("That article is no longer in the list")
    }
    state.placeAfterLoading = jump.place
    return load(summary)
  }

  /// Goes on with what was asked for before the text was there.
  mutating func goWhereWanted() {
    guard let reading = state.reading else { return }
    if reading.wantsEnd {
      let lowest = lowestTop()
      state.reading?.top = lowest
      if reading.article.extent > .opening { state.reading?.wantsEnd = false }
      followText()
    }
    if let anchor = reading.wantedAnchor {
      if let range = anchor.resolved(in: reading.article.text).range {
        scroll(to: layout.row(holding: range.lowerBound))
        state.reading?.wantedAnchor = nil
        followText()
      } else if reading.article.extent > .opening {
        state.reading?.wantedAnchor = nil
      }
    }
    if let place = reading.wantedPlace {
      scroll(to: place)
      let reached = place.block < reading.article.blocks.count || reading.article.extent > .opening
      if reached { state.reading?.wantedPlace = nil }
      followText()
    }
  }

  /// Goes to the end of the article, now or as soon as it has been read.
  mutating func goToEnd() throws(Refusal) {
    let reading = try requireReading()
    if reading.article.extent == .opening {
      state.reading?.wantsEnd = true
      state.message = State.Message("Reading on to the end …")
      return
    }
    let lowest = lowestTop()
    state.reading?.top = lowest
    followText()
  }

  /// The quotation so many further on (or back); over the end it says so.
  mutating func selectQuotation(by step: Int, where matches: (Int) -> Bool = { _ in true }) throws(Refusal) {
    let reading = try requireReading()
    let quotations = reading.article.quotations
    guard !quotations.isEmpty else {
      throw Refusal(
        reading.article.extent == .whole ? "There are no quotations in this article" : "Still looking for quotations")
    }
    var index: Int
    if let chosen = reading.quotation {
      index = chosen
    } else {
      let visible = visibleRange(of: reading)
      index = (reading.quotation(from: visible.lowerBound) ?? quotations.count) - (step > 0 ? 1 : 0)
    }
    var left = abs(step)
    var found: Int?
    let direction = step > 0 ? 1 : -1
    while left > 0 {
      index += direction
      guard quotations.indices.contains(index) else { break }
      if matches(index) {
        found = index
        left -= 1
      }
    }
    guard let found else {
      if reading.article.extent != .whole, direction > 0 { throw Refusal("Still looking for quotations further on") }
      // The one that is selected may have been scrolled away: then going on means coming back to it.
      throw Refusal(direction > 0 ? "That was the last quotation" : "That was the first quotation")
    }
    select(quotation: found)
  }

  /// Opens the article so many further down the list (or up), keeping the pane that has the keyboard.
  mutating func openArticle(by step: Int) throws(Refusal) -> [Effect] {
    guard let selection = state.list.selection else { throw Refusal("There are no articles here") }
    // Where the open one has been removed, the next one has taken its place.
    let isGone = openOrComing.map { state.list.summary(of: $0) == nil } ?? false
    let target = clamp(selection + step - (isGone && step > 0 ? 1 : 0), 0...(state.list.articles.count - 1))
    guard target != selection || isGone else {
      throw Refusal(step > 0 ? "That was the last article" : "That was the first article")
    }
    state.list.select(target)
    return load(state.list.articles[target])
  }

  /// Selects a row of the list and shows its article.
  mutating func selectArticle(_ index: Int) throws(Refusal) -> [Effect] {
    let before = state.list.selection
    state.list.select(index)
    guard let summary = state.list.selected else { throw Refusal("There are no articles here") }
    if state.list.selection == before {
      throw Refusal(index > (before ?? 0) ? "That was the last article" : "That was the first article")
    }
    return load(summary)
  }

  /// Rows of the list that can be seen, below its title.
  var listHeight: Int {
    max(1, ((arrangement.list?.height ?? state.size.height - 1) - 1) / rowsOfArticle)
  }
}
