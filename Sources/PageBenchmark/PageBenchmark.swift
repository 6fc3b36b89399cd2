import Articles
import Glibc

/// What the program makes of saved pages, one JSON object a line, and how fast. Run by `make eval-pages`.
///
///     PageBenchmark read FILE...       title, author, date and text of each page
///     PageBenchmark time FILE...       milliseconds of processor a page, the least of three rounds
@main
struct PageBenchmark {
  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    guard let mode = arguments.first, arguments.count > 1 else {
      print("PageBenchmark: read FILE..., or time FILE...")
      exit(64)
    }
    let paths = arguments.dropFirst()
    if mode == "time" {
      time(paths.map(bytes))
    } else {
      for path in paths { read(path) }
    }
  }

  private static func time(_ pages: [[UInt8]]) {
    let rounds = (0..<3).map { _ in
      let start = clock()
      for page in pages { _ = try? DocumentParser().articles(in: page, fileName: "page.html") }
      return Double(clock() - start) / Double(CLOCKS_PER_SEC) * 1000 / Double(pages.count)
    }
    print(rounds.min() ?? 0)
  }

  private static func read(_ path: String) {
    let article = try? DocumentParser().articles(in: bytes(of: path), fileName: path).first
    var json = JSONWriter()
    json.object { object in
      object.key("path")
      object.string(path)
      guard let article else { return }
      object.key("title")
      object.string(article.metadata.titleRange == nil ? "" : article.metadata.title)
      object.key("author")
      object.string(article.metadata.author ?? "")
      object.key("date")
      object.string(article.metadata.date?.description ?? "")
      object.key("text")
      object.string(words(of: article))
    }
    print(String(decoding: json.take(), as: UTF8.self))
  }

  /// All blocks but the title, without the marks of items, which are the reader's.
  private static func words(of article: Article) -> String {
    article.blocks.lazy.filter { $0.kind != .title }.map { block in
      let words = article.string(block.range)
      guard block.kind == .item, let blank = words.firstIndex(of: " ") else { return words }
      return String(words[blank...])
    }.joined(separator: "\n")
  }

  private static func bytes(of path: String) -> [UInt8] {
    guard let file = fopen(path, "rb") else { return [] }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = fread(&piece, 1, piece.count, file)
      if count == 0 { return bytes }
      bytes += piece[..<count]
    }
  }
}
