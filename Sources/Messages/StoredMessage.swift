/// Messages that are kept in a file, to be said in whatever language its reader has.
extension Message {
  /// Parts a message from what stands in its gaps, by how deep it lies: a message, one in its gaps, one in the gaps of that. What lies
  /// deeper is kept as the English words.
  private static let separators: [Character] = ["\u{1F}", "\u{1E}", "\u{1D}"]
  /// Stands before a gap that is a message.
  private static let sign: Character = "\u{1C}"

  /// The message as a line of text.
  public var stored: String { stored(depth: 0) }

  public init(stored text: some StringProtocol) { self.init(stored: text, depth: 0) }

  private func stored(depth: Int) -> String {
    let fields = gaps.map { gap in
      switch gap {
      case .words(let words): words.filter { $0 != Self.sign && !Self.separators.contains($0) }
      case .message(let message):
        depth + 1 < Self.separators.count
          ? String(Self.sign) + message.stored(depth: depth + 1) : message.english
      }
    }
    return ([key] + fields).joined(separator: String(Self.separators[depth]))
  }

  private init(stored text: some StringProtocol, depth: Int) {
    let fields = text.split(separator: Self.separators[depth], omittingEmptySubsequences: false)
    let gaps = fields.dropFirst().map { field in
      field.first == Self.sign && depth + 1 < Self.separators.count
        ? Gap.message(Message(stored: field.dropFirst(), depth: depth + 1)) : .words(String(field))
    }
    self.init(key: fields.first.map { String($0) } ?? "", gaps: gaps)
  }
}
