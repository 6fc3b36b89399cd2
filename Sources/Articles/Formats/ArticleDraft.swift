import Messages

/// An article as a format gives it, before quotations are looked for: its facts, and its parts in order.
///
/// A format sets the facts, adds blocks, and never sees a place in the text:
///
///     draft.begin(.paragraph)
///     draft.append("The council ")
///     draft.beginInline(.link("https://herald.example/"))
///     draft.append("met")
///     draft.endInline()
///     draft.end()
struct ArticleDraft: Sendable {
  /// As a line of words. Not among the blocks: it is put in front of them.
  var title: String?
  var date: ArticleDate?
  var source: String?
  var author: String?
  var address: String?
  var language: String?
  /// What has to be said about the article, as a sentence.
  var note: Message?
  /// The name of the encoding that the bytes were read in.
  var encoding = "UTF-8"

  /// UTF-8: the blocks, parted by blank lines.
  private(set) var text: [UInt8] = []
  private(set) var blocks: [Block] = []
  private(set) var inlines: [Inline] = []

  private var open: (kind: Block.Kind, level: Int, start: Int, inlines: Int)?
  private var openInlines: [(kind: Inline.Kind, start: Int, index: Int)] = []
  /// A blank that is added before the next word, if one comes.
  private var hasBlankWaiting = false

  init() {}

  /// Adds a whole block of plain words; one without words is left out.
  mutating func add(_ kind: Block.Kind, _ words: some StringProtocol, level: Int = 0) {
    begin(kind, level: level)
    append(words)
    end()
  }

  /// Adds a whole block of UTF-8.
  mutating func add(_ kind: Block.Kind, utf8 bytes: some Sequence<UInt8>, level: Int = 0) {
    begin(kind, level: level)
    append(utf8: bytes)
    end()
  }

  /// Begins a block; one that is open ends.
  mutating func begin(_ kind: Block.Kind, level: Int = 0) {
    end()
    if !text.isEmpty { text += [Ascii.lineFeed, Ascii.lineFeed] }
    open = (kind, level, text.count, inlines.count)
    hasBlankWaiting = false
  }

  /// The kind of the block that is open.
  var openKind: Block.Kind? { open?.kind }

  /// Whether the block that is open has no words yet.
  var isOpenEmpty: Bool { open.map { text.count == $0.start } ?? true }

  /// Adds words to the block that is open, or to a new paragraph. Each run of ASCII blanks becomes one space, except in a
  /// preformatted block.
  mutating func append(_ words: some StringProtocol) {
    append(utf8: words.utf8)
  }

  mutating func append(utf8 bytes: some Sequence<UInt8>) {
    if open == nil { begin(.paragraph) }
    guard let open else { return }
    if open.kind == .preformatted {
      // A carriage return ends a line like a line feed, and one before it is the same line's end. Blank lines above the
      // block are none of it.
      var last: UInt8 = 0
      for byte in bytes {
        let isSecond = byte == Ascii.lineFeed && last == Ascii.carriageReturn
        last = byte
        let shown = byte == Ascii.carriageReturn ? Ascii.lineFeed : byte
        if !isSecond, text.count > open.start || shown != Ascii.lineFeed { text.append(shown) }
      }
      return
    }
    for byte in bytes {
      if byte.isAsciiBlank {
        hasBlankWaiting = true
        continue
      }
      if hasBlankWaiting {
        hasBlankWaiting = false
        addBlank(in: open.start)
      }
      text.append(byte)
    }
  }

  /// Adds one space between words. One at the beginning of words that are set off goes before them.
  private mutating func addBlank(in start: Int) {
    guard text.count > start, text[text.count - 1] != Ascii.lineFeed, text[text.count - 1] != Ascii.space else {
      return
    }
    text.append(Ascii.space)
    for index in openInlines.indices where openInlines[index].start == text.count - 1 {
      openInlines[index].start = text.count
    }
  }

  /// Goes on in a new line of the same block, as `<br>` does.
  mutating func breakLine() {
    guard let open else { return }
    hasBlankWaiting = false
    if text.count > open.start || open.kind == .preformatted { text.append(Ascii.lineFeed) }
  }

  /// Begins words that are a link, or set off; ended by `endInline`, or with the block. They can stand in each other.
  mutating func beginInline(_ kind: Inline.Kind) {
    if open == nil { begin(.paragraph) }
    if hasBlankWaiting, let open {
      hasBlankWaiting = false
      addBlank(in: open.start)
    }
    openInlines.append((kind, text.count, inlines.count))
  }

  mutating func endInline() {
    guard let inline = openInlines.popLast() else { return }
    if text.count > inline.start {
      inlines.insert(Inline(kind: inline.kind, range: inline.start..<text.count), at: inline.index)
    }
  }

  /// Ends the block that is open. Without words it is left out.
  mutating func end() {
    guard let open else { return }
    while !openInlines.isEmpty { endInline() }
    hasBlankWaiting = false
    let words = text.trimmed(open.start..<text.count)
    let end = words.isEmpty ? open.start : words.upperBound
    text.removeSubrange(end...)
    self.open = nil
    let isMarkOnly = open.kind == .item && !text[open.start...].contains { $0 == Ascii.space }
    guard end > open.start, !isMarkOnly else {
      text.removeSubrange((blocks.last?.range.upperBound ?? 0)...)
      inlines.removeSubrange(open.inlines...)
      return
    }
    for index in open.inlines..<inlines.count where inlines[index].range.upperBound > end {
      let start = min(inlines[index].range.lowerBound, end)
      inlines[index] = Inline(kind: inlines[index].kind, range: start..<end)
    }
    blocks.append(Block(kind: open.kind, range: open.start..<end, level: open.level))
  }

  /// Leaves out blocks, with their words, inlines and all.
  mutating func removeBlocks(where isUnwanted: (Block, _ words: ArraySlice<UInt8>) -> Bool) {
    end()
    var kept = self
    kept.text = []
    kept.blocks = []
    kept.inlines = []
    var next = 0
    for block in blocks {
      while next < inlines.count, inlines[next].range.lowerBound < block.range.lowerBound { next += 1 }
      if isUnwanted(block, text[block.range]) { continue }
      if !kept.text.isEmpty { kept.text += [Ascii.lineFeed, Ascii.lineFeed] }
      let shift = kept.text.count - block.range.lowerBound
      kept.text += text[block.range]
      kept.blocks.append(Block(kind: block.kind, range: block.range.shifted(by: shift), level: block.level))
      while next < inlines.count, inlines[next].range.lowerBound < block.range.upperBound {
        kept.inlines.append(Inline(kind: inlines[next].kind, range: inlines[next].range.shifted(by: shift)))
        next += 1
      }
    }
    self = kept
  }

  /// Makes headings of the short paragraphs that read like some between two paragraphs (`HeadingRules`).
  mutating func markHeadings() {
    end()
    var drafts = blocks.map { BlockFinder.Draft(kind: $0.kind, range: $0.range, standsAlone: true) }
    HeadingRules(text: text).markHeadings(in: &drafts)
    for (index, draft) in drafts.enumerated() where draft.kind != blocks[index].kind {
      blocks[index] = Block(kind: draft.kind, range: blocks[index].range, level: 0)
    }
  }

  /// Puts plain words in front of those of a block.
  ///
  /// - Parameter start: where the block begins.
  mutating func insert(_ words: String, at start: Int) {
    end()
    guard blocks.contains(where: { $0.range.lowerBound == start }) else { return }
    let bytes = Array(words.utf8)
    text.insert(contentsOf: bytes, at: start)
    for index in blocks.indices where blocks[index].range.upperBound > start {
      let block = blocks[index]
      let range = block.range.shifted(by: bytes.count)
      let isFirst = block.range.lowerBound == start
      blocks[index] = Block(
        kind: block.kind, range: isFirst ? start..<range.upperBound : range, level: block.level)
    }
    for index in inlines.indices where inlines[index].range.lowerBound >= start {
      inlines[index] = Inline(kind: inlines[index].kind, range: inlines[index].range.shifted(by: bytes.count))
    }
  }

  /// Takes over the blocks of another draft behind its own.
  mutating func append(blocksOf other: consuming ArticleDraft) {
    end()
    other.end()
    guard !other.blocks.isEmpty else { return }
    if !text.isEmpty { text += [Ascii.lineFeed, Ascii.lineFeed] }
    let shift = text.count
    text += other.text
    blocks += other.blocks.map { Block(kind: $0.kind, range: $0.range.shifted(by: shift), level: $0.level) }
    inlines += other.inlines.map { Inline(kind: $0.kind, range: $0.range.shifted(by: shift)) }
  }

  // MARK: - The article

  /// The article without its quotations.
  ///
  /// - Parameter name: the title where there is no other.
  consuming func article(format: String, name: String) -> Article {
    end()
    let title = title.map { Array($0.utf8) }.flatMap { bytes in
      let words = bytes.line(0..<bytes.count)
      return words.isEmpty ? nil : words
    }
    if let title { removeRepeated(title) }
    var whole: [UInt8] = []
    var all: [Block] = []
    if let title {
      whole = Array(title.utf8)
      all.append(Block(kind: .title, range: 0..<whole.count))
      if !blocks.isEmpty { whole += [Ascii.lineFeed, Ascii.lineFeed] }
    }
    let shift = whole.count
    whole += text
    all += blocks.map { Block(kind: $0.kind, range: $0.range.shifted(by: shift), level: $0.level) }
    let metadata = Metadata(
      title: ArticleTitle(text: whole, blocks: all, fileName: name).words,
      titleRange: title == nil ? nil : 0..<(all.first?.range.upperBound ?? 0), date: date, source: source.nonBlank,
      author: author.nonBlank, address: address.nonBlank, language: language.nonBlank, note: note, format: format,
      encoding: encoding)
    return Article(
      text: whole, metadata: metadata, blocks: all,
      inlines: inlines.map { Inline(kind: $0.kind, range: $0.range.shifted(by: shift)) }, quotations: [],
      extent: .text)
  }

  /// Leaves out a heading among the first blocks that only says the title again.
  private mutating func removeRepeated(_ title: String) {
    let wanted = FoldedText(words: title).bytes
    guard
      let index = blocks.prefix(3).firstIndex(where: { block in
        guard block.kind == .heading || block.kind == .title else { return false }
        return FoldedText(text, ranges: CollectionOfOne(block.range)).bytes == wanted
      })
    else { return }
    let start = blocks[index].range.lowerBound
    removeBlocks { block, _ in block.range.lowerBound == start }
  }
}

extension Range where Bound == Int {
  func shifted(by offset: Int) -> Range<Int> { (lowerBound + offset)..<(upperBound + offset) }
}

extension String? {
  /// Without blanks at its ends and runs of blanks in it; nil where nothing is left.
  var nonBlank: String? {
    guard let self else { return nil }
    let bytes = Array(self.utf8)
    let words = bytes.line(0..<bytes.count)
    return words.isEmpty ? nil : words
  }
}

extension String {
  /// The same of words that are there.
  var nonBlank: String? { String?.some(self).nonBlank }
}
