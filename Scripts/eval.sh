#!/bin/sh
# Measures the program on annotated articles: the scorer's tables, how honest the confidence is, how fast it goes.
# The first tables are of articles held out: by weights learnt anew from the others, in five folds. The rest is the
# program as it ships, which has learnt from the articles of PolNeAR it is measured on here.
# usage: eval.sh PULLQUOTE ANNOTATED_FOLDER TRAINING
set -eu
program=$1
data=$2
training=$3
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# tables NAME ANNOTATED FOUND
tables() {
  for types in direct all; do
    echo
    echo "== $1, $types"
    python3 "$data/score_quotations.py" "$2" "$3" --types="$types" --boot=200
  done
}
"$training" "$data/polnear.dev.jsonl" "$work" > "$work/log"
tables "polnear, held out by folds" "$data/polnear.dev.jsonl" "$work/held.jsonl"
echo
cat "$work/log"
for set in polnear gum_news; do
  "$program" quotes --from jsonl - < "$data/$set.dev.jsonl" > "$work/$set.jsonl"
  tables "$set" "$data/$set.dev.jsonl" "$work/$set.jsonl"
done
echo
python3 Scripts/reliability.py "$data" "$work/polnear.jsonl" "$program"
