/// The order of the list when nothing else is asked for.
extension ArticleSummary {
  /// Dated articles first, the newest at the top, those of a day by title; then the undated ones by the names of
  /// their files, with numbers in names as numbers.
  public static func comesBefore(_ left: ArticleSummary, _ right: ArticleSummary) -> Bool {
    switch (left.date, right.date) {
    case (let one?, let other?) where one != other: return one > other
    case (.some, nil): return true
    case (nil, .some): return false
    case (.some, .some) where left.title != right.title: return left.title < right.title
    default: break
    }
    switch naturalOrder(left.fileName, right.fileName) {
    case 0: return left.id.path.lexicographicallyPrecedes(right.id.path)
    case let order: return order < 0
    }
  }

  /// Below 0 where the left name comes first: `part2` before `part10`.
  static func naturalOrder(_ left: String, _ right: String) -> Int {
    var left = Substring(left).utf8
    var right = Substring(right).utf8
    while let a = left.first, let b = right.first {
      if a.isDigit, b.isDigit {
        let one = left.prefix { $0.isDigit }
        let other = right.prefix { $0.isDigit }
        let order = compareNumbers(one, other)
        if order != 0 { return order }
        left = left.dropFirst(one.count)
        right = right.dropFirst(other.count)
        continue
      }
      let folded = (a.lowercased, b.lowercased)
      if folded.0 != folded.1 { return folded.0 < folded.1 ? -1 : 1 }
      left.removeFirst()
      right.removeFirst()
    }
    return left.isEmpty ? (right.isEmpty ? 0 : -1) : 1
  }

  private static func compareNumbers(_ left: Substring.UTF8View, _ right: Substring.UTF8View) -> Int {
    let one = left.drop { $0 == UInt8(ascii: "0") }
    let other = right.drop { $0 == UInt8(ascii: "0") }
    if one.count != other.count { return one.count < other.count ? -1 : 1 }
    if one.elementsEqual(other) { return 0 }
    return one.lexicographicallyPrecedes(other) ? -1 : 1
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (0x30...0x39).contains(self) }
  fileprivate var lowercased: UInt8 { (0x41...0x5A).contains(self) ? self + 32 : self }
}
