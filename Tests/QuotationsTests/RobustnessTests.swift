import Quotations
import Testing

/// A small generator with a fixed seed, so that a failure can be seen again.
private struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

@Suite struct `Any bytes at all` {
  private static let pieces: [String] = [
    "\"", "“", "”", "‘", "’", "'", "''", "``", "„", "«", "»", " ", "\n", "\n\n", "\n> ", "\n>", ".", ",", ":", "—", "-",
    "(",
    ")", "?", "Ana", "Ruiz", "said", "told", "he", "she", "the president", "according to", "who", "Mr.", "of", "D-Mo.",
    "6'2\"", "’90s", "\u{A0}", "é", "漢字", "=", "which", "statement", "saying", "&", "34", "U.S.", "Kim’s", "and",
    "that", "by",
  ]

  private func check(_ text: [UInt8]) {
    let finder = QuotationFinder()
    let all = finder.quotations(in: text)
    #expect(all == finder.quotations(in: text))
    var last = 0
    for (index, quotation) in all.enumerated() {
      #expect(quotation.outerRange.lowerBound >= last)
      last = quotation.outerRange.lowerBound
      #expect(!quotation.range.isEmpty)
      #expect(quotation.range.lowerBound >= quotation.outerRange.lowerBound)
      #expect(quotation.range.upperBound <= quotation.outerRange.upperBound)
      #expect(quotation.outerRange.upperBound <= text.count)
      #expect(!text[quotation.range].contains(0x0A))
      #expect((0...1).contains(quotation.confidence))
      if let mention = quotation.speaker?.mention { #expect(!mention.isEmpty && mention.upperBound <= text.count) }
      if let cue = quotation.cue { #expect(!cue.isEmpty && cue.upperBound <= text.count) }
      if let parent = quotation.parent {
        #expect(parent < index)
        if parent < index {
          #expect(all[parent].range.lowerBound <= quotation.outerRange.lowerBound)
          #expect(all[parent].range.upperBound >= quotation.outerRange.upperBound)
        }
      }
    }
  }

  @Test func `random words and marks`() {
    var random = SeededGenerator(state: 7)
    for _ in 0..<200 {
      var text = ""
      for _ in 0..<Int.random(in: 0..<60, using: &random) {
        text += Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &random)]
        if Bool.random(using: &random) { text += " " }
      }
      check(Array(text.utf8))
    }
  }

  @Test func `random bytes, hardly ever UTF-8`() {
    var random = SeededGenerator(state: 11)
    let lead: [UInt8] = [
      0xE2, 0x80, 0x9C, 0x9D, 0x98, 0x99, 0xC2, 0xAB, 0xBB, 0xF0, 0xFF, 0x22, 0x27, 0x20, 0x41, 0x61,
    ]
    for _ in 0..<200 {
      let text = (0..<Int.random(in: 0..<80, using: &random)).map { _ in
        Bool.random(using: &random)
          ? lead[Int.random(in: 0..<lead.count, using: &random)] : UInt8.random(in: 0...255, using: &random)
      }
      check(text)
    }
  }

  @Test func `every cut of a text`() {
    let text = Array("“We’re 6'2\" tall,” said Ana Ruiz (D-Mo.), 34, who met Mr. Tau: ‘No’ — «ja» „so“ ``x''.".utf8)
    for end in text.indices { check(Array(text[..<end])) }
    for start in text.indices { check(Array(text[start...])) }
  }

  @Test func `an attribution that breaks off`() {
    for text in ["“A” was called by", "“A” according to", "“A” in the words of", "“A” —", "“A,” said", "A: “A” by who"]
    {
      check(Array(text.utf8))
    }
  }

  @Test(arguments: [
    "\"", "“", "”", "‘", "'", "''", "«", "\" ", "“a ", "\"a\" ", "said ", "Ana ", "a, ", "‘a ", "’ ", "\"\n",
  ])
  func `a text of one thing over and over takes time in step with its length`(piece: String) {
    let clock = ContinuousClock()
    func time(_ length: Int) -> Duration {
      let text = Array(String(repeating: piece, count: length / piece.utf8.count).utf8)
      return clock.measure { _ = QuotationFinder().quotations(in: text) }
    }
    _ = time(1_000)
    let short = time(20_000)
    let long = time(160_000)
    // Eight times the text; four times eight leaves room for a busy machine, and none for a square.
    #expect(long < short * 32 + .milliseconds(100))
  }

  @Test func `paragraphs that break the rules are left out`() {
    let text = Array("“No,” Ruiz said.".utf8)
    let all = QuotationFinder().quotations(
      in: text,
      paragraphs: [Paragraph(range: 0..<text.count), Paragraph(range: 2..<5), Paragraph(range: 0..<text.count + 9)])
    #expect(all.count == 1)
    #expect(QuotationFinder().quotations(in: text, paragraphs: []).isEmpty)
  }
}
