import Articles
import CPlatform
import Glibc
import Locks
import Messages

/// Why a file cannot be written.
public struct FileWritingError: Error, Equatable, Sendable {
  /// The path as bytes that need not be UTF-8.
  let path: [UInt8]
  /// errno's.
  let number: Int32

  public init(path: [UInt8], number: Int32) {
    self.path = path
    self.number = number
  }

  /// What is wrong, as a sentence.
  public var sentence: String {
    localized("\(String(decoding: path, as: UTF8.self)) cannot be written: \(SystemError.words(of: number)).")
  }
}

/// A file that is written beside the one it will replace, and takes its place when it is whole: whoever looks meanwhile, or
/// after a crash, sees the old one. Where a signal ends the program first, it is removed: the first file puts up the guard.
public struct ReplacedFile: ~Copyable {
  /// Where it is written; bytes that need not be UTF-8.
  public let path: [UInt8]
  /// The path that it is to have.
  public let target: [UInt8]
  public let descriptor: Int32
  private var isInPlace = false
  /// The paths of those that are being written. The guard knows the last of them, for a signal.
  private static let unfinished = Mutex<[[UInt8]]>([])

  /// - Parameter target: the path that the file is to have.
  public init(replacing target: [UInt8]) throws(FileWritingError) {
    // Before there is something to remove.
    guard_install()
    // A link keeps leading to what it leads to.
    let real = Files.isLink(target) ? Files.realPath(target) ?? Files.missingTarget(of: target) : target
    // Hidden, so that nobody takes it for an article meanwhile.
    let name = Files.lastPart(of: real)
    let hidden = Array(real.dropLast(name.count)) + [UInt8(ascii: ".")] + name
    var template = (hidden + Array(".XXXXXX".utf8)).map { CChar(bitPattern: $0) } + [0]
    let opened = mkstemp(&template)
    guard opened >= 0 else { throw FileWritingError(path: target, number: errno) }
    _ = fcntl(opened, F_SETFD, FD_CLOEXEC)
    descriptor = opened
    let path = template.dropLast().map { UInt8(bitPattern: $0) }
    self.path = path
    Self.unfinished.withLock { paths in
      paths.append(path)
      Self.doomLast(of: paths)
    }
    self.target = real
    var status = stat()
    let mask = umask(0)
    _ = umask(mask)
    let isThere = stat(Files.terminated(real), &status) == 0
    _ = fchmod(opened, isThere ? status.st_mode & 0o777 : 0o666 & ~mask)
  }

  public func write(_ bytes: [UInt8]) throws(FileWritingError) {
    try Self.write(bytes, to: descriptor, for: target)
  }

  /// The same for somebody who cannot hold the file, but knows where it is open.
  public static func write(
    _ bytes: [UInt8], to descriptor: Int32, for target: [UInt8]
  ) throws(FileWritingError) {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        Glibc.write(descriptor, buffer.baseAddress.map { $0 + written }, buffer.count - written)
      }
      if count >= 0 {
        written += count
      } else if errno != EINTR {
        throw FileWritingError(path: target, number: errno)
      }
    }
  }

  /// Puts it into its place; on the disk when this returns.
  public mutating func finish() throws(FileWritingError) {
    guard fsync(descriptor) == 0, rename(Files.terminated(path), Files.terminated(target)) == 0 else {
      throw FileWritingError(path: target, number: errno)
    }
    isInPlace = true
    forget()
    let slash = UInt8(ascii: "/")
    let folder = target.lastIndex(of: slash).map { $0 == 0 ? [slash] : Array(target[..<$0]) } ?? [UInt8(ascii: ".")]
    let opened = Files.open(folder)
    if opened.number >= 0 { _ = fsync(opened.number) }
  }

  /// Whether a path can be replaced so: a device or a pipe is written as it is, and what was opened for this program
  /// (/dev/stdout) although it may be a file.
  public static func canReplace(_ path: [UInt8]) -> Bool {
    if path.starts(with: "/dev/".utf8) || path.starts(with: "/proc/".utf8) { return false }
    var status = stat()
    return stat(Files.terminated(path), &status) != 0 || status.st_mode & S_IFMT == S_IFREG
  }

  private func forget() {
    let path = path
    Self.unfinished.withLock { paths in
      paths.removeAll { $0 == path }
      Self.doomLast(of: paths)
    }
  }

  private static func doomLast(of paths: [[UInt8]]) {
    guard let last = paths.last else { return guard_doom(nil) }
    guard_doom(Files.terminated(last))
  }

  /// Removes what is being written by threads that the program does not wait for when it ends.
  public static func removeUnfinished() {
    for path in unfinished.withLock({ $0 }) { unlink(Files.terminated(path)) }
  }

  deinit {
    if !isInPlace {
      unlink(Files.terminated(path))
      forget()
    }
    close(descriptor)
  }
}
