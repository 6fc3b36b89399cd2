import CPlatform
import Glibc
import Locks

/// The main thread's loop, as an executor: poll(2) waits for the keyboard, for signals, and for work that other
/// threads hand in. An actor that names it as its executor runs on the main thread, and costs nothing while idle.
final class RunLoop: SerialExecutor {
  /// What made the loop wake.
  struct Wakening: OptionSet {
    let rawValue: Int
    /// Bytes can be read from the keyboard.
    static let keyboard = Wakening(rawValue: 1)
    /// The keyboard is gone, with its terminal.
    static let hangUp = Wakening(rawValue: 2)
    /// Work or a message was handed in, or a signal asks the program to leave.
    static let bell = Wakening(rawValue: 4)
    static let signal = Wakening(rawValue: 8)
  }

  private let bell: Int32
  private let signals: Int32
  private let thread: UInt
  private let jobs = Mutex<[UnownedJob]>([])

  /// To be made on the main thread before any other is started. Nil where the system has no more descriptors.
  init?() {
    signals = loop_signals()
    bell = loop_bell()
    thread = loop_thread()
    guard bell >= 0, signals >= 0 else { return nil }
    guard_set_bell(bell)
  }

  func enqueue(_ job: consuming ExecutorJob) {
    let unowned = UnownedJob(job)
    jobs.withLock { $0.append(unowned) }
    ring()
  }

  func checkIsolated() {
    precondition(loop_thread() == thread, "the interface is used outside its thread")
  }

  /// Wakes the loop; from any thread.
  func ring() {
    loop_ring(bell)
  }

  /// Sleeps until something happens, or for so long: nil without end.
  func wait(keyboard: Int32, milliseconds: Int?) -> Wakening {
    var waiting = [bell, signals, keyboard].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    let timeout = Int32(clamping: milliseconds ?? -1)
    // An interrupted wait is a wakening without a cause: the signal's handler has rung the bell.
    guard poll(&waiting, nfds_t(waiting.count), timeout) > 0 else { return [] }
    var wakening: Wakening = []
    if waiting[0].revents != 0 {
      loop_silence(bell)
      wakening.insert(.bell)
    }
    if waiting[1].revents != 0 { wakening.insert(.signal) }
    if waiting[2].revents & Int16(POLLIN) != 0 {
      wakening.insert(.keyboard)
    } else if waiting[2].revents != 0 {
      wakening.insert(.hangUp)
    }
    return wakening
  }

  /// Whether bytes can be read at once.
  func hasInput(_ keyboard: Int32) -> Bool {
    var waiting = pollfd(fd: keyboard, events: Int16(POLLIN), revents: 0)
    return poll(&waiting, 1, 0) > 0
  }

  /// The next signal of those that the loop answers, or nil.
  func nextSignal() -> Int32? {
    let signal = loop_next_signal(signals)
    return signal == 0 ? nil : signal
  }

  /// Runs the work that was handed in.
  func runJobs() {
    let waiting = jobs.withLock { jobs in
      defer { jobs.removeAll() }
      return jobs
    }
    for job in waiting { job.runSynchronously(on: asUnownedSerialExecutor()) }
  }

  /// Milliseconds on a clock that only goes forward.
  static func now() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
