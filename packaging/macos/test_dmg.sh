#!/usr/bin/env bash
# Installs the app from its disk image, runs its self-test from there, takes it away again.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
build=${1:-$here/../../build/packaging}
image=$(find "$build" -maxdepth 1 -name 'Inception-GUI-*.dmg' | sort | tail -1)
[ -n "$image" ] || { echo "There is no disk image in $build." >&2; exit 1; }
work=$(mktemp -d)
trap 'hdiutil detach "$work/mounted" >/dev/null 2>&1 || true; rm -rf "$work"' EXIT
mkdir "$work/mounted" "$work/Applications" "$work/home"
hdiutil attach -nobrowse -readonly -mountpoint "$work/mounted" "$image"
[ -L "$work/mounted/Applications" ]
cp -R "$work/mounted/Inception GUI.app" "$work/Applications/"
app="$work/Applications/Inception GUI.app"
/usr/libexec/PlistBuddy -c 'Print NSCameraUsageDescription' "$app/Contents/Info.plist"
env -i HOME="$work/home" INCEPTION_GUI_PROFILE="$work/profile" \
  "$app/Contents/MacOS/inception-cli" self-test
