import CNettle

/// The SHA-256 of a file's bytes (FIPS 180-4): what the file is, wherever it lies and whatever it is called.
///
/// SHA-256 and not something shorter, because exports give it for others to check.
public struct ContentHash: Sendable, Hashable, CustomStringConvertible {
  /// 32 bytes.
  public let bytes: [UInt8]

  /// Nil where these are not 32 bytes.
  public init?(bytes: [UInt8]) {
    guard bytes.count == 32 else { return nil }
    self.bytes = bytes
  }

  public init(of content: [UInt8]) {
    var hashing = ContentHashing()
    hashing.take(content)
    self = hashing.finish()
  }

  /// Nil where these are not 64 figures as `description` gives them; capitals do as well.
  public init?(figures: some StringProtocol) {
    let figures = Array(figures.utf8)
    guard figures.count == 64 else { return nil }
    var bytes: [UInt8] = []
    for place in stride(from: 0, to: 64, by: 2) {
      guard let high = Self.value(of: figures[place]), let low = Self.value(of: figures[place + 1]) else { return nil }
      bytes.append(high << 4 | low)
    }
    self.bytes = bytes
  }

  fileprivate init(digest: [UInt8]) { bytes = digest }

  /// In figures, as `sha256sum` writes it.
  public var description: String {
    let figures = Array("0123456789abcdef".utf8)
    return String(decoding: bytes.flatMap { [figures[Int($0 >> 4)], figures[Int($0 & 15)]] }, as: UTF8.self)
  }

  private static func value(of figure: UInt8) -> UInt8? {
    switch figure {
    case 0x30...0x39: figure - 0x30
    case 0x41...0x46, 0x61...0x66: (figure | 0x20) - 0x57
    default: nil
    }
  }
}

/// Hashes what comes in pieces: a file may be larger than memory.
public struct ContentHashing: Sendable {
  private var context = sha256_ctx()

  public init() {
    nettle_sha256_init(&context)
  }

  public mutating func take(_ bytes: [UInt8]) {
    nettle_sha256_update(&context, bytes.count, bytes)
  }

  /// The hash of all that was taken; begins anew.
  public mutating func finish() -> ContentHash {
    var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_SIZE))
    cnettle_sha256_digest(&context, &digest)
    return ContentHash(digest: digest)
  }
}
