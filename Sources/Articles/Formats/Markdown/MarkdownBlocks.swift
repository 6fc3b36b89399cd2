import CCMark
import Glibc

extension ArticleDraft {
  /// Adds the blocks of Markdown (CommonMark with the tables, footnotes, strikethrough and bare addresses of GitHub, the
  /// `[[links]]`, `==marks==` and `> [!callouts]` of Obsidian).
  ///
  /// - Parameters:
  ///   - text: UTF-8 with LF line ends.
  ///   - base: the address that relative links start from.
  mutating func append(markdown text: [UInt8], base: String? = nil) {
    guard !MarkdownCost.isTooMuch(for: text) else {
      appendParagraphs(of: text)
      return
    }
    MarkdownWriter.write(text, base: base, to: &self)
  }

  /// Adds what blank lines part as paragraphs.
  private mutating func appendParagraphs(of text: [UInt8]) {
    var place = 0
    while let line = TextLine(in: text, at: place) {
      if line.words.isEmpty {
        end()
      } else {
        if openKind == nil { begin(.paragraph) }
        append(utf8: text[line.words])
        append(" ")
      }
      place = line.next
    }
    end()
  }
}

/// Walks the tree that cmark-gfm makes of Markdown, node by node, and writes it into a draft.
///
/// Of the extensions of cmark-gfm only its tables are used: those that look for marks in words (strikethrough, bare
/// addresses) change tables that all threads share while they parse. `MarkdownLine` does their work.
struct MarkdownWriter {
  private enum Container {
    case quoted
    /// The number of the next item; nil where items have none.
    case list(next: Int?)
  }

  private let base: String?
  private var containers: [Container] = []
  /// The mark of an item whose words have not come yet.
  private var waitingMark: [UInt8]?
  private var line = MarkdownLine()
  private var table = MarkdownTable()
  /// Pictures that the walk is in; their words are what they show.
  private var images = 0
  private var alt: [UInt8] = []
  private var isFirstInQuote = false
  private var footnotes = 0

  private static let isReady: Bool = {
    cmark_gfm_core_extensions_ensure_registered()
    return true
  }()

  static func write(_ text: [UInt8], base: String?, to draft: inout ArticleDraft) {
    guard isReady, let parser = cmark_parser_new(CMARK_OPT_FOOTNOTES | CMARK_OPT_VALIDATE_UTF8) else { return }
    defer { cmark_parser_free(parser) }
    if let tables = cmark_find_syntax_extension("table") { cmark_parser_attach_syntax_extension(parser, tables) }
    text.withUnsafeBytes { bytes in
      if let start = bytes.baseAddress {
        cmark_parser_feed(parser, start.assumingMemoryBound(to: CChar.self), bytes.count)
      }
    }
    guard let document = cmark_parser_finish(parser) else { return }
    defer { cmark_node_free(document) }
    guard let walk = cmark_iter_new(document) else { return }
    defer { cmark_iter_free(walk) }
    var writer = MarkdownWriter(base: base)
    while true {
      let event = cmark_iter_next(walk)
      guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(walk) else { break }
      writer.take(node, isEntering: event == CMARK_EVENT_ENTER, &draft)
    }
    draft.end()
  }

  private init(base: String?) {
    self.base = base
  }

  // MARK: - Nodes

  private mutating func take(_ node: OpaquePointer, isEntering: Bool, _ draft: inout ArticleDraft) {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_BLOCK_QUOTE:
      if isEntering { containers.append(.quoted) } else { containers.removeLast() }
      isFirstInQuote = isEntering
    case CMARK_NODE_LIST:
      isFirstInQuote = false
      guard isEntering else {
        containers.removeLast()
        return
      }
      let isOrdered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
      containers.append(.list(next: isOrdered ? Int(cmark_node_get_list_start(node)) : nil))
    case CMARK_NODE_ITEM: if isEntering { beginItem() } else { waitingMark = nil }
    case CMARK_NODE_FOOTNOTE_DEFINITION:
      if isEntering {
        footnotes += 1
        waitingMark = Array("\(footnotes). ".utf8)
      } else {
        waitingMark = nil
      }
    case CMARK_NODE_PARAGRAPH: if isEntering { beginLine() } else { endParagraph(&draft) }
    case CMARK_NODE_HEADING:
      isFirstInQuote = false
      if isEntering {
        beginLine()
        line.isHeading = true
      } else {
        line.close()
        write(.heading, level: Int(cmark_node_get_heading_level(node)), mark: [], &draft)
      }
    case CMARK_NODE_CODE_BLOCK:
      isFirstInQuote = false
      draft.begin(.preformatted, level: depth)
      draft.append(utf8: Self.words(of: node))
      draft.end()
    case CMARK_NODE_HTML_BLOCK:
      isFirstInQuote = false
      append(html: Self.words(of: node), to: &draft)
    case CMARK_NODE_DOCUMENT, CMARK_NODE_THEMATIC_BREAK, CMARK_NODE_CUSTOM_BLOCK: break
    default: takeInline(node, isEntering: isEntering, &draft)
    }
  }

  private func append(html: [UInt8], to draft: inout ArticleDraft) {
    guard html.has("<![CDATA[", at: 0) else {
      draft.append(html: html, base: base)
      return
    }
    let end = html.firstPlace(of: "]]>", in: 9..<html.count) ?? html.count
    draft.append(paragraphsOf: Array(html[9..<end]))
  }

  private mutating func takeInline(_ node: OpaquePointer, isEntering: Bool, _ draft: inout ArticleDraft) {
    let type = cmark_node_get_type(node)
    if images > 0, type != CMARK_NODE_IMAGE {
      switch type {
      case CMARK_NODE_TEXT, CMARK_NODE_CODE: alt += Self.words(of: node)
      case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: alt.append(Ascii.space)
      default: break
      }
      return
    }
    switch type {
    case CMARK_NODE_TEXT: line.add(Self.words(of: node))
    case CMARK_NODE_SOFTBREAK: line.addSoftBreak()
    case CMARK_NODE_LINEBREAK: line.pieces.append(.lineBreak)
    case CMARK_NODE_CODE: line.pieces.append(.code(Self.words(of: node)))
    case CMARK_NODE_HTML_INLINE: line.add(html: Self.words(of: node), base: base)
    case CMARK_NODE_EMPH: isEntering ? line.begin(.emphasis) : line.end()
    case CMARK_NODE_STRONG: isEntering ? line.begin(.strong) : line.end()
    case CMARK_NODE_LINK:
      if isEntering {
        let address = cmark_node_get_url(node).map { String(cString: $0) } ?? ""
        line.begin(WebAddress.resolve(address, against: base).map { .link($0) })
      } else {
        line.end()
      }
    case CMARK_NODE_IMAGE:
      images += isEntering ? 1 : -1
      if images == 0 {
        line.pieces.append(.image(alt: alt))
        alt = []
      }
    case CMARK_NODE_FOOTNOTE_REFERENCE where isEntering:
      line.pieces.append(.words(Array("[".utf8) + Self.words(of: node) + "]".utf8))
    case CMARK_NODE_FOOTNOTE_REFERENCE: break
    default: takeTable(node, isEntering: isEntering, &draft)
    }
  }

  private mutating func takeTable(_ node: OpaquePointer, isEntering: Bool, _ draft: inout ArticleDraft) {
    switch cmark_node_get_type_string(node).map({ String(cString: $0) }) {
    case "table":
      isFirstInQuote = false
      if isEntering { table = MarkdownTable() } else { table.write(to: &draft, level: depth) }
    case "table_row", "table_header": if isEntering { table.beginRow() }
    case "table_cell":
      if isEntering {
        line = MarkdownLine()
      } else {
        line.close()
        table.add(line)
      }
    default: break
    }
  }

  private static func words(of node: OpaquePointer) -> [UInt8] {
    guard let literal = cmark_node_get_literal(node) else { return [] }
    return Array(UnsafeRawBufferPointer(start: literal, count: strlen(literal)))
  }

  // MARK: - Blocks

  private var depth: Int { max(0, containers.count - 1) }

  private mutating func beginItem() {
    guard case .list(let next) = containers.last else { return }
    guard let next else {
      waitingMark = Array("• ".utf8)
      return
    }
    waitingMark = Array("\(next). ".utf8)
    containers[containers.count - 1] = .list(next: next &+ 1)
  }

  private mutating func beginLine() {
    line = MarkdownLine()
  }

  private mutating func endParagraph(_ draft: inout ArticleDraft) {
    line.close()
    if isFirstInQuote, let title = line.takeCallout(), !title.pieces.isEmpty {
      let words = line
      line = title
      write(.quoted, level: depth, mark: [], &draft)
      line = words
    }
    isFirstInQuote = false
    if line.isCaption {
      draft.begin(.caption)
      line.write(to: &draft)
      draft.end()
      return
    }
    let isQuoted = containers.contains {
      if case .quoted = $0 { true } else { false }
    }
    let kind: Block.Kind = waitingMark != nil ? .item : isQuoted ? .quoted : .paragraph
    let mark = waitingMark ?? []
    waitingMark = nil
    write(kind, level: depth, mark: mark, &draft)
  }

  /// Writes the words that have been collected as a block, and what its pictures show as captions behind it.
  private mutating func write(_ kind: Block.Kind, level: Int, mark: [UInt8], _ draft: inout ArticleDraft) {
    draft.begin(kind, level: level)
    draft.append(utf8: mark)
    line.write(to: &draft)
    draft.end()
    for caption in line.captions { draft.add(.caption, utf8: caption) }
    line = MarkdownLine()
  }
}

/// Tells Markdown that cmark-gfm 0.29 would take hours or all memory for: what every later version bounds itself.
enum MarkdownCost {
  /// Bytes that are read as Markdown: a tree of them takes up to 150 times as much.
  private static let longest = 8 << 20
  /// Containers that begin in one line.
  private static let deepest = 100
  /// Cells of tables that nobody wrote, added so that each row has as many as the first.
  private static let cells = 2_000_000
  /// Steps of searches that start anew at each of certain marks.
  private static let steps = 200_000_000
  /// Bytes that references to links can become.
  private static let references = 64 << 20

  static func isTooMuch(for text: [UInt8]) -> Bool {
    if text.count > longest { return true }
    var marks = 0
    var steps = 0
    var rows = 0
    // Of the widest line of a table in this run of lines.
    var columns = 0
    var cells = 0
    var runLength = 0
    var longestDefinition = 0
    var brackets = 0
    var isDefinition = false
    var place = 0
    while true {
      let line = TextLine(in: text, at: place)
      if line?.range.allSatisfy({ text[$0].isAsciiBlank || text[$0] == UInt8(ascii: ">") }) ?? true {
        steps = steps.addingClamped(marks, times: marks)
        cells = cells.addingClamped(rows, times: columns)
        if isDefinition { longestDefinition = max(longestDefinition, runLength) }
        (marks, rows, columns, runLength, isDefinition) = (0, 0, 0, 0, false)
        guard line != nil else { break }
      }
      guard let line else { break }
      if containers(in: text, line.range) > deepest { return true }
      var pipes = 0
      var previous: UInt8 = 0
      for byte in text[line.range] {
        switch byte {
        case UInt8(ascii: "["):
          brackets += 1
          if previous == UInt8(ascii: "!") { marks += 1 }
        case UInt8(ascii: "?"), UInt8(ascii: "!"): if previous == UInt8(ascii: "<") { marks += 1 }
        case UInt8(ascii: ":"): if previous == UInt8(ascii: "]") { isDefinition = true }
        case UInt8(ascii: "|"): pipes += 1
        default: break
        }
        previous = byte
      }
      runLength += line.range.count
      rows += 1
      columns = max(columns, pipes)
      place = line.next
    }
    return steps > Self.steps || cells > Self.cells
      || 0.addingClamped(longestDefinition, times: brackets) > max(references, text.count &* 32)
  }

  /// How many containers a line begins or goes on in, at the most.
  private static func containers(in text: [UInt8], _ line: Range<Int>) -> Int {
    var count = 0
    var place = line.lowerBound
    while place < line.upperBound {
      let byte = text[place]
      let isBeforeBlank =
        place + 1 < line.upperBound && (text[place + 1] == Ascii.space || text[place + 1] == Ascii.tab)
      switch byte {
      case UInt8(ascii: ">"): count += 1
      case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "."), UInt8(ascii: ")"):
        if isBeforeBlank { count += 1 } else { return count }
      case Ascii.space, Ascii.tab: break
      default: if !byte.isDigit { return count }
      }
      place += 1
    }
    return count
  }
}

extension Int {
  /// The sum of this and a product of what is not negative, or the largest number.
  fileprivate func addingClamped(_ left: Int, times right: Int) -> Int {
    let (product, isTooLarge) = left.multipliedReportingOverflow(by: right)
    let (sum, isStillTooLarge) = addingReportingOverflow(product)
    return isTooLarge || isStillTooLarge ? .max : sum
  }
}
