import Glibc

/// Turns bytes in a charset that somebody names into UTF-8.
enum Charset {
  /// The bytes as UTF-8 with LF line ends, and the name of the encoding they were read in.
  ///
  /// A byte order mark goes before what is declared, and what is declared counts where the bytes decode in it; else the
  /// bytes decide.
  ///
  /// - Parameter declared: what a page, a part of a mail or an XML declaration says: "iso-8859-1", "GB2312".
  static func decode(_ bytes: [UInt8], declared: String?) -> (text: [UInt8], encoding: String) {
    let hasMark = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) || bytes.has("\u{FEFF}", at: 0)
    if !hasMark, let name = declared.flatMap(standardName), name != "UTF-8",
      let text = converted(bytes, from: name)
    {
      return (withLineFeeds(text), name)
    }
    let decoder =
      (try? TextDecoder.sniffing(bytes)) ?? TextDecoder(encoding: .utf8, markLength: 0)
    return (decoder.decode(bytes), decoder.encoding.rawValue)
  }

  /// The name by which iconv(3) knows an encoding, by a name that files use for it (https://encoding.spec.whatwg.org:
  /// "iso-8859-1" and "ascii" have long meant Windows-1252); nil where it is none.
  static func standardName(_ declared: String) -> String? {
    let label = declared.lowercased().filter { !$0.isWhitespace && $0 != "\"" && $0 != "'" }
    switch label {
    case "utf-8", "utf8", "unicode-1-1-utf-8": return "UTF-8"
    case "iso-8859-1", "iso8859-1", "iso_8859-1", "latin1", "latin-1", "l1", "us-ascii", "ascii", "windows-1252",
      "cp1252",
      "x-cp1252", "ansi_x3.4-1968":
      return "windows-1252"
    case "gb2312", "gbk", "gb_2312-80", "x-gbk", "gb18030", "csgb2312", "chinese": return "GB18030"
    case "shift_jis", "shift-jis", "sjis", "x-sjis", "ms_kanji", "windows-31j", "csshiftjis": return "CP932"
    case "ks_c_5601-1987", "euc-kr", "korean", "cseuckr", "windows-949", "ks_c_5601-1989", "ksc5601": return "CP949"
    case "big5", "big5-hkscs", "cn-big5", "x-x-big5", "csbig5": return "BIG5-HKSCS"
    case "iso-8859-9", "latin5", "iso8859-9", "l5": return "windows-1254"
    case "tis-620", "iso-8859-11": return "windows-874"
    case "iso-8859-8-i", "logical": return "ISO-8859-8"
    case "": return nil
    default: return label.uppercased()
    }
  }

  /// The bytes in UTF-8; nil where iconv(3) does not know the encoding, or the bytes are not in it.
  private static func converted(_ bytes: [UInt8], from name: String) -> [UInt8]? {
    if name == "windows-1252" {
      return TextDecoder(encoding: .windows1252, markLength: 0).decode(bytes)
    }
    guard let converter = iconv_open("UTF-8", name), Int(bitPattern: converter) != -1 else { return nil }
    defer { iconv_close(converter) }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 2)
    var piece = [CChar](repeating: 0, count: 65_536)
    var input = bytes.map { CChar(bitPattern: $0) }
    let isGood = input.withUnsafeMutableBufferPointer { input in
      var next = input.baseAddress
      var left = input.count
      while left > 0 {
        let (result, written, failure) = piece.withUnsafeMutableBufferPointer { piece in
          var output = piece.baseAddress
          var room = piece.count
          let result = iconv(converter, &next, &left, &output, &room)
          return (result, piece.count - room, errno)
        }
        text.append(contentsOf: piece[..<written].lazy.map { UInt8(bitPattern: $0) })
        if result == -1, failure != E2BIG { return false }
      }
      return true
    }
    return isGood ? text : nil
  }

  private static func withLineFeeds(_ text: consuming [UInt8]) -> [UInt8] {
    TextDecoder(encoding: .utf8, markLength: 0).decode(text)
  }
}
