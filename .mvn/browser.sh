# shellcheck shell=bash
# For test: use_browser finds the browser for the journeys, and installs it where that can be done unasked.

browser_present() {
  local name path
  for name in chromium chromium-browser google-chrome google-chrome-stable microsoft-edge microsoft-edge-stable; do
    if path=$(command -v "$name"); then
      printf '%s\n' "$path"
      return
    fi
  done
  for name in 'Google Chrome' 'Chromium' 'Microsoft Edge'; do
    for path in "/Applications/$name.app" "${HOME:-}/Applications/$name.app"; do
      if [ -x "$path/Contents/MacOS/$name" ]; then
        printf '%s\n' "$path/Contents/MacOS/$name"
        return
      fi
    done
  done
  return 1
}

# Only on Debian itself: elsewhere, Ubuntu among them, its package "chromium" is no browser that runs everywhere.
browser_can_be_installed() {
  [ "$(id -u)" = 0 ] && grep -qx 'ID=debian' /etc/os-release 2>/dev/null && command -v apt-get >/dev/null
}

install_browser() {
  local log
  log=$(mktemp)
  printf 'Installing Chromium for the journeys ... ' >&2
  if { apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -q -y chromium; } >"$log" 2>&1 </dev/null; then
    printf 'done.\n' >&2
    rm -f "$log"
  else
    printf 'failed:\n' >&2
    tail -n 20 "$log" >&2
    return 1
  fi
}

# Exports OFFPRINT_TEST_BROWSER, the browser's executable, which the tests read; fails where there is none.
use_browser() {
  local browser=${OFFPRINT_TEST_BROWSER:-}
  if [ -z "$browser" ] && ! browser=$(browser_present); then
    browser_can_be_installed && install_browser || return 1
    browser=$(browser_present) || return 1
  fi
  [ -x "$browser" ] || return 1
  export OFFPRINT_TEST_BROWSER=$browser
}

# The names of the test classes that need a browser, in one line.
journeys() {
  grep -rl '@Tag("journey")' src/test/java | sed 's|.*/||; s|\.java$||' | sort | tr '\n' ' ' | sed 's/ $//; s/ /, /g'
}
