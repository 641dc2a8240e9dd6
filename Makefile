# make run     builds the command, runs the fixtures into records.jsonl and records.sqlite and prints a table of them
# make test    runs all tests
# make record  writes the fixtures' recorded files anew, all or FIXTURE=family/slug, and shows what changed
# make floors  raises Fixtures/floors.json to the figures reached; it lowers none
# make lint    checks the format; make format mends it

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.PHONY: help packages run test record floors lint format

# What the system has to have beside Swift and make. A test of the record's form runs python3-jsonschema.
PACKAGES := ca-certificates git libcurl4-openssl-dev libsqlite3-dev libssl-dev libxml2-dev pkg-config python3 python3-jsonschema \
	sqlite3 zlib1g-dev

SWIFT_FILES := Package.swift Sources Tests
RAPPORTEUR := .build/release/rapporteur
# One test after the other: those that measure time would wait behind the rest.
TEST := swift test --disable-xctest --no-parallel

help:
	@sed -n 's/^# \(make.*\)/\1/p' Makefile

packages:
	@if ! command -v apt-get > /dev/null; then \
		echo "No apt-get here; these have to be installed: $(PACKAGES)"; exit 0; \
	fi; \
	missing=(); \
	for package in $(PACKAGES); do \
		status=$$(dpkg-query -W -f '$${db:Status-Status}' "$$package" 2> /dev/null || true); \
		[ "$$status" = installed ] || missing+=("$$package"); \
	done; \
	[ $${#missing[@]} -gt 0 ] || exit 0; \
	echo "Installing with apt-get: $${missing[*]}"; \
	as_root=(); [ "$$(id -u)" = 0 ] || as_root=(sudo); \
	"$${as_root[@]}" apt-get update -qq; \
	"$${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$${missing[@]}"

# The command exits with 1 where a page stops. Some fixtures must: those whose gold.json names a failure. The run is
# well when just those stopped. What is unchanged is not built and not run again.
run: packages $(RAPPORTEUR)
	@status=0; $(RAPPORTEUR) run Pipelines/fixtures.yaml --table || status=$$?; \
	expected=$$(grep -l '"failure":' Fixtures/*/*/gold.json | sed 's:/[^/]*$$::' | sort); \
	stopped=$$(sed -n 's:.*"location"\:"\([^"]*\)/[^/"]*".*:\1:p' workspace/fixtures/failures.jsonl | sort); \
	if [ $$status -gt 1 ]; then exit $$status; fi; \
	if [ "$$expected" != "$$stopped" ]; then \
		echo "These pages should stop:"; echo "$$expected"; echo "These did:"; echo "$$stopped"; exit 1; \
	fi; \
	echo; echo "$$(wc -l < records.jsonl) records are in records.jsonl and records.sqlite." \
		"The pages that stopped are broken on purpose."

$(RAPPORTEUR): Package.swift $(shell find Sources -type f)
	swift build -c release --product rapporteur
	@touch $@

test: packages
	$(TEST)

record: packages
	RAPPORTEUR_RECORD=1 RAPPORTEUR_FIXTURE='$(FIXTURE)' $(TEST) --filter 'are recorded anew'
	@git --no-pager diff --stat -- Fixtures Pipelines
	@git status --short -- Fixtures Pipelines

floors: packages
	RAPPORTEUR_FLOORS=1 $(TEST) --filter 'hold their floors'
	@git --no-pager diff -- Fixtures/floors.json

lint:
	swift format lint --strict --parallel --recursive $(SWIFT_FILES)

format:
	swift format format --in-place --parallel --recursive $(SWIFT_FILES)
