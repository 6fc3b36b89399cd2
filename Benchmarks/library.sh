#!/bin/sh
# Measures the index and the search of a whole library, beside ripgrep and notmuch where they are installed.
#
#   Benchmarks/library.sh FOLDER-OF-RELEASE-BINARIES
#
# LIBRARY_SIZES chooses how many articles (by default 100, 1,000 and 10,000; 100000 takes 500 MB of disk and a minute).
# The articles are generated once, under the user's cache. notmuch has them as mail, up to 10,000 of them.
set -eu

binaries=${1:?usage: Benchmarks/library.sh FOLDER}
cache=${XDG_CACHE_HOME:-$HOME/.cache}/pullquote-bench
mkdir -p "$cache"
generator=$binaries/LibraryBenchmark

# The median wall time of five runs of a command, in milliseconds.
median() {
  for run in 1 2 3 4 5; do
    start=$(date +%s%N)
    "$@" >/dev/null 2>&1 || true
    echo $((($(date +%s%N) - start) / 10000))
  done | sort -n | sed -n 3p | sed 's/\(..\)$/.\1/; s/^\./0./'
}

for size in ${LIBRARY_SIZES:-100 1000 10000}; do
  articles=$cache/library/$size
  if [ ! -e "$articles.done" ]; then
    mkdir -p "$cache/library"
    "$generator" generate "$size" "$articles"
    touch "$articles.done"
  fi
  echo "## $size articles"
  echo
  echo "| what | ms | processor ms | |"
  echo "|---|---|---|---|"
  # Read once, so that every program finds the files in memory.
  find "$articles" -type f -exec cat {} + >/dev/null
  "$generator" measure "$articles" "$cache/library/index-$size"
  if command -v rg >/dev/null; then
    echo "| rg, rare word | $(median rg -il quenbury "$articles") | | |"
    echo "| rg, common phrase | $(median rg -il 'on the other hand' "$articles") | | |"
  fi
  if command -v notmuch >/dev/null && [ "$size" -le 10000 ]; then
    mail=$cache/library/mail-$size
    if [ ! -e "$mail.done" ]; then
      "$generator" generate "$size" "$mail" mail
      mkdir -p "$mail/new" "$mail/tmp"
      printf '[database]\npath=%s\n[user]\nname=n\nprimary_email=n@b.invalid\n[new]\ntags=\n' "$mail" >"$mail.config"
      start=$(date +%s)
      NOTMUCH_CONFIG=$mail.config notmuch new >/dev/null 2>&1
      echo $(($(date +%s) - start)) >"$mail.done"
    fi
    export NOTMUCH_CONFIG="$mail.config"
    echo "| notmuch, first 50, rare word | $(median notmuch search --limit=50 quenbury) | | indexed in $(cat "$mail.done") s |"
    echo "| notmuch, first 50, common phrase | $(median notmuch search --limit=50 '"on the other hand"') | | |"
  fi
  echo
done
