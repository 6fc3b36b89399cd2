import Articles
import Reader
import Screen

/// A session with the reader that bytes decide: a library, settings, and what is typed and what arrives, in whatever order.
struct ReaderSession {
  private var decisions: Decisions
  private var reader: Reader
  /// The articles of the library, as they are and as files that have changed.
  private let articles: [Article]
  private let summaries: [ArticleSummary]
  /// What is on the disk.
  private var disk: [ArticleSummary.ID?: KeptArticle] = [:]
  /// Articles that were asked for and have not come.
  private var waiting: [ArticleSummary.ID] = []

  init(_ bytes: [UInt8]) {
    var decisions = Decisions(bytes)
    var articles: [Article] = []
    var summaries: [ArticleSummary] = []
    for number in 0..<1 + decisions.number(below: 6) {
      let text = Self.text(&decisions)
      guard
        let article = try? ArticleParser(findsIndirectSpeech: number % 2 == 0).parse(text, fileName: "\(number).txt")
      else { continue }
      articles.append(article)
      let facts = article.metadata
      summaries.append(
        ArticleSummary(
          id: ArticleSummary.ID(path: Array("folder \(number % 2)/\(number).txt".utf8)), title: facts.title,
          date: facts.date,
          fileName: "\(number).txt", size: text.count,
          problem: decisions.isOneOf(12) ? "It is \u{1B}[31mno\n text." : nil,
          source: facts.source, author: facts.author, quotations: decisions.isOneOf(2) ? article.quotations.count : nil)
      )
    }
    self.articles = articles
    self.summaries = summaries
    let lines = (0..<decisions.number(below: 4)).map { _ in decisions.choice(Self.settings) }
    let (settings, problems) = Settings.read(Array(lines.joined(separator: "\n").utf8))
    reader = Reader(
      size: decisions.size(), opensSingleFile: summaries.count == 1, settings: settings,
      problems: problems.map { $0.sentence(about: "config.toml") })
    self.decisions = decisions
  }

  /// Lives through the session, and says what was not as it has to be.
  mutating func run() -> String? {
    answer(reader.handle(.found(summaries)))
    answer(reader.handle(.scanned(problems: [])))
    while !decisions.isEmpty {
      answer(reader.handle(event()))
      if decisions.isOneOf(3), let broken = reader.brokenPromise() { return broken }
    }
    return reader.brokenPromise() ?? undoEverything()
  }

  /// Undoes all that was done, so that nothing is kept any more, and does it again.
  private mutating func undoEverything() -> String? {
    // What was undone last could be done again as well.
    type(["Esc", "Esc", "Esc", "Esc", "Esc", "9", "9", "9", "9", "C-r"])
    let after = disk.filter { !$0.value.things.isEmpty }
    type(["9", "9", "9", "9", "u"])
    if disk.values.contains(where: { !$0.things.isEmpty }) { return "not everything can be undone" }
    type(["9", "9", "9", "9", "C-r"])
    if disk.filter({ !$0.value.things.isEmpty }) != after { return "what was undone cannot be done again" }
    return reader.brokenPromise()
  }

  private mutating func type(_ keys: [String]) {
    for key in keys.compactMap({ Key($0) }) { answer(reader.handle(.input(.key(key))), always: true) }
  }

  // MARK: - Answers

  /// Does what the reader wants done in the world, or fails to.
  private mutating func answer(_ effects: [Effect], always: Bool = false) {
    for effect in effects {
      switch effect {
      case .load(let id, _): waiting.append(id)
      case .keep(let change), .undo(let change):
        if !always, decisions.isOneOf(12) {
          answer(reader.handle(.keeping(.failed(change, reason: "The disk is full."))), always: always)
        } else {
          disk[change.article, default: KeptArticle()].make(change)
          answer(reader.handle(.keeping(.kept(change))), always: always)
        }
      case .copy(_, let what): answer(reader.handle(.copied("Copied \(what)")), always: always)
      case .export(let request): answer(reader.handle(.copied("\(request.file) cannot be written")), always: always)
      case .browse, .openFile:
        answer(
          reader.handle(.returned(problem: decisions.isOneOf(2) ? "No browser" : nil, edited: nil)), always: always)
      case .edit(let id, _): answer(reader.handle(.returned(problem: nil, edited: id)), always: always)
      case .listPaths(let words):
        answer(reader.handle(.paths(beginning: words, [words + "a", words + "b\u{7}/"])), always: always)
      case .findHyphenation(let language):
        // Rules that part words wherever they like, inside of characters too.
        let rules = Hyphenation { $0.count < 4 ? [] : Array(2...$0.count - 2) }
        let event = Event.hyphenation(decisions.isOneOf(4) ? nil : rules, language: language, name: language)
        answer(reader.handle(event), always: always)
      case .suspend: answer(reader.handle(.resumed), always: always)
      default: break
      }
    }
  }

  // MARK: - Events

  private mutating func event() -> Event {
    switch decisions.number(below: 100) {
    case 0..<4: return .input(.resize(decisions.size()))
    case 4..<6: return .input(.paste(decisions.choice(Self.pieces)))
    case 6..<20 where !waiting.isEmpty: return load()
    case 20: return .arrived([summaries[decisions.number(below: summaries.count)]])
    case 21: return .gone([Array("folder \(decisions.number(below: 2))".utf8)])
    case 22: return .found(summaries)
    case 23: return .matched(Array(summaries.prefix(decisions.number(below: 4))))
    case 24:
      return decisions.isOneOf(2)
        ? .searched(problems: ["It \u{9B}31m failed."]) : .progress(.search, WorkProgress(done: 1, total: 3))
    case 25:
      let names = (0..<decisions.number(below: 4)).map { "Speaker \($0)" }
      return .speakers(
        names.map {
          QuotedSpeaker(name: $0, variants: [], quotations: 1, articles: 1, first: nil, last: nil)
        }, problem: nil)
    case 26: return decisions.isOneOf(2) ? .progress(.index, WorkProgress(done: 1, total: 2)) : .indexed
    case 27:
      let position = Position(column: decisions.number(below: 200), row: decisions.number(below: 60))
      let action = decisions.choice([MouseEvent.Action.press, .wheelUp, .wheelDown, .drag, .release])
      return .input(.mouse(MouseEvent(action, at: position)))
    case 28: return .scanned(problems: decisions.isOneOf(2) ? ["folder/\u{202E}: it is gone."] : [])
    case 29..<36:
      return .input(.key(Key(decisions.choice(Self.named)) ?? Key(.enter)))
    default:
      return .input(.key(Key(decisions.choice(Self.letters)) ?? Key(.enter)))
    }
  }

  private mutating func load() -> Event {
    let id = waiting.remove(at: decisions.number(below: waiting.count))
    guard let number = summaries.firstIndex(where: { $0.id == id }), !decisions.isOneOf(12) else {
      return .failed(id, reason: "It is gone\u{0}.")
    }
    // Now and then the file has become another.
    return .opened(id, articles[decisions.isOneOf(20) ? decisions.number(below: articles.count) : number])
  }

  private static func text(_ decisions: inout Decisions) -> [UInt8] {
    var text = decisions.choice(["The Story\n\n", "date 2024-05-04\n", "", "LONDON (AP) — "])
    for _ in 0..<decisions.number(below: 12) {
      for _ in 0..<decisions.number(below: 9) { text += decisions.choice(pieces) + " " }
      text += decisions.choice(["\n\n", "\n", "\n\n> ", "\n\n    "])
    }
    return Array(text.utf8)
  }

  private static let pieces = [
    "“We never stop,” said Mara Lind.", "number", "“don't\n", "\u{1B}[31mred", "", "漢字かな交じり文です。", "שלום עולם", "مرحبا",
    "e\u{301}\u{302}\u{303}", "👩‍👩‍👧‍👦", "🇫🇷", "\u{202E}abc\u{202C}", "a\u{200B}b\u{AD}c", "https://example.org/a?b=c",
    "incomprehensibilities-of-a-very-long-kind/and/more", "He told reporters that it would rain.", "\t\ttabs",
    "Ana Ruiz:",
    "\"It is,\" she said, \"what it is.\"", "\u{FEFF}", "\u{E0041}", "|", "said:number speaker:ruiz (", "‘so’",
    "\u{2028}",
  ]
  private static let named = [
    "Enter", "Enter", "Esc", "Tab", "S-Tab", "Space", "PgDn", "PgUp", "Up", "Down", "Left", "Right", "Home", "End",
    "Backspace", "Delete", "C-d", "C-u", "C-o", "C-r", "C-w", "C-n", "C-p", "F1", "M-j", "M-p", "M-u",
  ]
  private static let letters =
    "jjjkkgGJKHLhlnN/\\?:q][)(}{<>+-=0123456789zbmnoeadptvfyYEiSR%.,;'&*!\"#$xaAxarsuU~`|_^TtwWcMzzSS".map(String.init)
  private static let settings = [
    "theme = \"high-contrast\"", "text_width = 20", "plain = true", "[keys]\n\"g\" = \"quit\"", "[mouse",
    "dates = \"%e %B %Y\"",
    "[panes]\nlist = 50", "justify = true", "hyphenate = true", "nonsense = \"\u{7}\"",
  ]
}

/// Choices that bytes make: an input that ends makes the first choice from then on.
private struct Decisions {
  private let bytes: [UInt8]
  private var next = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var isEmpty: Bool { next >= bytes.count }

  mutating func number(below limit: Int) -> Int {
    guard next < bytes.count, limit > 1 else { return 0 }
    defer { next += 1 }
    return Int(bytes[next]) % limit
  }

  mutating func isOneOf(_ limit: Int) -> Bool { number(below: limit) == limit - 1 }

  mutating func choice<Value>(_ values: [Value]) -> Value { values[number(below: values.count)] }

  mutating func size() -> Size {
    Size(width: number(below: 200), height: number(below: 60))
  }
}
