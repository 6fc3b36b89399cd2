import CPlatform
import Glibc

/// In which languages the program speaks to its user.
public enum Languages {
  /// The languages to look for, in their order, parted by colons as in LANGUAGE; nil where English comes first.
  ///
  /// As gettext(3) has it: LC_ALL, LC_MESSAGES and LANG name the locale, the first that is set and not empty; LANGUAGE comes before
  /// it, but not where the locale is C. Other than there, English in a list ends it, since the program's own words are English.
  ///
  /// - Parameter variable: the value of an environment variable.
  static func wanted(_ variable: (String) -> String?) -> String? {
    func value(_ name: String) -> String? { variable(name).flatMap { $0.isEmpty ? nil : $0 } }
    let locale = value("LC_ALL") ?? value("LC_MESSAGES") ?? value("LANG") ?? "C"
    guard locale != "C", locale != "POSIX" else { return nil }
    let list = (value("LANGUAGE") ?? locale).split(separator: ":").prefix { !isEnglish($0) }
    return list.isEmpty ? nil : list.joined(separator: ":")
  }

  /// Whether a language (`en`, `en_GB.UTF-8`) or locale says nothing else than the sources.
  private static func isEnglish(_ name: Substring) -> Bool {
    let language = name.prefix { $0 != "_" && $0 != "." && $0 != "@" }
    return language == "en" || language == "C" || language == "POSIX"
  }

  /// Speaks the user's language from now on, as far as there is a catalogue. To be called once, before any thread is
  /// started, by the program and never by a library: tests read English whatever the machine's language is.
  public static func followEnvironment() {
    guard let languages = wanted({ name in getenv(name).map { String(cString: $0) } }), let folder = catalogues() else {
      return
    }
    _ = messages_open("pullquote", folder, languages)
  }

  /// Where the catalogues are: in TEXTDOMAINDIR, which gettext(1) knows too, else in `share/locale` beside the folder of the program,
  /// or in `.build/locale` for the one that `make` has built.
  private static func catalogues() -> String? {
    if let named = getenv("TEXTDOMAINDIR"), named.pointee == CChar(UInt8(ascii: "/")) { return String(cString: named) }
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let length = readlink("/proc/self/exe", &buffer, buffer.count)
    guard length > 0 else { return nil }
    let program = String(decoding: buffer[..<length].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    guard let slash = program.lastIndex(of: "/") else { return nil }
    let folders = ["share/locale", "../locale"].map { "\(program[..<slash])/../\($0)" }
    return folders.first { access($0, R_OK | X_OK) == 0 }
  }
}
