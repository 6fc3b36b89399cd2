import Articles
import Messages
import Quotations
import Screen

/// In which order the sidebar shows the quotations of an article.
enum QuotesOrder: String, Sendable, CaseIterable {
  /// As they stand in the text.
  case place
  /// Together by speaker, those who are quoted most first, the unknown last.
  case speaker
  /// The least sure first.
  case doubt

  var next: QuotesOrder {
    switch self {
    case .place: .speaker
    case .speaker: .doubt
    case .doubt: .place
    }
  }
}

/// The quotations that the sidebar shows, in its order.
struct ShownQuotations: Sendable, Equatable {
  let order: QuotesOrder
  let filter: String
  let folds: Set<QuotationGroup>
  /// Numbers of quotations of the article, those of folded groups too.
  let rows: [Int]
  /// Places of rows, by speaker; none in another order.
  let groups: [Range<Int>]
  /// What is shown of the rows.
  let entries: [SidebarEntry]

  init(order: QuotesOrder, filter: String, folds: Set<QuotationGroup>, rows: [Int], of quotations: [Quotation]) {
    self.order = order
    self.filter = filter
    self.folds = folds
    self.rows = rows
    let groups = order == .speaker ? Self.groups(of: rows, in: quotations) : []
    self.groups = groups
    let single = { (place: Int) in SidebarEntry(places: place..<place + 1, isFolded: false) }
    entries =
      groups.isEmpty
      ? rows.indices.map(single)
      : groups.flatMap { group in
        folds.contains(QuotationGroup(quotations[rows[group.lowerBound]]))
          ? [SidebarEntry(places: group, isFolded: true)] : group.map(single)
      }
  }
}

extension Reader {
  /// The quotations of the sidebar in its order, those of folded groups too.
  mutating func shownQuotations() -> [Int] { sidebar()?.rows ?? [] }

  /// What the sidebar shows, from what was made of it before where nothing has changed; nil where no article is open.
  mutating func sidebar() -> ShownQuotations? {
    guard let reading = state.reading else { return nil }
    let folds = folds
    if let shown = reading.shown, shown.order == state.quotesOrder, shown.filter == state.quotesFilter,
      shown.folds == folds
    {
      return shown
    }
    let shown = ShownQuotations(
      order: state.quotesOrder, filter: state.quotesFilter, folds: folds,
      rows: Self.rows(of: reading, by: state.quotesOrder, filter: state.quotesFilter), of: reading.article.quotations)
    state.reading?.shown = shown
    return shown
  }

  /// Where in the sidebar a quotation stands; nil where it is not shown.
  func sidebarRow(of quotation: Int, in shown: [Int]) -> Int? {
    // As the text has them, every number is its own place.
    if shown.indices.contains(quotation), shown[quotation] == quotation { return quotation }
    return shown.firstIndex(of: quotation)
  }

  private static func rows(of reading: Reading, by order: QuotesOrder, filter: String) -> [Int] {
    let quotations = reading.article.quotations
    var rows = Array(quotations.indices)
    if !filter.isEmpty {
      let lines = quotations.lazy.map { quotation in
        let words = reading.article.string(quotation.range)
        return localized(quotation.shownSpeaker) + ": " + words.onOneLine
      }
      rows = ((try? LineFinder(lines).lines(holding: TextQuery(filter))) ?? []).map(\.line)
    }
    switch order {
    case .place: return rows
    case .speaker:
      var counts: [String: (first: Int, count: Int)] = [:]
      for row in rows {
        guard let name = quotations[row].speaker?.name else { continue }
        counts[name, default: (row, 0)].count += 1
      }
      func rank(_ row: Int) -> (Int, Int, Int) {
        guard let name = quotations[row].speaker?.name, let group = counts[name] else {
          return (1, QuotationGroup(quotations[row]).order, row)
        }
        // Whoever is quoted most comes first; of those quoted as often whoever speaks first.
        return (-group.count, group.first, row)
      }
      return rows.sorted { rank($0) < rank($1) }
    case .doubt:
      func doubt(_ row: Int) -> Double {
        let quotation = quotations[row]
        if quotation.isSpeakerCorrected { return 2 }
        return quotation.speaker == nil ? -1 + quotation.confidence : quotation.confidence
      }
      return rows.sorted { (doubt($0), $0) < (doubt($1), $1) }
    }
  }

  mutating func sortQuotes(_ argument: String?) throws(Refusal) -> [Effect] {
    _ = try requireReading()
    let order: QuotesOrder
    if let argument {
      guard let named = QuotesOrder(rawValue: argument) else {
        throw Refusal("Quotations are sorted by \(QuotesOrder.allCases.map(\.rawValue).joined(separator: ", "))")
      }
      order = named
    } else {
      order = state.quotesOrder.next
    }
    state.quotesOrder = order
    if state.wishes.hidesQuotes { state.wishes.hidesQuotes = false }
    relayout()
    state.message =
      switch order {
      case .place: State.Message("Quotations as they stand in the text")
      case .speaker: State.Message("Quotations by speaker, the most quoted first")
      case .doubt: State.Message("Quotations by doubt, the least sure first")
      }
    return []
  }

  /// Asks for the words that shown quotations hold, or takes those that were typed behind the command's name.
  mutating func filterQuotes(_ words: String?) throws(Refusal) -> [Effect] {
    let reading = try requireReading()
    guard !reading.article.quotations.isEmpty else { throw Refusal("There are no quotations in this article") }
    guard let words else {
      var prompt = Prompt(purpose: .quotesFilter(before: state.quotesFilter), origin: currentOrigin())
      prompt.line = LineEditor(state.quotesFilter)
      state.mode = .typing(prompt)
      return []
    }
    return try finishFilteringQuotes(words)
  }

  mutating func finishFilteringQuotes(_ words: String) throws(Refusal) -> [Effect] {
    state.quotesFilter = words
    let rows = shownQuotations()
    guard let first = rows.first else {
      state.quotesFilter = ""
      throw Refusal("No quotation here holds \(words.quoted), and none is by such a name")
    }
    if let chosen = state.reading?.quotation, !rows.contains(chosen) { select(quotation: first) }
    return []
  }

  /// Moves in the sidebar, by entries as it shows them: on a folded group, its first quotation is selected.
  mutating func moveInSidebar(by step: Int, stoppingAtEnd: Bool) throws(Refusal) {
    guard let sidebar = sidebar(),
      state.quotesOrder != .place || sidebar.rows.count != state.reading?.article.quotations.count
    else {
      return try selectQuotation(by: step, stoppingAtEnd: stoppingAtEnd)
    }
    guard let last = sidebar.entries.indices.last else { throw Refusal("There are no quotations here") }
    let here = selectedEntry(of: sidebar) ?? (step > 0 ? -1 : 0)
    let target = clamp(here + step, 0...last)
    if target == here { throw Refusal(step > 0 ? "That was the last quotation" : "That was the first quotation") }
    select(quotation: sidebar.rows[sidebar.entries[target].places.lowerBound])
  }

  /// The number of the entry that the selected quotation is in; nil where that is not shown.
  func selectedEntry(of sidebar: ShownQuotations) -> Int? {
    state.reading?.quotation.flatMap { sidebarRow(of: $0, in: sidebar.rows) }.flatMap { sidebar.entry(holding: $0) }
  }
}
