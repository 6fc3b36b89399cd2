import Articles
import CPlatform
import Glibc
import Locks

/// Files at which a thread of this program broke, or which took it too long: nobody looks into them again until the
/// program ends.
///
/// Every file that is read is announced here first. A thread that has a job (`guard_work`) is then known to be at it, so
/// that what becomes of the thread costs that file and nothing else.
public enum FileAttempts {
  private static let isAnyLeftOut = Atomic(false)
  private static let leftOut = Mutex<Set<[UInt8]>>([])

  /// Leaves a file out from now on; from any thread.
  public static func leaveOut(_ path: [UInt8]) {
    leftOut.withLock { _ = $0.insert(path) }
    isAnyLeftOut.store(true, ordering: .releasing)
  }

  /// Says that this thread looks into a file; false where it is left out.
  static func begin(_ path: [UInt8]) -> Bool {
    if isAnyLeftOut.load(ordering: .acquiring), leftOut.withLock({ $0.contains(path) }) { return false }
    guard_look_into(path, path.count)
    #if DEBUG
      TestTrap.spring(at: path)
    #endif
    return true
  }

  /// Says that the file is so large that a part of it was to be expected to take some time, which it has.
  static func goOn() { guard_go_on() }
}

#if DEBUG
  /// How a test makes a thread break at a file, by the variable PULLQUOTE_TEST_TRAP. Release builds know nothing of it.
  private enum TestTrap {
    private static let isSet = getenv("PULLQUOTE_TEST_TRAP").map { String(cString: $0) } == "file"

    /// A file of which the name has `trap` in it fails a precondition, one with `hang` takes for ever.
    static func spring(at path: [UInt8]) {
      guard isSet else { return }
      let name = Files.name(of: path)
      precondition(!name.contains("trap"), "a trap that a test asked for")
      while name.contains("hang") {}
    }
  }
#endif
