import Glibc

/// An open file descriptor that closes itself.
struct Descriptor: ~Copyable {
  let number: Int32

  init(_ number: Int32) {
    self.number = number
  }

  deinit {
    if number >= 0 { _ = close(number) }
  }

  /// Gives the number away; whoever takes it closes it.
  consuming func release() -> Int32 {
    let released = number
    discard self
    return released
  }
}

/// What fstat(2) tells of a file, as far as it matters here.
struct FileStatus {
  enum Kind {
    case regular
    case folder
    case other
  }

  let kind: Kind
  let size: Int
  let identity: FileIdentity
  /// How many names it has.
  let names: Int
  /// When its content was last changed, in nanoseconds since 1970.
  let modified: Int

  init(_ status: stat) {
    switch status.st_mode & S_IFMT {
    case S_IFREG: kind = .regular
    case S_IFDIR: kind = .folder
    default: kind = .other
    }
    size = Int(status.st_size)
    identity = FileIdentity(device: UInt64(status.st_dev), number: UInt64(status.st_ino))
    names = Int(status.st_nlink)
    modified = Int(status.st_mtim.tv_sec) &* 1_000_000_000 &+ Int(status.st_mtim.tv_nsec)
  }

  /// Nil with errno set.
  static func of(_ descriptor: borrowing Descriptor) -> FileStatus? {
    var status = stat()
    return fstat(descriptor.number, &status) == 0 ? FileStatus(status) : nil
  }
}

/// What a file is, whatever path leads to it.
struct FileIdentity: Hashable {
  let device: UInt64
  let number: UInt64
}

enum Files {
  /// Opens a path for reading without ever waiting (FIFOs) or becoming a terminal's owner. A path longer than the
  /// system takes at once is walked in pieces. The number is negative and errno set where that fails.
  static func open(_ path: [UInt8]) -> Descriptor {
    let flags = O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC
    guard !path.contains(0) else {
      errno = ENOENT
      return Descriptor(-1)
    }
    let longest = 4000
    guard path.count > longest else { return Descriptor(openRelative(AT_FDCWD, path[...], flags)) }

    var folder = Descriptor(AT_FDCWD)
    var rest = path[...]
    while rest.count > longest {
      guard let slash = rest.prefix(longest).lastIndex(of: UInt8(ascii: "/")), slash > rest.startIndex else {
        errno = ENAMETOOLONG
        return Descriptor(-1)
      }
      let next = openRelative(folder.number, rest[..<slash], flags | O_DIRECTORY)
      guard next >= 0 else { return Descriptor(-1) }
      folder = Descriptor(next)
      rest = rest[slash...].drop { $0 == UInt8(ascii: "/") }
    }
    return Descriptor(openRelative(folder.number, rest, flags))
  }

  private static func openRelative(_ folder: Int32, _ path: ArraySlice<UInt8>, _ flags: Int32) -> Int32 {
    var terminated = path.map { CChar(bitPattern: $0) }
    terminated.append(0)
    while true {
      let descriptor = openat(folder, terminated, flags)
      if descriptor >= 0 || errno != EINTR { return descriptor }
    }
  }

  /// Whether a path is that of a symbolic link.
  static func isLink(_ path: [UInt8], in folder: Int32 = AT_FDCWD) -> Bool {
    var status = stat()
    let terminated = path.map { CChar(bitPattern: $0) } + [0]
    return fstatat(folder, terminated, &status, AT_SYMLINK_NOFOLLOW) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }

  /// Reads up to a number of bytes from where the descriptor stands; fewer only at the end of the file. Nil with errno
  /// set where that fails.
  static func read(_ descriptor: borrowing Descriptor, upTo count: Int) -> [UInt8]? {
    let number = descriptor.number
    return bytes(count) { buffer, _, room in Glibc.read(number, buffer, room) }
  }

  /// Reads a range of a file, wherever the descriptor stands; fewer bytes only at the end of the file. Nil with errno set
  /// where that fails.
  static func read(_ descriptor: borrowing Descriptor, in range: Range<Int>) -> [UInt8]? {
    let number = descriptor.number
    return bytes(range.count) { buffer, filled, room in
      pread(number, buffer, room, off_t(range.lowerBound + filled))
    }
  }

  /// Up to a number of bytes, fewer only where `receive`, which is asked again and again, says that there are no more.
  private static func bytes(
    _ count: Int, _ receive: (_ buffer: UnsafeMutablePointer<UInt8>?, _ filled: Int, _ room: Int) -> Int
  ) -> [UInt8]? {
    var hasFailed = false
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count {
        let received = receive(buffer.baseAddress.map { $0 + filled }, filled, count - filled)
        if received > 0 {
          filled += received
        } else if received == 0 {
          break
        } else if errno != EINTR {
          hasFailed = true
          break
        }
      }
    }
    return hasFailed ? nil : bytes
  }

  /// Reads a file from its beginning to its end, which may have moved. Nil with errno set where that fails.
  static func readWhole(_ descriptor: borrowing Descriptor, size: Int) -> [UInt8]? {
    guard var bytes = read(descriptor, in: 0..<(size + 1)) else { return nil }
    while bytes.count > size, bytes.count <= ArticleLoader.largestFile {
      guard let more = read(descriptor, in: bytes.count..<(bytes.count + 1 << 20)) else { return nil }
      bytes += more
      if more.count < 1 << 20 { break }
    }
    return bytes
  }

  /// The last part of a path, repaired where it is no UTF-8.
  static func name(of path: [UInt8]) -> String { String(decoding: lastPart(of: path), as: UTF8.self) }

  /// The last part of a path, without the slashes behind it.
  static func lastPart(of path: [UInt8]) -> [UInt8] {
    let slash = UInt8(ascii: "/")
    var end = path.count
    while end > 1, path[end - 1] == slash { end -= 1 }
    let start = (path[..<end].dropLast().lastIndex(of: slash) ?? -1) + 1
    return Array(path[start..<end])
  }

  /// A path inside a folder.
  static func path(of name: [UInt8], in folder: [UInt8]) -> [UInt8] {
    if folder == [UInt8(ascii: ".")] { return name }
    return folder.last == UInt8(ascii: "/") ? folder + name : folder + [UInt8(ascii: "/")] + name
  }

  /// Where a symbolic link leads that leads to nothing yet; the link itself where it leads in a circle.
  static func missingTarget(of link: [UInt8]) -> [UInt8] {
    var path = link
    for _ in 0..<40 {
      guard isLink(path) else { return path }
      var buffer = [CChar](repeating: 0, count: 4096)
      let count = readlink(terminated(path), &buffer, buffer.count)
      guard count > 0, count < buffer.count else { return link }
      let target = buffer[..<count].map { UInt8(bitPattern: $0) }
      let folder = path.lastIndex(of: UInt8(ascii: "/")).map { Array(path[...$0]) } ?? []
      path = target.first == UInt8(ascii: "/") ? target : folder + target
    }
    return link
  }
}
