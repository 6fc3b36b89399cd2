/// A stretch of text between quotation marks, or a quoted paragraph, before anything is known about what it is.
struct MarkedSpan {
  enum Family: UInt8 {
    /// “ ” " ‟ and „ “, which real texts mix.
    case double
    /// '' and ``
    case twoStrokes
    /// ‘ ’ ' ‚
    case single
    /// « » in both directions
    case guillemets
    /// ‹ ›
    case singleGuillemets
  }

  /// With the marks.
  var outer: Range<Int>
  /// Without the marks.
  var inner: Range<Int>
  var family: Family
  var paragraph: Int
  /// The index of the span around this one, or -1.
  var parent: Int
  var isClosed: Bool
  /// Whether it opens a paragraph afresh while the quotation of the paragraph before was never closed, or is a quoted
  /// paragraph after another.
  var continuesPrevious: Bool
  /// Whether it is a quoted paragraph without marks of its own. What is learnt about marks then takes it for double ones.
  var isBlock = false
}
