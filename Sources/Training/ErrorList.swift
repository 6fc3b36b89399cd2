import Articles
import Quotations

/// What a model gets wrong, a line each: whether the right speaker was among the candidates, the form of the annotated
/// speaker, who it is, who was named instead, by which features, and the words around. It quotes the articles: it is
/// for reading beside them and never for the repository.
enum ErrorList {
  static func lines(for article: Alignment, by model: AttributionModel) -> [UInt8] {
    let (quotations, examples) = article.look(by: model)
    var lines = ""
    for example in examples {
      let quotation = quotations[example.span]
      let isSpeech = quotation.kind != .title && quotation.kind != .scare
      let named = quotation.speaker?.name ?? "-"
      var cells: [String]
      switch article.truth(about: quotation.range) {
      case .unclear: continue
      case .noSpeech:
        guard isSpeech else { continue }
        cells = ["false", "-", "-"]
      case .speech(let quote):
        guard isSpeech else {
          cells = ["missed", "-", "-"]
          break
        }
        guard quote.speaker != nil else { continue }
        let right = article.rightness(of: example, quote, quotations)
        let isRight = quotation.speaker.map {
          SpeakerMatch.isMention($0.name, article.codePoints($0.mention), of: quote)
        }
        guard isRight != true else { continue }
        let form = quote.isPronoun ? "pronoun" : quote.isNominal ? "nominal" : "name"
        cells = [right.contains(true) ? "ranked" : "uncovered", form, quote.speaker ?? "-"]
      }
      let features = example.chosen.map { names(of: example.candidates[$0].features) } ?? "-"
      let offered = example.candidates.compactMap {
        $0.speaker.map { String(decoding: article.article.text[$0.mention], as: UTF8.self) }
      }
      cells.append(Array(Set(offered)).sorted().joined(separator: " | "))
      if case .speech(let quote) = article.truth(about: quotation.range), quote.speaker != nil {
        let right = article.rightness(of: example, quote, quotations)
        let scores = example.candidates.map { model.speaker.score($0.features) }
        let best = right.indices.filter { right[$0] }.max { scores[$0] < scores[$1] }
        cells.append(best.map { "R[\(scores[$0])] " + Self.names(of: example.candidates[$0].features) } ?? "-")
        cells.append(
          example.chosen.map { "W[\(scores[$0])] " + Self.names(of: example.candidates[$0].features) } ?? "-")
      } else {
        cells += ["-", "-"]
      }
      cells += [named, words(around: quotation, in: article.article), features]
      lines += cells.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }.joined(separator: "\t")
      lines += "\n"
    }
    return Array(lines.utf8)
  }

  private static func names(of features: SpeakerFeatures) -> String {
    SpeakerFeature.allCases.filter { features.contains($0) }.map(\.name).joined(separator: " ")
  }

  private static func words(around quotation: Quotation, in article: Article) -> String {
    let text = article.text
    let start = max(0, quotation.outerRange.lowerBound - 160)
    let end = min(text.count, quotation.outerRange.upperBound + 110)
    let inside = text[quotation.range]
    let short = inside.count > 80 ? inside.prefix(30) + Array(" ... ".utf8) + inside.suffix(30) : inside
    func string(_ bytes: some Collection<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }
    return string(text[start..<quotation.outerRange.lowerBound]) + "[[" + string(short) + "]]"
      + string(text[quotation.outerRange.upperBound..<end])
  }
}
