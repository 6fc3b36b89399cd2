import CPlatform
import Glibc

/// A file of texts one after the other, which only grows. How much of it counts stands in the database: what was written
/// behind that, by a program that was killed, is written over.
final class TextPack {
  private let descriptor: Int32
  /// Bytes that count, with those that have been appended since.
  private(set) var length: Int

  /// Opens the file, or makes it, to go on behind so many bytes.
  init(path: [UInt8], length: Int) throws(LibraryIndexError) {
    descriptor = open(CacheFolder.terminated(path), O_RDWR | O_CREAT | O_CLOEXEC | O_NOCTTY, 0o600)
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

/// The bytes of a pack as they were when it was opened, in memory as far as they are looked at.
///
/// The file is mapped: it is our own, only ever grows, and is removed but never cut.
final class PackedTexts: Sendable {
  nonisolated(unsafe) let bytes: UnsafeRawBufferPointer

  /// Maps the first so many bytes. Fails with `isDamaged` where the file has not so many, `isMissing` where there is none.
  init(path: [UInt8], length: Int) throws(LibraryIndexError) {
    guard length > 0 else {
      bytes = UnsafeRawBufferPointer(start: nil, count: 0)
      return
    }
    let descriptor = open(CacheFolder.terminated(path), O_RDONLY | O_CLOEXEC | O_NOCTTY)
    guard descriptor >= 0 else {
      throw errno == ENOENT ? LibraryIndexError(.isMissing) : LibraryIndexError(system: errno)
    }
    defer { _ = close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, Int(status.st_size) >= length else { throw LibraryIndexError(.isDamaged) }
    guard let start = mmap(nil, length, PROT_READ, MAP_SHARED, descriptor, 0), start != MAP_FAILED else {
      throw LibraryIndexError(system: errno)
    }
    bytes = UnsafeRawBufferPointer(start: start, count: length)
  }

  deinit {
    if let start = bytes.baseAddress { munmap(UnsafeMutableRawPointer(mutating: start), bytes.count) }
  }

  /// One text; an empty one where the places are none of this pack's.
  func text(_ range: Range<Int>) -> UnsafeRawBufferPointer {
    guard range.lowerBound >= 0, range.upperBound <= bytes.count else {
      return UnsafeRawBufferPointer(start: nil, count: 0)
    }
    return UnsafeRawBufferPointer(rebasing: bytes[range])
  }

  /// Gives back the memory of everything that has been looked at; it is there again when it is next asked for.
  func release() { release(0..<bytes.count) }

  /// Gives back the memory of a part.
  func release(_ range: Range<Int>) {
    guard let start = bytes.baseAddress else { return }
    let page = 4096
    let first = (range.lowerBound + page - 1) / page * page
    let last = range.upperBound / page * page
    if first < last { madvise(UnsafeMutableRawPointer(mutating: start + first), last - first, MADV_DONTNEED) }
  }
}
