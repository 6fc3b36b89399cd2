import Messages

extension ArticleFormat {
  /// One mail in a file, as mail programs save it.
  static let mail = ArticleFormat(
    name: "mail", title: "Mail (.eml)",
    recognition: "begins with the fields of a mail: From, Subject, Date, Received, MIME-Version",
    isRecognised: { MailBeginning($0)?.isMail ?? false },
    reading: .one { content throws(ArticleParsingError) in mailDraft(content) })

  /// A message of Usenet.
  static let usenet = ArticleFormat(
    name: "usenet", title: "Usenet message",
    recognition: "begins with the fields of a message, Newsgroups among them",
    isRecognised: { MailBeginning($0)?.isUsenet ?? false },
    reading: .one { content throws(ArticleParsingError) in mailDraft(content) })

  /// A mailbox: mails one after the other, each behind a line "From ".
  static let mailbox = ArticleFormat(
    name: "mbox", title: "Mailbox (mbox)",
    recognition: "lines “From ana@herald.example Fri Nov 26 21:40:36 2004”, each before the fields of a mail",
    isRecognised: { beginning in
      var rule = MailboxRule()
      let start = beginning.firstWord
      let text = beginning.text
      let end = text.firstPlace(of: Ascii.lineFeed, in: start..<text.count) ?? text.count
      guard rule.cut(at: Array(text[start..<end].prefix(MailboxRule.headLength))) == .before else { return false }
      return !MailHeader(of: text, in: min(end + 1, text.count)..<text.count).isEmpty
    },
    reading: .stretches(
      StretchReading(
        splitter: { _ in LineSplitter(MailboxRule()) },
        article: { content throws(ArticleParsingError) in
          let draft = mailDraft(content, isInMailbox: true)
          // The note that some programs keep for themselves in each mailbox.
          return draft.title?.contains("FOLDER INTERNAL DATA") ?? false ? nil : draft
        })))

  private static func mailDraft(_ content: FileContent, isInMailbox: Bool = false) -> ArticleDraft {
    let bytes = MailBeginning.withLineFeeds(content.bytes)
    let message = MailMessage(isInMailbox ? MailboxRule.unquoted(bytes) : bytes)
    return MailReader(message, encoding: content.encoding).draft()
  }
}

/// The fields at the beginning of a file, where it begins with fields.
struct MailBeginning {
  let header: MailHeader
  let fileExtension: String
  private let text: [UInt8]

  /// Nil where the first line is no field.
  init?(_ beginning: FileBeginning) {
    let text = beginning.text
    let start = beginning.firstWord
    guard start < text.count, text[start] > Ascii.space, text[start] < 0x7F else { return nil }
    let end = text.firstPlace(of: Ascii.lineFeed, in: start..<text.count) ?? text.count
    guard MailHeader.colon(of: text, in: start..<end) != nil else { return nil }
    header = MailHeader(of: text, in: start..<text.count)
    fileExtension = beginning.fileExtension
    self.text = text
  }

  /// Fields that nobody but a program writes.
  private static let strong: Set<String> = [
    "received", "return-path", "message-id", "mime-version", "delivered-to", "newsgroups", "dkim-signature",
    "x-mailer", "references", "in-reply-to", "nntp-posting-host", "x-received", "x-mozilla-status", "arc-seal",
  ]

  private static let usual: Set<String> = [
    "from", "to", "subject", "date", "sender", "reply-to", "cc", "organization", "lines", "path", "xref",
    "content-type", "content-transfer-encoding", "keywords", "summary", "distribution", "followup-to",
  ]

  var isMail: Bool {
    let names = Set(header.names)
    let known = names.intersection(Self.usual).count + names.intersection(Self.strong).count
    if fileExtension == "eml", known > 0 { return true }
    let isStrong = !names.isDisjoint(with: Self.strong) && known >= 2
    if isStrong, header.isClosed || names.contains("from") { return true }
    // A memorandum has the same fields as a mail; a mail has an address.
    let from = header.token("from") ?? ""
    let isFrom = from.contains("@") && !from.contains(" @ ")
    if isFrom, known >= 2, header.isClosed || names.contains("subject") { return true }
    guard let type = header.bytes("content-type").map({ ContentType($0) }), type.name.hasPrefix("multipart/"),
      let boundary = type["boundary"]
    else { return false }
    return String(decoding: text.prefix(4096), as: UTF8.self).contains("\n--\(boundary)")
  }

  var isUsenet: Bool {
    isMail && (header.bytes("newsgroups") != nil || header.bytes("xref") != nil && header.bytes("path") != nil)
  }

  /// Whether a browser saved the file: it says so, or it is a page with its pictures and came from nobody.
  var isSavedPage: Bool {
    let from = header.token("from")?.lowercased() ?? ""
    if from.contains("saved by") { return true }
    let names = header.names
    if names.contains(where: { $0 == "snapshot-content-location" || $0.hasPrefix("x-snapshot-") }) { return true }
    guard let type = header.bytes("content-type").map({ ContentType($0) }) else { return false }
    guard type.name == "multipart/related" || type.name == "text/html" else { return false }
    let isAddressed = names.contains { $0 == "to" || $0 == "received" || $0 == "return-path" || $0 == "cc" }
    if fileExtension == "mht" || fileExtension == "mhtml" { return !isAddressed || from.isEmpty }
    return !isAddressed && names.contains("mime-version") && header.bytes("content-location") != nil
  }

  /// Without a byte order mark, and with LF where lines end with CR alone.
  static func withLineFeeds(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    if bytes.has("\u{FEFF}", at: 0) { bytes.removeFirst(3) }
    if let first = bytes.firstPlace(of: Ascii.carriageReturn, in: 0..<bytes.count),
      bytes.firstPlace(of: Ascii.lineFeed, in: 0..<min(bytes.count, first + 65_536)) == nil
    {
      for place in bytes.indices where bytes[place] == Ascii.carriageReturn { bytes[place] = Ascii.lineFeed }
    }
    return bytes
  }
}

/// A mail of a mailbox begins with a line "From ", behind a blank line, with a time and a year in it.
struct MailboxRule: LineSplittingRule {
  static let headLength = 200

  private var isBehindBlank = true

  mutating func cut(at head: [UInt8]) -> LineCut {
    let wasBehindBlank = isBehindBlank
    isBehindBlank = head.allSatisfy(\.isAsciiBlank)
    return wasBehindBlank && Self.isEnvelope(head) ? .before : .none
  }

  /// "From ana@herald.example Fri Nov 26 21:40:36 2004", "From - Fri Nov 26 21:40:36 2004".
  static func isEnvelope(_ line: [UInt8]) -> Bool {
    guard line.starts(with: "From ".utf8) else { return false }
    let words = line.dropFirst(5).split { $0.isAsciiBlank }
    guard words.count >= 5, words.count <= 12 else { return false }
    let hasTime = words.contains { word in
      word.count >= 4 && word.count <= 8 && word.contains(UInt8(ascii: ":"))
        && word.allSatisfy { $0.isDigit || $0 == UInt8(ascii: ":") }
    }
    return hasTime && words.suffix(3).contains { $0.count == 4 && $0.allSatisfy(\.isDigit) }
  }

  /// The lines ">From " as they were before the mailbox.
  static func unquoted(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.firstPlace(of: "\n>", in: 0..<bytes.count) != nil else { return bytes }
    var all: [UInt8] = []
    all.reserveCapacity(bytes.count)
    var place = 0
    while place < bytes.count {
      let end = bytes.firstPlace(of: Ascii.lineFeed, in: place..<bytes.count).map { $0 + 1 } ?? bytes.count
      var marks = place
      while marks < end, bytes[marks] == UInt8(ascii: ">") { marks += 1 }
      let isQuoted = marks > place && bytes.has("From ", at: marks)
      all += bytes[(isQuoted ? place + 1 : place)..<end]
      place = end
    }
    return all
  }
}
