"""Where items come from: files and folders."""
