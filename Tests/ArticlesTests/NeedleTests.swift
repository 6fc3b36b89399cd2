import Testing

@testable import Articles

@Suite struct NeedleTests {
  @Test func `a needle is found wherever it stands, and nowhere else`() {
    var numbers = SeededNumbers(seed: 21)
    for _ in 0..<3000 {
      let letters: [UInt8] = Array("ab é".utf8)
      let text = (0..<Int.random(in: 0..<200, using: &numbers)).map { _ in letters.randomElement(using: &numbers) ?? 0 }
      let words = (0..<Int.random(in: 1..<12, using: &numbers)).map { _ in letters.randomElement(using: &numbers) ?? 0 }
      let needle = Needle(folded: words)
      var places: [Int] = []
      var place = 0
      while place + words.count <= text.count {
        let isHere = Array(text[place..<place + words.count]) == words
        if isHere { places.append(place) }
        place += isHere ? words.count : 1
      }
      text.withUnsafeBytes { text in
        #expect(needle.place(in: text) == places.first)
        #expect(needle.count(in: text) == places.count)
        let marks = TrigramMarks.of(Array(text)[...])
        #expect(places.isEmpty || marks.withUnsafeBytes { needle.mayStand(inMarks: $0) })
        let isThere =
          text.map { $0 | 0x20 }.withUnsafeBytes { Needle(folded: words.map { $0 | 0x20 }).place(in: $0) } != nil
        #expect(Needle(folded: words.map { $0 | 0x20 }).mayStand(inPlain: text) == isThere)
      }
    }
  }

  @Test(
    arguments: [
      ("ferr[yi]", "ferr"), ("fer+y", "fer"), ("ferry?", "ferr"), ("a.*bcd", "bcd"), (#"\bNight\b"#, "night"),
      (#"\d+ dead"#, "dead"), ("ab{2,3}c12", "c12"), ("a|bcd", nil), ("(abc)", nil), (#"\x41bc"#, nil), ("[a-z]+", nil),
      ("[]abc]de", "de"), ("[^]abc]de", "de"), ("[[:alpha:]]de", nil), (#"[\]x]de"#, "de"), ("a", nil),
      (#"ab\.cd"#, "ab"),
      (#"ab\"#, nil), ("[ab", nil), (#"\Qab"#, nil), ("", nil),
    ] as [(String, String?)])
  func `letters that an expression requires are known where it is plain`(expression: String, letters: String?) {
    #expect(RequiredLetters.of(expression) == letters)
  }

  @Test func `where an expression matches its letters are in the folded text`() throws {
    var numbers = SeededNumbers(seed: 22)
    let pieces = [
      "ab", "c", "S", "k", "1", ".", "*", "+", "?", "{2}", "{0,1}", "{,2}", "{x}", "[ab]", "[^c]", "\\w", "\\.", "-",
      " ",
      "é", "^", "$",
    ]
    let letters = ["a", "b", "c", "ſ", "s", "S", "\u{212A}", "k", "1", "-", ".", " ", "é", "x", "{", "}", "\u{301}"]
    var matches = 0
    for _ in 0..<8000 {
      let pattern = (0..<Int.random(in: 1..<6, using: &numbers)).map { _ in pieces.randomElement(using: &numbers) ?? ""
      }
      .joined()
      guard let required = RequiredLetters.of(pattern) else { continue }
      for _ in 0..<8 {
        let text = Array(
          (0..<Int.random(in: 1..<14, using: &numbers)).map { _ in letters.randomElement(using: &numbers) ?? "" }
            .joined()
            .utf8)
        let blocks = [Block(kind: .paragraph, range: 0..<text.count)]
        let query = TextQuery(pattern, isRegularExpression: true)
        guard let hits = try? SearchableText(text, blocks: blocks).hits(of: query), !hits.isEmpty else { continue }
        matches += 1
        let folded = FoldedText(text, ranges: blocks.map(\.range)).bytes
        #expect(folded.withUnsafeBytes { Needle(required).place(in: $0) } != nil, "\(pattern)")
      }
    }
    #expect(matches > 40)
  }
}
