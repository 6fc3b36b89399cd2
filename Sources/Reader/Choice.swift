import Articles
import Messages
import Quotations
import Screen

/// A key is awaited that says which: the letter of a mark, what to sort by, whose speaker is meant. The status line
/// shows the keys there are.
struct Choice: Sendable {
  enum Purpose: Sendable {
    case markToSet
    case markToGoTo
    case order(isReversed: Bool)
    case correction(Correction)
    case export
  }

  let purpose: Purpose

  init(_ purpose: Purpose) { self.purpose = purpose }

  static let orders: [(key: Unicode.Scalar, order: SummaryOrder.Key)] = [
    ("d", .date), ("t", .title), ("s", .source), ("l", .length), ("q", .quotations), ("u", .unread),
    ("f", .folder), ("y", .day),
  ]
}

/// A speaker's name that was typed in place of the one that was found.
struct Correction: Sendable, Equatable {
  enum Scope: Sendable {
    case quotation
    case article
    case library
  }

  /// Nil: nobody knows who said it.
  let name: String?
  /// Whom the text was found to name; nil where it was found to name nobody.
  let found: Speaker?
}

/// What a note that is being typed is about.
struct NoteTarget: Sendable, Equatable {
  let article: ArticleSummary
  /// The quotation; nil for the article as a whole.
  let anchor: TextAnchor?
  /// The note that is there.
  var before: Set<KeptThing>
  /// For people: the first words of the quotation, or "the article".
  let about: String
}

/// Which quotation's speaker is being typed.
struct SpeakerTarget: Sendable, Equatable {
  let article: ArticleSummary
  let quotation: Int
  /// The name that is shown; empty where there is none.
  let shown: String
}

extension Reader {
  /// Takes the key that was awaited. A key that means nothing ends the waiting, and says so.
  mutating func choose(_ key: Key, _ choice: Choice) -> [Effect] {
    state.mode = .browsing
    guard case .character(let scalar) = key.code, !key.control, !key.meta else {
      if key.code == .character("z"), key.control { return [.suspend] }
      return []
    }
    let effects = attempt { (reader: inout Reader) throws(Refusal) -> [Effect] in
      switch choice.purpose {
      case .markToSet, .markToGoTo:
        guard let letter = MarkLetter(scalar) else { throw Refusal("A mark is a letter from a to z") }
        if case .markToSet = choice.purpose { return try reader.setMark(letter) }
        try reader.goToMark(letter)
        return []
      case .order(let isReversed):
        if scalar == "," {
          reader.state.mode = .choosing(Choice(.order(isReversed: !isReversed)))
          return []
        }
        guard let order = Choice.orders.first(where: { $0.key == scalar })?.order else {
          throw Refusal("\(key) is nothing to sort by")
        }
        reader.sort(by: SummaryOrder(order, isReversed: isReversed))
        return []
      case .correction(let correction):
        switch scalar {
        case "q": return try reader.correct(correction, .quotation)
        case "a": return try reader.correct(correction, .article)
        case "l": return try reader.correct(correction, .library)
        default: throw Refusal("The speaker is as before: q, a or l says which quotations are meant")
        }
      case .export:
        switch scalar {
        case "a": return try reader.export(to: nil, replacing: false)
        case "l": return try reader.exportListed(to: nil, replacing: false)
        default: throw Refusal("Nothing is exported: a or l says which articles are meant")
        }
      }
    }
    switch choice.purpose {
    case .markToSet: return remember("mark", with: String(scalar), effects)
    case .correction(let correction):
      return correction.name.map { remember("correct-speaker", with: $0, effects) } ?? effects
    case .markToGoTo, .order, .export: return effects
    }
  }

  /// The keys that are awaited, for the status line.
  func describe(_ choice: Choice) -> String {
    switch choice.purpose {
    case .markToSet: return localized("Mark this place with a letter, a to z")
    case .markToGoTo:
      let marks = state.reading.map { state.keeping.article($0.summary.id).marks } ?? []
      let letters = marks.map { mark in
        let words = String(decoding: mark.anchor.words.prefix(24), as: UTF8.self)
        return "\(mark.letter) \(words)…"
      }
      return localized("Go to") + "  " + letters.joined(separator: "  ")
    case .order(let isReversed):
      let keys = Choice.orders.map { "\($0.key) \($0.order.words)" }.joined(separator: "  ")
      return isReversed
        ? localized("Sort by, reversed  \(keys)  , not reversed") : localized("Sort by  \(keys)  , reversed")
    case .export:
      return localized("Export quotations of:  a the open article  l all \(state.list.articles.count) listed")
    case .correction(let correction):
      let name = correction.found?.name
      let same = state.reading?.found.quotations.count { $0.speaker?.name == name } ?? 0
      let (new, old) = (correction.name.orUnknown, name.orUnknown.quoted)
      return localized("\(new):  q this quotation  a all \(same) by \(old) in this article  l in the library")
    }
  }
}
