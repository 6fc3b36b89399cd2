/// Commands by name.
extension Command {
  enum Lookup: Sendable {
    case found(Command)
    case ambiguous([String])
    case unknown
  }

  /// The command of this very name or alias.
  static func named(_ name: String) -> Command? {
    all.first { $0.name == name || $0.aliases.contains(name) }
  }

  /// The command that a typed name means: the name, an alias, or the beginning of one name only.
  static func lookUp(_ typed: String) -> Lookup {
    if let exact = named(typed) { return .found(exact) }
    let names = names(beginningWith: typed)
    if names.count == 1, let only = named(names[0]) { return .found(only) }
    return typed.isEmpty || names.isEmpty ? .unknown : .ambiguous(names)
  }

  /// Names that begin so, in the order of the alphabet.
  static func names(beginningWith typed: String) -> [String] {
    all.map(\.name).filter { $0.hasPrefix(typed) }.sorted()
  }
}
