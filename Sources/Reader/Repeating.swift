import Messages

/// The command that . does again: the last one that changed something, or went on with a search.
struct Repeatable: Sendable, Equatable {
  let command: String
  let invocation: Command.Invocation
}

extension Reader {
  /// Remembers a command that was carried out, where it is one of those that can be repeated. One that has asked for
  /// words or a key is remembered when it has them.
  mutating func remember(_ command: Command, _ invocation: Command.Invocation) {
    guard command.isRepeatable, case .browsing = state.mode else { return }
    state.repeatable = Repeatable(command: command.name, invocation: invocation)
  }

  /// Remembers a command whose words or letter were typed after it, where it has kept something; gives the effects back.
  mutating func remember(_ name: String, with argument: String, _ effects: [Effect]) -> [Effect] {
    let hasKept = effects.contains { if case .keep = $0 { true } else { false } }
    if hasKept { state.repeatable = Repeatable(command: name, invocation: .init(argument: argument)) }
    return effects
  }

  mutating func repeatLast(_ count: Int?) throws(Refusal) -> [Effect] {
    guard let last = state.repeatable, let command = Command.named(last.command) else {
      throw Refusal("Nothing has been done yet that could be done again")
    }
    var invocation = last.invocation
    if let count { invocation.count = count }
    let effects = try command.run(&self, invocation)
    if case .browsing = state.mode { state.repeatable = Repeatable(command: last.command, invocation: invocation) }
    return effects
  }
}
