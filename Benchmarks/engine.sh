#!/bin/sh
# Measures the quotation engine by itself and through the record mode, on the samples.
#
#   Benchmarks/engine.sh FOLDER-OF-RELEASE-BINARIES
set -eu

root=$(cd "$(dirname "$0")/.." && pwd)
binaries=${1:?usage: Benchmarks/engine.sh FOLDER}
cache=${XDG_CACHE_HOME:-$HOME/.cache}/pullquote-bench
mkdir -p "$cache"

echo "## The engine, one thread"
echo
"$binaries/EngineBenchmark" "$root/Samples"

command -v python3 >/dev/null || { echo "bench: records skipped: it takes Python 3.11 or newer" >&2; exit 0; }
echo
echo "## The record mode, JSON in and out, one process"
echo
python3 - "$binaries/pullquote" "$root/Samples" "$cache/records.jsonl" <<'END'
import json, os, resource, statistics, subprocess, sys, time
binary, samples, path = sys.argv[1:]
texts = []
for name in sorted(os.listdir(samples)):
    shown = subprocess.run([binary, "show", "--json", os.path.join(samples, name)], capture_output=True, check=True).stdout
    texts.append(json.loads(shown)["text"])
records = "".join(json.dumps({"id": n, "text": t}, ensure_ascii=False) + "\n" for n, t in enumerate(texts)).encode()
times = 50_000_000 // len(records) + 1
with open(path, "wb") as f:
    for _ in range(times):
        f.write(records)
speeds = []
for _ in range(5):
    with open(path, "rb") as f, open(os.devnull, "wb") as null:
        begin = time.perf_counter()
        subprocess.run([binary, "quotes", "--from", "jsonl", "-"], stdin=f, stdout=null, check=True)
        speeds.append(len(records) * times / 1e6 / (time.perf_counter() - begin))
print("| records | MB in | MB/s, median of 5 | peak memory, MB |\n|---|---|---|---|")
print("| %d | %.0f | %.1f | %.0f |" % (len(texts) * times, len(records) * times / 1e6, statistics.median(speeds),
                                   resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024))
END

# Allocations are counted, not timed: those of reading the records twice less those of reading them once.
command -v valgrind >/dev/null || { echo "bench: allocations skipped: it takes valgrind" >&2; exit 0; }
strip -g -o "$cache/pullquote-plain" "$binaries/pullquote"
allocations() {
  valgrind --tool=callgrind --callgrind-out-file="$cache/calls" "$cache/pullquote-plain" quotes --from jsonl - <"$1" >/dev/null 2>&1
  awk '/^c?fn=\([0-9]+\) / { split($1, id, "="); names[substr(id[2], 1)] = $2 }
       /^cfn=/ { split($1, id, "="); called = names[id[2]] }
       /^calls=/ && called ~ /^(malloc|calloc|realloc|posix_memalign|aligned_alloc)$/ { split($1, n, "="); sum += n[2] }
       END { print sum + 0 }' "$cache/calls"
}
head -n 35 "$cache/records.jsonl" >"$cache/once.jsonl"
cat "$cache/once.jsonl" "$cache/once.jsonl" >"$cache/twice.jsonl"
once=$(allocations "$cache/once.jsonl")
twice=$(allocations "$cache/twice.jsonl")
echo
echo "Allocations for 35 articles of $(($(wc -c <"$cache/once.jsonl") / 1000)) KB in all: $((twice - once))"
rm -f "$cache/records.jsonl" "$cache/once.jsonl" "$cache/twice.jsonl" "$cache/pullquote-plain" "$cache/calls"
