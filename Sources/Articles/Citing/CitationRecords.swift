import Quotations

/// Citations as JSON: one array of records with what they are counted in, or one record a line.
struct CitationRecords: CitationWriter {
  let isOneArray: Bool
  private var names = CitationNames()
  private var isFirst = true

  init(isOneArray: Bool) {
    self.isOneArray = isOneArray
  }

  /// What "start" and "end" count, in every record.
  static let unit = "code point"

  func begin() -> [UInt8] {
    isOneArray ? Array(#"{"generator":"pullquote","version":1,"unit":"\#(Self.unit)","quotations":["#.utf8) : []
  }

  func end() -> [UInt8] { isOneArray ? Array("\n]}\n".utf8) : [] }

  mutating func write(_ article: CitedArticle) -> [UInt8] {
    var json = JSONWriter()
    var bytes: [UInt8] = []
    for quotation in article.quotations {
      if isOneArray { bytes += Array((isFirst ? "\n" : ",\n").utf8) }
      isFirst = false
      json.writeRecord(of: quotation, in: article, id: names.name(quotation.id))
      if !isOneArray { json.newline() }
      bytes += json.take()
    }
    return bytes
  }
}

extension JSONWriter {
  /// All that is known of a quotation, as one object.
  mutating func writeRecord(of quotation: CitedQuotation, in article: CitedArticle, id: String) {
    object { object in
      object.member("id", id)
      object.member("title", article.title)
      object.member("source", article.source)
      object.member("author", article.author)
      object.member("date", article.date?.description)
      object.member("address", article.address)
      object.member("language", article.language)
      object.member("text", quotation.words)
      object.member("prefix", quotation.prefix)
      object.member("suffix", quotation.suffix)
      object.key("start")
      object.number(quotation.places.lowerBound)
      object.key("end")
      object.number(quotation.places.upperBound)
      object.member("unit", CitationRecords.unit)
      object.writeAttribution(of: quotation)
      object.key("kept")
      object.bool(quotation.isKept)
      object.member("note", quotation.note)
      object.member("article_note", article.note)
      object.writeFile(of: article)
    }
  }

  /// The members of a record that say who said it and how that is known.
  mutating func writeAttribution(of quotation: CitedQuotation) {
    member("kind", quotation.kind.rawValue)
    key("utterance")
    number(quotation.utterance)
    key("speaker")
    if let speaker = quotation.speaker {
      object { inner in
        inner.member("name", speaker.name)
        inner.member("mention", speaker.mention)
        inner.member("by", speaker.basis)
      }
    } else {
      null()
    }
    key("corrected")
    bool(quotation.isSpeakerCorrected)
    member("cue", quotation.cue)
    key("confidence")
    share(quotation.confidence)
  }

  /// The members of a record that say which file it is from.
  mutating func writeFile(of article: CitedArticle) {
    member("path", article.shownPath)
    if let figures = article.pathFigures { member("path_hex", figures) }
    if !article.part.isEmpty { member("part", String(decoding: article.part, as: UTF8.self)) }
    member("sha256", article.file?.description)
  }

  mutating func member(_ name: StaticString, _ value: String?) {
    key(name)
    if let value { string(value) } else { null() }
  }
}

/// A record on a line of a page that people read: in a comment, which no format shows and which `verify` reads.
enum HiddenRecord {
  /// What it begins with, behind what begins a comment.
  static let mark = "pullquote:"

  /// The record on one line, its characters chosen so that no comment ends in it: of HTML and Obsidian, of Org, and of BibTeX,
  /// where an @ begins an entry.
  static func line(of quotation: CitedQuotation, in article: CitedArticle, id: String) -> String {
    var json = JSONWriter()
    json.writeRecord(of: quotation, in: article, id: id)
    var last: UInt8 = 0
    var line = Array(mark.utf8)
    for byte in json.bytes {
      switch byte {
      case UInt8(ascii: "<"): line += Array("\\u003c".utf8)
      case UInt8(ascii: ">"): line += Array("\\u003e".utf8)
      case UInt8(ascii: "@"): line += Array("\\u0040".utf8)
      case UInt8(ascii: "%"): line += Array("\\u0025".utf8)
      case UInt8(ascii: "-") where last == byte: line += Array("\\u002d".utf8)
      default: line.append(byte)
      }
      last = byte
    }
    return String(decoding: line, as: UTF8.self)
  }
}
