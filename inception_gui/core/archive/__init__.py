"""Classifies whole archives, on one machine or on a cluster, into folders of Parquet tables."""
