#!/bin/sh
# usage: sanitize.sh address|thread SWIFT [ARGUMENT...]
#
# Runs the tests, or with arguments (--filter NAME) some of them, under a sanitizer. The code is optimised, since else the
# thread sanitizer takes hours; assertions stay out of it, preconditions and the checks of indices and overflow stay in.
# The programs that the tests start are built so too: what the sanitizer reports of them fails the test that started them.
set -eu
sanitizer=$1 swift=$2
shift 2
case $sanitizer in
address) define= ;;
thread) define="-Xswiftc -DTHREAD_SANITIZER" ;;
*)
  echo "sanitize.sh: there are the sanitizers address and thread, not $sanitizer" >&2
  exit 64
  ;;
esac
# lld: what gold makes of instrumented Swift does not always link.
options="-c release --sanitize=$sanitizer --scratch-path .build-sanitize/$sanitizer -Xswiftc -enable-testing -Xswiftc -use-ld=lld $define"
# The backtracer waits for a terminal where there is none. Of what was taken or freed, four callers tell enough.
export SWIFT_BACKTRACE=enable=no ASAN_OPTIONS=detect_leaks=0:malloc_context_size=4
# shellcheck disable=SC2086
$swift build --build-tests $options </dev/null >&2
# shellcheck disable=SC2086
exec $swift test --disable-xctest --skip-build $options "$@" </dev/null
