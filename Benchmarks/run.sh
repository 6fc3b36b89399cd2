#!/bin/sh
# Measures the reader beside less and beside the floors: small C programs that do the least each step needs.
#
#   Benchmarks/run.sh BINARY [ARGUMENT OF tui_latency.py run...]        for instance --only read --runs 9
#
# The harness and the floors are not part of this repository: they are looked for in ../shared (or PULLQUOTE_SHARED), and
# without them there is nothing to do. Articles to read are generated once, under the user's cache. BENCH_PROGRAMS
# (regular expressions, by commas) chooses others to compare with; less-line is one that takes half a minute a run, for its
# own G on a line of 10 MB. What was measured stays in Benchmarks/results.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
root=$(dirname "$here")
binary=${1:?usage: Benchmarks/run.sh BINARY [ARGUMENT...]}
shift
harness=${PULLQUOTE_SHARED:-$root/../shared}/harness/perf

skip() {
  echo "bench: skipped: $1" >&2
  exit 0
}
[ -f "$harness/tui_latency.py" ] || skip "there is no measuring harness in ${PULLQUOTE_SHARED:-../shared} (PULLQUOTE_SHARED names another place)"
command -v python3 >/dev/null || skip "it takes Python 3.11 or newer"
command -v cc >/dev/null || skip "it takes a C compiler for the floors"
harness=$(cd "$harness" && pwd)

cache=${XDG_CACHE_HOME:-$HOME/.cache}/pullquote-bench
mkdir -p "$cache/bin" "$cache/floors" "$cache/corpora" "$cache/scenarios" "$here/results"

make -s -f "$harness/floors/Makefile" OUT="$cache/floors" >&2
# About ten seconds the first time, none afterwards.
python3 "$harness/gen_corpus.py" --out "$cache/corpora" --sizes 1,100,1000,10000 --extras --formats plain >&2

rm -rf "$cache/corpora/samples"
mkdir -p "$cache/corpora/samples/plain"
cp "$root"/Samples/*.txt "$cache/corpora/samples/plain/"
printf '{"articles": %d}\n' "$(find "$cache/corpora/samples/plain" -type f | wc -l)" >"$cache/corpora/samples/manifest.json"

# One paragraph of 10 MB on one line, ending in the word that the stress scenario looks for.
if [ ! -f "$cache/corpora/line10m/manifest.json" ]; then
  mkdir -p "$cache/corpora/line10m/plain"
  python3 - "$cache/corpora/line10m/plain/line.txt" <<'END'
import sys
words = "dsp000000 " + " ".join("word%d" % (n * 7919 % 100003) for n in range(1_130_000)) + " marginalia."
open(sys.argv[1], "w").write(words)
END
  echo '{"articles": 1}' >"$cache/corpora/line10m/manifest.json"
fi

# The scenarios call the reader by name: it is the one given here that they find.
cp "$binary" "$cache/bin/pullquote"
rm -f "$cache/scenarios"/*
ln -s "$harness"/scenarios/*.toml "$cache/scenarios/"
ln -sf "$here"/*.toml "$cache/scenarios/"

results=$here/results/$(date -u +%Y-%m-%dT%H%M%SZ).json
PATH="$cache/bin:$PATH" python3 "$harness/tui_latency.py" run \
  --corpora "$cache/corpora" --scenarios "$cache/scenarios" --bin "$cache/floors" --work "$cache/work" \
  --programs "${BENCH_PROGRAMS:-pullquote,floor-list,floor-page,floor-best,floor-raw,floor-samples,floor-jump,floor-line,less}" \
  --only "open_.*,next_article,read,stress" --out "$results" "$@"
python3 "$harness/tui_latency.py" table "$results"
