import Articles
import Messages

extension NameTrick {
  /// What to look out for, as a phrase.
  var words: String {
    switch self {
    case .mixes(let one, let other): localized("mixes \(one.name) and \(other.name) letters")
    case .standsForLetters: localized("has letters that only look like others")
    case .hides: localized("hides something that cannot be seen")
    }
  }
}

extension NameTrick.Alphabet {
  fileprivate var name: String {
    switch self {
    case .latin: localized("Latin")
    case .greek: localized("Greek")
    case .cyrillic: localized("Cyrillic")
    case .armenian: localized("Armenian")
    case .cherokee: localized("Cherokee")
    case .coptic: localized("Coptic")
    }
  }
}
