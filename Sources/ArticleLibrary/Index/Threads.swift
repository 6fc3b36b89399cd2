import CPlatform

/// Work on several threads of the system at once (why not tasks: Documentation/Notes/Threads.md).
enum Threads {
  /// So many can work at once.
  static var processors: Int { max(1, Int(platform_processors())) }

  private static let stackSize = 8 << 20

  /// Runs the body on so many threads, the caller's among them, and returns when each has ended.
  static func run(_ count: Int, _ body: @Sendable () -> Void) {
    guard count > 1 else { return body() }
    withoutActuallyEscaping(body) { body in
      withUnsafePointer(to: body) { pointer in
        loop_run_threads(
          Int32(clamping: count),
          { $0?.assumingMemoryBound(to: (@Sendable () -> Void).self).pointee() },
          UnsafeMutableRawPointer(mutating: pointer), stackSize)
      }
    }
  }
}
