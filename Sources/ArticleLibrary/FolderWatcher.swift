import Articles
import Glibc

/// What happened to a library since it was read.
public struct LibraryChanges: Sendable, Equatable {
  /// Articles that arrived or changed.
  public var found: [ArticleSummary] = []
  /// Paths of files, and of folders with all that was in them, that are no longer there.
  public var gone: [[UInt8]] = []
  /// Whether so much happened that the system lost count: only reading everything again tells what.
  public var isUnknown = false

  public init() {}

  /// Whether an article is among what is gone.
  public func hasLost(_ path: [UInt8]) -> Bool {
    gone.contains { gone in
      path.starts(with: gone) && (path.count == gone.count || path[gone.count] == UInt8(ascii: "/"))
    }
  }
}

/// Watches folders and files, through inotify(7), for articles that arrive, change or go.
///
/// Folders are watched with all that are in them, as `FolderScanner` reads them: hidden ones are left out. A file that was
/// named is watched through its folder, so that it is found again where a program saves it under its name anew.
public final class FolderWatcher: @unchecked Sendable {
  // Safe: everything but the ends of the pipe, which never change, is used by the thread that runs `watch` alone.
  private let inotify: Descriptor
  private let stopped: Descriptor
  private let stopper: Descriptor
  /// The folder of each watch, and the only names that matter in it where files were named; nil for all of them.
  private var folders: [Int32: (path: [UInt8], names: Set<[UInt8]>?)] = [:]

  private static let mostFolders = 50_000
  /// Milliseconds without news after which what happened is told, and the longest that it is held back: programs write a
  /// file in several steps, and thousands may be unpacked at once.
  private static let quiet = 120
  private static let patience = Duration.milliseconds(1000)

  /// Nil where the system gives no watches: whoever asked does without, or reads again now and then.
  public init?() {
    let number = inotify_init1(Int32(IN_CLOEXEC | IN_NONBLOCK))
    guard number >= 0 else { return nil }
    inotify = Descriptor(number)
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    stopped = Descriptor(ends[0])
    stopper = Descriptor(ends[1])
  }

  /// Makes `watch` return soon; from any thread.
  public func stop() {
    var byte: UInt8 = 0
    _ = write(stopper.number, &byte, 1)
  }

  /// Watches these paths on the caller's thread until `stop`, and calls back with what happened.
  ///
  /// - Parameter onReady: called once all is watched. What happens from then on is told.
  public func watch(
    _ paths: [[UInt8]], onReady: () -> Void = {}, onChange: (LibraryChanges) -> Void
  ) {
    for path in paths { add(named: path) }
    onReady()
    while true {
      guard wait(milliseconds: -1) else { return }
      var events: [InotifyEvent] = []
      let deadline = ContinuousClock.now + Self.patience
      repeat { events += readEvents() } while ContinuousClock.now < deadline && hasMore(within: Self.quiet)
      if isStopped { return }
      let changes = changes(by: events)
      if !changes.found.isEmpty || !changes.gone.isEmpty || changes.isUnknown { onChange(changes) }
    }
  }

  // MARK: - Watches

  private func add(named path: [UInt8]) {
    let descriptor = Files.open(path)
    guard descriptor.number >= 0, let status = FileStatus.of(descriptor) else { return }
    switch status.kind {
    case .folder:
      addFolders(from: path)
      // It may be moved away and come back.
      addName(path)
    case .regular: addName(path)
    case .other: return
    }
  }

  /// Watches a name through the folder that it is in.
  private func addName(_ given: [UInt8]) {
    var path = given
    while path.count > 1, path.last == UInt8(ascii: "/") { path.removeLast() }
    let slash = path.lastIndex(of: UInt8(ascii: "/"))
    let folder = slash.map { $0 == 0 ? [UInt8(ascii: "/")] : Array(path[..<$0]) } ?? [UInt8(ascii: ".")]
    let name = Array(path[((slash ?? -1) + 1)...])
    guard !name.isEmpty, name != Array(".".utf8), name != Array("..".utf8) else { return }
    guard let watch = addWatch(folder) else { return }
    if var known = folders[watch] {
      known.names?.insert(name)
      folders[watch] = known
    } else {
      folders[watch] = (folder, [name])
    }
  }

  /// Watches a folder and those in it, with a list of what is still to do in place of recursion. Returns the files met.
  @discardableResult
  private func addFolders(from root: [UInt8], collectsFiles: Bool = false) -> [[UInt8]] {
    var waiting = [root]
    var files: [[UInt8]] = []
    while let folder = waiting.popLast() {
      // Links may lead in a circle: a folder that is watched already is not gone into again.
      guard let watch = addWatch(folder) else { continue }
      let isNew = folders[watch] == nil || folders[watch]?.names != nil
      folders[watch] = (folder, nil)
      guard isNew else { continue }
      for (name, isFolder) in Self.entries(of: folder) {
        let path = Files.path(of: name, in: folder)
        if isFolder { waiting.append(path) } else if collectsFiles { files.append(path) }
      }
    }
    return files
  }

  private func addWatch(_ folder: [UInt8]) -> Int32? {
    guard folders.count < Self.mostFolders else { return nil }
    let wanted =
      IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE | IN_CREATE | IN_DELETE_SELF | IN_MOVE_SELF | IN_ONLYDIR
    let watch = inotify_add_watch(inotify.number, Files.terminated(folder), UInt32(wanted))
    return watch < 0 ? nil : watch
  }

  /// What is in a folder but for what is hidden: names, and whether each is a folder.
  private static func entries(of folder: [UInt8]) -> [(name: [UInt8], isFolder: Bool)] {
    guard let stream = opendir(Files.terminated(folder)) else { return [] }
    defer { closedir(stream) }
    var entries: [(name: [UInt8], isFolder: Bool)] = []
    while let entry = readdir(stream) {
      guard let name = FolderScanner.name(of: entry), name.first != UInt8(ascii: ".") else { continue }
      let type = Int(entry.pointee.d_type)
      var isFolder = type == DT_DIR
      if type == DT_LNK || type == DT_UNKNOWN {
        var status = stat()
        let path = Files.terminated(Files.path(of: name, in: folder))
        isFolder = stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
      }
      entries.append((name, isFolder))
    }
    return entries
  }

  // MARK: - Events

  private var isStopped: Bool {
    var waiting = pollfd(fd: stopped.number, events: Int16(POLLIN), revents: 0)
    return poll(&waiting, 1, 0) > 0
  }

  /// Sleeps until something happens; false where it is to end.
  private func wait(milliseconds: Int32) -> Bool {
    while true {
      var waiting = [inotify.number, stopped.number].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
      let count = poll(&waiting, nfds_t(waiting.count), milliseconds)
      if count < 0 && errno == EINTR { continue }
      guard count >= 0, waiting[1].revents == 0 else { return false }
      return true
    }
  }

  private func hasMore(within milliseconds: Int) -> Bool {
    var waiting = pollfd(fd: inotify.number, events: Int16(POLLIN), revents: 0)
    return poll(&waiting, 1, Int32(milliseconds)) > 0 && !isStopped
  }

  private func readEvents() -> [InotifyEvent] {
    let bytes = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
      count = max(0, read(inotify.number, buffer.baseAddress, buffer.count))
    }
    return InotifyEvent.events(in: bytes)
  }

  private func changes(by events: [InotifyEvent]) -> LibraryChanges {
    var changes = LibraryChanges()
    var changed: [[UInt8]] = []
    var gone: Set<[UInt8]> = []
    for event in events {
      if event.has(IN_Q_OVERFLOW) { changes.isUnknown = true }
      if event.has(IN_IGNORED) { folders[event.watch] = nil }
      guard let folder = folders[event.watch] else { continue }
      if event.has(IN_DELETE_SELF, IN_MOVE_SELF) {
        // A folder that moved keeps its watch and would be told of under its old name.
        if folder.names == nil { gone.insert(folder.path) }
        forget(folder.path)
        continue
      }
      let isWatched = folder.names?.contains(event.name) ?? (event.name.first != UInt8(ascii: "."))
      guard isWatched, !event.name.isEmpty else { continue }
      let path = Files.path(of: event.name, in: folder.path)
      let isFolder = event.has(IN_ISDIR)
      if event.has(IN_DELETE, IN_MOVED_FROM) {
        gone.insert(path)
        if isFolder { forget(path) }
      } else if isFolder {
        gone.remove(path)
        changed += addFolders(from: path, collectsFiles: true)
      } else if event.has(IN_CLOSE_WRITE, IN_MOVED_TO, IN_CREATE), !isFolder {
        changed.append(path)
      }
    }
    changes.gone = gone.filter { !Files.exists($0) }
      .sorted { $0.lexicographicallyPrecedes($1) }
    var seen: Set<[UInt8]> = []
    let paths = (changed + gone).filter { seen.insert($0).inserted && !changes.hasLost($0) }
    FolderScanner().scan(files: paths) { changes.found += $0 }
    return changes
  }

  /// Lets go of a folder's watch and of those in it.
  private func forget(_ path: [UInt8]) {
    for (watch, folder) in folders
    where folder.path.starts(with: path)
      && (folder.path.count == path.count || folder.path[path.count] == UInt8(ascii: "/"))
    {
      inotify_rm_watch(inotify.number, watch)
      folders[watch] = nil
    }
  }
}
