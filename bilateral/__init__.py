"""Bilateral: who met, about what, through which framework, what came of it, and who says so."""
