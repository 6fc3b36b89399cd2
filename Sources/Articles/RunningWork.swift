/// How far something is that takes a while.
public struct WorkProgress: Sendable, Equatable {
  /// What has been gone through: files, or articles.
  public var done: Int
  /// Of how many; nil where nobody can tell yet.
  public var total: Int?

  public init(done: Int = 0, total: Int? = nil) {
    self.done = done
    self.total = total
  }
}

/// Something that takes a while and goes on now: how far it is, and whether that is worth showing.
///
/// It knows no clock: whoever has one lets its heart beat for as long as it goes on.
public struct RunningWork: Sendable, Equatable {
  public var progress: WorkProgress
  /// How often its heart has beaten.
  public private(set) var beats = 0

  /// Milliseconds from one beat to the next.
  public static let beat = 100
  /// What takes no longer than so many milliseconds is not shown.
  public static let patience = 300

  public init(_ progress: WorkProgress = WorkProgress()) {
    self.progress = progress
  }

  public mutating func goOn() { beats += 1 }

  /// Whether it has gone on for longer than anybody waits without a word. The first beat may come at once after it began.
  public var isShown: Bool { (beats - 1) * Self.beat >= Self.patience }

  /// Whole milliseconds since it began, as far as the beats tell.
  public var milliseconds: Int { max(0, beats - 1) * Self.beat }

  /// What moves while it goes on, a character wide.
  public var sign: Character { Self.signs[beats % Self.signs.count] }
  private static let signs: [Character] = ["|", "/", "-", "\\"]
}
