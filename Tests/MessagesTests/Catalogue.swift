import Glibc

@testable import MessageExtraction

/// A catalogue as gettext's text format has it (`.po`).
struct Catalogue {
  struct Entry: Equatable {
    var context: String?
    var key = ""
    var plural: String?
    var translations: [String] = []
    var isFuzzy = false

    /// What tells messages apart: one word in two contexts is two of them.
    var identity: String { (context.map { $0 + "\u{4}" } ?? "") + key }
  }

  /// Without the head, which is the entry of the empty key.
  private(set) var entries: [Entry] = []
  private(set) var head = ""

  init(_ text: String) {
    var entry = Entry()
    var isFuzzy = false
    var field = ""
    func finish() {
      if entry.identity.isEmpty { head = entry.translations.first ?? "" } else { entries.append(entry) }
    }
    for line in text.split(separator: "\n") where !line.hasPrefix("#~") {
      if line.hasPrefix("#") {
        if line.hasPrefix("#,"), line.contains("fuzzy") { isFuzzy = true }
        continue
      }
      guard let quote = line.firstIndex(of: "\"") else { continue }
      let word = line[..<quote].filter { $0 != " " }
      let words = Self.plain(line[quote...].dropFirst().dropLast())
      if !word.isEmpty {
        field = word
        if word == "msgctxt" || word == "msgid" && !field.isEmpty && entry.translations.isEmpty == false {
          finish()
          entry = Entry()
        }
        if word == "msgctxt" || word == "msgid" { entry.isFuzzy = entry.isFuzzy || isFuzzy }
        if word == "msgid" { isFuzzy = false }
      }
      switch field {
      case "msgctxt": entry.context = (entry.context ?? "") + words
      case "msgid": entry.key += words
      case "msgid_plural": entry.plural = (entry.plural ?? "") + words
      default:
        if word.isEmpty {
          entry.translations[entry.translations.count - 1] += words
        } else {
          entry.translations.append(words)
        }
      }
    }
    finish()
  }

  private static func plain(_ escaped: Substring) -> String {
    var words = ""
    var isEscape = false
    for scalar in escaped.unicodeScalars {
      if isEscape {
        words.unicodeScalars.append(scalar == "n" ? "\n" : scalar == "t" ? "\t" : scalar)
        isEscape = false
      } else if scalar == "\\" {
        isEscape = true
      } else {
        words.unicodeScalars.append(scalar)
      }
    }
    return words
  }
}

/// The `%1` to `%9` of some words.
func gaps(in words: String) -> Set<Character> {
  var gaps: Set<Character> = []
  for (sign, figure) in zip(words, words.dropFirst()) where sign == "%" && ("1"..."9").contains(figure) {
    gaps.insert(figure)
  }
  return gaps
}

enum Project {
  static let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")

  static func read(_ path: String) -> String? { MessageExtraction.text(of: path) }

  /// The paths below a folder of the project that end so, from its root on, in the order of their bytes.
  static func files(below folder: String, ending: String) -> [String] {
    guard let handle = opendir("\(root)/\(folder)") else { return [] }
    defer { closedir(handle) }
    var found: [String] = []
    while let entry = readdir(handle) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      if name.hasPrefix(".") { continue }
      if entry.pointee.d_type == UInt8(DT_DIR) {
        found += files(below: "\(folder)/\(name)", ending: ending)
      } else if name.hasSuffix(ending) {
        found.append("\(folder)/\(name)")
      }
    }
    return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The exit status of a program with what it writes, or nil where it is not there.
  static func run(_ words: [String]) -> (status: Int32, output: String)? {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return nil }
    defer { close(ends[0]) }
    _ = fcntl(ends[0], F_SETFD, FD_CLOEXEC)
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
    posix_spawn_file_actions_adddup2(&actions, ends[1], 2)
    let variables = ["PATH=/usr/local/bin:/usr/bin:/bin", "LC_ALL=C.UTF-8"]
    var arguments = words.map { strdup($0) } + [nil]
    var environment = variables.map { strdup($0) } + [nil]
    defer { for text in arguments + environment { free(text) } }
    var child: pid_t = 0
    let failure = posix_spawnp(&child, words[0], &actions, nil, &arguments, &environment)
    close(ends[1])
    guard failure == 0 else { return nil }
    var output: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while case let count = Glibc.read(ends[0], &buffer, buffer.count), count > 0 { output += buffer[..<count] }
    var status: Int32 = 0
    guard waitpid(child, &status, 0) == child else { return nil }
    return (status >> 8 & 0xff, String(decoding: output, as: UTF8.self))
  }
}
