"""How good weights are on labelled pictures: labels, crops, numbers, reports."""
