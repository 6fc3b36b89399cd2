import ArticleLibrary
import Articles

/// What the reader did, as commands without a terminal look it up. They work without it: what is wrong with it is said.
enum KeptLookup {
  static func flags(of paths: [[UInt8]]) -> [ArticleSummary.ID: KeptFlags] {
    look { (store: KeptStore) throws(KeepingError) in try store.flags(in: LibraryRoots(paths)) } ?? [:]
  }

  static func speakers(in paths: [[UInt8]]) -> KnownSpeakers {
    look { (store: KeptStore) throws(KeepingError) in try store.speakers(in: LibraryRoots(paths)) } ?? KnownSpeakers()
  }

  /// What is kept of single articles; nil where nothing was ever kept.
  static func articles(in paths: [[UInt8]]) -> KeptArticles? {
    look { (store: KeptStore) throws(KeepingError) in
      KeptArticles(store: store, roots: LibraryRoots(paths), library: try store.library())
    }
  }

  /// Nil where nothing was ever kept, or where it cannot be read.
  private static func look<Value>(_ body: (KeptStore) throws(KeepingError) -> Value) -> Value? {
    guard let folder = UserFolders.ofThisUser().data, KeptStore.exists(in: folder) else { return nil }
    // Another program that was killed while it wrote may have left something to be mended first.
    if let value = try? body(KeptStore(reading: folder)) { return value }
    do throws(KeepingError) {
      return try body(KeptStore(in: folder))
    } catch {
      StandardError.write(error.sentence)
      return nil
    }
  }
}

/// What the reader did with single articles of a library.
struct KeptArticles {
  fileprivate let store: KeptStore
  fileprivate let roots: LibraryRoots
  /// What is kept about the library as a whole.
  let library: KeptArticle

  /// What is kept about an article: known by its path, or by what it holds where it has come from another.
  func article(at path: [UInt8], holding content: ContentHash) -> KeptArticle {
    let isInput = path == StandardInputArticle.path
    let wholePath = isInput ? Array("standard input \(content)".utf8) : roots.wholePath(of: path)
    do throws(KeepingError) {
      return try store.recall(wholePath, content: content) { KeptStore.isHeld(content, at: $0) }
    } catch {
      StandardError.write(error.sentence)
      return KeptArticle()
    }
  }
}
