import Articles
import Screen

/// What can happen to the program: the terminal's input, and the answers to its effects.
public enum Event: Sendable {
  case input(InputEvent)
  /// More articles of the library, in no order; a known id replaces what was known of it.
  case found([ArticleSummary])
  /// The library has been read through; `problems` are sentences about paths that could not be.
  case scanned(problems: [String])
  /// An article, or more of one that was opened before (see `Article.Extent`).
  case opened(ArticleSummary.ID, Article)
  /// An article that cannot be opened, with the reason as a sentence.
  case failed(ArticleSummary.ID, reason: String)
  /// The program continues after having been suspended.
  case resumed
}
