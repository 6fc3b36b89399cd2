import Screen

/// Which keys mean which command in which pane.
struct Keymap: Sendable {
  enum Match: Sendable, Equatable {
    /// The number of a command in the table.
    case command(Int)
    /// The beginning of longer sequences.
    case prefix
    case nothing
  }

  private struct Entry: Hashable {
    let pane: Panes
    let keys: [Key]
  }

  private var single: [Panes: [Key: Match]] = [:]
  private var longer: [Entry: Match] = [:]
  /// Keys that two commands claim in one pane; empty in a sound table (tested).
  private(set) var conflicts: [String] = []

  /// The default keys of a table of commands. A key that cannot be read is left out (tested to be none).
  init(_ commands: [Command]) {
    for (number, command) in commands.enumerated() {
      for notation in command.keys {
        guard let keys = Key.sequence(notation) else { continue }
        for pane in Panes.single where command.panes.contains(pane) {
          bind(keys, in: pane, to: number, notation: notation)
        }
      }
    }
  }

  private mutating func bind(_ keys: [Key], in pane: Panes, to number: Int, notation: String) {
    for length in 1..<keys.count {
      let prefix = Array(keys.prefix(length))
      if case .command = match(prefix, in: pane) { conflicts.append("\(notation) in \(pane.names)") }
      set(prefix, in: pane, to: .prefix)
    }
    if match(keys, in: pane) != .nothing { conflicts.append("\(notation) in \(pane.names)") }
    set(keys, in: pane, to: .command(number))
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

  /// The keys that could come next after a prefix, with their commands, in the order of the table.
  func continuations(of prefix: [Key], in pane: Pane) -> [(key: Key, command: Int)] {
    longer.compactMap { entry, match in
      guard entry.pane == Panes(pane), entry.keys.count == prefix.count + 1, entry.keys.starts(with: prefix),
        case .command(let number) = match
      else { return nil }
      return (entry.keys[prefix.count], number)
    }
    .sorted { ($0.command, $0.key.description) < ($1.command, $1.key.description) }
  }
}
