"""Continuous integration for facts."""
