# Muster's commands. Each sets up what it needs; `make help` lists them.
.DEFAULT_GOAL := help
SHELL := /bin/bash
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/installed
DROP ?=

.PHONY: help install lock ingest test static check format bench fuzz report serve docs verify clean

help: ## list the commands
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "  make %-10s %s\n", $$1, $$2}'

# Everything comes from the lock, hash by hash; the project itself is installed without isolation,
# with the build backend that the lock holds.
$(STAMP): requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(0 if sys.version_info >= (3, 11) else "Muster needs Python 3.11 or newer; name one with PYTHON=...")'
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	$(BIN)/python -m flows.prefect_template
	touch $(STAMP)

install: $(STAMP) ## make .venv from the lock, with the command muster in it

lock: ## resolve the dependencies anew into requirements.lock
	$(BIN)/uv pip compile pyproject.toml --group dev --universal --python-version 3.11 --generate-hashes \
		--no-emit-index-url --no-annotate --no-strip-extras --no-header -o requirements.lock

ingest: $(STAMP) ## ingest a drop: make ingest DROP=PATH (without DROP, the example)
	@$(BIN)/muster ingest $(DROP)

test: $(STAMP) ## run the tests
	$(BIN)/python -m pytest -q -n auto --dist loadgroup

static: $(STAMP) ## format, lint, types, import contracts
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

# That generated files are fresh is among the tests.
check: static test ## everything that must hold before a commit

format: $(STAMP) ## format the code and mend what can be mended
	$(BIN)/ruff check --fix-only --quiet .
	$(BIN)/ruff format .

bench: $(STAMP) ## what each stage costs, beside bare trafilatura
	$(BIN)/python benchmarks/pipeline.py

fuzz: $(STAMP) ## throw made-up bytes at every reader
	$(BIN)/python -m pytest -q fuzz

report: $(STAMP) ## write the evidence pages
	@$(BIN)/muster report

serve: $(STAMP) ## ingest the drop folder on a schedule
	@$(BIN)/muster serve

# The answers in README and cookbook are those of the example drop, ingested into a home of its own.
docs: $(STAMP) ## regenerate the generated documents
	home=$$(mktemp -d) && trap 'rm -rf "$$home"' EXIT && \
		MUSTER_HOME=$$home $(BIN)/muster ingest examples/drop && \
		$(BIN)/python -m warehouse.describe $$home && \
		$(BIN)/python tools/write_readme_examples.py $$home

verify: $(STAMP) ## re-read the raw bytes and prove every quote
	@$(BIN)/muster verify

clean: ## remove the virtual environment and caches; never the home
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
