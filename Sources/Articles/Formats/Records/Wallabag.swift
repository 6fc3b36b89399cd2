import Messages

/// Exports of wallabag (https://doc.wallabag.org), a service for reading later that keeps the texts.
extension ArticleFormat {
  /// Version 1 has each field twice, by number and by name; version 2 by name. The text is HTML.
  static let wallabag = jsonList(
    name: "wallabag", title: "wallabag export", recognition: "a JSON list with url, content and is_read or is_archived",
    holding: ["\"url\"", "\"title\""],
    where: { tree, entry in
      guard tree.kind(of: entry) == .object else { return false }
      if tree.member("is_archived", of: entry) != nil || tree.member("hashed_url", of: entry) != nil {
        return tree.member("url", of: entry) != nil && tree.member("domain_name", of: entry) != nil
          || tree.member("content", of: entry) != nil
      }
      if tree.member("is_read", of: entry) != nil { return tree.member("is_fav", of: entry) != nil }
      // A long text goes on behind what is known of the file, in the field by number.
      return !tree.isWhole(entry) && tree.member("0", of: entry) != nil
        && tree.string("2", of: entry).flatMap { NewsRecord.address(Array($0.utf8)) } != nil
    },
    article: { tree, entry in
      // Of fields that the version with numbers has as well, those with names are read.
      let record = NewsRecord(tree, entry)
      var draft = record.facts()
      if let content = tree.member("content", of: entry).flatMap({ tree.words(of: $0) }) {
        draft.append(recordText: content, isHTML: true, base: draft.address)
        draft.removeRepeatedTitle()
      }
      if draft.title == nil, draft.address == nil, draft.blocks.isEmpty { return nil }
      draft.end()
      if draft.blocks.isEmpty { draft.note = Message("Only its address was saved.") }
      return draft
    })
}
