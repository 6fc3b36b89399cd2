import Messages

extension ArticleFormat {
  /// A page with all that belongs to it in one file, as browsers save it: a mail of many parts (RFC 2557).
  static let savedPage = ArticleFormat(
    name: "mhtml", title: "Saved page in one file (MHTML)",
    recognition: "the fields of a mail, with From: <Saved by …>, Snapshot-Content-Location, or multipart/related",
    isRecognised: { MailBeginning($0)?.isSavedPage ?? false },
    reading: .one { content throws(ArticleParsingError) in SavedPage(content).draft() })
}

/// The page in a file of many parts.
struct SavedPage {
  private let message: MailMessage
  private let encoding: TextEncoding?

  init(_ content: FileContent) {
    message = MailMessage(MailBeginning.withLineFeeds(content.bytes))
    encoding = content.encoding
  }

  /// The part that is the page: the one that the file names, the one from its address, the first in HTML.
  private var root: MailMessage.Part? {
    guard let whole = message.parts.first else { return nil }
    let pages = message.parts.filter { part in
      !part.hasParts && (part.type.name == "text/html" || part.type.name == "application/xhtml+xml")
        && !part.body.isEmpty
    }
    if let start = whole.type["start"],
      let named = pages.first(where: { $0.header.token("content-id") == start })
    {
      return named
    }
    if let address = address(of: whole),
      let same = pages.first(where: { $0.header.token("content-location") == address })
    {
      return same
    }
    return pages.first ?? message.parts.first { !$0.hasParts && $0.isText && !$0.body.isEmpty }
      ?? message.parts.first { !$0.hasParts && !$0.body.isEmpty }
  }

  private func address(of part: MailMessage.Part) -> String? {
    let names = ["snapshot-content-location", "x-snapshot-content-location", "content-location", "content-base"]
    return names.lazy.compactMap { part.header.token($0) }.first
  }

  func draft() -> ArticleDraft {
    guard let whole = message.parts.first, let root else { return ArticleDraft() }
    let content = message.content(of: root)
    let declared = root.type["charset"] ?? MailReader.charset(ofHTML: content)
    let (html, name) =
      encoding.map { (message.text(of: root, in: $0), $0.name) } ?? Charset.decode(content, declared: declared)
    let place = [address(of: whole), address(of: root)].compactMap(\.self).first { $0.hasPrefix("http") }
    var draft = PageReader(text: html, encoding: name, address: place).draft()
    draft.address = draft.address ?? place
    draft.title = draft.title ?? whole.header.words("subject")
    if draft.blocks.isEmpty { draft.note = draft.note ?? Message("The page in the file holds no text.") }
    return draft
  }
}
