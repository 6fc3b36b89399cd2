#!/usr/bin/env python3
"""Opens what is far beyond anything ordinary, and says how long that takes, how soon keys are answered, and in how much memory.

    limits.py PULLQUOTE [FOLDER] [CASE...]    FOLDER (default: a temporary one) holds what is made; it needs 400 MB

For each case: seconds until the article, or the reason why there is none, is on the screen; the slowest answer to a key in
milliseconds, from the key to the frame that shows a prompt opened right after it; the most memory that was resident, in MB, after the
program had five seconds for its work behind the scenes. Bounds: 2 s, 100 ms, 300 MB. Exit status 1 where one is missed.
"""
import fcntl
import os
import pty
import re
import select
import shutil
import signal
import struct
import sys
import tempfile
import termios
import time

BOUNDS = (2.0, 100.0, 300.0)
KEYS = [b"j", b" ", b"]", b"G", b"k", b"[", b"\x1b[H", b" ", b"}", b"\t", b"j", b"\t", b"j"]


def write(path, pieces):
    with open(path, "wb") as file:
        for piece in pieces:
            file.write(piece)


def paragraphs(path):
    write(path, (b"".join(b"Paragraph %d of a report.\n\n" % n for n in range(k, k + 10_000)) for k in range(0, 2_000_000, 10_000)))


def marks(path):
    write(path, (("“It holds,” she said. " * 1000 + "\n\n").encode() for _ in range(500)))


def straight_marks(path):
    write(path, (('"' * 1000 + "\n").encode() for _ in range(1000)))


def combining(path):
    write(path, [("A letter: e" + "\u0301" * 10_000 + " and on.\n\n“It holds,” she said.\n").encode()])


def one_line(path):
    write(path, (b"words of a line without end and " * 32_768 for _ in range(100)))


def one_word(path):
    write(path, (b"x" * (1 << 20) for _ in range(100)))


def many_files(path):
    os.mkdir(path)
    for number in range(100_000):
        write(b"%s/story-%06d.txt" % (os.fsencode(path), number), [b"Story %d\n\n\"It holds,\" she said.\n" % number])


def deep(path):
    os.mkdir(path)
    here = os.open(path, os.O_RDONLY)
    for number in range(300):
        os.mkdir("level-%03d" % number, dir_fd=here)
        inner = os.open("level-%03d" % number, os.O_RDONLY, dir_fd=here)
        os.close(here)
        here = inner
    file = os.open("deep.txt", os.O_WRONLY | os.O_CREAT, dir_fd=here)
    os.write(file, b"The deepest story\n\n\"It holds,\" she said.\n")
    os.close(file)
    os.close(here)


def sparse(path):
    with open(path, "wb") as file:
        file.truncate(10 << 30)


CASES = {
    "2 million paragraphs": ("paragraphs.txt", paragraphs, rb"Paragraph 0"),
    "1 million marks": ("marks.txt", marks, rb"It holds"),
    "1 million straight marks in rows": ("straight.txt", straight_marks, rb'"""'),
    "10,000 combining marks": ("combining.txt", combining, rb"and on"),
    "100 MB in one line": ("line.txt", one_line, rb"without end"),
    "100 MB in one word": ("word.txt", one_word, rb"xxxx"),
    "100,000 files": ("many", many_files, rb"Story \d"),
    "300 folders deep": ("deep", deep, rb"deepest"),
    "10 GB sparse": ("sparse.txt", sparse, rb"binary data|too large"),
}


class Reader:
    def __init__(self, program, path, home):
        self.begin = time.monotonic()
        self.pid, self.terminal = pty.fork()
        if self.pid == 0:
            os.environ.update(TERM="xterm-256color", HOME=home, LANG="C.UTF-8")
            for name in list(os.environ):
                if name.startswith("XDG_"):
                    del os.environ[name]
            os.execv(program, [program, path])
        fcntl.ioctl(self.terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 120, 0, 0))
        self.output = b""
        self.asked = 0

    def pump(self, seconds):
        """Whether anything was written within so many seconds."""
        if not select.select([self.terminal], [], [], seconds)[0]:
            return False
        try:
            self.output += os.read(self.terminal, 1 << 16)
        except OSError:
            return False
        return True

    def wait(self, pattern, seconds):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            # Words may be written cell by cell with movements between them.
            if re.search(pattern, re.sub(rb"\x1b\[[0-9;?]*[A-Za-z]", b"", self.output)):
                return time.monotonic() - self.begin
            self.pump(0.01)
        return None

    def settle(self):
        end = time.monotonic() + 20
        while self.pump(0.15) and time.monotonic() < end:
            pass

    def answer(self, key):
        """Milliseconds from a key to what shows that it was handled: a key may change nothing, a prompt opened after it does."""
        before = len(self.output)
        # Another word each time: what is on the screen already is not written again.
        self.asked += 1
        letters = "bcdfghjklm" if self.asked % 2 else "npqrstvwxz"
        word = "".join(letters[int(digit)] for digit in "%04d" % self.asked).encode()
        begin = time.monotonic()
        os.write(self.terminal, key + b":" + word)
        while word not in self.output[before:] and time.monotonic() - begin < 5:
            self.pump(0.01)
        took = (time.monotonic() - begin) * 1000
        os.write(self.terminal, b"\x03")
        self.pump(0.2)
        return took

    def memory(self):
        with open("/proc/%d/status" % self.pid) as file:
            return int(re.search(r"VmHWM:\s+(\d+)", file.read()).group(1)) / 1024

    def end(self):
        os.kill(self.pid, signal.SIGKILL)
        os.waitpid(self.pid, 0)
        os.close(self.terminal)


def main():
    if len(sys.argv) < 2:
        print(__doc__.strip().split("\n\n")[1], file=sys.stderr)
        return 64
    program = os.path.abspath(sys.argv[1])
    own = len(sys.argv) < 3
    folder = tempfile.mkdtemp(prefix="pullquote-limits-") if own else sys.argv[2]
    os.makedirs(folder, exist_ok=True)
    missed = False
    print("%-34s %8s %8s %8s" % ("", "open s", "key ms", "MB"))
    for name, (file, make, pattern) in CASES.items():
        if sys.argv[3:] and name not in sys.argv[3:]:
            continue
        path = os.path.join(folder, file)
        if not os.path.exists(path):
            make(path)
        home = tempfile.mkdtemp(prefix="home-", dir=folder)
        reader = Reader(program, path, home)
        opened = reader.wait(pattern, 30)
        # While the rest is still read, and when all is.
        slowest, slowest_key = 0, b""
        for key in KEYS * 2:
            took = reader.answer(key)
            if took > slowest:
                slowest, slowest_key = took, key
            reader.pump(0.2)
        end = time.monotonic() + 5
        while time.monotonic() < end:
            reader.pump(0.1)
        for key in KEYS:
            took = reader.answer(key)
            if took > slowest:
                slowest, slowest_key = took, key
            reader.settle()
        memory = reader.memory()
        reader.end()
        shutil.rmtree(home)
        bad = opened is None or any(x > bound for x, bound in zip((opened, slowest, memory), BOUNDS))
        missed = missed or bad
        print("%-34s %8s %8.1f %8.0f%s" % (name, "never" if opened is None else "%.2f" % opened, slowest, memory,
                                            "   missed (slowest key %r)" % slowest_key.decode() if bad else ""), flush=True)
    if own:
        shutil.rmtree(folder)
    return int(missed)


if __name__ == "__main__":
    sys.exit(main())
