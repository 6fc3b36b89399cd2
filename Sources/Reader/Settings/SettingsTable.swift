import Messages
import Screen

/// One thing that can be set: its place in the file, what it is for, how it is read and written. The file that is read,
/// the file that `pullquote config` prints and the page of the documentation all go by the table of these.
struct Setting: Sendable {
  /// The table that it stands in; empty at the top.
  let table: String
  let name: String
  private let purpose: Message
  /// Takes the value in, or says what is wrong with it, to stand behind the key: "is a number from 20 to 200".
  let take: @Sendable (TOMLValue, inout Settings) -> String?
  /// The value as TOML.
  let written: @Sendable (Settings) -> String

  init(
    table: String, name: String, comment: Message, take: @escaping @Sendable (TOMLValue, inout Settings) -> String?,
    written: @escaping @Sendable (Settings) -> String
  ) {
    self.table = table
    self.name = name
    purpose = comment
    self.take = take
    self.written = written
  }

  /// What it is for, in lines.
  var comment: String { localized(purpose) }

  /// As people write it: `text.width`.
  var key: String { table.isEmpty ? name : "\(table).\(name)" }

  /// Those at the top of the file come first.
  static let all: [Setting] = [
    Setting(
      table: "", name: "theme",
      comment: """
        The colours: auto goes by the terminal's background; dark, light, high-contrast and colour-blind by its
        background too where that matters; monochrome has none. :theme tries one.
        """,
      take: { value, settings in
        let names = Looks.ThemeName.allCases.map(\.rawValue)
        guard case .string(let name) = value else {
          return localized("is one of \(names.listed), not \(value.kind)")
        }
        guard let theme = Looks.ThemeName(rawValue: name) else {
          return localized("is one of \(names.listed), not \(name.quoted)") + name.suggestion(among: names)
        }
        settings.theme = theme
        return nil
      }, written: { TOMLValue.written($0.theme.rawValue) }),
    .flag(
      "plain",
      comment: "For screen readers and braille: one pane at a time, no drawing characters, no colours. As --plain.",
      \.isPlain),
    Setting(
      table: "", name: "date-format",
      comment: """
        How the days of articles are written: %Y and %y the year, %m and %-m the month, %B and %b its name, %d and %-d
        the day. Other characters stand for themselves, %% for a percent sign.
        """,
      take: { value, settings in
        guard case .string(let pattern) = value else {
          return localized("is a string like \"%d %b %Y\", not \(value.kind)")
        }
        guard let format = DateFormat(pattern) else {
          return localized(
            """
            has at least one of %Y %y %m %-m %B %b %d %-d, no other letter after a %, and gives at most \
            \(DateFormat.longest) columns
            """)
        }
        settings.dates = format
        return nil
      }, written: { TOMLValue.written($0.dates.pattern) }),
    .flag(
      "mouse",
      comment:
        "Whether the mouse selects, scrolls, and drags borders. The terminal's own selecting then wants Shift held down in most.",
      \.usesMouse),
    .program(
      "browser", comment: "What opens an article's address; empty for what BROWSER names, or the system has.",
      \.browser),
    .program(
      "editor", comment: "What opens an article's file; empty for what VISUAL or EDITOR names.", \.editor),
    .number(
      "text", "width", in: PaneWishes.textWidths, comment: "The longest line of an article, in columns.", \.textWidth),
    .flag(
      "hyphenate", in: "text",
      comment: """
        Whether words are parted at the ends of lines, by the dictionaries of the system: in Debian the packages
        hyphen-en-us, hyphen-de and so on. :hyphenate does it for now.
        """,
      \.hyphenates),
    .flag(
      "justify", in: "text",
      comment: "Whether blanks are widened so that all lines are equally long. :justify does it for now.",
      \.isJustified),
    .number(
      "panes", "list", in: PaneWishes.shares,
      comment: "How wide the list is where the panes stand side by side, in percent of the screen.", \.listWidth),
    .number("panes", "quotes", in: PaneWishes.shares, comment: "The same of the quotations.", \.quotesWidth),
  ]

  private static func flag(
    _ name: String, in table: String = "", comment: Message,
    _ place: any WritableKeyPath<Settings, Bool> & Sendable
  ) -> Setting {
    Setting(
      table: table, name: name, comment: comment,
      take: { value, settings in
        guard case .boolean(let isOn) = value else { return localized("is true or false, not \(value.kind)") }
        settings[keyPath: place] = isOn
        return nil
      }, written: { String($0[keyPath: place]) })
  }

  private static func number(
    _ table: String, _ name: String, in range: ClosedRange<Int>, comment: Message,
    _ place: any WritableKeyPath<Settings, Int> & Sendable
  ) -> Setting {
    @Sendable func problem(_ found: String) -> String {
      localized("is a whole number from \(range.lowerBound) to \(range.upperBound), not \(found)")
    }
    return Setting(
      table: table, name: name, comment: comment,
      take: { value, settings in
        guard case .integer(let number) = value else { return problem(value.kind) }
        guard let number = Int(exactly: number), range.contains(number) else { return problem(String(number)) }
        settings[keyPath: place] = number
        return nil
      }, written: { String($0[keyPath: place]) })
  }

  private static func program(
    _ name: String, comment: Message, _ place: any WritableKeyPath<Settings, String> & Sendable
  ) -> Setting {
    Setting(
      table: "", name: name, comment: comment,
      take: { value, settings in
        guard case .string(let words) = value, !words.unicodeScalars.contains("\0") else {
          return localized("is the name of a program as a string, not \(value.kind)")
        }
        settings[keyPath: place] = words
        return nil
      }, written: { TOMLValue.written($0[keyPath: place]) })
  }
}

extension [String] {
  /// In a sentence: "a, b or c".
  var listed: String {
    guard let last, count > 1 else { return first ?? "" }
    return localized("\(dropLast().joined(separator: ", ")) or \(last)", context: "list")
  }
}

extension String {
  /// The nearest of some names, as the end of a sentence: "; did you mean “theme”?". Empty where none is near.
  package func suggestion(among names: [String]) -> String {
    let near = names.map { ($0, distance(to: $0)) }.min { $0.1 < $1.1 }
    guard let near, near.1 <= max(1, utf8.count / 3) else { return "" }
    return localized("; did you mean “\(near.0)”?")
  }

  /// How many letters have to be put in, taken out, put in place of others or exchanged with their neighbour.
  private func distance(to other: String) -> Int {
    let typed = Array(lowercased().utf8.prefix(64))
    let wanted = Array(other.utf8.prefix(64))
    var before: [Int] = []
    var above = Array(0...wanted.count)
    for (row, letter) in typed.enumerated() {
      var line = [row + 1]
      for (column, other) in wanted.enumerated() {
        var least = Swift.min(above[column] + (letter == other ? 0 : 1), above[column + 1] + 1, line[column] + 1)
        if row > 0, column > 0, letter == wanted[column - 1], typed[row - 1] == other {
          least = Swift.min(least, before[column - 1] + 1)
        }
        line.append(least)
      }
      before = above
      above = line
    }
    return above[wanted.count]
  }
}
