import Articles

/// An article in which people have marked who says what.
struct AnnotatedArticle {
  struct Quote {
    /// Code points, inside the marks.
    var range: Range<Int>
    var isIndirect: Bool
    var isDirect: Bool
    /// The words that name the speaker, nil where nobody is named.
    var speaker: String?
    var speakerRange: Range<Int>?
    var speakerHead: String
    var isPronoun: Bool
    var isNominal: Bool
    /// Who that is: the fullest name, "@" and a common noun, or several of them parted by "|".
    var entity: String?
    /// All of what is attributed, with what stands outside marks: several pieces where an attribution parts them.
    var content: [Range<Int>] = []
    /// The words that report it.
    var cue: Range<Int>?
    /// The same for the pieces of one attribution.
    var attribution = ""
  }

  var id: String
  var text: [UInt8]
  var quotes: [Quote]
  /// Code points of what is unclear.
  var ignored: [Range<Int>]

  /// Reads one line of the annotated file; nil where it is none.
  init?(line: [UInt8]) {
    guard let record = JSONRecord(line), let id = record.string("id"), let text = record.bytes("text") else {
      return nil
    }
    self.id = id
    self.text = text
    quotes = record.records("quotes").compactMap { quote in
      guard let start = quote.number("start"), let end = quote.number("end"), start <= end else { return nil }
      let type = quote.string("type")
      let form = quote.string("speaker_form")
      var speakerRange: Range<Int>?
      if let start = quote.number("speaker_start"), let end = quote.number("speaker_end"), start <= end {
        speakerRange = start..<end
      }
      var cue: Range<Int>?
      if let start = quote.number("cue_start"), let end = quote.number("cue_end"), start <= end { cue = start..<end }
      let spans = quote.numbers("content_spans")
      let content = stride(from: 0, to: spans.count - 1, by: 2).filter { spans[$0] <= spans[$0 + 1] }
        .map { spans[$0]..<spans[$0 + 1] }
      return Quote(
        range: start..<end, isIndirect: type == "indirect", isDirect: type == "direct",
        speaker: quote.string("speaker").flatMap { $0.isEmpty ? nil : $0 }, speakerRange: speakerRange,
        speakerHead: quote.string("speaker_head") ?? "", isPronoun: form == "pronoun", isNominal: form == "nominal",
        entity: quote.string("gold_entity").flatMap { $0.isEmpty ? nil : $0 },
        content: content.isEmpty ? [start..<end] : content, cue: cue, attribution: quote.string("attr") ?? "")
    }
    ignored = record.records("ignore").compactMap { region in
      guard let start = region.number("start"), let end = region.number("end"), start <= end else { return nil }
      return start..<end
    }
  }
}

/// A JSON object whose members are asked for by name.
struct JSONRecord {
  private let bytes: [UInt8]
  private let members: [JSONScanner.Member]

  init?(_ bytes: [UInt8]) {
    guard let members = try? JSONScanner.members(of: bytes) else { return nil }
    self.bytes = bytes
    self.members = members
  }

  private func member(_ key: String, _ kind: JSONScanner.Kind) -> JSONScanner.Member? {
    members.first { $0.kind == kind && $0.key.elementsEqual(key.utf8) }
  }

  func bytes(_ key: String) -> [UInt8]? {
    member(key, .string).map { JSONScanner.string(in: bytes, at: $0.range) }
  }

  func string(_ key: String) -> String? {
    bytes(key).map { String(decoding: $0, as: UTF8.self) }
  }

  func number(_ key: String) -> Int? {
    member(key, .number).flatMap { Int(String(decoding: bytes[$0.range], as: UTF8.self)) }
  }

  /// All numbers in an array, also in arrays inside it.
  func numbers(_ key: String) -> [Int] {
    guard let member = member(key, .array) else { return [] }
    return bytes[member.range].split { !(0x30...0x39).contains($0) }.compactMap {
      Int(String(decoding: $0, as: UTF8.self))
    }
  }

  func records(_ key: String) -> [JSONRecord] {
    guard let member = member(key, .array) else { return [] }
    let places = (try? JSONScanner.elements(of: bytes, at: member.range)) ?? []
    return places.compactMap { JSONRecord(Array(bytes[$0])) }
  }
}
