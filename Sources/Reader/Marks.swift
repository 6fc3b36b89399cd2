import Articles
import Messages

/// Places marked with letters.
extension Reader {
  mutating func setMark(_ letter: MarkLetter) throws(Refusal) -> [Effect] {
    let reading = try requireReading()
    let top = topRow(of: reading)
    // The line above the text belongs to its first paragraph.
    let first = reading.article.blocks.first?.range.lowerBound ?? 0
    let anchor = TextAnchor(at: top.block < 0 ? first : top.offset, in: reading.article.text)
    let kept = state.keeping.article(reading.summary.id)
    let before = kept.marks.filter { $0.letter == letter }.map { KeptThing.mark($0.letter, $0.anchor) }
    let change = KeptChange(
      reading.summary.id, title: reading.summary.title, removing: Set(before), adding: [.mark(letter, anchor)])
    if change.isEmpty { throw Refusal("Mark \(letter) is here already") }
    return try keep(
      change, name: localized("mark \(letter) in \(reading.summary.quotedTitle)"),
      message: localized("Mark \(letter) is here; ' \(letter) comes back"))
  }

  mutating func goToMark(_ letter: MarkLetter) throws(Refusal) {
    let reading = try requireReading()
    guard let mark = reading.places?.marks[letter] else {
      if reading.article.extent == .opening { throw refusalOfPart }
      let isLost = state.keeping.article(reading.summary.id).marks.contains { $0.letter == letter }
      throw Refusal(
        isLost
          ? "The place of mark \(letter) is lost: the words that it stood at have changed"
          : "There is no mark \(letter) in this article: m \(letter) sets it")
    }
    rememberPlace()
    let isBeginning = mark.offset <= reading.article.blocks.first?.range.lowerBound ?? 0
    scroll(to: isBeginning ? layout.first : layout.row(holding: mark.offset))
    followText()
    if mark.isMoved { state.message = State.Message("The words of mark \(letter) stand elsewhere now: here") }
  }

  /// Asks for a letter, or takes the one that was typed after the command's name.
  mutating func chooseMark(_ argument: String?, sets: Bool) throws(Refusal) -> [Effect] {
    let reading = try requireReading()
    guard let argument else {
      if !sets, state.keeping.article(reading.summary.id).marks.isEmpty {
        throw Refusal("There are no marks in this article: m and a letter sets one")
      }
      state.mode = .choosing(Choice(sets ? .markToSet : .markToGoTo))
      return []
    }
    guard argument.unicodeScalars.count == 1, let letter = argument.unicodeScalars.first.flatMap({ MarkLetter($0) })
    else { throw Refusal("A mark is a letter from a to z") }
    if sets { return try setMark(letter) }
    try goToMark(letter)
    return []
  }
}
