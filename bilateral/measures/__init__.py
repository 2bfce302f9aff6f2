"""This package holds the measures: from the tables to the small tidy table behind a chart.

Each measure takes :class:`~bilateral.tables.Tables` and gives a pandas frame of codes, one
row a mark, ``source_ids`` last (ids joined by ``;``). Selecting, joining and counting are
Narwhals expressions, so the same code runs on any engine that Narwhals knows; only the
small result is put in order with pandas.
"""
