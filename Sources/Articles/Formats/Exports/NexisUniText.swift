import Messages

extension ArticleFormat {
  /// Nexis Uni as text, a paragraph a line; each article ends with the line "End of Document".
  static let nexisUniText = ArticleFormat(
    name: "nexis-uni-text", title: "Nexis Uni download as text",
    recognition: "lines “Body”, “Load-Date:” and “End of Document”, or its list of documents",
    isRecognised: { beginning in
      // What most files are told by before their lines are looked at.
      guard
        beginning.contains("Job Number:") || beginning.contains("Load-Date:") || beginning.contains("End of Document")
      else { return false }
      let text = beginning.text
      var marks: Set<String> = []
      var lines = LineWalk(text)
      while let line = lines.next() {
        let words = text.trimmed(line)
        guard words.count < 120 else { continue }
        if text.has("Length:", at: words.lowerBound) { marks.insert("length") }
        if text.has("Load-Date:", at: words.lowerBound) { marks.insert("load") }
        if text.has("Job Number:", at: words.lowerBound) { marks.insert("job") }
        if text.has("Documents (", at: words.lowerBound), words.count < 24 { marks.insert("documents") }
        if words.count == 4, text.has("Body", at: words.lowerBound) { marks.insert("body") }
        if words.count == 15, text.has("End of Document", at: words.lowerBound) { marks.insert("end") }
      }
      if marks.contains("job"), marks.contains("documents") { return true }
      return marks.contains("body") && marks.intersection(["length", "load", "end"]).count >= 2
    },
    reading: .stretches(
      StretchReading(
        splitter: { _ in LineSplitter(NexisUniTextRule()) },
        article: { content throws(ArticleParsingError) in
          let (text, encoding) = content.stretchText()
          var paragraphs: [ExportParagraph] = []
          var lines = LineWalk(text)
          while let line = lines.next() { paragraphs.append(ExportParagraph(Array(text[line]))) }
          var draft = NexisUniRecord.draft(from: paragraphs[...])
          draft?.encoding = encoding
          return draft
        })))
}

/// An article begins with the file or behind the end of another: the line that says so, or, where that has been lost, the
/// first words behind the day of the archive, which closes an article.
private struct NexisUniTextRule: LineSplittingRule {
  static let headLength = 80
  private var isFirst = true
  private var isAfterLoadDate = false

  mutating func cut(at head: [UInt8]) -> LineCut {
    if isFirst {
      isFirst = false
      return .before
    }
    guard isAfterLoadDate || head.count < Self.headLength && head.count >= 10 else { return .none }
    let words = head.ruleWords
    if words.count == 15, words.has("End of Document", at: 0) {
      isAfterLoadDate = false
      return .after
    }
    if isAfterLoadDate, !words.isEmpty {
      isAfterLoadDate = false
      return .before
    }
    if words.has("Load-Date:", at: 0) { isAfterLoadDate = true }
    return .none
  }
}
