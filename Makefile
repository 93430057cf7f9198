# Everything runs from a bare checkout with Python 3.11 or newer. `make help` lists the targets.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
WORKERS ?= auto
HAVE_NODE := $(shell command -v npm 2>/dev/null)

.DEFAULT_GOAL := help
.PHONY: help setup run test test-fast check bench mutants explorer wire lock migration contract clean

help:  ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: $(VENV)/ready  ## install everything into .venv

$(VENV)/ready: requirements-dev.lock pyproject.toml
	@echo "Making $(VENV)"
	@$(PYTHON) -m venv $(VENV)
	@$(BIN)/python install.py $(VENV) requirements-dev.lock
	@touch $@

EXPLORER := api/explorer_bundle
explorer: $(EXPLORER)/dist/index.html  ## build the GraphQL explorer (needs Node)

$(EXPLORER)/dist/index.html: $(EXPLORER)/package-lock.json $(wildcard $(EXPLORER)/src/*) $(wildcard $(EXPLORER)/*.html $(EXPLORER)/vite.config.*)
	@echo "Building the GraphQL explorer. It takes about half a minute."
	@cd $(EXPLORER) && npm ci --no-audit --no-fund --loglevel=error && npm run --silent build

run: setup $(if $(HAVE_NODE),explorer)  ## set up, load the demo programme and serve it on http://127.0.0.1:8000; ARGS="--port 8001"
	$(BIN)/laurel demo $(ARGS)

WIRE := tests/wire
wire: $(WIRE)/node_modules/.package-lock.json

$(WIRE)/node_modules/.package-lock.json: $(WIRE)/package-lock.json
	cd $(WIRE) && npm ci --no-audit --no-fund --loglevel=error
	@touch $@

test: setup $(if $(HAVE_NODE),explorer wire)  ## run the whole test suite, or a part: make test ARGS="tests/api -k settings"
	$(BIN)/python -m pytest -n $(WORKERS) $(ARGS)

test-fast: setup  ## run the quick tests only, and say what is left out; ARGS as for test
	@$(BIN)/python -m pytest -n $(WORKERS) -m "not slow and not race" $(ARGS); status=$$?; \
	echo "Left out: races, faults, long random histories, and tests with processes, a browser, Node or Redis; \`make test\` runs them."; \
	exit $$status

check: setup  ## formatting, lint, types, layers, contract drift
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports --config pyproject.toml
	$(BIN)/laurel contract export --check

bench: setup  ## Laurel against other servers and pgbench (Linux); against another commit: make bench BASE=<commit>
	$(BIN)/python -m tests.benchmarks $(if $(BASE),--base $(BASE)) $(ARGS)

mutants: setup  ## put deliberate faults into copies of the ledger; the model must find each of them
	$(BIN)/python -m tests.domain.points.model.run_mutants

migration: setup  ## write a migration for what the models say now: make migration NAME=what (INIT=1: the first one anew)
	$(BIN)/$(if $(INIT),python -m migrations.regenerate,aerich migrate --offline --no-input --name "$(NAME)")

contract: setup  ## write the generated part of frontend_contract/
	$(BIN)/laurel contract export

lock: setup  ## write the lock files anew from pyproject.toml
	$(BIN)/pip-compile --quiet --generate-hashes --allow-unsafe --strip-extras --no-emit-index-url --no-emit-find-links --no-emit-trusted-host --output-file requirements.lock pyproject.toml
	$(BIN)/pip-compile --quiet --generate-hashes --allow-unsafe --strip-extras --no-emit-index-url --no-emit-find-links --no-emit-trusted-host --extra dev --output-file requirements-dev.lock pyproject.toml

clean:  ## delete what was built and the development database
	rm -rf $(VENV) .laurel build *.egg-info $(EXPLORER)/dist $(EXPLORER)/node_modules tests/benchmarks/peers/node_modules .mypy_cache .ruff_cache .pytest_cache
