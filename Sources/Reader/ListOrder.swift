import Articles
import Messages

/// The order of the list.
extension Reader {
  mutating func sortList(_ argument: String?) throws(Refusal) -> [Effect] {
    if state.list.articles.isEmpty { throw Refusal("There are no articles here") }
    guard let argument else {
      state.mode = .choosing(Choice(.order(isReversed: false)))
      return []
    }
    let words = argument.split(separator: " ")
    guard let key = words.first.flatMap({ SummaryOrder.Key(rawValue: String($0)) }),
      words.count == 1 || words.count == 2 && words[1] == "reversed"
    else {
      let keys = SummaryOrder.Key.allCases.map(\.rawValue).joined(separator: ", ")
      throw Refusal("The list is sorted by \(keys), or one of them and “reversed”")
    }
    sort(by: SummaryOrder(key, isReversed: words.count == 2))
    return []
  }

  mutating func sort(by order: SummaryOrder) {
    let keeping = state.keeping
    state.list.sort(by: order) { keeping.isRead($0) }
    let words = order.key.words
    var sentence = order.isReversed ? localized("Sorted by \(words), reversed") : localized("Sorted by \(words)")
    let unknown =
      switch order.key {
      case .quotations: state.list.articles.count { $0.quotations == nil }
      case .date, .day: state.list.articles.count { $0.date == nil }
      case .source: state.list.articles.count { $0.source == nil }
      case .title, .length, .unread, .folder: 0
      }
    if unknown > 0, !order.isReversed {
      let why =
        order.key == .quotations
        ? localized(
          unknown, "1 has not been opened and comes last", "\(unknown) have not been opened and come last")
        : localized(unknown, "1 has none and comes last", "\(unknown) have none and come last")
      sentence += "; \(why)"
    }
    state.message = State.Message(text: sentence)
  }
}

extension SummaryOrder.Key {
  /// What it is for people: behind “by”, and behind a key that sorts so. As it is typed it stays `rawValue`.
  var words: String {
    switch self {
    case .date: localized("date", context: "sorted by")
    case .title: localized("title", context: "sorted by")
    case .source: localized("source", context: "sorted by")
    case .length: localized("length", context: "sorted by")
    case .quotations: localized("quotations", context: "sorted by")
    case .unread: localized("unread", context: "sorted by")
    case .folder: localized("folder", context: "sorted by")
    case .day: localized("day", context: "sorted by")
    }
  }
}
