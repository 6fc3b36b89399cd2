import ArticleLibrary
import Glibc
import Messages
import Reader

/// The file in which the user says how the reader is to behave: `$XDG_CONFIG_HOME/pullquote/config.toml`.
struct ConfigurationFile {
  static let name = "config.toml"
  /// No configuration is longer.
  private static let limit = 1 << 20

  /// Nil where the user has no folder for it.
  let path: [UInt8]?
  /// What it says, as far as it can be understood; the defaults where there is no file.
  let settings: Settings
  /// What is wrong with single lines of it.
  let problems: [SettingsProblem]
  /// Why it could not be read at all, as a sentence.
  let failure: String?

  /// Reads the file of the user who runs the program.
  static func read() -> ConfigurationFile {
    ConfigurationFile(path: UserFolders.ofThisUser().configuration.map { $0 + Array("/\(name)".utf8) })
  }

  init(path: [UInt8]?) {
    self.path = path
    var reason: String?
    let text = path.flatMap { Self.content(of: $0, &reason) } ?? []
    failure = reason.map { localized("\(Self.name) cannot be read: \($0)") }
    (settings, problems) = Settings.read(text)
  }

  /// For the reader's status line.
  var sentences: [String] {
    (failure.map { [$0] } ?? []) + problems.filter { !$0.isWarning }.map { $0.sentence(about: Self.name) }
  }

  /// Nil where there is no file, or with a reason where it cannot be read.
  private static func content(of path: [UInt8], _ reason: inout String?) -> [UInt8]? {
    let descriptor = open(path.map { CChar(bitPattern: $0) } + [0], O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else {
      if errno != ENOENT && errno != ENOTDIR { reason = String(cString: strerror(errno)) }
      return nil
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      reason = localized("it is no file")
      return nil
    }
    var text: [UInt8] = []
    while text.count <= limit {
      let piece = [UInt8](unsafeUninitializedCapacity: 1 << 14) { buffer, count in
        count = max(0, Glibc.read(descriptor, buffer.baseAddress, buffer.count))
      }
      if piece.isEmpty { return text }
      text += piece
    }
    reason = localized("it is larger than a megabyte")
    return nil
  }
}
