import CPlatform

/// A thread of the system, for work beside the main thread.
///
/// Not a task of Swift's: where the system has no more threads or descriptors to give, the pool behind those waits or
/// ends the program, and its start costs more than reading a small folder.
enum Thread {
  private static let stackSize = 8 << 20

  private final class Work: Sendable {
    let run: @Sendable () -> Void
    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }

  /// Runs the work on a thread of its own; where there is none to be had, here and now.
  ///
  /// - Parameter isEndless: whether the work waits for what may never come, or takes very long: then it is left undone
  ///   where there is no thread.
  static func start(isEndless: Bool = false, _ run: @escaping @Sendable () -> Void) {
    let work = Unmanaged.passRetained(Work(run))
    let failure = loop_start_thread(
      { argument in
        guard let argument else { return }
        guard_thread(1)
        Unmanaged<Work>.fromOpaque(argument).takeRetainedValue().run()
        guard_thread(0)
      }, work.toOpaque(), stackSize)
    guard failure != 0 else { return }
    let undone = work.takeRetainedValue()
    if !isEndless { undone.run() }
  }
}
