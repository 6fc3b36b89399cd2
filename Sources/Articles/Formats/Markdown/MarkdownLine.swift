/// The words of one block of Markdown, and what is set off in them.
///
/// Here the marks are found that CommonMark does not know: `[[Name|words]]`, `==marked==`, `~~struck~~`, bare addresses.
struct MarkdownLine: Sendable {
  enum Piece: Sendable {
    case words([UInt8])
    case code([UInt8])
    /// Nil where what is set off is nothing to us: a link that leads nowhere.
    case begin(Inline.Kind?)
    case end
    case lineBreak
    case image(alt: [UInt8])
  }

  var pieces: [Piece] = []
  var isHeading = false
  /// What the last piece is in. An element of HTML can be ended before Markdown in it is: it ends with that.
  private var open: [(kind: Inline.Kind?, isHTML: Bool, isEnded: Bool)] = []

  mutating func add(_ words: [UInt8]) { pieces.append(.words(words)) }

  mutating func addSoftBreak() { pieces.append(.words([Ascii.lineFeed])) }

  mutating func begin(_ kind: Inline.Kind?) { begin(kind, isHTML: false) }

  private mutating func begin(_ kind: Inline.Kind?, isHTML: Bool) {
    open.append((kind, isHTML, false))
    pieces.append(.begin(kind))
  }

  /// Ends what Markdown has set off, and the elements of HTML in it.
  mutating func end() {
    while let last = open.popLast() {
      pieces.append(.end)
      if !last.isHTML { break }
    }
    while open.last?.isEnded == true {
      open.removeLast()
      pieces.append(.end)
    }
  }

  /// Takes in an element of HTML that stands among the words: what sets them off counts, the rest only held them.
  mutating func add(html: [UInt8], base: String?) {
    if html.has("<![CDATA[", at: 0) {
      add(Array(html.dropFirst(9).dropLast(3)))
      return
    }
    let isEnd = html.count > 1 && html[1] == UInt8(ascii: "/")
    let name = String(
      decoding: html.dropFirst(isEnd ? 2 : 1).prefix(16).prefix { $0.isAsciiLetter || $0.isDigit }, as: UTF8.self)
    let kind: Inline.Kind?
    switch name.lowercased() {
    case "br":
      pieces.append(.lineBreak)
      return
    case "img":
      let tree = MarkupTree(html: html)
      let image = tree.first(.img)
      pieces.append(.image(alt: image.flatMap { tree.attributeBytes("alt", of: $0) }.map { Array($0) } ?? []))
      return
    case "b", "strong": kind = .strong
    case "i", "em", "cite": kind = .emphasis
    case "code", "kbd", "samp": kind = .code
    case "a":
      guard !isEnd else {
        endHTML { if case .link = $0 { true } else { $0 == nil } }
        return
      }
      let tree = MarkupTree(html: html)
      let address = tree.first(.a).flatMap { tree.attribute("href", of: $0) } ?? ""
      begin(WebAddress.resolve(address, against: base).map { .link($0) }, isHTML: true)
      return
    default: return
    }
    if isEnd { endHTML { $0 == kind } } else { begin(kind, isHTML: true) }
  }

  private mutating func endHTML(where isBegun: (Inline.Kind?) -> Bool) {
    guard let index = open.lastIndex(where: { $0.isHTML && !$0.isEnded && isBegun($0.kind) }) else { return }
    open[index].isEnded = true
    while open.last?.isEnded == true {
      open.removeLast()
      pieces.append(.end)
    }
  }

  /// There are no more pieces: looks for the marks in them.
  mutating func close() {
    while !open.isEmpty { end() }
    joinWords()
    removeMarks(UInt8(ascii: "="))
    removeMarks(UInt8(ascii: "~"))
    var found: [Piece] = []
    found.reserveCapacity(pieces.count)
    var links = 0
    var begun: [Bool] = []
    for piece in pieces {
      switch piece {
      case .begin(let kind):
        let isLink = if case .link = kind { true } else { false }
        begun.append(isLink)
        if isLink { links += 1 }
        found.append(piece)
      case .end:
        if begun.popLast() == true { links -= 1 }
        found.append(piece)
      case .words(let words):
        let plain = Self.withoutWikiMarks(Self.withoutComments(words))
        Self.findLinks(in: plain, areInLink: links > 0, &found)
      default: found.append(piece)
      }
    }
    pieces = found
  }

  private mutating func joinWords() {
    var joined: [Piece] = []
    var words: [UInt8] = []
    for piece in pieces {
      if case .words(let more) = piece {
        words += more
        continue
      }
      if !words.isEmpty { joined.append(.words(words)) }
      words = []
      joined.append(piece)
    }
    if !words.isEmpty { joined.append(.words(words)) }
    pieces = joined
  }

  // MARK: - Marks

  /// Takes out pairs of a mark that is written twice, where they stand at the ends of words.
  private mutating func removeMarks(_ mark: UInt8) {
    var opening: (piece: Int, place: Int)?
    var unwanted: [(piece: Int, place: Int)] = []
    for (number, piece) in pieces.enumerated() {
      guard case .words(let words) = piece else { continue }
      var place = 0
      while let start = words.firstPlace(of: mark, in: place..<words.count) {
        let end = words[start...].firstIndex { $0 != mark } ?? words.count
        place = end
        guard end - start == 2 else { continue }
        let before = start > 0 ? words[start - 1] : nil
        let after = end < words.count ? words[end] : nil
        if let opened = opening, !(before?.isAsciiBlank ?? false), !Self.isPartOfWord(after) {
          unwanted += [opened, (number, start)]
          opening = nil
        } else if !(after?.isAsciiBlank ?? false), !Self.isPartOfWord(before) {
          opening = (number, start)
        }
      }
    }
    for mark in unwanted.sorted(by: { ($0.piece, $0.place) > ($1.piece, $1.place) }) {
      guard case .words(var words) = pieces[mark.piece] else { continue }
      pieces[mark.piece] = .words([])
      words.replaceSubrange(mark.place..<(mark.place + 2), with: [0, 0])
      pieces[mark.piece] = .words(words)
    }
    guard !unwanted.isEmpty else { return }
    for number in pieces.indices {
      if case .words(let words) = pieces[number] { pieces[number] = .words(words.filter { $0 != 0 }) }
    }
  }

  private static func isPartOfWord(_ byte: UInt8?) -> Bool {
    guard let byte else { return false }
    return byte.isAsciiLetter || byte.isDigit || byte >= 0x80
  }

  /// Without the comments that cmark-gfm 0.29 does not know yet: those with `--` in them, and `<!-->`.
  private static func withoutComments(_ words: [UInt8]) -> [UInt8] {
    guard words.firstPlace(of: "<!--", in: 0..<words.count) != nil else { return words }
    var kept: [UInt8] = []
    var place = 0
    while let start = words.firstPlace(of: "<!--", in: place..<words.count) {
      let end: Int
      if words.has("<!-->", at: start) {
        end = start + 5
      } else if words.has("<!--->", at: start) {
        end = start + 6
      } else if let found = words.firstPlace(of: "-->", in: (start + 4)..<words.count) {
        end = found + 3
      } else {
        break
      }
      kept += words[place..<start]
      place = end
    }
    return kept + words[place...]
  }

  /// `[[Name]]`, `[[Name#Part|words]]` as the words; pictures (`![[map.png]]`) as nothing.
  private static func withoutWikiMarks(_ words: [UInt8]) -> [UInt8] {
    guard var found = words.firstPlace(of: "[[", in: 0..<words.count) else { return words }
    var kept: [UInt8] = []
    var place = 0
    while true {
      while found + 2 < words.count, words[found + 2] == UInt8(ascii: "[") { found += 1 }
      let start = found + 2
      let end = words[start...].firstIndex {
        $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "]") || $0 == Ascii.lineFeed
      }
      if let end, end > start, words.has("]]", at: end), found == 0 || words[found - 1] != UInt8(ascii: "[") {
        let inner = words[start..<end]
        let isEmbedded = found > place && words[found - 1] == UInt8(ascii: "!")
        kept += words[place..<(isEmbedded ? found - 1 : found)]
        if !isEmbedded || !isFileName(inner) { kept += shown(inner) }
        place = end + 2
      } else {
        kept += words[place..<start]
        place = start
      }
      guard let next = words.firstPlace(of: "[[", in: place..<words.count) else { break }
      found = next
    }
    return kept + words[place...]
  }

  private static func shown(_ link: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    if let bar = link.firstIndex(of: UInt8(ascii: "|")) { return link[(bar + 1)...] }
    guard let part = link.firstIndex(of: UInt8(ascii: "#")) else { return link }
    return part > link.startIndex ? link[..<part] : link[(part + 1)...]
  }

  /// Whether words end as the names of pictures do.
  private static func isFileName(_ words: ArraySlice<UInt8>) -> Bool {
    guard !words.contains(UInt8(ascii: "\n")) else { return false }
    let name = words.firstIndex(of: UInt8(ascii: "|")).map { words[..<$0] } ?? words
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")) else { return false }
    let ending = name[(dot + 1)...].map { $0 | 0x20 }
    return ["png", "jpg", "jpeg", "gif", "webp", "svg", "avif", "bmp", "heic", "mp4", "mp3", "pdf"].contains {
      $0.utf8.elementsEqual(ending)
    }
  }

  /// Adds words, those that are an address as a link (as GitHub's Markdown does:
  /// https://github.github.com/gfm/#autolinks-extension-).
  private static func findLinks(in words: [UInt8], areInLink: Bool, _ found: inout [Piece]) {
    var place = 0
    var start = 0
    let hasAddress =
      words.firstPlace(of: "://", in: 0..<words.count) != nil
      || words.firstPlace(of: "www.", in: 0..<words.count) != nil
    while hasAddress, !areInLink, place < words.count {
      let byte = words[place]
      guard byte == UInt8(ascii: "h") || byte == UInt8(ascii: "w"), place == 0 || !isPartOfWord(words[place - 1]) else {
        place += 1
        continue
      }
      let length = words.has("https://", at: place) ? 8 : words.has("http://", at: place) ? 7 : 0
      let isHostOnly = length == 0 && words.has("www.", at: place)
      guard length > 0 || isHostOnly else {
        place += 1
        continue
      }
      let end = addressEnd(in: words, from: place)
      guard end > place + max(length, 4), words[place..<end].contains(UInt8(ascii: ".")) else {
        // Nor is there one in what follows without a blank.
        place = max(end, place + max(length, 4))
        continue
      }
      if start < place { found.append(.words(Array(words[start..<place]))) }
      let address = String(decoding: words[place..<end], as: UTF8.self)
      found += [.begin(.link(isHostOnly ? "http://" + address : address)), .words(Array(words[place..<end])), .end]
      start = end
      place = end
    }
    if start == 0 {
      found.append(.words(words))
    } else if start < words.count {
      found.append(.words(Array(words[start...])))
    }
  }

  private static let longestAddress = 2048

  /// Where an address ends: before a blank, without the punctuation of the sentence, and a bracket closed that it did not
  /// open.
  private static func addressEnd(in words: [UInt8], from start: Int) -> Int {
    let part = words[start...].prefix(longestAddress)
    let limit = part.firstIndex { $0.isAsciiBlank || $0 == UInt8(ascii: "<") } ?? part.endIndex
    var end = limit
    var surplus = 0
    for byte in words[start..<end] {
      if byte == UInt8(ascii: "(") { surplus -= 1 }
      if byte == UInt8(ascii: ")") { surplus += 1 }
    }
    while end > start {
      switch words[end - 1] {
      case UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"),
        UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "'"), UInt8(ascii: "\""),
        UInt8(ascii: ";"):
        end -= 1
      case UInt8(ascii: ")"):
        guard surplus > 0 else { return end }
        surplus -= 1
        end -= 1
      default: return end
      }
    }
    return end
  }

  // MARK: - Callouts

  /// Takes the first line off where it says of a quotation what kind of callout it is: `[!quote] Title`.
  ///
  /// - Returns: the title, or no words; nil where it is no callout.
  mutating func takeCallout() -> MarkdownLine? {
    guard case .words(let words) = pieces.first, words.has("[!", at: 0),
      let close = words.prefix(40).firstIndex(of: UInt8(ascii: "]")), close > 2,
      words[2..<close].allSatisfy({
        $0.isAsciiLetter || $0.isDigit || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "|")
      })
    else { return nil }
    var start = close + 1
    if start < words.count, words[start] == UInt8(ascii: "-") || words[start] == UInt8(ascii: "+") { start += 1 }
    var title = MarkdownLine()
    var rest: [Piece] = []
    var depth = 0
    var isTitle = true
    for (number, piece) in pieces.enumerated() {
      guard isTitle else {
        rest.append(piece)
        continue
      }
      switch piece {
      case .words(let all):
        let words = number == 0 ? all[start...] : all[...]
        if depth == 0, let end = words.firstIndex(of: Ascii.lineFeed) {
          isTitle = false
          title.pieces.append(.words(Array(words[..<end])))
          rest.append(.words(Array(words[end...])))
        } else {
          title.pieces.append(.words(Array(words)))
        }
      case .lineBreak where depth == 0: isTitle = false
      default:
        if case .begin = piece { depth += 1 }
        if case .end = piece { depth -= 1 }
        title.pieces.append(piece)
      }
    }
    pieces = rest
    return title
  }

  // MARK: - Writing

  /// What the pictures show, where somebody has said it.
  var captions: [[UInt8]] {
    pieces.compactMap { piece in
      guard case .image(let alt) = piece else { return nil }
      return Self.caption(alt)
    }
  }

  private static func caption(_ alt: [UInt8]) -> [UInt8]? {
    var words = alt[alt.trimmed(0..<alt.count)]
    // Obsidian: how wide it is.
    if let bar = words.lastIndex(of: UInt8(ascii: "|")),
      words[(bar + 1)...].allSatisfy({ $0.isDigit || $0 == UInt8(ascii: "x") })
    {
      words = words[..<bar]
    }
    return words.isEmpty || isFileName(words) ? nil : Array(words)
  }

  /// Whether these are a picture and, set off as a whole, the words below it.
  var isCaption: Bool {
    guard case .image = pieces.first else { return false }
    var depth = 0
    var hasWords = false
    for piece in pieces {
      switch piece {
      case .begin(let kind): if depth > 0 || kind == .emphasis { depth += 1 } else { return false }
      case .end: depth -= 1
      case .words(let words):
        if words.allSatisfy(\.isAsciiBlank) { continue }
        if depth == 0 { return false }
        hasWords = true
      case .code: if depth == 0 { return false }
      case .lineBreak, .image: break
      }
    }
    return hasWords
  }

  /// - Parameter isCell: whether all has to stay in one line, and pictures are words in it.
  func write(to draft: inout ArticleDraft, isCell: Bool = false) {
    var begun: [Bool] = []
    for piece in pieces {
      switch piece {
      case .words(let words): draft.append(utf8: words.contains(0xC2) ? words[...].withoutSoftHyphens : words)
      case .code(let words):
        draft.beginInline(.code)
        draft.append(utf8: words)
        draft.endInline()
      case .begin(let kind):
        begun.append(kind != nil)
        if let kind { draft.beginInline(kind) }
      case .end: if begun.popLast() == true { draft.endInline() }
      case .lineBreak: if isHeading || isCell { draft.append(" ") } else { draft.breakLine() }
      case .image(let alt): if isCell { draft.append(utf8: alt) }
      }
    }
  }
}
