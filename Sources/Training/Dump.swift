import Quotations

/// EXPERIMENT: everything weighed, as text.
enum Dump {
  static func lines(for article: Alignment, fold: Int, by model: AttributionModel) -> [UInt8] {
    let (quotations, examples) = article.look(by: model)
    var out = ""
    for example in examples {
      let quotation = quotations[example.span]
      var truth = "unclear"
      var form = "-"
      var type = "-"
      var rights: [Bool] = []
      var resolved: [Int] = []
      switch article.truth(about: quotation.range) {
      case .unclear: break
      case .noSpeech: truth = "no"
      case .speech(let quote):
        truth = quote.speaker == nil ? "nospeaker" : "speech"
        form = quote.isPronoun ? "pronoun" : quote.isNominal ? "nominal" : "name"
        type = quote.isDirect ? "direct" : "mixed"
        rights = article.rightness(of: example, quote, quotations)
        resolved = example.candidates.map { candidate in
          guard let speaker = candidate.speaker else { return -1 }
          let isMention = SpeakerMatch.isMention(speaker.name, article.codePoints(speaker.mention), of: quote)
          return (isMention ? 1 : 0) + (SpeakerMatch.isResolved(speaker.name, of: quote).map { $0 ? 2 : 0 } ?? 4)
        }
      }
      let place = article.codePoints(quotation.range)
      out += "Q\t\(article.annotated.id)\t\(fold)\t\(place.lowerBound)\t\(place.upperBound)\t\(truth)\t\(form)\t\(type)\t\(quotation.kind.rawValue)\t\(example.chosen ?? -1)\t"
      example.signs.forEach { out += "\($0) " }
      out += "\t"
      for name in Measures.Name.allCases { out += " \(example.measures[name])" }
      out += "\n"
      for (index, candidate) in example.candidates.enumerated() {
        let right = index < rights.count && rights[index] ? 1 : 0
        let res = index < resolved.count ? resolved[index] : -1
        out += "C\t\(right)\t\(res)\t\(candidate.head)\t"
        candidate.features.forEach { out += "\($0) " }
        out += "\t"
        for name in Measures.Name.allCases { out += "\(candidate.measures[name]) " }
        out += "\n"
      }
    }
    return Array(out.utf8)
  }
}
