import Articles
import Screen
import Testing

@testable import Reader

/// A search finds the same words at every width, and lights them wherever they are wrapped.
struct SearchAcrossWidthsTests {
  static let story = Story(
    title: "Widths",
    paragraphs: [
      "The so-called “holy\u{A0}fight” was, he said, a fight — don’t forget — for every last metre of the old canal.",
      "Naïve readers don't forget either; a co\u{AD}operative reader (the kind that is paid) will not—forget—anything.",
      "# Don’t forget",
      "“Do not forget,” she wrote, “that we don’t forget.” DON’T FORGET was painted on the wall, twice: don’t\tforget.",
      "東京 don’t forget 東京. The café’s cafe\u{301} sign said “naive”, and the holy fight went on. Don’t… forget.",
    ])

  /// What is looked for, and how often a reader who ignores case, accents and the shapes of marks would find it.
  static let queries: [(words: String, count: Int)] = [
    ("don't forget", 7), ("DON’T FORGET", 7), ("\"holy fight\"", 1), ("holy fight", 2), ("cooperative", 1),
    ("naïve", 2), ("cafe", 2),
    ("not-forget-anything", 1), ("fight - don't", 1), ("... forget", 1), ("marmalade", 0), ("東京", 2),
  ]

  /// The reference: blocks as strings, folded character by character, searched from left to right.
  static func reference(_ words: String, in story: Story) -> Int {
    let needle = fold(words)
    return story.paragraphs.reduce(0) { count, paragraph in
      let text = fold(paragraph.hasPrefix("# ") ? String(paragraph.dropFirst(2)) : paragraph)
      var found = 0
      var index = 0
      while index + needle.count <= text.count {
        if Array(text[index..<index + needle.count]) == needle {
          found += 1
          index += needle.count
        } else {
          index += 1
        }
      }
      return count + found
    }
  }

  private static func fold(_ text: String) -> [Character] {
    let plain: [Unicode.Scalar: String] = [
      "’": "'", "‘": "'", "“": "\"", "”": "\"", "—": "-", "–": "-", "…": "...", "\u{A0}": " ", "\t": " ", "\u{AD}": "",
      "ï": "i", "é": "e",
      "\u{301}": "",
    ]
    var folded = ""
    for scalar in text.lowercased().unicodeScalars { folded += plain[scalar] ?? String(scalar) }
    return Array(folded)
  }

  @Test func `the counts are those of the reference`() {
    for query in Self.queries { #expect(Self.reference(query.words, in: Self.story) == query.count, "\(query.words)") }
  }

  @Test(arguments: 20...200)
  func `hits are the same at every width, and each is lit whole`(width: Int) {
    for query in Self.queries {
      var reader = Reader.showing(Self.story, width: width, height: 12)
      reader.type("/")
      _ = reader.handle(.input(.paste(query.words)))
      reader.type("<Enter>")
      let hits = reader.state.reading?.hits ?? []
      #expect(hits.count == query.count, "\(query.words) at \(width)")
      for number in hits.indices {
        #expect(reader.state.reading?.hit == number)
        var lit = lit(&reader)
        // A soft hyphen that a row ends in is drawn, and lit with its word.
        if hasSoftHyphen(hits[number], of: reader) { lit.removeAll { $0 == 0x2D } }
        #expect(lit == shown(hits[number], of: reader), "hit \(number) of \(query.words) at \(width)")
        reader.type("n")
      }
    }
  }

  /// The characters on the screen that are lit as the current hit, without blanks.
  private func lit(_ reader: inout Reader) -> [UInt32] {
    reader.frame().grid.cells.filter { $0.style.emphasis.contains(.currentHit) && $0.scalar > 32 }.map(\.scalar)
  }

  private func hasSoftHyphen(_ hit: Range<Int>, of reader: Reader) -> Bool {
    reader.state.reading?.article.string(hit).unicodeScalars.contains("\u{AD}") ?? false
  }

  /// The characters of a hit as cells show them, without blanks and marks.
  private func shown(_ hit: Range<Int>, of reader: Reader) -> [UInt32] {
    (reader.state.reading?.article.string(hit) ?? "").unicodeScalars.filter { $0 != "\t" }.map { Glyph.of($0.value) }
      .filter { $0.width > 0 && $0.scalar > 32 }.map(\.scalar)
  }
}
