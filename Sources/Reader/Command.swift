import Messages
import Screen

/// Why a command does nothing, as a sentence for the status line. A refused command changes nothing.
struct Refusal: Error, Equatable, Sendable {
  let sentence: String

  init(_ message: Message) { sentence = localized(message) }

  /// - Parameter sentence: in the user's language already.
  init(said sentence: String) { self.sentence = sentence }
}

/// The panes in which a key means a command, and the view of speakers, in which only keys that type nothing do.
struct Panes: OptionSet, Sendable, Hashable {
  let rawValue: UInt8
  static let list = Panes(rawValue: 1)
  static let text = Panes(rawValue: 2)
  static let quotes = Panes(rawValue: 4)
  static let speakers = Panes(rawValue: 8)
  static let anywhere: Panes = [.list, .text, .quotes]
  /// One of each.
  static let single: [Panes] = [.list, .text, .quotes, .speakers]

  init(rawValue: UInt8) { self.rawValue = rawValue }

  init(_ pane: Pane) {
    switch pane {
    case .list: self = .list
    case .text: self = .text
    case .quotes: self = .quotes
    }
  }

  /// What the configuration calls each of them.
  private static let words: [(Panes, String)] = [
    (.list, "list"), (.text, "article"), (.quotes, "quotes"), (.speakers, "speakers"),
  ]

  /// What the configuration calls one of them.
  var word: String { Self.words.first { $0.0 == self }?.1 ?? "" }

  /// The panes' names as the help says them.
  var names: String {
    if isSuperset(of: .anywhere) { return localized("anywhere") }
    let names: [(Panes, String)] = [
      (.list, localized("list", context: "pane")), (.text, localized("article", context: "pane")),
      (.quotes, localized("quotes", context: "pane")), (.speakers, localized("speakers", context: "pane")),
    ]
    return names.filter { contains($0.0) }.map(\.1).joined(separator: ", ")
  }
}

/// One thing that the program can do: its name, keys, help and behaviour, so that they cannot disagree.
struct Command: Sendable {
  /// What a `:` line gives it besides its name.
  struct Invocation: Sendable, Equatable {
    /// The number typed before the keys.
    var count: Int?
    /// The rest of a `:` line, without blanks at its ends; nil where there is none.
    var argument: String?

    var times: Int { max(1, count ?? 1) }
  }

  enum Group: Sendable, CaseIterable {
    case general, quotations, moving, articles, keeping, searching, panes

    /// The heading that its commands stand under.
    var title: String {
      switch self {
      case .general: localized("General")
      case .quotations: localized("Quotations")
      case .moving: localized("Moving")
      case .articles: localized("Articles")
      case .keeping: localized("Keeping")
      case .searching: localized("Searching")
      case .panes: localized("Panes")
      }
    }
  }

  /// As it is typed after `:`.
  let name: String
  let aliases: [String]
  /// Default keys, in the notation of `Key`.
  let keys: [String]
  let panes: Panes
  /// The name of the argument it takes after `:`; nil where it takes none. Every argument is optional.
  let argument: String?
  /// What Tab offers for the argument.
  let offers: ArgumentOffer?
  /// Whether . does it again.
  let isRepeatable: Bool
  /// Whether it is about the selected quotation, in whichever pane it is given.
  let meansQuotation: Bool
  let group: Group
  private let shortHelp: Message
  private let longHelp: Message
  let run: @Sendable (inout Reader, Invocation) throws(Refusal) -> [Effect]

  init(
    _ name: String, aliases: [String] = [], keys: [String] = [], in panes: Panes = .anywhere, argument: String? = nil,
    offers: ArgumentOffer? = nil, isRepeatable: Bool = false, meansQuotation: Bool = false, group: Group,
    summary: Message, detail: Message = "",
    run: @escaping @Sendable (inout Reader, Invocation) throws(Refusal) -> [Effect]
  ) {
    self.name = name
    self.aliases = aliases
    self.keys = keys
    self.panes = panes
    self.argument = argument
    self.offers = offers
    self.isRepeatable = isRepeatable
    self.meansQuotation = meansQuotation
    self.group = group
    shortHelp = summary
    longHelp = detail
    self.run = run
  }

  /// One line.
  var summary: String { localized(shortHelp) }
  /// More, for the manual; may be empty.
  var detail: String { localized(longHelp) }
}
