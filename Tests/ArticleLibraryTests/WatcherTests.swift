import Articles
import Glibc
import Locks
import Testing

@testable import ArticleLibrary

/// Runs what blocks on a thread of its own: tasks share as many threads as there are cores.
private func onThread(_ body: @escaping @Sendable () -> Void) {
  final class Work: Sendable {
    let body: @Sendable () -> Void
    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }
  var thread = pthread_t()
  pthread_create(
    &thread, nil,
    { argument in
      if let argument { Unmanaged<Work>.fromOpaque(argument).takeRetainedValue().body() }
      return nil
    }, Unmanaged.passRetained(Work(body)).toOpaque())
  pthread_detach(thread)
}

/// A watcher on a thread of its own, and what it has told so far.
private final class Watching: Sendable {
  private let watcher: FolderWatcher
  private let told = Mutex<[LibraryChanges]>([])
  private let isReady = Mutex(false)

  init(_ paths: [[UInt8]]) throws {
    watcher = try #require(FolderWatcher())
    onThread { [self] in
      watcher.watch(paths, onReady: { isReady.withLock { $0 = true } }) { changes in
        told.withLock { $0.append(changes) }
      }
    }
    try wait { isReady.withLock { $0 } }
  }

  deinit { watcher.stop() }

  private static func sum(of told: [LibraryChanges]) -> LibraryChanges {
    var sum = LibraryChanges()
    for changes in told {
      sum.found.removeAll { changes.hasLost($0.id.path) }
      sum.found += changes.found
      sum.gone.removeAll { path in changes.found.contains { $0.id.path == path } }
      sum.gone += changes.gone
    }
    return sum
  }

  /// What has been told once it fulfils a condition.
  func until(stops: Bool = true, _ isEnough: (LibraryChanges) -> Bool) throws -> LibraryChanges {
    var sum = LibraryChanges()
    try wait {
      sum = told.withLock { Self.sum(of: $0) }
      return isEnough(sum)
    }
    if stops { watcher.stop() }
    return sum
  }

  /// Waits for something, on the test's own thread: a task that sleeps goes on only after all tests that wait for a
  /// thread, which took minutes where they were many. After ten minutes nothing will come any more.
  private func wait(for isThere: () -> Bool) throws {
    for _ in 0..<60_000 {
      if isThere() { return }
      usleep(10_000)
    }
    Issue.record("the watcher told nothing")
    throw CancellationError()
  }
}

struct WatcherTests {
  @Test func `articles that arrive, change and go are told`() throws {
    let folder = try TemporaryFolder()
    try folder.write("Old words.", to: "old.txt")
    try folder.write("Going words.", to: "going.txt")
    let watching = try Watching([folder.path])
    try folder.write("New words.", to: "new.txt")
    try folder.write("Other words.", to: "old.txt")
    try folder.write("Hidden words.", to: ".hidden.txt")
    unlink(folder.terminated(folder.path("going.txt")))
    let changes = try watching.until { $0.gone.count == 1 && Set($0.found.map(\.fileName)).count == 2 }
    #expect(Set(changes.found.map(\.title)) == ["New words.", "Other words."])
    #expect(changes.gone == [folder.path("going.txt")])
  }

  @Test func `a file saved under its name anew has changed and is not gone`() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("Old words.", to: "file.txt")
    try folder.write("Beside it.", to: "beside.txt")
    let watching = try Watching([file])
    try folder.write("Not watched.", to: "beside.txt")
    let draft = try folder.write("New words.", to: ".file.txt.tmp")
    rename(folder.terminated(draft), folder.terminated(file))
    let changes = try watching.until { !$0.found.isEmpty }
    #expect(changes.found.map(\.title) == ["New words."])
    #expect(changes.gone.isEmpty)
  }

  @Test func `folders that arrive and go bring and take what is in them`() throws {
    let folder = try TemporaryFolder()
    let going = folder.makeFolder("going")
    try folder.write("Going words.", to: "going/one.txt")
    let elsewhere = try TemporaryFolder()
    elsewhere.makeFolder("coming")
    try elsewhere.write("Coming words.", to: "coming/two.txt")
    let watching = try Watching([folder.path])
    rename(folder.terminated(going), folder.terminated(elsewhere.path("gone")))
    rename(folder.terminated(elsewhere.path("coming")), folder.terminated(folder.path("came")))
    let changes = try watching.until { !$0.found.isEmpty && !$0.gone.isEmpty }
    #expect(changes.found.map(\.title) == ["Coming words."])
    #expect(changes.gone == [going])
    #expect(changes.hasLost(folder.path("going/one.txt")))
    #expect(!changes.hasLost(folder.path("going.txt")))
  }

  @Test func `a folder that was named may be moved away and come back`() throws {
    let folder = try TemporaryFolder()
    let named = folder.makeFolder("named")
    folder.makeFolder("beside")
    try folder.write("Old words.", to: "named/one.txt")
    let watching = try Watching([named])
    try folder.write("Not watched.", to: "beside/two.txt")
    rename(folder.terminated(named), folder.terminated(folder.path("away")))
    _ = try watching.until(stops: false) { $0.hasLost(folder.path("named/one.txt")) }
    rename(folder.terminated(folder.path("away")), folder.terminated(named))
    let changes = try watching.until { !$0.found.isEmpty }
    #expect(changes.found.map(\.title) == ["Old words."])
    #expect(changes.found.map(\.id.path) == [folder.path("named/one.txt")])
  }

  @Test func `a folder made while watching is watched as well`() throws {
    let folder = try TemporaryFolder()
    let watching = try Watching([folder.path])
    folder.makeFolder("new")
    try folder.write("First words.", to: "new/one.txt")
    let first = try watching.until { $0.found.map(\.title).contains("First words.") }
    #expect(!first.isUnknown)
  }
}
