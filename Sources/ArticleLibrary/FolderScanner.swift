import Articles
import Glibc

/// Reads folders and files into summaries, a batch at a time, so that a list can fill while it goes on.
///
/// Of each file only the beginning is read. A file that cannot be read becomes a summary that says why; a file that is
/// plainly no text is left out, unless its path was given. Hidden files and folders are left out unless their path was
/// given. Symbolic links are followed, each folder is read once.
public struct FolderScanner: Sendable {
  public init() {}

  /// Bytes at the beginning of a file that are read for its summary.
  static let beginning = 4096

  /// Scans paths in the order given and calls back with what was found, on the caller's thread.
  ///
  /// - Parameters:
  ///   - paths: folders and files, as bytes that need not be UTF-8.
  ///   - isCancelled: asked for every file; the scan ends soon after it says true.
  ///   - onBatch: the first call comes after 64 files or 8 ms, the later ones with more and more at a time.
  /// - Returns: what could not be read at all: paths that do not exist, folders that may not be read.
  public func scan(
    _ paths: [[UInt8]], isCancelled: () -> Bool = { false }, onBatch: ([ArticleSummary]) -> Void
  ) -> [ArticleReadingError] {
    withoutActuallyEscaping(onBatch) { onBatch in
      var scan = Scan(batches: Batches(deliver: onBatch))
      for path in paths where !isCancelled() { scan.readNamed(path, isCancelled: isCancelled) }
      scan.batches.finish()
      return scan.problems
    }
  }
}

/// Summaries waiting to be delivered.
private struct Batches {
  private let deliver: ([ArticleSummary]) -> Void
  private var waiting: [ArticleSummary] = []
  private var limit = 64
  private var patience = Duration.milliseconds(8)
  private var lastDelivery = ContinuousClock.now

  init(deliver: @escaping ([ArticleSummary]) -> Void) {
    self.deliver = deliver
  }

  mutating func add(_ summary: ArticleSummary) {
    waiting.append(summary)
    let now = ContinuousClock.now
    guard waiting.count >= limit || now - lastDelivery >= patience else { return }
    deliver(waiting)
    waiting.removeAll(keepingCapacity: true)
    limit = min(limit * 2, 4096)
    patience = min(patience * 2, .milliseconds(64))
    lastDelivery = now
  }

  mutating func finish() {
    if !waiting.isEmpty { deliver(waiting) }
    waiting = []
  }
}

/// One scan as it goes on.
private struct Scan {
  var batches: Batches
  private(set) var problems: [ArticleReadingError] = []
  private var foldersSeen: Set<FileIdentity> = []
  private let parser = ArticleParser()

  init(batches: Batches) {
    self.batches = batches
  }

  /// Reads a path that somebody gave: it is never passed over in silence.
  mutating func readNamed(_ path: [UInt8], isCancelled: () -> Bool) {
    let descriptor = Files.open(path)
    guard descriptor.number >= 0, let status = FileStatus.of(descriptor) else {
      problems.append(ArticleReadingError(path: path, reason: .system(errno)))
      return
    }
    switch status.kind {
    case .folder: readFolders(from: path, isCancelled: isCancelled)
    case .regular: readFile(descriptor, status, at: path, isNamed: true)
    case .other: problems.append(ArticleReadingError(path: path, reason: .isNoFile))
    }
  }

  /// Reads a folder and the folders in it, with a list of what is still to do in place of recursion.
  private mutating func readFolders(from root: [UInt8], isCancelled: () -> Bool) {
    var waiting = [root]
    while let folder = waiting.popLast() {
      if isCancelled() { return }
      let descriptor = Files.open(folder)
      guard descriptor.number >= 0, let status = FileStatus.of(descriptor) else {
        problems.append(ArticleReadingError(path: folder, reason: .system(errno)))
        continue
      }
      guard status.kind == .folder, foldersSeen.insert(status.identity).inserted else { continue }
      let found = readFolder(descriptor.release(), at: folder, isCancelled: isCancelled)
      waiting.append(contentsOf: found.reversed())
    }
  }

  /// Reads the files of one folder and returns the folders in it. The descriptor is closed.
  private mutating func readFolder(_ descriptor: Int32, at folder: [UInt8], isCancelled: () -> Bool) -> [[UInt8]] {
    guard let stream = fdopendir(descriptor) else {
      problems.append(ArticleReadingError(path: folder, reason: .system(errno)))
      _ = close(descriptor)
      return []
    }
    defer { closedir(stream) }
    var folders: [[UInt8]] = []
    while !isCancelled() {
      errno = 0
      guard let entry = readdir(stream) else {
        if errno != 0 { problems.append(ArticleReadingError(path: folder, reason: .system(errno))) }
        break
      }
      let type = Int(entry.pointee.d_type)
      // Sockets, FIFOs and devices in a folder are nobody's articles.
      guard [DT_REG, DT_DIR, DT_LNK, DT_UNKNOWN].contains(type), let name = Self.name(of: entry),
        name.first != UInt8(ascii: ".")
      else { continue }
      let path = Files.path(of: name, in: folder)
      if type == DT_DIR {
        folders.append(path)
      } else {
        readEntry(name, in: dirfd(stream), at: path, folders: &folders)
      }
    }
    return folders
  }

  private mutating func readEntry(_ name: [UInt8], in folder: Int32, at path: [UInt8], folders: inout [[UInt8]]) {
    let terminated = name.map { CChar(bitPattern: $0) } + [0]
    let descriptor = Descriptor(openat(folder, terminated, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC))
    guard descriptor.number >= 0, let status = FileStatus.of(descriptor) else {
      // A link to nowhere, or to itself, is no article; a file that may not be read is.
      guard errno != ENOENT, errno != ELOOP, errno != ENXIO else { return }
      addProblem(.system(errno), size: 0, at: path)
      return
    }
    switch status.kind {
    case .folder: folders.append(path)
    case .regular: readFile(descriptor, status, at: path, isNamed: false)
    case .other: return
    }
  }

  private mutating func readFile(
    _ descriptor: borrowing Descriptor, _ status: FileStatus, at path: [UInt8], isNamed: Bool
  ) {
    guard let bytes = Files.read(descriptor, upTo: FolderScanner.beginning) else {
      addProblem(.system(errno), size: status.size, at: path)
      return
    }
    let name = Files.name(of: path)
    do {
      let isWhole = bytes.count < FolderScanner.beginning
      let facts = try parser.facts(opening: bytes, fileName: name, isWhole: isWhole)
      batches.add(
        ArticleSummary(
          id: ArticleSummary.ID(path: path), title: facts.title, date: facts.date, fileName: name, size: status.size))
    } catch {
      if isNamed { addProblem(.content(error), size: status.size, at: path) }
    }
  }

  private mutating func addProblem(_ reason: ArticleReadingError.Reason, size: Int, at path: [UInt8]) {
    let name = Files.name(of: path)
    batches.add(
      ArticleSummary(
        id: ArticleSummary.ID(path: path), title: name, date: nil, fileName: name, size: size,
        problem: ArticleReadingError(path: path, reason: reason).sentence))
  }

  private static func name(of entry: UnsafeMutablePointer<dirent>) -> [UInt8]? {
    guard let offset = MemoryLayout<dirent>.offset(of: \.d_name) else { return nil }
    let start = UnsafeRawPointer(entry) + offset
    let length = strlen(start.assumingMemoryBound(to: CChar.self))
    return Array(UnsafeRawBufferPointer(start: start, count: length))
  }
}
