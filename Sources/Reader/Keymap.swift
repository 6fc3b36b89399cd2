import Screen

/// What is otherwise about the keys than the table of commands has it.
public struct KeyBindings: Sendable, Equatable {
  /// The keys of one command in some of its panes, in place of its own; none at all unbind it.
  struct Binding: Sendable, Equatable {
    let command: String
    let panes: Panes
    let keys: [[Key]]
  }

  /// A later one for the same command and pane counts.
  var bindings: [Binding] = []

  public init() {}

  func keys(of command: Command, in pane: Panes) -> [[Key]]? {
    bindings.last { $0.command == command.name && $0.panes.contains(pane) }?.keys
  }
}

/// Which keys mean which command in which pane.
struct Keymap: Sendable {
  enum Match: Sendable, Equatable {
    /// The number of a command in the table.
    case command(Int)
    /// The beginning of longer sequences.
    case prefix
    case nothing
  }

  /// Keys that two commands claim in one pane.
  struct Conflict: Sendable, Equatable {
    let keys: [Key]
    let pane: Panes
    /// The number of the command that has them, and of the one that was refused them.
    let holder: Int?
    let refused: Int
  }

  private struct Entry: Hashable {
    let pane: Panes
    let keys: [Key]
  }

  private struct Place: Hashable {
    let command: Int
    let pane: Panes
  }

  private let commands: [Command]
  private var single: [Panes: [Key: Match]] = [:]
  private var longer: [Entry: Match] = [:]
  /// The keys that a command really has in a pane.
  private var bound: [Place: [[Key]]] = [:]
  /// Of the commands' own keys, those that two claim; empty in a sound table (tested). Of the bindings, those that two
  /// of them claim.
  private(set) var conflicts: [Conflict] = []
  /// Of the commands' own keys, those that are lost since they begin with keys of the bindings, or bindings with them.
  private(set) var losses: [Conflict] = []

  /// The keys of a table of commands, with changes. A key that cannot be read is left out (tested to be none).
  ///
  /// What the changes say comes first: a command's own key that is taken by them, or that is the beginning of what they
  /// take, or the other way round, is lost without a word.
  init(_ commands: [Command], changedBy changes: KeyBindings = KeyBindings()) {
    self.commands = commands
    for pane in Panes.single {
      for (number, command) in commands.enumerated() where command.panes.contains(pane) {
        for keys in changes.keys(of: command, in: pane) ?? [] { bind(keys, in: pane, to: number, isOwn: false) }
      }
    }
    let changesConflicts = conflicts
    for (number, command) in commands.enumerated() {
      for notation in command.keys {
        guard let keys = Key.sequence(notation) else { continue }
        for pane in Panes.single where command.panes.contains(pane) {
          guard changes.keys(of: command, in: pane) == nil else { continue }
          bind(keys, in: pane, to: number, isOwn: true)
        }
      }
    }
    guard !changes.bindings.isEmpty else { return }
    losses = conflicts.dropFirst(changesConflicts.count).filter { lost in
      if case .command = match(lost.keys, in: lost.pane) { false } else { true }
    }
    conflicts = changesConflicts
  }

  private mutating func bind(_ keys: [Key], in pane: Panes, to number: Int, isOwn: Bool) {
    var holder: Int?
    var isFree = match(keys, in: pane) == .nothing
    if case .command(let other) = match(keys, in: pane) { holder = other }
    for length in 1..<max(1, keys.count) {
      if case .command(let other) = match(Array(keys.prefix(length)), in: pane) {
        isFree = false
        holder = holder ?? other
      }
    }
    guard isFree else {
      // The same key twice for one command does no harm.
      if holder != number { conflicts.append(Conflict(keys: keys, pane: pane, holder: holder, refused: number)) }
      return
    }
    for length in 1..<max(1, keys.count) { set(Array(keys.prefix(length)), in: pane, to: .prefix) }
    set(keys, in: pane, to: .command(number))
    bound[Place(command: number, pane: pane), default: []].append(keys)
  }

  private mutating func set(_ keys: [Key], in pane: Panes, to match: Match) {
    if keys.count == 1 {
      single[pane, default: [:]][keys[0]] = match
    } else {
      longer[Entry(pane: pane, keys: keys)] = match
    }
  }

  func match(_ keys: [Key], in pane: Pane) -> Match { match(keys, in: Panes(pane)) }

  /// - Parameter pane: one of them.
  func match(_ keys: [Key], in pane: Panes) -> Match {
    if keys.count == 1 { return single[pane]?[keys[0]] ?? .nothing }
    return longer[Entry(pane: pane, keys: keys)] ?? .nothing
  }

  /// The keys that could come next after a prefix, in the order of the table: with the command that they mean, or the
  /// first of those that longer sequences lead to.
  func continuations(of prefix: [Key], in pane: Pane) -> [(key: Key, command: Int, isWhole: Bool)] {
    var first: [Key: (command: Int, isWhole: Bool)] = [:]
    for (entry, match) in longer where entry.pane == Panes(pane) && entry.keys.count > prefix.count {
      guard entry.keys.starts(with: prefix), case .command(let number) = match else { continue }
      let key = entry.keys[prefix.count]
      if let known = first[key], known.command < number { continue }
      first[key] = (number, entry.keys.count == prefix.count + 1)
    }
    return first.map { ($0.key, $0.value.command, $0.value.isWhole) }
      .sorted { ($0.command, $0.key.description) < ($1.command, $1.key.description) }
  }

  // MARK: - For people

  /// The keys of a command in one pane, written.
  func notations(of number: Int, in pane: Panes) -> [String] {
    (bound[Place(command: number, pane: pane)] ?? []).map(Key.written)
  }

  /// The keys of a command, written, wherever it has them; each once.
  func notations(of number: Int) -> [String] {
    var all: [String] = []
    for pane in Panes.single {
      for notation in notations(of: number, in: pane) where !all.contains(notation) { all.append(notation) }
    }
    return all
  }

  /// The first key of the command of a name, written; after a colon the name itself where it has none.
  func key(for name: String, in pane: Panes? = nil) -> String {
    guard let number = commands.firstIndex(where: { $0.name == name }) else { return ":" + name }
    let written = pane.map { notations(of: number, in: $0) } ?? notations(of: number)
    return written.first ?? ":" + name
  }
}

extension Key {
  /// Keys that are typed one after another, in the notation of the keymap.
  static func written(_ keys: [Key]) -> String { keys.map(\.description).joined(separator: " ") }
}
