/// What exports call languages, in the language of whoever made the export, as BCP 47 tags.
enum LanguageNames {
  /// The tag for "ENGLISH", "Français", "German; DEUTSCH", "EN"; nil for what is not known.
  static func tag(of words: String) -> String? {
    let first = words.split { $0 == ";" || $0 == "," || $0 == "/" || $0 == "|" }.first ?? ""
    let name = first.split(separator: " ").first.map { $0.lowercased() } ?? ""
    if let known = tags[name] { return known }
    // A code as it is: "en", "EN-GB".
    let parts = name.split(separator: "-")
    guard let code = parts.first, code.utf8.count == 2, code.utf8.allSatisfy(\.isAsciiLowercase), parts.count < 3 else {
      return nil
    }
    return parts.count == 2 ? "\(code)-\(parts[1].uppercased())" : String(code)
  }

  private static let tags: [String: String] = {
    var tags: [String: String] = [:]
    for (tag, names) in table {
      for name in names.split(separator: " ") { tags[String(name)] = tag }
    }
    return tags
  }()

  private static let table = [
    ("en", "english englisch anglais inglés ingles inglese inglês engels engelska engelsk английский 英文 英语 英語"),
    ("de", "german deutsch allemand alemán aleman tedesco alemão duits tyska tysk немецкий 德语 ドイツ語"),
    ("fr", "french französisch français francais francés frances francese francês frans franska французский 法语"),
    ("es", "spanish spanisch espagnol español espanol spagnolo espanhol spaans spanska испанский 西班牙语"),
    ("it", "italian italienisch italien italiano italiaans italienska итальянский 意大利语"),
    ("pt", "portuguese portugiesisch portugais portugués portoghese português portugues portugees"),
    ("nl", "dutch niederländisch néerlandais neerlandais holandés neerlandés olandese holandês nederlands голландский"),
    ("ru", "russian russisch russe ruso russo русский 俄语 ロシア語"),
    ("pl", "polish polnisch polonais polaco polacco polski польский"),
    ("sv", "swedish schwedisch suédois sueco svedese svenska"),
    ("da", "danish dänisch danois danés danese dansk"),
    ("no", "norwegian norwegisch norvégien noruego norvegese norsk"),
    ("fi", "finnish finnisch finnois finlandés finlandese suomi"),
    ("cs", "czech tschechisch tchèque checo ceco čeština česky"),
    ("tr", "turkish türkisch turc turco türkçe"),
    ("ar", "arabic arabisch arabe árabe arabo العربية"),
    ("zh", "chinese chinesisch chinois chino cinese chinês 中文 简体中文 繁體中文"),
    ("ja", "japanese japanisch japonais japonés giapponese japonês 日本語 日语"),
    ("ko", "korean koreanisch coréen coreano 한국어 韩语"),
    ("ca", "catalan katalanisch catalán català catalano"),
    ("el", "greek griechisch grec griego greco ελληνικά"),
    ("hu", "hungarian ungarisch hongrois húngaro ungherese magyar"),
    ("id", "indonesian indonesisch indonésien indonesio indonesia"),
  ]
}
