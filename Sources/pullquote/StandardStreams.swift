import ArgumentParser
import ArticleLibrary
import Articles
import Glibc
import Messages

/// The exit statuses that scripts can rely on (sysexits.h where there is one).
enum ExitStatus {
  static let nothingFoundOrSomeFailed = ExitCode(1)
  static let wrongUsage = ExitCode(64)
  static let noInput = ExitCode(66)
  static let inputOutputError = ExitCode(74)
}

/// Standard output, or what stands for it, by write(2): a closed pipe ends the program quietly, where Foundation would trap.
struct StandardOutput: ~Copyable {
  private var waiting: [UInt8] = []
  /// Whether people see it as it comes: then nothing in it may be a control of theirs.
  let isTerminal: Bool
  private let descriptor: Int32
  /// What people call it where it is something else; nil for standard output.
  private let name: String?

  init() { self.init(descriptor: 1, name: nil) }

  /// Something that is written as it comes: a device, a pipe. It stays open until the program ends.
  init(_ path: [UInt8]) throws(FileWritingError) {
    let opened = open(path.map { CChar(bitPattern: $0) } + [0], O_WRONLY | O_APPEND | O_CLOEXEC)
    guard opened >= 0 else { throw FileWritingError(path: path, number: errno) }
    self.init(descriptor: opened, name: String(decoding: path, as: UTF8.self))
  }

  private init(descriptor: Int32, name: String?) {
    self.descriptor = descriptor
    self.name = name
    isTerminal = isatty(descriptor) == 1
    signal(SIGPIPE, SIG_IGN)
    waiting.reserveCapacity(1 << 16)
  }

  mutating func write(_ bytes: some Collection<UInt8>) throws {
    waiting.append(contentsOf: bytes)
    if waiting.count >= 1 << 16 { try flush() }
  }

  mutating func write(_ words: String) throws {
    try write(words.utf8)
  }

  /// Writes these words and nothing else.
  static func writeWhole(_ words: String) throws {
    var output = StandardOutput()
    try output.write(words)
    try output.flush()
  }

  /// Sends everything that waits.
  ///
  /// - Throws: `ExitCode`: success where the reader of a pipe has gone, 74 for any other failure.
  mutating func flush() throws {
    defer { waiting.removeAll(keepingCapacity: true) }
    // What comes is progress enough.
    if isTerminal, !waiting.isEmpty { ProgressLine.endAny() }
    guard StandardStreams.writeAll(waiting, to: descriptor) else {
      if errno == EPIPE { throw ExitCode.success }
      let problem = SystemError.words(of: errno)
      StandardError.write(
        name.map { localized("\($0) cannot be written: \(problem).") }
          ?? localized("Standard output cannot be written: \(problem)."))
      throw ExitStatus.inputOutputError
    }
  }
}

/// Standard error, one sentence a line.
enum StandardError {
  static func write(_ sentence: String) {
    let line = Array("pullquote: \(Visible.words(sentence))\n".utf8)
    ProgressLine.aside { _ = StandardStreams.writeAll(line, to: 2) }
  }
}

enum StandardStreams {
  /// False with errno set where not everything could be written.
  static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    bytes.withUnsafeBytes { buffer in
      var written = 0
      while written < buffer.count {
        guard let base = buffer.baseAddress else { return true }
        let count = write(descriptor, base + written, buffer.count - written)
        if count >= 0 {
          written += count
        } else if errno == EAGAIN {
          var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
          _ = poll(&waiting, 1, -1)
        } else if errno != EINTR {
          return false
        }
      }
      return true
    }
  }
}

/// Standard input or a file, all of it or a line at a time: however long it is, and a pipe as it comes.
struct ByteInput: ~Copyable {
  private let descriptor: Int32
  /// What people call it, at the beginning of a sentence.
  private let name: String
  private var buffer: [UInt8] = []
  private var position = 0
  private var isAtEnd = false
  /// What was read last.
  private var chunk = [UInt8](repeating: 0, count: chunkLength)
  private static let chunkLength = 1 << 16

  /// Standard input. Whoever types it needs the row for that.
  init() {
    if isatty(0) == 1 { ProgressLine.endAny() }
    descriptor = 0
    name = localized("Standard input")
  }

  /// A file, a pipe or a device.
  init(path: [UInt8]) throws(ArticleReadingError) {
    descriptor = open(path.map { CChar(bitPattern: $0) } + [0], O_RDONLY | O_NOCTTY | O_CLOEXEC)
    name = String(decoding: path, as: UTF8.self)
    guard descriptor >= 0 else { throw ArticleReadingError(opening: path, failed: errno) }
    var status = stat()
    if fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
      throw ArticleReadingError(path: path, reason: .isFolder)
    }
  }

  deinit {
    if descriptor > 0 { _ = close(descriptor) }
  }

  /// What a line longer than the limit gives.
  enum Line {
    case line([UInt8])
    case tooLong
  }

  /// The next line without its line end; nil at the end of the input. Of a line that is longer than the limit nothing
  /// is kept, so that memory stays bounded.
  mutating func nextLine(limit: Int) throws -> Line? {
    var searched = position
    var isTooLong = false
    while true {
      if let end = buffer.firstPlace(of: 0x0A, in: searched..<buffer.count) {
        defer { position = end + 1 }
        return isTooLong || end - position > limit ? .tooLong : .line(Array(buffer[position..<end]))
      }
      if isAtEnd {
        defer { position = buffer.count }
        if position == buffer.count { return isTooLong ? .tooLong : nil }
        return isTooLong || buffer.count - position > limit ? .tooLong : .line(Array(buffer[position...]))
      }
      if buffer.count - position > limit {
        isTooLong = true
        position = buffer.count
      }
      buffer.removeSubrange(..<position)
      position = 0
      searched = buffer.count
      try fill()
    }
  }

  /// All that is left, or nil where it is more than the limit.
  mutating func rest(limit: Int) throws -> [UInt8]? {
    while !isAtEnd {
      if buffer.count - position > limit { return nil }
      try fill()
    }
    defer { position = buffer.count }
    return Array(buffer[position...])
  }

  /// What comes next, however much that is; nil at the end of the input.
  mutating func next() throws -> [UInt8]? {
    if position == buffer.count, !isAtEnd {
      buffer.removeAll(keepingCapacity: true)
      position = 0
      try fill()
    }
    guard position < buffer.count else { return nil }
    defer { position = buffer.count }
    return Array(buffer[position...])
  }

  private mutating func fill() throws {
    while true {
      let count = read(descriptor, &chunk, Self.chunkLength)
      if count > 0 { buffer.append(contentsOf: chunk[..<count]) }
      if count == 0 { isAtEnd = true }
      if count >= 0 { return }
      if errno == EAGAIN {
        var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        _ = poll(&waiting, 1, -1)
      } else if errno != EINTR {
        StandardError.write(localized("\(name) cannot be read: \(SystemError.words(of: errno))."))
        throw ExitStatus.inputOutputError
      }
    }
  }
}

/// Words with their control characters made visible, for terminals.
enum Visible {
  /// C0 controls become their pictures, DEL ␡, C1 controls, changes of direction and tags U+FFFD.
  static func words(_ words: String) -> String {
    var visible = String.UnicodeScalarView()
    for scalar in words.unicodeScalars { visible.append(picture(of: scalar)) }
    return String(visible)
  }

  /// A page of several lines: its line ends stay.
  static func page(_ page: [UInt8]) -> [UInt8] {
    var visible = String.UnicodeScalarView()
    for scalar in String(decoding: page, as: UTF8.self).unicodeScalars {
      visible.append(scalar == "\n" ? scalar : picture(of: scalar))
    }
    return Array(String(visible).utf8)
  }

  static func picture(of scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0..<0x20: Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}"
    case 0x7F: "\u{2421}"
    case 0x80..<0xA0, 0x061C, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069, 0xE0000...0xE007F:
      "\u{FFFD}"
    default: scalar
    }
  }
}

/// The paths of the command line as bytes: file names need not be UTF-8, but Swift's arguments are.
enum CommandLinePaths {
  /// The bytes that an argument had before it was repaired.
  static func bytes(of argument: String) -> [UInt8] {
    for index in 1..<max(1, Int(CommandLine.argc)) {
      guard let start = CommandLine.unsafeArgv[index] else { continue }
      let raw = Array(UnsafeRawBufferPointer(start: start, count: strlen(start)))
      if !argument.utf8.elementsEqual(raw), String(decoding: raw, as: UTF8.self) == argument { return raw }
    }
    return Array(argument.utf8)
  }
}
