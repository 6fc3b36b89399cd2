import Glibc

/// Finds the files that `FolderScanner` reads, without opening them: by the same rules, under the same names.
struct FolderWalk {
  /// A file that is there.
  struct File {
    /// The path as a scan gives it.
    let path: [UInt8]
    let status: FileStatus
    /// Whether its very path was given.
    let isNamed: Bool
    /// Why it cannot be looked at; nil where it can.
    var problem: ArticleReadingError.Reason?
  }

  private(set) var problems: [ArticleReadingError] = []
  /// Folders that could not be read, although they are there.
  private(set) var unreadFolders: [[UInt8]] = []
  private var met: Set<FileIdentity> = []
  private var metFolders: Set<FileIdentity> = []
  private var otherNames: [(path: [UInt8], isLink: Bool)] = []

  /// Finds everything at these paths, in the order given.
  mutating func walk(_ paths: [[UInt8]], isCancelled: () -> Bool, found: (File) -> Void) {
    for path in paths where !isCancelled() { walkNamed(path, isCancelled: isCancelled, found: found) }
  }

  private mutating func walkNamed(_ path: [UInt8], isCancelled: () -> Bool, found: (File) -> Void) {
    // Opened, not looked at: a path may be longer than the system takes at once.
    let descriptor = Files.open(path)
    guard descriptor.number >= 0, let status = FileStatus.of(descriptor) else {
      problems.append(ArticleReadingError(opening: path, failed: errno))
      return
    }
    switch status.kind {
    case .folder:
      walkFolders(from: path, isCancelled: isCancelled, found: found)
      walkOtherNames(isCancelled: isCancelled, found: found)
    case .regular: add(path, status, isNamed: true, found)
    case .other: problems.append(ArticleReadingError(path: path, reason: .isNoFile))
    }
  }

  private mutating func walkFolders(from root: [UInt8], isCancelled: () -> Bool, found: (File) -> Void) {
    var waiting = [root]
    while let folder = waiting.popLast() {
      if isCancelled() { return }
      let descriptor = Files.open(folder)
      guard descriptor.number >= 0, let status = FileStatus.of(descriptor) else {
        problems.append(ArticleReadingError(path: folder, reason: .system(errno)))
        unreadFolders.append(folder)
        continue
      }
      guard status.kind == .folder, metFolders.insert(status.identity).inserted else { continue }
      let inner = walkFolder(descriptor.release(), at: folder, isCancelled: isCancelled, found: found)
      waiting.append(contentsOf: inner.reversed())
    }
  }

  private mutating func walkFolder(
    _ descriptor: Int32, at folder: [UInt8], isCancelled: () -> Bool, found: (File) -> Void
  ) -> [[UInt8]] {
    guard let stream = fdopendir(descriptor) else {
      problems.append(ArticleReadingError(path: folder, reason: .system(errno)))
      unreadFolders.append(folder)
      _ = close(descriptor)
      return []
    }
    defer { closedir(stream) }
    var folders: [[UInt8]] = []
    var pages = SavedPageFolders()
    while !isCancelled() {
      errno = 0
      guard let entry = readdir(stream) else {
        if errno != 0 {
          problems.append(ArticleReadingError(path: folder, reason: .system(errno)))
          unreadFolders.append(folder)
        }
        break
      }
      let type = Int(entry.pointee.d_type)
      guard [DT_REG, DT_DIR, DT_LNK, DT_UNKNOWN].contains(type),
        let offset = MemoryLayout<dirent>.offset(of: \.d_name)
      else { continue }
      let start = (UnsafeRawPointer(entry) + offset).assumingMemoryBound(to: CChar.self)
      guard start.pointee != CChar(bitPattern: UInt8(ascii: ".")) else { continue }
      let name = Array(UnsafeRawBufferPointer(start: start, count: strlen(start)))
      let path = Files.path(of: name, in: folder)
      if type == DT_DIR {
        folders.append(path)
        continue
      }
      pages.note(file: name)
      var looked = stat()
      if fstatat(dirfd(stream), start, &looked, 0) != 0 {
        let number = errno
        guard number != ENOENT || Files.isLink(name, in: dirfd(stream)) else { continue }
        let reason: ArticleReadingError.Reason = number == ENOENT ? .leadsNowhere : .system(number)
        found(File(path: path, status: FileStatus(stat()), isNamed: false, problem: reason))
        continue
      }
      let status = FileStatus(looked)
      switch status.kind {
      case .folder: folders.append(path)
      case .regular where type == DT_LNK || status.names > 1: otherNames.append((path, type == DT_LNK))
      case .regular: add(path, status, isNamed: false, found)
      case .other: continue
      }
    }
    folders.removeAll { pages.hold(folder: Files.lastPart(of: $0)) }
    return folders
  }

  private mutating func walkOtherNames(isCancelled: () -> Bool, found: (File) -> Void) {
    otherNames.sort { left, right in
      left.isLink == right.isLink ? left.path.lexicographicallyPrecedes(right.path) : right.isLink
    }
    for (path, _) in otherNames where !isCancelled() {
      let descriptor = Files.open(path)
      guard descriptor.number >= 0, let status = FileStatus.of(descriptor), status.kind == .regular else { continue }
      add(path, status, isNamed: false, found)
    }
    otherNames = []
  }

  private mutating func add(_ path: [UInt8], _ status: FileStatus, isNamed: Bool, _ found: (File) -> Void) {
    guard met.insert(status.identity).inserted else { return }
    found(File(path: path, status: status, isNamed: isNamed))
  }
}
