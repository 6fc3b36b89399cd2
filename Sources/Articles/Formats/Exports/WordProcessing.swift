/// What a word processor's document says about itself.
struct DocumentFacts: Sendable {
  var title: String?
  var author: String?
  var language: String?
}

/// Makes articles of the paragraphs of a word processor's document: those of an archive's export, or one.
enum WordProcessing {
  static func drafts(from paragraphs: [ExportParagraph], facts: DocumentFacts) -> [ArticleDraft] {
    let plain = paragraphs.map(withoutBold)
    var drafts = LexisNexisRecord.records(in: plain).compactMap { LexisNexisRecord.draft(from: $0) }
    if drafts.isEmpty { drafts = NexisUniRecord.records(in: plain).compactMap { NexisUniRecord.draft(from: $0) } }
    if drafts.isEmpty, let draft = draft(from: paragraphs, facts: facts) { drafts = [draft] }
    return drafts
  }

  /// Archives set off in bold type what was searched for, and the labels; a whole line in it is a heading.
  private static func withoutBold(_ paragraph: ExportParagraph) -> ExportParagraph {
    var plain = paragraph
    if let first = paragraph.inlines.first, first.kind == .strong, let label = paragraph.label,
      first.range.lowerBound <= paragraph.words.lowerBound, first.range.upperBound >= label.end - 1,
      paragraph.text.trimmed(first.range).upperBound <= label.end
    {
      plain.labelEnd = label.end
    }
    plain.inlines.removeAll { $0.kind == .strong }
    return plain
  }

  private static func draft(from paragraphs: [ExportParagraph], facts: DocumentFacts) -> ArticleDraft? {
    var draft = ArticleDraft()
    draft.author = facts.author
    draft.language = facts.language
    var title = paragraphs.prefix(8).first { $0.kind == .title && !$0.isBlank }?.line
    if title == nil { title = facts.title }
    if title == nil, let first = paragraphs.first(where: { !$0.isBlank }), isHeading(first) { title = first.line }
    draft.title = title
    for paragraph in paragraphs where !paragraph.isBlank {
      if paragraph.kind == .title {
        if paragraph.line != title { draft.add(paragraph, as: .heading) }
      } else if paragraph.kind == .paragraph, isHeading(paragraph) {
        draft.add(paragraph, as: .heading)
      } else {
        draft.add(paragraph)
      }
    }
    return draft.blocks.isEmpty && title == nil ? nil : draft
  }

  /// Whether a paragraph is a heading by its style, or all of it is bold and reads like one.
  private static func isHeading(_ paragraph: ExportParagraph) -> Bool {
    if paragraph.kind == .heading { return true }
    guard paragraph.kind == .paragraph else { return false }
    let words = paragraph.words
    let isBold = paragraph.inlines.contains {
      $0.kind == .strong && $0.range.lowerBound <= words.lowerBound && $0.range.upperBound >= words.upperBound
    }
    return isBold && HeadingRules.readsLikeHeading(words, in: paragraph.text)
  }

  /// A title that a program put there is none.
  static func title(_ words: String?) -> String? {
    guard let words = words.nonBlank else { return nil }
    let small = words.lowercased()
    let isNone =
      small.hasPrefix("microsoft word -")
      || ["untitled", "title", "document", "document1", "word document"].contains(small)
      || [".doc", ".docx", ".rtf"].contains { small.hasSuffix($0) }
    return isNone ? nil : words
  }

  static func author(_ words: String?) -> String? {
    guard let words = words.nonBlank else { return nil }
    let programs = [
      "python-docx", "user", "admin", "administrator", "windows user", "microsoft office user", "owner", "author",
    ]
    return programs.contains(words.lowercased()) ? nil : words
  }
}

/// Joins runs of words in the same type into one inline each.
struct RunCollector {
  private(set) var paragraph = ExportParagraph()
  private var open: [(kind: Inline.Kind, start: Int)] = []

  mutating func append(_ words: some Sequence<UInt8>, bold: Bool, italic: Bool, link: String?) {
    var wanted: [Inline.Kind] = []
    if let link { wanted.append(.link(link)) }
    if bold { wanted.append(.strong) }
    if italic { wanted.append(.emphasis) }
    let same = zip(open, wanted).prefix { $0.kind == $1 }.count
    close(to: same)
    for kind in wanted[same...] { open.append((kind, paragraph.text.count)) }
    paragraph.text += words
  }

  private mutating func close(to depth: Int) {
    while open.count > depth, let (kind, start) = open.popLast() {
      let range = paragraph.text.trimmed(start..<paragraph.text.count)
      if !range.isEmpty { paragraph.inlines.append(Inline(kind: kind, range: range)) }
    }
  }

  /// The paragraph so far; the collector begins anew.
  mutating func take() -> ExportParagraph {
    close(to: 0)
    var result = paragraph
    // The outer one first.
    result.inlines.sort {
      ($0.range.lowerBound, -$0.range.upperBound) < ($1.range.lowerBound, -$1.range.upperBound)
    }
    paragraph = ExportParagraph()
    return result
  }
}
