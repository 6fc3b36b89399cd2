import Glibc

/// The folders and files that somebody opened, and what they are called in the index: there, every path is absolute and
/// without links, so that a folder within another is found again.
struct IndexedRoots: Sendable {
  struct Root: Sendable {
    /// The path as it was given.
    let given: [UInt8]
    let real: [UInt8]
  }

  let roots: [Root]
  /// The same without those that lie in another of them, by their real paths.
  let outermost: [[UInt8]]

  /// Paths that do not exist are left out.
  init(_ paths: [[UInt8]]) {
    var roots: [Root] = []
    for path in paths {
      if let real = Self.real(path) { roots.append(Root(given: path, real: real)) }
    }
    self.roots = roots
    var outermost: [[UInt8]] = []
    let paths = roots.map(\.real)
    for path in paths where !outermost.contains(path) {
      if !paths.contains(where: { $0 != path && Self.contains($0[...], path[...]) }) { outermost.append(path) }
    }
    self.outermost = outermost
  }

  /// The absolute path without links of a folder. Of a file only the folder is freed of links: a link's name is the name
  /// that the article goes by.
  private static func real(_ path: [UInt8]) -> [UInt8]? {
    guard !path.contains(0) else { return nil }
    var status = stat()
    guard stat(Files.terminated(path), &status) == 0 else { return nil }
    if status.st_mode & S_IFMT == S_IFDIR { return Files.realPath(path) }
    guard let slash = path.lastIndex(of: UInt8(ascii: "/")) else {
      return Files.realPath([UInt8(ascii: ".")]).map { Files.path(of: path, in: $0) }
    }
    return Files.realPath(Array(path[...slash])).map { Files.path(of: Array(path[(slash + 1)...]), in: $0) }
  }

  /// The path in the index of one that a walk gave.
  func key(of path: [UInt8]) -> [UInt8]? {
    for root in roots {
      if path == root.given { return root.real }
      if root.given == [UInt8(ascii: ".")] {
        if path.first != UInt8(ascii: "/") { return Files.path(of: path, in: root.real) }
        continue
      }
      let folder = root.given.last == UInt8(ascii: "/") ? root.given : root.given + [UInt8(ascii: "/")]
      if path.starts(with: folder) { return Files.path(of: Array(path[folder.count...]), in: root.real) }
    }
    return nil
  }

  /// The path as it was given of one in the index; nil for one that is in none of the folders.
  func shown(_ key: some RandomAccessCollection<UInt8>) -> [UInt8]? {
    for root in roots {
      if key.elementsEqual(root.real) { return root.given }
      guard Self.contains(root.real[...], key) else { continue }
      if ArticlePlace.isNumber(key.dropFirst(root.real.count)) { return root.given + key.dropFirst(root.real.count) }
      let length = root.real.count + (root.real.last == UInt8(ascii: "/") ? 0 : 1)
      return Files.path(of: Array(key.dropFirst(length)), in: root.given)
    }
    return nil
  }

  /// Whether a path of the index is in any of them.
  func contain(_ key: UnsafeRawBufferPointer) -> Bool {
    outermost.contains { Self.contains($0[...], key) }
  }

  /// Whether a path is a folder's, or lies in it.
  private static func contains(_ folder: ArraySlice<UInt8>, _ path: some RandomAccessCollection<UInt8>) -> Bool {
    guard path.starts(with: folder) else { return false }
    if path.count == folder.count || folder.last == UInt8(ascii: "/") { return true }
    let next = path[path.index(path.startIndex, offsetBy: folder.count)]
    return next == UInt8(ascii: "/") || ArticlePlace.isNumber(path.dropFirst(folder.count))
  }

  /// The range of paths that a folder of the index holds besides itself: what comes after its slash. Of a file that holds
  /// articles it is what comes after its slash or number sign.
  static func bounds(of folder: [UInt8]) -> (first: [UInt8], end: [UInt8]) {
    var status = stat()
    if stat(Files.terminated(folder), &status) == 0, status.st_mode & S_IFMT == S_IFREG {
      return (folder + [UInt8(ascii: "#")], folder + [UInt8(ascii: "0")])
    }
    let start = folder.last == UInt8(ascii: "/") ? folder : folder + [UInt8(ascii: "/")]
    return (start, start.dropLast() + [UInt8(ascii: "0")])
  }
}
