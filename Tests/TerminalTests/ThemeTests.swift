import Screen
import Testing

@testable import Terminal

@Suite struct ThemeTests {
  private let styles = Style.Role.allCases.flatMap { role in
    (0...Style.speakerVariants).map { Style(role, variant: $0) }
  }
  private let depths = Theme.Depth.allCases

  /// Every state of a row or of words, alone, and each with what is rarer.
  private static let emphases: [UInt16] = (0..<32).flatMap { state in
    [0, 32, 64 | 128, 256, 512, 32 | 64 | 128 | 256 | 512].map { UInt16(state | $0) }
  }

  @Test func `the number of colours chooses the theme`() {
    #expect(Theme(colours: 0).depth == .monochrome)
    #expect(Theme(colours: 8).depth == .eight)
    #expect(Theme(colours: 88).depth == .eight)
    #expect(Theme(colours: 256).depth == .manyColours)
    #expect(Theme(colours: 1 << 24).depth == .manyColours)
  }

  @Test func `ordinary text is the terminal's own`() {
    for depth in depths { #expect(Theme(depth: depth).appearance(of: .text) == Appearance()) }
  }

  @Test func `without colours nothing has one, and with eight none is beyond them`() {
    for style in styles {
      for bits in Self.emphases {
        let emphasised = style.with(.init(rawValue: bits))
        let mono = Theme(depth: .monochrome).appearance(of: emphasised)
        #expect(mono.foreground == Appearance.ownColour && mono.background == Appearance.ownColour)
        let eight = Theme(depth: .eight).appearance(of: emphasised)
        #expect((-1..<8).contains(eight.foreground) && (-1..<8).contains(eight.background))
      }
    }
  }

  @Test(arguments: Theme.Depth.allCases)
  func `what is selected, current or found is plain to see on everything`(depth: Theme.Depth) {
    let theme = Theme(depth: depth)
    // Not on what no selection or search ever lies on.
    let roles: [Style.Role] = [.text, .dim, .title, .heading, .quotation, .speaker]
    for style in styles where roles.contains(style.role) {
      let plain = theme.appearance(of: style)
      for emphasis: Style.Emphasis in [.selected, .selectedElsewhere, .currentQuotation, .hit, .currentHit] {
        #expect(theme.appearance(of: style.with(emphasis)) != plain, "\(style) \(emphasis)")
      }
      let hit = theme.appearance(of: style.with(.hit))
      #expect(theme.appearance(of: style.with(.currentHit)) != hit)
      #expect(theme.appearance(of: style.with([.hit, .currentHit])) != hit)
      let lifted = theme.appearance(of: style.with(.currentQuotation))
      #expect(theme.appearance(of: style.with([.currentQuotation, .hit])) != lifted)
      #expect(theme.appearance(of: style.with([.currentQuotation, .currentHit])) != lifted)
      let selected = theme.appearance(of: style.with(.selected))
      #expect(theme.appearance(of: style.with([.selected, .hit])) != selected)
      #expect(theme.appearance(of: style.with(.selectedElsewhere)) != selected)
    }
  }

  @Test func `a background never stands without a colour of its own on it`() {
    for style in styles {
      for bits in Self.emphases {
        for depth in depths {
          let look = Theme(depth: depth).appearance(of: style.with(.init(rawValue: bits)))
          if look.background != Appearance.ownColour { #expect(look.foreground != Appearance.ownColour) }
        }
      }
    }
  }

  @Test(arguments: [Theme.Depth.eight, .manyColours])
  func `each speaker has a colour that nobody else has`(depth: Theme.Depth) {
    let colours = (0...Style.speakerVariants).map {
      Theme(depth: depth).appearance(of: Style(.quotation, variant: $0)).foreground
    }
    #expect(Set(colours).count == colours.count)
  }

  @Test func `every colour on the terminal's own background can be read on black and on white`() {
    let theme = Theme(depth: .manyColours)
    for style in styles {
      let look = theme.appearance(of: style)
      guard look.foreground != Appearance.ownColour, look.background == Appearance.ownColour else { continue }
      let light = luminance(look.foreground)
      #expect((light + 0.05) / 0.05 >= 3.5, "\(look.foreground) on black")
      #expect(1.05 / (light + 0.05) >= 3.5, "\(look.foreground) on white")
    }
  }

  /// The relative luminance (WCAG) of one of xterm's colours from 16 on.
  private func luminance(_ colour: Int) -> Double {
    let steps = [0, 95, 135, 175, 215, 255]
    let channels: [Int]
    if colour >= 232 {
      channels = Array(repeating: 8 + 10 * (colour - 232), count: 3)
    } else {
      channels = [(colour - 16) / 36, (colour - 16) / 6 % 6, (colour - 16) % 6].map { steps[$0] }
    }
    let linear = channels.map { channel in
      let share = Double(channel) / 255
      return share <= 0.04045 ? share / 12.92 : power((share + 0.055) / 1.055)
    }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }

  /// x to the 2.4, from its square and the fifth root of its square.
  private func power(_ base: Double) -> Double {
    let square = base * base
    var root = 1.0
    for _ in 0..<60 { root -= (root * root * root * root * root - square) / (5 * root * root * root * root) }
    return square * root
  }
}
