/// The fields at the head of a mail, of a part of one, or of a Usenet message (RFC 5322), as far as they can be made out.
struct MailHeader: Sendable {
  private struct Field: Sendable {
    /// In small letters.
    let name: String
    let value: Range<Int>
  }

  /// Fields that are taken in; a hostile file may have more.
  private static let most = 2000

  private let bytes: [UInt8]
  private var fields: [Field] = []
  /// Where the body begins: behind the blank line, or at the first line that is no field.
  private(set) var end: Int
  /// Whether a blank line, or the end, closes the fields.
  private(set) var isClosed = true

  /// - Parameters:
  ///   - bytes: lines that end with LF or CR LF.
  ///   - range: begins with the first field.
  init(of bytes: [UInt8], in range: Range<Int>) {
    self.bytes = bytes
    end = range.upperBound
    var place = range.lowerBound
    while place < range.upperBound {
      let lineEnd = bytes.firstPlace(of: Ascii.lineFeed, in: place..<range.upperBound) ?? range.upperBound
      let next = min(lineEnd + 1, range.upperBound)
      if Self.isBlank(bytes, place..<lineEnd) {
        end = next
        return
      }
      if let colon = Self.colon(of: bytes, in: place..<lineEnd) {
        if fields.count < Self.most {
          let name = String(decoding: bytes[place..<colon], as: UTF8.self).lowercased()
          fields.append(Field(name: name.filter { $0 != " " && $0 != "\t" }, value: colon + 1..<lineEnd))
        }
      } else if let last = fields.last, bytes[place].isAsciiBlank {
        // Folded.
        fields[fields.count - 1] = Field(name: last.name, value: last.value.lowerBound..<lineEnd)
      } else if !(fields.isEmpty && Self.isEnvelope(bytes, place..<lineEnd)) {
        end = place
        isClosed = false
        return
      }
      place = next
    }
  }

  var isEmpty: Bool { fields.isEmpty }
  var names: [String] { fields.map(\.name) }

  /// The bytes of the first field of a name, as they stand there; nil where there is none or it is blank.
  ///
  /// - Parameter name: in small letters.
  func bytes(_ name: String) -> ArraySlice<UInt8>? {
    for field in fields where field.name == name {
      let words = bytes.trimmed(field.value)
      if !words.isEmpty { return bytes[words.lowerBound..<min(words.upperBound, words.lowerBound + 65_536)] }
    }
    return nil
  }

  /// The words of a field for people, in one line.
  func words(_ name: String) -> String? {
    bytes(name).flatMap { EncodedWords.decoded($0).nonBlank }
  }

  /// The value of a field for machines: ASCII without its comments.
  func token(_ name: String) -> String? {
    bytes(name).map { String(decoding: $0, as: UTF8.self) }.nonBlank
  }

  /// The colon behind the name of a field; nil where the line is none.
  static func colon(of bytes: [UInt8], in line: Range<Int>) -> Int? {
    var place = line.lowerBound
    while place < line.upperBound, place - line.lowerBound < 80 {
      let byte = bytes[place]
      if byte == UInt8(ascii: ":") { return place > line.lowerBound ? place : nil }
      if byte == Ascii.space || byte == Ascii.tab {
        // Blanks before the colon are an old habit.
        guard place > line.lowerBound, place + 1 < line.upperBound else { return nil }
        let rest = bytes[place..<min(line.upperBound, place + 3)].first { $0 != Ascii.space && $0 != Ascii.tab }
        guard rest == UInt8(ascii: ":") else { return nil }
      } else if byte <= 0x20 || byte >= 0x7F {
        return nil
      }
      place += 1
    }
    return nil
  }

  /// The line that a mailbox puts before each message: "From ana@herald.example Fri Nov 26 21:40:36 2004".
  private static func isEnvelope(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
    bytes.has("From ", at: line.lowerBound) || bytes.has(">From ", at: line.lowerBound)
  }

  private static func isBlank(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
    line.isEmpty || line.count == 1 && bytes[line.lowerBound] == Ascii.carriageReturn
      || line.count < 80 && bytes[line].allSatisfy(\.isAsciiBlank)
  }
}
