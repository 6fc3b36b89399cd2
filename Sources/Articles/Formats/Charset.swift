/// Turns bytes in a charset that somebody names into UTF-8.
enum Charset {
  /// The bytes as UTF-8 with LF line ends, and the name of the encoding they were read in.
  ///
  /// A byte order mark goes before what is declared, and so does what is UTF-8 without a fault, which nothing else is by
  /// accident: browsers save pages as UTF-8 that declare what they were. Then what is declared counts where the bytes
  /// decode in it; else the bytes decide.
  ///
  /// - Parameter declared: what a page, a part of a mail or an XML declaration says: "iso-8859-1", "GB2312".
  static func decode(_ bytes: [UInt8], declared: String?) -> (text: [UInt8], encoding: String) {
    if let marked = TextDecoder.marked(bytes) { return (marked.decode(bytes), marked.encoding.name) }
    if let encoding = declared.flatMap(encoding(named:)), encoding != .utf8, !isUTF8(bytes, rather: encoding) {
      if case .system(let name) = encoding {
        if let text = SystemCharset(name)?.decodeStrictly(bytes) {
          return (TextDecoder(encoding: .utf8, markLength: 0).decode(text), name)
        }
      } else {
        return (TextDecoder(encoding: encoding, markLength: 0).decode(bytes), encoding.name)
      }
    }
    let decoder = (try? TextDecoder.sniffing(bytes)) ?? TextDecoder(encoding: .utf8, markLength: 0)
    return (decoder.decode(bytes), decoder.encoding.name)
  }

  /// Whether bytes that are said to be in another encoding are UTF-8: a few sequences of several bytes may be letters of
  /// an encoding that has several bytes for each.
  private static func isUTF8(_ bytes: [UInt8], rather declared: TextDecoder.Encoding) -> Bool {
    switch declared {
    case .singleByte: TextDecoder.sequences(ofValid: bytes) != nil
    case .system: (TextDecoder.sequences(ofValid: bytes) ?? 0) > 8
    default: false
    }
  }

  /// The encoding of a name that files use; nil where nobody here knows it.
  static func encoding(named label: String) -> TextDecoder.Encoding? {
    guard let name = standardName(label) else { return nil }
    switch name {
    case "UTF-8": return .utf8
    // Without a byte order mark, as most have it.
    case "UTF-16", "UTF-16LE": return .utf16LittleEndian
    case "UTF-16BE": return .utf16BigEndian
    case "UTF-32", "UTF-32LE": return .utf32LittleEndian
    case "UTF-32BE": return .utf32BigEndian
    default:
      if let encoding = SingleByteEncoding.named(name) { return .singleByte(encoding) }
      return SystemCharset(name) == nil ? nil : .system(name)
    }
  }

  /// The name of an encoding, by a name that files use for it (https://encoding.spec.whatwg.org: "iso-8859-1" and
  /// "ascii" have long meant Windows-1252); nil where it is none.
  static func standardName(_ declared: String) -> String? {
    let label = declared.lowercased().filter { !$0.isWhitespace && $0 != "\"" && $0 != "'" }
    switch label {
    case "utf-8", "utf8", "unicode-1-1-utf-8", "utf-8-sig", "utf8mb4": return "UTF-8"
    case "utf-16", "utf16", "ucs-2", "unicode", "utf-16le": return "UTF-16LE"
    case "iso-8859-1", "iso8859-1", "iso_8859-1", "latin1", "latin-1", "l1", "us-ascii", "ascii", "windows-1252",
      "cp1252", "cp-1252", "x-cp1252", "ansi_x3.4-1968", "iso88591", "iso-8859-1:1987", "iso_8859-1:1987", "8859-1",
      "ansi", "iso-8859", "iso8859_1":
      return "windows-1252"
    case "gb2312", "gbk", "gb_2312-80", "x-gbk", "gb18030", "csgb2312", "chinese", "cp936", "windows-936", "euc-cn":
      return "GB18030"
    case "shift_jis", "shift-jis", "sjis", "x-sjis", "ms_kanji", "windows-31j", "csshiftjis", "cp932", "shiftjis":
      return "Shift_JIS"
    case "ks_c_5601-1987", "euc-kr", "korean", "cseuckr", "windows-949", "ks_c_5601-1989", "ksc5601", "cp949", "uhc":
      return "EUC-KR"
    case "big5", "big5-hkscs", "cn-big5", "x-x-big5", "csbig5", "cp950": return "Big5"
    case "iso-8859-9", "latin5", "iso8859-9", "l5", "cp1254", "windows-1254": return "windows-1254"
    case "tis-620", "iso-8859-11", "cp874", "windows-874": return "windows-874"
    case "iso-8859-8-i", "logical": return "ISO-8859-8"
    case "iso-8859-2", "latin2", "latin-2", "iso8859-2", "iso_8859-2", "l2": return "ISO-8859-2"
    case "iso-8859-4", "latin4", "iso8859-4", "iso_8859-4", "l4": return "ISO-8859-4"
    case "iso-8859-5", "cyrillic", "iso8859-5", "iso_8859-5": return "ISO-8859-5"
    case "iso-8859-7", "greek", "iso8859-7", "iso_8859-7": return "ISO-8859-7"
    case "iso-8859-15", "latin9", "latin-9", "iso8859-15", "l9": return "ISO-8859-15"
    case "cp866", "ibm866", "866", "csibm866": return "IBM866"
    case "koi8-r", "koi8", "koi8_r", "koi", "koi8r": return "KOI8-R"
    case "koi8-u", "koi8-ru", "koi8u": return "KOI8-U"
    case "macintosh", "mac", "x-mac-roman", "macroman", "csmacintosh": return "macintosh"
    case "windows-1250", "windows-1251", "windows-1253", "windows-1255", "windows-1256", "windows-1257", "windows-1258":
      return label
    case "cp1250", "cp1251", "cp1253", "cp1255", "cp1256", "cp1257", "cp1258": return "windows-" + label.suffix(4)
    case "x-cp1250", "x-cp1251": return "windows-" + label.suffix(4)
    case "": return nil
    default: return label.uppercased()
    }
  }
}

/// An encoding that the bytes of a file can be read in where somebody knows better than the file.
public struct TextEncoding: Sendable, Hashable, Identifiable {
  /// "windows-1250".
  public let name: String
  /// What is written in it: "Central European".
  public let title: String

  public var id: String { name }

  /// An encoding by any name that files use for it: "latin1", "cp1251"; nil where nobody here knows it.
  public init?(_ name: String) {
    guard let encoding = Charset.encoding(named: name) else { return nil }
    self.name = encoding.name
    title = Self.offered.first { $0.name == encoding.name }?.title ?? ""
  }

  private init(_ name: String, _ title: String) {
    self.name = name
    self.title = title
  }

  /// Those that are worth offering, the likelier ones first.
  public static let offered = [
    TextEncoding("UTF-8", "Unicode"),
    TextEncoding("windows-1252", "Western European"),
    TextEncoding("windows-1250", "Central European"),
    TextEncoding("ISO-8859-2", "Central European"),
    TextEncoding("windows-1251", "Cyrillic"),
    TextEncoding("KOI8-R", "Russian"),
    TextEncoding("KOI8-U", "Ukrainian"),
    TextEncoding("ISO-8859-5", "Cyrillic"),
    TextEncoding("IBM866", "Cyrillic of DOS"),
    TextEncoding("windows-1253", "Greek"),
    TextEncoding("ISO-8859-7", "Greek"),
    TextEncoding("windows-1254", "Turkish"),
    TextEncoding("windows-1255", "Hebrew"),
    TextEncoding("windows-1256", "Arabic"),
    TextEncoding("windows-1257", "Baltic"),
    TextEncoding("ISO-8859-4", "Baltic"),
    TextEncoding("windows-1258", "Vietnamese"),
    TextEncoding("windows-874", "Thai"),
    TextEncoding("GB18030", "Chinese, simplified"),
    TextEncoding("Big5", "Chinese, traditional"),
    TextEncoding("Shift_JIS", "Japanese"),
    TextEncoding("EUC-JP", "Japanese"),
    TextEncoding("ISO-2022-JP", "Japanese of mails"),
    TextEncoding("EUC-KR", "Korean"),
    TextEncoding("ISO-8859-15", "Western European with the euro sign"),
    TextEncoding("macintosh", "Western European of the old Macintosh"),
    TextEncoding("UTF-16LE", "Unicode"),
    TextEncoding("UTF-16BE", "Unicode"),
  ]

  var decoding: TextDecoder.Encoding { Charset.encoding(named: name) ?? .utf8 }
}
