"""This module is the front door: `streamlit run dashboard.py` serves pages and web addresses.

Streamlit finds `app` by reading this file, so it stays a plain assignment. The process ends with
exit code 1 and the sentences of the check when the data package is broken.
"""

from __future__ import annotations

import gc
import sys
from pathlib import Path

import streamlit as st
from starlette.middleware import Middleware
from starlette.middleware.gzip import GZipMiddleware

from bilateral import web
from bilateral.tables import BrokenPackage, shipped
from bilateral.ui import failure

_SCRIPT = Path(__file__).parent / "bilateral" / "ui" / "app.py"
# Streamlit leaves its own front end uncompressed, for a proxy to do; here none can be assumed.
# Smaller answers would grow. Level 5 takes half the time of 9 for 1 % more bytes.
_GZIP = Middleware(GZipMiddleware, minimum_size=500, compresslevel=5)

try:
    shipped()
except BrokenPackage as broken:
    print(f"{broken}\nThe dashboard does not start on a broken data package.", file=sys.stderr)
    sys.exit(1)

# What is loaded now stays until the end: later collections need not walk through it.
gc.collect()
gc.freeze()

app = st.App(_SCRIPT, routes=web.routes(), middleware=[_GZIP], on_script_error=failure.tell)
