import Articles
import Quotations

/// What a model finds in an annotated article, as a record for the scorer.
enum Predictions {
  static func line(for article: Alignment, by model: AttributionModel) -> [UInt8] {
    line(for: article, article.look(by: model).quotations)
  }

  static func line(for article: Alignment, _ quotations: [Quotation]) -> [UInt8] {
    var json = JSONWriter()
    json.object { object in
      object.key("id")
      object.string(article.annotated.id)
      object.key("quotes")
      object.array { list in
        for quotation in quotations where quotation.parent == nil {
          list.object { item in write(quotation, of: article, to: &item) }
        }
      }
    }
    json.newline()
    return json.take()
  }

  private static func write(_ quotation: Quotation, of article: Alignment, to item: inout JSONWriter) {
    func writePlaces(_ range: Range<Int>, to object: inout JSONWriter) {
      let places = article.codePoints(range)
      object.key("start")
      object.number(places.lowerBound)
      object.key("end")
      object.number(places.upperBound)
    }
    writePlaces(quotation.range, to: &item)
    item.key("kind")
    item.string(quotation.kind.rawValue)
    item.key("utterance")
    item.number(quotation.utterance)
    item.key("confidence")
    item.share(quotation.confidence)
    if let cue = quotation.cue {
      item.key("cue")
      item.object { inner in
        inner.key("text")
        inner.string(utf8: article.article.text[cue])
      }
    }
    item.key("speaker")
    guard let speaker = quotation.speaker else { return item.null() }
    item.object { inner in
      inner.key("name")
      inner.string(speaker.name)
      inner.key("mention")
      inner.string(utf8: article.article.text[speaker.mention])
      writePlaces(speaker.mention, to: &inner)
    }
  }
}
