import Messages

extension ArticleFormat {
  /// Notes and posts in Markdown: what Obsidian's Web Clipper saves, what blogs are made from.
  static let markdown = ArticleFormat(
    name: "markdown", title: "Markdown",
    recognition:
      "front matter with a title, an address or a date; a name that ends in .md, where the text has marks of Markdown",
    isRecognised: { beginning in
      let text = beginning.text
      guard !text.isEmpty else { return false }
      if let head = FrontMatter(in: text), head.isOfAnArticle { return true }
      return MarkdownFile.extensions.contains(beginning.fileExtension)
        && (MarkdownFile.hasMarks(text) || FrontMatter(in: text) != nil)
    },
    reading: .one { content throws(ArticleParsingError) in try MarkdownFile.draft(of: content) })
}

/// A file of Markdown: facts in its front matter, then the text.
enum MarkdownFile {
  static let extensions: Set<String> = ["md", "markdown", "mdown", "mkd", "mkdn", "mdx", "qmd", "rmd"]

  static func draft(of content: FileContent) throws(ArticleParsingError) -> ArticleDraft {
    let decoder = try TextDecoder.sniffing(content.bytes)
    let text = decoder.decode(content.bytes)
    var draft = ArticleDraft()
    draft.encoding = decoder.encoding.name
    let head = FrontMatter(in: text)
    if let head { read(head, into: &draft) }
    var body = Array(text[(head?.end ?? 0)...])
    TemplateTags.remove(from: &body)
    draft.append(markdown: body, base: draft.address)
    if draft.title.nonBlank == nil { draft.title = titleHeading(of: draft) }
    var facts = ArticleFacts()
    facts.readFileName(content.fileName)
    draft.date = draft.date ?? facts.date
    draft.source = draft.source ?? facts.source
    if draft.title == nil, head != nil { draft.title = name(of: content.fileName) }
    return draft
  }

  private static func read(_ head: FrontMatter, into draft: inout ArticleDraft) {
    draft.title = head.first(["title", "headline", "name"])
    draft.author = author(head)
    draft.address = head.all([
      "source", "url", "link", "original_url", "source_url", "canonical_url", "canonical", "canonicalurl", "permalink",
      "tumblr_url",
    ]).lazy.map(withoutLinkMarks).first(where: WebAddress.isWeb)
    draft.source = head.all([
      "site", "site_name", "sitename", "publication", "publisher", "publisher.name", "newspaper", "website", "source",
    ]).lazy.map(withoutLinkMarks).first { !WebAddress.isWeb($0) }
    draft.language = head.first(["lang", "language", "locale", "inlanguage"])
    var dateKeys = [
      "published", "date", "date_published", "datepublished", "published_at", "publish_date", "publishdate",
      "publication_date", "published_time", "pubdate", "pub_date",
    ]
    // Of a clipping it says when it was clipped.
    if draft.address == nil { dateKeys += ["created", "date_created", "created_at"] }
    draft.date = head.all(dateKeys).lazy.compactMap { ArticleDate(words: $0) }.first
  }

  private static func author(_ head: FrontMatter) -> String? {
    for key in ["author", "authors", "author.name", "authors.name", "byline", "by", "creator", "creators"] {
      let names = head.all([key]).map(withoutLinkMarks).filter { !$0.isEmpty && !WebAddress.isWeb($0) }
      if names.isEmpty { continue }
      return names.map { $0.lowercased().hasPrefix("by ") ? String($0.dropFirst(3)) : $0 }.joined(separator: ", ")
    }
    return nil
  }

  /// `[[Name]]`, `[[Name|words]]` and `[words](address)` as the words.
  private static func withoutLinkMarks(_ words: String) -> String {
    var words = words[...]
    if words.hasPrefix("[["), words.hasSuffix("]]") {
      words = words.dropFirst(2).dropLast(2)
      if let bar = words.lastIndex(of: "|") { words = words[words.index(after: bar)...] }
    } else if words.hasPrefix("["), words.hasSuffix(")"), let middle = words.firstIndex(of: "]"),
      words[middle...].hasPrefix("](")
    {
      words = words[words.index(after: words.startIndex)..<middle]
    }
    return String(words)
  }

  /// The words of the first heading, where nothing but pictures stands before it and it is the only one so high.
  private static func titleHeading(of draft: ArticleDraft) -> String? {
    guard let first = draft.blocks.first(where: { $0.kind != .caption }), first.kind == .heading, first.level == 1,
      draft.blocks.count(where: { $0.kind == .heading && $0.level == 1 }) == 1
    else { return nil }
    return draft.text.line(first.range)
  }

  /// The name of a note that somebody gave words: "Harbour plan.md", not "2024-04-03-harbour-plan.md".
  private static func name(of fileName: String) -> String? {
    guard let dot = fileName.lastIndex(of: "."), fileName[..<dot].contains(" ") else { return nil }
    return String(fileName[..<dot])
  }

  // MARK: - Recognition

  /// Whether lines of a text have what plain text does not: headings, links, strong words, code, quotations, lists.
  static func hasMarks(_ text: [UInt8]) -> Bool {
    var items = 0
    var place = 0
    var isAfterWords = false
    while let line = TextLine(in: text, at: place) {
      place = line.next
      let words = line.words
      if words.isEmpty {
        isAfterWords = false
        continue
      }
      if line.isQuoted || hasMark(text, words, isAfterWords: isAfterWords) { return true }
      if isItem(text, words) {
        items += 1
        if items > 1 { return true }
      }
      isAfterWords = true
    }
    return false
  }

  private static func hasMark(_ text: [UInt8], _ words: Range<Int>, isAfterWords: Bool) -> Bool {
    let start = words.lowerBound
    switch text[start] {
    case UInt8(ascii: "#"):
      let end = text[start..<words.upperBound].firstIndex { $0 != UInt8(ascii: "#") } ?? words.upperBound
      if end - start <= 6, end < words.upperBound, text[end] == Ascii.space { return true }
    case UInt8(ascii: "`"): if text.has("```", at: start) { return true }
    case UInt8(ascii: "~"): if text.has("~~~", at: start) { return true }
    case UInt8(ascii: "="), UInt8(ascii: "-"):
      if isAfterWords, words.count > 2, text[words].allSatisfy({ $0 == text[start] }) { return true }
    default: break
    }
    for mark: StaticString in ["](", "[[", "**", "]: http"] {
      guard let found = text.firstPlace(of: mark, in: words) else { continue }
      if found + mark.utf8CodeUnitCount < words.upperBound, !text[found + mark.utf8CodeUnitCount].isAsciiBlank {
        return true
      }
    }
    return false
  }

  private static func isItem(_ text: [UInt8], _ words: Range<Int>) -> Bool {
    text.has("- ", at: words.lowerBound) || text.has("* ", at: words.lowerBound) || text.has("+ ", at: words.lowerBound)
  }
}
