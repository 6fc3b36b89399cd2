#!/bin/sh
# Measures the program on annotated articles: the scorer's tables, how honest the confidence is, how fast it goes.
# usage: eval.sh PULLQUOTE ANNOTATED_FOLDER
set -eu
program=$1
data=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for set in polnear gum_news; do
  "$program" quotes --from jsonl - < "$data/$set.dev.jsonl" > "$work/$set.jsonl"
  for types in direct all; do
    echo
    echo "== $set, $types"
    python3 "$data/score_quotations.py" "$data/$set.dev.jsonl" "$work/$set.jsonl" --types="$types" --boot=200
  done
done
echo
python3 Scripts/reliability.py "$data" "$work/polnear.jsonl" "$program"
