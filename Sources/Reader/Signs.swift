import Articles

/// The characters that are drawn around the words; ASCII where drawing characters would be read out.
struct Signs: Sendable {
  /// Before the title of the pane that has the keyboard.
  let focus: String
  /// Before the open article in the list.
  let open: String
  /// Behind the title of an article that has not been read, which is bold besides.
  let unread: String
  /// Beside the rows of the selected quotation.
  let bar: UInt32
  /// Between panes.
  let rule: UInt32

  /// Beside what the article sets apart as somebody else's words.
  let quoted: UInt32
  /// Before a group of which nothing but its heading is shown, and before one that is shown.
  let folded: String
  let unfolded: String

  static let drawn = Signs(
    focus: "▸", open: "•", unread: "", bar: 0x258C, rule: 0x2502, quoted: 0x2502, folded: "▸", unfolded: "▾")
  static let plain = Signs(
    focus: ">", open: ">", unread: "#", bar: 0x7C, rule: 0x20, quoted: 0x3E, folded: "+", unfolded: "-")
}

extension Reader {
  var signs: Signs { settings.isPlain ? .plain : .drawn }
}

extension DateFormat {
  func string(_ date: ArticleDate) -> String { string(year: date.year, month: date.month, day: date.day) }
}
