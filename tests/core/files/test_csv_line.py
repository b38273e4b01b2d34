"""One kind of CSV file: any reader finds the cells again, and no cell is a formula."""

import csv

import pytest

from inception_gui.core.files.csv_line import csv_line, csv_start


def test_a_file_begins_with_a_byte_order_mark_and_its_columns():
    assert csv_start(["path", "width"]) == "\ufeffpath,width\r\n"


def test_numbers_are_numbers_and_nothing_is_an_empty_cell():
    assert csv_line(["a.png", 640, 0.12345678, 1e-9, None]) == "a.png,640,0.123457,1e-09,\r\n"


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("name", ["x;=1+1.png", "x\t=1+1.png", "x,=1+1.png", "'=1.png", 'x";=1"'])
def test_no_other_delimiter_splits_a_name_into_a_formula(name, delimiter):
    """Spreadsheets split at ";" where the comma is the decimal sign."""
    (row,) = csv.reader([csv_line([name, 1])], delimiter=delimiter)
    assert not any(cell.startswith("=") for cell in row)
