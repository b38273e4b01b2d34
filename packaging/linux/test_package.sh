#!/usr/bin/env bash
# Installs the Debian package in a bare Debian without Python, uses it as a person would, takes it
# away again, and looks for what it left behind. Needs root, and the tools named below.
#
#   packaging/linux/test_package.sh [--folder BUILD] [--weights FILE] [--photo FILE] [--expect WORD]
#                                   [--screenshots DIR] [--base TARBALL]
#
# Without --weights and --photo the self-test's own are used. --base keeps the bare system for the
# next time. The mirror is the one of this machine, or DEBIAN_MIRROR.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
repository=$(cd "$here/../.." && pwd)

folder=$repository/build/packaging weights='' photo='' expect='' screenshots='' base=''
while (($#)); do
  case $1 in
    --folder) folder=$2 ;;
    --weights) weights=$2 ;;
    --photo) photo=$2 ;;
    --expect) expect=$2 ;;
    --screenshots) screenshots=$2 ;;
    --base) base=$2 ;;
    *) sed -n '2,9p' "$0"; exit 2 ;;
  esac
  shift 2
done

fail() { echo "FAILED: $*" >&2; exit 1; }
step() { echo "== $*"; }

[ "$(id -u)" = 0 ] || fail "a chroot needs root"
for tool in debootstrap Xvfb openbox xdotool wmctrl; do
  command -v "$tool" >/dev/null || fail "$tool is not installed"
done
package=$(find "$folder" -maxdepth 1 -name 'inception-gui_*.deb' | sort | tail -1)
[ -n "$package" ] || fail "there is no package in $folder; run packaging/linux/build_deb.py"
python=$folder/environment/bin/python

work=$(mktemp -d)
root=$work/root
started=()
finish() {
  for process in "${started[@]}"; do kill "$process" 2>/dev/null || true; done
  for place in tmp/.X11-unix dev/pts dev proc; do umount "$root/$place" 2>/dev/null || true; done
  # Whatever is still mounted must not be deleted through its mount.
  if mount | grep -q " $root/"; then echo "still mounted below $root" >&2; else rm -rf "$work"; fi
}
trap finish EXIT

step "a bare Debian"
mkdir "$root"
if [ -n "$base" ] && [ -f "$base" ]; then
  tar -C "$root" -xf "$base"
else
  mirror=${DEBIAN_MIRROR:-$(sed -n 's/^URIs: *//p; s/^deb \(\[[^]]*\] \)\?\([^ ]*\).*/\2/p' \
    /etc/apt/sources.list /etc/apt/sources.list.d/* 2>/dev/null | head -1 || true)}  # either is missing
  release=$(. /etc/os-release && echo "$VERSION_CODENAME")
  debootstrap --variant=minbase "$release" "$root" "$mirror" >"$work/debootstrap.log" 2>&1 \
    || { tail "$work/debootstrap.log" >&2; fail "debootstrap"; }
  [ -z "$base" ] || tar -C "$root" -cf "$base" .
fi
cp /etc/resolv.conf "$root/etc/resolv.conf"
# What this machine's package client needs to reach its mirror.
cp -r /etc/apt/apt.conf.d/. "$root/etc/apt/apt.conf.d/" 2>/dev/null || true
mount -t proc proc "$root/proc"
mount --bind /dev "$root/dev"
mount --bind /dev/pts "$root/dev/pts"
in_root() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 \
  DEBIAN_FRONTEND=noninteractive "$@"; }
as_person() { in_root setpriv --reuid=1000 --regid=1000 --clear-groups env HOME=/home/person "$@"; }
in_root sh -c '! command -v python3' || fail "this Debian is not bare: it has Python"
in_root useradd --create-home --uid 1000 person
in_root apt-get update -qq

everything() {
  # What package management itself keeps of its work is no leftover.
  in_root find / -xdev \( -path /proc -o -path /dev -o -path /tmp -o -path /var/lib/apt \
    -o -path /var/lib/dpkg -o -path /var/cache -o -path /var/log -o -path /home/person \) -prune \
    -o -print | sort
}
everything >"$work/before"

step "apt-get install ./$(basename "$package")"
cp "$package" "$root/tmp/inception-gui.deb"
in_root apt-get install -y -qq --no-install-recommends /tmp/inception-gui.deb >"$work/apt.log" 2>&1 \
  || { tail -20 "$work/apt.log" >&2; fail "the package does not install"; }
in_root sh -c '! command -v python3' || fail "the package pulled in Python"
[ -x "$root/usr/bin/inception-gui" ] || [ -L "$root/usr/bin/inception-gui" ] || fail "no program"

step "self-test, as a person, without any environment"
as_person inception-cli self-test || fail "self-test"

step "a photo on the command line"
if [ -z "$weights" ] || [ -z "$photo" ]; then
  "$python" - "$work" <<'PYTHON'
import sys
from pathlib import Path
from PIL import Image
from inception_gui.cli import self_test_material
Image.fromarray(self_test_material.draw()).save(Path(sys.argv[1]) / "drawn.png")
self_test_material.write_weights(Path(sys.argv[1]) / "numbers.pth")
PYTHON
  photo=${photo:-$work/drawn.png} weights=${weights:-$work/numbers.pth}
fi
name=photo.${photo##*.}
install -o 1000 -g 1000 -m 644 "$photo" "$root/home/person/$name"
install -o 1000 -g 1000 -m 644 "$weights" "$root/home/person/weights.${weights##*.}"
as_person inception-cli weights add "/home/person/weights.${weights##*.}"
said=$(as_person env INCEPTION_GUI_WEIGHTS="/home/person/weights.${weights##*.}" \
  inception-cli classify --no-store --format jsonl "/home/person/$name")
verdict=$(sed -n 's/.*"verdict": *"\([^"]*\)".*/\1/p' <<<"$said" | head -1)
[ -n "$verdict" ] || fail "no verdict: $said"
echo "$verdict"
[[ $verdict == *"$expect"* ]] || fail "$verdict is not $expect"

step "a window, and a photo dropped on it"
exec 3< <(exec Xvfb -displayfd 1 -screen 0 1700x900x24 -nolisten tcp 2>"$work/xvfb.log")
started+=($!)
read -r -t 30 number <&3 || fail "Xvfb does not start"
export DISPLAY=:$number
openbox --sm-disable >/dev/null 2>&1 &
started+=($!)
mkdir -p "$root/tmp/.X11-unix"
mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"
as_person env DISPLAY="$DISPLAY" INCEPTION_GUI_WEIGHTS="/home/person/weights.${weights##*.}" \
  inception-gui 2>"$work/window.err" &
started+=($!)
window_program=$!

wait_for_title() {  # a pattern of grep -E
  for _ in $(seq 600); do
    if wmctrl -l 2>/dev/null | grep -qE "$1"; then return 0; fi
    kill -0 "$window_program" 2>/dev/null || { cat "$work/window.err" >&2; fail "it ended"; }
    sleep 0.1
  done
  fail "no window is called $1: $(wmctrl -l)"
}
picture() {
  [ -z "$screenshots" ] || { mkdir -p "$screenshots"; import -window root "$screenshots/$1.png"; }
}
wait_for_title 'Inception GUI$'
window=$(wmctrl -l | awk '/Inception GUI$/ {print $1; exit}')
wmctrl -i -r "$window" -e 0,0,0,1200,800
"$python" "$repository/tests/e2e/drag_source.py" "drag source" "/home/person/$name" &
started+=($!)
wait_for_title 'drag source$'
source=$(wmctrl -l | awk '/drag source$/ {print $1; exit}')
wmctrl -i -r "$source" -e 0,1400,300,-1,-1
sleep 1
picture 1-empty
eval "$(xdotool getwindowgeometry --shell "$source" | sed 's/^/from_/')"
eval "$(xdotool getwindowgeometry --shell "$window" | sed 's/^/to_/')"
# shellcheck disable=SC2154
fx=$((from_X + from_WIDTH / 2)) fy=$((from_Y + from_HEIGHT / 2))
# shellcheck disable=SC2154
tx=$((to_X + to_WIDTH / 2)) ty=$((to_Y + to_HEIGHT / 2))
xdotool mousemove $fx $fy sleep .3 mousedown 1 sleep .3 mousemove_relative 12 8 sleep .2 \
  mousemove_relative 20 10 sleep .3 mousemove $tx $ty sleep .3 mousemove $((tx + 4)) $((ty + 4)) \
  sleep .6 mouseup 1
wait_for_title "$name – .* – Inception GUI$"
title=$(wmctrl -l | sed -n "s/.*$name – \(.*\) – Inception GUI$/\1/p")
[ "$title" = "$verdict" ] || fail "the window says '$title', the command line '$verdict'"
sleep 1
picture 2-dropped
echo "the window says: $title"
wmctrl -i -c "$window"
for _ in $(seq 100); do kill -0 "$window_program" 2>/dev/null || break; sleep 0.1; done
if wait "$window_program"; then :; else fail "the window ended with $?"; fi
log=$(find "$root/home/person" -name inception-gui.log)
[ -n "$log" ] || fail "there is no log"
if grep -nE 'ERROR|CRITICAL|Traceback|uncaught exception|could not be loaded' "$log" "$work/window.err"
then fail "the log has fatal marks"; fi

step "remove, purge, autoremove"
in_root apt-get remove -y -qq inception-gui >"$work/apt.log" 2>&1 || fail "remove"
# Without settings of its own in /etc a removed package is forgotten, and apt knows no such name.
in_root dpkg --purge inception-gui >>"$work/apt.log" 2>&1 || fail "purge"
in_root apt-get autoremove --purge -y -qq >>"$work/apt.log" 2>&1 || fail "autoremove"
everything >"$work/after"
# Caches that other packages' triggers keep (fonts, shared libraries, desktop files) may differ.
left=$(comm -13 "$work/before" "$work/after" | grep -iE 'inception|^/opt/.' || true)
[ -z "$left" ] || fail "left behind: $left"
if in_root dpkg-query --show --showformat='${Status}' inception-gui 2>/dev/null | grep -q .
then fail "dpkg still knows it"; fi
echo "new since before: $(comm -13 "$work/before" "$work/after" | wc -l) files, none of this program"
comm -13 "$work/before" "$work/after" | head -20
echo "All is well."
