# shellcheck shell=bash
# For run and test: use_jdk finds a JDK that is new enough and puts it first. Kept to what bash 3.2 of macOS knows.

jdk_wanted=25

# Prints the feature release of the JDK in a folder; fails where there is none, or only a runtime without a compiler.
jdk_release() {
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 1
  if [ -r "$1/release" ]; then
    sed -n 's/^JAVA_VERSION="\{0,1\}\([0-9]\{1,\}\).*/\1/p' "$1/release"
  else
    "$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]\{1,\}\).*/\1/p'
  fi
}

jdk_is_new_enough() {
  local release
  release=$(jdk_release "$1") && [ -n "$release" ] && [ "$release" -ge "$jdk_wanted" ]
}

# The folder of the java on the path. Asking java itself sees through links and through the shims of version managers.
jdk_on_path() {
  java -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.home = //p'
}

# Every folder in which the usual installers put a JDK, one a line, whether or not it is there.
jdk_folders() {
  printf '%s\n' \
    /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /usr/local/java/* /opt/* /opt/java/* /opt/jdk/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "${HOME:-}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /home/linuxbrew/.linuxbrew/opt/openjdk*/libexec \
    "${SDKMAN_DIR:-${HOME:-}/.sdkman}"/candidates/java/* \
    "${HOME:-}"/.jdks/* "${HOME:-}"/.jdks/*/Contents/Home \
    "${HOME:-}"/.gradle/jdks/* "${HOME:-}"/.gradle/jdks/*/Contents/Home \
    "${HOME:-}"/.asdf/installs/java/* "${HOME:-}"/.local/share/mise/installs/java/*
}

# The oldest that is new enough: it is the nearest to the one that Offprint is tested with.
jdk_installed() {
  local folder release best='' best_release=''
  while IFS= read -r folder; do
    jdk_is_new_enough "$folder" || continue
    release=$(jdk_release "$folder")
    if [ -z "$best" ] || [ "$release" -lt "$best_release" ]; then
      best=$folder
      best_release=$release
    fi
  done < <(jdk_folders)
  [ -n "$best" ] && printf '%s\n' "$best"
}

# Exports JAVA_HOME and puts its bin first on the path, or ends the script with one sentence.
use_jdk() {
  local home
  home=${JAVA_HOME:-}
  if [ -z "$home" ] || ! jdk_is_new_enough "$home"; then
    home=$(jdk_on_path) || home=''
  fi
  if [ -z "$home" ] || ! jdk_is_new_enough "$home"; then
    home=$(jdk_installed) || home=''
  fi
  if [ -z "$home" ]; then
    printf '%s\n' "Offprint needs JDK $jdk_wanted or newer and found none in JAVA_HOME, on the path or in the usual\
 folders: install one, for instance Eclipse Temurin $jdk_wanted from https://adoptium.net, and start this again." >&2
    exit 1
  fi
  export JAVA_HOME=$home
  export PATH="$JAVA_HOME/bin:$PATH"
}
