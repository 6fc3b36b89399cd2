import Messages

extension ArticleFormat {
  /// The articles of CNN and the Daily Mail in the collection that summaries are learnt from: paragraphs, then lines
  /// "@highlight", each before a sentence of the summary.
  static let story = ArticleFormat(
    name: "story", title: "CNN and Daily Mail story (.story)", recognition: "paragraphs, then lines “@highlight”",
    isRecognised: { beginning in
      guard beginning.fileExtension == "story" || beginning.contains("\n@highlight\n") else { return false }
      return beginning.contains("@highlight\n") || beginning.fileExtension == "story"
    },
    reading: .one { content throws(ArticleParsingError) in StoryReader(content).draft() })
}

/// Reads a text with highlights.
private struct StoryReader {
  private var paragraphs: [ArraySlice<UInt8>] = []
  private var highlights: [ArraySlice<UInt8>] = []
  private let encoding: String

  init(_ content: FileContent) {
    let (text, encoding) = Charset.decode(content.bytes, declared: nil)
    self.encoding = encoding
    var isHighlight = false
    for line in text.split(separator: Ascii.lineFeed) {
      let words = line.drop { $0.isAsciiBlank }
      if words.isEmpty { continue }
      if words.starts(with: "@highlight".utf8), words.count <= 12 {
        isHighlight = true
      } else if isHighlight {
        highlights.append(words)
        isHighlight = false
      } else {
        paragraphs.append(words)
      }
    }
  }

  func draft() -> ArticleDraft {
    var draft = ArticleDraft()
    draft.encoding = encoding
    let body = readHead(to: &draft)
    for paragraph in paragraphs[body...] { draft.add(.paragraph, utf8: paragraph) }
    if !highlights.isEmpty {
      draft.add(.heading, "Highlights")
      for highlight in highlights { draft.add(.item, utf8: Array("• ".utf8) + highlight) }
    }
    return draft
  }

  /// Reads "By", a name, "PUBLISHED:", a time, "|", "UPDATED:", a time, each a line of the Daily Mail, and "(CNN)"; returns
  /// where the article begins.
  private func readHead(to draft: inout ArticleDraft) -> Int {
    var next = 0
    while next < min(paragraphs.count, 24) {
      let line = String(decoding: paragraphs[next], as: UTF8.self).nonBlank ?? ""
      switch line {
      case "By", "by":
        guard next + 1 < paragraphs.count else { return next }
        draft.author = name(paragraphs[next + 1])
        next += 2
      case "PUBLISHED:", "Published:", "UPDATED:", "Updated:", "CREATED:":
        guard next + 1 < paragraphs.count else { return next }
        if draft.date == nil {
          draft.date = ArticleDate(words: String(decoding: paragraphs[next + 1], as: UTF8.self))
        }
        next += 2
      case "|", ".": next += 1
      default:
        if line.hasPrefix("Last updated at "), line.utf8.count < 60 {
          draft.date = draft.date ?? ArticleDate(words: line)
          next += 1
          continue
        }
        if line.hasPrefix("(CNN)") || line.prefix(80).contains("(CNN) --") { draft.source = "CNN" }
        return next
      }
    }
    return next
  }

  private func name(_ words: ArraySlice<UInt8>) -> String? {
    String(decoding: words, as: UTF8.self).nonBlank.flatMap { $0.utf8.count <= 100 ? $0 : nil }
  }
}
