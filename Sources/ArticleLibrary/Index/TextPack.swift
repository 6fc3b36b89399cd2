import Glibc
import Locks

/// A file of records (`PackRecord`) one after the other, which only grows. How much of it counts stands in the database: what was written
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
  private let damage = Atomic(false)

  /// Whether anything that was read is not what was written.
  var isDamaged: Bool { damage.load(ordering: .relaxed) }

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

  /// The text of one record; an empty one where it is damaged.
  func bytes(_ record: Range<Int>) -> [UInt8] {
    let buffer = PackBuffer()
    return Array(buffer.read(record, of: self))
  }

  /// One record with its checksum; nothing where it is damaged.
  func record(_ record: Range<Int>) -> [UInt8] {
    let buffer = PackBuffer()
    let bytes = buffer.stretch(record, of: self)
    return text(in: bytes).isEmpty ? [] : Array(bytes)
  }

  /// The text of a record that was read; an empty one, which is noted, where it is damaged.
  func text(in record: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
    guard let text = PackRecord.text(in: record) else {
      damage.store(true, ordering: .relaxed)
      return UnsafeRawBufferPointer(start: nil, count: 0)
    }
    return text
  }

  /// False, which is noted, where the places are none of this pack's, or the file has been cut or cannot be read.
  fileprivate func read(_ range: Range<Int>, to start: UnsafeMutableRawPointer) -> Bool {
    var done = range.lowerBound >= 0 && range.upperBound <= length ? 0 : -1
    while done >= 0, done < range.count {
      let count = pread(descriptor, start + done, range.count - done, range.lowerBound + done)
      if count < 0, errno == EINTR { continue }
      done = count > 0 ? done + count : -1
    }
    if done < 0 { damage.store(true, ordering: .relaxed) }
    return done >= 0
  }
}

/// Memory for one record after the other, on one thread.
final class PackBuffer {
  private var memory = UnsafeMutableRawBufferPointer(start: nil, count: 0)
  /// What is in it.
  private var range = 0..<0
  /// The text of the record that is in it.
  private var text = UnsafeRawBufferPointer(start: nil, count: 0)

  deinit {
    memory.deallocate()
  }

  /// The text of a record of a pack, which is there until the next is read; an empty one where the record is damaged. The
  /// buffer is for one pack: what it holds already is not read again.
  func read(_ record: Range<Int>, of pack: PackedTexts) -> UnsafeRawBufferPointer {
    if record != range {
      text = pack.text(in: stretch(record, of: pack))
      range = record
    }
    return text
  }

  /// Several records that follow each other, as they are; nothing where they cannot be read.
  func stretch(_ range: Range<Int>, of pack: PackedTexts) -> UnsafeRawBufferPointer {
    self.range = 0..<0
    if memory.count < range.count {
      memory.deallocate()
      memory = .allocate(byteCount: range.count + range.count / 2, alignment: 16)
    }
    guard let start = memory.baseAddress, !range.isEmpty, pack.read(range, to: start) else {
      return UnsafeRawBufferPointer(start: nil, count: 0)
    }
    return UnsafeRawBufferPointer(rebasing: memory[..<range.count])
  }
}
