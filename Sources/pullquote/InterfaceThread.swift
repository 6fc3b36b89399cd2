import CPlatform
import Glibc

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
  static func start(_ run: @escaping @Sendable () -> Void) {
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
    pthread_attr_setstacksize(&attributes, stackSize)
    let work = Unmanaged.passRetained(Work(run))
    var thread = pthread_t()
    let failure = pthread_create(
      &thread, &attributes,
      { argument in
        guard let argument else { return nil }
        guard_thread(1)
        Unmanaged<Work>.fromOpaque(argument).takeRetainedValue().run()
        guard_thread(0)
        return nil
      }, work.toOpaque())
    if failure != 0 { work.takeRetainedValue().run() }
  }
}
