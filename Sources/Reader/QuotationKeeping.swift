import Articles
import Messages
import Quotations

/// What is kept of single quotations: the quotation, a note on it, who said it.
extension Reader {
  /// The selected quotation, with its index.
  private func selectedQuotation() throws(Refusal) -> (reading: Reading, index: Int) {
    let reading = try requireReading()
    guard let index = reading.quotation, reading.article.quotations.indices.contains(index) else {
      throw Refusal("No quotation is selected: ] selects the next one")
    }
    return (reading, index)
  }

  mutating func toggleKept() throws(Refusal) -> [Effect] {
    let (reading, index) = try selectedQuotation()
    let before = reading.kept(of: index) { if case .quotation = $0 { true } else { false } }
    let words = reading.words(of: index)
    let added: Set<KeptThing> = before.isEmpty ? [.quotation(reading.anchor(of: index))] : []
    return try keep(
      KeptChange(reading.summary.id, title: reading.summary.title, removing: before, adding: added),
      name: before.isEmpty ? localized("keeping \(words)") : localized("letting go of \(words)"),
      message: before.isEmpty ? localized("Kept: \(words)") : localized("No longer kept: \(words)"))
  }

  // MARK: - Notes

  /// Opens a prompt with the note there is, on the selected quotation or on the article.
  mutating func startNote(onArticle: Bool, _ words: String?) throws(Refusal) -> [Effect] {
    if let reason = state.keeping.reasonNotToKeep { throw Refusal(said: reason) }
    let reading = try requireReading()
    guard state.focus != .list || state.list.selected?.id == reading.summary.id else {
      throw Refusal("Open the article first: Enter does")
    }
    var target = NoteTarget(
      article: reading.summary, anchor: nil, before: [], about: localized("the article", context: "a note on it"))
    var present = reading.places?.note ?? ""
    if !onArticle, state.focus != .list, let index = reading.quotation {
      let before = reading.kept(of: index) { if case .note = $0 { true } else { false } }
      target = NoteTarget(
        article: reading.summary, anchor: reading.anchor(of: index), before: before, about: reading.words(of: index))
      present = reading.places?.note(on: index) ?? ""
    } else {
      target.before = state.keeping.article(reading.summary.id).things.filter {
        if case .note(_, nil) = $0 { true } else { false }
      }
    }
    if let words { return try finishNote(words, target) }
    state.mode = .typing(Prompt(purpose: .note(target), line: LineEditor(present), origin: currentOrigin()))
    return []
  }

  mutating func finishNote(_ words: String, _ target: NoteTarget) throws(Refusal) -> [Effect] {
    let note = String(Substring(words).trimmingBlanks())
    // A note that was on words which have moved stays with the words that it was written on.
    let added: Set<KeptThing> = note.isEmpty ? [] : [.note(note, on: target.before.anchor ?? target.anchor)]
    let change = KeptChange(target.article.id, title: target.article.title, removing: target.before, adding: added)
    if change.isEmpty { throw Refusal(note.isEmpty ? "No note was written" : "The note is as it was") }
    return try keep(
      change, name: localized("the note on \(target.about)"),
      message: note.isEmpty
        ? localized("The note on \(target.about) is gone") : localized("Noted on \(target.about)"))
  }

  // MARK: - Speakers

  /// Opens a prompt with the selected quotation's speaker.
  mutating func startCorrecting(_ name: String?) throws(Refusal) -> [Effect] {
    if let reason = state.keeping.reasonNotToKeep { throw Refusal(said: reason) }
    let (reading, index) = try selectedQuotation()
    let shown = reading.article.quotations[index].speaker?.name
    let target = SpeakerTarget(article: reading.summary, quotation: index, shown: shown ?? "")
    if let name { return try finishCorrecting(name, target) }
    state.mode = .typing(Prompt(purpose: .speaker(target), line: LineEditor(shown ?? ""), origin: currentOrigin()))
    return []
  }

  /// Asks which quotations are meant, where there is a choice.
  mutating func finishCorrecting(_ typed: String, _ target: SpeakerTarget) throws(Refusal) -> [Effect] {
    let (reading, index) = try selectedQuotation()
    guard index == target.quotation, reading.summary.id == target.article.id else {
      throw Refusal("The article has changed meanwhile: try again")
    }
    let name = String(Substring(typed).trimmingBlanks())
    let correction = Correction(name: name.isEmpty ? nil : name, found: reading.found.quotations[index].speaker)
    if name == target.shown, !reading.isCorrected(index) { throw Refusal("The speaker is as before") }
    guard correction.found != nil else { return try correct(correction, .quotation) }
    state.mode = .choosing(Choice(.correction(correction)))
    return []
  }

  /// Gives the selected quotation, or all whose speaker was found by the same name, to somebody else.
  mutating func correct(_ correction: Correction, _ scope: Correction.Scope) throws(Refusal) -> [Effect] {
    let (reading, index) = try selectedQuotation()
    let shown = correction.name.orUnknown.shortened
    let id = reading.summary.id
    guard scope != .quotation, let found = correction.found else {
      // All parts of one utterance have one speaker.
      let utterance = reading.found.quotations[index].utterance
      let parts = reading.found.quotations.indices.filter { reading.found.quotations[$0].utterance == utterance }
      var before: Set<KeptThing> = []
      for part in parts { before.formUnion(reading.kept(of: part) { if case .speaker = $0 { true } else { false } }) }
      let isAsFound = correction.name == correction.found?.name
      let added: Set<KeptThing> =
        isAsFound ? [] : [.speaker(correction.name, of: before.anchor ?? reading.anchor(of: index))]
      let change = KeptChange(id, title: reading.summary.title, removing: before, adding: added)
      if change.isEmpty { throw Refusal("The speaker of this quotation is as it was") }
      return try keep(
        change, name: localized("the speaker of \(reading.words(of: index))"),
        message: localized("The speaker of this quotation is \(shown) now"))
    }
    let owner = scope == .library ? nil : id
    if scope == .library, found.name.first?.isLowercase == true {
      throw Refusal("“\(found.name)” is a description, which means somebody else in each article")
    }
    let things = scope == .library ? state.keeping.library.things : state.keeping.article(id).things
    let before = things.filter { thing in
      guard case .speakers(let name, _) = thing else { return false }
      return FoldedName(name) == FoldedName(found.name)
    }
    let isAsFound = correction.name == found.name
    let added: Set<KeptThing> = isAsFound ? [] : [.speakers(named: found.name, are: correction.name)]
    let change = KeptChange(owner, title: reading.summary.title, removing: before, adding: added)
    if change.isEmpty { throw Refusal("“\(found.name)” is shown so already") }
    guard scope == .library else {
      return try keep(
        change, name: localized("“\(found.name)” being \(shown) in this article"),
        message: localized("“\(found.name)” is \(shown) everywhere in this article now"))
    }
    return try keep(
      change, name: localized("“\(found.name)” being \(shown) in the library"),
      message: localized("“\(found.name)” is \(shown) everywhere in the library now"))
  }
}

extension Set<KeptThing> {
  /// The anchor of one of them.
  fileprivate var anchor: TextAnchor? {
    for thing in self { if let anchor = thing.anchor { return anchor } }
    return nil
  }
}
