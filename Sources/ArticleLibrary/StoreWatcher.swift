import Glibc

/// Tells when what is kept was changed, by this program or another, through inotify(7). Waiting costs nothing.
///
/// A change is there for good when its journal is removed: that is what is waited for.
public final class StoreWatcher: Sendable {
  private let inotify: Descriptor
  private static let names = ["kept.sqlite-journal", "kept.sqlite"].map { Array($0.utf8) }

  /// Nil where the system gives no watches.
  public init?(folder: [UInt8]) {
    let number = inotify_init1(Int32(IN_CLOEXEC))
    guard number >= 0 else { return nil }
    inotify = Descriptor(number)
    guard inotify_add_watch(number, Files.terminated(folder), UInt32(IN_DELETE | IN_MOVED_TO | IN_ONLYDIR)) >= 0 else {
      return nil
    }
  }

  /// Sleeps until something was changed; false where that can no longer be told.
  public func wait() -> Bool {
    while true {
      let bytes = [UInt8](unsafeUninitializedCapacity: 1 << 14) { buffer, count in
        count = max(0, read(inotify.number, buffer.baseAddress, buffer.count))
      }
      if bytes.isEmpty {
        guard errno == EINTR else { return false }
        continue
      }
      let events = InotifyEvent.events(in: bytes)
      if events.contains(where: { $0.has(IN_IGNORED) }) { return false }
      if events.contains(where: { Self.names.contains($0.name) || $0.has(IN_Q_OVERFLOW) }) { return true }
    }
  }
}
