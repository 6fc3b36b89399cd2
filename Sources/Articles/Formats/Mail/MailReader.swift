import Messages

/// Reads a mail: what it says about itself, and the right ones of its parts.
struct MailReader {
  private let message: MailMessage
  private let encoding: TextEncoding?
  /// How many letters stand in the text of each part and of all parts in it, by kind.
  private var letters: [(html: Int, plain: Int)] = []
  private var children: [[Int]] = []
  private var isShown: [Bool] = []

  /// - Parameter encoding: how all parts are read, where somebody has chosen it.
  init(_ message: MailMessage, encoding: TextEncoding?) {
    self.message = message
    self.encoding = encoding
    children = [[Int]](repeating: [], count: message.parts.count)
    letters = message.parts.map { part in
      guard !part.hasParts, part.isText || part.type.name == "text" else { return (0, 0) }
      let content = message.content(of: part)
      return isHTML(part, content) ? (Self.letters(ofHTML: content), 0) : (0, Self.letters(of: content))
    }
    for (number, part) in message.parts.enumerated() {
      if let parent = part.parent { children[parent].append(number) }
    }
    for (number, part) in message.parts.enumerated().reversed() {
      guard let parent = part.parent else { continue }
      letters[parent].html += letters[number].html
      letters[parent].plain += letters[number].plain
    }
    choose()
  }

  // MARK: - The right parts

  private mutating func choose() {
    isShown = [Bool](repeating: false, count: message.parts.count)
    guard !isShown.isEmpty else { return }
    isShown[0] = true
    for (number, part) in message.parts.enumerated() where isShown[number] {
      switch part.type.name {
      case "multipart/alternative": show(alternative(in: number))
      case "multipart/related": show(rootOfRelated(number))
      case "multipart/signed", "multipart/encrypted": show(children[number].first)
      default: for child in children[number] { isShown[child] = !message.parts[child].isAttachment }
      }
    }
    // A mail may be nothing but what it calls an attachment.
    guard !message.parts.indices.contains(where: { isShown[$0] && isText($0) }) else { return }
    if let only = message.parts.indices.first(where: { isText($0) }) { isShown[only] = true }
  }

  private mutating func show(_ part: Int?) {
    if let part { isShown[part] = true }
  }

  private func isText(_ number: Int) -> Bool {
    !message.parts[number].hasParts && letters[number].html + letters[number].plain > 0
  }

  /// HTML, where it says about as much as the plain text does.
  private func alternative(in number: Int) -> Int? {
    let html = children[number].last { letters[$0].html > 0 }
    let plain = children[number].first { letters[$0].plain > 0 }
    guard let html else { return plain ?? children[number].first }
    guard let plain else { return html }
    return letters[html].html * 5 >= letters[plain].plain ? html : plain
  }

  private func rootOfRelated(_ number: Int) -> Int? {
    let start = message.parts[number].type["start"]
    let named = children[number].first { start != nil && message.parts[$0].header.token("content-id") == start }
    return named ?? children[number].first { letters[$0].html > 0 }
      ?? children[number].first { letters[$0].plain > 0 } ?? children[number].first
  }

  private func isHTML(_ part: MailMessage.Part, _ content: [UInt8]) -> Bool {
    if part.type.name == "text/html" || part.type.name == "application/xhtml+xml" { return true }
    guard part.type.name == "text/plain" || part.type.name == "text" else { return false }
    let start = content.firstIndex { !$0.isAsciiBlank } ?? content.count
    return content.has("<!DOCTYPE html", at: start) || content.has("<!doctype html", at: start)
      || content.has("<html", at: start) || content.has("<HTML", at: start)
  }

  private static func letters(of text: [UInt8]) -> Int {
    text.count { $0.isAsciiLetter || $0 >= 0x80 || $0.isDigit }
  }

  /// Letters outside of tags, styles and scripts.
  private static func letters(ofHTML html: [UInt8]) -> Int {
    var letters = 0
    var place = 0
    while place < html.count {
      if html[place] != UInt8(ascii: "<") {
        if html[place].isAsciiLetter || html[place] >= 0x80 || html[place].isDigit { letters += 1 }
        place += 1
        continue
      }
      let isUnseen = html.has("<style", at: place) || html.has("<script", at: place) || html.has("<STYLE", at: place)
      let end: Int?
      if isUnseen {
        end = html.firstPlace(
          of: html.has("<script", at: place) ? "</script" : html.has("<style", at: place) ? "</style" : "</STYLE",
          in: place..<html.count)
      } else if html.has("<!--", at: place) {
        end = html.firstPlace(of: "-->", in: place..<html.count)
      } else {
        end = nil
      }
      place = (end ?? html.firstPlace(of: UInt8(ascii: ">"), in: place..<html.count) ?? html.count) + 1
    }
    return letters
  }

  // MARK: - The article

  func draft() -> ArticleDraft {
    var draft = ArticleDraft()
    guard let root = message.parts.first else { return draft }
    readFacts(of: root.header, to: &draft)
    var leftOut: [String] = []
    var hasText = false
    var isEncrypted = false
    for (number, part) in message.parts.enumerated() {
      if part.type.name == "multipart/encrypted" || part.type.name == "application/pkcs7-mime" { isEncrypted = true }
      if let parent = part.parent, isShown[number], message.parts[parent].type.name.hasPrefix("message/") {
        announce(part.header, to: &draft)
      }
      if part.hasParts { continue }
      if isShown[number], isText(number) {
        leftOut += write(part, to: &draft)
        hasText = true
      } else if isFile(number) {
        leftOut.append(part.fileName ?? "")
      }
    }
    if !hasText, !message.parts[0].isMultipart, isText(0) { leftOut += write(root, to: &draft) }
    draft.note = note(leftOut, isEncrypted: isEncrypted, hasText: !draft.blocks.isEmpty)
    return draft
  }

  /// Whether a part is a file that somebody sent: no picture of the layout, and no other way of saying the same.
  private func isFile(_ number: Int) -> Bool {
    let part = message.parts[number]
    if part.isMultipart || part.type.name.hasPrefix("message/") { return part.isAttachment }
    // The pictures of a page have a name for it.
    if part.type.name.hasPrefix("image/"), part.header.bytes("content-id") != nil, letters[0].html > 0 { return false }
    if part.isAttachment { return true }
    if part.isText || part.type.name == "text" { return part.fileName != nil && letters[number].html == 0 }
    let name = part.parent.map { message.parts[$0].type.name }
    return name != "multipart/related" && name != "multipart/alternative" && name != "multipart/signed"
      && name != "multipart/encrypted"
  }

  private func note(_ files: [String], isEncrypted: Bool, hasText: Bool) -> Message? {
    if isEncrypted, !hasText { return Message("The mail is encrypted.") }
    guard !files.isEmpty else { return hasText ? nil : Message("The mail holds no text.") }
    let names = files.filter { !$0.isEmpty }.prefix(3)
    let more = files.count - names.count
    let count = files.count
    let named = names.joined(separator: ", ")
    let list = more > 0 ? Message("\(named) and \(more) more") : Message(said: named)
    switch (count, named.isEmpty) {
    case (1, true): return Message("An attachment is left out.")
    case (1, false): return Message("An attachment is left out: \(list).")
    case (_, true): return Message("\(count) attachments are left out.")
    case (_, false): return Message("\(count) attachments are left out: \(list).")
    }
  }

  /// The mail that was forwarded: its subject, who wrote it and when.
  private func announce(_ header: MailHeader, to draft: inout ArticleDraft) {
    if let subject = header.words("subject") { draft.add(.heading, subject, level: 2) }
    let sender = header.bytes("from").map { MailAddress($0) }
    let words = [sender?.name ?? sender?.address, header.words("date")].compactMap(\.self).joined(separator: ", ")
    if !words.isEmpty { draft.add(.paragraph, words) }
  }

  /// Adds the blocks of a part; returns the names of files that were in it.
  private func write(_ part: MailMessage.Part, to draft: inout ArticleDraft) -> [String] {
    let content = message.content(of: part)
    let isHTML = isHTML(part, content)
    let declared = part.type["charset"] ?? (isHTML ? Self.charset(ofHTML: content) : nil)
    let (text, name) =
      encoding.map { (message.text(of: part, in: $0), $0.name) } ?? Charset.decode(content, declared: declared)
    if draft.blocks.isEmpty || draft.encoding == "UTF-8" { draft.encoding = name }
    if isHTML {
      var letter = ArticleDraft()
      letter.append(
        html: text, base: part.header.token("content-base") ?? part.header.token("content-location"))
      NewsletterRules.trim(&letter)
      draft.append(blocksOf: letter)
      return []
    }
    let letter = MailText(
      text, isFlowed: part.type["format"]?.lowercased() == "flowed",
      deletesBlanks: part.type["delsp"]?.lowercased() == "yes")
    letter.write(to: &draft)
    return letter.leftOutFiles
  }

  /// What a page says of its charset, where the mail does not.
  static func charset(ofHTML html: [UInt8]) -> String? {
    let end = min(html.count, 2048)
    guard let found = html.firstPlace(of: "charset=", in: 0..<end) else { return nil }
    let words = html[(found + 8)..<end].drop { $0 == Ascii.quote || $0 == UInt8(ascii: "'") || $0 == Ascii.space }
    let name = words.prefix { $0.isAsciiLetter || $0.isDigit || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
    return String(decoding: name, as: UTF8.self).nonBlank
  }

  // MARK: - Facts

  private func readFacts(of header: MailHeader, to draft: inout ArticleDraft) {
    draft.title = header.words("subject")
    draft.date = (header.words("date") ?? header.words("nntp-posting-date")).flatMap { ArticleDate(words: $0) }
    draft.language = header.token("content-language")?.split(separator: ",").first.map(String.init)
    draft.address = [header.token("archived-at"), header.token("x-url")].lazy.compactMap(\.self).map {
      $0.filter { $0 != "<" && $0 != ">" && $0 != " " }
    }.first { $0.hasPrefix("http") }
    let sender = header.bytes("from").map { MailAddress($0) }
    if let groups = header.token("newsgroups") {
      draft.author = sender?.name ?? sender?.address
      draft.source = groups.split { $0 == "," || $0.isWhitespace }.first.map(String.init)
      return
    }
    let isList = header.bytes("list-post") != nil
    let isNewsletter = !isList && (header.bytes("list-unsubscribe") ?? header.bytes("feedback-id")) != nil
    if isNewsletter {
      // "Ana Ruiz from The Harbour Herald", or the newsletter alone.
      let name = sender?.name ?? sender?.address
      let words = name?.split(separator: " ") ?? []
      if let joint = words.firstIndex(where: { ["from", "at", "von", "de", "|"].contains($0) && $0 != "de" }),
        joint > 0,
        joint < words.count - 1
      {
        draft.author = words[..<joint].joined(separator: " ")
        draft.source = words[(joint + 1)...].joined(separator: " ")
      } else {
        draft.source = name
      }
    } else {
      draft.author = sender?.name
      draft.source = isList ? Self.listName(header) : sender?.name == nil ? sender?.address : nil
    }
  }

  /// What a mailing list calls itself: "Harbour news <news.harbour.example>".
  private static func listName(_ header: MailHeader) -> String? {
    guard let list = header.bytes("list-id").map({ MailAddress($0) }) else { return nil }
    return list.name ?? list.address
  }
}
