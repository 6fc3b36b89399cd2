import Testing

@testable import Articles

/// The examples of the CommonMark specification, each with the HTML that it becomes: our blocks are compared with that.
@Suite struct CommonMarkTests {
  private static let path = "corpora/commonmark-spec/spec.txt"

  @Test(.enabled(if: Shared.bytes(of: path) != nil, "../shared/corpora/commonmark-spec is not here"))
  func `nearly all examples of CommonMark become the right blocks`() throws {
    let examples = Self.examples(in: String(decoding: try #require(Shared.bytes(of: Self.path)), as: UTF8.self))
    var asBlocks = 0
    var asWords = 0
    var failing: [String] = []
    for (number, example) in examples.enumerated() {
      var draft = ArticleDraft()
      draft.append(markdown: Array(example.markdown.utf8))
      let found = ReducedLine.all(in: draft)
      let expected = ReducedLine.all(in: MarkupTree(html: Array(Self.withoutComments(example.html).utf8)))
      if found == expected || found.map(\.withoutBareLinks) == expected.map(\.withoutBareLinks) {
        asBlocks += 1
      } else if ReducedLine.words(of: found) == ReducedLine.words(of: expected) {
        asWords += 1
      } else {
        failing.append("\(number + 1): \(example.markdown.debugDescription)\n  \(expected)\n  \(found)")
      }
    }
    print(
      "CommonMark: \(asBlocks + asWords) of \(examples.count) examples (\(asBlocks) in blocks and inlines,",
      "\(asWords) in words); failing:\n\(failing.joined(separator: "\n"))")
    #expect(examples.count >= 655)
    #expect(asBlocks + asWords >= 650)
    #expect(asBlocks >= 630)
  }

  /// HTML without comments and declarations, as browsers read them and libxml2 does not; in HTML that is expected, a `<` of
  /// the text is never bare. Character data is the words in it.
  private static func withoutComments(_ html: String) -> String {
    var kept = ""
    var rest = html[...]
    while let start = rest.firstRange(of: "<!") {
      kept += rest[..<start.lowerBound]
      rest = rest[start.lowerBound...]
      if let short = ["<!-->", "<!--->"].first(where: { rest.hasPrefix($0) }) {
        rest = rest.dropFirst(short.count)
      } else if rest.hasPrefix("<![CDATA["), let end = rest.firstRange(of: "]]>") {
        kept += rest[..<end.lowerBound].dropFirst(9).replacing("&", with: "&amp;").replacing("<", with: "&lt;")
        rest = rest[end.upperBound...]
      } else {
        let closing = rest.hasPrefix("<!--") ? "-->" : ">"
        rest = rest.firstRange(of: closing).map { rest[$0.upperBound...] } ?? ""
      }
    }
    return kept + rest
  }

  private static func examples(in spec: String) -> [(markdown: String, html: String)] {
    let fence = String(repeating: "`", count: 32)
    var examples: [(markdown: String, html: String)] = []
    var parts: [String]?
    for line in spec.replacing("→", with: "\t").split(separator: "\n", omittingEmptySubsequences: false) {
      if line == fence + " example" {
        parts = [""]
      } else if line == fence, let found = parts {
        if found.count == 2 { examples.append((found[0], found[1])) }
        parts = nil
      } else if line == ".", parts?.count == 1 {
        parts?.append("")
      } else if let last = parts?.indices.last {
        parts?[last] += line + "\n"
      }
    }
    return examples
  }
}

/// A block, reduced to what HTML and a draft both can say.
private struct ReducedLine: Equatable, CustomStringConvertible {
  var kind: String
  /// With marks around what is set off: U+E000, "em" or "/em", U+E001.
  var words: String

  var description: String { "\(kind): \(words.debugDescription)" }

  /// Without the links whose words are their address.
  var withoutBareLinks: ReducedLine {
    var line = self
    var place = line.words.startIndex
    while let open = line.words[place...].range(of: "\u{E000}a "),
      let middle = line.words[open.upperBound...].firstIndex(of: "\u{E001}"),
      let close = line.words[middle...].range(of: "\u{E000}/a\u{E001}")
    {
      place = open.upperBound
      let address = line.words[open.upperBound..<middle]
      let words = String(line.words[line.words.index(after: middle)..<close.lowerBound])
      guard [words, "mailto:" + words, "http://" + words].contains(where: { Self.unescaped($0) == address }) else {
        continue
      }
      line.words.replaceSubrange(open.lowerBound..<close.upperBound, with: words)
      place = line.words.startIndex
    }
    return line
  }

  static func words(of lines: [ReducedLine]) -> String {
    lines.map { line in
      var words = ""
      var isMark = false
      for letter in line.words {
        if letter == "\u{E000}" { isMark = true }
        if !isMark { words.append(letter) }
        if letter == "\u{E001}" { isMark = false }
      }
      return words
    }.joined(separator: " ").split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  static func unescaped(_ address: String) -> String {
    var bytes: [UInt8] = []
    let all = Array(address.utf8)
    var place = 0
    while place < all.count {
      if all[place] == UInt8(ascii: "%"), place + 2 < all.count,
        let byte = UInt8(String(decoding: all[(place + 1)...(place + 2)], as: UTF8.self), radix: 16)
      {
        bytes.append(byte)
        place += 3
      } else {
        bytes.append(all[place])
        place += 1
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Runs of blanks as one, none at the ends, no marks without words.
  private static func tidied(_ words: String, isCode: Bool) -> String {
    var words = words
    if !isCode {
      words = words.split { $0 == " " || $0 == "\n" || $0 == "\t" }.joined(separator: " ")
      words = words.replacing(" \u{2028}", with: "\u{2028}").replacing("\u{2028} ", with: "\u{2028}")
    }
    for name in ["em", "strong", "code"] {
      words = words.replacing("\u{E000}\(name)\u{E001}\u{E000}/\(name)\u{E001}", with: "")
    }
    while words.last == "\n" { words.removeLast() }
    while words.first == "\n" { words.removeFirst() }
    return words
  }

  // MARK: Of a draft

  static func all(in draft: ArticleDraft) -> [ReducedLine] {
    draft.blocks.map { block in
      var marks: [Int: String] = [:]
      for inline in draft.inlines where block.range.contains(inline.range.lowerBound) {
        let (name, opening) =
          switch inline.kind {
          case .link(let address): ("a", "a \(unescaped(address))")
          case .emphasis: ("em", "em")
          case .strong: ("strong", "strong")
          case .code: ("code", "code")
          }
        marks[inline.range.lowerBound, default: ""] += "\u{E000}\(opening)\u{E001}"
        marks[inline.range.upperBound] = "\u{E000}/\(name)\u{E001}" + marks[inline.range.upperBound, default: ""]
      }
      var bytes: [UInt8] = []
      for place in block.range.lowerBound...block.range.upperBound {
        if let mark = marks[place] { bytes += mark.utf8 }
        if place < block.range.upperBound { bytes.append(draft.text[place]) }
      }
      var words = String(decoding: bytes, as: UTF8.self)
      if block.kind == .item, let blank = words.firstIndex(of: " ") {
        words = String(words[words.index(after: blank)...])
      }
      if block.kind != .preformatted { words = words.replacing("\n", with: "\u{2028}") }
      return ReducedLine(
        kind: "\(block.kind) \(block.level)", words: tidied(words, isCode: block.kind == .preformatted))
    }
  }

  // MARK: Of HTML

  private struct Context {
    var quotations = 0
    var lists = 0
    var isCode = false
    var isLink = false
  }

  private final class Reduction {
    var lines: [ReducedLine] = []
    var open: (kind: String, words: String)?
    var captions: [String] = []
    var isItemWaiting = false

    func end() {
      if let open {
        let words = tidied(open.words, isCode: open.kind.hasPrefix("preformatted"))
        if !words.isEmpty { lines.append(ReducedLine(kind: open.kind, words: words)) }
      }
      open = nil
      lines += captions.map { ReducedLine(kind: "caption 0", words: $0) }
      captions = []
    }

    func begin(_ context: Context) {
      let level = max(0, context.quotations + context.lists - 1)
      open = (isItemWaiting ? "item \(level)" : context.quotations > 0 ? "quoted \(level)" : "paragraph \(level)", "")
      isItemWaiting = false
    }
  }

  static func all(in tree: MarkupTree) -> [ReducedLine] {
    let reduction = Reduction()
    reduce(tree, tree.root, Context(), reduction)
    reduction.end()
    return reduction.lines
  }

  private static func reduce(_ tree: MarkupTree, _ node: Int, _ context: Context, _ reduction: Reduction) {
    for child in tree.children(of: node) {
      if tree.isText(child) {
        let words = String(decoding: tree.text(child), as: UTF8.self)
        if reduction.open == nil {
          if words.allSatisfy(\.isWhitespace), !context.isCode { continue }
          reduction.begin(context)
        }
        reduction.open?.words += words
        continue
      }
      var inner = context
      let name = tree.string(tree.name(of: child))
      switch name {
      case "script", "style", "textarea", "head", "iframe", "svg", "template": continue
      case "h1", "h2", "h3", "h4", "h5", "h6":
        reduction.end()
        reduction.open = ("heading \(name.dropFirst())", "")
        reduce(tree, child, inner, reduction)
        reduction.end()
      case "pre":
        reduction.end()
        reduction.open = ("preformatted \(max(0, context.quotations + context.lists - 1))", "")
        inner.isCode = true
        reduce(tree, child, inner, reduction)
        reduction.end()
      case "p", "div", "table", "td", "tr", "hr", "blockquote", "ul", "ol", "li":
        reduction.end()
        if name == "blockquote" { inner.quotations += 1 }
        if name == "ul" || name == "ol" { inner.lists += 1 }
        if name == "li" { reduction.isItemWaiting = true }
        reduce(tree, child, inner, reduction)
        reduction.end()
        if name == "li" { reduction.isItemWaiting = false }
      case "br": reduction.open?.words += "\u{2028}"
      case "img":
        let alt = tidied(tree.attribute("alt", of: child) ?? "", isCode: false)
        if !alt.isEmpty { reduction.captions.append(alt) }
      case "em", "strong", "code", "a":
        if reduction.open == nil { reduction.begin(context) }
        let address = tree.attribute("href", of: child).map(unescaped) ?? ""
        let isMark = name == "a" ? !address.isEmpty && !address.hasPrefix("#") : !context.isCode
        let start = reduction.open?.words.count ?? 0
        if isMark { reduction.open?.words += name == "a" ? "\u{E000}a \(address)\u{E001}" : "\u{E000}\(name)\u{E001}" }
        let marked = reduction.open?.words.count ?? 0
        reduce(tree, child, inner, reduction)
        if isMark, reduction.open?.words.count == marked {
          reduction.open?.words.removeLast(marked - start)
        } else if isMark {
          reduction.open?.words += "\u{E000}/\(name)\u{E001}"
        }
      default: reduce(tree, child, inner, reduction)
      }
    }
  }
}

extension Substring {
  fileprivate func range(of words: String) -> Range<Index>? { firstRange(of: words) }
}
