import Articles
import Glibc
import Messages

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
  public var sentence: String { localized(message) }

  public var message: Message {
    message(about: path.isEmpty ? localized("The empty path") : String(decoding: path, as: UTF8.self))
  }

  private func message(about name: String) -> Message {
    switch reason {
    case .system(ENOENT): Message("\(name) does not exist: check the spelling of the path.")
    case .system(ENOTDIR): Message("\(name) does not exist: a part of its path is no folder.")
    case .system(EACCES), .system(EPERM): Message("\(name) may not be read: ask for permission to read it.")
    case .system(ELOOP): Message("\(name) is a symbolic link that leads back to itself.")
    case .system(ENAMETOOLONG): Message("\(name) has a name that is too long for the file system.")
    case .system(EMFILE), .system(ENFILE): Message("\(name) cannot be opened: too many files are open.")
    case .system(EIO): Message("\(name) cannot be read: the disk or its connection reports an error.")
    case .system(let number): Message("\(name) cannot be read: \(SystemError.words(of: number)).")
    case .leadsNowhere: Message("\(name) is a symbolic link to what is not there.")
    case .isGone: Message("\(name) is no longer there: it was moved or removed.")
    case .isFolder: Message("\(name) is a folder: name a file in it.")
    case .isNoFile: Message("\(name) is a device, a pipe or a socket: pipe it in and name - instead.")
    case .isTooLarge(let size):
      Message(
        "\(name) is too large (\(size >> 20) MiB): files of at most \(ArticleLoader.largestFile >> 20) MiB are read.")
    case .content(let error): error.message(about: name)
    case .brokeReader:
      Message("\(name) made pullquote fail, and is left out until the next start: please report it with the file.")
    }
  }

  // MARK: - In the index

  /// Stands for the path, which each reader has under a name of its own.
  private static let nameless = "\u{1}"

  /// What is wrong, without the path, to be kept and to be said later in whatever language.
  var storedReason: String { message(about: Self.nameless).stored }

  /// A stored reason as a sentence about this path.
  static func sentence(ofStored reason: String, about path: [UInt8]) -> String {
    localized(Message(stored: reason)).replacing(nameless, with: String(decoding: path, as: UTF8.self))
  }
}
