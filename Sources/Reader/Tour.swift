import Articles
import Messages
import Screen

/// What the tour teaches, one key after another.
enum TourStep: Sendable, CaseIterable {
  case nextArticle, read, page, nextQuotation, why, keep, cite, find, help, leave

  /// The commands of which one has to have been carried out; none where that tells nothing.
  private var commands: Set<String> {
    switch self {
    case .nextArticle: ["down", "up"]
    case .read: ["read"]
    case .page: ["read-on", "page-down"]
    case .nextQuotation: ["next-quotation", "previous-quotation"]
    case .why: ["why"]
    case .keep: ["keep-quotation"]
    case .cite: ["copy-citation"]
    case .find, .help, .leave: []
    }
  }

  /// Whether it has been done, by what the reader was busy with before an event and what came of that.
  func isDone(before: State.Mode, in reader: Reader) -> Bool {
    switch (self, before, reader.state.mode) {
    case (.find, .typing(let prompt), .browsing):
      guard case .find = prompt.purpose, let reading = reader.state.reading else { return false }
      return !reading.hits.isEmpty
    case (.help, .readingHelp, .browsing): return true
    // Whoever went to the article by another key reads it as well.
    case (.read, _, .browsing): return reader.state.focus == .text
    // It would lie over the steps that follow.
    case (.why, _, _) where reader.state.explains: return false
    default: return reader.carriedOut.map(commands.contains) ?? false
    }
  }

  /// What to do, with the keys as the user has them.
  func sentence(_ keymap: Keymap) -> String {
    func key(_ name: String, in pane: Panes? = nil) -> String { keymap.key(for: name, in: pane) }
    return switch self {
    case .nextArticle:
      localized("Press \(key("down", in: .list)) to go to the next article; \(key("up", in: .list)) goes back")
    case .read: localized("Press \(key("read", in: .list)) to read it")
    case .page: localized("Press \(key("read-on", in: .text)) to read on, a page at a time")
    case .nextQuotation:
      localized(
        """
        Press \(key("next-quotation", in: .text)) to go to the next quotation; \
        \(key("previous-quotation", in: .text)) goes back
        """)
    case .why:
      localized("Press \(key("why", in: .text)) to light what tells the speaker, and again to put it out")
    case .keep:
      localized(
        "Press \(key("keep-quotation", in: .text)) to keep the quotation; \(key("undo", in: .text)) undoes that")
    case .cite: localized("Press \(key("copy-citation", in: .text)) to copy it with its source")
    case .find: localized("Press \(key("find", in: .text)), type \(TourArticles.wordToFind) and then Enter to find it")
    case .help: localized("Press \(key("help", in: .text)) for all keys there are, and Esc to close them again")
    case .leave: localized("Press \(key("back", in: .text)) to leave the tour: that was all of it")
    }
  }
}

/// The tour: a reader on articles of its own, with a line at the foot of the screen that says which key to try next.
///
/// It is a reader like any other, so that everything works in it; but what that wants done in the world is done here, in
/// memory, but for what concerns the terminal alone. Nothing of the user's is read, and nothing is kept.
public struct Tour: Sendable {
  private(set) var reader: Reader
  private(set) var step = TourStep.nextArticle
  private var size: Size
  private let articles: [ArticleSummary.ID: (article: Article, content: ContentHash)]

  public init(size: Size, settings: Settings = Settings(), looks: Looks? = nil) {
    self.size = size
    reader = Reader(size: size, settings: settings)
    if let looks { reader.state.looks = looks }
    let summaries: [ArticleSummary]
    (summaries, articles) = TourArticles.parsed()
    _ = play(.input(.resize(Size(width: size.width, height: size.height - rows))))
    _ = play(.keeping(.flags([:], library: KeptArticle())))
    _ = play(.found(summaries))
    _ = play(.scanned(problems: []))
  }

  /// Takes one event and says what is to be done with the terminal; `.quit` ends the tour.
  public mutating func handle(_ event: Event) -> [Effect] {
    switch event {
    case .input(.resize(let size)):
      self.size = size
      return play(.input(.resize(Size(width: size.width, height: size.height - rows))))
    case .input(.key(let key)) where isToSkip(key):
      return goOn()
    default: break
    }
    let mode = reader.state.mode
    reader.carriedOut = nil
    let effects = play(event)
    if effects.contains(.quit) || reader.carriedOut == "back" { return [.quit] }
    return step.isDone(before: mode, in: reader) ? effects + goOn() : effects
  }

  private mutating func goOn() -> [Effect] {
    let steps = TourStep.allCases
    guard let index = steps.firstIndex(of: step), index + 1 < steps.count else { return [.quit] }
    step = steps[index + 1]
    return []
  }

  // MARK: - Skipping

  /// A key that skips a step: the first of these that the user has given no meaning.
  private var skipKey: Key {
    let keys: [Key] = [Key(.character(";")), Key(.backspace), Key(.insert), Key(.function(12))]
    let panes = [Panes.list, .text, .quotes]
    return keys.first { key in panes.allSatisfy { reader.keymap.match([key], in: $0) == .nothing } } ?? keys[0]
  }

  private func isToSkip(_ key: Key) -> Bool {
    guard case .browsing = reader.state.mode, reader.state.pendingKeys.isEmpty else { return false }
    return key == skipKey
  }

  // MARK: - The world

  /// Handles an event, and all answers to what comes of it; gives back what concerns the terminal.
  private mutating func play(_ event: Event) -> [Effect] {
    var effects = reader.handle(event)
    var outside: [Effect] = []
    while !effects.isEmpty {
      let effect = effects.removeFirst()
      guard let answers = answers(to: effect) else {
        outside.append(effect)
        continue
      }
      for answer in answers { effects += reader.handle(answer) }
    }
    return outside
  }

  /// What the world of the tour answers; nil where it is for the real one.
  private mutating func answers(to effect: Effect) -> [Event]? {
    let refusal = localized("That is no part of the tour")
    switch effect {
    case .load(let id, _):
      guard let known = articles[id] else { return [.failed(id, reason: refusal)] }
      return [.holds(id, known.content), .opened(id, known.article)]
    case .keep(let change), .undo(let change): return [.keeping(.kept(change))]
    case .scan, .openSamples: return [.scanned(problems: [refusal])]
    case .search: return [.searched(problems: [refusal])]
    case .describe: return [.described([:])]
    case .countSpeakers: return [.speakers([], problem: refusal)]
    case .export: return [.exported(refusal)]
    case .browse, .openFile, .edit: return [.returned(problem: refusal, edited: nil)]
    case .listPaths(let beginning): return [.paths(beginning: beginning, [])]
    case .keepPlace, .keepLine, .stop: return []
    case .tour:
      step = .nextArticle
      return []
    case .copy, .findHyphenation, .suspend, .redraw, .quit: return nil
    }
  }

  // MARK: - The screen

  /// Rows of the tour below the reader's: as many as the longest step needs, so that the reader stays as high as it is; but
  /// no more than leave the reader the rows without which it shows nothing.
  private var rows: Int {
    let longest = TourStep.allCases.map { lines(of: $0).count }.max() ?? 1
    return min(longest + 1, max(0, size.height - Arrangement.smallest.height))
  }

  private func lines(of step: TourStep) -> [String] {
    let number = (TourStep.allCases.firstIndex(of: step) ?? 0) + 1
    let place = localized("\(number) of \(TourStep.allCases.count)")
    return "\(place) · \(step.sentence(reader.keymap))".rows(ofWidth: size.width - 1)
  }

  public mutating func frame() -> Frame {
    var frame = reader.frame()
    let (top, rows) = (frame.grid.size.height, rows)
    frame.grid = frame.grid.adding(rows: rows)
    frame.grid.fill(
      Rect(column: 0, row: top, width: size.width, height: rows), style: Style(.prompt))
    let lines = lines(of: step)
    for (index, line) in lines.prefix(rows).enumerated() {
      frame.grid.write(line, column: 0, row: top + index, width: size.width, style: Style(.key))
    }
    if rows > lines.count {
      let hint = localized("\(skipKey.description) skips this, \(reader.keymap.key(for: "back")) ends the tour")
      frame.grid.write(hint, column: 0, row: top + rows - 1, width: size.width, style: Style(.dim))
    }
    return frame
  }
}

extension Tour {
  /// What is not as it has to be, as words for a developer; nil where all is well.
  public mutating func brokenPromise() -> String? {
    if frame().grid.size != size { return "a tour of another size than the screen's" }
    return reader.brokenPromise()
  }
}

extension Reader {
  /// The tour with this reader's settings, on its screen.
  public func tour() -> Tour { Tour(size: state.size, settings: settings, looks: state.looks) }
}
