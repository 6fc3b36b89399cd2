import Testing

@testable import Articles

@Suite struct SummaryOrderTests {
  /// A list with much that is alike.
  private func list(_ seed: UInt64) -> [ArticleSummary] {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    func random(_ limit: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state % UInt64(limit))
    }
    let words = ["Part 2", "part 10", "Part 010", "", "Émile", "part", "A\u{0}b", "A", "10", "2 b", "Z", "a b"]
    return (0..<60).map { number in
      ArticleSummary(
        id: .init(path: Array("\(words[random(12)])/\(number).txt".utf8)), title: words[random(12)],
        date: random(4) == 0 ? nil : ArticleDate(year: 2020 + random(2), month: 1 + random(2), day: 1 + random(3)),
        fileName: words[random(12)] + ".txt", size: [0, 1, 300, 70_000][random(4)],
        source: [nil, "The Post", "the post 2", "The Post 10"][random(4)], quotations: [nil, 0, 3, 1000][random(4)])
    }
  }

  @Test(arguments: SummaryOrder.Key.allCases, [false, true])
  func `a list that is sorted at once is in the order of each pair`(key: SummaryOrder.Key, isReversed: Bool) {
    let order = SummaryOrder(key, isReversed: isReversed)
    let isRead = { (id: ArticleSummary.ID) in id.path.last.map { $0 % 2 == 0 } ?? false || id.path.count % 2 == 0 }
    for seed in 1...20 as ClosedRange<UInt64> {
      let articles = list(seed)
      let sorted = order.sorted(articles, isRead: isRead)
      #expect(sorted == articles.sorted { order.precedes($0, $1, isRead: isRead) }, "seed \(seed)")
    }
  }

  @Test(arguments: SummaryOrder.Key.allCases)
  func `what keeps its place stands between the same articles as before`(key: SummaryOrder.Key) {
    let order = SummaryOrder(key)
    var kept = 0
    for seed in 1...20 as ClosedRange<UInt64> {
      let articles = list(seed)
      for (old, other) in zip(articles, articles.dropFirst()) {
        for title in [old.title, other.title] {
          let new = ArticleSummary(
            id: old.id, title: title, date: old.date, fileName: old.fileName, size: other.size, source: other.source,
            quotations: other.quotations)
          guard order.keepsPlace(of: old, as: new) else { continue }
          kept += 1
          #expect(
            articles.allSatisfy { order.precedes($0, old) { _ in false } == order.precedes($0, new) { _ in false } })
        }
      }
    }
    #expect(kept > 100)
  }
}
