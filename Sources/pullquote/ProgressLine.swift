import ArticleLibrary
import Articles
import CPlatform
import Glibc
import Locks
import Messages

/// How far a command is, on standard error: on a terminal one line that is written over, once that has taken longer than a
/// moment; elsewhere, for whoever asks for it, a line now and then.
///
/// There is one at a time. Whatever else is written on standard error, or shown on the terminal, comes beside it.
final class ProgressLine: Sendable {
  private struct State {
    var work = RunningWork()
    /// The work as it was when the total was first known: before that, things were only being found.
    var start: RunningWork?
    var isOnScreen = false
    var isOver = false
  }

  private let state = Mutex(State())
  private let isTerminal: Bool
  private let writesLines: Bool
  private let put: @Sendable ([UInt8]) -> Void

  /// Beats between the lines where there is no terminal: five seconds.
  private static let lineInterval = 5000 / RunningWork.beat
  private static let bar = 20
  private static let running = Mutex<ProgressLine?>(nil)

  /// - Parameter writesLines: whether lines are written where standard error is no terminal.
  init(
    isTerminal: Bool = isatty(2) == 1, writesLines: Bool = false,
    put: @escaping @Sendable ([UInt8]) -> Void = { _ = StandardStreams.writeAll($0, to: 2) }
  ) {
    self.isTerminal = isTerminal
    self.writesLines = writesLines
    self.put = put
  }

  /// Begins a line that shows how the command gets on, in place of any before it.
  static func begin(writesLines: Bool = false) -> ProgressLine {
    let line = ProgressLine(writesLines: writesLines)
    running.withLock { $0 = line }
    if line.isTerminal || writesLines { line.beatForAsLongAsItGoesOn() }
    return line
  }

  /// Does something with the terminal clear of the line, which comes again after it.
  static func aside(_ body: () -> Void) {
    guard let line = running.withLock({ $0 }) else { return body() }
    line.state.withLock { state in
      line.erase(&state)
      body()
    }
  }

  /// Takes the line away for good.
  static func endAny() { running.withLock { $0 }?.end() }

  func tell(_ progress: WorkProgress) {
    state.withLock { state in
      state.work.progress = progress
      if progress.total != nil, state.start == nil { state.start = state.work }
    }
  }

  /// Another `RunningWork.beat` milliseconds have passed. False when it is over.
  @discardableResult
  func goOn() -> Bool {
    state.withLock { state in
      guard !state.isOver else { return false }
      state.work.goOn()
      if isTerminal {
        guard state.work.isShown else { return true }
        let line = Self.line(state.work, since: state.start, columns: Self.columns)
        put(Array("\(Self.blank)\(line)".utf8))
        state.isOnScreen = true
      } else if writesLines, state.work.beats % Self.lineInterval == 0 {
        put(Array("pullquote: \(Self.facts(state.work, since: state.start)).\n".utf8))
      }
      return true
    }
  }

  func end() {
    state.withLock { state in
      erase(&state)
      state.isOver = true
    }
  }

  private func erase(_ state: inout State) {
    if state.isOnScreen { put(Array(Self.blank.utf8)) }
    state.isOnScreen = false
  }

  private func beatForAsLongAsItGoesOn() {
    Thread.start(isEndless: true) { [self] in
      repeat { _ = poll(nil, 0, Int32(RunningWork.beat)) } while goOn()
    }
  }

  /// What leaves an empty row with the cursor at its beginning.
  private static var blank: String { "\r\(String(repeating: " ", count: max(0, columns - 1)))\r" }

  private static var columns: Int {
    var (columns, rows): (Int32, Int32) = (0, 0)
    return loop_terminal_size(2, &columns, &rows) == 0 && columns > 0 ? Int(columns) : 80
  }

  /// The line for a terminal of so many columns, the last of which stays free.
  static func line(_ work: RunningWork, since start: RunningWork?, columns: Int) -> String {
    var words = "\(work.sign) \(facts(work, since: start))"
    if let total = work.progress.total {
      let filled = total > 0 ? min(work.progress.done, total) * bar / total : bar
      words = "[\(String(repeating: "#", count: filled) + String(repeating: ".", count: bar - filled))] " + words
    }
    return String(String.UnicodeScalarView(words.unicodeScalars.prefix(max(0, columns - 1))))
  }

  private static func facts(_ work: RunningWork, since start: RunningWork?) -> String {
    let done = work.progress.done
    guard let total = work.progress.total else {
      return done > 0 ? localized("\(done) so far") : localized("reading")
    }
    let words = localized("\(done) of \(total)")
    let spent = work.milliseconds - (start?.milliseconds ?? 0)
    guard spent > 0 else { return words }
    let rate = Double(done) * 1000 / Double(spent)
    let speed = words + localized(", \(Int(rate.rounded())) a second")
    guard rate >= 1, done < total else { return speed }
    return speed + localized(", \(Amount.time(seconds: Int((Double(total - done) / rate).rounded(.up)))) left")
  }
}
