/// Addresses of pages and of what they link to (RFC 3986).
enum WebAddress {
  /// What an address in a page leads to; nil where it leads to no other place: scripts, data, places in the page itself.
  ///
  /// - Parameter base: what relative addresses start from; without it they stay as they are.
  static func resolve(_ reference: some StringProtocol, against base: String?) -> String? {
    let reference = cleaned(reference.utf8)
    guard let first = reference.first, first != UInt8(ascii: "#") else { return nil }
    if let scheme = schemeLength(of: reference) {
      return isFollowed(reference[..<scheme]) ? String(decoding: reference, as: UTF8.self) : nil
    }
    let start = cleaned((base ?? "").utf8)
    guard let scheme = schemeLength(of: start), start[scheme...].starts(with: "://".utf8) else {
      return String(decoding: reference, as: UTF8.self)
    }
    if reference.starts(with: "//".utf8) {
      return String(decoding: start[...scheme] + reference[...], as: UTF8.self)
    }
    let hostEnd = start[(scheme + 3)...].firstIndex { isEnd($0) || $0 == UInt8(ascii: "/") } ?? start.count
    let pathEnd = start[hostEnd...].firstIndex(where: isEnd) ?? start.count
    var path: [UInt8] = []
    if first == UInt8(ascii: "?") {
      path = Array(start[hostEnd..<pathEnd]) + reference
    } else if first == UInt8(ascii: "/") {
      path = withoutDots(reference)
    } else {
      let folderEnd = start[hostEnd..<pathEnd].lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? hostEnd
      path = withoutDots((folderEnd == hostEnd ? Array("/".utf8) : Array(start[hostEnd..<folderEnd])) + reference)
    }
    return String(decoding: start[..<hostEnd] + path[...], as: UTF8.self)
  }

  /// The host of an address without "www.": "herald.example"; nil where it has none.
  static func host(of address: String) -> String? {
    let bytes = cleaned(address.utf8)
    guard let scheme = schemeLength(of: bytes), bytes[scheme...].starts(with: "://".utf8) else { return nil }
    var host = bytes[(scheme + 3)...].prefix { !isEnd($0) && $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: ":") }
    if let at = host.lastIndex(of: UInt8(ascii: "@")) { host = host[(at + 1)...] }
    let name = String(decoding: host, as: UTF8.self).lowercased()
    let bare = name.hasPrefix("www.") ? String(name.dropFirst(4)) : name
    return bare.isEmpty ? nil : bare
  }

  /// Whether an address leads to a page of the web.
  static func isWeb(_ address: String) -> Bool {
    let bytes = Array(address.utf8.prefix(8))
    return bytes.starts(with: "http://".utf8) || bytes.starts(with: "https://".utf8)
  }

  private static func isEnd(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#") }

  /// Without blanks at the ends and line ends anywhere; a blank within becomes %20.
  private static func cleaned(_ address: some Sequence<UInt8>) -> [UInt8] {
    let bytes = Array(address)
    var cleaned: [UInt8] = []
    for byte in bytes[bytes.trimmed(0..<bytes.count)] {
      switch byte {
      case Ascii.space: cleaned += "%20".utf8
      case 0..<0x20, 0x7F: continue
      default: cleaned.append(byte)
      }
    }
    return cleaned
  }

  /// Bytes before the colon of "https:"; nil where an address has no scheme.
  private static func schemeLength(of address: [UInt8]) -> Int? {
    guard let first = address.first, first.isAsciiLetter else { return nil }
    let end = address.firstIndex {
      !$0.isAsciiLetter && !$0.isDigit && $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: ".")
    }
    guard let end, address[end] == UInt8(ascii: ":") else { return nil }
    return end
  }

  private static func isFollowed(_ scheme: ArraySlice<UInt8>) -> Bool {
    switch String(decoding: scheme, as: UTF8.self).lowercased() {
    case "javascript", "data", "vbscript", "blob", "about": false
    default: true
    }
  }

  /// A path with its "." and ".." resolved; what follows "?" or "#" stays as it is.
  private static func withoutDots(_ path: [UInt8]) -> [UInt8] {
    let end = path.firstIndex(where: isEnd) ?? path.count
    var parts: [ArraySlice<UInt8>] = []
    let all = path[..<end].split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    for (index, part) in all.enumerated() {
      let isLast = index == all.count - 1
      if part.elementsEqual("..".utf8) {
        if parts.count > 1 { parts.removeLast() }
        if isLast { parts.append([]) }
      } else if part.elementsEqual(".".utf8) {
        if isLast { parts.append([]) }
      } else {
        parts.append(part)
      }
    }
    return Array(parts.joined(separator: CollectionOfOne(UInt8(ascii: "/")))) + path[end...]
  }
}
