import ArgumentParser
import ArticleLibrary
import Articles

struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "show")
  @Argument var articles: [String]
  @Flag var outline = false
  func run() throws {
    for article in articles {
      if articles.count > 1 { print("== \(article)") }
      print(Articles.outline(of: try ArticleLoader().article(at: Array(article.utf8))), terminator: "")
    }
  }
}
