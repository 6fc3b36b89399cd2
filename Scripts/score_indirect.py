#!/usr/bin/env python3
"""Score indirect speech: what is reported without marks, and by whom.

usage: score_indirect.py GOLD.jsonl PRED.jsonl [--boot=N] [--half=even|odd] [--mixed] [--least=P] [--errors=FILE]

GOLD: the annotated articles beside score_quotations.py, whose rules for speakers are imported from there.
PRED: the record mode's output with --indirect; only items of kind "indirect" are looked at.

  * Gold = quotations of type "indirect"; the content is all its `content_spans`. Predictions that share an
    `utterance` are one content. Both are sets of code points, less blanks and marks at their ends.
  * --mixed: gold is also the whole content of what is partly quoted ("mixed"). Without it such content is neutral, as are
    unclear regions: a prediction of which half or more lies there, and that matches no gold, is neither right nor wrong.
  * exact: the same code points. overlap: shared / longer >= 0.8 (or 0.5). One to one, best overlap first.
  * end to end: the speaker must be right too: `mention_match` holds for the name or for the words of the mention (most
    indirect gold knows no entity, so that "Ana Ruiz" for the mention "Ruiz, an engineer," matches by its words only). Gold without a speaker is neutral, as there.
  * --half: articles by the first byte of the MD5 of their id. --least: only predictions at least so confident.
"""
import bisect, collections, hashlib, json, os, random, sys

def options(words):
    found = {w.split("=")[0]: (w.split("=") + [None])[1] for w in words if w.startswith("--")}
    return [w for w in words if not w.startswith("--")], found

MARKS = "\"“”„‟«»'‘’`′″"

def trimmed(text, start, end):
    while start < end and (text[start].isspace() or text[start] in MARKS or text[start] in ".,;:"): start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in MARKS or text[end - 1] in ".,;:"): end -= 1
    return start, end

def pieces(text, spans):
    return [p for p in (trimmed(text, a, b) for a, b in spans) if p[0] < p[1]]

def size(spans): return sum(b - a for a, b in spans)
def shared(one, other): return sum(max(0, min(b, d) - max(a, c)) for a, b in one for c, d in other)

def gold_items(article, with_mixed):
    items, neutral, seen = [], [[(r["start"], r["end"])] for r in article.get("ignore", [])], set()
    for q in article["quotes"]:
        if q["type"] == "direct" or (q["type"] == "mixed" and q["attr"] in seen): continue
        seen.add(q["attr"])
        spans = pieces(article["text"], q.get("content_spans") or [(q["start"], q["end"])])
        if not spans: continue
        if q["type"] == "indirect" or with_mixed: items.append((spans, q))
        else: neutral.append(spans)
    return items, neutral

def predicted_items(article, record, least):
    groups = collections.OrderedDict()
    for number, q in enumerate((record or {}).get("quotes") or []):
        if q.get("kind") != "indirect" or q.get("confidence", 1) < least: continue
        groups.setdefault(q.get("utterance", -1 - number), []).append(q)
    items = []
    for group in groups.values():
        spans = pieces(article["text"], [(q["start"], q["end"]) for q in group])
        if spans: items.append((spans, group[0]))
    return sorted(items, key=lambda item: item[0][0])

def match(gold, predicted, least):
    pairs = []
    for i, (g, _) in enumerate(gold):
        for j, (p, _) in enumerate(predicted):
            if p[0][0] >= g[-1][1] or p[-1][1] <= g[0][0]: continue
            overlap = shared(g, p) / max(size(g), size(p))
            if overlap >= least: pairs.append((overlap, i, j))
    of_gold, of_predicted = {}, {}
    for overlap, i, j in sorted(pairs, reverse=True):
        if i in of_gold or j in of_predicted: continue
        of_gold[i], of_predicted[j] = j, i
    return of_gold, of_predicted

def is_speaker(quotation, q, mention_match):
    speaker = quotation.get("speaker") or {}
    return any(mention_match(words, speaker.get("start"), speaker.get("end"), q)
               for words in {speaker.get("name"), speaker.get("mention")} if words)

def score(article, record, with_mixed, least, mention_match, errors):
    count = collections.Counter()
    gold, neutral = gold_items(article, with_mixed)
    predicted = predicted_items(article, record, least)
    for name, level in (("80", 0.8), ("50", 0.5)):
        of_gold, of_predicted = match(gold, predicted, level)
        loose = {j for j, (p, _) in enumerate(predicted) if j not in of_predicted
                 and any(2 * shared(p, n) >= size(p) for n in neutral)}
        count["predicted" + name] = len(predicted) - len(loose)
        count["right" + name] = len(of_gold)
        for i, j in of_gold.items():
            q = gold[i][1]
            if name == "80" and gold[i][0] == predicted[j][0]: count["exact"] += 1
            if not q["speaker"]: count["unnamed" + name] += 1
            elif is_speaker(predicted[j][1], q, mention_match): count["both" + name] += 1
            elif errors is not None and name == "80": errors.append(("speaker", article, gold[i], predicted[j]))
        if errors is not None and name == "80":
            for i, g in enumerate(gold):
                if i not in of_gold: errors.append(("missed", article, g, None))
            for j, p in enumerate(predicted):
                if j not in of_predicted and j not in loose: errors.append(("false", article, None, p))
    count["gold"] = len(gold)
    count["named"] = sum(1 for _, q in gold if q["speaker"])
    return count

def prf(right, predicted, gold):
    p, r = right / predicted if predicted else 0, right / gold if gold else 0
    return p, r, 2 * p * r / (p + r) if p + r else 0

def figures(c):
    return {
        "content exact": prf(c["exact"], c["predicted80"], c["gold"]),
        "content >=0.8": prf(c["right80"], c["predicted80"], c["gold"]),
        "content >=0.5": prf(c["right50"], c["predicted50"], c["gold"]),
        "content and speaker >=0.8": prf(c["both80"], c["predicted80"] - c["unnamed80"], c["named"]),
        "content and speaker >=0.5": prf(c["both50"], c["predicted50"] - c["unnamed50"], c["named"]),
    }

def show(kind, article, gold, predicted):
    words = lambda spans: " … ".join(article["text"][a:b] for a, b in spans).replace("\n", " ")
    where = (gold or predicted)[0]
    line = [kind, article["id"], words([(max(0, where[0][0] - 90), where[-1][1] + 60)])]
    if gold: line += ["G:" + words(gold[0]), str(gold[1].get("cue")), str(gold[1].get("speaker"))]
    if predicted:
        q = predicted[1]
        line += ["P:" + words(predicted[0]), str((q.get("cue") or {}).get("text")), str((q.get("speaker") or {}).get("name")),
                 str(q.get("confidence"))]
    return "\t".join(line)

def main():
    paths, opt = options(sys.argv[1:])
    sys.path.insert(0, os.path.dirname(os.path.abspath(paths[0])))
    from score_quotations import mention_match
    half = {None: None, "even": 0, "odd": 1}[opt.get("--half")]
    articles = [json.loads(line) for line in open(paths[0], encoding="utf-8")]
    if half is not None: articles = [a for a in articles if hashlib.md5(a["id"].encode()).digest()[0] % 2 == half]
    records = {r.get("id"): r for r in map(json.loads, open(paths[1], encoding="utf-8"))}
    least = float(opt.get("--least") or 0)
    errors = [] if opt.get("--errors") else None
    counts = [score(a, records.get(a["id"]), "--mixed" in opt, least, mention_match, errors) for a in articles]
    total = sum(counts, collections.Counter())
    missing = sum(1 for a in articles if a["id"] not in records)
    print(f"articles {len(articles)} (missing {missing})  gold {total['gold']} ({total['named']} with a speaker)  "
          f"predicted {total['predicted80']}{'  with mixed' if '--mixed' in opt else ''}")
    for name, (p, r, f) in figures(total).items(): print(f"{name:27} P {100*p:5.1f}  R {100*r:5.1f}  F1 {100*f:5.1f}")
    if opt.get("--boot"):
        times, chance, drawn = int(opt["--boot"]), random.Random(7), collections.defaultdict(list)
        for _ in range(times):
            sample = sum((counts[chance.randrange(len(counts))] for _ in counts), collections.Counter())
            for name, values in figures(sample).items(): drawn[name].append(values[2])
        for name, values in drawn.items():
            values.sort()
            print(f"95 % interval, {name:27} {100*values[int(.025*times)]:.1f}-{100*values[int(.975*times)]:.1f}")
    if errors is not None:
        with open(opt["--errors"], "w", encoding="utf-8") as file:
            for error in errors: file.write(show(*error) + "\n")

if __name__ == "__main__": main()
