/// Reads one article of Nexis Uni, whose exports as text, Word and RTF have the same lines.
///
/// Title, publication and day, a copyright, labelled lines ("Length: 647 words"), the line "Body", the words, perhaps
/// "Graphic" or "Classification" with more lines, "Load-Date: July 23, 2019", "End of Document". Before the first article
/// stands a list of all.
enum NexisUniRecord {
  /// The article in the paragraphs of a record, with what stands before it; nil where they hold none.
  static func draft(from paragraphs: ArraySlice<ExportParagraph>) -> ArticleDraft? {
    let body = paragraphs.firstIndex { isBody($0) }
    guard let head = head(of: paragraphs[..<(body ?? paragraphs.endIndex)]) else { return nil }
    var draft = ArticleDraft()
    readTop(of: head.top, into: &draft)
    var bodyStart = body.map { $0 + 1 } ?? head.fields.endIndex
    for index in head.fields.indices {
      let paragraph = paragraphs[index]
      guard let (name, end) = paragraph.label, let meaning = ExportLabel.of(name) else { continue }
      if body == nil, meaning == .closing {
        bodyStart = index
        break
      }
      readField(meaning, paragraph, from: end, into: &draft)
    }
    addBody(paragraphs[min(bodyStart, paragraphs.endIndex)...], to: &draft)
    draft.markHeadings()
    return draft
  }

  // MARK: - Above the body

  static func isBody(_ paragraph: ExportParagraph) -> Bool {
    if paragraph.isWord("Body") { return true }
    // In the language of the download, but with its bookmark.
    return (1..<30).contains(paragraph.words.count)
      && paragraph.bookmarks.contains { $0 == "Body" || $0.hasPrefix("Body_") }
  }

  /// The title with the publication and the day, and the lines from the copyright on.
  private static func head(
    of paragraphs: ArraySlice<ExportParagraph>
  ) -> (top: ArraySlice<ExportParagraph>, fields: ArraySlice<ExportParagraph>)? {
    guard let fields = firstField(in: paragraphs) else { return nil }
    var end = fields
    while end > paragraphs.startIndex, paragraphs[end - 1].isBlank { end -= 1 }
    var start = end
    while start > paragraphs.startIndex, end - start < 8, !paragraphs[start - 1].isBlank { start -= 1 }
    guard start < end else { return nil }
    // A note such as "Correction Appended" may stand by itself below the day.
    if !hasDay(paragraphs[start..<end]), end - start <= 2 {
      let isNote = end - start == 1 && paragraphs[start].line == "Correction Appended"
      var outerEnd = start
      while outerEnd > paragraphs.startIndex, paragraphs[outerEnd - 1].isBlank { outerEnd -= 1 }
      var outer = outerEnd
      while outer > paragraphs.startIndex, outerEnd - outer < 8, !paragraphs[outer - 1].isBlank { outer -= 1 }
      if outer < outerEnd, start - outerEnd < 4, isNote || hasDay(paragraphs[outer..<outerEnd]) {
        return (paragraphs[outer..<outerEnd], paragraphs[fields...])
      }
    }
    return (paragraphs[start..<end], paragraphs[fields...])
  }

  private static func hasDay(_ paragraphs: ArraySlice<ExportParagraph>) -> Bool {
    paragraphs.dropFirst().contains { ArticleDate(words: $0.line) != nil }
  }

  /// Where the lines begin that say things about the article: with the copyright, or the last run of labels.
  private static func firstField(in paragraphs: ArraySlice<ExportParagraph>) -> Int? {
    var first: Int?
    var index = paragraphs.endIndex
    var unlabelled = 0
    while index > paragraphs.startIndex {
      index -= 1
      let paragraph = paragraphs[index]
      if paragraph.isBlank { continue }
      if isCopyright(paragraph) { return beginningOfCopyright(in: paragraphs, at: index) }
      if let (name, _) = paragraph.label, let meaning = ExportLabel.of(name), meaning != .body {
        first = index
        unlabelled = 0
      } else {
        // The copyright may have several lines.
        unlabelled += 1
        if unlabelled > 8 || first == nil && unlabelled > 4 { break }
      }
    }
    return first
  }

  private static func beginningOfCopyright(in paragraphs: ArraySlice<ExportParagraph>, at index: Int) -> Int {
    var first = index
    while first > paragraphs.startIndex, isCopyright(paragraphs[first - 1]) { first -= 1 }
    return first
  }

  private static func isCopyright(_ paragraph: ExportParagraph) -> Bool {
    let line = paragraph.line
    return ["Copyright", "©", "(c) ", "(C) ", "All Rights Reserved", "All rights reserved"].contains {
      line.hasPrefix($0)
    }
  }

  private static func readTop(of top: ArraySlice<ExportParagraph>, into draft: inout ArticleDraft) {
    var lines = top.map(\.line)
    if let day = lines.indices.dropFirst().last(where: { ArticleDate(words: lines[$0]) != nil }) {
      draft.date = ArticleDate(words: lines[day])
      lines.removeSubrange(day...)
    } else if lines.count > 2 {
      // "Winter 2018".
      lines.removeLast()
    }
    if lines.count > 1 { draft.source = lines.removeLast() }
    draft.title = LexisNexisRecord.partedAtSemicolons(lines.joined(separator: " "))
  }

  private static func readField(
    _ meaning: ExportLabel, _ paragraph: ExportParagraph, from end: Int, into draft: inout ArticleDraft
  ) {
    let words = paragraph.line(from: end)
    switch meaning {
    case .byline: draft.author = draft.author ?? words.flatMap { Byline.names(in: $0, of: draft.source) }
    case .highlight: draft.add(paragraph, from: end)
    case .language: draft.language = words.flatMap(LanguageNames.tag)
    case .address: draft.address = draft.address ?? words
    default: break
    }
  }

  // MARK: - The body and what is below

  private enum Part {
    case body
    case graphic
    case correction
    case closing
  }

  private static func addBody(_ paragraphs: ArraySlice<ExportParagraph>, to draft: inout ArticleDraft) {
    var part = Part.body
    for paragraph in ExportParagraph.unwrapped(paragraphs.filter { !$0.isBlank }) {
      if paragraph.isWord("End of Document") { break }
      if let next = heading(paragraph) {
        part = next
        continue
      }
      if let (name, end) = paragraph.label, let meaning = ExportLabel.of(name) {
        if name == "LOAD-DATE" || name == "LADE-DATUM" || name == "DATE-CHARGEMENT" {
          part = .closing
        } else if name == "CORRECTION-DATE" {
          continue
        } else if part == .closing {
          switch meaning {
          case .language: draft.language = draft.language ?? paragraph.line(from: end).flatMap(LanguageNames.tag)
          case .address: draft.address = draft.address ?? paragraph.line(from: end)
          default: break
          }
        }
      }
      // Some papers close each article with theirs.
      if part == .body, isCopyright(paragraph), paragraph.words.count < 120,
        Sentences.ending(of: paragraph.words, in: paragraph.text) == .none
      {
        continue
      }
      switch part {
      case .body, .correction: draft.add(body: paragraph)
      case .graphic: if !paragraph.isWord("Illustration") { draft.add(paragraph, as: .caption) }
      case .closing: break
      }
    }
  }

  /// A line that begins a part below the body.
  private static func heading(_ paragraph: ExportParagraph) -> Part? {
    let words = paragraph.words
    guard words.count <= 20 else { return nil }
    let name = paragraph.text.line(words)
    if paragraph.bookmarks.contains(where: { $0 == "Classification" || $0.hasPrefix("Classification_") }) {
      return .closing
    }
    return switch name {
    case "Classification", "Notes": .closing
    case "Graphic", "Graphics": .graphic
    case "Correction", "Correction Appended": .correction
    default: nil
    }
  }

  // MARK: - Records

  /// The records in the paragraphs of a whole document: by its bookmarks, which begin them, else by the line that ends
  /// each. Empty where it is no such document.
  static func records(in paragraphs: [ExportParagraph]) -> [ArraySlice<ExportParagraph>] {
    var seen: Set<String> = []
    var starts = paragraphs.indices.filter { index in
      paragraphs[index].bookmarks.contains { isNumbered($0) && seen.insert($0).inserted }
    }
    if starts.isEmpty {
      let ends = paragraphs.indices.filter { paragraphs[$0].isWord("End of Document") }
      guard !ends.isEmpty || paragraphs.contains(where: isBody), hasLabels(paragraphs) else { return [] }
      starts = [0] + ends.map { $0 + 1 }
    }
    starts.append(paragraphs.count)
    return zip(starts, starts.dropFirst()).map { paragraphs[$0..<$1] }
  }

  private static func isNumbered(_ bookmark: String) -> Bool {
    guard bookmark.hasPrefix("Bookmark_") else { return false }
    return bookmark.utf8.dropFirst(9).allSatisfy(\.isDigit) && bookmark.utf8.count > 9
  }

  private static func hasLabels(_ paragraphs: [ExportParagraph]) -> Bool {
    paragraphs.contains { paragraph in
      let name = paragraph.label?.name
      return name == "LENGTH" || name == "LOAD-DATE"
    }
  }
}
