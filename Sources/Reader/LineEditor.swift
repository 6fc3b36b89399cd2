import Screen

/// A line that is being typed: its characters and where the cursor stands among them.
struct LineEditor: Sendable, Equatable {
  private(set) var characters: [Character] = []
  /// How many characters stand before the cursor.
  private(set) var cursor = 0

  /// Longer than anybody types; a larger paste is cut here.
  static let longest = 4096

  init(_ text: String = "") {
    characters = Array(text)
    cursor = characters.count
  }

  var text: String { String(characters) }

  /// Puts text in at the cursor. Line ends become spaces, since it is one line.
  mutating func insert(_ text: String) {
    let room = Self.longest - characters.count
    let line = text.map { $0.isNewline ? " " : $0 }.prefix(max(0, room))
    characters.insert(contentsOf: line, at: cursor)
    cursor += line.count
  }

  /// Takes an editing key; false where the key edits nothing.
  mutating func take(_ key: Key) -> Bool {
    switch (key.code, key.control, key.meta) {
    case (.character(let scalar), false, false): insert(String(scalar))
    case (.backspace, false, false), (.character("h"), true, false): deleteBackward(1)
    case (.delete, _, false), (.character("d"), true, false):
      if cursor < characters.count { characters.remove(at: cursor) }
    case (.left, false, false), (.character("b"), true, false): cursor = max(0, cursor - 1)
    case (.right, false, false), (.character("f"), true, false): cursor = min(characters.count, cursor + 1)
    case (.home, _, _), (.character("a"), true, false): cursor = 0
    case (.end, _, _), (.character("e"), true, false): cursor = characters.count
    case (.character("u"), true, false): deleteBackward(cursor)
    case (.character("k"), true, false): characters.removeSubrange(cursor...)
    case (.character("w"), true, false), (.backspace, false, true): deleteBackward(charactersOfWordBefore)
    default: return false
    }
    return true
  }

  private var charactersOfWordBefore: Int {
    var start = cursor
    while start > 0, characters[start - 1] == " " { start -= 1 }
    while start > 0, characters[start - 1] != " " { start -= 1 }
    return cursor - start
  }

  private mutating func deleteBackward(_ count: Int) {
    let start = max(0, cursor - count)
    characters.removeSubrange(start..<cursor)
    cursor = start
  }
}
