import ArgumentParser
import Articles
import Messages

/// What kinds of files are read.
struct FormatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "formats",
    abstract: localized("List the formats that articles are read from, and how each is recognised."),
    discussion: localized(
      """
      A file is recognised by what it holds before its name is looked at. In a file of several articles each has a number \
      behind the file's path: export.txt#12. In an archive each has its name there: old.zip/2019/story.txt.
      """))

  func run() throws {
    var output = StandardOutput()
    for format in ArticleFormat.all {
      try output.write("\(localized(format.title))\n    \(format.name): \(format.recognition)\n")
    }
    try output.flush()
  }
}
