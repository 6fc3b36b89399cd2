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

  /// Writes the answer to a line, with its line end, and says whether the record was good.
  func answer(to line: ByteInput.Line, number: Int, in json: inout JSONWriter) -> Bool {
    guard case .line(let line) = line else {
      writeFailure("The line is longer than \(Self.longestLine >> 20) MiB.", id: nil, number: number, to: &json)
      return false
    }
    let (members, error) = JSONScanner.readableMembers(of: line)
    let text = members.first { $0.isNamed("text") }
    if error == nil, let text, text.kind == .string, Self.repeated(in: members) == nil {
      writeSuccess(members, text: JSONScanner.string(in: line, at: text.range), line: line, to: &json)
      return true
    }
    // Of two ids neither is to be trusted.
    let ids = members.filter { $0.isNamed("id") }
    let id = ids.count == 1 ? line[ids[0].range] : nil
    let explanation = error?.explanation ?? Self.problem(with: members, text: text)
    writeFailure(explanation, id: id, number: number, to: &json)
    return false
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

  private func writeSuccess(
    _ members: [JSONScanner.Member], text: [UInt8], line: [UInt8], to json: inout JSONWriter
  ) {
    let article = parser.parse(text: text, name: "")
    let places = CodePointPlaces(text)
    json.object { object in
      if let id = members.first(where: { $0.isNamed("id") }) {
        object.rawMember(key: line[id.keyRange], value: line[id.range])
      }
      object.key("ok")
      object.bool(true)
      for member in members where !Self.isOurs(member) {
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
  }

  private func writeFailure(_ explanation: String, id: ArraySlice<UInt8>?, number: Int, to json: inout JSONWriter) {
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
  }

  private static func isOurs(_ member: JSONScanner.Member) -> Bool {
    member.isNamed("id") || member.isNamed("text") || member.isNamed("ok") || member.isNamed("quotes")
  }

  /// Which of the two keys that matter stands twice, if one does.
  private static func repeated(in members: [JSONScanner.Member]) -> String? {
    if members.count(where: { $0.isNamed("id") }) > 1 { return "id" }
    return members.count(where: { $0.isNamed("text") }) > 1 ? "text" : nil
  }
}
