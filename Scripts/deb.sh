#!/bin/sh
# usage: deb.sh FOLDER
#
# DEBFULLNAME and DEBEMAIL say who makes the package, as with Debian's own tools; else it is who commits to the repository.
#
# Makes pullquote_VERSION_ARCHITECTURE.deb in FOLDER of what `make install` copies, and lets lintian look at it where there
# is one.
set -eu
folder=$1
command -v dpkg-deb >/dev/null || { echo "deb.sh: dpkg-deb is missing: apt-get install dpkg" >&2; exit 1; }
version=$(.build/release/pullquote --version)
architecture=$(dpkg --print-architecture)
root=$folder/root
maintainer="${DEBFULLNAME:-$(git config user.name || echo pullquote)} <${DEBEMAIL:-$(git config user.email || echo "root@$(hostname -f)")}>"
rm -rf "$folder"
mkdir -p "$root/DEBIAN" "$root/usr/share/doc/pullquote" "$root/usr/share/lintian/overrides"
umask 022
make --no-print-directory install DESTDIR="$PWD/$root" PREFIX=/usr ZSH_COMPLETIONS=zsh/vendor-completions >/dev/null
gzip -9n "$root/usr/share/man/man1/pullquote.1"
doc=$root/usr/share/doc/pullquote
# The day of the last change, so that the same sources make the same package.
day=$(git log -1 --format=%aD 2>/dev/null || date -R)
printf 'pullquote (%s) unstable; urgency=medium\n\n  * See CHANGELOG.md.gz.\n\n -- %s  %s\n' \
  "$version" "$maintainer" "$day" | gzip -9n > "$doc/changelog.gz"
gzip -9n < CHANGELOG.md > "$doc/CHANGELOG.md.gz"
gzip -9n < README.md > "$doc/README.md.gz"
{
  echo "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/"
  echo "Upstream-Name: pullquote"
  echo
  echo "Files: *"
  echo "Copyright: $(sed -n 's/^Copyright (c) //p' LICENSE)"
  echo "License: MIT"
  sed -n '/^Permission/,$p' LICENSE | sed 's/^$/./; s/^/ /'
  echo
  echo "Files: Sources/CTextClasses/*"
  echo "Copyright: 1991-2022 Unicode, Inc."
  echo "License: Unicode"
  sed -n '/^   Permission/,/\*\/$/p' Sources/CTextClasses/classes.c | sed 's/ \*\/$//; s/^$/   ./; s/^   / /'
} > "$doc/copyright"
{
  echo "# One file that runs on every system of its architecture is what this package is for."
  echo "pullquote: statically-linked-binary [usr/bin/pullquote]"
  for library in bzip2 libxml2 libyaml ncurses zlib; do echo "pullquote: embedded-library $library [usr/bin/pullquote]"; done
  echo "# A sample of just that."
  echo "pullquote: national-encoding [usr/share/pullquote/Samples/*]"
} > "$root/usr/share/lintian/overrides/pullquote"
find "$root/usr" -type d -exec chmod 755 {} +
find "$root/usr" -type f ! -path '*/bin/*' -exec chmod 644 {} +
size=$(du -sk "$root/usr" | cut -f1)
cat > "$root/DEBIAN/control" <<CONTROL
Package: pullquote
Version: $version
Section: text
Priority: optional
Architecture: $architecture
Installed-Size: $size
Maintainer: $maintainer
Depends: sensible-utils
Recommends: xdg-utils
Suggests: xclip | wl-clipboard, hyphen-en-us
Description: reader of saved articles with their quotations, for the terminal
 pullquote reads a folder of saved articles in the terminal, with every
 quotation and who said it beside the text. Keys go from quotation to
 quotation, and a search goes through the whole folder.
 .
 It opens saved web pages, Markdown, mails, feeds and the exports of many
 archives, and prints quotations and speakers as text, CSV or JSON.
CONTROL
(cd "$root" && find usr -type f -print0 | sort -z | xargs -0 md5sum) > "$root/DEBIAN/md5sums"
package=$folder/pullquote_${version}_$architecture.deb
dpkg-deb --root-owner-group --build "$root" "$package" >/dev/null
echo "$package"
if command -v lintian >/dev/null; then lintian --fail-on error,warning "$package"; fi
