/// One thing that a reader did with an article and that is kept.
public enum KeptThing: Sendable, Hashable {
  /// It has been read.
  case read
  case starred
  /// A place marked with a letter.
  case mark(MarkLetter, TextAnchor)
  /// A note on a quotation, or without an anchor on the article.
  case note(String, on: TextAnchor?)
  /// A quotation that is to be kept, by the words between its marks.
  case quotation(TextAnchor)
  /// Who said one quotation, by the words between its marks; nil: nobody knows.
  case speaker(String?, of: TextAnchor)
  /// Who everybody found by a name is; nil: nobody knows.
  case speakers(named: String, are: String?)
  /// Two names are one person's, in the whole library.
  case joined(NamePair)
  /// A name is not one of those that it looks like.
  case parted(String)
}

/// A letter to mark a place with: a to z.
public struct MarkLetter: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The letter's code in ASCII.
  public let ascii: UInt8

  /// Nil for what is no letter from a to z.
  public init?(_ scalar: Unicode.Scalar) {
    guard ("a"..."z").contains(scalar) else { return nil }
    ascii = UInt8(scalar.value)
  }

  public var description: String { String(Unicode.Scalar(ascii)) }

  public static func < (left: MarkLetter, right: MarkLetter) -> Bool { left.ascii < right.ascii }
}

/// A change to what is kept, of one article or of the whole library. All of it holds, or nothing.
///
/// What is taken away comes before what is added. Both are said as they are, so that a change can be made twice, or
/// taken back without having been made, and nothing is worse for it.
public struct KeptChange: Sendable, Equatable {
  /// The article; nil where it concerns the whole library.
  public let article: ArticleSummary.ID?
  /// What the article is called, for people.
  public let title: String
  public let removed: Set<KeptThing>
  public let added: Set<KeptThing>

  public init(
    _ article: ArticleSummary.ID?, title: String, removing removed: Set<KeptThing> = [],
    adding added: Set<KeptThing> = []
  ) {
    self.article = article
    self.title = title
    self.removed = removed.subtracting(added)
    self.added = added.subtracting(removed)
  }

  /// The change that takes this one back.
  public var inverse: KeptChange { KeptChange(article, title: title, removing: added, adding: removed) }

  /// Whether it is about who said something, or who is who.
  public var saysWhoIsWho: Bool {
    removed.union(added).contains { thing in
      switch thing {
      case .joined, .parted, .speaker, .speakers: true
      case .read, .starred, .mark, .note, .quotation: false
      }
    }
  }

  /// Whether it changes nothing.
  public var isEmpty: Bool { removed.isEmpty && added.isEmpty }
}

/// What a list shows of what is kept about an article.
public struct KeptFlags: OptionSet, Sendable, Hashable {
  public let rawValue: UInt8
  public static let read = KeptFlags(rawValue: 1)
  public static let starred = KeptFlags(rawValue: 2)
  /// A note was written in it.
  public static let noted = KeptFlags(rawValue: 4)
  /// A quotation of it was kept.
  public static let kept = KeptFlags(rawValue: 8)

  public init(rawValue: UInt8) { self.rawValue = rawValue }
}

/// Everything that is kept about an article, or about the library as a whole.
public struct KeptArticle: Sendable, Equatable {
  public private(set) var things: Set<KeptThing>

  public init(_ things: Set<KeptThing> = []) {
    self.things = things
  }

  public mutating func make(_ change: KeptChange) {
    things.subtract(change.removed)
    things.formUnion(change.added)
  }

  public var flags: KeptFlags {
    var flags: KeptFlags = []
    for thing in things {
      switch thing {
      case .read: flags.insert(.read)
      case .starred: flags.insert(.starred)
      case .note: flags.insert(.noted)
      case .quotation: flags.insert(.kept)
      case .mark, .speaker, .speakers, .joined, .parted: break
      }
    }
    return flags
  }

  /// The marks, in the order of their letters.
  public var marks: [(letter: MarkLetter, anchor: TextAnchor)] {
    var marks: [(letter: MarkLetter, anchor: TextAnchor)] = []
    for case .mark(let letter, let anchor) in things { marks.append((letter, anchor)) }
    return marks.sorted { ($0.letter, $0.anchor.place) < ($1.letter, $1.anchor.place) }
  }

  /// Who those found by a name, in any case and with or without accents, are; the value is nil where nobody knows.
  public var speakersByName: [FoldedName: String?] {
    var pairs: [(found: String, real: String?)] = []
    for case .speakers(let name, let real) in things { pairs.append((name, real)) }
    var names: [FoldedName: String?] = [:]
    for (found, real) in pairs.sorted(by: { $0.found < $1.found }) {
      names.updateValue(real, forKey: FoldedName(found))
    }
    return names
  }

  /// What of it corrects speakers.
  public var corrections: KeptArticle {
    KeptArticle(
      things.filter { thing in
        switch thing {
        case .speaker, .speakers: true
        case .read, .starred, .mark, .note, .quotation, .joined, .parted: false
        }
      })
  }
}
