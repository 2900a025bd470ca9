"""The marker of the tests that need a browser."""


def pytest_configure(config):
    config.addinivalue_line("markers", "browser: drives a real Chromium; run by `make browser-test`")
