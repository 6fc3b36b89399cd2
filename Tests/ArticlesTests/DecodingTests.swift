import Testing

@testable import Articles

private func decoded(_ bytes: [UInt8]) throws -> (text: String, encoding: String) {
  let article = try ArticleParser().parse(bytes, fileName: "story.txt")
  return (String(decoding: article.text, as: UTF8.self), article.metadata.encoding)
}

@Suite struct DecodingTests {
  @Test func `UTF-8 is read with and without a byte order mark`() throws {
    #expect(try decoded(Array("café".utf8)) == ("café", "UTF-8"))
    #expect(try decoded([0xEF, 0xBB, 0xBF] + Array("café".utf8)) == ("café", "UTF-8"))
  }

  @Test func `UTF-16 is read with a mark, in either order`() throws {
    let units = Array("Zoë 😀\r\nx".utf16)
    let little: [UInt8] = [0xFF, 0xFE] + units.flatMap { unit -> [UInt8] in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    let big: [UInt8] = [0xFE, 0xFF] + units.flatMap { unit -> [UInt8] in [UInt8(unit >> 8), UInt8(unit & 0xFF)] }
    #expect(try decoded(little) == ("Zoë 😀\nx", "UTF-16LE"))
    #expect(try decoded(big) == ("Zoë 😀\nx", "UTF-16BE"))
  }

  @Test func `half a surrogate pair and half a unit become U+FFFD`() throws {
    #expect(try decoded([0xFF, 0xFE, 0x3D, 0xD8, 0x41, 0x00]).text == "\u{FFFD}A")
    #expect(try decoded([0xFF, 0xFE, 0x41, 0x00, 0x41]).text == "A\u{FFFD}")
  }

  @Test func `bytes that are no UTF-8 are Windows-1252`() throws {
    #expect(try decoded(Array("a ".utf8) + [0xA3, 0x39]) == ("a £9", "windows-1252"))
    #expect(try decoded([0x93, 0x48, 0x69, 0x94, 0x20, 0x96, 0x20, 0x80]) == ("“Hi” – €", "windows-1252"))
    #expect(try decoded([0x41, 0x81, 0x41]).text == "A\u{FFFD}A")
  }

  @Test func `a few bad bytes do not make UTF-8 something else`() throws {
    #expect(try decoded(Array("éèà".utf8) + [0xFF, 0x41]) == ("éèà\u{FFFD}A", "UTF-8"))
  }

  @Test func `all line ends become LF`() throws {
    #expect(try decoded(Array("a\r\n\r\nb\rc\n".utf8)).text == "a\n\nb\nc\n")
    #expect(try decoded(Array("\r\r\n\n\r".utf8)).text == "\n\n\n\n")
  }

  @Test(arguments: [
    ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A] as [UInt8], "a PNG image"),
    (Array("%PDF-1.7".utf8), "a PDF document"),
    ([0x41, 0, 0x42, 0, 0x43, 0], "binary data (it holds NUL bytes)"),
  ])
  func `what is no text is refused with a sentence`(bytes: [UInt8], kind: String) throws {
    let error = #expect(throws: ArticleParsingError.self) { try decoded(bytes) }
    #expect(error?.sentence(about: "it.bin") == "it.bin is not a text: it looks like \(kind).")
  }

  @Test func `random bytes give valid UTF-8 without CR or an error`() throws {
    var numbers = SeededNumbers(seed: 1)
    let pieces: [[UInt8]] = [
      Array("word ".utf8), Array("é".utf8), [0xE2, 0x80], [0xFF], [0x80], [0x0D], [0x0A], [0x0D, 0x0A], [0xC0, 0x80],
      [0xED, 0xA0, 0x80], Array("😀".utf8), [0xF0, 0x9F], Array(" date 2024-02-29 ".utf8), [0xA0], [0x09],
    ]
    var texts = 0
    for _ in 0..<3000 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0..<40, using: &numbers) { bytes += pieces.randomElement(using: &numbers) ?? [] }
      if Bool.random(using: &numbers), Bool.random(using: &numbers) { bytes.insert(contentsOf: [0xFF, 0xFE], at: 0) }
      guard let article = try? ArticleParser().parse(bytes, fileName: "x.txt") else { continue }
      texts += 1
      #expect((try? UTF8Span(validating: article.text.span)) != nil)
      #expect(!article.text.contains(0x0D))
      #expect(!article.metadata.title.isEmpty)
      var end = 0
      for block in article.blocks {
        #expect(block.range.lowerBound >= end && !block.range.isEmpty && block.range.upperBound <= article.text.count)
        #expect(!article.text[block.range.lowerBound].isContinuation)
        end = block.range.upperBound
      }
    }
    #expect(texts > 2000)
  }

  @Test func `decoding agrees with Swift's own repair`() throws {
    var numbers = SeededNumbers(seed: 2)
    for _ in 0..<500 {
      let some: [UInt8] = [0x41, 0xC3, 0xA9, 0xE2, 0x80, 0x99, 0xF0, 0x9F, 0xFF]
      let bytes = (0..<40).map { _ in some.randomElement(using: &numbers) ?? 0 }
      let text = TextDecoder(encoding: .utf8, markLength: 0).decode(bytes)
      #expect(text == Array(String(decoding: bytes, as: UTF8.self).utf8))
    }
  }
}
