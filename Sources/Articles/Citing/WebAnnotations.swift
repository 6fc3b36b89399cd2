/// Citations as the W3C's Web Annotations (Web Annotation Data Model, 2017, in JSON-LD): one page of annotations, each with
/// the words and their context (TextQuoteSelector) and their place in code points (TextPositionSelector).
///
/// Positions count in the article's text, not in the markup of a page at its address: whoever opens the address goes by the
/// words. What the model has no words for (kind, cue, confidence, the file) is in the member `pullquote`, as a JSON literal.
struct WebAnnotations: CitationWriter {
  private var names = CitationNames()
  private var isFirst = true
  /// What the page is named after: everything on it.
  private var hashing = ContentHashing()

  init() {}

  func begin() -> [UInt8] {
    let own = #"{"pullquote":{"@id":"urn:x-pullquote:record","@type":"@json"}}"#
    let context = #"["http://www.w3.org/ns/anno.jsonld",\#(own)]"#
    return Array(#"{"@context":\#(context),"type":"AnnotationPage","startIndex":0,"items":["#.utf8)
  }

  mutating func end() -> [UInt8] {
    Array("\n],\"id\":\"\(Self.identifier(hashing.finish()))\"}\n".utf8)
  }

  mutating func write(_ article: CitedArticle) -> [UInt8] {
    var bytes: [UInt8] = []
    for quotation in article.quotations {
      var json = JSONWriter()
      let id = names.name(quotation.id)
      let identity = ContentHash(of: Array(id.utf8) + article.path + (article.file?.bytes ?? []))
      hashing.take(identity.bytes)
      write(quotation, in: article, id: id, identifier: Self.identifier(identity), to: &json)
      bytes += Array((isFirst ? "\n" : ",\n").utf8) + json.take()
      isFirst = false
    }
    return bytes
  }

  private func write(
    _ quotation: CitedQuotation, in article: CitedArticle, id: String, identifier: String, to json: inout JSONWriter
  ) {
    json.object { object in
      object.member("id", identifier)
      object.member("type", "Annotation")
      object.member("motivation", quotation.note == nil ? "highlighting" : "commenting")
      if quotation.note != nil || quotation.speaker != nil {
        object.key("body")
        object.array { list in
          if let note = quotation.note { list.writeBody(note, for: "commenting") }
          if let speaker = quotation.speaker { list.writeBody(speaker.name, for: "tagging") }
        }
      }
      object.key("target")
      object.object { target in
        target.member("type", "SpecificResource")
        target.key("source")
        target.object { writeSource(of: article, to: &$0) }
        target.key("selector")
        target.array { list in
          list.object { selector in
            selector.member("type", "TextQuoteSelector")
            selector.member("exact", quotation.words)
            selector.member("prefix", quotation.prefix)
            selector.member("suffix", quotation.suffix)
          }
          list.object { selector in
            selector.member("type", "TextPositionSelector")
            selector.key("start")
            selector.number(quotation.places.lowerBound)
            selector.key("end")
            selector.number(quotation.places.upperBound)
          }
        }
      }
      object.key("pullquote")
      object.object { own in
        own.member("id", id)
        own.member("unit", CitationRecords.unit)
        own.writeAttribution(of: quotation)
        own.key("kept")
        own.bool(quotation.isKept)
        own.member("article_note", article.note)
        own.writeFile(of: article)
      }
    }
  }

  private func writeSource(of article: CitedArticle, to source: inout JSONWriter) {
    source.member("id", article.identifier)
    source.member("type", "Text")
    if let language = article.language { source.member("language", language) }
    source.member("schema:name", article.title)
    if let author = article.author { source.member("schema:author", author) }
    if let publication = article.source { source.member("schema:publisher", publication) }
    if let date = article.date { source.member("schema:datePublished", date.description) }
    if let file = article.file { source.member("schema:sha256", file.description) }
  }

  /// A UUID made of a hash (version 8 of RFC 9562), as a URN.
  private static func identifier(_ hash: ContentHash) -> String {
    var figures = Array(hash.description.utf8.prefix(32))
    figures[12] = UInt8(ascii: "8")
    figures[16] = UInt8(ascii: "a")
    let words = String(decoding: figures, as: UTF8.self)
    var parts: [Substring] = []
    var rest = words[...]
    for length in [8, 4, 4, 4, 12] {
      parts.append(rest.prefix(length))
      rest = rest.dropFirst(length)
    }
    return "urn:uuid:" + parts.joined(separator: "-")
  }
}

extension JSONWriter {
  fileprivate mutating func writeBody(_ words: String, for purpose: String) {
    object { body in
      body.member("type", "TextualBody")
      body.member("purpose", purpose)
      body.member("format", "text/plain")
      body.member("value", words)
    }
  }
}

extension CitedArticle {
  /// An IRI of the article: its address, or the name of its file's bytes (RFC 6920), or its path.
  fileprivate var identifier: String {
    if let webAddress { return Self.percentEncoded(Array(webAddress.utf8), isAddress: true) }
    guard let file else { return Self.percentEncoded(path, isAddress: false) }
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)
    var name: [UInt8] = []
    for start in stride(from: 0, to: file.bytes.count, by: 3) {
      let group = file.bytes[start..<min(start + 3, file.bytes.count)]
      var bits = group.reduce(UInt32(0)) { $0 << 8 | UInt32($1) } << UInt32(8 * (3 - group.count))
      bits <<= 8
      for _ in 0...group.count {
        name.append(letters[Int(bits >> 26)])
        bits <<= 6
      }
    }
    let fragment = part.isEmpty ? "" : "#" + Self.percentEncoded(part, isAddress: false)
    return "ni:///sha-256;" + String(decoding: name, as: UTF8.self) + fragment
  }

  /// Bytes that can stand in a URI, the others as %XX.
  package static func percentEncoded(_ bytes: [UInt8], isAddress: Bool) -> String {
    let figures = Array("0123456789ABCDEF".utf8)
    let allowed = Array((isAddress ? "-._~:/?#[]@!$&'()*+,;=%" : "-._~/!$&'()*+,;=@").utf8)
    var encoded: [UInt8] = []
    for byte in bytes {
      if byte.isAsciiLetter || byte.isDigit || allowed.contains(byte) {
        encoded.append(byte)
      } else {
        encoded += [UInt8(ascii: "%"), figures[Int(byte >> 4)], figures[Int(byte & 15)]]
      }
    }
    return String(decoding: encoded, as: UTF8.self)
  }
}
