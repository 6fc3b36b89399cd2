import Articles
import Quotations
import Screen
import Testing

@testable import Reader

extension Hyphenation {
  /// Knows a few words.
  static let fewWords: Hyphenation = {
    let words = [
      "har·bour", "coun·cil", "de·cid·ed", "Mon·day", "en·gi·neers", "works", "de·part·ment", "re·port", "nine·ty",
      "pier",
      "car·ries", "foun·da·tion", "Shop·keep·ers", "is·land", "con·soled", "No·vem·ber", "peo·ple", "al·ready",
      "an·swer",
      "ques·tions", "ev·ery·body", "Par·a·graph", "num·ber", "re·mem·ber", "read·er", "bridge", "Vall·mark",
    ]
    let points = Dictionary(
      words.map { word in
        var place = 0
        let parts = word.split(separator: "·").dropLast().map { part in
          place += part.utf8.count
          return place
        }
        return (word.replacing("·", with: "").lowercased(), parts)
      }
    ) { first, _ in first }
    return Hyphenation { points[String(decoding: $0, as: UTF8.self).lowercased()] ?? [] }
  }()
}

extension Reader {
  /// A reader whose words are parted and whose rows are filled, as far as wanted.
  fileprivate static func set(
    _ stories: Story..., width: Int, height: Int, parts: Bool = true, fills: Bool = false
  ) -> Reader {
    var settings = Settings()
    settings.hyphenates = parts
    settings.isJustified = fills
    var reader =
      stories.count == 1
      ? Reader.showing(stories[0], width: width, height: height, settings: settings)
      : Reader.showing(stories[0], stories[1], width: width, height: height, settings: settings)
    _ = reader.handle(.hyphenation(.fewWords, language: "", name: "en"))
    // One pane at a time: that of the text.
    if width < 70 { reader.type("gt") }
    return reader
  }
}

struct TypesettingTests {
  @Test(arguments: [(160, 48), (80, 24), (40, 12)])
  func `parted words and filled rows at every size`(width: Int, height: Int) {
    expectScreen(
      .set(.harbour, .silent, width: width, height: height), matches: "parted-\(width)x\(height)")
    expectScreen(
      .set(.harbour, .silent, width: width, height: height, parts: false, fills: true),
      matches: "filled-\(width)x\(height)")
    expectScreen(
      .set(.harbour, .silent, width: width, height: height, fills: true), matches: "parted-filled-\(width)x\(height)")
  }

  /// Whether a row ends in a hyphen.
  private func hasParted(_ reader: Reader) -> Bool {
    var reader = reader
    return reader.screen().contains { $0.split(separator: " ").last?.hasSuffix("-") ?? false }
  }

  @Test func `words are parted on request, by the rules of the article's language`() {
    var reader = Reader.showing(.harbour, width: 40, height: 12)
    let before = reader.screen()
    #expect(reader.type("zh") == [.findHyphenation(language: "")])
    #expect(reader.screen().dropLast() == before.dropLast())
    _ = reader.handle(.hyphenation(.fewWords, language: "", name: "en-US"))
    #expect(hasParted(reader))
    // They are known then, and forgotten only when not wanted.
    #expect(reader.type("zh") == [])
    #expect(reader.screen().dropLast() == before.dropLast())
    #expect(reader.type("zh") == [])
    #expect(hasParted(reader))
    #expect(reader.type(":hyphenate de<Enter>").contains(.findHyphenation(language: "de")))
    #expect(!hasParted(reader))
  }

  @Test func `rules that are nowhere are said to be, with what to install`() {
    var reader = Reader.showing(.harbour, width: 100, height: 30)
    reader.type(":hyphenate pt-BR<Enter>")
    _ = reader.handle(.hyphenation(nil, language: "pt-BR", name: "pt-BR"))
    #expect(reader.screen().last?.contains("“pt-BR”") ?? false)
    #expect(reader.screen().last?.contains("hyphen-pt-br") ?? false)
    // Nobody is asked again.
    #expect(reader.type("j") == [])
    reader.type(":hyphenate ../x<Enter>")
    #expect(reader.screen().last?.contains("written like") ?? false)
  }

  @Test func `what is copied, found and kept is as without`() {
    var reader = Reader.set(.harbour, width: 40, height: 12, fills: true)
    reader.type("/town council decided<Enter>")
    #expect(reader.state.reading?.hits.count == 1)
    var plain = Reader.showing(.harbour, width: 40, height: 12)
    plain.type("/town council decided<Enter>")
    #expect(reader.state.reading?.hits == plain.state.reading?.hits)
    #expect(reader.type("<Esc>]y") == plain.type("<Esc>]y"))
  }

  @Test(arguments: [20, 23, 31, 40, 57, 69])
  func `filled rows say the same, are equally long, and only blanks are wider`(width: Int) {
    var filled = Reader.set(.long, width: width, height: 40, fills: true)
    var ragged = Reader.set(.long, width: width, height: 40)
    for _ in 0..<3 {
      let rows = zip(filled.screen(), ragged.screen()).dropFirst().dropLast()
      for (row, other) in rows {
        #expect(row.split(separator: " ") == other.split(separator: " "))
        if row != other {
          let end = row.reversed().drop { $0 == " " }.count
          let column = TextColumn(pane: filled.textRect, wishes: filled.state.wishes)
          #expect(end == column.left + column.width)
        }
      }
      filled.type("<Space>")
      ragged.type("<Space>")
    }
  }

  @Test func `neither last rows nor lines that end by themselves nor headings are filled`() {
    let text = Array("One two three four\nfive six seven eight nine ten\n\nA heading of some words that wraps".utf8)
    let article = Article(
      text: text, metadata: Metadata(title: "", date: nil),
      blocks: [Block(kind: .paragraph, range: 0..<48), Block(kind: .heading, range: 50..<text.count)], quotations: [],
      extent: .whole)
    var layout = ArticleLayout()
    layout.lay(article, width: 16, isJustified: true)
    let filled = layout.rows(from: layout.first, count: 20).compactMap { row -> String? in
      guard case .words(let range, _, _, let setting) = row.row, setting.contains(.filled) else { return nil }
      return String(decoding: text[range], as: UTF8.self)
    }
    #expect(filled == ["One two three ", "five six seven "])
  }

  @Test(arguments: ["words of a line without an end, ", "x", "é", "a line\n", "👩🏽‍🔬"])
  func `the rows of a giant paragraph follow each other, up as down, and each of its bytes has one`(words: String) {
    let giant = Array(String(repeating: words, count: 30_000 / words.utf8.count).utf8)
    let text = Array("Before\n\n".utf8) + giant + Array("\n\nAfter".utf8)
    let article = Article(
      text: text, metadata: Metadata(title: "", date: nil),
      blocks: [
        Block(kind: .paragraph, range: 0..<6), Block(kind: .paragraph, range: 8..<8 + giant.count),
        Block(kind: .paragraph, range: text.count - 5..<text.count),
      ], quotations: [], extent: .whole)
    var layout = ArticleLayout(stretchLength: 8192)
    layout.lay(article, width: 61)
    var (place, places, end) = (layout.first, [layout.first], 8)
    while true {
      for row in layout.rows(from: place, count: 1) where row.place.block == 1 {
        guard case .words(let range, _, _, _) = row.row else { continue }
        #expect(range.lowerBound == end && text[end] & 0xC0 != 0x80)
        end = range.upperBound
        #expect(layout.row(holding: range.lowerBound) == place && layout.row(holding: range.upperBound - 1) == place)
      }
      let next = layout.advance(place, by: 1)
      guard next.moved == 1 else { break }
      place = next.place
      places.append(place)
    }
    #expect(end == 8 + giant.count && place == layout.last() && place.block == 2)
    for count in [1, 7, 130, 300] {
      for start in stride(from: 0, to: places.count, by: 17) {
        let (below, above) = (min(count, places.count - 1 - start), min(count, start))
        #expect(layout.advance(places[start], by: count) == (places[start + below], below))
        #expect(layout.advance(places[start], by: -count) == (places[start - above], above))
      }
    }
  }

  @Test func `the end of a giant paragraph is reached without the rows before it`() {
    let text = [UInt8](repeating: UInt8(ascii: "x"), count: 40 << 20)
    let article = Article(
      text: text, metadata: Metadata(title: "", date: nil), blocks: [Block(kind: .paragraph, range: 0..<text.count)],
      quotations: [], extent: .whole)
    var layout = ArticleLayout()
    layout.lay(article, width: 61)
    #expect(layout.last().offset > text.count - 62)
    #expect(layout.advance(layout.last(), by: -30).moved == 30)
    #expect(layout.bytesWrapped < 1 << 20)
  }

  @Test func `the mark of an item stays where it is, and a row of two long words stays ragged`() {
    let bytes = Array("3. one two three".utf8)
    bytes.withUnsafeBufferPointer { bytes in
      var gaps = WordGaps(bytes, 0..<16, [.filled, .marked], width: 21)
      #expect(!gaps.isWidened(2) && gaps.isWidened(6) && gaps.isWidened(10))
      #expect([gaps.next(), gaps.next()] == [2, 3])
      #expect(!WordGaps(bytes, 0..<16, .filled, width: 60).isWidened(6))
      #expect(!WordGaps(bytes, 0..<2, .filled, width: 60).isWidened(6))
    }
  }

  @Test func `a soft hyphen shows only at the end of a row, there as a hyphen`() {
    let story = Story(
      title: "Soft", date: nil, paragraphs: ["The Donau\u{AD}dampf\u{AD}schiff\u{AD}fahrt goes on and on here."])
    var narrow = Reader.showing(story, width: 20, height: 12)
    #expect(narrow.screen().contains { $0.contains("The Donaudampf-") })
    #expect(narrow.screen().contains { $0.contains("schifffahrt goes") })
    var wide = Reader.showing(story, width: 60, height: 12)
    #expect(wide.screen().contains { $0.contains("The Donaudampfschifffahrt goes on and on here.") })
  }
}
