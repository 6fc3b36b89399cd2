/// Indirect speech as quotations.
extension IndirectSpeech {
  /// - Parameter firstUtterance: the number of the first; pieces of one share theirs.
  func quotations(firstUtterance: Int) -> [Quotation] {
    var result: [Quotation] = []
    for (number, finding) in findings.enumerated() {
      for piece in finding.pieces where !piece.isEmpty {
        let place = reading.place(piece)
        result.append(
          Quotation(
            range: place, outerRange: place, kind: .indirect, utterance: firstUtterance + number,
            speaker: finding.speaker, cue: reading.place(finding.cue), confidence: confidence(of: finding)))
      }
    }
    return result
  }
}

extension QuotationFinder {
  /// The quotations of a text and, among them in the order of their places, what it reports without quoting.
  static func quotationsAndIndirectSpeech(of attribution: consuming Attribution) -> [Quotation] {
    let direct = quotations(of: attribution)
    var indirect = IndirectSpeech(attribution, model: .trained)
    indirect.find()
    let utterances = (direct.map(\.utterance).max() ?? -1) + 1
    return merge(direct, indirect.quotations(firstUtterance: utterances))
  }

  /// By where they begin, an indirect stretch before a quotation that begins in the same place. Parents are numbered anew.
  private static func merge(_ direct: [Quotation], _ indirect: [Quotation]) -> [Quotation] {
    var result: [Quotation] = []
    result.reserveCapacity(direct.count + indirect.count)
    let indirect = indirect.sorted {
      ($0.range.lowerBound, $1.range.upperBound) < ($1.range.lowerBound, $0.range.upperBound)
    }
    var place = [Int](repeating: 0, count: direct.count)
    var next = 0
    for (number, quotation) in direct.enumerated() {
      while next < indirect.count, indirect[next].range.lowerBound <= quotation.outerRange.lowerBound {
        result.append(indirect[next])
        next += 1
      }
      place[number] = result.count
      result.append(quotation.moved(parent: quotation.parent.map { place[$0] }))
    }
    result.append(contentsOf: indirect[next...])
    return result
  }
}

extension Quotation {
  fileprivate func moved(parent: Int?) -> Quotation {
    Quotation(
      range: range, outerRange: outerRange, kind: kind, utterance: utterance, speaker: speaker, cue: cue,
      confidence: confidence, parent: parent)
  }
}
