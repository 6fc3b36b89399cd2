import Articles

/// Finds words in a column of lines (titles, sidebar entries) with the folding that articles are searched with.
struct LineFinder: Sendable {
  private let searchable: SearchableText
  private let blocks: [Block]

  init(_ lines: some Sequence<String>) {
    var text: [UInt8] = []
    var blocks: [Block] = []
    for line in lines {
      let start = text.count
      text.append(contentsOf: line.utf8)
      blocks.append(Block(kind: .paragraph, range: start..<text.count))
      text.append(10)
    }
    self.blocks = blocks
    searchable = SearchableText(text, blocks: blocks)
  }

  /// The lines that hold the query, each with the places in it as UTF-8 offsets.
  func lines(holding query: TextQuery) throws(TextQueryError) -> [(line: Int, places: [Range<Int>])] {
    var found: [(line: Int, places: [Range<Int>])] = []
    var line = 0
    for hit in try searchable.hits(of: query) {
      while line < blocks.count, blocks[line].range.upperBound < hit.upperBound { line += 1 }
      guard line < blocks.count else { break }
      let start = blocks[line].range.lowerBound
      let place = hit.lowerBound - start..<hit.upperBound - start
      if found.last?.line == line { found[found.count - 1].places.append(place) } else { found.append((line, [place])) }
    }
    return found
  }
}
