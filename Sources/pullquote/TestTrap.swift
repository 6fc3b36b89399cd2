import CPlatform
import Glibc

/// How a test makes the program break, by the variable PULLQUOTE_TEST_TRAP. Release builds know nothing of it.
enum TestTrap {
  #if DEBUG
    private static let place = getenv("PULLQUOTE_TEST_TRAP").map { String(cString: $0) }

    /// At the first key: `key` fails a precondition, `stack` runs over the stack, `hang` never returns.
    static func springAtKey() {
      precondition(place != "key", "a trap that a test asked for")
      if place == "stack" { exit(Int32(clamping: deepen(1))) }
      while place == "hang" { usleep(1000) }
    }

    /// Whether threads are given up that take a second for a file, and files whose names say so make them break
    /// (`FileAttempts`).
    static func prepare() {
      if place == "file" { guard_set_patience(1) }
    }

    private static func deepen(_ depth: Int) -> Int {
      withUnsafeTemporaryAllocation(byteCount: 4096, alignment: 8) { buffer in
        buffer[depth % 4096] = UInt8(truncatingIfNeeded: depth)
        return depth > 0 ? deepen(depth + 1) + Int(buffer[0]) : 0
      }
    }
  #else
    static func springAtKey() {}
    static func prepare() {}
  #endif
}
