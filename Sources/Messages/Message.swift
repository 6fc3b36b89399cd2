import CPlatform

/// A sentence to a person, written in English where it is said, with gaps for what differs.
///
/// `"\(count) articles in \(folder)"` has the key `%1 articles in %2`, which the catalogue of a language translates; there the gaps
/// may stand in another order. So what stands in a gap is said as it is: a name, a number, a key of the keyboard, or a message of its
/// own. Never a word that another language would bend.
public struct Message: ExpressibleByStringInterpolation, Equatable, Sendable {
  /// The English words, with `%1` to `%9` for the gaps.
  public let key: String
  /// What stands in the gaps.
  public let gaps: [Gap]

  public enum Gap: Equatable, Sendable {
    case words(String)
    case message(Message)
  }

  public init(stringLiteral words: String) {
    key = words
    gaps = []
  }

  public init(stringInterpolation parts: StringInterpolation) {
    key = parts.key
    gaps = parts.gaps
  }

  /// Words that come from elsewhere and have no translation here.
  public init(said words: String) { self.init(key: "%1", gaps: [.words(words)]) }

  init(key: String, gaps: [Gap]) {
    self.key = key
    self.gaps = gaps
  }

  public struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var key = ""
    fileprivate var gaps: [Gap] = []

    public init(literalCapacity: Int, interpolationCount: Int) {
      key.reserveCapacity(literalCapacity + 2 * interpolationCount)
      gaps.reserveCapacity(interpolationCount)
    }

    public mutating func appendLiteral(_ words: String) { key += words }

    public mutating func appendInterpolation(_ words: String) { append(.words(words)) }

    /// It is said in the language that the message around it is said in.
    public mutating func appendInterpolation(_ message: Message) { append(.message(message)) }

    private mutating func append(_ gap: Gap) {
      gaps.append(gap)
      key += "%\(gaps.count)"
    }

    public mutating func appendInterpolation(_ value: some CustomStringConvertible) {
      appendInterpolation(value.description)
    }
  }

  /// The sentence in English, for what is not for people, or not for this user.
  public var english: String {
    guard !gaps.isEmpty else { return key }
    let words = gaps.map { gap in
      switch gap {
      case .words(let words): words
      case .message(let message): message.english
      }
    }
    return Self.fill(key, with: words)
  }

  /// A translation, or the key, with the gaps filled in the user's language.
  func filled(_ pattern: String) -> String {
    guard !gaps.isEmpty else { return pattern }
    let words = gaps.map { gap in
      switch gap {
      case .words(let words): words
      case .message(let message): localized(message)
      }
    }
    return Self.fill(pattern, with: words)
  }

  private static func fill(_ pattern: String, with arguments: [String]) -> String {
    var filled: [UInt8] = []
    var isAfterSign = false
    for byte in pattern.utf8 {
      let index = Int(byte) - Int(UInt8(ascii: "1"))
      if isAfterSign, arguments.indices.contains(index), byte <= UInt8(ascii: "9") {
        filled.removeLast()
        filled += arguments[index].utf8
        isAfterSign = false
      } else {
        filled.append(byte)
        isAfterSign = byte == UInt8(ascii: "%")
      }
    }
    return String(decoding: filled, as: UTF8.self)
  }
}

/// The sentence in the user's language; in English where that has no catalogue, or none was opened.
public func localized(_ message: Message) -> String {
  message.filled(translation(of: message.key) ?? message.key)
}

/// The same for English words that mean one thing here and another elsewhere; `context` tells the translator which.
public func localized(_ message: Message, context: StaticString) -> String {
  message.filled(translation(of: "\(context)\u{4}\(message.key)") ?? message.key)
}

/// The sentence for a number, in the form that the user's language has for it.
///
/// - Parameters:
///   - one: what English says for 1.
///   - many: what it says for every other number; its gaps are filled in all forms.
public func localized(_ number: Int, _ one: Message, _ many: Message) -> String {
  if let form = messages_find_plural(one.key, many.key, number.magnitude) {
    return many.filled(String(cString: form))
  }
  return number == 1 ? one.english : many.english
}

private func translation(of key: String) -> String? {
  messages_find(key).map { String(cString: $0) }
}
