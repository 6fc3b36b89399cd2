import Messages
import Quotations

/// What was found in an article, one item a line: its title, date, source and encoding, then each block with its
/// quotations below it, two spaces deeper for each level of nesting.
///
/// This is the format of the expected outlines of samples and tests, and of `pullquote show --outline`. Blocks are cut
/// to their first 60 code points; quotations are whole.
public func outline(of article: Article) -> String {
  let text = article.text
  let metadata = article.metadata
  var lines: [String] = []
  if metadata.titleRange != nil {
    lines.append("title: \(metadata.title)")
  } else if ArticleTitle.lead(of: text, blocks: article.blocks) == metadata.title {
    lines.append("title (from the lead): \(metadata.title)")
  } else {
    lines.append("title (from the file name): \(metadata.title)")
  }
  lines.append("date: \(metadata.date.map(\.description) ?? "none")")
  if let source = metadata.source { lines.append("source: \(source)") }
  if let author = metadata.author { lines.append("author: \(author)") }
  if let address = metadata.address { lines.append("address: \(address)") }
  if let language = metadata.language { lines.append("language: \(language)") }
  if let note = metadata.note { lines.append("note: \(note.english)") }
  if metadata.format != ArticleFormat.text.name { lines.append("format: \(metadata.format)") }
  lines.append("encoding: \(metadata.encoding)")

  let depths = nestingDepths(of: article.quotations)
  var next = 0
  var nextInline = 0
  for block in article.blocks {
    if block.kind != .title {
      let level = block.level > 0 ? " \(block.level)" : ""
      lines.append("\(block.kind.rawValue)\(level): \(text.line(block.range, codePoints: 60))")
    }
    while next < article.quotations.count, article.quotations[next].range.lowerBound < block.range.upperBound {
      let quotation = article.quotations[next]
      let indent = String(repeating: "  ", count: depths[next] + 1)
      let name = quotation.speaker?.name ?? "unknown"
      lines.append("\(indent)\(quotation.kind.rawValue): “\(text.line(quotation.range))” — \(name)")
      next += 1
    }
    while nextInline < article.inlines.count, article.inlines[nextInline].range.lowerBound < block.range.upperBound {
      let inline = article.inlines[nextInline]
      if case .link(let address) = inline.kind {
        lines.append("  link: \(text.line(inline.range)) <\(address)>")
      }
      nextInline += 1
    }
  }
  return lines.joined(separator: "\n") + "\n"
}

/// How deep each quotation is nested: 0 for one that stands in no other.
private func nestingDepths(of quotations: [Quotation]) -> [Int] {
  var depths: [Int] = []
  for quotation in quotations {
    // A parent comes before its children; a value that breaks this is not nested.
    if let parent = quotation.parent, depths.indices.contains(parent) {
      depths.append(depths[parent] + 1)
    } else {
      depths.append(0)
    }
  }
  return depths
}
