#!/bin/sh
# Installs the program for one person, without root: run by the self-extracting file.
#   --prefix DIR   instead of ~/.local
set -eu
prefix=${HOME:?}/.local
if [ "${1-}" = --prefix ]; then prefix=$2; fi
here=$(cd "$(dirname "$0")" && pwd)
place=$prefix/opt/inception-gui

missing=
for library in libGL.so.1 libEGL.so.1 libstdc++.so.6; do
  found=$( (/sbin/ldconfig -p || ldconfig -p) 2>/dev/null | grep -F "$library" || true)
  [ -n "$found" ] || missing="$missing $library"
done
if [ -n "$missing" ]; then
  echo "This system lacks:$missing. The program may not start until they are installed." >&2
fi

if [ -x "$place/uninstall.sh" ]; then "$place/uninstall.sh" --quiet; fi
mkdir -p "$prefix/opt" "$prefix/bin" "$prefix/share"
cp -R "$here/inception-gui" "$place"
ln -sf "$place/inception-gui" "$prefix/bin/inception-gui"
ln -sf "$place/inception-cli" "$prefix/bin/inception-cli"
(cd "$here/share" && find . -type f) | while read -r file; do
  mkdir -p "$prefix/share/$(dirname "$file")"
  cp "$here/share/$file" "$prefix/share/$file"
done
entry=$prefix/share/applications/inception-gui.desktop
# In the Exec line a quoted path may hold blanks.
sed "s|^Exec=@PROGRAM@|Exec=\"$place/inception-gui\"|; s|@PROGRAM@|$place/inception-gui|" \
  "$here/share/applications/inception-gui.desktop" > "$entry"

{
  echo '#!/bin/sh'
  echo '# Takes the program away again; pictures and settings stay.'
  echo 'set -eu'
  (cd "$here/share" && find . -type f) | while read -r file; do
    printf 'rm -f "%s"\n' "$prefix/share/${file#./}"
  done
  printf 'rm -f "%s" "%s"\n' "$prefix/bin/inception-gui" "$prefix/bin/inception-cli"
  printf 'rm -rf "%s"\n' "$place"
  printf '[ "${1-}" = --quiet ] || echo "Inception GUI is gone."\n'
} > "$place/uninstall.sh"
chmod 755 "$place/uninstall.sh"
if command -v update-desktop-database >/dev/null 2>&1; then
  update-desktop-database -q "$prefix/share/applications" || true
fi
echo "Inception GUI is in the menu of programs, and here: $prefix/bin/inception-gui"
echo "To take it away again: $place/uninstall.sh"
