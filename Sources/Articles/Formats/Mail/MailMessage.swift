/// A mail taken apart: its header, and all its parts, one inside the other, in the order of the file.
///
/// One pass over the lines with a stack of what is open: nothing recurses, and what is nested too deep stays a part of
/// what is around it.
struct MailMessage: Sendable {
  struct Part: Sendable {
    let parent: Int?
    let header: MailHeader
    let type: ContentType
    let disposition: ContentType?
    /// The bytes behind the header: of a part with parts only what stands before the first.
    var body: Range<Int>
    var hasParts = false

    /// What a part with no type is: text, or a whole mail in a digest.
    var isText: Bool { type.name.hasPrefix("text/") }
    var isMultipart: Bool { type.name.hasPrefix("multipart/") }
    var isAttachment: Bool { disposition?.name == "attachment" }

    /// The name that the part has as a file.
    var fileName: String? { disposition?["filename"] ?? type["name"] }
  }

  private struct Open {
    let part: Int
    /// With the two dashes.
    let delimiter: [UInt8]
  }

  /// Parts that are taken in, and how deep they may stand in each other.
  private static let mostParts = 5000
  private static let deepest = 40

  let bytes: [UInt8]
  private(set) var parts: [Part] = []
  private var open: [Open] = []
  private let rootBoundary: String?

  /// - Parameter bytes: the mail from its first field on.
  init(_ bytes: [UInt8]) {
    self.init(bytes, boundary: nil)
    guard parts.count == 1, parts[0].isMultipart, !parts[0].hasParts else { return }
    // Its boundary stands nowhere.
    let body = parts[0].header.end
    if let guess = guessedBoundary(from: body, before: bytes.count) {
      self.init(bytes, boundary: guess)
    } else {
      readUnparted()
    }
  }

  /// - Parameter boundary: what parts the mail, whatever it says itself.
  private init(_ bytes: [UInt8], boundary: String?) {
    self.bytes = bytes
    rootBoundary = boundary
    let range = 0..<bytes.count
    var start = beginPart(at: range.lowerBound, before: range.upperBound)
    // Everything up to the next delimiter belongs to the part that is open.
    var place = start
    while let dashes = nextDashes(from: place, before: range.upperBound) {
      let lineEnd = bytes.firstPlace(of: Ascii.lineFeed, in: dashes..<range.upperBound) ?? range.upperBound
      place = lineEnd
      guard let (index, isLast) = delimiter(bytes[dashes..<lineEnd]) else { continue }
      endPart(at: dashes)
      let parent = open[index].part
      open.removeSubrange((isLast ? index : index + 1)...)
      parts[parent].hasParts = parts[parent].hasParts || !isLast
      let next = min(lineEnd + 1, range.upperBound)
      if isLast || parts.count >= Self.mostParts {
        // What stands behind the last part is no part of the mail.
        isOutside = true
      } else {
        isOutside = false
        start = beginPart(at: next, before: range.upperBound, in: parent)
        place = max(lineEnd, start - 1)
      }
    }
    endPart(at: range.upperBound)
  }

  /// Whether the place in the file belongs to no part.
  private var isOutside = false

  /// Begins the part whose header stands here; a mail in a mail is the one part of it. Returns where its body begins.
  private mutating func beginPart(at start: Int, before end: Int, in parent: Int? = nil) -> Int {
    var start = start
    var parent = parent
    while true {
      let header = MailHeader(of: bytes, in: start..<end)
      let usual = parent.map { parts[$0].type.name == "multipart/digest" } ?? false
      let part = Part(
        parent: parent, header: header,
        type: ContentType(header.bytes("content-type") ?? Array((usual ? "message/rfc822" : "text/plain").utf8)[...]),
        disposition: header.bytes("content-disposition").map { ContentType($0) }, body: header.end..<header.end)
      parts.append(part)
      let number = parts.count - 1
      start = header.end
      if let parent, !parts[parent].isMultipart { parts[parent].hasParts = true }
      if part.isMultipart, open.count < Self.deepest {
        let boundary =
          (number == 0 ? rootBoundary : nil) ?? part.type["boundary"]
          ?? guessedBoundary(from: start, before: end)
        if let boundary { open.append(Open(part: number, delimiter: Array("--\(boundary)".utf8))) }
      }
      let isMail = part.type.name == "message/rfc822" || part.type.name == "message/news"
      guard isMail, isPlain(part), start < end, parts.count < Self.mostParts, depth(of: number) < Self.deepest else {
        return start
      }
      parent = number
    }
  }

  private func depth(of part: Int) -> Int {
    var depth = 0
    var next = parts[part].parent
    while let parent = next, depth <= Self.deepest {
      depth += 1
      next = parts[parent].parent
    }
    return depth
  }

  /// Whether the bytes of a part stand in the file as they are.
  func isPlain(_ part: Part) -> Bool {
    switch part.header.token("content-transfer-encoding")?.lowercased() {
    case "base64", "quoted-printable": false
    default: true
    }
  }

  /// What is open ends here.
  private mutating func endPart(at place: Int) {
    guard !isOutside, let last = parts.indices.last, parts[last].body.isEmpty else { return }
    let start = parts[last].body.lowerBound
    // The line end before a delimiter belongs to it.
    var end = place
    if end > start, end < bytes.count, bytes[end - 1] == Ascii.lineFeed { end -= 1 }
    if end > start, end < bytes.count, bytes[end - 1] == Ascii.carriageReturn { end -= 1 }
    parts[last].body = start..<max(start, end)
  }

  /// Where the next line with two dashes begins.
  private func nextDashes(from place: Int, before end: Int) -> Int? {
    guard !open.isEmpty else { return nil }
    if place == 0 || place <= end && place > 0 && bytes[place - 1] == Ascii.lineFeed, bytes.has("--", at: place),
      place < end
    {
      return place
    }
    guard place < end, let found = bytes.firstPlace(of: "\n--", in: place..<end) else { return nil }
    return found + 1
  }

  /// Which of the open parts a line parts, the inner ones first, and whether it ends it.
  private func delimiter(_ line: ArraySlice<UInt8>) -> (index: Int, isLast: Bool)? {
    for index in open.indices.reversed() {
      let delimiter = open[index].delimiter
      guard line.starts(with: delimiter) else { continue }
      let rest = line.dropFirst(delimiter.count)
      let isLast = rest.starts(with: "--".utf8)
      if (isLast ? rest.dropFirst(2) : rest).allSatisfy(\.isAsciiBlank) { return (index, isLast) }
    }
    return nil
  }

  /// The boundary of parts that do not say it: that of the first line with two dashes before anything else that counts.
  private func guessedBoundary(from start: Int, before end: Int) -> String? {
    let limit = min(end, start + 4096)
    var place = start
    while place < limit {
      let lineEnd = bytes.firstPlace(of: Ascii.lineFeed, in: place..<limit) ?? limit
      let line = bytes.trimmed(place..<lineEnd)
      if bytes.has("--", at: line.lowerBound), (6...200).contains(line.count),
        !bytes[line].contains(Ascii.space)
      {
        return String(decoding: bytes[line.lowerBound + 2..<line.upperBound], as: UTF8.self)
      }
      place = lineEnd + 1
    }
    return nil
  }

  /// A mail of parts in which no delimiter was found may still begin with the fields of its first part.
  private mutating func readUnparted() {
    let body = parts[0].body
    let start = bytes[body].firstIndex { !$0.isAsciiBlank } ?? body.upperBound
    let header = MailHeader(of: bytes, in: start..<body.upperBound)
    guard header.names.contains(where: { $0.hasPrefix("content-") }) else { return }
    parts[0].hasParts = true
    parts[0].body = body.lowerBound..<body.lowerBound
    parts.append(
      Part(
        parent: 0, header: header, type: ContentType(header.bytes("content-type") ?? Array("text/plain".utf8)[...]),
        disposition: nil, body: header.end..<body.upperBound))
  }

  /// The content of a part in UTF-8, whatever it says of itself, where somebody has chosen its encoding: what stands in the
  /// file as it is has been read in that with the file.
  func text(of part: Part, in encoding: TextEncoding) -> [UInt8] {
    let content = content(of: part)
    return TextDecoder.of(isPlain(part) ? .utf8 : encoding.decoding, content).decode(content)
  }

  /// The bytes of a part as they were before they were written in ASCII.
  func content(of part: Part) -> [UInt8] {
    TransferEncoding.decoded(bytes[part.body], part.header.token("content-transfer-encoding"))
  }
}
