import Articles
import Messages
import Quotations
import Screen

/// The prompt at the bottom: what each key does while a search or a command is being typed.
extension Reader {
  mutating func type(_ key: Key) -> [Effect] {
    guard case .typing(var prompt) = state.mode else { return [] }
    if prompt.isSuggestion, case .character = key.code, !key.control, !key.meta { prompt.line = LineEditor() }
    prompt.isSuggestion = false
    switch (key.code, key.control, key.meta) {
    case (.escape, _, _), (.character("c"), true, false), (.character("g"), true, false):
      abandon(prompt)
      return []
    case (.enter, _, _), (.character("j"), true, false), (.character("m"), true, false):
      catchUp()
      if case .typing(let found) = state.mode { prompt = found }
      return finish(prompt)
    case (.backspace, false, false) where prompt.line.text.isEmpty:
      abandon(prompt)
      return []
    case (.up, _, _), (.character("p"), true, false):
      return edited(recall(older: true, prompt))
    case (.down, _, _), (.character("n"), true, false):
      return edited(recall(older: false, prompt))
    case (.tab, _, _), (.backTab, _, _):
      return complete(prompt, backward: key.code == .backTab)
    case (.character("c"), false, true): prompt.query.isCaseSensitive.toggle()
    case (.character("r"), false, true): prompt.query.isRegularExpression.toggle()
    case (.character("w"), false, true): prompt.query.matchesWholeWords.toggle()
    case (.character("z"), true, false): return [.suspend]
    default:
      guard prompt.line.take(key) else { return [] }
      prompt.historyIndex = nil
      prompt.completionIndex = nil
    }
    return edited(prompt)
  }

  /// Keeps a prompt whose words have changed.
  mutating func edited(_ changed: Prompt) -> [Effect] {
    var prompt = changed
    prompt.isStale = true
    state.mode = .typing(prompt)
    return []
  }

  /// Does what waits for the next frame: shows what the typed words find, where they are to be found live, and puts a
  /// border where the mouse has it.
  mutating func catchUp() {
    moveHeldBorder()
    guard case .typing(var prompt) = state.mode, prompt.isStale else { return }
    prompt.isStale = false
    findLive(&prompt)
    state.mode = .typing(prompt)
    settle()
  }

  /// Leaves a prompt and puts everything back; what was typed stays in the history.
  private mutating func abandon(_ prompt: Prompt) {
    if case .quotesFilter(let before) = prompt.purpose { state.quotesFilter = before }
    if case .find = prompt.purpose {
      restore(prompt.origin)
      remember(prompt.line.text, in: \.searchHistory)
    }
    state.mode = .browsing
  }

  private mutating func finish(_ prompt: Prompt) -> [Effect] {
    state.mode = .browsing
    let line = prompt.line.text
    switch prompt.purpose {
    case .command:
      remember(line, in: \.commandHistory)
      return (line.isEmpty ? [] : [.keepLine(line, isCommand: true)]) + runLine(line)
    case .library(let isFilter): return finishLibraryPrompt(prompt, isFilter: isFilter)
    case .find(let pane, let backward):
      return finishFinding(line, in: pane, backward: backward, prompt)
    case .export(let listed):
      // Whoever has to name another one need not type all of it again.
      state.exportName = line
      return attempt { (reader: inout Reader) throws(Refusal) -> [Effect] in
        try listed == nil
          ? reader.export(to: line, replacing: false) : reader.exportListed(to: line, replacing: false)
      }
    case .quotesFilter:
      return attempt { (reader: inout Reader) throws(Refusal) -> [Effect] in try reader.finishFilteringQuotes(line) }
    case .note(let target):
      let effects = attempt { (reader: inout Reader) throws(Refusal) -> [Effect] in
        try reader.finishNote(line, target)
      }
      return remember(target.anchor == nil ? "note-article" : "note", with: line, effects)
    case .speaker(let target):
      return attempt { (reader: inout Reader) throws(Refusal) -> [Effect] in
        try reader.finishCorrecting(line, target)
      }
    }
  }

  private mutating func finishFinding(_ line: String, in pane: Pane, backward: Bool, _ prompt: Prompt) -> [Effect] {
    guard !line.isEmpty else {
      restore(prompt.origin)
      // An empty line repeats the search before, as in pagers.
      guard prompt.origin.search != nil, let again = Command.named("find-next") else { return [] }
      return run(again, .init())
    }
    remember(line, in: \.searchHistory)
    if let next = Command.named("find-next") { remember(next, .init()) }
    return [.keepLine(line, isCommand: false)] + keepPlaceFound(in: pane, prompt)
  }

  /// Stays where the search has led.
  private mutating func keepPlaceFound(in pane: Pane, _ prompt: Prompt) -> [Effect] {
    if let problem = prompt.problem {
      restore(prompt.origin)
      state.message = State.Message(text: problem, isProblem: true)
      return []
    }
    guard let search = state.search else { return [] }
    switch pane {
    case .text:
      if let top = prompt.origin.top, let reading = state.reading {
        if reading.hits.isEmpty {
          state.reading?.wantsHit = reading.article.extent == .opening
          state.message = State.Message(text: notFound(search), isProblem: true)
        } else {
          state.jumpsBack.append(State.Jump(id: reading.summary.id, place: top))
        }
      }
      return []
    case .list, .quotes:
      if (try? rows(holding: search.query, in: pane))?.isEmpty ?? true {
        state.message = State.Message(text: notFound(search), isProblem: true)
        return []
      }
      guard pane == .list, state.list.selection != prompt.origin.listSelection, let summary = state.list.selected else {
        return []
      }
      return load(summary)
    }
  }

  mutating func remember(_ line: String, in history: WritableKeyPath<State, [String]>) {
    guard !line.isEmpty else { return }
    state[keyPath: history].removeAll { $0 == line }
    state[keyPath: history].append(line)
    if state[keyPath: history].count > State.longestHistory { state[keyPath: history].removeFirst() }
  }

  private func recall(older: Bool, _ prompt: Prompt) -> Prompt {
    var prompt = prompt
    let history: [String]
    switch prompt.purpose {
    case .command: history = state.commandHistory
    case .find, .library: history = state.searchHistory
    case .note, .speaker, .quotesFilter, .export: return prompt
    }
    let index = (prompt.historyIndex ?? -1) + (older ? 1 : -1)
    guard index < history.count, index >= -1 else { return prompt }
    if prompt.historyIndex == nil { prompt.typedBeforeHistory = prompt.line.text }
    prompt.historyIndex = index < 0 ? nil : index
    prompt.line = LineEditor(index < 0 ? prompt.typedBeforeHistory : history[history.count - 1 - index])
    return prompt
  }

  /// Runs what was typed after `:`.
  mutating func runLine(_ line: String) -> [Effect] {
    var words = Substring(line).trimmingBlanks()
    guard !words.isEmpty else { return [] }
    var count: Int?
    let digits = words.prefix { $0.isASCII && $0.isNumber }
    if !digits.isEmpty {
      count = Int(digits) ?? 1_000_000
      words = words.dropFirst(digits.count).trimmingBlanks()
    }
    let typed = words.prefix { $0 != " " }
    let rest = words.dropFirst(typed.count).trimmingBlanks()
    switch Command.lookUp(typed.isEmpty && count != nil ? "bottom" : String(typed)) {
    case .found(let command):
      if !rest.isEmpty, command.argument == nil {
        state.message = State.Message(":\(command.name) takes nothing after it", isProblem: true)
        return []
      }
      return run(command, .init(count: count, argument: rest.isEmpty ? nil : String(rest)))
    case .ambiguous(let names):
      state.message = State.Message(":\(typed) could be \(names.joined(separator: ", "))", isProblem: true)
    case .unknown:
      state.message = State.Message(
        "There is no command :\(typed); Tab completes, \(keymap.key(for: "help")) lists them all", isProblem: true
      )
    }
    return []
  }
}

extension Substring {
  func trimmingBlanks() -> Substring {
    var rest = drop { $0 == " " }
    while rest.last == " " { rest.removeLast() }
    return rest
  }
}
