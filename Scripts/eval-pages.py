#!/usr/bin/env python3
"""Measure how right the main text, the titles and the bylines of saved pages are.

usage: eval-pages.py PageBenchmark CORPORA

CORPORA holds aeb (pages as .html.gz, ground-truth.json) and readability-test-pages. Per page the multisets of 4-word shingles of truth
and text are compared; precision and recall are averaged over pages, F1 is made of the two averages, as the
article-extraction-benchmark does. Where trafilatura can be imported, it reads the same pages in the same run, with their facts as
pullquote does. Both times are those of one processor, the least of three rounds over pages that are in memory."""
import collections, glob, gzip, html.parser, json, os, re, statistics, subprocess, sys, tempfile, time

benchmark, corpora = sys.argv[1:]
try:
    import trafilatura
except ImportError:
    trafilatura = None

ROUNDS = 3
BLOCKS = set('p div li ul ol td th tr table h1 h2 h3 h4 h5 h6 blockquote pre br section article figure figcaption dd dt dl hr caption '
             'main header footer aside'.split())


class Words(html.parser.HTMLParser):
    """The words of a page of plain HTML."""
    def __init__(self):
        super().__init__()
        self.out, self.skipped = [], 0
    def handle_starttag(self, tag, attributes):
        if tag in ('script', 'style', 'svg', 'noscript'): self.skipped += 1
        if tag in BLOCKS: self.out.append('\n')
    def handle_endtag(self, tag):
        if tag in ('script', 'style', 'svg', 'noscript'): self.skipped = max(0, self.skipped - 1)
        if tag in BLOCKS: self.out.append('\n')
    def handle_data(self, data):
        if not self.skipped: self.out.append(data)


def words_of(page):
    parser = Words()
    parser.feed(page)
    return ''.join(parser.out)


def shingles(text, n=4):
    words = re.findall(r'\w+', text or '')
    return collections.Counter(tuple(words[i:i + n]) for i in range(max(1, len(words) - n + 1)) if words)


def score(pairs):
    precisions, recalls = [], []
    for truth, text in pairs:
        t, p = shingles(truth), shingles(text)
        hit, extra, lost = sum((t & p).values()), sum((p - t).values()), sum((t - p).values())
        if hit + extra: precisions.append(hit / (hit + extra))
        if hit + lost: recalls.append(hit / (hit + lost))
    p, r = statistics.mean(precisions or [0]), statistics.mean(recalls or [0])
    return '%.3f | %.3f | %.3f' % (2 * p * r / (p + r) if p + r else 0, p, r)


def key(words):
    words = re.sub(r'\s+', ' ', words or '').strip().lower()
    return re.sub(r'\W+', '', re.sub(r'^(by|par|por|von)\s*:?\s+', '', words))


def measure(name, pages, truth, facts, folder):
    paths = {}
    for page, data in pages.items():
        paths[page] = os.path.join(folder, re.sub(r'\W', '-', page) + '.html')
        with open(paths[page], 'wb') as file: file.write(data)
    lines = subprocess.run([benchmark, 'read', *paths.values()], capture_output=True, check=True).stdout.splitlines()
    ours = dict(zip(paths, map(json.loads, lines)))
    spent = float(subprocess.run([benchmark, 'time', *paths.values()], capture_output=True, check=True).stdout)
    halves = list(truth)[0::2], list(truth)[1::2], list(truth)
    for half, label in zip(halves, ('developed with', 'checked with', 'all')):
        print(f'| {name}, {label} | pullquote | {score([(truth[k], ours[k].get("text")) for k in half])} |')
    print(f'{name}: {spent:.2f} ms of processor a page', file=sys.stderr)
    theirs = {}
    if trafilatura:
        rounds = []
        for _ in range(ROUNDS):
            start = time.process_time()
            for page, data in pages.items():
                document = trafilatura.bare_extraction(data.decode('utf-8', 'replace'), with_metadata=True)
                theirs[page] = document.as_dict() if document else {}
            rounds.append((time.process_time() - start) * 1000 / len(pages))
        other = min(rounds)
        print(f'| {name}, all | trafilatura {trafilatura.__version__} | {score([(truth[k], theirs[k].get("text")) for k in truth])} |')
        print(f'{name}: trafilatura {other:.1f} ms of processor a page, {other / spent:.1f} times as much', file=sys.stderr)
    for fact, field in (('title', 'title'), ('byline', 'author')):
        known = [k for k in facts if facts[k].get(fact)]
        if not known: continue
        def right(read): return sum(key(facts[k][fact]) == key((read.get(k, {}).get(field) or '').replace('; ', ', ')) for k in known)
        print(f'{name}: {fact}s right {right(ours)} of {len(known)}' + (f', trafilatura {right(theirs)}' if theirs else ''), file=sys.stderr)


print('| pages | read by | F1 | precision | recall |\n|---|---|---|---|---|')
with tempfile.TemporaryDirectory() as folder:
    root = os.path.join(corpora, 'aeb')
    truth = {k: v['articleBody'] for k, v in json.load(open(os.path.join(root, 'ground-truth.json'))).items()}
    measure('aeb', {k: gzip.open(os.path.join(root, 'html', k + '.html.gz')).read() for k in truth}, truth, {}, folder)
    root = os.path.join(corpora, 'readability-test-pages/test/test-pages')
    names = sorted(os.listdir(root))
    def read(name, file): return open(os.path.join(root, name, file), 'rb').read()
    measure('readability', {k: read(k, 'source.html') for k in names}, {k: words_of(read(k, 'expected.html').decode()) for k in names},
            {k: json.loads(read(k, 'expected-metadata.json')) for k in names}, folder)
