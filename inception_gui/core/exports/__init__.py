"""Result files, one format each; `formats.FORMATS` lists them, `target.open_target` opens one."""
