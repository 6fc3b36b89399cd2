import Quotations
import Testing

@testable import Articles

/// A text of at least this many bytes, in one of the conventions.
private func randomText(_ style: Int, bytes: Int, using numbers: inout SeededNumbers) -> String {
  let words = ["harbour", "said", "the", "board", "pier", "“no", "road”", "café", "it", "2021", "Ana", "of"]
  func sentence(_ numbers: inout SeededNumbers) -> String {
    let count = Int.random(in: 4..<25, using: &numbers)
    return "The " + (0..<count).map { _ in words.randomElement(using: &numbers) ?? "" }.joined(separator: " ") + "."
  }
  var text = style == 1 ? "date 2023-05-09 " : "Board saves pier\n\n"
  while text.utf8.count < bytes {
    switch style {
    case 0, 1:  // Blank lines, headings, tables.
      let kind = Int.random(in: 0..<12, using: &numbers)
      if kind == 0 { text += "What the board decided\n\n" }
      if kind == 1 { text += "Year\tShips\n2021\t12\n2022\t9\n\n" }
      if kind == 2 { text += "27,595\n\nC Thomson\n\nAna Ruiz\n\n" }
      text += (0..<3).map { _ in sentence(&numbers) }.joined(separator: " ") + "\n\n"
    case 2:  // One paragraph a line.
      if Int.random(in: 0..<9, using: &numbers) == 0 { text += "What the board decided\n" }
      text += (0..<3).map { _ in sentence(&numbers) }.joined(separator: " ") + "\n"
    case 3:  // Wrapped.
      if Int.random(in: 0..<9, using: &numbers) == 0 { text += "What the board decided\n\n" }
      var width = 0
      for word in (0..<4).map({ _ in sentence(&numbers) }).joined(separator: " ").split(separator: " ") {
        if width + word.count + 1 > 72 {
          text += "\n"
          width = 0
        } else if width > 0 {
          text += " "
        }
        text += word
        width += word.count + 1
      }
      text += "\n\n"
    case 5:  // Blank lines, and what is quoted by a mark or an indent.
      let kind = Int.random(in: 0..<8, using: &numbers)
      let indent = kind == 0 ? "> " : kind == 1 ? "    " : ""
      if kind < 2, Bool.random(using: &numbers) { text += "The board said:\n\n" }
      let count = Int.random(in: 1..<4, using: &numbers)
      text += (0..<count).map { _ in indent + sentence(&numbers) }.joined(separator: kind == 0 ? "\n" : " ") + "\n\n"
    default:  // One giant line.
      text += sentence(&numbers) + " "
    }
  }
  return text
}

private func encoded(_ text: String, _ encoding: Int) -> [UInt8] {
  switch encoding {
  case 0: Array(text.utf8)
  case 1: [0xEF, 0xBB, 0xBF] + text.utf8.flatMap { byte -> [UInt8] in byte == 0x0A ? [0x0D, 0x0A] : [byte] }
  case 2: [0xFF, 0xFE] + text.utf16.flatMap { unit -> [UInt8] in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
  default:
    text.unicodeScalars.map { scalar -> UInt8 in
      scalar == "“" ? 0x93 : scalar == "”" ? 0x94 : scalar == "\n" ? 0x0D : UInt8(truncatingIfNeeded: scalar.value)
    }
  }
}

@Suite struct OpeningTests {
  @Test(arguments: 0..<6, 0..<4)
  func `every place and block of an opening is the same in the whole`(style: Int, encoding: Int) throws {
    var numbers = SeededNumbers(seed: UInt64(style * 10 + encoding))
    let parser = ArticleParser()
    for _ in 0..<3 {
      let size = ArticleParser.openingLength * 2 + Int.random(in: 0..<70_000, using: &numbers)
      let bytes = encoded(randomText(style, bytes: size, using: &numbers), encoding)
      let opening = try parser.parse(opening: Array(bytes.prefix(ArticleParser.openingLength)), fileName: "x.txt")
      let text = try parser.parseText(bytes, fileName: "x.txt", opening: opening)
      let whole = parser.parseQuotations(of: text)
      #expect((opening.extent, text.extent, whole.extent) == (.opening, .text, .whole))
      #expect(opening.text.count > 20_000)
      #expect(text.text.starts(with: opening.text))
      #expect(opening.metadata == text.metadata)
      #expect(text.blocks == whole.blocks && text.text == whole.text)
      let isGiant = style == 4
      #expect(opening.blocks.count > (isGiant ? 1 : 20))
      #expect(text.blocks.starts(with: isGiant ? opening.blocks.dropLast() : opening.blocks[...]))
      if isGiant {
        let (last, same) = (try #require(opening.blocks.last), text.blocks[opening.blocks.count - 1])
        #expect(last.kind == same.kind && last.range.lowerBound == same.range.lowerBound)
      }
    }
  }

  @Test(arguments: [
    ("“No,” said Ana Kovalenko of the harbour board. ", "board."), ("nothing but words without any stop ", ""),
  ])
  func `within a giant paragraph an opening ends with a sentence, else with a word`(words: String, end: String) throws {
    for shift in stride(from: 0, to: words.utf8.count, by: 9) {
      let text = String(repeating: "x", count: shift) + " " + String(repeating: words, count: 4000)
      let opening = try ArticleParser().parse(
        opening: Array(text.utf8.prefix(ArticleParser.openingLength)), fileName: "x")
      let last = try #require(opening.blocks.last)
      let length = opening.text.count
      #expect(last.range.upperBound == length && length > 65_000)
      let words = String(decoding: opening.text.suffix(end.utf8.count), as: UTF8.self)
      let next = Array(text.utf8)[length]
      #expect(words == end && next == UInt8(ascii: " "))
    }
  }

  @Test func `an opening never ends within a code point`() throws {
    for shift in 0..<4 {
      let bytes = Array((String(repeating: "x", count: shift) + String(repeating: "😀", count: 30_000)).utf8)
      let opening = try ArticleParser().parse(opening: Array(bytes.prefix(ArticleParser.openingLength)), fileName: "x")
      #expect((try? UTF8Span(validating: opening.text.span)) != nil)
      #expect(!String(decoding: opening.text, as: UTF8.self).contains("\u{FFFD}"))
      #expect(ArticleParser.openingLength - opening.text.count < 4)
    }
  }

  @Test func `a text that is UTF-8 already keeps every byte in its place`() {
    let text = Array("\u{FEFF}One\r\n\r\nTwo\rThree \u{0}".utf8)
    let article = ArticleParser().parse(text: text, name: "")
    #expect(article.text.count == text.count)
    #expect(article.blocks.allSatisfy { text[$0.range].elementsEqual(article.text[$0.range]) })
    #expect(blocks(article).map { $0.split(separator: " ")[1] } == ["One", "Two", "Three"])
  }
}

@Suite struct CodePointPlacesTests {
  @Test func `offsets are counted in code points`() {
    var numbers = SeededNumbers(seed: 3)
    for _ in 0..<20 {
      let characters = (0..<3000).map { _ in ["a", "é", "“", "😀"].randomElement(using: &numbers) ?? "" }
      let text = characters.joined()
      let places = CodePointPlaces(Array(text.utf8))
      var offset = 0
      for (index, character) in characters.enumerated() {
        if places.codePoints(before: offset) != index { Issue.record("\(offset) is not \(index)") }
        offset += character.utf8.count
      }
      #expect(places.codePoints(before: offset) == 3000)
    }
    #expect(CodePointPlaces(Array("abc".utf8)).codePoints(before: 3) == 3)
    #expect(CodePointPlaces([]).codePoints(before: 0) == 0)
  }

  @Test func `code points are counted alike in short ranges and in long ones`() {
    let bytes = Array(String(repeating: "aé紙😀", count: 2000).utf8) + [UInt8](repeating: 0x80, count: 9000)
    for start in 0..<20 {
      for end in Array(start..<start + 50) + [4080, 4095, 4096, 4097, 8200, bytes.count] {
        var expected = 0
        for place in start..<end where bytes[place] & 0xC0 != 0x80 { expected += 1 }
        #expect(bytes.codePoints(in: start..<end) == expected, "\(start)..<\(end)")
      }
    }
  }
}

@Suite struct OutlineTests {
  @Test func `an outline names what was found, one item a line`() throws {
    let long = "The harbour board met on Monday to decide what becomes of the old pier, at last."
    let article = try parsed(
      "Board saves  pier\n\n\(long)\n\nWhat was decided\n\n\(long)\n", fileName: "HBR_2014-03-02_x.txt")
    let cut = "The harbour board met on Monday to decide what becomes of th…"
    #expect(
      outline(of: article)
        == "title: Board saves pier\ndate: 2014-03-02\nsource: HBR\nencoding: UTF-8\nparagraph: \(cut)\n"
        + "heading: What was decided\nparagraph: \(cut)\n")
  }

  @Test func `an outline says where a title comes from, and that there is no date`() throws {
    #expect(
      outline(of: try parsed("It was over. Nobody minded."))
        == "title (from the lead): It was over.\ndate: none\nencoding: UTF-8\nparagraph: It was over. Nobody minded.\n")
    #expect(
      outline(of: try parsed("", fileName: "a.txt")) == "title (from the file name): a\ndate: none\nencoding: UTF-8\n")
  }

  @Test func `quotations stand below their block, nested ones deeper`() {
    let text = "He said “she said ‘no’ to  me” and left."
    let bytes = Array(text.utf8)
    func range(_ words: String) -> Range<Int> {
      let start = bytes.indices.first { bytes[$0...].starts(with: words.utf8) } ?? 0
      return start..<start + words.utf8.count
    }
    let outer = range("she said ‘no’ to  me")
    let article = Article(
      text: bytes, metadata: Metadata(title: "x"), blocks: [Block(kind: .paragraph, range: 0..<bytes.count)],
      quotations: [
        Quotation(
          range: outer, outerRange: outer, kind: .direct, utterance: 0,
          speaker: Speaker(name: "Ana Ruiz", mention: 0..<2, basis: .pronoun), cue: nil, confidence: 1),
        Quotation(
          range: range("no"), outerRange: range("no"), kind: .partial, utterance: 1, speaker: nil, cue: nil,
          confidence: 1,
          parent: 0),
      ])
    #expect(
      outline(of: article).hasSuffix(
        "  direct: “she said ‘no’ to me” — Ana Ruiz\n    partial: “no” — unknown\n"))
  }

  @Test func `lines are cut after so many code points`() {
    #expect(Array("a\u{301}  bc".utf8).line(0..<7, codePoints: 5) == "a\u{301} bc")
    #expect(Array("a\u{301}  bc".utf8).line(0..<7, codePoints: 4) == "a\u{301} b…")
    #expect(Array("abc ".utf8).line(0..<4, codePoints: 3) == "abc")
  }
}
