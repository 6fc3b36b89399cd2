/// What the generators of sites fill in: `{{ site.title }}` and `{% image "a.png" %}` (Liquid, Nunjucks, Jinja),
/// `{{< figure >}}` (Hugo), `{: .wide}` (kramdown). None of it is for readers.
enum TemplateTags {
  /// Bytes of a tag at the most; what goes on for longer is none.
  private static let longest = 4000

  /// Takes the tags out of Markdown, but not out of code. A tag that is mostly an address (`{{ "/about/" | url }}`) leaves
  /// it behind, since links are made so; `{% highlight %}` becomes a fence of code.
  static func remove(from text: inout [UInt8]) {
    let whole = 0..<text.count
    guard
      text.firstPlace(of: "{{", in: whole) != nil || text.firstPlace(of: "{%", in: whole) != nil
        || text.firstPlace(of: "{:", in: whole) != nil
    else { return }
    var kept: [UInt8] = []
    kept.reserveCapacity(text.count)
    var fence: UInt8?
    var place = 0
    // Behind this there are no more ends of tags: looked for once, not for each beginning.
    let ends = (
      braces: text.lastPlace(of: UInt8(ascii: "}"), before: UInt8(ascii: "}")),
      percents: text.lastPlace(of: UInt8(ascii: "%"), before: UInt8(ascii: "}"))
    )
    while place < text.count {
      let lineEnd = text.firstPlace(of: Ascii.lineFeed, in: place..<text.count) ?? text.count
      let words = text.trimmed(place..<lineEnd)
      if let mark = fenceMark(text, words) {
        if fence == nil { fence = mark } else if fence == mark { fence = nil }
      }
      let next = min(lineEnd + 1, text.count)
      if fence != nil {
        kept += text[place..<next]
        place = next
        continue
      }
      if text.has("{:", at: words.lowerBound), text[words.upperBound - 1] == UInt8(ascii: "}") {
        place = next
        continue
      }
      place = copyLine(of: text, place..<next, ends, to: &kept)
    }
    text = kept
  }

  private static func fenceMark(_ text: [UInt8], _ words: Range<Int>) -> UInt8? {
    if text.has("```", at: words.lowerBound) { return UInt8(ascii: "`") }
    if text.has("~~~", at: words.lowerBound) { return UInt8(ascii: "~") }
    return nil
  }

  /// - Returns: where to go on: the end of the line, or of a tag that goes on in others.
  private static func copyLine(
    of text: [UInt8], _ line: Range<Int>, _ ends: (braces: Int, percents: Int), to kept: inout [UInt8]
  ) -> Int {
    var place = line.lowerBound
    var isCode = false
    while place < line.upperBound {
      let byte = text[place]
      if byte == UInt8(ascii: "`") { isCode.toggle() }
      if byte == UInt8(ascii: "{"), !isCode, let tag = tag(in: text, at: place, ends) {
        kept += replacement(for: text, tag)
        place = tag.upperBound
      } else {
        kept.append(byte)
        place += 1
      }
    }
    return place
  }

  private static func tag(in text: [UInt8], at start: Int, _ ends: (braces: Int, percents: Int)) -> Range<Int>? {
    let limit = min(text.count, start + longest)
    if text.has("{{", at: start), start < ends.braces {
      return text.firstPlace(of: "}}", in: (start + 2)..<max(start + 2, limit)).map { start..<($0 + 2) }
    }
    if text.has("{%", at: start), start < ends.percents {
      return text.firstPlace(of: "%}", in: (start + 2)..<max(start + 2, limit)).map { start..<($0 + 2) }
    }
    return nil
  }

  private static func replacement(for text: [UInt8], _ tag: Range<Int>) -> [UInt8] {
    let inner = text.trimmed((tag.lowerBound + 2)..<(tag.upperBound - 2))
    if text[tag.lowerBound + 1] == UInt8(ascii: "%") {
      let isCode = text.has("highlight", at: inner.lowerBound) || text.has("endhighlight", at: inner.lowerBound)
      return isCode ? Array("\n```\n".utf8) : []
    }
    guard !inner.isEmpty, text[inner.lowerBound] == Ascii.quote || text[inner.lowerBound] == UInt8(ascii: "'"),
      let end = text.firstPlace(of: text[inner.lowerBound], in: (inner.lowerBound + 1)..<inner.upperBound)
    else { return [] }
    let words = text[(inner.lowerBound + 1)..<end]
    return words.contains { $0.isAsciiBlank } ? [] : Array(words)
  }
}

extension Array where Element == UInt8 {
  /// The last place of a byte before another; -1 where there is none.
  fileprivate func lastPlace(of first: UInt8, before second: UInt8) -> Int {
    var place = count - 2
    while place >= 0, self[place] != first || self[place + 1] != second { place -= 1 }
    return place
  }
}
