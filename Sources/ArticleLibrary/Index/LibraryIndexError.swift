import CSQLite
import Glibc
import Messages

/// Why there is no index to work with. Everything works without one, only slower.
public struct LibraryIndexError: Error, Equatable, Sendable {
  public enum Reason: Equatable, Sendable {
    /// There is no folder for caches: neither XDG_CACHE_HOME nor HOME names one.
    case noFolder
    /// It has not been made yet.
    case isMissing
    case diskIsFull
    case mayNotBeWritten
    /// Another process is at it.
    case isBusy
    /// It is none of ours, or of another version, or broken; making it again mends that.
    case isDamaged
    /// The system refused; the number is errno's.
    case system(Int32)
    /// In SQLite's words.
    case database(String)
  }

  public let reason: Reason

  public init(_ reason: Reason) {
    self.reason = reason
  }

  init(_ error: DatabaseError) {
    let file = error.code & 0xFF
    if error.isBusy {
      reason = .isBusy
    } else if error.isDamage {
      reason = .isDamaged
    } else if error.isDiskFull || file == SQLITE_IOERR {
      // A write beyond a quota or a limit of the process is an I/O error to SQLite.
      reason = .diskIsFull
    } else if error.isReadOnly || file == SQLITE_PERM {
      reason = .mayNotBeWritten
    } else {
      reason = .database(error.message)
    }
  }

  /// - Parameter number: errno's.
  init(system number: Int32) {
    switch number {
    case ENOSPC, EDQUOT, EFBIG: reason = .diskIsFull
    case EROFS, EACCES, EPERM, ENOTDIR: reason = .mayNotBeWritten
    default: reason = .system(number)
    }
  }

  /// One sentence for people: what is wrong, and that it costs only time.
  public var sentence: String { localized("\(problem): the files are read instead.") }

  /// What is wrong, without a full stop.
  public var problem: Message {
    switch reason {
    case .noFolder:
      Message("There is no index, since neither XDG_CACHE_HOME nor HOME names a folder")
    case .isMissing: Message("There is no index yet")
    case .diskIsFull: Message("The index cannot be written, since the disk is full")
    case .mayNotBeWritten: Message("The index may not be written")
    case .isBusy: Message("Another process is writing the index")
    case .isDamaged: Message("The index is damaged and has to be made again")
    case .system(let number): Message("The index cannot be used (\(SystemError.words(of: number)))")
    case .database(let words): Message("The index cannot be used (\(words))")
    }
  }
}
