extension ArticleDraft {
  /// Adds lines as a wire has them: an indented line, or one behind a blank line, begins a paragraph.
  mutating func add(wired words: [UInt8]) {
    var walk = LineWalk(words)
    var isFirst = true
    while let line = walk.next() {
      let inner = words.trimmed(line)
      if inner.isEmpty {
        end()
        isFirst = true
        continue
      }
      if isFirst || inner.lowerBound - line.lowerBound >= 3 { begin(.paragraph) }
      isFirst = false
      append(utf8: CollectionOfOne(Ascii.space))
      append(utf8: words[inner])
    }
    end()
  }
}
