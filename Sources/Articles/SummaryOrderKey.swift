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
  private static func appendNatural(_ name: String, to key: inout [UInt8]) {
    var rest = name.utf8[...]
    while let byte = rest.first {
      if byte &- 0x30 < 10 {
        let digits = rest.prefix { $0 &- 0x30 < 10 }
        rest = rest[digits.endIndex...]
        let value = digits.drop { $0 == 0x30 }
        // A figure before a character that is none compares as any figure does.
        key.append(0x30)
        var length = value.count
        while length >= 0xFF {
          key.append(0xFF)
          length -= 0xFF
        }
        key.append(UInt8(length))
        key += value
        continue
      }
      key.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
      // So that a name that ends comes before one that goes on.
      if byte == 0 { key.append(0xFF) }
      rest.removeFirst()
    }
    key += [0, 0]
  }
}
