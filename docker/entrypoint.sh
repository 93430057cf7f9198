#!/bin/sh
# Migrates the database for `serve` and `worker`, then runs `laurel` with the given arguments.
# If several containers start at once, one migrates and the others wait for it.
set -eu

case "${1:-}" in
    serve | worker) laurel migrate ;;
esac
exec laurel "$@"
