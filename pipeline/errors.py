"""The errors crossread raises on purpose. Each message says what is wrong and what to do about it."""


class CrossreadError(Exception):
    """Base of the family: the command line prints it without a traceback and ends with status 2."""


class InputError(CrossreadError):
    """A folder or file given by the user cannot be used."""


class SettingsError(CrossreadError):
    """A setting has an unknown name or a value out of range."""


class ModelError(CrossreadError):
    """A model folder is missing, incomplete, or does not match its checksum."""
