/// How somebody wants a file to be read, where what the file says of itself will not do.
public struct ReadingChoice: Sendable, Hashable {
  /// What its bytes are read in; nil where the file decides.
  public var encoding: TextEncoding?
  /// As its bytes are, line for line, whatever format they are in.
  public var isRaw: Bool

  /// As every file is read where nobody says otherwise.
  public static let asFound = ReadingChoice()

  public init(encoding: TextEncoding? = nil, isRaw: Bool = false) {
    self.encoding = encoding
    self.isRaw = isRaw
  }
}

extension Article {
  /// Bytes of any kind as they are: every line stays a line, and nobody looks for titles or quotations. Bytes that are no
  /// UTF-8 are read in Windows-1252, where each means something, unless an encoding is given.
  public init(raw bytes: [UInt8], fileName: String, encoding: TextEncoding? = nil) {
    let marked = TextDecoder.marked(bytes)
    let decoder: TextDecoder =
      if let encoding {
        TextDecoder.of(encoding.decoding, bytes)
      } else if let marked {
        marked
      } else {
        (try? TextDecoder.sniffing(bytes))
          ?? TextDecoder(encoding: ArticleParser.isUTF8(bytes) ? .utf8 : .windows1252, markLength: 0)
      }
    let text = decoder.decode(bytes)
    var blocks: [Block] = []
    var place = 0
    // A block for each stretch without an empty line: what is shown of a long file is laid out by itself.
    while place < text.count {
      let end = text.firstPlace(of: "\n\n", in: place..<text.count) ?? text.count
      let last = end == text.count && text[end - 1] == Ascii.lineFeed ? end - 1 : end
      if last > place { blocks.append(Block(kind: .preformatted, range: place..<last)) }
      place = end
      while place < text.count, text[place] == Ascii.lineFeed { place += 1 }
    }
    self.init(
      text: text,
      metadata: Metadata(title: fileName, format: "raw", encoding: decoder.encoding.name), blocks: blocks,
      quotations: [])
  }
}
