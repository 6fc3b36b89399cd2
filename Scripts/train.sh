#!/bin/sh
# Learns the weights of the engine and writes them into Sources, with what they are worth on articles held out.
# usage: train.sh TRAINING ANNOTATED_FOLDER
set -eu
training=$1
data=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$training" "$data/polnear.dev.jsonl" "$work" | tee "$work/log"
score() { python3 "$data/score_quotations.py" "$data/polnear.dev.jsonl" "$work/$1.jsonl" --types="$2"; }
figures() { score "$1" "$2" | sed -n 's|^end-to-end, \([a-z]*\).* \([0-9.]*\)$|\1 \2|p' | paste -s -d, - | sed 's/,/, /g'; }
target=Sources/Quotations/Attribution/TrainedWeights.swift
{
  cat <<END
// Written by \`make train\`; do not edit. Weights of features in hundredths, and trees, learnt from the
// annotated half of PolNeAR that this project has; no word of its articles is in them. Five folds by article, end-to-end
// F1: held out $(figures held direct) (direct), $(figures held all) (all);
// seen $(figures fitted direct) (direct), $(figures fitted all) (all).
END
  cat "$work/TrainedWeights.swift"
} > "$work/new.swift"
mv "$work/new.swift" "$target"
for set in held fitted; do
  for types in direct all; do
    echo
    echo "$set out of five folds: $types" | sed 's/fitted out of five folds/seen in training/; s/held out of/held out, by/'
    score "$set" "$types"
  done
done
