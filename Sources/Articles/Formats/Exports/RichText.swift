import Messages

extension ArticleFormat {
  /// RTF, whatever its name says: LexisNexis gives it as .RTF and as .DOC.
  static let richText = ArticleFormat(
    name: "rtf", title: "RTF document, or LexisNexis download as one",
    recognition: "bytes that begin with {\\rtf",
    isRecognised: { beginning in
      let start = beginning.bytes.firstIndex { !$0.isAsciiBlank } ?? 0
      let mark = beginning.bytes.has("\u{FEFF}", at: 0) ? 3 : 0
      return beginning.bytes.has("{\\rtf", at: max(start, mark))
    },
    reading: .many { content throws(ArticleParsingError) in
      var reader = RichTextReader(content.bytes)
      reader.read()
      return WordProcessing.drafts(from: reader.paragraphs, facts: reader.facts).map { draft in
        var draft = draft
        draft.encoding = reader.encoding
        return draft
      }
    })
}

/// Reads RTF ("Rich Text Format Specification 1.9.1") into paragraphs. What a reader does not know it skips, as the
/// specification asks; groups are counted, never recursed into.
struct RichTextReader {
  /// Where words go.
  private enum Destination {
    case text
    case nothing
    case fonts
    case styles
    case title
    case author
    case bookmark
    case instruction
    case listMark
  }

  private struct State {
    var destination = Destination.text
    var isBold = false
    var isItalic = false
    var isHidden = false
    /// Characters behind `\u` that stand for it in older programs.
    var fallbackLength = 1
    var charset: Int?
    var link: String?
  }

  private let bytes: [UInt8]
  private var place = 0
  private var state = State()
  private var stack: [State] = []
  /// Groups that are open beyond those that are remembered.
  private var tooDeep = 0
  private(set) var paragraphs: [ExportParagraph] = []
  private(set) var facts = DocumentFacts()
  private var runs = RunCollector()
  /// Bytes in the code page of the state, not yet decoded.
  private var pending: [UInt8] = []
  private var toSkip = 0
  private var highSurrogate: UInt32?
  private var isFirstInGroup = false
  private var isOptional = false

  private var codePage = 1252
  private var fontCharsets: [Int: Int] = [:]
  private var fontNumber = 0
  private var styleNames: [Int: String] = [:]
  private var styleNumber = 0
  private var special: [UInt8] = []

  private var isCentred = false
  private var paragraphStyle: Int?
  private var outlineLevel: Int?
  private var listLevel = 0
  private var listMark: String?
  private var bookmarks: [String] = []
  private var isInTable = false
  private var fieldLink: String?

  var encoding: String {
    (Charset.encoding(named: Self.name(ofPage: codePage)) ?? .windows1252).name
  }

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func read() {
    while place < bytes.count {
      let byte = bytes[place]
      place += 1
      switch byte {
      case UInt8(ascii: "{"): beginGroup()
      case UInt8(ascii: "}"): endGroup()
      case Ascii.backslash: readControl()
      case Ascii.carriageReturn, Ascii.lineFeed, 0: break
      default: take(byte)
      }
    }
    flush()
    endParagraph()
  }

  // MARK: - Groups

  private mutating func beginGroup() {
    flush()
    // Groups in each other without end are no document.
    if stack.count < 4096 { stack.append(state) } else { tooDeep += 1 }
    isFirstInGroup = true
    isOptional = false
  }

  private mutating func endGroup() {
    flush()
    let ended = state
    toSkip = 0
    if tooDeep > 0 {
      tooDeep -= 1
    } else if let outer = stack.popLast() {
      state = outer
    }
    guard ended.destination != state.destination else { return }
    let words = special.line(0..<special.count)
    switch ended.destination {
    case .title: facts.title = WordProcessing.title(words)
    case .author: facts.author = WordProcessing.author(words)
    case .bookmark: bookmarks.append(words)
    case .instruction:
      if words.contains("HYPERLINK") {
        let quoted = words.split(separator: "\"", omittingEmptySubsequences: false)
        fieldLink =
          quoted.count > 1 ? String(quoted[1]) : words.split(separator: " ").dropFirst().first.map(String.init)
      }
    case .listMark: listMark = words.isEmpty ? nil : words
    case .text, .nothing, .fonts, .styles: return
    }
    special = []
  }

  private mutating func enter(_ destination: Destination) {
    flush()
    // What is in a group that is left out is left out.
    guard state.destination != .nothing else { return }
    state.destination = destination
    special = []
  }

  // MARK: - Words

  private mutating func take(_ byte: UInt8) {
    if toSkip > 0 {
      toSkip -= 1
      return
    }
    isFirstInGroup = false
    switch state.destination {
    case .nothing: break
    case .styles:
      if byte == UInt8(ascii: ";") {
        styleNames[styleNumber] = special.line(0..<special.count).lowercased()
        special = []
      } else {
        special.append(byte)
      }
    case .fonts: break
    default: pending.append(byte)
    }
  }

  private mutating func take(_ scalar: UInt32) {
    flush()
    isFirstInGroup = false
    var code: [UInt8] = []
    if let high = highSurrogate, scalar & 0xFC00 == 0xDC00 {
      code.append(scalar: 0x10000 + (high & 0x3FF) << 10 + scalar & 0x3FF)
      highSurrogate = nil
    } else if scalar & 0xFC00 == 0xD800 {
      highSurrogate = scalar
      return
    } else if scalar & 0xFC00 == 0xDC00 || scalar > 0x10FFFF {
      return
    } else {
      highSurrogate = nil
      code.append(scalar: scalar)
    }
    put(code)
  }

  /// Decodes what waits in the code page of its font.
  private mutating func flush() {
    guard !pending.isEmpty else { return }
    let words = pending
    pending.removeAll(keepingCapacity: true)
    if words.allSatisfy({ $0 < 0x80 }) { return put(words) }
    let encoding = Charset.encoding(named: Self.name(ofPage: Self.page(ofCharset: state.charset) ?? codePage))
    put(TextDecoder(encoding: encoding ?? .windows1252, markLength: 0).decode(words))
  }

  private static func name(ofPage page: Int) -> String {
    switch page {
    case 932: "shift_jis"
    case 936, 54_936: "gbk"
    case 949: "euc-kr"
    case 950: "big5"
    case 10_000: "macintosh"
    case 65_001: "utf-8"
    case 1250...1258, 874: "windows-\(page)"
    default: "cp\(page)"
    }
  }

  private static func page(ofCharset charset: Int?) -> Int? {
    switch charset {
    case 77: 10_000
    case 128: 932
    case 129: 949
    case 134: 936
    case 136: 950
    case 161: 1253
    case 162: 1254
    case 163: 1258
    case 177: 1255
    case 178: 1256
    case 186: 1257
    case 204: 1251
    case 222: 874
    case 238: 1250
    case 0: 1252
    default: nil
    }
  }

  private mutating func put(_ words: [UInt8]) {
    switch state.destination {
    case .text:
      if !state.isHidden { runs.append(words, bold: state.isBold, italic: state.isItalic, link: state.link) }
    case .title, .author, .bookmark, .instruction, .listMark:
      if special.count < 65_536 { special += words }
    case .nothing, .fonts, .styles: break
    }
  }

  private mutating func endParagraph() {
    var paragraph = runs.take()
    let isRow = isInTable && paragraph.text.count <= 400
    if isRow, paragraph.text.suffix(3).elementsEqual(" | ".utf8) { paragraph.text.removeLast(3) }
    if isRow, let last = paragraphs.indices.last, paragraphs[last].kind == .preformatted, !paragraph.isBlank {
      paragraphs[last].text += [Ascii.lineFeed] + paragraph.text
      return
    }
    paragraph.isCentred = isCentred
    paragraph.bookmarks = bookmarks
    bookmarks = []
    let name = paragraphStyle.flatMap { styleNames[$0] } ?? ""
    if isRow {
      paragraph.kind = .preformatted
      paragraph.inlines = []
    } else if name.hasPrefix("heading "), let level = Int(name.dropFirst(8)), (1...9).contains(level) {
      (paragraph.kind, paragraph.level) = (.heading, min(level, 6))
    } else if let level = outlineLevel, (0..<9).contains(level), paragraph.words.count < 200 {
      (paragraph.kind, paragraph.level) = (.heading, min(level + 1, 6))
    } else if name == "title" {
      paragraph.kind = .title
    } else if name == "quote" || name == "intense quote" {
      paragraph.kind = .quoted
    } else if name == "caption" {
      paragraph.kind = .caption
    } else if let mark = listMark, !paragraph.isBlank {
      let isNumber = mark.utf8.contains { $0.isDigit || $0.isAsciiLetter }
      paragraph.prepend(isNumber ? mark + " " : "• ")
      paragraph.kind = .item
      paragraph.level = min(max(listLevel, 0), 8)
    }
    listMark = nil
    paragraphs.append(paragraph)
  }

  // MARK: - Controls

  private mutating func readControl() {
    guard place < bytes.count else { return }
    let byte = bytes[place]
    guard byte.isAsciiLetter else {
      place += 1
      return readSymbol(byte)
    }
    let start = place
    while place < bytes.count, bytes[place].isAsciiLetter, place - start < 32 { place += 1 }
    let word = String(decoding: bytes[start..<place], as: UTF8.self)
    var parameter: Int?
    let isNegative = place + 1 < bytes.count && bytes[place] == UInt8(ascii: "-") && bytes[place + 1].isDigit
    if isNegative { place += 1 }
    let digits = place
    var value = 0
    while place < bytes.count, bytes[place].isDigit, place - digits < 10 {
      value = value * 10 + Int(bytes[place] - 0x30)
      place += 1
    }
    if place > digits { parameter = isNegative ? -value : value }
    if place < bytes.count, bytes[place] == Ascii.space { place += 1 }
    apply(word, parameter)
  }

  private mutating func readSymbol(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "'"):
      guard place + 2 <= bytes.count,
        let value = UInt8(String(decoding: bytes[place..<place + 2], as: UTF8.self), radix: 16)
      else { return }
      place += 2
      take(value)
    case UInt8(ascii: "*"): isOptional = true
    case UInt8(ascii: "~"): take(0xA0 as UInt32)
    case UInt8(ascii: "_"): take(0x2011 as UInt32)
    case UInt8(ascii: "-"), UInt8(ascii: ":"), UInt8(ascii: "|"): break
    case Ascii.lineFeed, Ascii.carriageReturn: apply("par", nil)
    default: take(byte)
    }
  }

  /// Groups whose words are none of the document's.
  private static let left: Set<String> = [
    "colortbl", "pict", "object", "header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf",
    "footnote", "annotation", "atnid", "atnauthor", "listtable", "listoverridetable", "rsidtbl", "generator",
    "themedata",
    "colorschememapping", "latentstyles", "datastore", "xmlnstbl", "filetbl", "revtbl", "private", "operator",
    "comment",
    "subject", "keywords", "doccomm", "company", "category", "manager", "hlinkbase", "creatim", "revtim", "printim",
    "buptim",
    "xe", "tc", "ftnsep", "ftnsepc", "bkmkend", "nonshppict", "shp", "do", "pgptbl", "mmathPr", "fldtype", "template",
    "pnseclvl",
  ]

  private mutating func apply(_ word: String, _ parameter: Int?) {
    let isDestination = isFirstInGroup
    let isOptional = isOptional
    isFirstInGroup = false
    self.isOptional = false
    if word == "bin" {
      place = min(bytes.count, place + min(max(parameter ?? 0, 0), bytes.count))
      return
    }
    if isDestination || isOptional {
      if let destination = Self.destination(word) { return enter(destination) }
      if Self.left.contains(word) || isOptional { return enter(.nothing) }
    }
    if toSkip > 0 { toSkip = 0 }
    guard state.destination != .nothing else { return }
    switch word {
    case "ansicpg":
      flush()
      if let parameter, (437...65_001).contains(parameter) { codePage = parameter }
    case "mac": codePage = 10_000
    case "u":
      flush()
      guard let parameter else { return }
      take(UInt32(truncatingIfNeeded: parameter < 0 ? parameter + 65_536 : parameter))
      toSkip = state.fallbackLength
    case "uc": state.fallbackLength = min(max(parameter ?? 1, 0), 8)
    case "f": setFont(parameter ?? 0)
    case "fcharset": if state.destination == .fonts { fontCharsets[fontNumber] = parameter ?? 0 }
    case "s": setStyle(parameter ?? 0)
    case "title", "author", "info": break
    default:
      guard state.destination != .fonts, state.destination != .styles else { return }
      applyToText(word, parameter)
    }
  }

  private static func destination(_ word: String) -> Destination? {
    switch word {
    case "fonttbl": .fonts
    case "stylesheet": .styles
    case "title": .title
    case "author": .author
    case "bkmkstart": .bookmark
    case "fldinst": .instruction
    case "listtext", "pntext": .listMark
    default: nil
    }
  }

  private mutating func setFont(_ number: Int) {
    if state.destination == .fonts {
      fontNumber = number
    } else {
      flush()
      state.charset = fontCharsets[number]
    }
  }

  private mutating func setStyle(_ number: Int) {
    if state.destination == .styles {
      styleNumber = number
      special = []
    } else if state.destination == .text {
      paragraphStyle = number
    }
  }

  private mutating func applyToText(_ word: String, _ parameter: Int?) {
    let isOn = parameter != 0
    switch word {
    case "par", "sect", "page":
      flush()
      if state.destination == .text, !isInTable { endParagraph() } else { take(UInt32(Ascii.space)) }
    case "line": take(UInt32(state.destination == .text && !isInTable ? Ascii.lineFeed : Ascii.space))
    case "tab": take(UInt32(Ascii.tab))
    case "cell", "nestcell":
      flush()
      put(Array(" | ".utf8))
    case "row", "nestrow":
      flush()
      endParagraph()
    case "pard":
      flush()
      (isCentred, paragraphStyle, outlineLevel, isInTable, listLevel) = (false, nil, nil, false, 0)
    case "plain":
      flush()
      (state.isBold, state.isItalic, state.isHidden) = (false, false, false)
    case "intbl": isInTable = true
    case "qc": isCentred = true
    case "ql", "qr", "qj": isCentred = false
    case "outlinelevel": outlineLevel = parameter
    case "ilvl": listLevel = parameter ?? 0
    case "b":
      flush()
      state.isBold = isOn
    case "i":
      flush()
      state.isItalic = isOn
    case "v", "deleted":
      flush()
      state.isHidden = isOn
    case "field": fieldLink = nil
    case "fldrslt":
      flush()
      state.link = fieldLink
    case "emdash": take(0x2014 as UInt32)
    case "endash": take(0x2013 as UInt32)
    case "lquote": take(0x2018 as UInt32)
    case "rquote": take(0x2019 as UInt32)
    case "ldblquote": take(0x201C as UInt32)
    case "rdblquote": take(0x201D as UInt32)
    case "bullet": take(0x2022 as UInt32)
    case "emspace", "enspace", "qmspace": take(UInt32(Ascii.space))
    default: break
    }
  }
}
