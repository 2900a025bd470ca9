"""How bytes become text: encodings and pages."""
