// What threads share values with: `Mutex` and `Atomic` of the standard library. Whatever needs them imports this module.

#if THREAD_SANITIZER

  import Glibc
  @_exported import struct Synchronization.Atomic
  @_exported import struct Synchronization.AtomicLoadOrdering
  @_exported import struct Synchronization.AtomicStoreOrdering
  @_exported import struct Synchronization.AtomicUpdateOrdering

  /// The same for `make sanitize SANITIZER=thread`: the sanitizer sees a lock of POSIX, but not into that of the standard
  /// library, which is made of futexes in a part that is not compiled anew; it would report everything that this guards.
  public final class Mutex<Value>: @unchecked Sendable {
    private let value: UnsafeMutablePointer<Value>
    private let lock: UnsafeMutablePointer<pthread_mutex_t>

    public init(_ initial: consuming sending Value) {
      value = .allocate(capacity: 1)
      value.initialize(to: initial)
      lock = .allocate(capacity: 1)
      pthread_mutex_init(lock, nil)
    }

    deinit {
      pthread_mutex_destroy(lock)
      lock.deallocate()
      value.deinitialize(count: 1)
      value.deallocate()
    }

    public func withLock<Result, Failure: Error>(
      _ body: (inout sending Value) throws(Failure) -> sending Result
    ) throws(Failure) -> sending Result {
      pthread_mutex_lock(lock)
      defer { pthread_mutex_unlock(lock) }
      nonisolated(unsafe) let value = value
      return try body(&value.pointee)
    }

    public func withLockIfAvailable<Result, Failure: Error>(
      _ body: (inout sending Value) throws(Failure) -> sending Result
    ) throws(Failure) -> sending Result? {
      guard pthread_mutex_trylock(lock) == 0 else { return nil }
      defer { pthread_mutex_unlock(lock) }
      nonisolated(unsafe) let value = value
      return try body(&value.pointee)
    }
  }

#else

  @_exported import Synchronization

#endif
