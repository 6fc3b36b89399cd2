import Screen

/// The colours of one theme on one kind of background, as numbers of xterm's 256.
///
/// All are from 16 on, which terminals leave as they are, so that their contrast is known: text has at least 4.5:1 (WCAG
/// 2.2, AA) on the backgrounds that the palette is for, 7:1 in high contrast, and 3.5:1 on black and on white at once
/// while nobody has told what the background is. A test works it all out.
struct Palette: Sendable, Equatable {
  /// A colour and the background that it stands on.
  struct Pair: Sendable, Equatable {
    let foreground: Int
    let background: Int

    init(_ foreground: Int, on background: Int) {
      self.foreground = foreground
      self.background = background
    }

    func appearance(_ attributes: Appearance.Attributes) -> Appearance {
      Appearance(attributes, foreground: foreground, background: background)
    }
  }

  /// What it is for; nil for both.
  let background: Background?
  /// One for each variant; empty where speech is underlined in the terminal's own colour.
  let speakers: [Int]
  /// Somebody who is not known.
  let unknown: Int
  /// What matters less than the text.
  let faint: Int
  let problem: Int
  /// The selected row of a pane that has not the keyboard.
  let elsewhere: Pair
  let hit: Pair
  let currentHit: Pair
  /// What tells who the speaker is.
  var evidence: Pair { Pair(16, on: 151) }

  private init(
    for background: Background?, speakers: [Int], unknown: Int, faint: Int, problem: Int,
    elsewhere: Pair = Pair(255, on: 240), hit: Pair = Pair(16, on: 222), currentHit: Pair = Pair(16, on: 208)
  ) {
    self.background = background
    self.speakers = speakers
    self.unknown = unknown
    self.faint = faint
    self.problem = problem
    self.elsewhere = elsewhere
    self.hit = hit
    self.currentHit = currentHit
  }

  init(_ looks: Looks) {
    switch (looks.theme, looks.background) {
    case (.dark, _), (.auto, .dark): self = .dark
    case (.light, _), (.auto, .light): self = .light
    case (.auto, nil), (.monochrome, _): self = .either
    case (.highContrast, .dark): self = .highContrastDark
    case (.highContrast, .light): self = .highContrastLight
    case (.highContrast, nil): self = .highContrastEither
    case (.colourBlind, .dark): self = .colourBlindDark
    case (.colourBlind, .light): self = .colourBlindLight
    case (.colourBlind, nil): self = .colourBlindEither
    }
  }

  /// The middle of the range, apart from one another: all that can be read on black and on white.
  static let either = Palette(
    for: nil, speakers: [32, 166, 64, 133, 30, 161], unknown: 244, faint: 244, problem: 160)

  static let dark = Palette(
    for: .dark, speakers: [39, 215, 114, 177, 80, 211], unknown: 248, faint: 248, problem: 209,
    elsewhere: Pair(255, on: 239))

  static let light = Palette(
    for: .light, speakers: [25, 94, 22, 90, 23, 161], unknown: 242, faint: 242, problem: 160,
    elsewhere: Pair(16, on: 252))

  static let highContrastDark = Palette(
    for: .dark, speakers: [117, 221, 219, 120, 229, 51], unknown: 252, faint: 252, problem: 217,
    elsewhere: Pair(231, on: 19), hit: Pair(16, on: 226), currentHit: Pair(16, on: 214))

  static let highContrastLight = Palette(
    for: .light, speakers: [18, 89, 22, 54, 52, 17], unknown: 238, faint: 238, problem: 88,
    elsewhere: Pair(231, on: 19), hit: Pair(16, on: 226), currentHit: Pair(16, on: 214))

  /// No colour has 7:1 on black and on white: the text's own is left to the terminal.
  static let highContrastEither = Palette(
    for: nil, speakers: [], unknown: Appearance.ownColour, faint: Appearance.ownColour,
    problem: Appearance.ownColour, elsewhere: Pair(231, on: 19), hit: Pair(16, on: 226), currentHit: Pair(16, on: 214))

  // Looked for among the 256 with a program: as far apart as can be at once for everybody and for those who do not see
  // red, green or blue (the matrices of Machado, Oliveira and Fernandes, 2009), and in steps of lightness.
  static let colourBlindDark = Palette(
    for: .dark, speakers: [117, 210, 156, 230, 141, 46], unknown: 250, faint: 250, problem: 215,
    elsewhere: Pair(255, on: 239), currentHit: Pair(16, on: 117))

  static let colourBlindLight = Palette(
    for: .light, speakers: [27, 124, 90, 52, 20, 17], unknown: 241, faint: 241, problem: 124,
    elsewhere: Pair(16, on: 252), currentHit: Pair(16, on: 117))

  /// What can be read on black and on white is all of one lightness: these differ in blue and yellow.
  static let colourBlindEither = Palette(
    for: nil, speakers: [31, 130, 129, 65, 199, 62], unknown: 242, faint: 242, problem: 130,
    currentHit: Pair(16, on: 117))

  // MARK: - The numbers

  /// Red, green and blue of one of xterm's colours from 16 on: a cube of 6, then greys.
  static func channels(_ colour: Int) -> [Int] {
    if colour >= 232 { return Array(repeating: 8 + 10 * (colour - 232), count: 3) }
    let steps = [0, 95, 135, 175, 215, 255]
    let place = max(0, colour - 16)
    return [place / 36 % 6, place / 6 % 6, place % 6].map { steps[$0] }
  }

  /// A colour's number where numbers are red, green and blue. Those below 256 may be the terminal's own colours instead
  /// (below 8, or in some descriptions all of them), so they are passed by; nobody sees the difference.
  static func direct(_ colour: Int) -> Int {
    guard colour != Appearance.ownColour else { return colour }
    let number = channels(colour).reduce(0) { $0 << 8 | $1 }
    return number < 256 ? number | 0x01_0100 : number
  }
}
