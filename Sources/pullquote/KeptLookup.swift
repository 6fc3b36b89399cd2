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
