/// Turns byte offsets of a text into counts of code points, as records for other programs have them.
public struct CodePointPlaces: Sendable {
  private let text: [UInt8]
  /// Code points before each stretch of the text; empty for ASCII, where both counts are one.
  private let before: [Int]
  private static let stretch = 128

  /// - Parameter text: UTF-8.
  public init(_ text: [UInt8]) {
    self.text = text
    var counts: [Int] = []
    counts.reserveCapacity(text.count / Self.stretch + 1)
    var count = 0
    var place = 0
    while place < text.count {
      counts.append(count)
      let end = min(place + Self.stretch, text.count)
      count += text.codePoints(in: place..<end)
      place = end
    }
    before = count == text.count ? [] : counts
  }

  /// How many code points stand before a byte offset, from 0 to the length of the text.
  public func codePoints(before offset: Int) -> Int {
    guard !before.isEmpty, offset > 0 else { return offset }
    let stretch = min((offset - 1) / Self.stretch, before.count - 1)
    return before[stretch] + text.codePoints(in: stretch * Self.stretch..<min(offset, text.count))
  }

  /// The byte offset with so many code points before it; nil where the text has fewer.
  public func offset(of codePoints: Int) -> Int? {
    guard codePoints >= 0 else { return nil }
    guard !before.isEmpty else { return codePoints <= text.count ? codePoints : nil }
    // The last stretch that begins with no more than so many before it.
    var low = 0
    var high = before.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if before[middle] <= codePoints { low = middle } else { high = middle }
    }
    var place = low * Self.stretch
    while place < text.count, text[place].isContinuation { place += 1 }
    var left = codePoints - before[low]
    while left > 0, place < text.count {
      place += 1
      while place < text.count, text[place].isContinuation { place += 1 }
      left -= 1
    }
    return left == 0 ? place : nil
  }
}
