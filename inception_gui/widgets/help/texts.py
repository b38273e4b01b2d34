"""What the help says: first steps and keys."""

from __future__ import annotations

from typing import Final

from inception_gui.widgets.common.language import QT_TR_NOOP

FIRST_STEPS: Final = (
    (
        QT_TR_NOOP("Open an image"),
        QT_TR_NOOP(
            "Drop it on the window, paste it with Ctrl+V, or choose Open. The five most probable "
            "classes are on the right, in words and in percent. Everything stays on this computer."
        ),
    ),
    (
        QT_TR_NOOP("See where the network looked"),
        QT_TR_NOOP(
            "The heat map is brightest where the image raised the score of a class. Choose another "
            "of the five classes, or find any other one below them. Hold Space to see the image "
            "alone. Explain offers other methods and colours."
        ),
    ),
    (
        QT_TR_NOOP("Open a folder"),
        QT_TR_NOOP(
            "All images in it are classified into a table that you can filter and sort. You can "
            "stop and resume on another day. Below the table you can export the results, sort the "
            "files into folders by class, and save heat maps."
        ),
    ),
    (
        QT_TR_NOOP("Watch a camera or a video"),
        QT_TR_NOOP(
            "The Camera button opens cameras, videos, streams and folders of frames. The classes "
            "follow the moving image; every frame of a video can be classified, and a video can be "
            "exported with its heat map."
        ),
    ),
    (
        QT_TR_NOOP("Judge what you see"),
        QT_TR_NOOP(
            "A low probability means that the network is not sure; the limit can be moved. Images "
            "of something else get a wrong name. With labelled images, Evaluate in the File menu "
            "measures how often the network is right."
        ),
    ),
)

KEYS: Final = (
    (
        QT_TR_NOOP("Images"),
        (
            ("← →", QT_TR_NOOP("Previous and next image")),
            ("Space", QT_TR_NOOP("Image alone, while the key is held")),
            ("1 … 5", QT_TR_NOOP("Heat map of this class")),
            ("H", QT_TR_NOOP("Show or hide the heat map")),
            ("C", QT_TR_NOOP("Heat map of another class")),
            ("E", QT_TR_NOOP("Method and style of the heat map")),
            ("B", QT_TR_NOOP("Before and after; Shift and arrow keys move the line")),
            ("G", QT_TR_NOOP("Top 5 side by side")),
            ("+ −", QT_TR_NOOP("Zoom in and out; the wheel does it too")),
            ("Ctrl+0", QT_TR_NOOP("Fit to window")),
            ("Ctrl+1", QT_TR_NOOP("Actual size")),
            ("Delete", QT_TR_NOOP("Take the image off the list; the file is not changed")),
        ),
    ),
    (
        QT_TR_NOOP("Files and runs"),
        (
            ("Ctrl+O", QT_TR_NOOP("Open images or a video")),
            ("Ctrl+Shift+O", QT_TR_NOOP("Open a folder")),
            ("Ctrl+V", QT_TR_NOOP("Paste an image or paths")),
            ("Ctrl+S", QT_TR_NOOP("Save with heat map; a snapshot in live mode")),
            ("Ctrl+C", QT_TR_NOOP("Copy with heat map")),
            ("Ctrl+F", QT_TR_NOOP("Filter the table")),
            ("Ctrl+.", QT_TR_NOOP("Pause or resume")),
            ("Ctrl+R", QT_TR_NOOP("Classify the rest")),
            ("Ctrl+L", QT_TR_NOOP("Clear the list")),
            ("Ctrl+Z", QT_TR_NOOP("Bring the previous list back")),
            ("Ctrl+Shift+E", QT_TR_NOOP("Export results")),
            ("Ctrl+E", QT_TR_NOOP("Evaluate")),
            ("Ctrl+T", QT_TR_NOOP("Teach own classes")),
            ("Ctrl+Shift+V", QT_TR_NOOP("Review predictions: R, W, C, U, 2 to 5")),
            ("Escape", QT_TR_NOOP("Stop, close or go back")),
        ),
    ),
    (
        QT_TR_NOOP("Cameras and videos"),
        (
            ("Space", QT_TR_NOOP("Freeze or resume; pause or play")),
            ("← →", QT_TR_NOOP("5 seconds back and forth")),
            ("Home  End", QT_TR_NOOP("Start and end of the video")),
            (",  .", QT_TR_NOOP("One frame back and forth")),
            ("R", QT_TR_NOOP("Record or stop recording")),
            ("M", QT_TR_NOOP("Mirror the image")),
            ("L", QT_TR_NOOP("Class over the image")),
            ("T", QT_TR_NOOP("Add images to a class, while the key is held (Teach)")),
            ("F11", QT_TR_NOOP("Full screen")),
        ),
    ),
)
