# `make run` and `make test` need Python 3.11 or newer with pip, and make; they fetch the rest.

PORT ?= 8501
PYTHON ?= $(shell command -v python3.11 || command -v python3 || echo python3)
BIN = .venv/bin
LOCK = $(BIN)/uv --no-config pip compile --quiet --universal --python-version 3.11 \
	--generate-hashes --no-emit-index-url --custom-compile-command "make lock" $(UPGRADE)

.PHONY: run test lint format lock bench browser
.DEFAULT_GOAL := run

define PORT_CHECK
import socket, sys
port = sys.argv[1]
if not port.isdecimal() or not 0 < int(port) < 65536:
    sys.exit(f"{port} is not a port; choose one with: make run PORT=8502")
free = socket.socket()
free.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
try:
    free.bind(("", int(port)))
    free.listen()
except PermissionError:
    sys.exit(f"Port {port} is not yours to open; choose another with: make run PORT=8502")
except OSError:
    other = 8502 if port == "8501" else int(port) % 65535 + 1
    sys.exit(f"Port {port} is taken; choose another with: make run PORT={other}")
endef
export PORT_CHECK

# Opens the dashboard; PORT= changes where.
run: .venv/run.lock
	@$(PYTHON) -c "$$PORT_CHECK" "$(PORT)"
	@$(BIN)/streamlit run dashboard.py --server.port "$(PORT)"

# Everything that is checked before a change is taken.
test: browser lint
	@$(BIN)/pytest

lint: .venv/test.lock
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports

format: .venv/test.lock
	@$(BIN)/ruff check --fix .
	@$(BIN)/ruff format .

# Compiles both locks; newer releases with: make lock UPGRADE=--upgrade
lock: .venv/test.lock
	$(LOCK) requirements.in --output-file requirements.txt
	$(LOCK) requirements-dev.in --output-file requirements-dev.txt

# How long the server takes; wants a quiet machine.
bench: .venv/test.lock
	@$(BIN)/pytest tests/bench

# The copy of the lock that was installed: a changed lock installs again, and nothing else does.
.venv/run.lock: requirements.txt | .venv/bin/pip
	@echo "Installing the locked requirements; once, about a minute."
	@$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements.txt
	@cp requirements.txt $@

.venv/test.lock: requirements-dev.txt .venv/run.lock
	@echo "Installing what the checks need; once, about a minute."
	@$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes \
		-r requirements.txt -r requirements-dev.txt
	@cp requirements-dev.txt $@

.venv/bin/pip:
	@$(PYTHON) -c "import sys; sys.exit(sys.version_info < (3, 11))" \
		|| { echo "Python 3.11 or newer is needed; name one with: make PYTHON=/path/to/python"; exit 1; }
	@$(PYTHON) -m venv --clear .venv >/dev/null \
		|| { echo "This Python cannot make a virtual environment; on Debian: apt-get install python3-venv"; exit 1; }

# Chromium for the browser tests. No font beside it: the dashboard brings its own.
browser:
	@for name in chromium chromium-browser google-chrome; do \
		command -v $$name >/dev/null && exit 0; \
	done; \
	if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
		echo "Fetching Chromium for the browser tests."; \
		apt-get -qq update && DEBIAN_FRONTEND=noninteractive \
			apt-get -qq install -y --no-install-recommends chromium >/dev/null </dev/null; \
	else \
		echo "No Chromium, so browser tests are skipped; install it with: sudo apt-get install chromium"; \
	fi
