#!/bin/sh
# usage: fuzz.sh mutate|cover SWIFT TARGETS COUNT
#
# mutate feeds each target COUNT inputs made of the project's own articles, twice at the same time; cover lets libFuzzer look
# for inputs that reach new code, COUNT seconds long. Both under the address sanitizer. An input that breaks something is
# left in .build-fuzz/findings; `Fuzz TARGET run FILE` looks at it again.
set -eu
mode=$1 swift=$2 targets=$3 count=$4
# The backtracer waits for a terminal where there is none; leaks of tables that live as long as the program are none.
export SWIFT_BACKTRACE=enable=no
export ASAN_OPTIONS=symbolize=0:detect_leaks=0:malloc_context_size=2:quarantine_size_mb=16:allocator_may_return_null=1
if [ "$mode" = cover ]; then folder=.build-fuzz/cover options="-Xswiftc -sanitize=fuzzer -Xswiftc -DCOVERAGE"
else folder=.build-fuzz/mutate options=; fi
# lld: what gold makes of instrumented Swift does not always link.
# shellcheck disable=SC2086
$swift build -c release --scratch-path $folder --product Fuzz --sanitize=address -Xswiftc -use-ld=lld $options </dev/null >&2
fuzz=$PWD/$folder/release/Fuzz
findings=$PWD/.build-fuzz/findings
root=$PWD
# Those that broke something once come first.
seeds=$(find "$root/Samples" "$root/Tests" -type f -size -64k ! -name '*.swift' ! -name '*.screen' | sort)
for target in $targets; do
  mkdir -p "$findings/$target"
  old="$root/Tests/FuzzFindings/$target"
  # shellcheck disable=SC2046
  if [ -d "$old" ]; then "$fuzz" "$target" run $(find "$old" -type f | sort); fi
  if [ "$mode" = cover ]; then
    inputs=.build-fuzz/inputs/$target
    mkdir -p "$inputs"
    # shellcheck disable=SC2086
    "$fuzz" "$target" seeds "$inputs" $seeds
    "$fuzz" "$target" cover "$inputs" -max_total_time="$count" -max_len=8192 -timeout=5 -rss_limit_mb=1024 -entropic=0 \
      -artifact_prefix="$findings/$target/" -print_final_stats=1 </dev/null 2>&1 | tail -12
  else
    pids=
    for seed in ${SEEDS:-1 2}; do
      mkdir -p "$findings/$target/$seed"
      # shellcheck disable=SC2086
      (cd "$findings/$target/$seed" && exec "$fuzz" "$target" mutate "$count" "$seed" $seeds) &
      pids="$pids $!"
    done
    for pid in $pids; do wait "$pid" || { echo "the input is in $findings/$target" >&2; exit 1; }; done
  fi
done
