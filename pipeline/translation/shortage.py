"""How a backend says that memory ran out, and how to give back what it holds."""

# What torch says for the processor and for a GPU, and what CTranslate2 says; all of them raise RuntimeError or a child.
SAID = ("can't allocate memory", "not enough memory", "out of memory", "bad allocation", "std::bad_alloc")


def is_shortage(error: BaseException) -> bool:
    """Whether an error means that memory did not suffice."""
    if isinstance(error, MemoryError):
        return True
    message = str(error).lower()
    return isinstance(error, RuntimeError) and any(said in message for said in SAID)


def release() -> None:
    """Give freed memory back: garbage of Python, and what torch keeps of a GPU's."""
    import gc
    import sys

    gc.collect()
    torch = sys.modules.get("torch")
    if torch is not None and torch.cuda.is_available():
        torch.cuda.empty_cache()
