/// What the first lines and the name of a file tell about an article.
package struct ArticleFacts: Sendable {
  /// Where the title stands, when the text has one of its own.
  var titleRange: Range<Int>?
  var date: ArticleDate?
  var source: String?
  /// Where the blocks after the title begin.
  var bodyStart = 0

  // MARK: - The first line

  /// Bytes of a line, from its first word on, in which title and date are looked for.
  package static let longestDateLine = 320

  /// Reads `TITLE date YYYY-MM-DD lead` (title and blanks optional) at the beginning of a text.
  mutating func readDateLine(of text: [UInt8]) {
    var start = 0
    while let line = TextLine(in: text, at: start), line.isBlank { start = line.next }
    guard let line = TextLine(in: text, at: start) else { return }
    let end = min(line.range.upperBound, line.words.lowerBound + Self.longestDateLine)
    var place = line.words.lowerBound
    while place + 15 <= end {
      guard let found = text.firstPlace(of: UInt8(ascii: "d"), in: place..<end - 14) else { return }
      place = found + 1
      guard text.has("date ", at: found), let date = ArticleDate(in: text, at: found + 5) else { continue }
      let after = found + 15
      guard after == line.range.upperBound || text.blankLength(at: after, before: line.range.upperBound) > 0 else {
        continue
      }
      let title = text.trimmed(line.words.lowerBound..<found)
      if !title.isEmpty {
        guard text[found - 1].isAsciiBlank, canBeTitle(title, in: text) else { continue }
        titleRange = title
      }
      self.date = date
      bodyStart = after
      return
    }
  }

  /// Whether words before a date are a title: not the middle of a sentence such as "on the date 2023-05-09".
  private func canBeTitle(_ range: Range<Int>, in text: [UInt8]) -> Bool {
    guard text.codePoints(in: range) <= 200, Sentences.ending(of: range, in: text) != .fullStop,
      Sentences.firstSentence(of: range, in: text) == range
    else { return false }
    let wordStart = (text[range].lastIndex(of: Ascii.space) ?? range.lowerBound - 1) + 1
    let word = String(decoding: text[wordStart..<range.upperBound], as: UTF8.self)
    return !["the", "a", "this", "that", "its", "of", "on", "by", "due", "release"].contains(word)
  }

  /// Takes the first line for the title where it reads like one: short, no full stop, before a blank line or a
  /// paragraph; in wrapped texts up to three lines before a blank one.
  mutating func readTitleLine(of text: [UInt8], convention: ParagraphConvention) {
    guard date == nil else { return }
    var start = 0
    while let line = TextLine(in: text, at: start), line.isBlank { start = line.next }
    guard let first = TextLine(in: text, at: start), !first.isQuoted else { return }
    var last = first
    var second = TextLine(in: text, at: first.next)
    if convention.isWrapped {
      for _ in 0..<2 {
        guard let line = second, !line.isBlank, !line.isQuoted, let after = TextLine(in: text, at: line.next) else {
          break
        }
        // Two or three lines are a title only as a group of their own.
        guard after.isBlank || TextLine(in: text, at: after.next)?.isBlank == true else { break }
        if Sentences.ending(of: (after.isBlank ? line : after).words, in: text) != .none { break }
        (last, second) = (line, after)
      }
    }
    guard let second else { return }
    let title = first.words.lowerBound..<last.words.upperBound
    guard readsLikeTitle(title, in: text) else { return }
    if second.isBlank {
      guard hasSentence(in: text, from: second.next) else { return }
    } else {
      guard last.range == first.range, isParagraph(second, after: first, in: text, convention: convention) else {
        return
      }
    }
    titleRange = title
    bodyStart = last.range.upperBound
  }

  private func readsLikeTitle(_ range: Range<Int>, in text: [UInt8]) -> Bool {
    guard range.count <= 480, text.codePoints(in: range) <= 140 else { return false }
    let last = text[range.upperBound - 1]
    guard Sentences.ending(of: range, in: text) != .fullStop, last != UInt8(ascii: ","), last != UInt8(ascii: ":"),
      last != UInt8(ascii: ";"), !text.has("- ", at: range.lowerBound), !text.has("* ", at: range.lowerBound),
      Sentences.firstSentence(of: range, in: text) == range
    else { return false }
    return range.contains { text[$0].isAsciiLetter || text[$0] >= 0x80 }
  }

  /// Whether a sentence comes within the next few lines: else the text is a list, and its first line no title.
  private func hasSentence(in text: [UInt8], from start: Int) -> Bool {
    var place = start
    var lines = 0
    while lines < 6, let line = TextLine(in: text, at: place) {
      place = line.next
      if line.isBlank { continue }
      lines += 1
      if line.words.count > 60 || Sentences.isSentence(line.words, in: text) { return true }
    }
    return false
  }

  /// Whether a line that follows a title without a blank line is a paragraph.
  private func isParagraph(
    _ line: TextLine, after title: TextLine, in text: [UInt8], convention: ParagraphConvention
  ) -> Bool {
    guard line.words.count > title.words.count else { return false }
    let titleLength = text.codePoints(in: title.words)
    guard convention.isWrapped else {
      return titleLength <= 100 && Sentences.isSentence(line.words, in: text)
        && Sentences.ending(of: title.words, in: text) == .none
    }
    // A wrapped line would have taken the next word.
    let word = text.firstPlace(of: Ascii.space, in: line.words) ?? line.words.upperBound
    return titleLength + 1 + (word - line.words.lowerBound) + 5 <= convention.width
      && Sentences.ending(of: title.words, in: text) == .none && text.codePoints(in: line.words) >= 45
  }

  // MARK: - The name of the file

  /// Reads `SOURCE_YYYY-MM-DD_slug.txt` and `YYYY-MM-DD-slug.txt`. What the text says itself goes first.
  mutating func readFileName(_ name: String) {
    let bytes = Array(name.utf8)
    for place in bytes.indices.dropLast(9) where bytes[place].isDigit {
      guard let found = ArticleDate(in: bytes, at: place) else { continue }
      let after = place + 10
      let isParted =
        after == bytes.count || [UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: ".")].contains(bytes[after])
      guard isParted, place == 0 || bytes[place - 1] == UInt8(ascii: "_") else { continue }
      date = date ?? found
      if place > 1, after < bytes.count, bytes[after] == UInt8(ascii: "_") {
        source = source ?? String(decoding: bytes[..<(place - 1)], as: UTF8.self)
      }
      return
    }
  }
}

extension ArticleDate {
  /// Reads `YYYY-MM-DD` at a place.
  init?(in text: [UInt8], at place: Int) {
    guard place >= 0, place + 10 <= text.count else { return nil }
    func number(_ offset: Int, _ length: Int) -> Int? {
      var value = 0
      for byte in text[(place + offset)..<(place + offset + length)] {
        guard byte.isDigit else { return nil }
        value = value * 10 + Int(byte - 0x30)
      }
      return value
    }
    guard text[place + 4] == UInt8(ascii: "-"), text[place + 7] == UInt8(ascii: "-"),
      let year = number(0, 4), let month = number(5, 2), let day = number(8, 2)
    else { return nil }
    self.init(year: year, month: month, day: day)
  }
}
