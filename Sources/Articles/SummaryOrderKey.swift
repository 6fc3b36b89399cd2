extension ArticleSummary {
  /// Bytes that stand in the same order as `newestFirst`, so that a database can keep the list sorted. Those of
  /// articles that only their paths tell apart are the same.
  package static func orderKey(title: String, date: ArticleDate?, fileName: String) -> [UInt8] {
    var key: [UInt8] = []
    key.reserveCapacity(title.utf8.count + 8)
    if let date {
      let newest = 9999 * 372 - (date.year * 372 + date.month * 31 + date.day) + 372 + 31
      key += [0, UInt8(newest >> 16 & 0xFF), UInt8(newest >> 8 & 0xFF), UInt8(newest & 0xFF)]
      appendNatural(title, to: &key)
    } else {
      key.append(1)
      appendNatural(fileName, to: &key)
    }
    return key
  }

  /// The bytes of a name for the natural order of `precedes`: a run of figures is its length without leading zeros, then
  /// the figures; letters are small.
  fileprivate static func appendNatural(_ name: String, to key: inout [UInt8]) {
    var name = name
    name.withUTF8 { bytes in
      var place = 0
      while place < bytes.count {
        let byte = bytes[place]
        guard byte &- 0x30 < 10 else {
          key.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
          // So that a name that ends comes before one that goes on.
          if byte == 0 { key.append(0xFF) }
          place += 1
          continue
        }
        while place < bytes.count, bytes[place] == 0x30 { place += 1 }
        let start = place
        while place < bytes.count, bytes[place] &- 0x30 < 10 { place += 1 }
        // A figure before a character that is none compares as any figure does.
        key.append(0x30)
        var length = place - start
        while length >= 0xFF {
          key.append(0xFF)
          length -= 0xFF
        }
        key.append(UInt8(length))
        key += bytes[start..<place]
      }
    }
    key += [0, 0]
  }
}

extension SummaryOrder {
  /// The articles in this order. For a hundred thousand it takes about a tenth of what comparing them pair by pair does:
  /// each is made into bytes once, which compare as the order has it.
  public func sorted(
    _ articles: [ArticleSummary], isRead: (ArticleSummary.ID) -> Bool
  ) -> [ArticleSummary] {
    places(of: articles, isRead: isRead).map { articles[$0] }
  }

  /// Where the articles are that come first, second and so on in this order.
  public func places<Articles: RandomAccessCollection>(
    of articles: Articles, isRead: (ArticleSummary.ID) -> Bool
  ) -> [Int] where Articles.Element == ArticleSummary, Articles.Index == Int {
    var entries = articles.indices.map { index in
      Entry(key: bytes(of: articles[index], isRead: isRead(articles[index].id)), index: index)
    }
    entries.sort { $0.precedes($1) }
    let sorted = entries.map(\.index)
    return isReversed ? sorted.reversed() : sorted
  }

  private struct Entry {
    /// The first bytes of the key, which mostly tell.
    let beginning: UInt64
    let key: [UInt8]
    let index: Int

    init(key: [UInt8], index: Int) {
      self.key = key
      self.index = index
      var beginning: UInt64 = 0
      for place in 0..<8 { beginning = beginning << 8 | (place < key.count ? UInt64(key[place]) : 0) }
      self.beginning = beginning
    }

    func precedes(_ other: Entry) -> Bool {
      beginning == other.beginning ? key.lexicographicallyPrecedes(other.key) : beginning < other.beginning
    }
  }

  private func bytes(of article: ArticleSummary, isRead: Bool) -> [UInt8] {
    var key: [UInt8] = []
    switch self.key {
    case .date, .day: break
    case .folder:
      ArticleSummary.appendNatural(article.folder, to: &key)
      key += article.folder.utf8
      key.append(0)
    case .title: ArticleSummary.appendNatural(article.title, to: &key)
    case .source:
      key.append(article.source == nil ? 1 : 0)
      if let source = article.source { ArticleSummary.appendNatural(source, to: &key) }
    case .length: Self.append(.max - article.size, to: &key)
    case .quotations:
      key.append(article.quotations == nil ? 1 : 0)
      if let count = article.quotations { Self.append(.max - count, to: &key) }
    case .unread: key.append(isRead ? 1 : 0)
    }
    key += ArticleSummary.orderKey(title: article.title, date: article.date, fileName: article.fileName)
    return key + article.id.path
  }

  private static func append(_ number: Int, to key: inout [UInt8]) {
    for shift in stride(from: 56, through: 0, by: -8) { key.append(UInt8(truncatingIfNeeded: number >> shift)) }
  }
}
