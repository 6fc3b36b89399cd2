import Glibc

/// A file of texts one after the other, which only grows. How much of it counts stands in the database: what was written
/// behind that, by a program that was killed, is written over.
final class TextPack {
  private let descriptor: Int32
  /// Bytes that count, with those that have been appended since.
  private(set) var length: Int

  /// Opens the file, or makes it, to go on behind so many bytes.
  init(path: [UInt8], length: Int) throws(LibraryIndexError) {
    descriptor = open(Files.terminated(path), O_RDWR | O_CREAT | O_CLOEXEC | O_NOCTTY, 0o600)
    guard descriptor >= 0 else { throw LibraryIndexError(system: errno) }
    self.length = length
    var status = stat()
    guard fstat(descriptor, &status) == 0, Int(status.st_size) >= length else {
      throw LibraryIndexError(.isDamaged)
    }
  }

  deinit {
    _ = close(descriptor)
  }

  /// Appends bytes and returns where they begin.
  func append(_ bytes: [UInt8]) throws(LibraryIndexError) -> Int {
    let start = length
    let failure = bytes.withUnsafeBytes { buffer -> Int32 in
      var written = 0
      while written < buffer.count {
        let count = pwrite(descriptor, buffer.baseAddress.map { $0 + written }, buffer.count - written, start + written)
        if count < 0, errno == EINTR { continue }
        // No progress and no error is a disk that is full all the same.
        if count <= 0 { return count < 0 ? errno : ENOSPC }
        written += count
      }
      return 0
    }
    guard failure == 0 else { throw LibraryIndexError(system: failure) }
    length += bytes.count
    return start
  }

  /// Takes back what was appended behind so many bytes.
  func rewind(to length: Int) { self.length = length }

  /// Waits until everything is on the disk.
  func synchronize() { _ = fdatasync(descriptor) }
}

/// A pack as it was when it was opened, to read from.
///
/// It is read and not mapped: mapping a page for the first time costs more than copying it, the memory stays small, and a
/// file that somebody cuts is an error and not the end of the program.
final class PackedTexts: Sendable {
  private let descriptor: Int32
  private let length: Int

  /// Opens the first so many bytes. Fails with `isDamaged` where the file has not so many, `isMissing` where there is none.
  init(path: [UInt8], length: Int) throws(LibraryIndexError) {
    self.length = length
    descriptor = open(Files.terminated(path), O_RDONLY | O_CLOEXEC | O_NOCTTY)
    guard descriptor >= 0 else {
      // A pack that nothing was written to need not be there.
      if errno == ENOENT, length == 0 { return }
      throw errno == ENOENT ? LibraryIndexError(.isMissing) : LibraryIndexError(system: errno)
    }
    var status = stat()
    guard fstat(descriptor, &status) == 0, Int(status.st_size) >= length else { throw LibraryIndexError(.isDamaged) }
  }

  deinit {
    if descriptor >= 0 { _ = close(descriptor) }
  }

  /// One text; an empty one where the places are none of this pack's, or where it cannot be read.
  func bytes(_ range: Range<Int>) -> [UInt8] {
    let buffer = PackBuffer()
    return Array(buffer.read(range, of: self))
  }

  fileprivate func read(_ range: Range<Int>, to start: UnsafeMutableRawPointer) -> Bool {
    guard range.lowerBound >= 0, range.upperBound <= length else { return false }
    var done = 0
    while done < range.count {
      let count = pread(descriptor, start + done, range.count - done, range.lowerBound + done)
      if count < 0, errno == EINTR { continue }
      if count <= 0 { return false }
      done += count
    }
    return true
  }
}

/// Memory for one text after the other, on one thread.
final class PackBuffer {
  private var memory = UnsafeMutableRawBufferPointer(start: nil, count: 0)
  /// What is in it.
  private var range = 0..<0

  deinit {
    memory.deallocate()
  }

  /// A text of a pack, which is there until the next is read. The buffer is for one pack: what it holds already is not read
  /// again.
  func read(_ range: Range<Int>, of pack: PackedTexts) -> UnsafeRawBufferPointer {
    let nothing = UnsafeRawBufferPointer(start: nil, count: 0)
    guard !range.isEmpty else { return nothing }
    if range != self.range {
      self.range = 0..<0
      if memory.count < range.count {
        memory.deallocate()
        memory = .allocate(byteCount: range.count + range.count / 2, alignment: 16)
      }
      guard let start = memory.baseAddress, pack.read(range, to: start) else { return nothing }
      self.range = range
    }
    return UnsafeRawBufferPointer(rebasing: memory[..<range.count])
  }
}
