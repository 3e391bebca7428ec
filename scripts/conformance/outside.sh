#!/bin/sh
# Runs a command in a copy of a folder on a drive that refuses to be written to: `outside.sh full|read-only|closed FOLDER PLACE COMMAND…`.
# Prints »changed« where any file is another afterwards; exits as the command does. Run it in a mount namespace of its own (unshare -m).
set -e
how=$1 folder=$2 place=$3
shift 3
mount -t tmpfs -o size=16m none "$place"
cp -a "$folder/." "$place"
cd "$place"
case $how in
  full) cat /dev/zero >fyld 2>/dev/null || true ;;
  read-only) mount -o remount,ro "$place" ;;
  closed)
    find . -type d -exec chmod a-w {} +
    # Who runs this may be root, whom no permission stops.
    set -- setpriv --bounding-set=-dac_override,-dac_read_search --inh-caps=-dac_override,-dac_read_search "$@"
    ;;
esac
files() { find . -type f -exec cksum {} + | sort; }
before=$(files)
set +e
"$@"
code=$?
[ "$before" = "$(files)" ] || echo changed
exit $code
