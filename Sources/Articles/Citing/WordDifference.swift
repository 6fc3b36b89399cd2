/// How one passage became another, word by word.
public struct WordDifference: Sendable, Equatable {
  public enum Piece: Sendable, Equatable {
    case same(String)
    case removed(String)
    case added(String)
  }

  /// In the order of the passages; of what changed in one place the removed words come first.
  public let pieces: [Piece]

  /// Words of passages that are compared; of longer ones only what they begin and end with is.
  private static let longest = 1500

  public init(from old: [UInt8], to new: [UInt8]) {
    let old = Words(old)
    let new = Words(new)
    var pieces: [Piece] = []
    func add(_ kind: (String) -> Piece, _ words: ArraySlice<ArraySlice<UInt8>>) {
      guard !words.isEmpty else { return }
      pieces.append(kind(words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")))
    }
    var oldPlace = 0
    var newPlace = 0
    for match in Self.matches(old.words, new.words) {
      add(Piece.removed, old.words[oldPlace..<match.old.lowerBound])
      add(Piece.added, new.words[newPlace..<match.new.lowerBound])
      add(Piece.same, old.words[match.old])
      oldPlace = match.old.upperBound
      newPlace = match.new.upperBound
    }
    add(Piece.removed, old.words[oldPlace...])
    add(Piece.added, new.words[newPlace...])
    self.pieces = pieces
  }

  /// Whether only the blanks between the words differ.
  public var isOfBlanksOnly: Bool {
    pieces.allSatisfy { if case .same = $0 { true } else { false } }
  }

  /// On one line, as wdiff(1) writes it: `We ran out of [-road-] {+money+}.`
  public var line: String {
    pieces.map { piece in
      switch piece {
      case .same(let words): words
      case .removed(let words): "[-\(words)-]"
      case .added(let words): "{+\(words)+}"
      }
    }.joined(separator: " ")
  }

  /// Runs of words that both have, in order, as many as there can be.
  private static func matches(
    _ old: [ArraySlice<UInt8>], _ new: [ArraySlice<UInt8>]
  ) -> [(old: Range<Int>, new: Range<Int>)] {
    var start = 0
    while start < min(old.count, new.count), old[start].elementsEqual(new[start]) { start += 1 }
    var end = 0
    while end < min(old.count, new.count) - start, old[old.count - 1 - end].elementsEqual(new[new.count - 1 - end]) {
      end += 1
    }
    var runs: [(old: Range<Int>, new: Range<Int>)] = []
    func add(_ oldPlace: Int, _ newPlace: Int, _ count: Int) {
      guard count > 0 else { return }
      if let last = runs.last, last.old.upperBound == oldPlace, last.new.upperBound == newPlace {
        runs[runs.count - 1] = (last.old.lowerBound..<oldPlace + count, last.new.lowerBound..<newPlace + count)
      } else {
        runs.append((oldPlace..<oldPlace + count, newPlace..<newPlace + count))
      }
    }
    add(0, 0, start)
    let height = old.count - start - end
    let width = new.count - start - end
    if height > 0, width > 0, height <= longest, width <= longest {
      for (oldPlace, newPlace) in commonWords(old[start..<start + height], new[start..<start + width]) {
        add(oldPlace, newPlace, 1)
      }
    }
    add(old.count - end, new.count - end, end)
    return runs
  }

  /// The places of a longest common subsequence.
  static func commonWords(
    _ old: ArraySlice<ArraySlice<UInt8>>, _ new: ArraySlice<ArraySlice<UInt8>>
  ) -> [(old: Int, new: Int)] {
    let width = new.count + 1
    // How many words the rest of each have in common, from every pair of places on.
    var lengths = [UInt16](repeating: 0, count: (old.count + 1) * width)
    for row in (0..<old.count).reversed() {
      for column in (0..<new.count).reversed() {
        let isSame = old[old.startIndex + row].elementsEqual(new[new.startIndex + column])
        lengths[row * width + column] =
          isSame
          ? lengths[(row + 1) * width + column + 1] + 1
          : max(lengths[(row + 1) * width + column], lengths[row * width + column + 1])
      }
    }
    var pairs: [(old: Int, new: Int)] = []
    var (row, column) = (0, 0)
    while row < old.count, column < new.count {
      if old[old.startIndex + row].elementsEqual(new[new.startIndex + column]) {
        pairs.append((old.startIndex + row, new.startIndex + column))
        row += 1
        column += 1
      } else if lengths[(row + 1) * width + column] >= lengths[row * width + column + 1] {
        row += 1
      } else {
        column += 1
      }
    }
    return pairs
  }
}

/// The words of a text, parted by blanks, with their places.
struct Words {
  let words: [ArraySlice<UInt8>]

  init(_ text: [UInt8]) {
    var words: [ArraySlice<UInt8>] = []
    var place = 0
    var start: Int?
    while place < text.count {
      let blank = text.blankLength(at: place, before: text.count)
      if blank > 0 {
        if let first = start { words.append(text[first..<place]) }
        start = nil
      } else if start == nil {
        start = place
      }
      place += max(blank, 1)
    }
    if let start { words.append(text[start...]) }
    self.words = words
  }
}
