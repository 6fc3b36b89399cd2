import CArchive
import Glibc
import Messages

/// Reads the files in an archive (zip, tar, and both in gzip, bzip2, xz or zstd; a single file in one of these), one after
/// the other, by libarchive. Nothing is ever written to disk: a name is only a name.
public struct ArchiveReader: Sendable {
  /// How much of a hostile archive is read.
  public struct Limits: Sendable {
    /// Bytes of one file in it.
    public var member = 256 << 20
    /// Bytes of all files in it.
    public var total = 8 << 30
    /// How many bytes one byte of the archive may become, beyond the first 64 MiB: a bomb becomes thousands, text ten.
    public var ratio = 200
    /// Files.
    public var members = 1_000_000

    public init() {}
  }

  /// One file in an archive.
  public struct Member: Sendable {
    /// As it stands there, without slashes at its ends: bytes that need not be UTF-8. Where a name comes again, the
    /// second is called `name~2`. Empty for the one file of an archive that names none (`story.txt.gz`).
    public let name: [UInt8]
    /// Bytes, where the archive tells.
    public let size: Int?
  }

  public enum Failure: Error, Equatable, Sendable {
    /// In libarchive's words.
    case damaged(String)
    case encrypted
    /// It becomes more bytes than anybody would pack.
    case tooLarge
  }

  /// Where the bytes of an archive are.
  public enum Source: Sendable {
    case bytes([UInt8])
    /// An open file, which is read from where it stands, and how many bytes it has.
    case file(descriptor: Int32, size: Int)
  }

  private let limits: Limits

  public init(limits: Limits = Limits()) {
    self.limits = limits
  }

  /// Whether bytes at the beginning of a file are those of an archive that is read here.
  public static func isArchive(_ bytes: [UInt8]) -> Bool {
    if bytes.starts(with: [0x50, 0x4B, 3, 4]) || bytes.starts(with: [0x50, 0x4B, 5, 6]) || bytes.isCompressed {
      return true
    }
    // The word alone may stand there by chance.
    return bytes.has("ustar\u{0}", at: 257) || bytes.has("ustar  \u{0}", at: 257)
  }

  /// Goes through the files in an archive, in its order, until the body says false.
  ///
  /// - Parameter body: `read` gives the bytes of the file, all of them or up to a number; what is not read is skipped.
  public func forEach(
    in source: Source, _ body: (_ member: Member, _ read: (_ upTo: Int) throws(Failure) -> [UInt8]) -> Bool
  ) throws(Failure) {
    switch source {
    case .bytes(let bytes): try forEach(inBytes: bytes, body)
    case .file(let descriptor, let size):
      try forEach(size: size, body) { archive in archive_read_open_fd(archive, descriptor, 1 << 16) }
    }
  }

  /// The same for an archive in memory.
  public func forEach(
    inBytes bytes: [UInt8], _ body: (_ member: Member, _ read: (_ upTo: Int) throws(Failure) -> [UInt8]) -> Bool
  ) throws(Failure) {
    var failure: Failure?
    bytes.withUnsafeBytes { raw in
      do throws(Failure) {
        try forEach(size: raw.count, body) { archive in
          archive_read_open_memory(archive, raw.baseAddress, raw.count)
        }
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
  }

  // MARK: -

  private func forEach(
    size: Int, _ body: (_ member: Member, _ read: (_ upTo: Int) throws(Failure) -> [UInt8]) -> Bool,
    open: (OpaquePointer) -> Int32
  ) throws(Failure) {
    guard let archive = archive_read_new() else { throw .tooLarge }
    defer { archive_read_free(archive) }
    // Only what is read by libraries: others would start programs.
    for support in [
      archive_read_support_filter_gzip, archive_read_support_filter_bzip2, archive_read_support_filter_xz,
      archive_read_support_filter_zstd, archive_read_support_format_zip, archive_read_support_format_tar,
      archive_read_support_format_raw,
    ] { _ = support(archive) }
    guard open(archive) == ARCHIVE_OK else { throw Self.failure(of: archive) }
    var unpacking = Unpacking(archive: archive, size: size, limits: limits)
    var names: [[UInt8]: Int] = [:]
    var count = 0
    while true {
      var entry: OpaquePointer?
      let result = archive_read_next_header(archive, &entry)
      if result == ARCHIVE_EOF { return }
      guard result >= ARCHIVE_WARN, let entry else { throw Self.failure(of: archive) }
      count += 1
      guard count <= limits.members else { throw .tooLarge }
      let kind = archive_entry_filetype(entry)
      guard kind == S_IFREG || kind == 0 else { continue }
      var name = Self.name(of: entry)
      if archive_format(archive) == ARCHIVE_FORMAT_RAW { name = [] }
      let copies = names[name, default: 0] + 1
      names[name] = copies
      if copies > 1 { name += Array("~\(copies)".utf8) }
      let member = Member(
        name: name, size: archive_entry_size_is_set(entry) != 0 ? Int(archive_entry_size(entry)) : nil)
      if archive_entry_is_data_encrypted(entry) != 0 { throw .encrypted }
      let goesOn = body(member) { (limit: Int) throws(Failure) in try unpacking.read(upTo: limit) }
      if !goesOn { return }
    }
  }

  /// The bytes of the files as they come out.
  private struct Unpacking {
    let archive: OpaquePointer
    let size: Int
    let limits: Limits
    private var total = 0

    init(archive: OpaquePointer, size: Int, limits: Limits) {
      self.archive = archive
      self.size = size
      self.limits = limits
    }

    mutating func read(upTo limit: Int) throws(Failure) -> [UInt8] {
      var bytes: [UInt8] = []
      let wanted = min(limit, limits.member + 1)
      while bytes.count < wanted {
        let room = min(wanted - bytes.count, max(1 << 16, min(bytes.count, 4 << 20)))
        var result = 0
        let piece = [UInt8](unsafeUninitializedCapacity: room) { buffer, filled in
          result = archive_read_data(archive, buffer.baseAddress, room)
          filled = max(0, result)
        }
        // What came before the damage is there to be read.
        if result < 0, bytes.isEmpty { throw ArchiveReader.failure(of: archive) }
        if result <= 0 { break }
        bytes += piece
        total += result
        guard total <= limits.total, total <= 64 << 20 || total / limits.ratio <= size else { throw .tooLarge }
      }
      guard bytes.count <= limits.member else { throw .tooLarge }
      return bytes
    }
  }

  private static func name(of entry: OpaquePointer) -> [UInt8] {
    guard let start = archive_entry_pathname_utf8(entry) ?? archive_entry_pathname(entry) else { return [] }
    let bytes = UnsafeRawBufferPointer(start: start, count: strlen(start))
    let slash = UInt8(ascii: "/")
    let name = bytes.drop { $0 == slash }
    return Array(name.starts(with: Array("./".utf8)) ? name.dropFirst(2) : name)
  }

  private static func failure(of archive: OpaquePointer) -> Failure {
    let words = archive_error_string(archive).map { String(cString: $0) } ?? ""
    return words.contains("ncrypt") ? .encrypted : .damaged(words)
  }
}

extension [UInt8] {
  /// Whether it begins as what gzip, bzip2, xz and zstd make.
  var isCompressed: Bool {
    starts(with: [0x1F, 0x8B]) || starts(with: [0x42, 0x5A, 0x68]) && count > 4 && self[4] == 0x31
      || starts(with: [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0]) || starts(with: [0x28, 0xB5, 0x2F, 0xFD])
  }
}

extension ArticleFormat {
  /// A folder of files in one file, or one file made smaller.
  static let archive = ArticleFormat(
    name: "archive", title: "Archive: zip, tar, and gz, bz2, xz, zst of these or of a single file",
    recognition: "the bytes that each begins with; shown as a folder, or as the file in it",
    isRecognised: { ArchiveReader.isArchive($0.bytes) }, reading: .archive)
}
