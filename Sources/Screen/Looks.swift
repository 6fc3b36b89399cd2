/// Which colours a screen is drawn in; the terminal's theme makes them of it.
public struct Looks: Sendable, Hashable {
  /// The themes by the names that users type.
  public enum ThemeName: String, Sendable, CaseIterable {
    /// For whatever background the terminal says it has.
    case auto
    case dark
    case light
    /// At least 7:1 on the background.
    case highContrast = "high-contrast"
    /// Speakers are told apart by lightness too.
    case colourBlind = "colour-blind"
    case monochrome
  }

  public var theme: ThemeName
  /// What the terminal's background is; nil where nobody has told.
  public var background: Background?

  public init(theme: ThemeName = .auto, background: Background? = nil) {
    self.theme = theme
    self.background = background
  }
}

/// Whether text on the terminal's own background is light or dark.
public enum Background: Sendable, Hashable, CaseIterable {
  case dark
  case light

  /// What the variable COLORFGBG hints at, which rxvt, Konsole and others set: "15;0", "15;default;0". The last number
  /// is the background's, one of the sixteen. Nil where that says nothing.
  public init?(hint: String) {
    guard let number = hint.split(separator: ";").last.flatMap({ Int($0) }), (0...15).contains(number) else {
      return nil
    }
    // As vim reads it: 7 is light grey, 8 dark grey.
    self = number == 7 || number > 8 ? .light : .dark
  }
}

/// A colour as a terminal reports it.
public struct Colour: Sendable, Hashable {
  public let red: UInt8
  public let green: UInt8
  public let blue: UInt8

  public init(red: UInt8, green: UInt8, blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// Reads `rgb:1e1e/1e1e/1e1e`, as XParseColor(3) has it: one to four hexadecimal digits for each; `rgba:` with a
  /// fourth part, which is left out. Nil where it is none.
  public init?(report: some StringProtocol) {
    guard report.hasPrefix("rgb:") || report.hasPrefix("rgba:"), let colon = report.firstIndex(of: ":") else {
      return nil
    }
    let parts = report[report.index(after: colon)...].split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == (report.hasPrefix("rgba:") ? 4 : 3) else { return nil }
    var channels: [UInt8] = []
    for part in parts {
      guard (1...4).contains(part.utf8.count), part.allSatisfy(\.isHexDigit), let number = Int(part, radix: 16) else {
        return nil
      }
      let most = (1 << (4 * part.utf8.count)) - 1
      channels.append(UInt8((number * 255 + most / 2) / most))
    }
    self.init(red: channels[0], green: channels[1], blue: channels[2])
  }

  /// What it is as a background, by the brightness of television (ITU-R BT.601).
  public var asBackground: Background {
    (299 * Int(red) + 587 * Int(green) + 114 * Int(blue)) / 1000 < 128 ? .dark : .light
  }
}
