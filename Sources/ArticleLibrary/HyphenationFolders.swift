import Articles
import Glibc

/// The hyphenation dictionaries of the system and the user: `hyph_de_DE.dic` in the folders named `hyphen` of
/// `XDG_DATA_HOME` and `XDG_DATA_DIRS`, where the packages of Debian and others put them.
public struct HyphenationFolders: Sendable {
  private let folders: [String]

  public init(_ folders: [String]) { self.folders = folders }

  public init() {
    let home = Self.variable("XDG_DATA_HOME") ?? Self.variable("HOME").map { "\($0)/.local/share" }
    let others = (Self.variable("XDG_DATA_DIRS") ?? "/usr/local/share:/usr/share").split(separator: ":").map(
      String.init)
    folders = ((home.map { [$0] } ?? []) + others).filter { $0.hasPrefix("/") }.map { "\($0)/hyphen" }
  }

  private static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// What the locale says that the user reads: "de-DE"; English where it says nothing.
  public static var usersLanguage: String {
    let locale = variable("LC_ALL") ?? variable("LC_CTYPE") ?? variable("LANG") ?? ""
    let name = locale.prefix { $0 != "." && $0 != "@" }
    return name.isEmpty || name == "C" || name == "POSIX" ? "en-US" : String(name.replacing("_", with: "-"))
  }

  /// The dictionary of a language, by its BCP 47 tag: that of the country if there is one, else that of the language.
  public func dictionary(of language: String) -> HyphenationDictionary? {
    let names = Self.names(for: language)
    for folder in folders {
      for name in names {
        if let bytes = Self.bytes(of: "\(folder)/\(name).dic"), let dictionary = HyphenationDictionary(bytes) {
          return dictionary
        }
      }
    }
    return nil
  }

  /// The names of files that serve a language, the best first. A tag comes from an article: nothing but letters and figures
  /// of it gets into a name.
  static func names(for language: String) -> [String] {
    let parts = language.split { $0 == "-" || $0 == "_" }
    guard let first = parts.first, (2...3).contains(first.utf8.count), parts.allSatisfy({ isPlain($0) }) else {
      return []
    }
    let code = first.lowercased()
    let country = parts.dropFirst().first { $0.utf8.count == 2 }?.uppercased()
    let usual = [
      "en": "US", "cs": "CZ", "da": "DK", "el": "GR", "sv": "SE", "uk": "UA", "nb": "NO", "nn": "NO", "sl": "SI",
    ]
    return [country.map { "hyph_\(code)_\($0)" }, "hyph_\(code)", "hyph_\(code)_\(usual[code] ?? code.uppercased())"]
      .compactMap(\.self)
  }

  private static func isPlain(_ part: Substring) -> Bool {
    part.utf8.count <= 8 && part.utf8.allSatisfy { ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 }
  }

  /// No dictionary is longer than this.
  private static let longest = 16 << 20

  private static func bytes(of path: String) -> [UInt8]? {
    guard let file = fopen(path, "re") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 {
      bytes += buffer[..<count]
      if bytes.count > longest { return nil }
    }
    return bytes.isEmpty ? nil : bytes
  }
}
