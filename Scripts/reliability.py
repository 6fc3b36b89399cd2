#!/usr/bin/env python3
"""How far the stated confidence is from how often it was right, what is named at which confidence, and the speed.

usage: reliability.py ANNOTATED_FOLDER PREDICTIONS PROGRAM
"""
import json
import os
import re
import subprocess
import sys
import time

folder, predictions, program = sys.argv[1:]
sys.path.insert(0, folder)
sys.dont_write_bytecode = True
import score_quotations as scorer  # noqa: E402

gold_path = os.path.join(folder, "polnear.dev.jsonl")
with open(gold_path, encoding="utf-8") as file:
    gold = [json.loads(line) for line in file]
with open(predictions, encoding="utf-8") as file:
    found = {record["id"]: record for record in map(json.loads, file)}

# Quotation.leastSureConfidence: from here on a speaker is stated without a question mark.
SURE = float(re.search(r"sureConfidence: ([0-9.]+)", open("Sources/Quotations/Attribution/TrainedWeights.swift").read())[1])
bins = [[0, 0.0, 0] for _ in range(10)]
sure = sure_right = 0
speech = named = right = 0
for article in gold:
    record = found[article["id"]]
    confidence = {}
    for quote in record["quotes"]:
        if quote["kind"] in ("title", "scare"):
            continue
        for piece in scorer.pieces(article["text"], quote["start"], quote["end"]):
            confidence[piece] = quote
    _, rows = scorer.score_article(article, scorer.flat(record), "all")
    for _, start, end, kind, *_, is_mention, is_resolved in rows:
        quote = confidence.get((start, end))
        if quote is None:
            continue
        speech += 1
        if quote["speaker"] is None:
            continue
        is_right = kind != "FP" and is_mention and is_resolved is not False
        named += 1
        right += is_right
        if quote["confidence"] >= SURE:
            sure += 1
            sure_right += is_right
        cell = bins[min(9, int(quote["confidence"] * 10))]
        cell[0] += 1
        cell[1] += quote["confidence"]
        cell[2] += is_right

print("confidence    count  stated  right   (polnear, all)")
for index, (count, stated, good) in enumerate(bins):
    if count:
        print(f"{index / 10:.1f} to {index / 10 + 0.1:.1f} {count:8} {100 * stated / count:7.1f} {100 * good / count:6.1f}")
gap = sum(abs(stated - good) for _, stated, good in bins) / max(1, named)
print(f"mean gap {100 * gap:.1f} points")
print(f"speakers named for {100 * named / max(1, speech):.1f} % of the speech found, {100 * right / max(1, named):.1f} % of them right")
print(
    f"stated without a question mark, from {SURE} on: {100 * sure / max(1, speech):.1f} %, "
    f"{100 * sure_right / max(1, sure):.1f} % of them right"
)

times = []
for _ in range(5):
    with open(gold_path, "rb") as file:
        begin = time.perf_counter()
        subprocess.run([program, "quotes", "--from", "jsonl", "-"], stdin=file, stdout=subprocess.DEVNULL, check=True)
        times.append(time.perf_counter() - begin)
best = min(times)
size = os.path.getsize(gold_path)
text = sum(len(article["text"].encode()) for article in gold)
print(
    f"{len(gold) / best:.0f} articles/s, {text / best / 1e6:.1f} MB/s of text, {size / best / 1e6:.1f} MB/s of records"
    f" (best of {len(times)})"
)
