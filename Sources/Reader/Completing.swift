import Articles
import Quotations
import Screen

/// What Tab offers for the argument of a command.
enum ArgumentOffer: Sendable {
  case words([String])
  /// Files and folders, which have to be looked for.
  case paths

  static let themes = ArgumentOffer.words(Looks.ThemeName.allCases.map(\.rawValue))
  static let encodings = ArgumentOffer.words(["auto"] + TextEncoding.offered.map(\.name))
  static let quotesOrders = ArgumentOffer.words(QuotesOrder.allCases.map(\.rawValue))
  static let orders = ArgumentOffer.words(
    SummaryOrder.Key.allCases.flatMap { [$0.rawValue, "\($0.rawValue) reversed"] })
}

extension Reader {
  /// Completes the name of a command, its argument, or the name of a speaker; pressed again it goes on to the next that
  /// fits.
  mutating func complete(_ current: Prompt, backward: Bool) -> [Effect] {
    var prompt = current
    // The only one there was is what is typed now: what follows it may be completed.
    if prompt.completions.count == 1 { prompt.completionIndex = nil }
    if prompt.completionIndex == nil {
      switch prompt.purpose {
      case .command:
        if let path = Self.pathToComplete(prompt.line.text) {
          state.mode = .typing(prompt)
          return [.listPaths(path)]
        }
        prompt.completions = Self.completions(of: prompt.line.text)
      case .speaker:
        let names = Set(state.reading?.article.quotations.compactMap { $0.speaker?.name } ?? [])
        let others = names.filter { $0 != prompt.line.text }.sorted()
        let fitting = others.filter { $0.hasPrefix(prompt.line.text) }
        // The prompt comes filled in: then every name of the article is worth offering.
        prompt.completions = fitting.isEmpty ? others : fitting
      case .export:
        state.mode = .typing(prompt)
        return [.listPaths(prompt.line.text)]
      case .find, .note, .library, .quotesFilter: return []
      }
    }
    prompt.completeNext(backward: backward)
    state.mode = .typing(prompt)
    return []
  }

  /// Takes the paths that were looked for, if the prompt still is what they were looked for.
  mutating func offer(paths: [String], completing beginning: String) {
    guard case .typing(var prompt) = state.mode, prompt.completionIndex == nil else { return }
    let isWanted =
      prompt.purpose == .command && Self.pathToComplete(prompt.line.text) == beginning
      || prompt.isForFile && prompt.line.text == beginning
    guard isWanted else { return }
    let line = prompt.line.text
    let before = line.hasSuffix(beginning) ? String(line.dropLast(beginning.count)) : line + " "
    prompt.completions = paths.map { before + $0 }
    prompt.completeNext(backward: false)
    state.mode = .typing(prompt)
  }

  /// The lines that a line after the colon may become.
  static func completions(of line: String) -> [String] {
    guard let (command, words, typed) = commandAndArgument(line) else { return Command.names(beginningWith: line) }
    guard case .words(let offered) = command.offers else { return [] }
    return offered.filter { $0.lowercased().hasPrefix(typed.lowercased()) }.map { "\(words) \($0)" }
  }

  private static func pathToComplete(_ line: String) -> String? {
    guard let (command, _, typed) = commandAndArgument(line), case .paths = command.offers else { return nil }
    return typed
  }

  /// The command of a line of which the argument is being typed, as it was typed, and the argument; also where only the
  /// blank between them is missing. Nil where the command's name is being typed.
  private static func commandAndArgument(_ line: String) -> (Command, words: String, typed: String)? {
    let name = line.prefix { $0 != " " }
    guard case .found(let command) = Command.lookUp(String(name)), command.offers != nil else { return nil }
    guard name.endIndex < line.endIndex else { return command.name == name ? (command, line, "") : nil }
    return (command, String(name), String(line[line.index(after: name.endIndex)...].drop { $0 == " " }))
  }
}

extension Prompt {
  /// Goes on to the next completion, or the one before.
  mutating func completeNext(backward: Bool) {
    guard !completions.isEmpty else { return }
    let count = completions.count
    let next = completionIndex.map { ($0 + (backward ? count - 1 : 1)) % count } ?? (backward ? count - 1 : 0)
    completionIndex = next
    line = LineEditor(completions[next])
  }
}
