import ArticleLibrary
import Locks

/// Holds the index opened for searching: opening takes a tenth of a second for 100,000 articles, and nobody should wait
/// for that at every search.
final class SearchShelf: Sendable {
  /// Safe: it is used by whoever has the lock, and by nobody else.
  private struct Opened: @unchecked Sendable {
    let search: LibrarySearch
  }

  private struct Held: Sendable {
    var paths: [[UInt8]] = []
    var opened: Opened?
  }

  private let held = Mutex(Held())

  /// Opens the index anew, since it has changed. Off the main thread.
  func renew(_ paths: [[UInt8]]) {
    held.withLock { held in
      held.opened = nil
      Self.open(paths, &held)
    }
  }

  /// Runs a search with the index opened before, or now; nil where these paths are not in it.
  ///
  /// - Throws: what the search throws; then the index is opened anew the next time.
  func search<Value: Sendable>(
    _ paths: [[UInt8]], _ body: (LibrarySearch) throws(LibraryIndexError) -> Value
  ) throws(LibraryIndexError) -> Value? {
    try held.withLock { held throws(LibraryIndexError) in
      if held.opened == nil || held.paths != paths { Self.open(paths, &held) }
      guard let opened = held.opened else { return nil }
      do throws(LibraryIndexError) {
        return try body(opened.search)
      } catch {
        held.opened = nil
        throw error
      }
    }
  }

  private static func open(_ paths: [[UInt8]], _ held: inout Held) {
    held.paths = paths
    held.opened = nil
    guard let index = try? LibraryIndex(), (try? index.covers(paths)) == true else { return }
    held.opened = (try? LibrarySearch(paths)).map { Opened(search: $0) }
  }
}
