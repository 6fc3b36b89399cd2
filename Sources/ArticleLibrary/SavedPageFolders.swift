/// Tells the folders that browsers put beside a page they save (`Story_files` beside `Story.html`): what is in them are
/// pictures, styles and advertisements' frames, and no articles.
struct SavedPageFolders {
  private var pages: Set<[UInt8]> = []

  /// What browsers add to the page's name, in the languages that some have translated it to.
  private static let endings = ["_files", "-Dateien", "_fichiers", "_archivos", "_bestanden", "-filer", "_pliki"].map {
    Array($0.utf8)
  }

  /// Takes note of a file of the folder.
  mutating func note(file name: [UInt8]) {
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")), dot > 0 else { return }
    let ending = String(decoding: name[(dot + 1)...], as: UTF8.self).lowercased()
    if ["html", "htm", "xhtml"].contains(ending) { pages.insert(Array(name[..<dot])) }
  }

  /// Whether a folder of the same folder, all of whose files have been noted, belongs to a page.
  func hold(folder name: [UInt8]) -> Bool {
    Self.endings.contains { ending in
      name.count > ending.count && name.suffix(ending.count).elementsEqual(ending)
        && pages.contains(Array(name.dropLast(ending.count)))
    }
  }
}
