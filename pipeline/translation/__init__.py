"""Marian backends and what watches over their output."""
