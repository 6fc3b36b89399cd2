import ArticleLibrary
import CPlatform
import Glibc
import Messages
import Synchronization

/// How far the indexing is, on standard error: one line that is written over on a terminal, else a line now and then.
final class ProgressLine: Sendable {
  private struct State {
    var isShown = false
    var last: ContinuousClock.Instant?
  }

  private let state = Mutex(State())
  private let isTerminal = isatty(2) == 1
  private let start = ContinuousClock.now
  private let patience: Duration

  /// Where there is no terminal, a line is written this often.
  private static let lineInterval = Duration.seconds(5)
  private static let bar = 20

  /// - Parameter patience: nothing is shown before so much time.
  init(patience: Duration) {
    self.patience = patience
  }

  func show(_ progress: LibraryIndexer.Progress) {
    let now = ContinuousClock.now
    guard now - start >= patience else { return }
    state.withLock { state in
      if isTerminal {
        let line = Self.line(progress, columns: Self.columns)
        write("\r\(line)\(String(repeating: " ", count: max(0, Self.columns - 1 - line.unicodeScalars.count)))")
      } else {
        if now - (state.last ?? start) < Self.lineInterval { return }
        StandardError.write(Self.sentence(progress))
      }
      state.isShown = true
      state.last = now
    }
  }

  /// Takes the line away.
  func end() {
    state.withLock { state in
      if state.isShown, isTerminal { write("\r\(String(repeating: " ", count: max(0, Self.columns - 1)))\r") }
      state.isShown = false
    }
  }

  private static var columns: Int {
    var (columns, rows): (Int32, Int32) = (0, 0)
    return loop_terminal_size(2, &columns, &rows) == 0 && columns > 0 ? Int(columns) : 80
  }

  /// The line for a terminal of so many columns, the last of which stays free.
  static func line(_ progress: LibraryIndexer.Progress, columns: Int) -> String {
    let words: String
    switch progress {
    case .looking(let found): words = localized(found, "looking: \(found) file", "looking: \(found) files")
    case .reading(let done, let total, let rate):
      let filled = total > 0 ? done * bar / total : bar
      let shown = String(repeating: "#", count: filled) + String(repeating: ".", count: bar - filled)
      words = "[\(shown)] \(facts(done, total, rate))"
    }
    return String(String.UnicodeScalarView(words.unicodeScalars.prefix(max(0, columns - 1))))
  }

  static func sentence(_ progress: LibraryIndexer.Progress) -> String {
    switch progress {
    case .looking(let found): localized(found, "\(found) file found so far.", "\(found) files found so far.")
    case .reading(let done, let total, let rate): "\(facts(done, total, rate))."
    }
  }

  private static func facts(_ done: Int, _ total: Int, _ rate: Double) -> String {
    let speed = Int(rate.rounded())
    var words = localized(
      total, "\(done) of \(total) file, \(speed) a second", "\(done) of \(total) files, \(speed) a second")
    if rate >= 1, done < total {
      words += localized(", \(Amount.time(seconds: Int((Double(total - done) / rate).rounded(.up)))) left")
    }
    return words
  }

  private func write(_ words: String) {
    let bytes = Array(words.utf8)
    _ = Glibc.write(2, bytes, bytes.count)
  }
}
