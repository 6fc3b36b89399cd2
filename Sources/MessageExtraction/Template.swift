/// The messages of all sources as gettext's template for translators, `pullquote.pot`.
enum Template {
  private struct Entry {
    var message: SourceMessage
    var files: [String]
  }

  /// - Parameter files: names as they are to be written, with the text of each.
  static func text(of files: [(name: String, source: String)]) -> String {
    var entries: [Entry] = []
    var places: [String: Int] = [:]
    for file in files {
      for message in SourceMessages.messages(in: file.source) where !message.key.isEmpty {
        let identity = "\(message.context ?? "")\u{4}\(message.key)"
        if let place = places[identity] {
          entries[place].message.plural = entries[place].message.plural ?? message.plural
          if !entries[place].files.contains(file.name) { entries[place].files.append(file.name) }
        } else {
          places[identity] = entries.count
          entries.append(Entry(message: message, files: [file.name]))
        }
      }
    }
    return head + entries.map { text(of: $0) }.joined()
  }

  private static let head = """
    # Messages of pullquote. Made from the sources by `make messages`; do not edit.
    msgid ""
    msgstr ""
    "Project-Id-Version: pullquote\\n"
    "Language: \\n"
    "MIME-Version: 1.0\\n"
    "Content-Type: text/plain; charset=UTF-8\\n"
    "Content-Transfer-Encoding: 8bit\\n"

    """

  private static func text(of entry: Entry) -> String {
    let message = entry.message
    var lines = [""]
    for (number, gap) in message.gaps.enumerated() {
      let code = gap.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      lines.append("#. %\(number + 1) is \(code)")
    }
    lines += entry.files.map { "#: \($0)" }
    if let context = message.context { lines.append("msgctxt \(quoted(context))") }
    lines.append("msgid \(quoted(message.key))")
    if let plural = message.plural {
      lines += ["msgid_plural \(quoted(plural))", "msgstr[0] \"\"", "msgstr[1] \"\""]
    } else {
      lines.append("msgstr \"\"")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// As gettext writes strings: one of several lines with a string for each.
  private static func quoted(_ words: String) -> String {
    let lines = words.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.count > 1 else { return "\"\(escaped(words[...]))\"" }
    let pieces = lines.enumerated().map { number, line in
      "\"\(escaped(line))\(number < lines.count - 1 ? "\\n" : "")\""
    }
    return (["\"\""] + pieces.filter { $0 != "\"\"" }).joined(separator: "\n")
  }

  private static func escaped(_ words: Substring) -> String {
    String(words).replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\t", with: "\\t")
  }
}
