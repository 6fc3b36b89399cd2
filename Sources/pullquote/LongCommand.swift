import CPlatform
import Glibc
import Messages

/// A command that may take long: on a terminal it shows how far it is, and a signal ends it at once with nothing half done.
/// What it was writing into is as it was then, and the shell learns by which signal it ended (130 for C-c).
enum LongCommand {
  /// - Parameter target: the file that is being written, where there is one.
  static func begin(writing target: String? = nil) -> ProgressLine {
    guard_install()
    if isatty(2) == 1 {
      let sentence =
        target.map { localized("Stopped: \($0) is as it was.") } ?? localized("It was stopped before its end.")
      let words = Array("\npullquote: \(Visible.words(sentence))\n".utf8).map { CChar(bitPattern: $0) }
      guard_set_last_words(words, words.count)
    }
    return ProgressLine.begin()
  }
}
