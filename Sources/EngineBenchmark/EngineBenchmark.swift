import ArticleLibrary
import Articles
import Glibc
import Quotations

/// Measures the quotation engine by itself, in one thread, and prints a table: megabytes of text a second, for articles one
/// at a time, for one long text, and for texts made to be slow. Run it by `make bench`.
///
///     EngineBenchmark FILE...        articles whose texts are read again and again
@main
struct EngineBenchmark {
  static func main() {
    let paths = CommandLine.arguments.dropFirst().map { Array($0.utf8) }
    var texts: [[UInt8]] = []
    _ = FolderScanner().scan(paths) { batch in
      for summary in batch {
        if let article = try? ArticleLoader().article(at: summary.id.path) { texts.append(article.text) }
      }
    }
    guard !texts.isEmpty else {
      print("EngineBenchmark: name articles, or a folder of them")
      exit(64)
    }
    let whole = Array(texts.joined(separator: Array("\n\n".utf8)))
    print("| text | MB | MB/s, median of 5 |")
    print("|---|---|---|")
    report("\(texts.count) articles, one at a time", texts, atLeast: 8 << 20)
    report("the same, with indirect speech", texts, atLeast: 8 << 20, by: QuotationFinder(findsIndirectSpeech: true))
    for megabytes in [1, 4, 16] {
      let text = [repeated(whole, to: megabytes << 20)]
      report(
        "one text of \(megabytes) MB, with indirect speech", text, atLeast: 1,
        by: QuotationFinder(findsIndirectSpeech: true))
    }
    for megabytes in [1, 4, 16, 64] {
      report("one text of \(megabytes) MB", [repeated(whole, to: megabytes << 20)], atLeast: 1)
    }
    report("one line", [repeated(whole.map { $0 == 10 ? 32 : $0 }, to: 16 << 20)], atLeast: 1)
    for (name, pattern) in [
      ("only \"", "\""), ("only “", "“"), ("only ’", "’"), ("\"a b\" again and again", "\"a b\" "),
      ("“he said,” he said, again and again", "“He said,” he said. "),
    ] {
      for megabytes in [1, 4] { report(name, [repeated(Array(pattern.utf8), to: megabytes << 20)], atLeast: 1) }
    }
    for (name, pattern) in [
      ("say, again and again", "say "), ("he said that, again and again", "he said that "),
      ("said, with commas", "he, said, "),
      ("according to, again and again", "according to him, "),
    ] {
      for megabytes in [1, 4] {
        report(
          name, [repeated(Array(pattern.utf8), to: megabytes << 20)], atLeast: 1,
          by: QuotationFinder(findsIndirectSpeech: true))
      }
    }
  }

  private static func repeated(_ text: [UInt8], to size: Int) -> [UInt8] {
    var long: [UInt8] = []
    long.reserveCapacity(size + text.count)
    while long.count < size { long += text }
    return long
  }

  /// Reads the texts, as often as it takes to be worth timing, five times.
  private static func report(
    _ name: String, _ texts: [[UInt8]], atLeast bytes: Int, by finder: QuotationFinder = QuotationFinder()
  ) {
    let size = texts.reduce(0) { $0 + $1.count }
    let rounds = max(1, bytes / max(1, size))
    var found = 0
    let speeds = (0..<5).map { _ in
      let time = ContinuousClock().measure {
        for _ in 0..<rounds {
          for text in texts { found += finder.quotations(in: text).count }
        }
      }
      return Double(size * rounds) / 1e6
        / (Double(time.components.attoseconds) / 1e18 + Double(time.components.seconds))
    }
    let median = speeds.sorted()[2]
    print("| \(name) | \(tenths(Double(size) / 1e6)) | \(tenths(median)) |")
    if found < 0 { print(found) }
  }

  private static func tenths(_ number: Double) -> String {
    let tenths = Int((number * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}
