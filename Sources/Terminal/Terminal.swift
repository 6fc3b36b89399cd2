import CNcurses
import Screen
/// The only user of ncurses.
public enum TerminalError: Error { case unknown }
