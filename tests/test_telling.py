import logging

from pipeline.telling import show_messages


def test_what_the_package_logs_is_one_line_on_standard_error(capsys):
    show_messages()
    show_messages()
    logging.getLogger("crossread.exporting").info("making %s ready", "a model")
    logging.getLogger("elsewhere").warning("not ours")
    assert capsys.readouterr().err == "crossread: making a model ready\n"
