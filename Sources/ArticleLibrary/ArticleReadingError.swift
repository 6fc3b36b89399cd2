import Articles
import Glibc

/// Why a path gives no article.
public struct ArticleReadingError: Error, Equatable, Sendable {
  public enum Reason: Equatable, Sendable {
    /// The system refused; the number is errno's.
    case system(Int32)
    /// A symbolic link whose target is not there.
    case leadsNowhere
    /// It was there when the folder was read.
    case isGone
    case isFolder
    /// A FIFO, a socket, a device: reading it could wait for ever.
    case isNoFile
    /// Bytes of a file that is larger than `ArticleLoader.largestFile`.
    case isTooLarge(Int)
    case content(ArticleParsingError)
    /// A thread of this program broke on it, or did not come to an end (`FileAttempts`).
    case brokeReader
  }

  /// The path as bytes that need not be UTF-8.
  public let path: [UInt8]
  public let reason: Reason

  public init(path: [UInt8], reason: Reason) {
    self.path = path
    self.reason = reason
  }

  /// Why the system could not open a path, by errno's number.
  public init(opening path: [UInt8], failed number: Int32) {
    let isLink = number == ENOENT && !path.contains(0) && Files.isLink(path)
    self.init(path: path, reason: isLink ? .leadsNowhere : .system(number))
  }

  /// Whether nothing is there at all.
  public var isMissing: Bool {
    reason == .system(ENOENT) || reason == .system(ENOTDIR) || reason == .leadsNowhere
  }

  /// The same about a path that nobody typed, since a folder was found to hold it: it cannot be misspelt.
  public var afterListing: ArticleReadingError {
    let wasRemoved = reason == .system(ENOENT) || reason == .system(ENOTDIR)
    return wasRemoved ? ArticleReadingError(path: path, reason: .isGone) : self
  }

  /// One sentence for people: what is wrong, where, and where possible what to do. It may hold control characters of
  /// the file's name; whoever shows it makes them visible.
  public var sentence: String {
    let name = path.isEmpty ? "The empty path" : String(decoding: path, as: UTF8.self)
    switch reason {
    case .system(ENOENT): return "\(name) does not exist: check the spelling of the path."
    case .system(ENOTDIR): return "\(name) does not exist: a part of its path is no folder."
    case .system(EACCES), .system(EPERM): return "\(name) may not be read: ask for permission to read it."
    case .system(ELOOP): return "\(name) is a symbolic link that leads back to itself."
    case .system(ENAMETOOLONG): return "\(name) has a name that is too long for the file system."
    case .system(EMFILE), .system(ENFILE): return "\(name) cannot be opened: too many files are open."
    case .system(EIO): return "\(name) cannot be read: the disk or its connection reports an error."
    case .system(let number): return "\(name) cannot be read: \(SystemError.words(of: number))."
    case .leadsNowhere: return "\(name) is a symbolic link to what is not there."
    case .isGone: return "\(name) is no longer there: it was moved or removed."
    case .isFolder: return "\(name) is a folder: name a file in it."
    case .isNoFile: return "\(name) is a device, a pipe or a socket: pipe it in and name - instead."
    case .isTooLarge(let size):
      return
        "\(name) is too large (\(size >> 20) MiB): files of at most \(ArticleLoader.largestFile >> 20) MiB are read."
    case .content(let error): return error.sentence(about: name)
    case .brokeReader:
      return "\(name) made pullquote fail, and is left out until the next start: please report it with the file."
    }
  }
}
