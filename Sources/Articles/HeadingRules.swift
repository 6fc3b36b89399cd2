/// Tells section headings from the other short lines of the news: figures, sports results, names, fragments.
///
/// A heading stands alone, is short, begins like a title and closes with no mark; before it a sentence has ended and
/// after it a sentence or a table begins. So a run of short lines is never a run of headings.
struct HeadingRules {
  let text: [UInt8]

  /// Bytes within which a heading stays (about 100 code points).
  static let longest = 160

  func markHeadings(in drafts: inout [BlockFinder.Draft]) {
    for index in drafts.indices.dropFirst().dropLast() {
      let next = drafts[index + 1]
      guard isCandidate(drafts[index]), isSentence(drafts[index - 1]), isSentence(next) || next.kind == .preformatted
      else { continue }
      drafts[index].kind = .heading
    }
  }

  /// Whether what follows may change what this draft is.
  func isOpen(_ draft: BlockFinder.Draft) -> Bool {
    draft.isIndented || draft.kind != .paragraph && draft.kind != .quoted || isCandidate(draft)
  }

  private func isSentence(_ draft: BlockFinder.Draft) -> Bool {
    (draft.kind == .paragraph || draft.kind == .quoted) && !isCandidate(draft)
      && Sentences.isSentence(draft.range, in: text)
  }

  func isCandidate(_ draft: BlockFinder.Draft) -> Bool {
    guard draft.kind == .paragraph, draft.standsAlone, draft.range.count <= Self.longest else { return false }
    guard text.firstPlace(of: Ascii.lineFeed, in: draft.range) == nil else { return false }
    return Self.readsLikeHeading(draft.range, in: text)
  }

  /// Whether a line on its own could be a heading or a title: at most 90 code points, more letters than figures, no
  /// closing mark at its end, no lower-case letter or opening mark at its beginning, no by-line.
  static func readsLikeHeading(_ range: Range<Int>, in text: [UInt8]) -> Bool {
    guard text.codePoints(in: range) <= 90, Sentences.ending(of: range, in: text) == .none else { return false }
    let first = text[range.lowerBound]
    guard first.isAsciiUppercase || first.isDigit || first >= 0x80 else { return false }
    if text.has("“", at: range.lowerBound) || text.has("«", at: range.lowerBound) || text.has("„", at: range.lowerBound)
    {
      return false
    }
    if text.has("By ", at: range.lowerBound) { return false }
    var letters = 0
    var others = 0
    for place in range {
      let byte = text[place]
      if byte.isAsciiLetter || byte >= 0x80 {
        letters += 1
      } else if !byte.isAsciiBlank {
        others += 1
      }
    }
    return letters > 2 && letters > others * 2
  }
}
