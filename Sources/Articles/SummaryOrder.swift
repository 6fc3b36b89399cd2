import Messages

/// What a list is ordered by.
public struct SummaryOrder: Sendable, Equatable {
  public enum Key: String, Sendable, CaseIterable {
    /// The newest first.
    case date
    case title
    case source
    /// The longest first.
    case length
    /// Those with the most quotations first.
    case quotations
    /// Those that have not been read first.
    case unread
    /// By the folder they lie in, each folder under a heading.
    case folder
    /// The newest first, each day under a heading.
    case day
  }

  public var key: Key
  public var isReversed: Bool

  public init(_ key: Key = .date, isReversed: Bool = false) {
    self.key = key
    self.isReversed = isReversed
  }

  /// Whether one article comes before another. What the key does not part, or does not know, is in the order of dates;
  /// what it does not know comes last.
  public func precedes(
    _ left: ArticleSummary, _ right: ArticleSummary, isRead: (ArticleSummary.ID) -> Bool
  ) -> Bool {
    isReversed ? isBefore(right, left, isRead) : isBefore(left, right, isRead)
  }

  private func isBefore(
    _ left: ArticleSummary, _ right: ArticleSummary, _ isRead: (ArticleSummary.ID) -> Bool
  ) -> Bool {
    let answer: Bool? =
      switch key {
      case .date, .day: nil
      case .folder: ArticleSummary.precedes(left.folder, right.folder) ?? Self.folderPrecedes(left, right)
      case .title: ArticleSummary.precedes(left.title, right.title)
      case .source: Self.isBefore(left.source, right.source) { ArticleSummary.precedes($0, $1) }
      case .length: left.size == right.size ? nil : left.size > right.size
      case .quotations:
        Self.isBefore(left.quotations, right.quotations) { $0 == $1 ? nil : $0 > $1 }
      case .unread:
        switch (isRead(left.id), isRead(right.id)) {
        case (false, true): true
        case (true, false): false
        default: nil
        }
      }
    return answer ?? ArticleSummary.newestFirst(left, right)
  }

  /// Whether what has become known of an article leaves it where it stands.
  public func keepsPlace(of old: ArticleSummary, as new: ArticleSummary) -> Bool {
    guard old.id == new.id, old.title == new.title, old.date == new.date, old.fileName == new.fileName else {
      return false
    }
    return switch key {
    case .source: old.source == new.source
    case .length: old.size == new.size
    case .quotations: old.quotations == new.quotations
    case .date, .day, .folder, .title, .unread: true
    }
  }

  /// Of folders whose names are alike but for case.
  private static func folderPrecedes(_ left: ArticleSummary, _ right: ArticleSummary) -> Bool? {
    let (left, right) = (left.folder.utf8, right.folder.utf8)
    return left.elementsEqual(right) ? nil : left.lexicographicallyPrecedes(right)
  }

  /// What an article stands under in a list of this order; nil where there are no headings.
  public func heading(of article: ArticleSummary) -> String? {
    switch key {
    case .folder: article.folder.isEmpty ? "." : article.folder
    case .day: article.date?.description ?? localized("no date")
    case .date, .title, .source, .length, .quotations, .unread: nil
    }
  }

  private static func isBefore<Value>(_ left: Value?, _ right: Value?, _ answer: (Value, Value) -> Bool?) -> Bool? {
    switch (left, right) {
    case (let left?, let right?): answer(left, right)
    case (_?, nil): true
    case (nil, _?): false
    case (nil, nil): nil
    }
  }
}

extension ArticleSummary {
  /// The folder that its file lies in, as the path has it, repaired where it is no UTF-8; empty for none.
  public var folder: String {
    guard let slash = id.path.lastIndex(of: UInt8(ascii: "/")) else { return "" }
    return slash == 0 ? "/" : String(decoding: id.path[..<slash], as: UTF8.self)
  }

  /// The order of a list at first: dated articles first, the newest first, on one day by title; then the undated by the
  /// names of their files. Names compare as people count: part 2 before part 10.
  public static func newestFirst(_ left: ArticleSummary, _ right: ArticleSummary) -> Bool {
    switch (left.date, right.date) {
    case (let leftDate?, let rightDate?):
      if leftDate != rightDate { return leftDate > rightDate }
      return precedes(left.title, right.title) ?? (left.id.path.lexicographicallyPrecedes(right.id.path))
    case (_?, nil): return true
    case (nil, _?): return false
    case (nil, nil):
      return precedes(left.fileName, right.fileName) ?? (left.id.path.lexicographicallyPrecedes(right.id.path))
    }
  }

  /// The natural order of paths, for output that is the same on every machine.
  public static func pathPrecedes(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    precedes(String(decoding: left, as: UTF8.self), String(decoding: right, as: UTF8.self))
      ?? left.lexicographicallyPrecedes(right)
  }

  /// Whether one name comes before another in natural order (figures by value, ASCII letters in either case alike);
  /// nil where neither does.
  static func precedes(_ left: String, _ right: String) -> Bool? {
    var left = left.utf8[...]
    var right = right.utf8[...]
    while let first = left.first, let second = right.first {
      if first &- 0x30 < 10, second &- 0x30 < 10 {
        let leftNumber = takeNumber(&left)
        let rightNumber = takeNumber(&right)
        if leftNumber.count != rightNumber.count { return leftNumber.count < rightNumber.count }
        if !leftNumber.elementsEqual(rightNumber) { return leftNumber.lexicographicallyPrecedes(rightNumber) }
        continue
      }
      let leftLetter = first &- 0x41 < 26 ? first | 0x20 : first
      let rightLetter = second &- 0x41 < 26 ? second | 0x20 : second
      if leftLetter != rightLetter { return leftLetter < rightLetter }
      left.removeFirst()
      right.removeFirst()
    }
    if left.isEmpty, right.isEmpty { return nil }
    return left.isEmpty
  }

  /// The digits at the beginning without leading zeros, which are taken away.
  private static func takeNumber(_ text: inout Substring.UTF8View) -> Substring.UTF8View {
    let digits = text.prefix { $0 &- 0x30 < 10 }
    text = text[digits.endIndex...]
    return digits.drop { $0 == 0x30 }
  }
}
