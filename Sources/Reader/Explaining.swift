import Articles
import Messages
import Quotations

/// Why a quotation is given to its speaker: the words that say so are lit, and a sentence tells what they mean.
extension Reader {
  mutating func toggleExplanation() throws(Refusal) -> [Effect] {
    let reading = try requireReading()
    guard let chosen = reading.quotation else { throw Refusal("No quotation is selected: ] selects the next one") }
    state.explains.toggle()
    if state.explains { reveal(reading.article.quotations[chosen].outerRange) }
    return []
  }

  /// Places in the text that tell who said the selected quotation: the cue, the mention, and where the name stands first.
  var evidence: [Range<Int>] {
    guard state.explains, let reading = state.reading, let chosen = reading.quotation,
      reading.article.quotations.indices.contains(chosen)
    else { return [] }
    let quotation = reading.article.quotations[chosen]
    guard !quotation.isSpeakerCorrected else { return [] }
    var places = [quotation.cue, quotation.speaker?.mention].compactMap(\.self)
    if let speaker = quotation.speaker, let first = firstPlace(of: speaker, in: reading) { places.append(first) }
    return places
  }

  /// Where the article names a speaker by the whole name for the first time; nil where the mention is that.
  private func firstPlace(of speaker: Speaker, in reading: Reading) -> Range<Int>? {
    let name = Array(speaker.name.utf8)
    let text = reading.article.text
    guard !name.isEmpty, let start = text.places(of: name, atMost: 1).first, start != speaker.mention.lowerBound else {
      return nil
    }
    return start..<start + name.count
  }

  /// The same in words; nil where nothing is to be explained.
  var explanation: String? {
    guard state.explains, let reading = state.reading, let chosen = reading.quotation,
      reading.article.quotations.indices.contains(chosen)
    else { return nil }
    let quotation = reading.article.quotations[chosen]
    let sureness = Int((quotation.confidence * 100).rounded())
    if quotation.isSpeakerCorrected {
      let found =
        reading.found.quotations.indices.contains(chosen) ? reading.found.quotations[chosen].speaker?.name : nil
      guard let found else { return localized("You said who said this. The text was found to name nobody") }
      return localized("You said who said this. The text was found to name \(found)")
    }
    guard let speaker = quotation.speaker else {
      return localized("Nothing in the text tells who said this; the likeliest guess was \(sureness)% sure")
    }
    let mention = reading.article.string(speaker.mention).quoted
    var parts: [String]
    switch speaker.basis {
    case .name:
      parts = [
        mention == speaker.name.quoted
          ? localized("named beside it: \(mention)") : localized("\(mention) beside it is \(speaker.name)")
      ]
    case .pronoun: parts = [localized("\(mention) beside it stands for \(speaker.name)")]
    case .nominal:
      parts = [
        mention == speaker.name.quoted
          ? localized("described beside it: \(mention)") : localized("\(mention) beside it is \(speaker.name)")
      ]
    case .carried: parts = [localized("not named here; carried on from \(mention)")]
    }
    if let cue = quotation.cue { parts.append(localized("cue \(reading.article.string(cue).quoted)")) }
    if let first = firstPlace(of: speaker, in: reading), let end = reading.article.blocks.last?.range.upperBound {
      parts.append(localized("named in full first at \(first.lowerBound * 100 / max(1, end))% of the text"))
    }
    if let trick = NameTrick(in: speaker.name) { parts.append(localized("the name \(trick.words)")) }
    parts.append(localized("\(sureness)% sure"))
    return localized("Why \(speaker.name): \(parts.joined(separator: " · "))")
  }
}
