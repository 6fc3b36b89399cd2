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

/// What each meaning looks like, for as many colours as the terminal has.
///
/// The terminal's own background is kept, and nobody tells whether that is dark or light: a colour that stands on it
/// has enough contrast with both black and white, and wherever a background is set, so is the colour on it.
public struct Theme: Sendable, Equatable {
  public enum Depth: Sendable, CaseIterable {
    case monochrome
    case eight
    case manyColours
  }

  public let depth: Depth

  public init(depth: Depth) {
    self.depth = depth
  }

  /// The theme for a terminal with so many colours.
  public init(colours: Int) {
    depth = colours >= 256 ? .manyColours : colours >= 8 ? .eight : .monochrome
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

  // MARK: - Roles

  private func base(of role: Style.Role, variant: Int) -> Appearance {
    switch role {
    case .text, .prompt: Appearance()
    case .dim, .border: coloured([], many: Self.grey, eight: nil, eightAttributes: .dim)
    case .title, .heading, .key, .message, .unread: Appearance(.bold)
    case .quotation:
      // Without colours, underlining is what sets speech apart from the rest.
      depth == .monochrome ? Appearance(.underline) : Appearance(foreground: speaker(variant))
    case .speaker: Appearance(.bold, foreground: speaker(variant))
    case .paneTitle: coloured([], many: Self.grey, eight: nil, eightAttributes: [])
    case .focusedPaneTitle: Appearance([.bold, .reverse])
    case .status: Appearance(.reverse)
    case .problem: coloured(.bold, many: Self.red, eight: 1, eightAttributes: .bold)
    case .control: coloured(.reverse, many: Self.grey, eight: nil, eightAttributes: .reverse)
    case .code: coloured([], many: Self.grey, eight: nil, eightAttributes: [])
    case .hint: Appearance([.bold, .reverse])
    }
  }

  private func coloured(
    _ attributes: Appearance.Attributes, many: Int, eight: Int?, eightAttributes: Appearance.Attributes
  ) -> Appearance {
    switch depth {
    case .monochrome: Appearance(attributes)
    case .eight: Appearance(eightAttributes, foreground: eight ?? Appearance.ownColour)
    case .manyColours: Appearance(attributes, foreground: many)
    }
  }

  /// The middle of the 256 colours' range, apart from one another, each at least 3.5:1 against black and white.
  static let speakers = [32, 166, 64, 133, 30, 161]
  private static let grey = 244
  private static let red = 160
  /// Those of the eight that read best on most palettes come first.
  private static let fewSpeakers = [6, 5, 2, 3, 4, 1]

  private func speaker(_ variant: Int) -> Int {
    let own = Appearance.ownColour
    return switch depth {
    case .monochrome: own
    case .eight: Self.fewSpeakers.indices.contains(variant) ? Self.fewSpeakers[variant] : own
    case .manyColours: Self.speakers.indices.contains(variant) ? Self.speakers[variant] : Self.grey
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
    case .eight: look = Appearance(look.attributes.subtracting(.dim), foreground: 7, background: 4)
    case .manyColours: look = Appearance(look.attributes.subtracting(.dim), foreground: 255, background: 240)
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
    case .eight: look = Appearance(.bold, foreground: 0, background: 2)
    case .manyColours: look = Appearance(.bold, foreground: 16, background: 151)
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
    case .eight:
      look = Appearance(isCurrent ? .underline : [], foreground: 0, background: isCurrent ? 6 : 3)
    case .manyColours:
      look = Appearance(isCurrent ? .bold : [], foreground: 16, background: isCurrent ? 208 : 222)
    }
  }
}
