import Messages
import Screen

/// Why there is no screen to read on.
public enum TerminalError: Error, Equatable, CustomStringConvertible {
  /// Standard output goes elsewhere.
  case outputIsNoTerminal
  /// Standard input goes elsewhere, and there is no terminal to take keys from.
  case noKeyboard
  /// TERM names a terminal that cannot place a cursor.
  case isDumb
  /// No description of the terminal, nor of those that most are like.
  case isUnknown(String)

  /// A sentence for people.
  public var description: String {
    switch self {
    case .outputIsNoTerminal:
      localized("Standard output is not a terminal: the reader needs one. pullquote quotes, list and show do not.")
    case .noKeyboard: localized("There is no terminal to read keys from.")
    case .isDumb: localized("This terminal (TERM=dumb) cannot show a screen of text; set TERM to what it is.")
    case .isUnknown(let name):
      localized(
        "The terminal “\(name)” is unknown here, and so is xterm-256color; install ncurses-base or set TERM.")
    }
  }

  /// What can be shown of a name that may hold anything.
  static func plain(_ name: String) -> String {
    String(
      name.unicodeScalars.prefix(40).filter {
        $0.isASCII && ($0.properties.isAlphabetic || "0123456789-_.+".unicodeScalars.contains($0))
      }.map(Character.init))
  }
}
