import Quotations

/// What was found in a text, in a form that reads well in a test: the words, then who.
struct Finding: Equatable, CustomStringConvertible {
  var words: String
  var speaker: String?

  init(_ words: String, _ speaker: String?) {
    self.words = words
    self.speaker = speaker
  }

  var description: String { "‹\(words)› by \(speaker ?? "nobody")" }
}

func quotations(_ text: String) -> [Quotation] {
  QuotationFinder().quotations(in: Array(text.utf8))
}

/// The quotations that are speech and not nested, with their speakers.
func found(_ text: String) -> [Finding] {
  let bytes = Array(text.utf8)
  return quotations(text).filter { $0.parent == nil && $0.kind != .title && $0.kind != .scare }
    .map { Finding(words(of: $0, in: bytes), $0.speaker?.name) }
}

/// The words of every quotation, nested ones, titles and scare quotes included.
func marked(_ text: String) -> [String] {
  let bytes = Array(text.utf8)
  return quotations(text).map { words(of: $0, in: bytes) }
}

func words(of quotation: Quotation, in bytes: [UInt8]) -> String {
  String(decoding: bytes[quotation.range], as: UTF8.self)
}
