import Glibc

/// What a path that is being typed may become.
enum PathCompletion {
  /// A folder with more than this is not gone through by hand.
  private static let most = 200

  /// Paths of files and folders that begin so, in the order of the alphabet; a folder's ends with a slash. What is hidden
  /// is there where a dot was typed; names that are no UTF-8 cannot be typed.
  static func paths(beginning: String) -> [String] {
    let folder = beginning.lastIndex(of: "/").map { String(beginning[...$0]) } ?? ""
    let typed = beginning.dropFirst(folder.count)
    let place = folder.isEmpty ? Array(".".utf8) : Interface.withHome(Array(folder.utf8))
    guard let handle = opendir(place.map { CChar(bitPattern: $0) } + [0]) else { return [] }
    defer { closedir(handle) }
    var names: [String] = []
    while let entry = readdir(handle) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { start in
        start.withMemoryRebound(to: UInt8.self, capacity: 256) { bytes in
          String(
            validating: UnsafeBufferPointer(
              start: bytes, count: strnlen(UnsafeRawPointer(bytes).assumingMemoryBound(to: CChar.self), 256)),
            as: UTF8.self)
        }
      }
      guard let name, name != ".", name != "..", name.hasPrefix(typed), typed.hasPrefix(".") || !name.hasPrefix("."),
        name.unicodeScalars.allSatisfy({ $0.properties.generalCategory != .control })
      else { continue }
      names.append(name)
    }
    return names.sorted().prefix(most).map { name in
      var status = stat()
      let path = place + [UInt8(ascii: "/")] + Array(name.utf8)
      let isFolder = stat(path.map { CChar(bitPattern: $0) } + [0], &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
      return folder + name + (isFolder ? "/" : "")
    }
  }
}
