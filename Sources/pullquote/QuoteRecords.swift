import Articles
import Quotations

/// One line in, one line out: finds the quotations of a record `{"id": ..., "text": ...}`.
///
/// Keys that are not ours pass through byte for byte. Nothing but the line decides what comes out.
struct QuoteRecords {
  /// Bytes of the longest line that is read.
  static let longestLine = 64 << 20
  private let parser: ArticleParser

  /// - Parameter findsIndirectSpeech: whether what is reported without marks is found as well.
  init(findsIndirectSpeech: Bool = false) {
    parser = ArticleParser(findsIndirectSpeech: findsIndirectSpeech)
  }

  /// The answer to a line, with its line end, and whether the record was good.
  func answer(to line: ByteInput.Line, number: Int) -> (bytes: [UInt8], isGood: Bool) {
    guard case .line(let line) = line else {
      return (failure("The line is longer than \(Self.longestLine >> 20) MiB.", id: nil, number: number), false)
    }
    let (members, error) = JSONScanner.readableMembers(of: line)
    let text = members.first { $0.key.elementsEqual("text".utf8) }
    if error == nil, let text, text.kind == .string, Self.repeated(in: members) == nil {
      return (success(members, text: JSONScanner.string(in: line, at: text.range), line: line), true)
    }
    // Of two ids neither is to be trusted.
    let ids = members.filter { $0.key.elementsEqual("id".utf8) }
    let id = ids.count == 1 ? line[ids[0].range] : nil
    let explanation = error?.explanation ?? Self.problem(with: members, text: text)
    return (failure(explanation, id: id, number: number), false)
  }

  /// A line without the byte order mark that a file may begin with.
  static func withoutMark(_ line: ByteInput.Line) -> ByteInput.Line {
    guard case .line(let bytes) = line, bytes.starts(with: "\u{FEFF}".utf8) else { return line }
    return .line(Array(bytes.dropFirst(3)))
  }

  private static func problem(with members: [JSONScanner.Member], text: JSONScanner.Member?) -> String {
    if let twice = repeated(in: members) { return "The key \"\(twice)\" stands twice." }
    return text == nil ? "The key \"text\" is missing." : "The value of \"text\" is no string."
  }

  private func success(_ members: [JSONScanner.Member], text: [UInt8], line: [UInt8]) -> [UInt8] {
    let article = parser.parse(text: text, name: "")
    let places = CodePointPlaces(text)
    var json = JSONWriter()
    json.object { object in
      if let id = members.first(where: { $0.key.elementsEqual("id".utf8) }) {
        object.rawMember(key: line[id.keyRange], value: line[id.range])
      }
      object.key("ok")
      object.bool(true)
      for member in members where !Self.ours.contains(where: { member.key.elementsEqual($0.utf8) }) {
        object.rawMember(key: line[member.keyRange], value: line[member.range])
      }
      object.key("quotes")
      object.array { list in
        // Words quoted inside a quotation belong to it; the record has no place for them of their own.
        for quotation in article.quotations where quotation.parent == nil {
          ArticleRecord.write(quotation, of: text, places, to: &list)
        }
      }
    }
    json.newline()
    return json.take()
  }

  private func failure(_ explanation: String, id: ArraySlice<UInt8>?, number: Int) -> [UInt8] {
    var json = JSONWriter()
    json.object { object in
      if let id { object.rawMember(key: "\"id\"".utf8, value: id) }
      object.key("ok")
      object.bool(false)
      object.key("error")
      object.string(explanation)
      object.key("line")
      object.number(number)
    }
    json.newline()
    return json.take()
  }

  private static let ours = ["id", "text", "ok", "quotes"]

  /// Which of the two keys that matter stands twice, if one does.
  private static func repeated(in members: [JSONScanner.Member]) -> String? {
    ["id", "text"].first { key in members.count(where: { $0.key.elementsEqual(key.utf8) }) > 1 }
  }
}
