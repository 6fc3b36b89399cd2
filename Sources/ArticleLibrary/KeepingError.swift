import Glibc
import Messages

/// Why something cannot be kept.
public struct KeepingError: Error, Equatable, Sendable {
  enum Reason: Equatable, Sendable {
    /// The user has no folder of their own.
    case noHome
    /// The folder cannot be made; the number is errno's.
    case folder(Int32)
    /// The file was written by a later version, whose schema has this number.
    case isNewer(Int)
    /// The file may only be read.
    case isReadOnly
    case database(DatabaseError)
  }

  /// The file or folder that it is about.
  let path: [UInt8]
  let reason: Reason

  /// One sentence for people: what is wrong, where, and what to do.
  public var sentence: String {
    let name = String(decoding: path, as: UTF8.self)
    switch reason {
    case .noHome: return localized("There is no home folder to keep it in: set HOME or XDG_DATA_HOME.")
    case .folder(let number): return localized("The folder \(name) cannot be made: \(SystemError.words(of: number)).")
    case .isNewer: return localized("\(name) was written by a newer pullquote: it is read here and left as it is.")
    case .isReadOnly: return localized("\(name) may only be read, so nothing is kept.")
    case .database(let error) where error.isDiskFull: return localized("The disk is full: make room for \(name).")
    case .database(let error) where error.isBusy: return localized("\(name) is in use by another program: try again.")
    case .database(let error) where error.isReadOnly: return localized("\(name) may only be read, so nothing is kept.")
    case .database(let error): return localized("\(name) cannot be written: \(error.message).")
    }
  }
}
