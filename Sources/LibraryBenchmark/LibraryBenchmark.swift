import ArticleLibrary
import Articles
import Glibc
import Locks

/// Measures the index and the search of a library, and prints rows of a table: wall time and processor time, each the
/// median of several runs. Run it by `make bench-library`.
///
///     LibraryBenchmark generate COUNT FOLDER [mail]     articles to measure with
///     LibraryBenchmark measure FOLDER CACHE             the index is made in CACHE, and stays there
@main
struct LibraryBenchmark {
  static func main() throws {
    let words = CommandLine.arguments
    switch words.count > 1 ? words[1] : "" {
    case "generate" where words.count >= 4:
      GeneratedArticles().write(Int(words[2]) ?? 0, to: words[3], asMail: words.count > 4)
    case "measure" where words.count == 4:
      try measure([Array(words[2].utf8)], cache: Array(words[3].utf8))
    default:
      print("LibraryBenchmark: generate COUNT FOLDER [mail], or measure FOLDER CACHE")
      exit(64)
    }
  }

  private static func measure(_ paths: [[UInt8]], cache: [UInt8]) throws {
    try LibraryIndex.clear(in: cache)
    let (report, build) = try timed { try LibraryIndexer(in: cache).refresh(paths) }
    let count = Double(max(1, report.parsed))
    row(
      "index, first time", build, "\(Int(count / build.wall)) articles/s, \(Int(count / build.cpu)) per s of processor")
    try row("refresh, nothing changed", median(3) { _ = try LibraryIndexer(in: cache).refresh(paths) })
    try row(
      "the same, and everything compared with its checksum",
      median(3) { _ = try LibraryIndexer(in: cache).refresh(paths, isThorough: true) })
    row("resident after indexing, at most", nil, "\(peak()) MB")
    try row(
      "open: first 50 of the list, and how many there are",
      median(9) {
        let index = try LibraryIndex(in: cache)
        _ = try index.firstPage(of: paths, limit: 50)
        _ = try index.count(of: paths)
      })
    try row(
      "the whole list",
      median(3) { try LibraryIndex(in: cache).summaries(of: paths) { !$0.isEmpty } })
    try row("open for searching", median(3) { _ = try LibrarySearch(paths, in: cache) })
    let search = try LibrarySearch(paths, in: cache)
    let queries = [
      ("rare word", GeneratedArticles.rareWord, false),
      ("common phrase", "\"\(GeneratedArticles.commonPhrase)\"", false),
      ("common word", "the", false), ("common word, ranked", "the", true),
      ("two words and not a third", "bea tou -quenbury", false),
      ("no such word", "xylophagous", false), ("said:", "said:bea", false), ("expression", "/quen.ury/", false),
    ]
    for (name, words, isRanked) in queries {
      let query = try Query(words)
      var found = 0
      // From the call to the first page with its snippets, and to the last match.
      var first: Measured?
      let all = try median(7) {
        let start = Clock()
        var isFirst = true
        found = 0
        try search.find(query, ranked: isRanked) { matches in
          found += matches.count
          guard isFirst else { return }
          isFirst = false
          _ = try? search.hits(of: matches.prefix(50), query)
          let spent = start.spent
          first = first.map { $0.wall < spent.wall ? $0 : spent } ?? spent
        }
      }
      row("\(name): first page, the best of 7", first ?? all, "")
      row("\(name): all \(found)", all, "")
    }
    for (name, words) in [
      ("rare word", GeneratedArticles.rareWord), ("common phrase", "\"\(GeneratedArticles.commonPhrase)\""),
    ] {
      let query = try Query(words)
      row("\(name): without an index", median(3) { _ = LibraryScan().find(query, in: paths) { _ in } })
    }
    row("resident in all, at most", nil, "\(peak()) MB")
  }

  // MARK: -

  struct Measured {
    var wall: Double
    var cpu: Double
  }

  private struct Clock {
    private let start = ContinuousClock.now
    private let cpu = Clock.processor()

    private static func processor() -> Double {
      var time = timespec()
      clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
      return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    var spent: Measured {
      let wall = (ContinuousClock.now - start).components
      return Measured(
        wall: Double(wall.seconds) + Double(wall.attoseconds) / 1e18, cpu: Self.processor() - cpu)
    }
  }

  private static func timed<Value>(_ body: () throws -> Value) rethrows -> (Value, Measured) {
    let clock = Clock()
    let value = try body()
    return (value, clock.spent)
  }

  private static func median(_ times: Int, _ body: () throws -> Void) rethrows -> Measured {
    let runs = try (0..<times).map { _ in try timed(body).1 }.sorted { $0.wall < $1.wall }
    return runs[times / 2]
  }

  private static func row(_ name: String, _ time: Measured?, _ note: String = "") {
    func milliseconds(_ seconds: Double) -> String {
      let hundredths = Int((seconds * 100_000).rounded())
      return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
    }
    print(
      "| \(name) | \(time.map { milliseconds($0.wall) } ?? "") | \(time.map { milliseconds($0.cpu) } ?? "") | \(note) |"
    )
  }

  private static func peak() -> Int {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss / 1024
  }
}
