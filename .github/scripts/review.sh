#!/usr/bin/env bash
# Writes what readers would notice of a pull request to REVIEW_FILE (review.md) and to the summary of the step.
# BASE_SHA: the commit it goes onto. SOURCE_URL, PREVIEW_URL: see src/cli/review.ts. RUN_URL: where the preview lies.
set -euo pipefail
cd "$(dirname "$0")/../.."
file="${REVIEW_FILE:-review.md}"
npm run --silent review -- --base "$BASE_SHA" --out "$file"
if [ -z "${PREVIEW_URL:-}" ] && [ -n "${RUN_URL:-}" ]; then
  printf '\nThe changed site is the artefact "preview" of [this run](%s): unpack it and open it with any static server.\n' \
    "$RUN_URL" >> "$file"
fi
cat "$file" >> "${GITHUB_STEP_SUMMARY:-/dev/stdout}"
