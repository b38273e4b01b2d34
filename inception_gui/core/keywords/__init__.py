"""Keywords for other programs: what is written to XMP sidecars, merged, journalled and undone."""
