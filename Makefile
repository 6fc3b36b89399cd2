# Every way into this project. `make help` says what there is.

PREFIX ?= /usr/local
# How the release binary is linked: whole, so that it starts at once and runs on any Linux of its architecture.
# Where the toolchain has no static libraries: make LINKING=--static-swift-stdlib
LINKING ?= -Xswiftc -static-executable -Xswiftc -use-ld=lld \
  $(foreach library,z lzma zstd lz4 bz2 nettle acl icuuc icudata stdc++ m,-Xlinker -l$(library))

SWIFT ?= swift
BINARY := .build/release/pullquote
# Folders too: a file that is gone changes only them.
SOURCES := Package.swift $(shell find Sources)
# What people are told, in each language: Translations/LANGUAGE.po, made into what gettext(3) reads.
CATALOGUES := $(patsubst Translations/%.po,.build/locale/%/LC_MESSAGES/pullquote.mo,$(wildcard Translations/*.po))
# The targets that speak to people.
SPEAKING := $(addprefix Sources/,Articles ArticleLibrary Reader Terminal pullquote)
DOCUMENTS := Documentation/Commands.md Documentation/pullquote.1
SWIFT_FILES := Package.swift Sources Tests

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help run build test check format documents messages bench bench-library train train-indirect eval eval-pages fuzz fuzz-cover sanitize trial screenshot \
  install uninstall deb clean

help: ## Say what there is to make
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-15s %s\n", $$1, $$2 }' Makefile

run: build ## Build the reader and open it on the samples (ARGS="PATH..." for something else)
	@if [ -t 0 ] && [ -t 1 ]; then exec $(BINARY) $(or $(ARGS),Samples); \
	else exec $(BINARY) quotes $(or $(ARGS),Samples); fi

build: $(BINARY) $(CATALOGUES) ## Build the release binary, and what it says in other languages

.build/locale/%/LC_MESSAGES/pullquote.mo: Translations/%.po
	@mkdir -p $(@D)
	msgfmt --check -o $@ $<

# Swift may find that nothing is to be linked again: the date says that it was asked.
$(BINARY): $(SOURCES)
	@Scripts/system-packages.sh build
	$(SWIFT) build -c release --product pullquote $(LINKING) </dev/null >&2
	@touch $(BINARY)

test: ## Run the tests (ARGS="--filter Name" for some; RECORD=1 rewrites what they expect)
	@Scripts/system-packages.sh test
	$(SWIFT) test --disable-xctest $(ARGS) </dev/null

check: ## Lint, test, and see that the generated documents are up to date
	$(SWIFT) format lint --strict --parallel --recursive $(SWIFT_FILES)
	@$(MAKE) test
	@$(MAKE) documents
	git diff --exit-code -- $(DOCUMENTS)
	@new="$$(git ls-files --others -- $(DOCUMENTS))"; [ -z "$$new" ] || { echo "not in Git yet: $$new" >&2; exit 1; }

format: ## Lay out every Swift file anew
	$(SWIFT) format --in-place --parallel --recursive $(SWIFT_FILES)

documents: $(BINARY) ## Write the key table and the manual page from the command table
	@mkdir -p Documentation
	$(BINARY) keys --markdown > .build/Commands.md
	$(BINARY) man > .build/pullquote.1
	@mv .build/Commands.md .build/pullquote.1 Documentation/

messages: ## Take the messages out of the sources, and bring the translations up to them
	@Scripts/system-packages.sh build
	$(SWIFT) build --product MessageExtraction </dev/null >&2
	.build/debug/MessageExtraction $$(find $(SPEAKING) -name '*.swift' | LC_ALL=C sort) > .build/pullquote.pot
	@mv .build/pullquote.pot Translations/
	@for language in Translations/*.po; do \
	  msgmerge --quiet --update --backup=none --no-wrap "$$language" Translations/pullquote.pot; \
	  msgattrib --no-obsolete --no-wrap -o "$$language" "$$language"; \
	  echo "$$language: $$(LC_ALL=C msgfmt --statistics -o /dev/null "$$language" 2>&1)"; \
	done

bench: $(BINARY) ## Measure the reader beside less and beside the least program that does the same
	$(SWIFT) build -c release --product EngineBenchmark $(LINKING) </dev/null >&2
	@Benchmarks/engine.sh $(dir $(BINARY))
	@Benchmarks/run.sh $(BINARY)

bench-library: $(BINARY) ## Measure index and search (LIBRARY_SIZES="100 10000" articles) beside ripgrep and notmuch
	$(SWIFT) build -c release --product LibraryBenchmark $(LINKING) </dev/null >&2
	@Benchmarks/library.sh $(dir $(BINARY))

# Annotated articles, which are no part of the project: their text may be measured with and not be shipped.
ANNOTATED ?= $(or $(PULLQUOTE_SHARED),../shared)/eval

train: ## Learn the engine's weights from annotated articles anew
	@if [ ! -e $(ANNOTATED)/polnear.dev.jsonl ]; then echo "no annotated articles in $(ANNOTATED): nothing is learnt"; \
	else $(SWIFT) build -c release --product Training </dev/null >&2 && Scripts/train.sh .build/release/Training $(ANNOTATED); fi

train-indirect: ## Learn the weights for indirect speech anew
	@if [ ! -e $(ANNOTATED)/polnear.dev.jsonl ]; then echo "no annotated articles in $(ANNOTATED): nothing is learnt"; \
	else $(SWIFT) build -c release --product Training </dev/null >&2 && Scripts/train-indirect.sh .build/release/Training $(ANNOTATED); fi

eval: $(BINARY) ## Measure quotations and speakers on annotated articles
	@if [ ! -e $(ANNOTATED)/polnear.dev.jsonl ]; then echo "no annotated articles in $(ANNOTATED): nothing is measured"; \
	else $(SWIFT) build -c release --product Training </dev/null >&2 && Scripts/eval.sh $(BINARY) $(ANNOTATED) .build/release/Training; fi

CORPORA ?= $(or $(PULLQUOTE_SHARED),../shared)/corpora

eval-pages: ## Measure main text, titles and bylines of saved pages, beside trafilatura where Python has it
	@if [ ! -e $(CORPORA)/aeb/ground-truth.json ]; then echo "no saved pages in $(CORPORA): nothing is measured"; \
	else $(SWIFT) build -c release --product PageBenchmark $(LINKING) </dev/null >&2 && \
	Scripts/eval-pages.py .build/release/PageBenchmark $(CORPORA); fi

# What is fed with inputs that nobody would write, and with how many of them for each of two processes.
TARGETS ?= formats engine archives queries keys records settings sessions
INPUTS ?= 20000

fuzz: ## Feed the parsers inputs that nobody would write, under the address sanitizer (INPUTS=1000000 TARGETS=formats)
	@Scripts/system-packages.sh build
	@Scripts/fuzz.sh mutate "$(SWIFT)" "$(TARGETS)" $(INPUTS)

# Seconds for each target.
TIME ?= 60

fuzz-cover: ## The same led by what the code does with them: libFuzzer (TIME=600 seconds for each of TARGETS)
	@Scripts/system-packages.sh build
	@Scripts/fuzz.sh cover "$(SWIFT)" "$(TARGETS)" $(TIME)

SANITIZER ?= address

sanitize: ## Run the tests under the address or the thread sanitizer (SANITIZER=thread ARGS="--filter Name")
	@Scripts/system-packages.sh test
	@Scripts/sanitize.sh $(SANITIZER) "$(SWIFT)" $(ARGS)

ROUNDS ?= 200

trial: ## Kill the program that keeps things at random moments (ROUNDS=1000) and fail each of its system calls: nothing is lost
	$(SWIFT) build -c release --product KeepingTrial </dev/null >&2
	@folder=$$(mktemp -d) && .build/release/KeepingTrial kill $$folder $$$$ $(ROUNDS) && \
	.build/release/KeepingTrial faults $$folder $$$$ 1 && rm -r $$folder

screenshot: $(BINARY) ## Draw Documentation/screen.svg from the running reader
	@Scripts/screenshot Documentation/screen.svg $(BINARY) Samples

# Where bash, zsh and fish look for what completes a program's words, below PREFIX/share.
BASH_COMPLETIONS := bash-completion/completions
ZSH_COMPLETIONS ?= zsh/site-functions
FISH_COMPLETIONS := fish/vendor_completions.d
SHARE = $(DESTDIR)$(PREFIX)/share

install: build ## Copy the reader, its translations, manual page, completions and samples under PREFIX (/usr/local)
	install -d "$(DESTDIR)$(PREFIX)/bin" "$(SHARE)/man/man1" "$(SHARE)/pullquote/Samples" \
	  "$(SHARE)/$(BASH_COMPLETIONS)" "$(SHARE)/$(ZSH_COMPLETIONS)" "$(SHARE)/$(FISH_COMPLETIONS)"
	install -s -m 755 $(BINARY) "$(DESTDIR)$(PREFIX)/bin/pullquote"
	install -m 644 Documentation/pullquote.1 "$(SHARE)/man/man1/pullquote.1"
	install -m 644 Samples/* "$(SHARE)/pullquote/Samples"
	for catalogue in $(CATALOGUES:.build/locale/%=%); do \
	  install -D -m 644 ".build/locale/$$catalogue" "$(SHARE)/locale/$$catalogue"; done
	$(BINARY) completions bash | sed '1{/^#!/d}' > "$(SHARE)/$(BASH_COMPLETIONS)/pullquote"
	$(BINARY) completions zsh > "$(SHARE)/$(ZSH_COMPLETIONS)/_pullquote"
	$(BINARY) completions fish > "$(SHARE)/$(FISH_COMPLETIONS)/pullquote.fish"

uninstall: ## Take away what install copied
	rm -f "$(DESTDIR)$(PREFIX)/bin/pullquote" "$(SHARE)/man/man1/pullquote.1" "$(SHARE)/$(BASH_COMPLETIONS)/pullquote" \
	  "$(SHARE)/$(ZSH_COMPLETIONS)/_pullquote" "$(SHARE)/$(FISH_COMPLETIONS)/pullquote.fish"
	rm -f $(CATALOGUES:.build/locale/%="$(SHARE)/locale/%")
	rm -rf "$(SHARE)/pullquote"

deb: build ## Make a Debian package in .build/deb, which needs no Swift where it is installed
	@Scripts/deb.sh .build/deb

clean: ## Take away everything that was built
	rm -rf .build
