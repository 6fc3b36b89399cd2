/// Where two texts differ, line by line: what is missing after `-`, what is too much after `+`, and the last line
/// before each that both have, so that one sees where it is.
///
/// Empty where they are the same, code point by code point.
func lineDifference(expected: String, found: String) -> String {
  let expected = lines(of: expected)
  let found = lines(of: found)
  let difference = found.difference(from: expected) { $0.elementsEqual($1) }
  var missing: Set<Int> = []
  var extra: Set<Int> = []
  for change in difference {
    switch change {
    case .remove(let offset, _, _): missing.insert(offset)
    case .insert(let offset, _, _): extra.insert(offset)
    }
  }

  var shown: [String] = []
  var (left, right) = (0, 0)
  var context: String?
  while left < expected.count || right < found.count {
    if missing.contains(left) || extra.contains(right) {
      if let line = context { shown.append("  " + line) }
      context = nil
    }
    if missing.contains(left) {
      shown.append("- " + String(expected[left]))
      left += 1
    } else if extra.contains(right) {
      shown.append("+ " + String(found[right]))
      right += 1
    } else {
      context = String(expected[left])
      left += 1
      right += 1
    }
  }
  return shown.joined(separator: "\n")
}

private func lines(of text: String) -> [String.UnicodeScalarView.SubSequence] {
  text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
}
