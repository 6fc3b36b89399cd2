import Articles
import Messages
import Quotations
import Screen

/// Quotations that stand together where the sidebar is sorted by speaker: those of one, or those that have none.
enum QuotationGroup: Sendable, Hashable {
  case speaker(String)
  /// Somebody said it, and it is not known who.
  case unknown
  /// Words in marks of distance.
  case soCalled
  /// Names of works.
  case titles

  init(_ quotation: Quotation) {
    if let name = quotation.speaker?.name {
      self = .speaker(name)
      return
    }
    switch quotation.kind {
    case .title: self = .titles
    case .scare: self = .soCalled
    case .direct, .partial, .block, .indirect: self = .unknown
    }
  }

  /// What a group's heading says.
  var name: String {
    switch self {
    case .speaker(let name): name
    case .unknown: localized("unknown")
    case .soCalled: localized("in scare quotes")
    case .titles: localized("title of a work")
    }
  }

  /// Where those without a speaker stand among each other.
  var order: Int {
    switch self {
    case .speaker, .unknown: 0
    case .soCalled: 1
    case .titles: 2
    }
  }
}

/// What the sidebar shows as one and one moves over in one step: a quotation, or a folded group.
struct SidebarEntry: Sendable, Equatable {
  /// Places in the sidebar's order.
  let places: Range<Int>
  let isFolded: Bool
}

extension ShownQuotations {
  /// The places of each group of rows, in order.
  static func groups(of rows: [Int], in quotations: [Quotation]) -> [Range<Int>] {
    var groups: [Range<Int>] = []
    for place in rows.indices {
      if let last = groups.last, QuotationGroup(quotations[rows[place]]) == QuotationGroup(quotations[rows[place - 1]])
      {
        groups[groups.count - 1] = last.lowerBound..<place + 1
      } else {
        groups.append(place..<place + 1)
      }
    }
    return groups
  }

  /// The group that a place is in; nil where the sidebar has none.
  func group(holding place: Int) -> Range<Int>? {
    Self.index(holding: place, in: groups) { $0 }.map { groups[$0] }
  }

  /// The number of the entry that a place is in.
  func entry(holding place: Int) -> Int? { Self.index(holding: place, in: entries, \.places) }

  /// Which of elements that follow each other has a place among its own.
  private static func index<Element>(
    holding place: Int, in elements: [Element], _ places: (Element) -> Range<Int>
  ) -> Int? {
    var low = 0
    var high = elements.count
    while low < high {
      let middle = (low + high) / 2
      if places(elements[middle]).upperBound <= place { low = middle + 1 } else { high = middle }
    }
    return low < elements.count && places(elements[low]).contains(place) ? low : nil
  }
}

/// Folding: a group is one row of the sidebar, with the number of its quotations. The selection is a quotation all the
/// same, and rests on the row of its group while it is folded.
extension Reader {
  /// The folded groups of the open article, as long as the program runs.
  var folds: Set<QuotationGroup> {
    get { state.reading.flatMap { state.folds[$0.summary.id] } ?? [] }
    set {
      guard let id = state.reading?.summary.id else { return }
      state.folds[id] = newValue.isEmpty ? nil : newValue
    }
  }

  /// Folds the group of the selected quotation, or unfolds it; nil: whichever it is not.
  mutating func fold(_ wish: Bool?) throws(Refusal) -> [Effect] {
    let sidebar = try requireGroups()
    guard let reading = state.reading, let chosen = reading.quotation,
      sidebarRow(of: chosen, in: sidebar.rows) != nil
    else { throw Refusal("No quotation is selected: ] selects the next one") }
    let group = QuotationGroup(reading.article.quotations[chosen])
    let isFolded = folds.contains(group)
    if wish == isFolded {
      throw isFolded ? Refusal("This group is folded already") : Refusal("This group is unfolded already")
    }
    if isFolded { folds.remove(group) } else { folds.insert(group) }
    state.message = isFolded ? State.Message("Unfolded: \(group.name)") : State.Message("Folded: \(group.name)")
    return []
  }

  mutating func foldAll(_ wish: Bool) throws(Refusal) -> [Effect] {
    let sidebar = try requireGroups()
    let quotations = state.reading?.article.quotations ?? []
    folds = wish ? Set(sidebar.rows.map { QuotationGroup(quotations[$0]) }) : []
    state.message =
      wish ? State.Message("All groups of the sidebar are folded") : State.Message("All groups are unfolded")
    return []
  }

  /// Folds or unfolds the group that a quotation is in, whichever it is not.
  mutating func toggleFold(of quotation: Int) {
    guard let reading = state.reading, reading.article.quotations.indices.contains(quotation) else { return }
    let group = QuotationGroup(reading.article.quotations[quotation])
    if folds.remove(group) == nil { folds.insert(group) }
  }

  /// Unfolds the group that a quotation is in, where the sidebar shows it folded; returns whether it did.
  @discardableResult mutating func unfold(_ quotation: Int) -> Bool {
    guard state.quotesOrder == .speaker, let reading = state.reading,
      reading.article.quotations.indices.contains(quotation)
    else { return false }
    return folds.remove(QuotationGroup(reading.article.quotations[quotation])) != nil
  }

  /// The sidebar, where it has groups, and is shown.
  private mutating func requireGroups() throws(Refusal) -> ShownQuotations {
    let reading = try requireReading()
    guard !reading.article.quotations.isEmpty else { throw Refusal("There are no quotations in this article") }
    guard state.quotesOrder == .speaker, let sidebar = sidebar() else {
      throw Refusal("Only quotations by speaker have groups: \(keymap.key(for: "sort-quotes")) sorts them")
    }
    if state.wishes.hidesQuotes {
      state.wishes.hidesQuotes = false
      relayout()
    }
    return sidebar
  }
}
