/// Turns the bytes of a file into an article.
public struct ArticleParser: Sendable {
  public init() {}
}
