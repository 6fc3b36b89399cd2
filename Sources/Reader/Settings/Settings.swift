import Messages
import Screen

/// What the user has set: how the reader behaves and looks, whichever library it shows.
///
/// A value like any other; where it comes from (`config.toml`, an option) is for others to say.
public struct Settings: Sendable, Equatable {
  /// What is otherwise about the keys than the table of commands has it.
  public internal(set) var keys = KeyBindings()
  public var theme = Looks.ThemeName.auto
  /// For screen readers: one pane at a time, no drawing characters, no colours.
  public var isPlain = false
  /// The most columns that a row of text takes.
  public internal(set) var textWidth = 76
  /// Whether words are parted at the ends of rows.
  public internal(set) var hyphenates = false
  /// Whether rows are filled to their ends.
  public internal(set) var isJustified = false
  /// Percent of a wide screen's columns.
  public internal(set) var listWidth = 27
  public internal(set) var quotesWidth = 27
  public internal(set) var dates = DateFormat.iso
  /// Whether the mouse selects, scrolls, and drags borders.
  public internal(set) var usesMouse = false
  /// What shows an address; empty for what the system has.
  public internal(set) var browser = ""
  /// What edits a file; empty for what VISUAL or EDITOR names.
  public internal(set) var editor = ""

  public init() {}

  /// What the frame is to look like: without colours where it is plain.
  var shownTheme: Looks.ThemeName { isPlain ? .monochrome : theme }
}

/// How the day of an article is written: `%Y-%m-%d`, as strftime(3) has it.
public struct DateFormat: Sendable, Equatable {
  private enum Part: Sendable, Equatable {
    case words(String)
    case year, yearOfCentury
    case month, monthShort, monthName, monthAbbreviated
    case day, dayShort
  }

  public static let iso = DateFormat()

  /// As it is written in the configuration.
  let pattern: String
  private let parts: [Part]
  /// Cells that every day fits into.
  let width: Int

  private static let names: [Message] = [
    Message("January"), Message("February"), Message("March"), Message("April"), Message("May"), Message("June"),
    Message("July"), Message("August"), Message("September"), Message("October"), Message("November"),
    Message("December"),
  ]
  private static let abbreviations: [Message] = [
    Message("Jan"), Message("Feb"), Message("Mar"), Message("Apr"), Message("May"), Message("Jun"), Message("Jul"),
    Message("Aug"), Message("Sep"), Message("Oct"), Message("Nov"), Message("Dec"),
  ]
  static let longest = 30

  private init() {
    pattern = "%Y-%m-%d"
    parts = [.year, .words("-"), .month, .words("-"), .day]
    width = 10
  }

  /// Nil where something after a % is not known, or nothing of a date is in it, or it is longer than a list has room for.
  init?(_ pattern: String) {
    var parts: [Part] = []
    var words = ""
    var rest = Substring(pattern)
    while let character = rest.popFirst() {
      guard character == "%" else {
        words.append(character)
        continue
      }
      let isShort = rest.first == "-"
      if isShort { rest.removeFirst() }
      let part: Part? =
        switch (rest.popFirst(), isShort) {
        case ("Y", false): .year
        case ("y", false): .yearOfCentury
        case ("m", false): .month
        case ("m", true): .monthShort
        case ("d", false): .day
        case ("d", true), ("e", false): .dayShort
        case ("B", false): .monthName
        case ("b", false): .monthAbbreviated
        case ("%", false): .words("%")
        default: nil
        }
      guard let part else { return nil }
      if !words.isEmpty { parts.append(.words(words)) }
      words = ""
      parts.append(part)
    }
    if !words.isEmpty { parts.append(.words(words)) }
    let hasDate = parts.contains { if case .words = $0 { false } else { true } }
    // The longest month, whichever that is, and a day of two digits.
    let widths = (1...12).map { Glyph.width(of: Self.written(parts, year: 2000, month: $0, day: 30)) }
    let width = widths.max() ?? 0
    guard hasDate, width <= Self.longest else { return nil }
    self.pattern = pattern
    self.parts = parts
    self.width = width
  }

  func string(year: Int, month: Int, day: Int) -> String {
    Self.written(parts, year: year, month: month, day: day)
  }

  private static func written(_ parts: [Part], year: Int, month: Int, day: Int) -> String {
    func padded(_ number: Int, to width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    let number = min(max(month, 1), 12) - 1
    return parts.map { part in
      switch part {
      case .words(let words): words
      case .year: padded(year, to: 4)
      case .yearOfCentury: padded(year % 100, to: 2)
      case .month: padded(month, to: 2)
      case .monthShort: String(month)
      case .monthName: localized(names[number])
      case .monthAbbreviated: localized(abbreviations[number])
      case .day: padded(day, to: 2)
      case .dayShort: String(day)
      }
    }
    .joined()
  }
}
