import Glibc

/// The folders of the XDG Base Directory Specification in which pullquote keeps what belongs to a user.
public struct UserFolders: Sendable, Equatable {
  /// What the reader did, precious: `$XDG_DATA_HOME/pullquote`. Nil where the user has no folder of their own.
  public let data: [UInt8]?
  /// Where the reader was: `$XDG_STATE_HOME/pullquote`.
  public let state: [UInt8]?
  /// What can be made again: `$XDG_CACHE_HOME/pullquote`.
  public let cache: [UInt8]?
  /// What the user has set: `$XDG_CONFIG_HOME/pullquote`.
  public let configuration: [UInt8]?

  /// - Parameter variable: the value of an environment variable, as bytes; nil where it is not set.
  public init(variable: (String) -> [UInt8]?) {
    let home = variable("HOME").flatMap { Self.isAbsolute($0) && Self.isFolder($0) ? $0 : nil }
    func folder(_ name: String, _ parts: String) -> [UInt8]? {
      // An empty variable is as good as none, and a relative path is ignored: the specification says so.
      let base = variable(name).flatMap { Self.isAbsolute($0) ? $0 : nil }
      let folder = base ?? home.map { Files.path(of: Array(parts.utf8), in: $0) }
      return folder.map { Files.path(of: Array("pullquote".utf8), in: $0) }
    }
    data = folder("XDG_DATA_HOME", ".local/share")
    state = folder("XDG_STATE_HOME", ".local/state")
    cache = folder("XDG_CACHE_HOME", ".cache")
    configuration = folder("XDG_CONFIG_HOME", ".config")
  }

  /// The folders of the user who runs the program.
  public static func ofThisUser() -> UserFolders {
    UserFolders { name in getenv(name).map { Array(UnsafeRawBufferPointer(start: $0, count: strlen($0))) } }
  }

  private static func isAbsolute(_ path: [UInt8]) -> Bool { path.first == UInt8(ascii: "/") }

  private static func isFolder(_ path: [UInt8]) -> Bool {
    let descriptor = Files.open(path)
    return descriptor.number >= 0 && FileStatus.of(descriptor)?.kind == .folder
  }
}

extension Files {
  /// A path as the C library takes it.
  static func terminated(_ path: [UInt8]) -> [CChar] { path.map { CChar(bitPattern: $0) } + [0] }

  /// Makes a folder, for its owner only, and those above it that are not there. 0, or errno's number.
  static func makeFolder(_ path: [UInt8]) -> Int32 {
    if mkdir(terminated(path), 0o700) == 0 || errno == EEXIST { return 0 }
    let slash = path.lastIndex(of: UInt8(ascii: "/")) ?? 0
    guard errno == ENOENT, slash > 0 else { return errno }
    let above = makeFolder(Array(path[..<slash]))
    guard above == 0 else { return above }
    return mkdir(terminated(path), 0o700) == 0 || errno == EEXIST ? 0 : errno
  }

  static func exists(_ path: [UInt8]) -> Bool { access(terminated(path), F_OK) == 0 }

  /// The path that a path leads to, without links, `.` and `..`; nil with errno set where nothing is there.
  static func realPath(_ path: [UInt8]) -> [UInt8]? {
    guard !path.contains(0), let real = realpath(terminated(path), nil) else { return nil }
    defer { free(real) }
    return Array(UnsafeRawBufferPointer(start: real, count: strlen(real)))
  }

  /// Has a file, or the names in a folder, on the disk before it returns.
  static func synchronize(_ path: [UInt8]) {
    let descriptor = open(path)
    if descriptor.number >= 0 { _ = fsync(descriptor.number) }
  }
}
