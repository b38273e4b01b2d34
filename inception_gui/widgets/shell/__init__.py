"""The frame around the pages: menus, toolbar, banner, start page, status line."""
