import Glibc

/// Where what can be made again is kept: the XDG base directory for caches.
public enum CacheFolder {
  /// `$XDG_CACHE_HOME/pullquote`, by default `~/.cache/pullquote`; an empty or relative variable counts as none. Nil
  /// where there is no home folder either.
  public static var path: [UInt8]? {
    path(cacheHome: variable("XDG_CACHE_HOME"), home: variable("HOME"))
  }

  static func path(cacheHome: [UInt8]?, home: [UInt8]?) -> [UInt8]? {
    let slash = UInt8(ascii: "/")
    let name = Array("pullquote".utf8)
    if let cacheHome, cacheHome.first == slash { return Files.path(of: name, in: cacheHome) }
    guard let home, home.first == slash else { return nil }
    return Files.path(of: Array(".cache/pullquote".utf8), in: home)
  }

  private static func variable(_ name: String) -> [UInt8]? {
    getenv(name).map { Array(UnsafeRawBufferPointer(start: $0, count: strlen($0))) }
  }

  /// Makes a folder and those above it, for this user only. False with errno set where that fails.
  static func make(_ path: [UInt8]) -> Bool {
    let slash = UInt8(ascii: "/")
    for end in path.indices.dropFirst() where path[end] == slash {
      _ = mkdir(terminated(Array(path[..<end])), 0o700)
    }
    return mkdir(terminated(path), 0o700) == 0 || errno == EEXIST
  }

  static func terminated(_ path: [UInt8]) -> [CChar] { path.map { CChar(bitPattern: $0) } + [0] }
}
