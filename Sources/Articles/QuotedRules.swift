import Quotations

/// Tells the paragraphs that their indent sets apart as quoted from poems, code, and first lines that are merely indented.
///
/// Quoted are sentences that are indented where most paragraphs are not: after a colon or, where an indent is rare,
/// between two paragraphs. Of indented paragraphs that stand together, all are quoted or none.
struct QuotedRules {
  let text: [UInt8]
  let indents: ParagraphConvention.Indents

  func markQuoted(in drafts: inout [BlockFinder.Draft]) {
    guard indents != .many else { return }
    var start = 0
    while start < drafts.count {
      var end = start
      while end < drafts.count, drafts[end].isIndented { end += 1 }
      if end > start, isQuoted(drafts, start..<end) {
        for index in start..<end { drafts[index].kind = isAuthor(drafts[index]) ? .paragraph : .quoted }
      }
      start = end + 1
    }
  }

  /// Makes paragraphs of the lines below what is quoted that name its author, where they were taken for headings.
  func markAuthors(in drafts: inout [BlockFinder.Draft]) {
    for index in drafts.indices.dropFirst()
    where drafts[index].kind == .heading && drafts[index - 1].kind == .quoted && isAuthor(drafts[index]) {
      drafts[index].kind = .paragraph
    }
  }

  private func isQuoted(_ drafts: [BlockFinder.Draft], _ run: Range<Int>) -> Bool {
    guard run.lowerBound > 0, drafts[run.lowerBound - 1].kind == .paragraph else { return false }
    // The line that names the author may stand below.
    let words = isAuthor(drafts[run.upperBound - 1]) ? run.dropLast() : run
    guard !words.isEmpty, words.allSatisfy({ isSentence(drafts[$0]) }) else { return false }
    let before = drafts[run.lowerBound - 1]
    if text[before.range.upperBound - 1] == UInt8(ascii: ":") { return true }
    guard indents == .few, run.upperBound < drafts.count else { return false }
    return isSentence(before) && drafts[run.upperBound].kind == .paragraph
  }

  private func isSentence(_ draft: BlockFinder.Draft) -> Bool {
    guard draft.kind == .paragraph, Sentences.isSentence(draft.range, in: text) else { return false }
    // Code ends in semicolons, and what ends in a colon leads to something else.
    let last = text[draft.range.upperBound - 1]
    return last != UInt8(ascii: ";") && last != UInt8(ascii: ":")
  }

  private func isAuthor(_ draft: BlockFinder.Draft) -> Bool {
    draft.range.count <= 100 && text.opensWithDash(draft.range)
  }
}
