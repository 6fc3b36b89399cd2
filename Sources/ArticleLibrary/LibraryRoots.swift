import Glibc

/// The paths that a library was opened at, as they were typed and as they really are: what is kept about an article must
/// not depend on the folder that one stands in.
public struct LibraryRoots: Sendable {
  private struct Root {
    /// What the paths of its articles begin with.
    let prefix: [UInt8]
    /// The same without links, `.` and `..`.
    let realPrefix: [UInt8]
    /// Whether it is one file, whose path is the prefix.
    let isFile: Bool
  }

  private let roots: [Root]

  /// - Parameter paths: folders and files, as they were typed; what is not there is left out.
  public init(_ paths: [[UInt8]]) {
    let slash = UInt8(ascii: "/")
    roots = paths.compactMap { path in
      let descriptor = Files.open(path)
      let kind = descriptor.number >= 0 ? FileStatus.of(descriptor)?.kind : nil
      if kind == .folder {
        guard let real = Files.realPath(path) else { return nil }
        let prefix = path == [UInt8(ascii: ".")] ? [] : path.last == slash ? path : path + [slash]
        return Root(prefix: prefix, realPrefix: real.last == slash ? real : real + [slash], isFile: false)
      }
      // A file goes by its own name, wherever a link of that name leads.
      let start = path.lastIndex(of: slash).map { $0 + 1 } ?? 0
      let folder = start == 0 ? [UInt8(ascii: ".")] : Array(path[..<start])
      guard let real = Files.realPath(folder) else { return nil }
      return Root(prefix: path, realPrefix: Files.path(of: Array(path[start...]), in: real), isFile: true)
    }
  }

  /// The whole path of an article of this library.
  public func wholePath(of path: [UInt8]) -> [UInt8] {
    let isRelative = path.first != UInt8(ascii: "/")
    let matching = roots.filter { root in
      if root.prefix.isEmpty { return isRelative }
      return root.isFile ? path == root.prefix : path.starts(with: root.prefix)
    }
    guard let root = matching.max(by: { $0.prefix.count < $1.prefix.count }) else {
      return Files.realPath(path) ?? path
    }
    return root.realPrefix + path.dropFirst(root.prefix.count)
  }

  /// How an article at a whole path is called in this library; none where it is not in it.
  public func paths(of wholePath: [UInt8]) -> [[UInt8]] {
    roots.compactMap { root in
      let isInside = root.isFile ? wholePath == root.realPrefix : wholePath.starts(with: root.realPrefix)
      guard isInside else { return nil }
      // Of a hundred thousand paths none is made anew where they are called what they are.
      return root.prefix == root.realPrefix ? wholePath : root.prefix + wholePath.dropFirst(root.realPrefix.count)
    }
  }
}
