import Articles
import Quotations
import Testing

@testable import pullquote

private func answer(_ line: String, number: Int = 1) -> String {
  var json = JSONWriter()
  _ = QuoteRecords().answer(to: .line(Array(line.utf8)), number: number, in: &json)
  return String(decoding: json.bytes, as: UTF8.self)
}

@Suite struct QuoteRecordsTests {
  @Test func `other keys pass through as they are, in order, and ours do not`() {
    #expect(
      answer(#" { "b":1.50, "text":"x", "id" : "\u00e9", "ok":7,"quotes":[1],"a":{"z": [] } }"#)
        == #"{"id":"\u00e9","ok":true,"b":1.50,"a":{"z": [] },"quotes":[]}"# + "\n")
  }

  @Test(arguments: [
    ("", "There is nothing here; an object was expected (byte 1)."), ("[]", "An object was expected (byte 1)."),
    ("{}", #"The key \"text\" is missing."#), (#"{"text":1}"#, #"The value of \"text\" is no string."#),
    (#"{"text":"a","text":"b"}"#, #"The key \"text\" stands twice."#),
    (#"{"text":"\ud800"}"#, "Half of a surrogate pair stands alone (byte 10)."),
  ])
  func `a bad record is answered with what is wrong`(line: String, error: String) {
    #expect(answer(line, number: 3) == "{\"ok\":false,\"error\":\"\(error)\",\"line\":3}\n")
  }

  @Test(arguments: [
    (#"{"id":4}"#, "4"), (#"{"id":5,"text":null}"#, "5"), (#"{"id":"\u00e9","text":"\ud800"}"#, #""\u00e9""#),
    (#"{"text":1,"id":[6, 7]}"#, "[6, 7]"), (#"{"id":8,"text":"a","text":"b"}"#, "8"), (#"{"id":9.50,"text""#, "9.50"),
  ])
  func `a bad record keeps its id where that can be read`(line: String, id: String) {
    #expect(answer(line).hasPrefix("{\"id\":\(id),\"ok\":false,\"error\":\""))
  }

  @Test(arguments: [
    #"{"id":1"#, #"{"id":1,"id":2,"text":"a"}"#, #"{"text":"\ud800","id":3}"#, #"[{"id":4}]"#, #"{"id":"#,
  ])
  func `an id that may be another is none`(line: String) {
    #expect(answer(line).hasPrefix("{\"ok\":false,\"error\":\""))
  }

  @Test func `a byte order mark is no part of the line`() {
    func bytes(_ line: ByteInput.Line) -> [UInt8]? {
      if case .line(let bytes) = QuoteRecords.withoutMark(line) { bytes } else { nil }
    }
    #expect(bytes(.line(Array("\u{FEFF}{}".utf8))) == Array("{}".utf8))
    #expect(bytes(.line(Array("{}".utf8))) == Array("{}".utf8))
    #expect(bytes(.tooLong) == nil)
  }

  @Test func `a line that is too long is a bad record`() {
    var json = JSONWriter()
    #expect(!QuoteRecords().answer(to: .tooLong, number: 2, in: &json))
    #expect(json.bytes.last == 0x0A)
  }
}

@Suite struct IndirectRecordsTests {
  private static let line = Array(#"{"id":1,"text":"Ana Ruiz said that it was “over” and left. “No,” she said."}"#.utf8)

  private func answer(findsIndirectSpeech: Bool) -> String {
    let records = QuoteRecords(findsIndirectSpeech: findsIndirectSpeech)
    var json = JSONWriter()
    _ = records.answer(to: .line(Self.line), number: 1, in: &json)
    return String(decoding: json.bytes, as: UTF8.self)
  }

  @Test func `indirect speech is in a record only where asked for`() {
    #expect(!answer(findsIndirectSpeech: false).contains("indirect"))
    let both = answer(findsIndirectSpeech: true)
    #expect(both.contains(#""kind":"indirect""#))
    #expect(both.contains(#""speaker":{"name":"Ana Ruiz","mention":"Ana Ruiz","start":0,"end":8,"by":"name"}"#))
    #expect(both.hasSuffix("}\n"))
  }
}

@Suite struct QuotesWriterTests {
  private let article: Article = {
    let text = Array("Zoë said, “No, | road” \u{1B}and left.".utf8)
    func range(_ words: String) -> Range<Int> {
      let start = text.indices.first { text[$0...].starts(with: words.utf8) } ?? 0
      return start..<start + words.utf8.count
    }
    return Article(
      text: text, metadata: Metadata(title: "A \"title\"", date: ArticleDate(year: 2023, month: 5, day: 9)),
      blocks: [Block(kind: .paragraph, range: 0..<text.count)],
      quotations: [
        Quotation(
          range: range("No, | road"), outerRange: range("“No, | road”"), kind: .direct, utterance: 1,
          speaker: Speaker(name: "Zoë Lund", mention: range("Zoë"), basis: .name), cue: range("said"), confidence: 0.934
        )
      ])
  }()

  private func written(_ format: QuotesCommand.Format) -> String {
    var writer = QuotesWriter(format: format, isShown: false)
    let page = writer.write(path: Array("a.txt".utf8), article, article.quotations)
    return writer.beginning + String(decoding: page, as: UTF8.self) + writer.end
  }

  private static let record =
    #"{"path":"a.txt","title":"A \"title\"","date":"2023-05-09","source":null,"headings":[],"quotes":["#
    + #"{"start":11,"end":21,"text":"No, | road","kind":"direct","utterance":1,"speaker":{"name":"Zoë Lund","#
    + #""mention":"Zoë","start":0,"end":3,"by":"name"},"confidence":0.93,"cue":{"text":"said","start":4,"end":8}}]}"#

  @Test func `JSON has every fact, its places in code points`() {
    #expect(written(.jsonl) == Self.record + "\n")
    #expect(written(.json) == "[\n" + Self.record + "\n]\n")
  }

  @Test func `tables have a row a quotation`() {
    let row = "2023-05-09,,11,21,direct,1,\"No, | road\",Zoë Lund,Zoë,name,0.93,said\n"
    #expect(written(.csv).hasSuffix("\na.txt,\"A \"\"title\"\"\",\(row)"))
    #expect(
      written(.tsv).hasSuffix(
        "\na.txt\tA \"title\"\t2023-05-09\t\t11\t21\tdirect\t1\tNo, | road\tZoë Lund\tZoë\tname\t0.93\tsaid\n"))
  }

  @Test func `text and Markdown are for reading`() {
    #expect(written(.text) == "A \"title\"\n2023-05-09 · a.txt\n  “No, | road” — Zoë Lund\n")
    #expect(written(.markdown) == "## A \"title\"\n\n2023-05-09 · a.txt\n\n> “No, \\| road”\n> — Zoë Lund\n")
  }
}

@Suite struct VisibleTests {
  @Test func `no control character is left`() {
    #expect(Visible.words("a\u{1B}[1m\u{7F}\u{9B}\n\u{202E}é") == "a␛[1m␡\u{FFFD}␊\u{FFFD}é")
  }
}
