#!/usr/bin/env bash
# Signs the app, puts it into a disk image, has Apple notarise it. Each step that needs a secret is
# skipped with a notice where the secret is not there; an unsigned image opens with a right click.
#
#   packaging/macos/make_dmg.sh [BUILD]     default: build/packaging
#
# MACOS_SIGNING_IDENTITY                        "Developer ID Application: …", in the keychain
# MACOS_CERTIFICATE, MACOS_CERTIFICATE_PASSWORD a .p12 in base64, imported into a keychain of its own
# APPLE_ID, APPLE_TEAM_ID, APPLE_APP_PASSWORD   for notarisation
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
build=${1:-$here/../../build/packaging}
app="$build/dist/Inception GUI.app"
[ -d "$app" ] || { echo "There is no $app: run packaging/build.py." >&2; exit 1; }
version=$("$app/Contents/MacOS/inception-cli" --version | awk '{print $NF}')
image="$build/Inception-GUI-$version-macOS-$(uname -m).dmg"

keychain=''
finish() { [ -z "$keychain" ] || security delete-keychain "$keychain"; }
trap finish EXIT
if [ -n "${MACOS_CERTIFICATE:-}" ]; then
  keychain=$(mktemp -u).keychain-db
  password=$(uuidgen)
  certificate=$(mktemp)
  base64 --decode <<<"$MACOS_CERTIFICATE" >"$certificate"
  security create-keychain -p "$password" "$keychain"
  security unlock-keychain -p "$password" "$keychain"
  security import "$certificate" -k "$keychain" -P "${MACOS_CERTIFICATE_PASSWORD:-}" \
    -T /usr/bin/codesign
  rm -f "$certificate"
  security set-key-partition-list -S apple-tool:,apple: -s -k "$password" "$keychain" >/dev/null
  # shellcheck disable=SC2046
  security list-keychains -d user -s "$keychain" $(security list-keychains -d user | tr -d '"')
fi

if [ -n "${MACOS_SIGNING_IDENTITY:-}" ]; then
  # From the inside out: every library first, then the programs, then the app.
  find "$app" -type f \( -name '*.dylib' -o -name '*.so' \) -print0 |
    xargs -0 -n 50 codesign --force --timestamp --options runtime --sign "$MACOS_SIGNING_IDENTITY"
  for program in "$app/Contents/MacOS/"* "$app"; do
    codesign --force --timestamp --options runtime --entitlements "$here/entitlements.plist" \
      --sign "$MACOS_SIGNING_IDENTITY" "$program"
  done
  codesign --verify --deep --strict "$app"
else
  echo "::notice::No MACOS_SIGNING_IDENTITY: the app is signed for this computer only."
  codesign --force --deep --sign - --entitlements "$here/entitlements.plist" "$app"
fi

stage=$(mktemp -d)
cp -R "$app" "$stage/"
ln -s /Applications "$stage/Applications"
rm -f "$image"
hdiutil create -volname "Inception GUI" -srcfolder "$stage" -format ULMO -fs HFS+ "$image"
rm -rf "$stage"

if [ -n "${APPLE_ID:-}" ] && [ -n "${APPLE_TEAM_ID:-}" ] && [ -n "${APPLE_APP_PASSWORD:-}" ] \
  && [ -n "${MACOS_SIGNING_IDENTITY:-}" ]; then
  codesign --force --timestamp --sign "$MACOS_SIGNING_IDENTITY" "$image"
  xcrun notarytool submit "$image" --wait \
    --apple-id "$APPLE_ID" --team-id "$APPLE_TEAM_ID" --password "$APPLE_APP_PASSWORD"
  xcrun stapler staple "$image"
else
  echo "::notice::No secrets of Apple's: the image is not notarised."
fi
echo "$image"
