"""The style sheet: what a palette cannot express, filled with the colours of the theme."""

from __future__ import annotations

from collections.abc import Mapping
from string import Template
from typing import Final

# A widget chooses its style with the dynamic property `look`, never by class or object name, so
# that a panel can be read without this file, and this file without the panels.
_SHEET: Final = Template("""
QToolTip {
    background: $panel; color: $text; border: 1px solid $line; padding: 4px 6px;
    qproperty-textFormat: PlainText;
}

/* Names of files, classes and devices may look like markup. Where it is meant, a label says so. */
QLabel { qproperty-textFormat: PlainText; }
QLabel[markup="true"], QMessageBox QLabel { qproperty-textFormat: RichText; }

QLabel[look="soft"] { color: $soft_text; font-size: ${soft_px}px; }
QLabel[look="strong"] { font-weight: 600; }
QLabel[look="verdict"] { font-size: ${verdict_px}px; font-weight: 700; }
QLabel[look="accent"] { color: $accent; font-size: ${soft_px}px; font-weight: 600; }
QLabel[look="warning"] { color: $warning; font-weight: 600; }
QLabel[look="verdict_soft"] { color: $soft_text; font-size: ${verdict_px}px; font-weight: 600; }
QLabel[look="keycap"] {
    color: $soft_text; font-size: ${soft_px}px; background: $panel;
    border: 1px solid $line; border-bottom-width: 2px; border-radius: 4px; padding: 0px 5px;
}

QFrame[look="card"] { background: $panel; border: 1px solid $line; border-radius: 10px; }
QFrame[look="rule"] { background: $line; border: none; max-height: 1px; min-height: 1px; }
QWidget[look="panel"] { background: $panel; }
QPlainTextEdit[look="detail"] {
    background: $hover; color: $soft_text; border: 1px solid $line; border-radius: 7px;
    padding: 4px;
}
QWidget[look="canvas"] { background: $canvas; }
QFrame[look="tool_bar"] { background: $panel; border: none; border-bottom: 1px solid $line; }
QFrame[look="status_line"] { background: $panel; border: none; border-top: 1px solid $line; }
QSplitter::handle { background: $line; }

QPushButton, QToolButton {
    background: $panel; color: $text; border: 1px solid $line; border-radius: 7px;
    padding: 6px 12px;
}
QPushButton:hover, QToolButton:hover { background: $hover; border-color: $edge; }
QPushButton:pressed, QToolButton:pressed { background: $selected; }
QPushButton:focus, QToolButton:focus { border-color: $accent; }
QPushButton:disabled, QToolButton:disabled { color: $soft_text; background: transparent; }

QPushButton[look="accent"] {
    background: $accent; color: $on_accent; border-color: $accent;
}
QPushButton[look="accent"]:hover, QPushButton[look="accent"]:pressed {
    background: $accent_hover; border-color: $accent_hover;
}
QPushButton[look="accent"]:disabled {
    background: $bar_track; color: $soft_text; border-color: $line;
}
QPushButton[look="accent"]:focus { border: 2px solid $text;
    padding: 5px 11px; }

QToolButton[look="quiet"] { background: transparent; border-color: transparent; }
QToolButton[look="quiet"]:hover { background: $hover; }
QToolButton[look="quiet"]:pressed, QToolButton[look="quiet"]:open { background: $selected; }
QToolButton[look="quiet"]:focus { border-color: $accent; }
QToolButton[look="sample"] { padding: 0px; }
QToolButton::menu-indicator { image: none; }

/* Qt's own file dialog, where the system has none: its buttons hold icons of their own size. */
QFileDialog QToolButton { padding: 3px; min-width: 20px; min-height: 20px; }
QFileDialog QListView, QFileDialog QTreeView { border: 1px solid $line; }

QPushButton[look="link"] {
    background: transparent; border: 1px solid transparent; color: $accent; padding: 2px 4px;
    font-size: ${soft_px}px;
}
QPushButton[look="link"]:hover, QPushButton[look="link"]:checked { text-decoration: underline; }
QPushButton[look="link"]:focus { border-color: $accent; }
QPushButton[look="problem"] {
    background: transparent; border: 1px solid transparent; color: $warning; padding: 2px 4px;
    font-size: ${soft_px}px;
}
QPushButton[look="problem"]:hover { text-decoration: underline; }
QPushButton[look="problem"]:focus { border-color: $warning; }

QRadioButton::indicator {
    width: 12px; height: 12px; border: 2px solid $edge; border-radius: 8px; background: $panel;
}
QRadioButton::indicator:hover, QRadioButton::indicator:focus { border-color: $accent; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid $accent; }

QProgressBar { background: $bar_track; border: none; border-radius: 2px; max-height: 5px;
    min-height: 5px; }
QProgressBar::chunk { background: $accent; border-radius: 2px; }

QSlider::groove:horizontal { background: $bar_track; height: 4px; border-radius: 2px; }
QSlider::sub-page:horizontal { background: $accent; height: 4px; border-radius: 2px; }
QSlider::handle:horizontal {
    background: $panel; border: 2px solid $accent; width: 13px; height: 13px; margin: -7px 0;
    border-radius: 8px;
}
QSlider::handle:horizontal:hover { background: $selected; }
QSlider::handle:horizontal:focus { background: $accent; }
QSlider::sub-page:horizontal:disabled { background: $bar_track; }
QSlider::handle:horizontal:disabled { border-color: $line; }

QMenu { background: $panel; border: 1px solid $line; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 5px; }
QMenu::item:selected { background: $selected; color: $text; }
QMenu::item:disabled { color: $soft_text; }
QMenu::icon { padding-left: 8px; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }

QScrollArea, QListView, QTableView { border: none; }
QTableView { background: $panel; }
QFrame[look="run_panel"] { background: $panel; border: none; border-right: 1px solid $line; }
QHeaderView { background: $panel; border: none; }
QHeaderView::section {
    background: $panel; color: $soft_text; font-size: ${soft_px}px; border: none;
    border-bottom: 1px solid $line; padding: 4px 10px;
}
QHeaderView::section:hover { color: $text; }
QLineEdit {
    background: $panel; color: $text; border: 1px solid $edge; border-radius: 7px;
    padding: 5px 8px; selection-background-color: $accent; selection-color: $on_accent;
    placeholder-text-color: $soft_text;
}
QLineEdit:focus { border-color: $accent; }
QToolButton[look="segment_first"] {
    border-top-right-radius: 0px; border-bottom-right-radius: 0px; padding: 5px 9px;
}
QToolButton[look="segment_last"] {
    border-top-left-radius: 0px; border-bottom-left-radius: 0px; border-left: none;
    padding: 5px 9px;
}
QToolButton[look="segment_first"]:checked, QToolButton[look="segment_last"]:checked {
    background: $selected; font-weight: 600;
}
QToolButton[look="segment_first"]:!checked, QToolButton[look="segment_last"]:!checked {
    color: $soft_text;
}
QToolButton[look="choice"] { padding: 5px 12px; color: $soft_text; }
QToolButton[look="choice"]:checked {
    background: $selected; border-color: $accent; color: $text;
}
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: $line; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $edge; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
""")


def style_sheet(tokens: Mapping[str, str], sizes_px: Mapping[str, int]) -> str:
    """Return the style sheet for the colours of a theme and the three text sizes."""
    sizes = {f"{name}_px": str(size) for name, size in sizes_px.items()}
    return _SHEET.substitute(tokens, **sizes)
