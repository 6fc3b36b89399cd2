#!/bin/sh
# Learns the weights for indirect speech and writes them into Sources, with what they are worth on articles held out.
# usage: train-indirect.sh TRAINING ANNOTATED_FOLDER
set -eu
training=$1
gold=$2/polnear.dev.jsonl
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 - "$gold" "$work" <<'END'
import hashlib, json, sys
halves = [open(f"{sys.argv[2]}/{name}.jsonl", "w", encoding="utf-8") for name in ("even", "odd")]
for line in open(sys.argv[1], encoding="utf-8"):
    halves[hashlib.md5(json.loads(line)["id"].encode()).digest()[0] % 2].write(line)
END
mkdir "$work/by-even" "$work/by-odd" "$work/by-all"
"$training" --indirect "$work/even.jsonl" "$work/odd.jsonl" "$work/by-even"
"$training" --indirect "$work/odd.jsonl" "$work/even.jsonl" "$work/by-odd"
"$training" --indirect "$gold" "$gold" "$work/by-all"
cat "$work/by-even/indirect.jsonl" "$work/by-odd/indirect.jsonl" > "$work/held.jsonl"
score() { python3 Scripts/score_indirect.py "$gold" "$work/$1.jsonl" "$2" "$3" "$4"; }
figure() { score held "$1" --least=0 --least=0 | sed -n 's|^content and speaker >=0.8 .* \([0-9.]*\)$|\1|p'; }
{
  cat <<END
// Written by \`make train-indirect\`; do not edit. Weights of features and pairs of features, in hundredths, learnt from the
// annotated half of PolNeAR that this project has; no word of its articles is in them. Two halves by article, each
// judged by weights learnt from the other, content and speaker, F1: $(figure --half=even) and $(figure --half=odd).
END
  cat "$work/by-all/IndirectTrainedWeights.swift"
} > "$work/new.swift"
mv "$work/new.swift" Sources/Quotations/Indirect/IndirectTrainedWeights.swift
for half in even odd; do
  echo
  echo "held out: the $half half"
  score held --half=$half --boot=200 --least=0
  echo "the same, with the whole of what is partly quoted"
  score held --half=$half --mixed --least=0
done
