/// Keys as people write them: `j`, `C-n`, `M-c`, `Tab`, `S-Tab`, `PgDn`; sequences with blanks between: `g g`.
extension Key: CustomStringConvertible {
  private static let names: [(name: String, code: Code)] = [
    ("Enter", .enter), ("Tab", .tab), ("S-Tab", .backTab), ("Esc", .escape), ("Backspace", .backspace),
    ("Delete", .delete), ("Insert", .insert), ("Up", .up), ("Down", .down), ("Left", .left), ("Right", .right),
    ("Home", .home), ("End", .end), ("PgUp", .pageUp), ("PgDn", .pageDown), ("Space", .character(" ")),
  ]

  /// The key as it is written in the keymap, the help and the manual.
  public var description: String {
    let modifiers = (control ? "C-" : "") + (meta ? "M-" : "")
    if let name = Self.names.first(where: { $0.code == code })?.name { return modifiers + name }
    switch code {
    case .character(let scalar): return modifiers + String(scalar)
    case .function(let number): return modifiers + "F\(number)"
    default: return modifiers
    }
  }

  /// Reads one key in the notation of `description`; nil where it is none.
  public init?(_ notation: some StringProtocol) {
    var rest = Substring(notation)
    var control = false
    var meta = false
    while rest.count > 2, rest.hasPrefix("C-") || rest.hasPrefix("M-") {
      if rest.hasPrefix("C-") { control = true } else { meta = true }
      rest = rest.dropFirst(2)
    }
    if let named = Self.names.first(where: { $0.name == rest }) {
      self.init(named.code, control: control, meta: meta)
    } else if rest.unicodeScalars.count == 1, let scalar = rest.unicodeScalars.first {
      self.init(.character(scalar), control: control, meta: meta)
    } else if rest.first == "F", let number = Int(rest.dropFirst()), (1...63).contains(number) {
      self.init(.function(number), control: control, meta: meta)
    } else {
      return nil
    }
  }

  /// Reads a sequence of keys, parted by blanks; nil where one of them is none, or there is none at all.
  public static func sequence(_ notation: String) -> [Key]? {
    let parts = notation.split(separator: " ")
    let keys = parts.compactMap { Key($0) }
    return keys.isEmpty || keys.count != parts.count ? nil : keys
  }
}
