#!/bin/sh
# Kills indexing at random moments, again and again, and sees that the index opens, goes on and ends up whole.
#
#   Scripts/kill-index.sh BINARY [TIMES]        200 times by default
#
# The articles and the index are in a temporary folder, which is removed.
set -eu

binary=$(realpath "${1:?usage: Scripts/kill-index.sh BINARY [TIMES]}")
times=${2:-200}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export XDG_CACHE_HOME="$folder/cache"
mkdir "$folder/articles"
cd "$folder/articles"

count=3000
number=0
while [ $number -lt $count ]; do
  printf 'Story %s date 2023-05-09 The ferry left. "It was late," Ana Ruiz said.\n\nNobody came.\n' $number >$number.txt
  number=$((number + 1))
done

run=1
while [ $run -le "$times" ]; do
  "$binary" index . 2>/dev/null &
  process=$!
  sleep "0.$(od -An -N2 -tu2 /dev/urandom | awk '{ printf "%03d", $1 % 400 }')"
  kill -9 $process 2>/dev/null || true
  wait $process 2>/dev/null || true
  if ! "$binary" index --status . >"$folder/status" 2>"$folder/errors"; then
    grep -q 'There is no index yet' "$folder/errors" || { cat "$folder/errors"; exit 1; }
  fi
  # Something to do the next time: articles that changed, one that is gone, one that is new.
  for offset in 0 37 74; do echo "More $run." >>$(((run * 113 + offset) % 1500)).txt; done
  rm -f $((1500 + run)).txt
  echo "New ferry $run." >new-$run.txt
  run=$((run + 1))
done

"$binary" index . 2>/dev/null
"$binary" search 'ferry OR more' --format jsonl . >"$folder/by-index"
"$binary" index --clear
"$binary" search 'ferry OR more' --format jsonl . >"$folder/by-reading"
cmp "$folder/by-index" "$folder/by-reading"
echo "killed $times times: $(wc -l <"$folder/by-index") articles are found by the index and by reading, the same"
