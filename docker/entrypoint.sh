#!/bin/sh
# Brings the database to this release, then becomes `laurel` with the arguments given.
# Of several containers that start at once one migrates; the others wait for it and find nothing to do.
set -eu

case "${1:-}" in
    serve | worker) laurel migrate ;;
esac
exec laurel "$@"
