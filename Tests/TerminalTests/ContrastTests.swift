import Glibc
import Screen
import Testing

@testable import Terminal

/// Whether what is drawn can be read: contrast by WCAG 2.2 of everything that a theme draws, on every background that
/// it is for.
@Suite struct ContrastTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let looks: Looks
    let backgrounds: [(name: String, colour: [Int])]
    let least: Double

    var testDescription: String { "\(looks.theme.rawValue) on \(looks.background.map { "\($0)" } ?? "either")" }
  }

  /// Terminals as they come, and themes that many use.
  static let dark: [(name: String, colour: [Int])] = [
    ("black", [0, 0, 0]), ("GitHub", [0x0d, 0x11, 0x17]), ("Tokyo Night", [0x1a, 0x1b, 0x26]),
    ("#1e1e1e", [0x1e, 0x1e, 0x1e]),
    ("Catppuccin", [0x1e, 0x1e, 0x2e]), ("Gruvbox", [0x28, 0x28, 0x28]), ("Monokai", [0x27, 0x28, 0x22]),
    ("Dracula", [0x28, 0x2a, 0x36]), ("One Dark", [0x28, 0x2c, 0x34]), ("Nord", [0x2e, 0x34, 0x40]),
    ("Solarized dark", [0x00, 0x2b, 0x36]), ("Ubuntu", [0x30, 0x0a, 0x24]),
  ]
  static let light: [(name: String, colour: [Int])] = [
    ("white", [255, 255, 255]), ("#fafafa", [0xfa, 0xfa, 0xfa]), ("#f5f5f5", [0xf5, 0xf5, 0xf5]),
    ("Solarized light", [0xfd, 0xf6, 0xe3]), ("Gruvbox light", [0xfb, 0xf1, 0xc7]), ("Latte", [0xef, 0xf1, 0xf5]),
  ]
  static let either: [(name: String, colour: [Int])] = [("black", [0, 0, 0]), ("white", [255, 255, 255])]

  static let cases: [Case] = Looks.ThemeName.allCases.flatMap { theme -> [Case] in
    let least = theme == .highContrast ? 7 : 4.5
    return switch theme {
    case .monochrome: []
    case .dark: [Case(looks: Looks(theme: theme), backgrounds: dark, least: least)]
    case .light: [Case(looks: Looks(theme: theme), backgrounds: light, least: least)]
    case .auto, .highContrast, .colourBlind:
      [
        Case(looks: Looks(theme: theme, background: .dark), backgrounds: dark, least: least),
        Case(looks: Looks(theme: theme, background: .light), backgrounds: light, least: least),
        Case(looks: Looks(theme: theme), backgrounds: either, least: 3.5),
      ]
    }
  }

  private static let roles: [(name: String, style: Style)] =
    Style.Role.allCases.filter { $0 != .quotation && $0 != .speaker }.map { ("\($0)", Style($0)) }
    + (0...Style.speakerVariants).flatMap { variant in
      [
        ("quotation \(variant)", Style(.quotation, variant: variant)),
        ("speaker \(variant)", Style(.speaker, variant: variant)),
      ]
    }

  @Test(arguments: cases, [Theme.Depth.manyColours, .direct])
  func `everything can be read on the backgrounds that it is for`(theme: Case, depth: Theme.Depth) {
    let drawn = Theme(depth: depth, looks: theme.looks)
    var table: [String: Double] = [:]
    for (name, style) in Self.roles {
      for bits in ThemeTests.emphases {
        let look = drawn.sent(drawn.appearance(of: style.with(.init(rawValue: bits))))
        // In the terminal's own two colours, whatever they are.
        guard look.foreground != Appearance.ownColour || look.background != Appearance.ownColour else { continue }
        let foreground = channels(look.foreground, depth)
        let grounds =
          look.background == Appearance.ownColour ? theme.backgrounds.map(\.colour) : [channels(look.background, depth)]
        // What is reversed stands in the background's colour on its own.
        let worst = grounds.map { contrast(foreground, $0) }.min() ?? 0
        let least = look.background == Appearance.ownColour ? theme.least : max(4.5, theme.least)
        #expect(worst >= least, "\(theme.testDescription): \(name) with \(bits) has \(worst)")
        let row = look.background == Appearance.ownColour ? name : "\(look.foreground) on \(look.background)"
        table[row] = min(table[row] ?? .infinity, worst)
      }
    }
    guard depth == .manyColours else { return }
    let rows = table.sorted { ($0.value, $0.key) < ($1.value, $1.key) }
      .map { "  \(Self.rounded($0.value)):1  \($0.key)" }
    print(([theme.testDescription] + rows).joined(separator: "\n"))
  }

  @Test
  func `where a colour has no background of its own, text has the terminal's own colour or one that is in the table`() {
    for theme in Self.cases {
      #expect(Theme(depth: .manyColours, looks: theme.looks).appearance(of: .text) == Appearance())
    }
  }

  @Test(arguments: [Background.dark, .light])
  func `who does not see colours tells speakers by their lightness`(background: Background) {
    let theme = Theme(depth: .manyColours, looks: Looks(theme: .colourBlind, background: background))
    let steps = (0...Style.speakerVariants).map { variant in
      let colour = theme.appearance(of: Style(.quotation, variant: variant)).foreground
      return lightness(channels(colour, .manyColours))
    }
    .sorted()
    for (darker, lighter) in zip(steps, steps.dropFirst()) {
      // L* of CIELAB goes from 0 to 100; a step of 1 is just seen side by side.
      #expect(lighter - darker >= 4.5, "\(steps)")
    }
  }

  @Test(arguments: cases) func `speakers have colours that differ, where they have any`(theme: Case) {
    let drawn = Theme(depth: .manyColours, looks: theme.looks)
    let looks = (0...Style.speakerVariants).map { drawn.appearance(of: Style(.quotation, variant: $0)) }
    if looks[0].foreground == Appearance.ownColour {
      #expect(looks.allSatisfy { $0 == Appearance(.underline) })
    } else {
      #expect(Set(looks.map(\.foreground)).count == looks.count)
    }
  }

  // MARK: - The arithmetic

  private func channels(_ colour: Int, _ depth: Theme.Depth) -> [Int] {
    depth == .direct ? [colour >> 16, colour >> 8 & 255, colour & 255] : Palette.channels(colour)
  }

  private func contrast(_ one: [Int], _ other: [Int]) -> Double {
    let lights = [luminance(one), luminance(other)].sorted()
    return (lights[1] + 0.05) / (lights[0] + 0.05)
  }

  /// Relative luminance, 0 to 1.
  private func luminance(_ channels: [Int]) -> Double {
    let linear = channels.map { channel in
      let share = Double(channel) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }

  private func lightness(_ channels: [Int]) -> Double {
    let share = luminance(channels)
    return share > 0.008856 ? 116 * cbrt(share) - 16 : 903.3 * share
  }

  private static func rounded(_ number: Double) -> Double { (number * 100).rounded(.down) / 100 }
}
