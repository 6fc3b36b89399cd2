import Glibc

/// The letters beyond ASCII that a language is written with, and how often each of them comes: what tells encodings apart
/// that give every byte a meaning.
///
/// The figures are how many in a thousand letters of running text, as tables of letter frequencies give them, rounded: no
/// more than their proportions matter.
struct LanguageLetters: Sendable {
  /// In each of the encodings that the language is written in, besides those of Unicode; the likelier one first.
  let tables: [LetterTable]

  /// What a letter is worth that the language does not have: it stands in a foreign name.
  static let foreign: Float = -6.2

  init(_ encodings: [SingleByteEncoding], _ letters: String) {
    var weights: [UInt32: Float] = [:]
    for word in letters.split(separator: " ") {
      guard let letter = word.unicodeScalars.first, let weight = Float(word.dropFirst()) else { continue }
      weights[letter.value, default: 0] += weight
      let capital = letter.properties.uppercaseMapping.unicodeScalars
      if capital.count == 1, let capital = capital.first, capital != letter {
        weights[capital.value, default: 0] += weight * Self.capitals
      }
    }
    let sum = weights.values.reduce(0, +)
    let worths = weights.mapValues { log(max($0 / sum, 0.0001)) }
    tables = encodings.map { LetterTable($0, worths) }
  }

  /// How many capitals there are to a small letter.
  private static let capitals: Float = 0.04

  /// Of Western Europe and, without frequencies of their own, of all others that are written in Windows-1252.
  static let western: [LanguageLetters] = [
    // French, Spanish, Portuguese, Italian, Catalan, German, Scandinavian, Icelandic, Finnish, Dutch.
    "é19 è5 à5 ê2 ç1 ù0.6 î0.5 â0.6 ô0.4 û0.4 ï0.1 ë0.1 œ0.2",
    "ó9 í7 á5 é4 ñ3 ú2 ü0.2 ï0.1",
    "ã7 ç5 é4 á4 í3 ó3 ê3 õ2 â1 ú1 à1 ô1",
    "à6 è3 ù2 ò2 é1 ì1",
    "à5 é4 è3 í3 ó3 ò2 ç1 ú1 ï1 ü0.3",
    "ü6 ä6 ö3 ß3 é0.2",
    "å13 ä18 ö13 é1",
    "å12 ø9 æ8 é1",
    "ð30 á18 í15 é7 ó9 þ14 æ8 ö8 ú6 ý2",
    "ä36 ö5 å0.2 é0.2",
    "ë5 é4 ï2 è1 ö1 ü1 á1 ó1 ê1",
    "à1 á1 â1 ã1 ä1 å1 æ1 ç1 è1 é1 ê1 ë1 ì1 í1 î1 ï1 ð1 ñ1 ò1 ó1 ô1 õ1 ö1 ø1 ù1 ú1 û1 ü1 ý1 þ1 ÿ1 ß1 œ1 š1 ž1",
  ].map { LanguageLetters([.windows1252], $0) }

  /// Written in other encodings of Latin letters.
  static let others: [LanguageLetters] = {
    let central: [SingleByteEncoding] = [.windows1250, .latin2]
    let baltic: [SingleByteEncoding] = [.windows1257, .latin4]
    return [
      // Polish, Czech, Slovak, Hungarian, Romanian; Croatian, Bosnian and Serbian; Slovenian; Sorbian.
      LanguageLetters(central, "ł18 ę11 ą10 ó9 ż8 ś7 ć4 ń2.5 ź0.7"),
      LanguageLetters(central, "í30 á22 ě16 é12 ř12 č10 ý10 ž10 š8 ů6 ú1.5 ň0.8 ť0.5 ó0.4 ď0.3"),
      LanguageLetters(central, "á20 í12 č10 ý10 ú9 ž9 é8 š8 ť7 ľ4 ň2 ô2 ď2 ä1.5 ó1 ŕ0.2 ĺ0.2"),
      LanguageLetters(central, "é38 á36 ó11 ö10 ő9 í7 ü6 ú4 ű2.5"),
      LanguageLetters(central, "ă41 ş14 î12 ţ12 â6"),
      LanguageLetters(central, "č11 š10 ć6 ž5 đ3"),
      LanguageLetters(central, "č12 š10 ž6.5"),
      LanguageLetters(central, "ě20 š15 ó12 ł20 ž8 č8 ć8 ś4 ř4 ń2 ź3"),
      LanguageLetters([.windows1254], "ı51 ü19 ş18 ç12 ğ11 ö8 â0.5 î0.1 û0.1 İ3"),
      // Lithuanian, Latvian.
      LanguageLetters(baltic, "ė18 š13 ų12 į6 ž8 ą6 č4 ū4 ę2"),
      LanguageLetters(baltic, "ā38 ī18 ē17 š8 ū5 ņ5 ļ3 ž3 ķ2 ģ2 č1"),
    ]
  }()

  /// Cyrillic, of Russian for the most part with the letters of its neighbours; Hebrew. With each the least that a letter has
  /// to be worth on average: those of Russian are worth -3.1.
  static let otherScripts: [(letters: LanguageLetters, least: Float)] = [
    (
      LanguageLetters(
        [.windows1251, .koi8U, .cyrillic, .ibm866],
        """
        о105 е85 а85 и75 н66 т60 с53 р47 в45 л43 к35 м32 д30 п28 у27 я18 ы16 ь16 г17 з17 б16 ч13 й11 х10 ж9 ш7 ю6 ц6 \
        щ3 э4 ф3 ъ3 ё1 і12 ї2 є2 ґ0.2 ў3 ј5 љ1 њ1 ћ1 ђ0.4 џ0.1 ѓ0.2 ќ0.2 ѕ0.2
        """), -4
    ),
    (
      LanguageLetters(
        [.windows1255],
        """
        \u{5D9}110 \u{5D4}109 \u{5D5}104 \u{5DC}74 \u{5D0}63 \u{5E8}56 \u{5EA}51 \u{5D1}47 \u{5DE}46 \u{5E9}44 \
        \u{5E0}28 \u{5DB}27 \u{5E2}32 \u{5D3}26 \u{5DD}30 \u{5D7}25 \u{5E7}21 \u{5DF}21 \u{5E4}17 \u{5E1}15 \
        \u{5D2}12 \u{5E6}12 \u{5D6}13 \u{5D8}12 \u{5DA}8 \u{5E5}1 \u{5E3}3
        """), -3.5
    ),
  ]
}

/// What each byte of 0x80 to 0xFF is in a language and an encoding.
struct LetterTable: Sendable {
  struct Entry: Sendable {
    /// The logarithm of the letter's share among the letters beyond ASCII; nil where the language does not have it.
    var worth: Float?
    /// What the byte is in the encoding.
    var isLetter = false
    var isSmall = false
    var isCapital = false
    var isNothing = false
    /// Whether it is something else in Windows-1252, and whether that is a letter.
    var tells = false
    var isWesternLetter = false
  }

  let encoding: SingleByteEncoding
  let entries: [Entry]
  /// How many small letters of the language are something else in Windows-1252.
  let tellingKinds: Int

  init(_ encoding: SingleByteEncoding, _ worths: [UInt32: Float]) {
    self.encoding = encoding
    entries = (0..<128).map { number in
      let scalar = UInt32(encoding.table[number])
      let western = UInt32(SingleByteEncoding.windows1252.table[number])
      let properties = Unicode.Scalar(scalar)?.properties
      let isLetter = Self.isLetter(scalar)
      return Entry(
        worth: isLetter ? worths[scalar] : nil, isLetter: isLetter, isSmall: properties?.isLowercase ?? false,
        isCapital: properties?.isUppercase ?? false, isNothing: scalar == 0xFFFD, tells: western != scalar,
        isWesternLetter: Self.isLetter(western))
    }
    tellingKinds = entries.count { $0.worth != nil && $0.tells && $0.isSmall }
  }

  private static func isLetter(_ scalar: UInt32) -> Bool {
    // Not the ordinal signs, which end a number, and the micro sign.
    guard scalar != 0xAA, scalar != 0xBA, scalar != 0xB5 else { return false }
    return Unicode.Scalar(scalar)?.properties.isAlphabetic ?? false
  }
}
