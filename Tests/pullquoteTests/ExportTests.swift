import ArticleLibrary
import Articles
import Quotations
import Testing

@testable import pullquote

/// What people have on their machines to look at exports with, none of it ours.
private enum Tool {
  static func has(_ command: String) -> Bool { (try? Shell().run("command -v \(command)").status == 0) ?? false }
  static func hasPython(_ module: String) -> Bool {
    (try? Shell().run("python3 -c 'import \(module)'").status == 0) ?? false
  }
}

/// Two articles, one of them with all that formats trip over.
private let library = #"""
  printf 'Harbour road date 2023-05-09 “We ran out of road,” said Ana Ruiz. “We could mend it,” she said.\n' > HERALD_2023-05-09_road.txt
  printf 'It was -- he said -- odd: “=1+1 *b* [x](y) _a_ \\cmd {b <i> & 5%% #t ^x $m$ ~ a@b, --> c,” said Tom Lee.\n\nAna Ruiz said: “\x1b[1m%% ]]>”\n' > odd.txt
  """#

@Suite struct ExportTests {
  private func shell() throws -> Shell { try Shell(library) }

  @Test func `a link that leads to nothing yet leads to the export afterwards`() throws {
    let script = "ln -s ../sub/out.md link.md && mkdir ../sub && $pullquote export *.txt --format md -o link.md"
    #expect(try shell().run("\(script) && test -L link.md && grep -q 'Ana Ruiz' ../sub/out.md").status == 0)
  }

  // MARK: - Other people's programs

  /// Exports in a format and runs a script of Python on it, which has to end well.
  private func check(_ format: String, _ script: String) throws {
    let shell = try shell()
    let exports = "$pullquote export . --format \(format) > ../out && $pullquote export . --format jsonl > ../all"
    #expect(try shell.run(exports).status == 0)
    let outcome = try shell.run(
      """
      cat > ../check.py <<'END'
      import json
      records = [json.loads(line) for line in open('../all', encoding='utf-8')]
      assert len(records) >= 4, len(records)
      words = [record['text'] for record in records]
      \(script)
      END
      python3 ../check.py
      """)
    #expect(outcome.status == 0, Comment(rawValue: outcome.errors))
  }

  @Test(.enabled(if: Tool.has("python3"), "python3 is not installed"))
  func `records point at the words in the text that show prints`() throws {
    try check(
      "json",
      """
      document = json.load(open('../out', encoding='utf-8'))
      assert document['quotations'] == records and document['unit'] == 'code point'
      import os, subprocess, hashlib
      for record in records:
          shown = subprocess.run([os.environ['pullquote'], 'show', '--json', record['path']], capture_output=True)
          text = json.loads(shown.stdout)['text']
          start, end = record['start'], record['end']
          assert text[start:end] == record['text'], record
          assert text[:start].endswith(record['prefix']) and text[end:].startswith(record['suffix'])
          assert hashlib.sha256(open(record['path'], 'rb').read()).hexdigest() == record['sha256']
      """)
  }

  @Test(.enabled(if: Tool.has("python3"), "python3 is not installed"))
  func `Python reads the tables`() throws {
    let script = """
      import csv
      rows = list(csv.DictReader(open('../out', encoding='utf-8', newline='')))
      assert [row['text'] for row in rows] == words
      assert [row['prefix'] for row in rows] == [record['prefix'] for record in records]
      assert [int(row['start']) for row in rows] == [record['start'] for record in records]
      """
    try check("csv", script)
    try check(
      "tsv",
      """
      lines = open('../out', encoding='utf-8', newline='').read().split('\\n')[:-1]
      head = lines[0].split('\\t')
      unescaped = {'\\\\\\\\': '\\\\', '\\\\t': '\\t', '\\\\n': '\\n', '\\\\r': '\\r'}
      import re
      cells = [[re.sub(r'\\\\.', lambda found: unescaped[found[0]], cell) for cell in line.split('\\t')] for line in lines[1:]]
      assert [row[head.index('text')] for row in cells] == words
      """)
  }

  @Test(.enabled(if: Tool.has("python3"), "python3 is not installed"))
  func `SQLite finds a sound database with foreign keys and full text`() throws {
    try check(
      "sqlite",
      """
      import sqlite3
      db = sqlite3.connect('../out')
      assert db.execute('pragma integrity_check').fetchall() == [('ok',)]
      assert db.execute('pragma foreign_key_check').fetchall() == []
      assert [row[0] for row in db.execute('select text from quotations order by rowid')] == words
      assert db.execute("select count(*) from quotations_fts where quotations_fts match 'road'").fetchone() == (1,)
      assert db.execute('select name from speakers order by id').fetchall()[0] == ('Ana Ruiz',)
      keys = {row[2] for table in ('quotations', 'notes') for row in db.execute(f'pragma foreign_key_list({table})')}
      assert keys == {'articles', 'speakers', 'quotations'}, keys
      """)
  }

  @Test(.enabled(if: Tool.hasPython("html5lib"), "html5lib for Python 3 is not installed"))
  func `html5lib finds no mistake in the report, and the words in it`() throws {
    try check(
      "html",
      """
      import html5lib
      page = open('../out', encoding='utf-8').read()
      tree = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False).parse(page)
      marks = [''.join(mark.itertext()) for mark in tree.iter('mark')]
      assert marks[:2] == words[:2], marks
      assert len(marks) == len(words)
      assert any('=1+1 *b* [x](y) _a_' in mark and '<i> & 5%' in mark and '-->' in mark for mark in marks)
      assert not list(tree.iter('script'))
      ids = [item.get('id') for item in tree.iter('article')]
      assert ids == [record['id'] for record in records]
      """)
  }

  @Test(.enabled(if: Tool.has("tidy"), "tidy is not installed"))
  func `tidy finds no mistake in the report`() throws {
    let outcome = try shell().run("$pullquote export . -o ../out.html && tidy -q -e ../out.html")
    #expect(outcome.status == 0 && outcome.errors == "", Comment(rawValue: outcome.errors))
  }

  @Test(.enabled(if: Tool.has("python3"), "python3 is not installed"))
  func `CSL-JSON keeps to what its schema asks for`() throws {
    try check(
      "csl-json",
      """
      items = json.load(open('../out', encoding='utf-8'))
      assert len(items) == 2 and len({item['id'] for item in items}) == 2
      strings = {'id', 'type', 'title', 'container-title', 'URL', 'language', 'note', 'annote'}
      for item in items:
          assert {'id', 'type'} <= item.keys() <= strings | {'author', 'issued', 'custom'}, item.keys()
          assert all(type(item[name]) is str for name in strings & item.keys())
          assert item['type'] in {'article', 'article-newspaper', 'webpage'}
          assert all(set(name) == {'literal'} for name in item.get('author', []))
          for part in item.get('issued', {'date-parts': []})['date-parts']:
              assert 1 <= len(part) <= 3 and all(type(number) is int for number in part)
      assert items[0]['issued'] == {'date-parts': [[2023, 5, 9]]} and items[0]['container-title'] == 'HERALD'
      found = [quote for item in items for quote in item['custom']['pullquote']['quotations']]
      assert found == records
      """)
  }

  @Test(.enabled(if: Tool.has("pandoc"), "pandoc is not installed"))
  func `Pandoc reads what is to be read by it`() throws {
    let shell = try shell()
    func plain(_ format: String, _ reader: String) throws -> String {
      let outcome = try shell.run(
        "$pullquote export . --format \(format) | pandoc -f \(reader) -t plain --wrap=none --lua-filter=../raw.lua")
      #expect(outcome.status == 0, Comment(rawValue: outcome.errors))
      return outcome.output
    }
    #expect(try shell.run("echo 'return {}' > ../raw.lua").status == 0)
    let words = #"=1+1 *b* [x](y) _a_ \cmd {b <i> & 5% #t ^x $m$ ~ a@b, --> c,”"#
    #expect(try plain("markdown", "commonmark").contains(words))
    let org = try plain("org", "org")
    #expect(org.replacing("\u{200B}", with: "").replacing("–>", with: "-->").contains(words))
    #expect(!org.contains("CUSTOM_ID"))
    let csl = try shell.run("$pullquote export . --format csl-json | pandoc -f csljson -t csljson").output
    #expect(csl.contains("Harbour road"))
    let bibtex = try shell.run("$pullquote export . --format bibtex | pandoc -f biblatex -t csljson").output
    #expect(bibtex.contains("Harbour road") && bibtex.contains("<i> & 5% #t ^x $m$ ~ a@b"))
  }

  @Test(.enabled(if: Tool.hasPython("pybtex"), "pybtex for Python 3 is not installed"))
  func `pybtex reads the bibliography`() throws {
    try check(
      "bibtex",
      """
      import pybtex.database
      entries = pybtex.database.parse_file('../out', bib_format='bibtex').entries
      assert len(entries) == 2
      first = list(entries.values())[0]
      assert first.type == 'article' and first.fields['journal'] == 'HERALD' and first.fields['year'] == '2023'
      assert first.fields['title'] == '{Harbour road}'
      assert 'We ran out of road' in first.fields['annote']
      assert '\\\\textbraceleft{}b <i> \\\\& 5\\\\% \\\\#t' in list(entries.values())[1].fields['annote']
      """)
  }

  @Test(.enabled(if: Tool.has("python3"), "python3 is not installed"))
  func `annotations have what the model requires`() throws {
    try check(
      "webannotation",
      """
      page = json.load(open('../out', encoding='utf-8'))
      assert page['@context'][0] == 'http://www.w3.org/ns/anno.jsonld'
      assert page['type'] == 'AnnotationPage' and page['id'].startswith('urn:uuid:')
      assert len({item['id'] for item in page['items']}) == len(words)
      motivations = {'highlighting', 'commenting'}
      for item, record in zip(page['items'], records, strict=True):
          assert item['type'] == 'Annotation' and item['motivation'] in motivations
          target = item['target']
          assert target['type'] == 'SpecificResource' and ':' in target['source']['id']
          quote, position = target['selector']
          assert quote == dict(type='TextQuoteSelector', exact=record['text'], prefix=record['prefix'], suffix=record['suffix'])
          assert position == dict(type='TextPositionSelector', start=record['start'], end=record['end'])
          assert all(body['type'] == 'TextualBody' and body['value'] for body in item.get('body', []))
          assert item['pullquote']['sha256'] == record['sha256']
      """)
  }

  @Test(.enabled(if: Tool.hasPython("rdflib"), "rdflib for Python 3 is not installed"))
  func `annotations are linked data`() throws {
    // The terms of the context that are used, as the vocabulary has them: nothing is fetched.
    try check(
      "webannotation",
      """
      import rdflib
      page = json.load(open('../out', encoding='utf-8'))
      oa, rdf = 'http://www.w3.org/ns/oa#', 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'
      terms = dict(id='@id', type='@type', schema='http://schema.org/', Annotation=oa + 'Annotation',
          TextQuoteSelector=oa + 'TextQuoteSelector', SpecificResource=oa + 'SpecificResource', exact=oa + 'exact')
      links = dict(target='hasTarget', source='hasSource', selector='hasSelector')
      for name, link in links.items():
          terms[name] = {'@id': oa + link, '@type': '@id'}
      terms['items'] = {'@id': 'http://www.w3.org/ns/activitystreams#items', '@type': '@id', '@container': '@list'}
      page['@context'] = terms
      for item in page['items']:
          del item['pullquote']
      graph = rdflib.Graph().parse(data=json.dumps(page), format='json-ld')
      of = lambda name: rdflib.URIRef(oa + name)
      annotations = list(graph.subjects(rdflib.URIRef(rdf + 'type'), of('Annotation')))
      assert len(annotations) == len(words)
      path = of('hasTarget') / of('hasSelector') / of('exact')
      found = sorted(str(exact) for annotation in annotations for exact in graph.objects(annotation, path))
      assert found == sorted(words), found
      """)
  }

  @Test(.enabled(if: Tool.hasPython("yaml"), "PyYAML is not installed"))
  func `the front matter of Markdown is YAML`() throws {
    try check(
      "markdown",
      """
      import subprocess, os, yaml
      one = subprocess.run([os.environ['pullquote'], 'export', 'odd.txt', '--format', 'markdown'], capture_output=True).stdout
      front = yaml.safe_load(one.decode().split('---\\n')[1])
      assert front['path'] == 'odd.txt' and front['tags'] == ['quotations']
      assert front['title'] == records[-1]['title']
      """)
  }

  // MARK: - Which quotations, and where to

  @Test func `only what was kept, or has a note`() throws {
    let shell = try shell()
    let home = try shell.run("printf %s \"$HOME\"").output
    let here = try shell.run("printf %s \"$(pwd -P)\"").output
    let path = Array("\(here)/HERALD_2023-05-09_road.txt".utf8)
    let article = try ArticleLoader().article(at: path)
    func anchor(_ index: Int) -> TextAnchor { TextAnchor(of: article.quotations[index].range, in: article.text) }
    let store = try KeptStore(in: Array("\(home)/.local/share/pullquote".utf8))
    // As the reader does: what is kept is known by what the file holds too.
    _ = try store.recall(path, content: try ArticleLoader().fileHash(at: path)) { _ in true }
    let things: Set<KeptThing> = [
      .quotation(anchor(0)), .note("Is it so?", on: anchor(1)), .speaker("Anna Ruiz", of: anchor(1)),
    ]
    try store.keep(KeptChange(ArticleSummary.ID(path: path), title: "", adding: things), at: path)
    func texts(_ options: String) throws -> [Substring] {
      let output = try shell.run("$pullquote export . --format csv \(options)").output
      return output.split(separator: "\n").dropFirst().filter { $0.contains("Harbour") }
    }
    #expect(try texts("").count == 2)
    #expect(try texts("--kept").count == 1)
    #expect(try texts("--noted").count == 1)
    let noted = try shell.run("$pullquote export . --format jsonl --noted").output
    #expect(noted.contains(#""note":"Is it so?""#) && noted.contains(#""name":"Anna Ruiz""#))
    let found = try shell.run("$pullquote export . --format jsonl --noted --as-found").output
    #expect(found.contains(#""note":"Is it so?""#) && found.contains(#""name":"Ana Ruiz""#))
    #expect(try shell.run("$pullquote export . --format jsonl --speaker anna").lines.count == 1)
    // What is kept goes with the file when it moves.
    let moved = try shell.run("mkdir new && mv HERALD* new && $pullquote export . --format jsonl --kept")
    #expect(moved.lines.count == 1 && moved.output.contains("new/HERALD"))
  }

  @Test func `quotes takes the formats of export, and its own stay as they were`() throws {
    let shell = try shell()
    for format in ["html", "csl-json", "bibtex", "org", "webannotation"] {
      let quotes = try shell.run("$pullquote quotes --format \(format) .")
      #expect(quotes.status == 0)
      #expect(quotes.output == (try shell.run("$pullquote export --format \(format) .").output))
    }
    let own = try shell.run("$pullquote quotes --format jsonl .").output
    #expect(own.hasPrefix(#"{"path":"HERALD_2023-05-09_road.txt","#))
    #expect(try shell.run("$pullquote quotes --format ods .").status == 64)
  }

  @Test func `a file is written whole or not at all`() throws {
    let shell = try shell()
    #expect(try shell.run("$pullquote export . -o ../q.json").output == "")
    let old = try shell.run("cat ../q.json").output
    #expect(old.hasPrefix(#"{"generator":"pullquote""#))
    let nothing = try shell.run("$pullquote export --speaker nobody . -o ../q.json")
    #expect(nothing.status == 1 && nothing.errors == "pullquote: No quotations were found.\n")
    #expect(try shell.run("$pullquote export nowhere -o ../q.json").status == 66)
    #expect(try shell.run("cat ../q.json").output == old)
    #expect(try shell.run("ls ..; ls").output.split(separator: "\n").count { $0.hasPrefix("q.json") } == 1)
    let full = try shell.run("$pullquote export . -o no/q.json")
    #expect(full.status == 74 && full.errors == "pullquote: no/q.json cannot be written: No such file or directory.\n")
    #expect(try shell.run("$pullquote export . -o quotes").status == 64)
    let device = try shell.run("$pullquote export . -o /dev/full --format json")
    #expect(
      device.status == 74 && device.errors == "pullquote: /dev/full cannot be written: No space left on device.\n")
    #expect(try shell.run("$pullquote export . -o /dev/stdout --format json").output == old)
    #expect(try shell.run("{ echo a; $pullquote export . -o /dev/stdout --format json; }").output == "a\n" + old)
    #expect(try shell.run("$pullquote export . -o /dev/null --format sqlite").status == 64)
    #expect(try shell.run("$pullquote export . --format json -o -").output == old)
  }

  @Test func `locale and time zone make no difference`() throws {
    let shell = try shell()
    for format in CitationFormat.allCases {
      let one = "LC_ALL=C TZ=UTC $pullquote export . --format \(format.rawValue) | cksum"
      let other = "LC_ALL=tr_TR.UTF-8 TZ=Asia/Tokyo $pullquote export . --format \(format.rawValue) | cksum"
      #expect(try shell.run(one).output == (try shell.run(other).output), "\(format)")
    }
  }

  // MARK: - Verifying

  @Test(arguments: CitationFormat.allCases)
  func `an export of any format is verified`(format: CitationFormat) throws {
    let shell = try shell()
    let export = try shell.run("$pullquote export . --format \(format.rawValue) > ../q && $pullquote verify ../q")
    #expect(export.status == 0, Comment(rawValue: export.errors))
    #expect(export.lines.count == 1 && export.output.hasSuffix(" same.\n"))
    let changed = try shell.run("sed -i 's/out of road/out of money/' HERALD* && $pullquote verify ../q")
    #expect(changed.status == 1)
    #expect(changed.lines.count == 3)
    #expect(
      changed.lines[0] == "changed  HERALD_2023-05-09_road.txt 30–49 → 30–50  We ran out of [-road,-] {+money,+}")
    #expect(changed.lines[1] == "moved    HERALD_2023-05-09_road.txt 67–84 → 68–85  “We could mend it,”")
  }

  @Test func `paths lead from the folder of the export, wherever verifying is done`() throws {
    let shell = try Shell(
      "mkdir new other && echo '\"We ran out,\" said Ana Ruiz.' > new/a.txt && echo No. > a.txt")
    let outcome = try shell.run(
      "cd new && $pullquote export . -o q.json && cd ../other && $pullquote verify ../new/q.json")
    #expect(outcome.status == 0 && outcome.output.hasPrefix("1 quotation: 1 same"))
    // Of two files that are there, the one that was cited.
    let two = try shell.run("$pullquote verify new/q.json")
    #expect(two.status == 0 && two.output.hasPrefix("1 quotation: 1 same"))
  }

  @Test func `verifying says what it looked at and how it ended`() throws {
    let shell = try shell()
    #expect(try shell.run("$pullquote verify ../q").status == 66)
    let other = try shell.run("$pullquote verify odd.txt")
    #expect(other.status == 1 && other.errors.hasPrefix("pullquote: odd.txt is no export of pullquote"))
    let cut = try shell.run("$pullquote export . --format jsonl | head -c 900 | $pullquote verify -")
    #expect(cut.status == 1 && cut.errors.contains("is damaged or cut off in record 2"))
    let moved = try shell.run(
      "$pullquote export . -o ../q.csv && mkdir new && mv odd.txt new/else.txt && $pullquote verify ../q.csv new")
    #expect(moved.status == 0 && moved.output.contains("in a file at another path"))
    let gone = try shell.run("rm HERALD* && $pullquote verify --format json ../q.csv")
    #expect(gone.status == 1)
    let problem = #""outcome":"missing","file_same":null,"problem":"HERALD_2023-05-09_road.txt does not exist"#
    #expect(gone.output.contains(problem))
    #expect(gone.output.contains(#""summary":{"quotations":"#))
  }
}
