import Screen
import Testing

@testable import Terminal

@Suite struct ThemeTests {
  private let styles = Style.Role.allCases.flatMap { role in
    (0...Style.speakerVariants).map { Style(role, variant: $0) }
  }
  private let depths = Theme.Depth.allCases
  private let allLooks = Looks.ThemeName.allCases.flatMap { name in
    [nil, Background.dark, .light].map { Looks(theme: name, background: $0) }
  }

  /// Every state of a row or of words, alone, and each with what is rarer.
  static let emphases: [UInt16] = (0..<32).flatMap { state in
    [0, 32, 64 | 128, 256, 512, 32 | 64 | 128 | 256 | 512].map { UInt16(state | $0) }
  }

  @Test func `the number of colours chooses the theme`() {
    #expect(Theme(colours: 0).depth == .monochrome)
    #expect(Theme(colours: 8).depth == .eight)
    #expect(Theme(colours: 16).depth == .sixteen)
    #expect(Theme(colours: 88).depth == .sixteen)
    #expect(Theme(colours: 256).depth == .manyColours)
    #expect(Theme(colours: 1 << 24).depth == .direct)
  }

  @Test func `ordinary text is the terminal's own`() {
    for depth in depths { #expect(Theme(depth: depth).appearance(of: .text) == Appearance()) }
  }

  @Test func `without colours nothing has one, and with eight or sixteen none is beyond them`() {
    for style in styles {
      for bits in Self.emphases {
        for looks in allLooks {
          let mono = Theme(depth: .manyColours, looks: Looks(theme: .monochrome, background: looks.background))
          #expect(mono.appearance(of: style.with(.init(rawValue: bits))).foreground == Appearance.ownColour)
          let sixteen = Theme(depth: .sixteen, looks: looks).appearance(of: style.with(.init(rawValue: bits)))
          #expect((-1..<16).contains(sixteen.foreground) && (-1..<16).contains(sixteen.background))
        }
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
    for looks in allLooks { expectPlain(Theme(depth: depth, looks: looks)) }
  }

  private func expectPlain(_ theme: Theme) {
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
          for looks in allLooks {
            let look = Theme(depth: depth, looks: looks).appearance(of: style.with(.init(rawValue: bits)))
            if look.background != Appearance.ownColour { #expect(look.foreground != Appearance.ownColour) }
          }
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

  @Test func `a direct colour is never one of the terminal's own`() {
    for looks in allLooks {
      let theme = Theme(depth: .direct, looks: looks)
      for style in styles {
        for bits in Self.emphases {
          let look = theme.sent(theme.appearance(of: style.with(.init(rawValue: bits))))
          for colour in [look.foreground, look.background] {
            #expect(colour == Appearance.ownColour || (256..<1 << 24).contains(colour))
          }
        }
      }
    }
    #expect(Palette.direct(39) == 0x00afff)
  }

  @Test func `the background decides where the theme leaves it open`() {
    func palette(_ name: Looks.ThemeName, _ background: Background?) -> Palette {
      Palette(Looks(theme: name, background: background))
    }
    #expect(palette(.auto, .dark) == .dark && palette(.auto, .light) == .light && palette(.auto, nil) == .either)
    #expect(palette(.dark, .light) == .dark && palette(.light, .dark) == .light)
  }
}
