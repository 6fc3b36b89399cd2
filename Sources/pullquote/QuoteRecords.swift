import Articles
import Quotations

/// One line in, one line out: finds the quotations of a record `{"id": ..., "text": ...}`.
///
/// Keys that are not ours pass through byte for byte. Nothing but the line decides what comes out.
struct QuoteRecords {
  /// Bytes of the longest line that is read.
  static let longestLine = 64 << 20

  /// The answer to a line, with its line end, and whether the record was good.
  func answer(to line: StandardInput.Line, number: Int) -> (bytes: [UInt8], isGood: Bool) {
    guard case .line(let line) = line else {
      return failure("The line is longer than \(Self.longestLine >> 20) MiB.", number: number)
    }
    do {
      let members = try JSONScanner.members(of: line)
      if let twice = Self.repeated(in: members) { return failure("The key \"\(twice)\" stands twice.", number: number) }
      guard let text = members.first(where: { $0.key.elementsEqual("text".utf8) }) else {
        return failure("The key \"text\" is missing.", number: number)
      }
      guard text.kind == .string else { return failure("The value of \"text\" is no string.", number: number) }
      return (success(members, text: JSONScanner.string(in: line, at: text.range), line: line), true)
    } catch {
      return failure(error.explanation, number: number)
    }
  }

  private func success(_ members: [JSONScanner.Member], text: [UInt8], line: [UInt8]) -> [UInt8] {
    let article = ArticleParser().parse(text: text, name: "")
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
        for quotation in article.quotations where quotation.parent == nil {
          ArticleRecord.write(quotation, of: text, places, to: &list)
        }
      }
    }
    json.newline()
    return json.take()
  }

  private func failure(_ explanation: String, number: Int) -> (bytes: [UInt8], isGood: Bool) {
    var json = JSONWriter()
    json.object { object in
      object.key("ok")
      object.bool(false)
      object.key("error")
      object.string(explanation)
      object.key("line")
      object.number(number)
    }
    json.newline()
    return (json.take(), false)
  }

  private static let ours = ["id", "text", "ok", "quotes"]

  /// Which of the two keys that matter stands twice, if one does.
  private static func repeated(in members: [JSONScanner.Member]) -> String? {
    ["id", "text"].first { key in members.count(where: { $0.key.elementsEqual(key.utf8) }) > 1 }
  }
}
