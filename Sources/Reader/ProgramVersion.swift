/// The version of the program: what `--version` and the manual page say. See CHANGELOG.md.
public enum ProgramVersion {
  public static let current = "0.1.0"
}
