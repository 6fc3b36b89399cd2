import Glibc

/// How much memory work takes at its peak, in bytes as they are asked for, where the address sanitizer counts them.
enum MemoryPeak {
  private typealias Taken = @convention(c) (UnsafeRawPointer?, Int) -> Void
  private typealias Given = @convention(c) (UnsafeRawPointer?) -> Void
  private typealias Install = @convention(c) (Taken, Given) -> CInt
  private typealias SizeOf = @convention(c) (UnsafeRawPointer) -> Int

  nonisolated(unsafe) private static var now = 0
  nonisolated(unsafe) private static var peak = 0
  nonisolated(unsafe) private static var sizeOf: SizeOf?
  nonisolated(unsafe) private(set) static var isCounted = false

  static func install() {
    guard let install = dlsym(nil, "__sanitizer_install_malloc_and_free_hooks"),
      let size = dlsym(nil, "__sanitizer_get_allocated_size")
    else { return }
    sizeOf = unsafeBitCast(size, to: SizeOf.self)
    now = 0
    peak = 0
    isCounted =
      unsafeBitCast(install, to: Install.self)(
        { _, size in
          MemoryPeak.now += size
          if MemoryPeak.now > MemoryPeak.peak { MemoryPeak.peak = MemoryPeak.now }
        },
        { pointer in
          if let pointer { MemoryPeak.now -= MemoryPeak.sizeOf?(pointer) ?? 0 }
        }) != 0
  }

  /// The bytes that work has in use at its peak, beyond what was in use before; 0 where nobody counts.
  static func of(_ work: () -> Void) -> Int {
    let before = now
    peak = now
    work()
    return peak - before
  }
}
