import Testing

@testable import Articles

/// News in the letters of many languages, and the encodings that each was written in before Unicode.
private let news: [(encodings: [String], text: String)] = [
  (
    ["windows-1250", "ISO-8859-2"],
    "Rada miasta ogłosiła wczoraj, że stare magazyny przy porcie zostaną przebudowane na bibliotekę. Burmistrz "
      + "powiedział, że prace będą kosztować trzydzieści milionów i zakończą się w ciągu dwóch lat. Mieszkańcy się cieszą."
  ),
  (
    ["windows-1250", "ISO-8859-2"],
    "Město včera oznámilo, že od příštího měsíce přestaví staré sklady u přístavu na veřejnou knihovnu. Starosta řekl, "
      + "že práce budou stát třicet milionů a potrvají dva roky. Lidé jsou spokojení."
  ),
  (
    ["windows-1250", "ISO-8859-2"],
    "Mesto včera oznámilo, že od budúceho mesiaca prestavia staré sklady pri prístave na verejnú knižnicu. Primátor "
      + "povedal, že práce budú stáť tridsať miliónov a potrvajú dva roky. Ľudia sú spokojní, ale obávajú sa dopravy."
  ),
  (
    ["windows-1250", "ISO-8859-2"],
    "A város tegnap bejelentette, hogy a jövő hónaptól a kikötő melletti régi raktárakat nyilvános könyvtárrá építik "
      + "át. A polgármester azt mondta, hogy a munka harmincmillióba kerül. Sokan a forgalomtól félnek, és gyűlést hívtak."
  ),
  (
    ["windows-1250", "ISO-8859-2"],
    "Grad je jučer objavio da će se stara skladišta kod luke preurediti u javnu knjižnicu. Gradonačelnik je rekao da će "
      + "radovi trajati dvije godine. Ljudi su oduševljeni, iako će gužva biti veća."
  ),
  (
    ["windows-1250", "ISO-8859-2"],
    "Mesto je včeraj sporočilo, da bodo stara skladišča ob pristanišču preurejali v javno knjižnico. Župan je dejal, da "
      + "bodo dela stala trideset milijonov in da bodo končana čez dve leti."
  ),
  (
    ["windows-1250", "ISO-8859-2"],
    "Primăria a anunţat ieri că vechile depozite de lângă port vor fi transformate în bibliotecă. Primarul a spus că "
      + "lucrările vor costa treizeci de milioane şi vor dura doi ani; locuitorii sînt mulţumiţi, deşi se tem de trafic."
  ),
  (
    ["windows-1254"],
    "Belediye dün gelecek aydan itibaren liman yakınındaki eski depoların halk kütüphanesine dönüştürüleceğini "
      + "açıkladı. Başkan, işin iki yıl içinde biteceğini söyledi. Şehirde yaşayanlar mutlu."
  ),
  (
    ["windows-1257", "ISO-8859-4"],
    "Miesto savivaldybė vakar paskelbė, kad seni sandėliai prie uosto bus paversti vieša biblioteka. Meras sakė, kad "
      + "darbai kainuos trisdešimt milijonų ir truks dvejus metus. Žmonės džiaugiasi, tačiau būgštauja."
  ),
  (
    ["windows-1257", "ISO-8859-4"],
    "Pilsētas dome vakar paziņoja, ka vecās noliktavas pie ostas pārvērtīs par publisku bibliotēku. Mērs sacīja, ka "
      + "darbi maksās trīsdesmit miljonus un ilgs divus gadus. Iedzīvotāji ir priecīgi, bet šaubās par ceļu."
  ),
  (
    ["windows-1251", "KOI8-R", "ISO-8859-5", "IBM866"],
    "Городская администрация объявила вчера, что старые склады у порта будут перестроены в библиотеку. Мэр сказал, что "
      + "работы займут два года и обойдутся в тридцать миллионов. Жители довольны."
  ),
  (
    ["windows-1251", "KOI8-U", "ISO-8859-5"],
    "Міська влада оголосила вчора, що старі склади біля порту перебудують на бібліотеку. Мер сказав, що роботи триватимуть "
      + "два роки. Її мешканці задоволені, є й інші думки."
  ),
  (
    ["windows-1251", "ISO-8859-5"],
    "Общината обяви вчера, че старите складове край пристанището ще бъдат превърнати в библиотека. Кметът каза, че "
      + "строежът ще струва тридесет милиона и ще приключи след две години."
  ),
  (
    ["windows-1251", "ISO-8859-5"],
    "Град је јуче објавио да ће стара складишта код луке бити претворена у библиотеку. Градоначелник је рекао да ће радови "
      + "трајати две године. Њихови људи желе још."
  ),
  (
    ["windows-1253", "ISO-8859-7"],
    "Ο δήμος ανακοίνωσε χθες ότι από τον επόμενο μήνα οι παλιές αποθήκες κοντά στο λιμάνι θα γίνουν δημόσια βιβλιοθήκη. "
      + "Ο δήμαρχος είπε ότι το έργο θα κοστίσει τριάντα εκατομμύρια."
  ),
  (
    ["windows-1255"],
    "העירייה הודיעה אתמול כי החל מהחודש הבא יהפכו המחסנים הישנים ליד הנמל לספרייה ציבורית. ראש העיר אמר כי העבודות "
      + "יעלו שלושים מיליון ויסתיימו בתוך שנתיים."
  ),
  // Western Europe stays what it was.
  (
    ["windows-1252"],
    "Die Stadt gab gestern bekannt, dass die alten Lagerhäuser am Hafen zu einer öffentlichen Bücherei umgebaut werden. "
      + "„Das wird großartig“, sagte der Bürgermeister. Es kostet 30 Mio. €, rund 900 m² für 12³ Bücher."
  ),
  (
    ["windows-1252"],
    "La ville a annoncé hier que les vieux entrepôts près du port seraient transformés en bibliothèque. « C’est une très "
      + "bonne nouvelle », a déclaré le maire, élu où l’on sait. Là-bas, on a créé une école à côté."
  ),
  (
    ["windows-1252"],
    "Il comune ha annunciato ieri che i vecchi magazzini del porto saranno trasformati in una biblioteca. «È una bella "
      + "novità», ha detto il sindaco. Il costo è già coperto e c’è di più: sarà pronta tra due anni, però."
  ),
  (
    ["windows-1252"],
    "El municipio anunció ayer que los viejos almacenes del puerto se convertirán en biblioteca pública. ¿Cuánto costará? "
      + "«Treinta millones», respondió el alcalde; los niños están contentos. ¡Qué bien!"
  ),
  (
    ["windows-1252"],
    "A cidade anunciou ontem que os armazéns antigos do porto serão transformados em biblioteca pública. «É uma ótima "
      + "notícia», disse o prefeito; as obras custarão trinta milhões e a construção não começará já."
  ),
  (
    ["windows-1252"],
    "Byen oplyste i går, at de gamle pakhuse på havnen bliver bygget om til et offentligt bibliotek. Borgmesteren sagde, "
      + "at arbejdet bliver færdigt om to år og får støtte. Børnene glæder sig."
  ),
  (
    ["windows-1252"],
    "Borgin tilkynnti í gær að gömlu skemmunum við höfnina yrði breytt í bókasafn. Borgarstjórinn sagði að verkið tæki tvö "
      + "ár og kostaði þrjátíu milljónir."
  ),
  (
    ["windows-1252"],
    "Linn teatas eile, et sadama lähedal asuvad laod ehitatakse ümber raamatukoguks. Linnapea ütles, et tööd lõpevad kahe "
      + "aasta pärast ja õnneks jääb hind mõõdukaks."
  ),
  (
    ["windows-1252"],
    "The mayor of São João, Renée Müller, met Björn Åström, Slavoj Žižek and Zoë Peña at the café. “It is a façade,” she "
      + "said — the price¹ was £9, about 10° off², a crème brûlée included."
  ),
]

/// The bytes of a text, by the table of an encoding.
private func encoded(_ text: String, _ encoding: SingleByteEncoding) -> [UInt8] {
  text.unicodeScalars.compactMap { scalar in
    if scalar.value < 0x80 { return UInt8(scalar.value) }
    return (0x80...0xFF as ClosedRange<UInt8>).first { encoding.scalar($0) == scalar.value }
  }
}

@Suite struct EncodingTests {
  @Test(arguments: news.indices)
  func `a language is read in each of its encodings`(index: Int) throws {
    for name in news[index].encodings {
      let encoding = try #require(SingleByteEncoding.named(name))
      let bytes = encoded(news[index].text, encoding)
      let article = try ArticleParser().parse(bytes, fileName: "story.txt")
      let expected = String(decoding: encoding.decode(bytes), as: UTF8.self)
      #expect(article.string(0..<article.text.count) == expected, "\(name)")
    }
  }

  @Test func `scripts of many letters are told by uchardet and read by iconv`() throws {
    // “The city announced yesterday that the old warehouses at the harbour become a library.”
    let texts: [(name: String, bytes: [UInt8], text: String)] = [
      (
        "GB18030",
        [
          0xCA, 0xD0, 0xD5, 0xFE, 0xB8, 0xAE, 0xD7, 0xF2, 0xCC, 0xEC, 0xD0, 0xFB, 0xB2, 0xBC, 0xA3, 0xAC, 0xB8, 0xDB,
          0xBF, 0xDA, 0xB8, 0xBD, 0xBD, 0xFC, 0xB5, 0xC4, 0xBE, 0xC9, 0xB2, 0xD6, 0xBF, 0xE2, 0xBD, 0xAB, 0xB8, 0xC4,
          0xBD, 0xA8, 0xCE, 0xAA, 0xCD, 0xBC, 0xCA, 0xE9, 0xB9, 0xDD, 0xA1, 0xA3,
        ],
        "市政府昨天宣布，港口附近的旧仓库将改建为图书馆。"
      ),
      (
        "Shift_JIS",
        [
          0x8E, 0x73, 0x90, 0xAD, 0x95, 0x7B, 0x82, 0xCD, 0x8D, 0xF0, 0x93, 0xFA, 0x81, 0x41, 0x8D, 0x60, 0x82, 0xCC,
          0x8B, 0xDF, 0x82, 0xAD, 0x82, 0xCC, 0x8C, 0xC3, 0x82, 0xA2, 0x91, 0x71, 0x8C, 0xC9, 0x82, 0xF0, 0x90, 0x7D,
          0x8F, 0x91, 0x8A, 0xD9, 0x82, 0xC9, 0x82, 0xB7, 0x82, 0xE9, 0x82, 0xC6, 0x94, 0xAD, 0x95, 0x5C, 0x82, 0xB5,
          0x82, 0xBD, 0x81, 0x42,
        ],
        "市政府は昨日、港の近くの古い倉庫を図書館にすると発表した。"
      ),
      ("ISO-2022-JP", Array("\u{1B}$B;T\u{1B}(B".utf8), "市"),
    ]
    for (name, bytes, text) in texts {
      let article = try ArticleParser().parse(bytes, fileName: "story.txt")
      #expect(article.string(0..<article.text.count) == text)
      #expect(article.metadata.encoding == name)
    }
  }

  @Test func `UTF-32 is read with a mark, in either order`() throws {
    let points = Array("Zoë 😀\r\nx".unicodeScalars)
    let big = points.flatMap { point in [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: point.value >> $0) } }
    let little = points.flatMap { point in [0, 8, 16, 24].map { UInt8(truncatingIfNeeded: point.value >> $0) } }
    for bytes in [[0, 0, 0xFE, 0xFF] + big, [0xFF, 0xFE, 0, 0] + little] as [[UInt8]] {
      let article = try ArticleParser().parse(bytes, fileName: "story.txt")
      #expect(article.string(0..<article.text.count) == "Zoë 😀\nx")
      #expect(article.metadata.encoding.hasPrefix("UTF-32"))
    }
  }

  @Test func `what is declared counts where the bytes decode in it and are no UTF-8`() {
    func words(_ bytes: [UInt8], _ declared: String?) -> String {
      let (text, encoding) = Charset.decode(bytes, declared: declared)
      return "\(String(decoding: text, as: UTF8.self)) \(encoding)"
    }
    #expect(words([0xB3, 0x6F], "iso-8859-2") == "ło ISO-8859-2")
    #expect(words([0x93, 0x41, 0x94], "ISO-8859-1") == "“A” windows-1252")
    #expect(words([0xC4, 0xE3], "gb2312") == "你 GB18030")
    #expect(words(Array("Zoë".utf8), "iso-8859-1") == "Zoë UTF-8")
    #expect(words([0x5A, 0x6F, 0xEB], "utf-8") == "Zoë windows-1252")
    #expect(words([0x5A, 0x6F, 0xEB], "no-such-charset//TRANSLIT") == "Zoë windows-1252")
    #expect(words([0xC4, 0xFF, 0x41], "gb2312") == "ÄÿA windows-1252")
    #expect(words([0xEF, 0xBB, 0xBF, 0x41], "koi8-r") == "A UTF-8")
  }

  @Test func `somebody who knows better has the last word`() throws {
    let bytes: [UInt8] = [0x9A, 0x6B, 0xF8]
    func text(_ name: String, _ bytes: [UInt8]) throws -> String {
      let encoding: TextEncoding = try #require(TextEncoding(name))
      let parser = DocumentParser(encoding: encoding)
      let article = try #require(parser.articles(in: bytes, fileName: "x.txt").first)
      #expect(article.metadata.encoding == encoding.name)
      return article.string(0..<article.text.count)
    }
    #expect(try text("cp1250", bytes) == "škř")
    #expect(try text("koi8-r", bytes) == "\u{A0}kЬ")
    #expect(try text("macintosh", Array("Zo".utf8) + [0x91]) == "Zoë")
    #expect(try text("UTF-16LE", [0x5A, 0, 0x6F, 0, 0xEB, 0]) == "Zoë")
    #expect(try text("windows-1252", Array("é".utf8)) == "Ã©")
    #expect(try text("UTF-8", [0x41, 0xE9, 0x42]) == "A\u{FFFD}B")
    #expect(TextEncoding("latin1")?.name == "windows-1252")
    #expect(TextEncoding("klingon") == nil)
    for encoding in TextEncoding.offered { #expect(TextEncoding(encoding.name) == encoding, "\(encoding.name)") }
  }

  @Test func `an opening is read as the whole is, whatever its encoding`() throws {
    let parser = ArticleParser()
    for (encodings, text) in news[8..<14] {
      for name in encodings.prefix(1) {
        let encoding = try #require(SingleByteEncoding.named(name))
        let paragraph = encoded(text, encoding) + [0x0A, 0x0A]
        let count = ArticleParser.openingLength * 2 / paragraph.count
        let bytes = Array(repeatElement(paragraph, count: count).joined())
        let opening = try parser.parse(opening: Array(bytes.prefix(ArticleParser.openingLength)), fileName: "x.txt")
        let whole = try parser.parseText(bytes, fileName: "x.txt", opening: opening)
        #expect(whole.text.starts(with: opening.text))
        #expect(whole.metadata == opening.metadata)
      }
    }
  }

  @Test func `bytes of every kind give UTF-8 in every encoding`() {
    var numbers = SeededNumbers(seed: 5)
    for encoding in TextEncoding.offered {
      for isComplete in [true, false] {
        let bytes = (0..<2000).map { _ in UInt8.random(in: 0...255, using: &numbers) }
        let text = TextDecoder.of(encoding.decoding, bytes).decode(bytes, isComplete: isComplete)
        #expect((try? UTF8Span(validating: text.span)) != nil)
        #expect(text.count <= bytes.count * 4)
      }
    }
    for _ in 0..<500 {
      let bytes = (0..<60).map { _ in UInt8.random(in: 0x20...0xFF, using: &numbers) }
      let (text, _) = Charset.decode(bytes, declared: nil)
      #expect((try? UTF8Span(validating: text.span)) != nil)
    }
  }
}

/// One text in a hundred languages, with the encoding in the name of the file: “Czech_Cesky-Latin2”.
@Suite struct LabelledEncodingTests {
  private static let folder = "corpora/nltk-udhr/udhr"

  @Test(.enabled(if: !Shared.names(in: folder).isEmpty, "no labelled texts in ../shared/\(folder)"))
  func `labelled texts are read in the encoding of their label`() throws {
    var texts = 0
    var wrong: [String] = []
    for name in Shared.names(in: Self.folder) {
      let bytes = try #require(Shared.bytes(of: "\(Self.folder)/\(name)"))
      guard bytes.contains(where: { $0 >= 0x80 }), let encoding = Self.encoding(labelled: name, bytes) else { continue }
      texts += 1
      let found = try TextDecoder.sniffing(bytes)
      if found.decode(bytes) != TextDecoder.of(encoding, bytes).decode(bytes) {
        wrong.append("\(name): \(found.encoding.name)")
      }
    }
    #expect(wrong.count * 260 <= 20 * texts, "\(wrong) of \(texts)")
  }

  /// What a label says. Some are names of a family: where the text has letters among the controls of ISO 8859-2, it is in
  /// windows-1250, and “Cyrillic” is whichever gives more small letters; fonts that were made for one language are none.
  private static func encoding(labelled name: String, _ bytes: [UInt8]) -> TextDecoder.Encoding? {
    func smallLetters(_ encoding: SingleByteEncoding) -> Int {
      bytes.count { (0x430...0x44F).contains(encoding.scalar($0)) }
    }
    switch name.split(separator: "-").last {
    case "UTF8": return .utf8
    case "Latin1": return .windows1252
    case "Latin2", "err":
      return .singleByte(
        bytes.contains { (0x8A...0x8F).contains($0) || (0x9A...0x9F).contains($0) } ? .windows1250 : .latin2)
    case "Cyrillic":
      let all: [SingleByteEncoding] = [.cyrillic, .windows1251, .koi8R]
      return all.max { smallLetters($0) < smallLetters($1) }.map { .singleByte($0) }
    case "Greek": return .singleByte(.greek)
    case "Baltic": return .singleByte(.latin4)
    case "Hebrew": return Charset.encoding(named: "iso-8859-8")
    case "Arabic": return Charset.encoding(named: "windows-1256")
    case "SJIS": return Charset.encoding(named: "shift_jis")
    case "GB2312": return Charset.encoding(named: "gb2312")
    default: return nil
    }
  }
}
