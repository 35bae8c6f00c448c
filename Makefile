# make run starts Lotse, make test tests it. The second run starts at once.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c

PREFIX ?= /usr/local
DESTDIR ?=
BENCH_OPTIONS ?=
CAMPAIGN_KILLS ?= 1000
CAMPAIGN_SEED ?= 1
FUZZ_SECONDS ?= 600
FUZZ_TARGETS ?=

# The Debian packages that the build needs. Empty it if they come from elsewhere.
SYSTEM_PACKAGES ?= libdbus-1-dev libical-dev libreadline-dev libsqlite3-dev libstemmer-dev libyaml-dev

# One file with everything in it: it runs on a machine without Swift, and starts as fast as the
# sqlite3 program, for nothing has to be loaded and moved into place.
# - The program builds the descriptions of its generic types itself; else the runtime would look for
#   them by their names, and for each of them through all conformances there are (4 of 14 million
#   instructions of a call).
# - Each function is a section of its own, so that those that run most can lie together, by the list
#   that `make order` makes. Nobody looks for errors in this file, so it describes nothing for that.
# - Without the last four flags the C runtime would sort the tables for exceptions of the whole
#   program at each start (3 ms); it finds them through the header of the file instead.
ORDER := Benchmarks/order.txt
STRIP := -Xlinker -s
RELEASE = -c release --static-swift-stdlib -Xswiftc -static-executable -Xswiftc -use-ld=lld \
	-Xswiftc -Xfrontend -Xswiftc -disable-concrete-type-metadata-mangled-name-accessors \
	-Xswiftc -Xfrontend -Xswiftc -function-sections -Xswiftc -gnone \
	-Xlinker -ltinfo $(STRIP) \
	-Xlinker --symbol-ordering-file="$(CURDIR)/$(ORDER)" -Xlinker --no-warn-symbol-ordering \
	-Xlinker --wrap=__register_frame_info -Xlinker --wrap=__deregister_frame_info \
	-Xlinker --defsym=__wrap___register_frame_info=0 \
	-Xlinker --defsym=__wrap___deregister_frame_info=0

# Two libraries name functions of others that they need only for what Lotse never asks of them. Each
# is bound to abort, which would end the program if it were called, so that the others stay out:
# - libical: the calendars of other cultures in ICU, with tables of 31 MB. It asks for them while it
#   expands a rule of recurrence; Lotse expands rules itself. (The names end in ICU's version.)
# - libdbus: the sockets that systemd hands to a server. Lotse is a client.
UNCALLED := $$(nm --undefined-only "$$(clang -print-file-name=libical.a)" \
	"$$(clang -print-file-name=libdbus-1.a)" 2>/dev/null | sort --unique | \
	sed -En 's/^ *U (u[a-z]*_[A-Za-z0-9]+_[0-9]+|sd_[a-z_]+)$$/-Xlinker --defsym=\1=abort/p')

BINARY := .build/release/lotse
SWIFT_FILES := Package.swift Sources Plugins Tests Documentation/Examples
# With the folders, so that a file that is gone counts as a change too.
INPUTS := Package.swift $(ORDER) $(shell find Sources Plugins Prompts 2>/dev/null)

DATA := $(DESTDIR)$(PREFIX)/share
INSTALLED_BINARY := $(DESTDIR)$(PREFIX)/bin/lotse
INSTALLED_PROMPTS := $(DATA)/lotse/Prompts
INSTALLED_MANUAL := $(DATA)/man/man1/lotse.1
INSTALLED_MANUAL_DE := $(DATA)/man/de/man1/lotse.1
INSTALLED_BASH := $(DATA)/bash-completion/completions/lotse
INSTALLED_ZSH := $(DATA)/zsh/site-functions/_lotse
INSTALLED_FISH := $(DATA)/fish/vendor_completions.d/lotse.fish

.PHONY: run build model order test offline peers bench campaign fuzz sanitize components install uninstall format lint clean

# Installs what is missing, builds what has changed, and opens the prompt.
run: $(BINARY)
	@exec $(BINARY)

# The release binary, which runs on a machine without Swift.
build: $(BINARY)

$(BINARY): $(INPUTS)
	.ci/prepare $(SYSTEM_PACKAGES)
	@if [[ $(ORDER) -nt $@ ]]; then rm -f $@; fi
	swift build $(RELEASE) $(UNCALLED) --product lotse
	@touch $@

# Learns anew how lines are understood, from the lines in
# Tests/RouterTraining, the examples and the cards; prints how well it does.
model:
	.ci/prepare $(SYSTEM_PACKAGES)
	swift build --product RouterTraining
	.build/debug/RouterTraining --check > .build/model.tsv
	mv .build/model.tsv Prompts/routing/model.tsv

# Looks anew which functions and variables are used by what people do most, so that the linker lays
# them together. It is worth that now and then: where the list has grown old, a start takes some more
# memory and time. What the libraries alone describe for a debugger is nothing that valgrind can read.
order: STRIP := -Xlinker --strip-debug
order:
	.ci/prepare $(SYSTEM_PACKAGES) python3 valgrind
	rm -f $(BINARY)
	swift build $(RELEASE) $(UNCALLED) --product lotse
	Benchmarks/order $(BINARY) > .build/order.txt
	mv .build/order.txt $(ORDER)

# The test suite. A badly formatted line and a warning, even the linker's, fail it too; and a target
# that sees another one without naming it in Package.swift, which the compiler alone lets pass once
# the other one is built.
test:
	.ci/prepare $(SYSTEM_PACKAGES)
	swift format lint --strict --recursive --parallel $(SWIFT_FILES)
	@mkdir -p .build
	swift build --build-tests --explicit-target-dependency-import-check error 2>&1 | \
		tee .build/build-tests.log
	@! grep 'warning:' .build/build-tests.log
	swift test --disable-xctest --skip-build

# The test suite where there is no network: in a namespace without any interface but the loopback,
# over which the tests, not Lotse, wait for the programs that they start.
offline:
	.ci/prepare $(SYSTEM_PACKAGES) iproute2
	swift build --build-tests
	unshare --map-root-user --net \
		sh -c 'ip link set lo up && exec swift test --disable-xctest --skip-build'

# The release binary against real programs, which are installed first.
peers: $(BINARY)
	swift build $(RELEASE) $(UNCALLED) --product CalendarProbe
	Tests/Peers/run $(BINARY)

# How fast Lotse is, as ratios to what the machine can do at best.
bench: $(BINARY)
	.ci/prepare python3 sqlite3
	Benchmarks/bench --lotse $(BINARY) $(BENCH_OPTIONS)

# Kills, full disks, damage, crowds, strangers and random input, and what was lost by them.
campaign: $(BINARY)
	.ci/prepare strace python3
	Tests/Campaign/run $(BINARY) --kills $(CAMPAIGN_KILLS) --seed $(CAMPAIGN_SEED)

# libFuzzer looks for input that Lotse cannot take: so many seconds for each target in
# Tests/Fuzzing/run, or for FUZZ_TARGETS alone.
LIBFUZZER := lib/clang/*/lib/linux/libclang_rt.fuzzer_no_main-$(shell uname -m).a

fuzz:
	.ci/prepare $(SYSTEM_PACKAGES) python3
	LOTSE_FUZZER="$$(echo "$$(dirname "$$(readlink -f "$$(command -v swift)")")"/../$(LIBFUZZER))" \
		swift build --product Fuzzing --sanitize=address --scratch-path .build-fuzz \
		-Xswiftc -O -Xswiftc -use-ld=lld \
		-Xswiftc -sanitize-coverage=edge,trace-cmp,inline-8bit-counters,pc-table
	Tests/Fuzzing/run .build-fuzz/debug/Fuzzing $(FUZZ_SECONDS) $(FUZZ_TARGETS)

# The test suite under AddressSanitizer, which looks for leaks of the C libraries too, and under
# ThreadSanitizer; both first have to find errors that are made for them. Objects of Swift are taken
# out of the search for leaks (Tests/Sanitizers/leaks.txt): make campaign shows that memory stays
# flat.
sanitize:
	.ci/prepare $(SYSTEM_PACKAGES)
	Tests/Sanitizers/run address
	Tests/Sanitizers/run thread

# What the binary is made of, as a bill of materials (CycloneDX 1.6).
components: $(BINARY)
	@mkdir -p .build/install
	Tests/Peers/components $(BINARY) > .build/install/lotse.cdx.json

# Puts the program, its texts, its manual and the shells' completions under PREFIX.
install: $(BINARY)
	@mkdir -p .build/install
	$(BINARY) manual --lang en > .build/install/manual
	$(BINARY) manual --lang de > .build/install/manual.de
	$(BINARY) completions bash > .build/install/bash
	$(BINARY) completions zsh > .build/install/zsh
	$(BINARY) completions fish > .build/install/fish
	install -D -m 755 $(BINARY) $(INSTALLED_BINARY)
	find Prompts -type f -exec install -D -m 644 {} $(DATA)/lotse/{} ';'
	install -D -m 644 .build/install/manual $(INSTALLED_MANUAL)
	install -D -m 644 .build/install/manual.de $(INSTALLED_MANUAL_DE)
	install -D -m 644 .build/install/bash $(INSTALLED_BASH)
	install -D -m 644 .build/install/zsh $(INSTALLED_ZSH)
	install -D -m 644 .build/install/fish $(INSTALLED_FISH)

# Takes away what make install put there. What you have kept in Lotse stays.
uninstall:
	rm -f $(INSTALLED_BINARY) $(INSTALLED_MANUAL) $(INSTALLED_MANUAL_DE)
	rm -f $(INSTALLED_BASH) $(INSTALLED_ZSH) $(INSTALLED_FISH)
	rm -rf $(INSTALLED_PROMPTS)
	@rmdir $(DATA)/lotse 2>/dev/null || true

# Formats every Swift file in place.
format:
	swift format --in-place --recursive --parallel $(SWIFT_FILES)

# Says what is not formatted or not documented as it should be.
lint:
	swift format lint --strict --recursive --parallel $(SWIFT_FILES)

# Forgets everything that was built.
clean:
	rm -rf .build
