import Screen

/// How a cell looks: attributes, and colours by the terminal's numbers.
public struct Appearance: Sendable, Hashable {
  public struct Attributes: OptionSet, Sendable, Hashable {
    public let rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    public static let bold = Attributes(rawValue: 1)
    public static let dim = Attributes(rawValue: 2)
    public static let underline = Attributes(rawValue: 4)
    public static let reverse = Attributes(rawValue: 8)
    public static let italic = Attributes(rawValue: 16)
  }

  /// The terminal's own colour, whatever that is.
  public static let ownColour = -1

  public var attributes: Attributes
  public var foreground: Int
  public var background: Int

  public init(
    _ attributes: Attributes = [], foreground: Int = Appearance.ownColour, background: Int = Appearance.ownColour
  ) {
    self.attributes = attributes
    self.foreground = foreground
    self.background = background
  }
}

/// What each meaning looks like, for as many colours as the terminal has and for the background that it says it has.
///
/// The terminal's own background is kept. Every colour of text can be read on the backgrounds that its palette is for,
/// and wherever a background is set, so is the colour on it.
public struct Theme: Sendable, Equatable {
  public enum Depth: Sendable, CaseIterable {
    case monochrome
    case eight
    case sixteen
    /// Numbers as xterm's 256 have them.
    case manyColours
    /// A colour's number is its red, green and blue (terminfo's -direct entries).
    case direct
  }

  public let depth: Depth
  public let looks: Looks
  let palette: Palette

  public init(depth: Depth, looks: Looks = Looks()) {
    let isPlain = looks.theme == .monochrome
    self.depth = isPlain ? .monochrome : depth
    self.looks = looks
    palette = Palette(looks)
  }

  /// The theme for a terminal with so many colours.
  public init(colours: Int, looks: Looks = Looks()) {
    let depth: Depth =
      switch colours {
      case (1 << 24)...: .direct
      case 256...: .manyColours
      case 16...: .sixteen
      case 8...: .eight
      default: .monochrome
      }
    self.init(depth: depth, looks: looks)
  }

  public func appearance(of style: Style) -> Appearance {
    var look = base(of: style.role, variant: Int(style.variant))
    if style.emphasis.isEmpty { return look }
    if style.emphasis.contains(.link) { look.attributes.insert(.underline) }
    if style.emphasis.contains(.slanted) { look.attributes.insert(.italic) }
    if style.emphasis.contains(.strong) { look.attributes.insert(.bold) }
    if style.emphasis.contains(.selectedElsewhere) { select(&look, isElsewhere: true) }
    if style.emphasis.contains(.selected) { select(&look, isElsewhere: false) }
    if style.emphasis.contains(.currentQuotation) { lift(&look) }
    if style.emphasis.contains(.currentHit) {
      mark(&look, isCurrent: true)
    } else if style.emphasis.contains(.hit) {
      mark(&look, isCurrent: false)
    }
    if style.emphasis.contains(.evidence) { lightUp(&look) }
    if style.emphasis.contains(.chosen) { select(&look, isElsewhere: false) }
    return look
  }

  /// The appearance as the terminal is told it: with direct colour, by red, green and blue.
  func sent(_ look: Appearance) -> Appearance {
    guard depth == .direct else { return look }
    return Appearance(
      look.attributes, foreground: Palette.direct(look.foreground), background: Palette.direct(look.background))
  }

  // MARK: - Roles

  private func base(of role: Style.Role, variant: Int) -> Appearance {
    switch role {
    case .text, .prompt: Appearance()
    case .dim, .border: coloured([], many: palette.faint, eight: nil, eightAttributes: .dim)
    case .title, .heading, .key, .message, .unread: Appearance(.bold)
    case .quotation:
      // Without colours, underlining is what sets speech apart from the rest.
      hasSpeakers ? Appearance(foreground: speaker(variant)) : Appearance(.underline)
    case .speaker: Appearance(.bold, foreground: speaker(variant))
    case .paneTitle: coloured([], many: palette.faint, eight: nil, eightAttributes: [])
    case .focusedPaneTitle: Appearance([.bold, .reverse])
    case .status: Appearance(.reverse)
    case .problem: coloured(.bold, many: palette.problem, eight: 1, eightAttributes: .bold)
    case .control: coloured(.reverse, many: palette.faint, eight: nil, eightAttributes: .reverse)
    case .code: coloured([], many: palette.faint, eight: nil, eightAttributes: [])
    case .hint: Appearance([.bold, .reverse])
    }
  }

  private func coloured(
    _ attributes: Appearance.Attributes, many: Int, eight: Int?, eightAttributes: Appearance.Attributes
  ) -> Appearance {
    switch depth {
    case .monochrome: Appearance(attributes)
    case .eight, .sixteen: Appearance(eightAttributes, foreground: eight ?? Appearance.ownColour)
    case .manyColours, .direct: Appearance(attributes, foreground: many)
    }
  }

  /// Whether speakers have colours of their own.
  private var hasSpeakers: Bool {
    switch depth {
    case .monochrome: false
    case .eight, .sixteen: looks.theme != .highContrast
    case .manyColours, .direct: !palette.speakers.isEmpty
    }
  }

  /// Those of the eight that read best on most palettes come first.
  private static let fewSpeakers = [6, 5, 2, 3, 4, 1]
  /// The bright halves of them, which read better on a dark background.
  private static let brightSpeakers = [14, 13, 10, 11, 12, 9]

  private func speaker(_ variant: Int) -> Int {
    let own = Appearance.ownColour
    guard hasSpeakers else { return own }
    switch depth {
    case .monochrome: return own
    case .eight, .sixteen:
      let isBright = depth == .sixteen && palette.background == .dark
      let speakers = isBright ? Self.brightSpeakers : Self.fewSpeakers
      return speakers.indices.contains(variant) ? speakers[variant] : own
    case .manyColours, .direct:
      return palette.speakers.indices.contains(variant) ? palette.speakers[variant] : palette.unknown
    }
  }

  // MARK: - Emphasis

  private func select(_ look: inout Appearance, isElsewhere: Bool) {
    guard isElsewhere else {
      // In the terminal's own two colours, exchanged: plain to see on every background.
      look = Appearance(look.attributes.subtracting(.dim).union(.reverse))
      return
    }
    switch depth {
    case .monochrome: look.attributes.formUnion([.underline, .bold])
    case .eight, .sixteen: look = Appearance(look.attributes.subtracting(.dim), foreground: 7, background: 4)
    case .manyColours, .direct: look = palette.elsewhere.appearance(look.attributes.subtracting(.dim))
    }
  }

  private func lift(_ look: inout Appearance) {
    if depth == .monochrome {
      look.attributes.formSymmetricDifference(.reverse)
      look.attributes.subtract(.underline)
    } else {
      look.attributes.formUnion([.bold, .underline])
    }
  }

  /// What tells who the speaker is, apart from a hit of a search.
  private func lightUp(_ look: inout Appearance) {
    switch depth {
    case .monochrome:
      let isReversed = look.attributes.contains(.reverse)
      look.attributes = isReversed ? [.bold, .underline] : [.reverse, .bold]
    case .eight, .sixteen: look = Appearance(.bold, foreground: 0, background: 2)
    case .manyColours, .direct: look = palette.evidence.appearance(.bold)
    }
  }

  private func mark(_ look: inout Appearance, isCurrent: Bool) {
    switch depth {
    case .monochrome:
      // On what is reversed already, a hit is what is not.
      let isReversed = look.attributes.contains(.reverse)
      look.attributes = isReversed ? [.underline] : [.reverse]
      if isCurrent { look.attributes.formUnion([.bold, .underline]) }
      if isCurrent && isReversed { look.attributes.remove(.underline) }
    case .eight, .sixteen:
      look = Appearance(isCurrent ? .underline : [], foreground: 0, background: isCurrent ? 6 : 3)
    case .manyColours, .direct:
      look = isCurrent ? palette.currentHit.appearance(.bold) : palette.hit.appearance([])
    }
  }
}
