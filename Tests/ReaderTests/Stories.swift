import Articles
import CPlatform
import Quotations
import Screen

@testable import Reader

/// Articles made for tests: text as it is, quotations where they are said to be.
struct Story {
  var title: String
  var date: ArticleDate?
  /// A paragraph that begins with `# ` is a heading.
  var paragraphs: [String]
  /// Words as they stand in the text, with their speaker; in order.
  var quotations: [(words: String, speaker: String?)] = []

  var article: Article { article() }

  func article(extent: Article.Extent = .whole) -> Article {
    var text: [UInt8] = []
    var blocks: [Block] = []
    for paragraph in paragraphs {
      let isHeading = paragraph.hasPrefix("# ")
      let start = text.count
      text += Array((isHeading ? String(paragraph.dropFirst(2)) : paragraph).utf8)
      blocks.append(Block(kind: isHeading ? .heading : .paragraph, range: start..<text.count))
      text += [10, 10]
    }
    var found: [Quotation] = []
    var from = 0
    for (number, quotation) in quotations.enumerated() {
      let words = Array(quotation.words.utf8)
      guard let place = place(of: words, in: text, from: from) else { continue }
      let range = place..<place + words.count
      from = range.upperBound
      found.append(
        Quotation(
          range: range, outerRange: range.lowerBound - 3..<range.upperBound + 3, kind: .direct, utterance: number,
          speaker: quotation.speaker.map { Speaker(name: $0, mention: 0..<1, basis: .name) }, cue: nil, confidence: 1))
    }
    return Article(
      text: text, metadata: Metadata(title: title, date: date), blocks: blocks, quotations: found, extent: extent)
  }

  private func place(of words: [UInt8], in text: [UInt8], from: Int) -> Int? {
    guard text.count >= words.count else { return nil }
    return (from...(text.count - words.count)).first { text[$0..<$0 + words.count].elementsEqual(words) }
  }

  func summary(_ name: String) -> ArticleSummary {
    ArticleSummary(id: .init(path: Array(name.utf8)), title: title, date: date, fileName: name, size: 1000)
  }

  static let harbour = Story(
    title: "Harbour bridge closes for the winter", date: ArticleDate(year: 2025, month: 11, day: 3),
    paragraphs: [
      "The old harbour bridge at Vallmark will stay shut until April, the town council decided on Monday after engineers "
        + "found cracks in two of its six piers.",
      "“We ran out of road,” said Ana Ruiz, who leads the works department. “We could patch it for a month, or mend it "
        + "for forty years.”",
      "# What the engineers found",
      "The report, which runs to ninety pages, speaks of “a pier that no longer carries what it was built to carry” and "
        + "asks for a new foundation.",
      "Shopkeepers on the island side were not consoled. “November is when people buy,” Piet Oyelaran said. “April is "
        + "when they have already bought.”",
      "The mayor did not answer questions.",
    ],
    quotations: [
      ("We ran out of road,", "Ana Ruiz"), ("We could patch it for a month, or mend it for forty years.", "Ana Ruiz"),
      ("a pier that no longer carries what it was built to carry", "the report"),
      ("November is when people buy,", "Piet Oyelaran"), ("April is when they have already bought.", "Piet Oyelaran"),
    ])

  static let silent = Story(
    title: "Ferry timetable", date: ArticleDate(year: 2025, month: 10, day: 30),
    paragraphs: ["Ferries leave at ten past the hour from the north quay, and at twenty to from the island."])

  static let wide = Story(
    title: "東京の図書館 reopens", date: ArticleDate(year: 2024, month: 6, day: 1),
    paragraphs: [
      "The 東京都立図書館 opened its doors again on Saturday. “本を読む人は一人ではない。本を読む人は一人ではない,” said the "
        + "librarian Tanaka Yui, pointing at a naïve cafe\u{301} sign \u{202E}(upside down)\u{202C} 👩‍🚀.",
      "A control \u{1B}[31m and a tab\there.",
    ],
    quotations: [("本を読む人は一人ではない。本を読む人は一人ではない,", "Tanaka Yui")])

  /// Long enough to be scrolled.
  static let long = Story(
    title: "Sixty paragraphs", date: ArticleDate(year: 2023, month: 1, day: 2),
    paragraphs: (1...60).map { number in
      "Paragraph \(number) says what the one before it said, only a little later. “This is number \(number),” the clerk "
        + "wrote, and don’t forget the naïve—reader\u{A0}who counts along."
    },
    quotations: (1...60).map { ("This is number \($0),", $0 % 3 == 0 ? nil : "clerk \($0 % 3)") })
}

extension Reader {
  /// A reader with a library of stories, the newest open.
  static func showing(
    _ stories: Story..., width: Int = 120, height: Int = 36, settings: Settings = Settings(), problems: [String] = []
  ) -> Reader {
    _ = platform_set_locale()
    var reader = Reader(
      size: Size(width: width, height: height), opensSingleFile: stories.count == 1, settings: settings,
      problems: problems)
    let summaries = stories.enumerated().map { $1.summary("story-\($0).txt") }
    _ = reader.answer(reader.handle(.found(summaries)), from: stories)
    _ = reader.handle(.scanned(problems: []))
    return reader
  }

  /// Plays the effect runner for loads; gives back the other effects.
  mutating func answer(_ effects: [Effect], from stories: [Story]) -> [Effect] {
    var others: [Effect] = []
    for effect in effects {
      guard case .load(let id, _) = effect else {
        others.append(effect)
        continue
      }
      for (number, story) in stories.enumerated() where Array("story-\(number).txt".utf8) == id.path {
        others += handle(.opened(id, story.article))
      }
    }
    return others
  }

  /// Types keys: characters as they are, others as `<Tab>`; gives back the effects that are no loads.
  @discardableResult
  mutating func type(_ keys: String, in stories: Story...) -> [Effect] {
    Key.typed(keys).flatMap { answer(handle(.input(.key($0))), from: stories) }
  }

  /// The screen as lines of text, blanks at their ends removed.
  mutating func screen() -> [String] { frame().lines }

  var statusText: String {
    var copy = self
    return copy.screen().last ?? ""
  }
}

extension Key {
  /// The keys of a text: characters as they are, others as `<Tab>`.
  static func typed(_ text: String) -> [Key] {
    var keys: [Key] = []
    var rest = Substring(text)
    while let first = rest.first {
      if first == "<", let close = rest.firstIndex(of: ">"),
        let named = Key(rest[rest.index(after: rest.startIndex)..<close])
      {
        keys.append(named)
        rest = rest[rest.index(after: close)...]
      } else {
        keys += first.unicodeScalars.first.map { [Key(.character($0))] } ?? []
        rest.removeFirst()
      }
    }
    return keys
  }
}

extension Frame {
  /// The screen as lines of text, blanks at their ends removed.
  var lines: [String] {
    (0..<grid.size.height).map { row in
      var line = grid.text(row: row)
      while line.last == " " { line.removeLast() }
      return line
    }
  }
}
