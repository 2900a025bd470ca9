"""crossread: which passages of which versions of a story tell the same thing, and where they differ."""
