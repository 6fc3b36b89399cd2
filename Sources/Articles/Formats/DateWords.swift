extension ArticleDate {
  /// The day that words name, as the day was where it was written; nil where they name none, or more than one way of
  /// reading them makes sense: a wrong date is worse than none.
  ///
  /// - Parameter words: "2018-10-07T17:04:00-05:00", and more to come.
  init?(words: String) {
    let bytes = Array(words.utf8)
    let start = bytes.firstIndex { !$0.isAsciiBlank } ?? 0
    self.init(in: bytes, at: start)
  }
}
