#!/bin/sh
# Makes sure of what the build needs from the system: names what is missing, installs it where that is allowed
# (as root, or in CI through a sudo that asks nothing), and otherwise prints the one command to type.
#
#   Scripts/system-packages.sh build|test
#
# Exit status: 0 all there; 69 something is missing. Answers in a few milliseconds when all is there: it looks for
# the headers themselves, which also accepts a library that came some other way than as a package.
set -eu

purpose=${1:-build}
missing=
# Good to have, never a reason to stop; asked for only along with something that is needed.
welcome=

lacks_header() {
  for folder in /usr/include /usr/local/include; do
    [ ! -e "$folder/$1" ] || return 1
  done
}

if lacks_header ncurses.h; then missing="$missing libncurses-dev"; fi
if lacks_header utf8proc.h; then missing="$missing libutf8proc-dev"; fi
if lacks_header pcre2.h; then missing="$missing libpcre2-dev"; fi
if lacks_header sqlite3.h; then missing="$missing libsqlite3-dev"; fi
if lacks_header libxml2/libxml/HTMLparser.h; then missing="$missing libxml2-dev"; fi
if lacks_header archive.h; then missing="$missing libarchive-dev"; fi
if lacks_header cmark-gfm.h; then missing="$missing libcmark-gfm-dev"; fi
if lacks_header cmark-gfm-core-extensions.h; then missing="$missing libcmark-gfm-extensions-dev"; fi
if lacks_header yaml.h; then missing="$missing libyaml-dev"; fi
if lacks_header uchardet/uchardet.h; then missing="$missing libuchardet-dev"; fi
if lacks_header nettle/sha2.h; then missing="$missing nettle-dev"; fi
if lacks_header hyphen.h; then missing="$missing libhyphen-dev"; fi
if lacks_header toml++/toml.h; then missing="$missing libtomlplusplus-dev"; fi
# libxml2's headers lie in a folder of their own, which the build asks for.
if ! command -v pkg-config >/dev/null; then missing="$missing pkg-config"; fi
# Translations.
if ! command -v msgfmt >/dev/null; then missing="$missing gettext"; fi
if [ "$purpose" = build ]; then
  # What the libraries above need themselves, where they are linked into the program whole.
  if lacks_header zlib.h; then missing="$missing zlib1g-dev"; fi
  if lacks_header lzma.h; then missing="$missing liblzma-dev"; fi
  if lacks_header zstd.h; then missing="$missing libzstd-dev"; fi
  if lacks_header lz4.h; then missing="$missing liblz4-dev"; fi
  if lacks_header bzlib.h; then missing="$missing libbz2-dev"; fi
  if lacks_header sys/acl.h; then missing="$missing libacl1-dev"; fi
  if lacks_header unicode/ucnv.h; then missing="$missing libicu-dev"; fi
fi
if [ "$purpose" = test ]; then
  if ! command -v tmux >/dev/null; then missing="$missing tmux"; fi
  # Descriptions of kitty, foot, alacritty and the like, and Unicode's own tests, rules to part words by: what needs them
  # is skipped without.
  welcome=" ncurses-term unicode-data hyphen-en-us hyphen-de"
fi

if ! command -v "${SWIFT:-swift}" >/dev/null; then
  echo "pullquote is built with Swift 6.2 or newer, which is not on the PATH: https://www.swift.org/install/" >&2
  exit 69
fi
[ -n "$missing" ] || exit 0

echo "pullquote: missing from this system:$missing" >&2
packages="$missing$welcome"

if ! command -v apt-get >/dev/null; then
  echo "Install these libraries with their headers (the names are Debian's), then run make again." >&2
  exit 69
fi

# A fresh container has no package lists, an old one has stale ones: fetch them only when they turn out to be needed.
# shellcheck disable=SC2086 # package names have no spaces
install_packages() {
  "$@" env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends $packages </dev/null >&2 && return
  "$@" apt-get update </dev/null >&2
  "$@" env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends $packages </dev/null >&2
}

if [ "$(id -u)" = 0 ]; then
  if install_packages env; then exit 0; fi
elif [ -n "${CI:-}" ] && sudo -n true </dev/null 2>/dev/null; then
  if install_packages sudo -n; then exit 0; fi
fi

if [ "$(id -u)" = 0 ]; then prefix=; else prefix="sudo "; fi
echo "Type this, then run make again:" >&2
echo "  ${prefix}apt-get install$packages" >&2
exit 69
