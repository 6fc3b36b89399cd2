import Articles
import Messages
import Quotations
import Screen

/// The links that can be seen, each with a number. The address of the one whose number was typed is shown before it is
/// opened.
struct LinkHints: Sendable {
  struct Link: Sendable, Equatable {
    /// The first byte of it that can be seen.
    let place: Int
    let address: String
    /// What makes its host look like another one.
    var trick: NameTrick?
  }

  let links: [Link]
  var typed = ""

  /// The link of the number that was typed.
  var chosen: Link? {
    guard let number = Int(typed), links.indices.contains(number - 1) else { return nil }
    return links[number - 1]
  }

  var sentence: String {
    if let chosen {
      if let trick = chosen.trick {
        return localized("\(chosen.address) \(trick.words): Enter opens it, y copies it, Esc goes back")
      }
      return localized("\(chosen.address)  Enter opens it, y copies it, Esc goes back")
    }
    return localized("Type the number of a link, 1 to \(links.count); Esc goes back")
  }
}

/// Leaving for other programs: the browser, the editor. They get addresses and paths as arguments, never through a shell.
extension Reader {
  /// Numbers the links that can be seen.
  mutating func startFollowing() throws(Refusal) -> [Effect] {
    let reading = try requireReading()
    let visible = visibleRange(of: reading)
    var links: [LinkHints.Link] = []
    for inline in reading.article.inlines where inline.range.overlaps(visible) {
      guard case .link(let address) = inline.kind, !address.isEmpty else { continue }
      // As it would be opened, where it would.
      let shown = (try? checked(address)) ?? address
      links.append(
        LinkHints.Link(
          place: max(inline.range.lowerBound, visible.lowerBound), address: shown, trick: NameTrick(inHostOf: address)))
    }
    guard !links.isEmpty else {
      let hasAny = reading.article.inlines.contains { if case .link = $0.kind { true } else { false } }
      throw Refusal(hasAny ? "No link can be seen here" : "There are no links in this article")
    }
    state.focus = .text
    state.mode = .followingLink(LinkHints(links: links))
    return []
  }

  mutating func follow(_ key: Key, _ current: LinkHints) -> [Effect] {
    var hints = current
    switch (key.code, key.control || key.meta) {
    case (.escape, _), (.character("q"), false), (.character("c"), true), (.character("g"), true):
      state.mode = .browsing
      return []
    case (.character("z"), true): return [.suspend]
    case (.backspace, _), (.delete, _):
      if !hints.typed.isEmpty { hints.typed.removeLast() }
    case (.character("y"), false):
      guard let link = hints.chosen else { break }
      state.mode = .browsing
      return [.copy(Array(link.address.utf8), what: localized("the address"))]
    case (.enter, _), (.character("o"), false):
      guard let link = hints.chosen ?? (hints.links.count == 1 ? hints.links[0] : nil) else { break }
      state.mode = .browsing
      return attempt { (reader: inout Reader) throws(Refusal) -> [Effect] in
        [.browse(try reader.checked(link.address))]
      }
    case (.character(let scalar), false) where ("0"..."9").contains(scalar):
      let more = hints.typed + String(scalar)
      if let number = Int(more), (1...hints.links.count).contains(number) { hints.typed = more }
    default: break
    }
    state.mode = .followingLink(hints)
    return []
  }

  /// Draws the numbers over the beginnings of the links, and says where the cursor stands.
  func draw(_ hints: LinkHints, at places: [Int: Position], _ grid: inout CellGrid, _ rect: Rect) -> Position? {
    var cursor: Position?
    for (index, link) in hints.links.enumerated() {
      guard let position = places[link.place] else { continue }
      let isChosen = hints.typed == String(index + 1)
      if isChosen || cursor == nil { cursor = position }
      let style = Style(isChosen ? .focusedPaneTitle : .hint)
      let label = "[\(index + 1)]"
      grid.write(
        label, column: position.column, row: position.row,
        width: min(label.count, rect.column + rect.width - position.column),
        style: style)
    }
    return cursor
  }

  /// Opens where the article came from; its file where that is not known.
  mutating func openOriginal() throws(Refusal) -> [Effect] {
    let reading = try requireReading()
    guard let address = reading.article.metadata.address, !address.isEmpty else {
      return [.openFile(reading.summary.id)]
    }
    let shown = try checked(address)
    state.mode = .followingLink(
      LinkHints(
        links: [LinkHints.Link(place: -1, address: shown, trick: NameTrick(inHostOf: address))], typed: "1"))
    return []
  }

  /// An address that may be given to another program.
  private func checked(_ address: String) throws(Refusal) -> String {
    let lowered = address.lowercased()
    guard ["http://", "https://", "mailto:"].contains(where: { lowered.hasPrefix($0) }) else {
      if !address.contains(":") || address.hasPrefix("#") || address.hasPrefix("/") {
        throw Refusal("This leads to \(address.quoted), and the file does not say on which site that is")
      }
      throw Refusal("\(address.quoted) is not opened: only http, https and mailto addresses are")
    }
    // What no address holds, as every address may hold it.
    var checked = ""
    for byte in address.utf8 {
      if byte <= 0x20 || byte >= 0x7F || [UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">")].contains(byte) {
        checked += (byte < 0x10 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
      } else {
        checked.unicodeScalars.append(Unicode.Scalar(byte))
      }
    }
    return checked
  }

  mutating func editFile() throws(Refusal) -> [Effect] {
    guard let reading = state.reading else {
      guard let failure = state.failure else { throw Refusal("No article is open") }
      return [.edit(failure.summary.id, line: nil)]
    }
    // Only plain text has the lines of its file.
    let hasLines = ["text", "raw"].contains(reading.article.metadata.format)
    let offset = reading.quotation.map { reading.article.quotations[$0].range.lowerBound }
    let visible = visibleRange(of: reading)
    let place = offset.flatMap { visible.contains($0) ? $0 : nil } ?? visible.lowerBound
    let line = hasLines ? 1 + reading.article.text[..<min(place, reading.article.text.count)].count { $0 == 0x0A } : nil
    return [.edit(reading.summary.id, line: line)]
  }

  /// Another program has given the terminal back.
  mutating func comeBack(_ problem: String?, edited id: ArticleSummary.ID?, opened: String?) -> [Effect] {
    var effects: [Effect] = [.redraw]
    if let id, let summary = state.reading?.summary ?? state.failure?.summary, summary.id == id {
      state.placeAfterLoading = state.reading?.top
      state.edited = id
      effects += load(summary)
    }
    if let opened { state.message = State.Message(text: opened) }
    if let problem { state.message = State.Message(text: problem, isProblem: true) }
    return effects
  }
}
