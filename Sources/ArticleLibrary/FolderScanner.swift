import Articles
import Glibc
import Messages

/// Reads folders and files into summaries, a batch at a time, so that a list can fill while it goes on.
///
/// Of each file only the beginning is read. A file that cannot be read becomes a summary that says why; a file that is
/// plainly no text is left out and counted, unless its path was given. Hidden files and folders are left out unless
/// their path was given. Symbolic links are followed; each folder is read once, and each file under one name.
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
  public func scan(
    _ paths: [[UInt8]], isCancelled: () -> Bool = { false }, onBatch: ([ArticleSummary]) -> Void
  ) -> ScanReport {
    var met = FilesMet()
    return scan(paths, passingOver: &met, isCancelled: isCancelled, onBatch: onBatch)
  }

  /// The same, without what earlier scans have met already.
  public func scan(
    _ paths: [[UInt8]], passingOver met: inout FilesMet, isCancelled: () -> Bool = { false },
    onBatch: ([ArticleSummary]) -> Void
  ) -> ScanReport {
    withoutActuallyEscaping(onBatch) { onBatch in
      withoutActuallyEscaping(isCancelled) { isCancelled in
        var scan = Scan(batches: Batches(deliver: onBatch), isCancelled: isCancelled)
        // Lent and given back: a copy for each of many paths would cost.
        swap(&scan.met, &met)
        for path in paths where !isCancelled() { scan.readNamed(path) }
        scan.batches.finish()
        swap(&scan.met, &met)
        return scan.report
      }
    }
  }
}

extension FolderScanner {
  /// The name of an entry of a folder, as bytes that need not be UTF-8.
  static func name(of entry: UnsafeMutablePointer<dirent>) -> [UInt8]? {
    guard let offset = MemoryLayout<dirent>.offset(of: \.d_name) else { return nil }
    let start = UnsafeRawPointer(entry) + offset
    let length = strlen(start.assumingMemoryBound(to: CChar.self))
    return Array(UnsafeRawBufferPointer(start: start, count: length))
  }

  /// Reads files that lie in folders: those that are no text, or are gone again, are passed over in silence.
  func scan(files paths: [[UInt8]], onBatch: ([ArticleSummary]) -> Void) {
    withoutActuallyEscaping(onBatch) { onBatch in
      var scan = Scan(batches: Batches(deliver: onBatch), isCancelled: { false })
      for path in paths { scan.readFile(at: path) }
      scan.batches.finish()
    }
  }
}

/// What a scan has to tell besides what it found.
public struct ScanReport: Equatable, Sendable {
  /// What could not be read at all: paths that do not exist, folders that may not be read.
  public var problems: [ArticleReadingError] = []
  /// How many files in folders were left out since they are plainly no text.
  public var leftOut = 0

  /// A sentence about the files that were left out, for people; nil where there are none.
  public static func sentence(leftOut count: Int) -> String? {
    guard count > 0 else { return nil }
    return localized(
      count, "1 file was left out: there is no article in it.",
      "\(count) files were left out: there are no articles in them.")
  }

  /// Everything as sentences, the worst first.
  public var sentences: [String] {
    problems.map(\.sentence) + [Self.sentence(leftOut: leftOut)].compactMap(\.self)
  }
}

/// The files and folders that scans have met, whatever the paths that led to them.
public struct FilesMet: Sendable {
  fileprivate var files: Set<FileIdentity> = []
  fileprivate var folders: Set<FileIdentity> = []

  public init() {}
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
    handOver()
    limit = min(limit * 2, 4096)
    patience = min(patience * 2, .milliseconds(64))
    lastDelivery = now
  }

  mutating func finish() {
    if !waiting.isEmpty { handOver() }
  }

  /// Keeps nothing of what another thread may then look at.
  private mutating func handOver() {
    let batch = waiting
    waiting = []
    deliver(batch)
  }
}

/// One scan as it goes on.
private struct Scan {
  var batches: Batches
  private(set) var report = ScanReport()
  var met = FilesMet()
  /// Files that have other names too. They are read when the rest of the folder has been, in an order of their own, so
  /// that a file goes by the same name whatever order the system lists names in.
  private var otherNames: [(path: [UInt8], isLink: Bool)] = []
  private let parser = ArticleParser()
  private let documents = DocumentParser()
  private let isCancelled: () -> Bool

  init(batches: Batches, isCancelled: @escaping () -> Bool) {
    self.batches = batches
    self.isCancelled = isCancelled
  }

  /// Reads a path that somebody gave: it is never passed over in silence.
  mutating func readNamed(_ path: [UInt8]) {
    let descriptor = Files.open(path)
    guard descriptor.number >= 0, let status = FileStatus.of(descriptor) else {
      let failure = errno
      if !readPart(at: path) { report.problems.append(ArticleReadingError(opening: path, failed: failure)) }
      return
    }
    switch status.kind {
    case .folder:
      readFolders(from: path)
      readOtherNames()
    case .regular: readFile(descriptor, status, at: path, isNamed: true)
    case .other: report.problems.append(ArticleReadingError(path: path, reason: .isNoFile))
    }
  }

  /// Reads an article in a file, or a folder in an archive, that somebody named; false where there is no such file.
  private mutating func readPart(at path: [UInt8]) -> Bool {
    let place = ArticlePlace(of: path)
    guard !place.part.isEmpty else { return false }
    let descriptor = Files.open(place.file)
    guard descriptor.number >= 0, let status = FileStatus.of(descriptor), status.kind == .regular else { return false }
    let part = place.part.last == UInt8(ascii: "/") ? place.part.dropLast() : place.part[...]
    readArticles(descriptor, status, at: place.file, isNamed: true) { found in
      guard found.starts(with: part) else { return false }
      let rest = found.dropFirst(part.count)
      return rest.isEmpty || rest.first == UInt8(ascii: "/") || rest.first == UInt8(ascii: "#")
    }
    return true
  }

  /// Reads a folder and the folders in it, with a list of what is still to do in place of recursion.
  private mutating func readFolders(from root: [UInt8]) {
    var waiting = [root]
    while let folder = waiting.popLast() {
      if isCancelled() { return }
      let descriptor = Files.open(folder)
      guard descriptor.number >= 0, let status = FileStatus.of(descriptor) else {
        report.problems.append(ArticleReadingError(path: folder, reason: .system(errno)))
        continue
      }
      guard status.kind == .folder, met.folders.insert(status.identity).inserted else { continue }
      let found = readFolder(descriptor.release(), at: folder)
      waiting.append(contentsOf: found.reversed())
    }
  }

  /// Reads the files of one folder and returns the folders in it. The descriptor is closed.
  private mutating func readFolder(_ descriptor: Int32, at folder: [UInt8]) -> [[UInt8]] {
    guard let stream = fdopendir(descriptor) else {
      report.problems.append(ArticleReadingError(path: folder, reason: .system(errno)))
      _ = close(descriptor)
      return []
    }
    defer { closedir(stream) }
    var folders: [[UInt8]] = []
    var pages = SavedPageFolders()
    while !isCancelled() {
      errno = 0
      guard let entry = readdir(stream) else {
        if errno != 0 { report.problems.append(ArticleReadingError(path: folder, reason: .system(errno))) }
        break
      }
      let type = Int(entry.pointee.d_type)
      // Sockets, FIFOs and devices in a folder are nobody's articles.
      guard [DT_REG, DT_DIR, DT_LNK, DT_UNKNOWN].contains(type), let name = FolderScanner.name(of: entry),
        name.first != UInt8(ascii: ".")
      else { continue }
      let path = Files.path(of: name, in: folder)
      if type == DT_DIR {
        folders.append(path)
      } else {
        pages.note(file: name)
        readEntry(name, in: dirfd(stream), at: path, isLink: type == DT_LNK, folders: &folders)
      }
    }
    folders.removeAll { pages.hold(folder: Files.lastPart(of: $0)) }
    return folders
  }

  private mutating func readEntry(
    _ name: [UInt8], in folder: Int32, at path: [UInt8], isLink: Bool, folders: inout [[UInt8]]
  ) {
    let terminated = name.map { CChar(bitPattern: $0) } + [0]
    let descriptor = Descriptor(openat(folder, terminated, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC))
    guard descriptor.number >= 0, let status = FileStatus.of(descriptor) else {
      let number = errno
      // A socket; what was removed meanwhile is no news either.
      guard number != ENXIO, number != ENOENT || Files.isLink(name, in: folder) else { return }
      addProblem(number == ENOENT ? .leadsNowhere : .system(number), size: 0, at: path)
      return
    }
    switch status.kind {
    case .folder: folders.append(path)
    case .regular where isLink || status.names > 1: otherNames.append((path, isLink))
    case .regular: readFile(descriptor, status, at: path, isNamed: false)
    case .other: return
    }
  }

  /// Reads a file of a folder by its path.
  mutating func readFile(at path: [UInt8]) {
    let descriptor = Files.open(path)
    guard descriptor.number >= 0, let status = FileStatus.of(descriptor) else {
      let number = errno
      if number != ENOENT, number != ENXIO { addProblem(.system(number), size: 0, at: path) }
      return
    }
    if status.kind == .regular { readFile(descriptor, status, at: path, isNamed: false) }
  }

  /// Reads the files that may have been met under another name.
  private mutating func readOtherNames() {
    otherNames.sort { left, right in
      left.isLink == right.isLink ? left.path.lexicographicallyPrecedes(right.path) : right.isLink
    }
    for (path, _) in otherNames where !isCancelled() {
      let descriptor = Files.open(path)
      guard descriptor.number >= 0, let status = FileStatus.of(descriptor), status.kind == .regular else { continue }
      readFile(descriptor, status, at: path, isNamed: false)
    }
    otherNames = []
  }

  private mutating func readFile(
    _ descriptor: borrowing Descriptor, _ status: FileStatus, at path: [UInt8], isNamed: Bool
  ) {
    guard met.files.insert(status.identity).inserted else { return }
    guard FileAttempts.begin(path) else { return addProblem(.brokeReader, size: status.size, at: path) }
    guard let bytes = Files.read(descriptor, upTo: FolderScanner.beginning) else {
      addProblem(.system(errno), size: status.size, at: path)
      return
    }
    let name = Files.name(of: path)
    let beginning = FileBeginning(bytes, fileName: name, isWhole: bytes.count < FolderScanner.beginning)
    do throws(ArticleParsingError) {
      let format = try ArticleFormat.of(beginning)
      guard case .text = format.holding else { return readArticles(descriptor, status, at: path, isNamed: isNamed) }
      let facts = try parser.facts(opening: bytes, fileName: name, isWhole: beginning.isWhole)
      batches.add(
        ArticleSummary(
          id: ArticleSummary.ID(path: path), title: facts.title, date: facts.date, fileName: name, size: status.size,
          source: facts.source))
    } catch {
      if isNamed || error.isWorthTelling {
        addProblem(.content(error), size: status.size, at: path, isForeign: !isNamed)
      } else {
        report.leftOut += 1
      }
    }
  }

  /// Reads a file whose format does not tell its articles in the first few bytes.
  private mutating func readArticles(
    _ descriptor: borrowing Descriptor, _ status: FileStatus, at path: [UInt8], isNamed: Bool,
    where isWanted: (_ part: [UInt8]) -> Bool = { _ in true }
  ) {
    var count = 0
    do throws(ArticleReadingError) {
      let (beginning, format) = try FileArticles.look(at: descriptor, path)
      try FileArticles(documents).forEach(
        in: descriptor, size: status.size, at: path, beginning: beginning, format: format
      ) { found in
        FileAttempts.goOn()
        guard isWanted(found.part) else { return !isCancelled() }
        count += 1
        batches.add(ArticleSummary(found, in: path))
        return !isCancelled()
      }
      if count == 0, isNamed {
        throw ArticleReadingError(path: path, reason: .content(.holdsNoArticle(format.title.english)))
      }
      if count == 0 { report.leftOut += 1 }
    } catch {
      addProblem(error.reason, size: status.size, at: path)
    }
  }

  private mutating func addProblem(
    _ reason: ArticleReadingError.Reason, size: Int, at path: [UInt8], isForeign: Bool = false
  ) {
    let name = Files.name(of: path)
    var summary = ArticleSummary(
      id: ArticleSummary.ID(path: path), title: name, date: nil, fileName: name, size: size,
      problem: ArticleReadingError(path: path, reason: reason).sentence)
    summary.isForeign = isForeign
    batches.add(summary)
  }
}

extension ArticleSummary {
  /// What a list shows of an article that was found in a file.
  init(_ found: FileArticles.Found, in file: [UInt8]) {
    let path = file + found.part
    let name = Files.name(of: path)
    switch found.result {
    case .success(let article):
      let metadata = article.metadata
      self.init(
        id: ID(path: path), title: metadata.title, date: metadata.date, fileName: name, size: found.size,
        source: metadata.source, author: metadata.author, length: article.text.count)
    case .failure(let error):
      self.init(
        id: ID(path: path), title: name, date: nil, fileName: name, size: found.size,
        problem: ArticleReadingError(path: path, reason: .content(error)).sentence)
    }
  }
}
