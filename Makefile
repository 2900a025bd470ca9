# Everything runs from .venv, which every target sets up first. `make` alone prints the targets.
.DEFAULT_GOAL := help
SEEDS ?= seeds
OUT ?= out/$(notdir $(patsubst %/,%,$(SEEDS)))
FILE ?= out/seeds/alignment.json
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready

.PHONY: help setup run inspect test lint check models browser-test clean

help: ## print the targets
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /\1\t/' | expand -t 16

setup: $(READY) ## make .venv with everything that crossread and its tests need

$(READY): pyproject.toml requirements.lock
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "crossread needs Python 3.11 or newer: make PYTHON=python3.11" >&2; exit 2; }
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

run: $(READY) ## align SEEDS=folder into OUT=folder (default: seeds into out/seeds)
	@$(BIN)/crossread run "$(SEEDS)" --out "$(OUT)"

inspect: $(READY) ## read FILE=alignment.json in the terminal
	@$(BIN)/crossread inspect "$(FILE)"

test: $(READY) ## run the tests
	$(BIN)/python -m pytest

lint: $(READY) ## format, lint and types
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy

check: lint test ## what CI runs: format, lint, types, tests

browser-test: $(READY) ## the page in a real Chromium; pictures land in out/pictures
	@command -v chromium >/dev/null && command -v chromedriver >/dev/null || { echo "install Debian's chromium and chromium-driver first" >&2; exit 2; }
	@axe=$$(mktemp -d) && trap 'rm -rf "$$axe"' EXIT && npm install --silent --no-audit --no-fund --prefix "$$axe" axe-core@4 >/dev/null && \
	  AXE="$$axe/node_modules/axe-core/axe.min.js" SCREENSHOTS=out/pictures $(BIN)/python -m pytest tests/browser

models: $(READY) ## fetch the large models that models/registry.toml names (needs a network)
	@$(BIN)/crossread models fetch opus-mt-ar-en

clean: ## remove what make made: .venv, out, caches
	rm -rf $(VENV) out build dist .pytest_cache .ruff_cache .mypy_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

.PHONY: batch-demo
batch-demo: $(READY) ## 50 folders made from the seeds: 1 worker, 2, Ray, and killed ten times
	$(BIN)/python benchmarks/batch_demo.py

.PHONY: hostile faults large fuzz sbom audit check-all
FUZZ_SECONDS ?= 60

hostile: $(READY) ## hundreds of hostile and broken inputs through the command line
	$(BIN)/python tests/hostile/run_hostile.py

faults: $(READY) ## full disks, damaged caches, Ctrl-C, killed workers: what a run leaves behind
	$(BIN)/python tests/faults/run_faults.py

large: $(READY) ## a folder of 10,000 documents and 200 MB: memory and time, stage by stage (takes two hours)
	$(BIN)/python benchmarks/large_folder.py

fuzz: $(READY) ## fuzz every reader of foreign bytes, FUZZ_SECONDS=60 each (fetches atheris)
	@test -d build/fuzz/atheris || $(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --target build/fuzz atheris==3.0.0
	@for target in ingest segment alignment gold; do \
	  PYTHONPATH=build/fuzz $(BIN)/python tests/fuzz/fuzz.py $$target -max_total_time=$(FUZZ_SECONDS) -max_len=4096 -len_control=0 -timeout=20 -rss_limit_mb=3000 -print_final_stats=1 -verbosity=0 || exit 1; \
	done

build/audit/.ready:
	$(PYTHON) -m venv build/audit
	build/audit/bin/python -m pip install --quiet --disable-pip-version-check cyclonedx-bom==7.* pip-audit==2.* pip-licenses==5.*
	@touch $@

sbom: build/audit/.ready $(READY) ## dist/sbom.cdx.json: all that is installed, as CycloneDX (fetches the tools)
	@mkdir -p dist
	build/audit/bin/cyclonedx-py environment --pyproject pyproject.toml --output-reproducible --output-file dist/sbom.cdx.json $(BIN)/python

audit: build/audit/.ready $(READY) ## known vulnerabilities and licences of what is installed (needs a network)
	@mkdir -p dist
	build/audit/bin/pip-licenses --python $(BIN)/python --order license --format markdown --output-file dist/licences.md
	build/audit/bin/pip-audit --requirement requirements.lock --no-deps --disable-pip --progress-spinner off

check-all: check train-smoke hostile faults ## everything that is checked without a network

.PHONY: train-smoke
train-smoke: $(READY) ## the training recipe on 2,000 pairs: prepare, train, export, evaluate
	$(BIN)/python -m pytest -m recipe tests/training
