"""Encoders beside the reference one of the embed stage."""
