import Screen

extension String {
  /// The rows of a sentence in so many columns, without blanks at their ends.
  func rows(ofWidth width: Int) -> [String] {
    let bytes = Array(utf8)
    var wrapped = WrappedText(range: 0..<bytes.count, width: max(1, width))
    return (0..<wrapped.rowCount(in: bytes)).map { row in
      var words = Substring(String(decoding: bytes[wrapped.row(row, in: bytes)], as: UTF8.self))
      while words.last == " " { words.removeLast() }
      return String(words)
    }
  }
}
