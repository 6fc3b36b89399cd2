/// Text for people in files: what could turn lines around, or be taken for an escape sequence, becomes a picture.
public enum LegibleText {
  /// What is shown in the place of a scalar; the same where it does no harm. Tabs and line ends are the caller's.
  static func scalar(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0..<0x20: Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}"
    case 0x7F: "\u{2421}"
    case 0x80..<0xA0, 0x202A...0x202E, 0x2066...0x2069, 0xFFFE, 0xFFFF: "\u{FFFD}"
    case 0x2028, 0x2029: " "
    default: scalar
    }
  }

  /// All on one line: line ends and tabs become blanks, runs of them one.
  public static func line(_ words: String) -> String {
    var line = String.UnicodeScalarView()
    for next in words.unicodeScalars {
      let isBreak = next == "\n" || next == "\t" || next == "\r"
      if isBreak, line.last == " " { continue }
      line.append(isBreak ? " " : scalar(next))
    }
    return String(line)
  }

  /// The lines of a text, without the blanks around each. At least one.
  static func lines(_ words: String) -> [String] {
    words.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map { bytes in
      let line = line(String(Substring(bytes)))
      let start = line.unicodeScalars.firstIndex { $0 != " " } ?? line.unicodeScalars.endIndex
      let end = line.unicodeScalars.lastIndex { $0 != " " } ?? start
      return start == line.unicodeScalars.endIndex ? "" : String(line.unicodeScalars[start...end])
    }
  }

  /// The text with every scalar that one of these holds for written by another rule.
  static func escaping(_ words: String, _ escape: (Unicode.Scalar) -> String?) -> String {
    var escaped = ""
    var copied = words.unicodeScalars.startIndex
    for index in words.unicodeScalars.indices {
      guard let escape = escape(words.unicodeScalars[index]) else { continue }
      escaped.unicodeScalars.append(contentsOf: words.unicodeScalars[copied..<index])
      escaped.unicodeScalars.append(contentsOf: escape.unicodeScalars)
      copied = words.unicodeScalars.index(after: index)
    }
    escaped.unicodeScalars.append(contentsOf: words.unicodeScalars[copied...])
    return escaped
  }
}
