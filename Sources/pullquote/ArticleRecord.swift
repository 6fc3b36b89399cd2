import Articles
import Quotations

/// An article and its quotations as JSON.
///
/// Places are code points of the article's text, ends exclusive: `text[start:end]` is the quotation in any language
/// that counts so.
struct ArticleRecord {
  let path: [UInt8]
  let article: Article
  let quotations: [Quotation]
  private let places: CodePointPlaces

  /// - Parameter quotations: those to write; nil for all.
  init(path: [UInt8], article: Article, quotations: [Quotation]? = nil) {
    self.path = path
    self.article = article
    self.quotations = quotations ?? article.quotations
    places = CodePointPlaces(article.text)
  }

  /// `{"path", "title", "date", "source", "headings", "quotes"}`
  func write(to json: inout JSONWriter) {
    json.object { object in
      writeMetadata(to: &object)
      object.key("headings")
      object.array { list in
        for block in article.blocks where block.kind == .heading { list.string(article.string(block.range)) }
      }
      writeQuotes(to: &object)
    }
  }

  /// The same with the text and its blocks.
  func writeWhole(to json: inout JSONWriter) {
    json.object { object in
      writeMetadata(to: &object)
      object.key("encoding")
      object.string(article.metadata.encoding)
      object.key("text")
      object.string(utf8: article.text)
      object.key("blocks")
      object.array { list in
        for block in article.blocks {
          list.object { item in
            item.key("kind")
            item.string(block.kind.rawValue)
            writePlaces(block.range, to: &item)
          }
        }
      }
      writeQuotes(to: &object)
    }
  }

  private func writeMetadata(to object: inout JSONWriter) {
    object.key("path")
    object.string(String(decoding: path, as: UTF8.self))
    object.key("title")
    object.string(article.metadata.title)
    object.key("date")
    if let date = article.metadata.date { object.string(date.description) } else { object.null() }
    object.key("source")
    if let source = article.metadata.source { object.string(source) } else { object.null() }
  }

  private func writeQuotes(to object: inout JSONWriter) {
    object.key("quotes")
    object.array { list in
      for quotation in quotations { Self.write(quotation, of: article.text, places, to: &list) }
    }
  }

  private func writePlaces(_ range: Range<Int>, to object: inout JSONWriter) {
    object.key("start")
    object.number(places.codePoints(before: range.lowerBound))
    object.key("end")
    object.number(places.codePoints(before: range.upperBound))
  }

  /// One quotation: `{"start", "end", "text", "kind", "utterance", "speaker", "confidence", "cue"}`, and `"corrected"` where
  /// the speaker is the reader's word.
  ///
  /// - Parameter text: the text as given, which the words are taken from.
  static func write(
    _ quotation: Quotation, of text: [UInt8], _ places: CodePointPlaces, to json: inout JSONWriter
  ) {
    func writePlaces(_ range: Range<Int>, to object: inout JSONWriter) {
      object.key("start")
      object.number(places.codePoints(before: range.lowerBound))
      object.key("end")
      object.number(places.codePoints(before: range.upperBound))
    }
    json.object { object in
      writePlaces(quotation.range, to: &object)
      object.key("text")
      object.string(utf8: text[quotation.range])
      object.key("kind")
      object.string(quotation.kind.rawValue)
      object.key("utterance")
      object.number(quotation.utterance)
      object.key("speaker")
      if let speaker = quotation.speaker {
        object.object { inner in
          inner.key("name")
          inner.string(speaker.name)
          inner.key("mention")
          inner.string(utf8: text[speaker.mention])
          writePlaces(speaker.mention, to: &inner)
          inner.key("by")
          inner.string(quotation.by ?? "")
        }
      } else {
        object.null()
      }
      if quotation.isSpeakerCorrected {
        object.key("corrected")
        object.bool(true)
      }
      object.key("confidence")
      object.share(quotation.confidence)
      object.key("cue")
      if let cue = quotation.cue {
        object.object { inner in
          inner.key("text")
          inner.string(utf8: text[cue])
          writePlaces(cue, to: &inner)
        }
      } else {
        object.null()
      }
    }
  }
}

extension Quotation {
  /// How the speaker is known, for records and tables; nil where there is none and nobody said so.
  var by: String? { isSpeakerCorrected ? "reader" : speaker?.basis.rawValue }
}
