# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# The place where Rushes is built: the system itself where it is new enough, else a Debian 13 root in the user's cache folder,
# entered with bubblewrap (or chroot, for root where namespaces are refused). Sourced by ./dev.

# shellcheck disable=SC2154  # source_dir and cache_dir come from ./dev
root_dir=$cache_dir/debian-13
root_suite=trixie
place=                         # system, bubblewrap or chroot, once enter_place has run

# Makes the place ready with the packages of the named lists (packages/LIST.txt) and chooses how `inside` enters it.
enter_place() {
    mkdir -p "$cache_dir"
    if [ -n "${RUSHES_INSIDE:-}" ]; then place=system; return; fi
    if system_is_new_enough; then
        prepare_system "$@"
        place=system
        return
    fi
    prepare_tools
    if bubblewrap_works; then place=bubblewrap
    elif [ "$(id -u)" = 0 ]; then place=chroot
    else fail "this system refuses user namespaces, which bubblewrap needs. Allow them (sysctl kernel.unprivileged_userns_clone=1), or run ./dev as root"; fi
    prepare_root "$@"
}

prepare_tools() {
    command -v mmdebstrap >/dev/null && command -v bwrap >/dev/null && return
    [ "$(system_family)" = debian ] || fail "this system's Qt is older than 6.8.2, and a Debian 13 root can only be made where mmdebstrap and bubblewrap are installed"
    say "installing mmdebstrap and bubblewrap, which make a Debian 13 root for the build"
    local tools="mmdebstrap bubblewrap debian-archive-keyring"
    [ "$(id -u)" = 0 ] || tools="$tools uidmap"
    # shellcheck disable=SC2086
    install_packages debian $tools >"$cache_dir/install.log" 2>&1 || { tail -n 20 "$cache_dir/install.log" >&2; fail "they could not be installed; see $cache_dir/install.log"; }
}

bubblewrap_works() { bwrap --ro-bind / / --dev /dev --proc /proc true 2>/dev/null; }

# Where this system fetches Debian packages from, so that a newsroom's own mirror is used; elsewhere mmdebstrap's choice.
root_sources() {
    local main security
    main=$(apt-get indextargets --format '$(SITE) $(ORIGIN)' 2>/dev/null | grep -v security | awk '$2 == "Debian" { print $1; exit }')
    security=$(apt-get indextargets --format '$(SITE) $(LABEL)' 2>/dev/null | awk '$2 == "Debian-Security" { print $1; exit }')
    [ -n "$main" ] || return 0
    local signed='[signed-by=/usr/share/keyrings/debian-archive-keyring.gpg]'
    printf "deb $signed %s %s main\n" "$main" $root_suite "$main" $root_suite-updates
    [ -z "$security" ] || printf "deb $signed %s %s main\n" "$security" $root_suite-security
}

# Makes the root, or adds to a root of an older list what it lacks. A root is made beside its place and moved there when whole,
# so an interrupted start leaves nothing half made behind.
prepare_root() {
    local wanted have=$root_dir.packages missing log=$cache_dir/root.log mode=unshare
    [ "$(id -u)" = 0 ] && mode=root
    wanted=$(packages_of debian "$@")
    exec 9>"$root_dir.lock"
    flock 9
    if [ ! -f "$have" ]; then
        say "making a Debian 13 root in $root_dir (about a minute)"
        remove_root "$root_dir.new"
        remove_root "$root_dir"
        root_sources >"$root_dir.list"
        # shellcheck disable=SC2046
        mmdebstrap --variant=apt --mode=$mode --include="$(paste -sd, <<<"$wanted")" \
            --aptopt='APT::Install-Recommends "false"' --dpkgopt='path-exclude=/usr/share/man/*' --dpkgopt='path-exclude=/usr/share/doc/*' --dpkgopt='path-include=/usr/share/doc/*/copyright' \
            --setup-hook='mkdir -p "$1/etc/postgresql-common"; echo "create_main_cluster = false" >"$1/etc/postgresql-common/createcluster.conf"' \
            --customize-hook='printf "#!/bin/sh\nexit 101\n" >"$1/usr/sbin/policy-rc.d"; chmod +x "$1/usr/sbin/policy-rc.d"; rm -f "$1/etc/resolv.conf"; touch "$1/etc/resolv.conf"' \
            $root_suite "$root_dir.new" $([ -s "$root_dir.list" ] && echo "$root_dir.list") >"$log" 2>&1 ||
            { tail -n 20 "$log" >&2; fail "the root could not be made; see $log"; }
        mv "$root_dir.new" "$root_dir"
        printf '%s\n' "$wanted" >"$have"
    else
        missing=$(comm -13 <(sort -u "$have") <(printf '%s\n' "$wanted" | sort -u))
        if [ -n "$missing" ]; then
            say "adding to the Debian 13 root: $(paste -sd' ' <<<"$missing")"
            # shellcheck disable=SC2086
            change_root sh -c 'apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@"' sh $missing >"$log" 2>&1 ||
                { tail -n 20 "$log" >&2; fail "the root could not be changed; see $log"; }
            sort -u "$have" - <<<"$missing" >"$have.new" && mv "$have.new" "$have"
        fi
    fi
    flock -u 9
    exec 9>&-
}

remove_root() {
    [ -e "$1" ] || return 0
    if [ "$(id -u)" = 0 ]; then rm -rf --one-file-system "$1"; else mmdebstrap --unshare-helper rm -rf --one-file-system "$1"; fi
}

# Runs a command that may write in the root, as the root's own administrator.
change_root() {
    if [ "$(id -u)" != 0 ]; then
        cp -L /etc/resolv.conf "$cache_dir/resolv.conf" 2>/dev/null || true
        mmdebstrap --unshare-helper sh -c 'cat "$1" >"$2/etc/resolv.conf"; shift; root=$1; shift; exec chroot "$root" "$@"' sh "$cache_dir/resolv.conf" "$root_dir" "$@"
    elif bubblewrap_works; then
        bwrap --die-with-parent --cap-add ALL --bind "$root_dir" / --dev /dev --proc /proc --perms 1777 --tmpfs /tmp --tmpfs /run --ro-bind-try /etc/resolv.conf /etc/resolv.conf "$@"
    else
        cp -L /etc/resolv.conf "$root_dir/etc/resolv.conf"
        chroot "$root_dir" "$@"
    fi
}

# Users and groups of the root, and the person who runs ./dev where the root does not know them.
people_of_root() {
    local file=$1
    cat "$root_dir/etc/$file"
    [ "$file" = passwd ] && ! grep -q "^[^:]*:[^:]*:$(id -u):" "$root_dir/etc/passwd" && getent passwd "$(id -u)"
    [ "$file" = group ] && ! grep -q "^[^:]*:[^:]*:$(id -g):" "$root_dir/etc/group" && getent group "$(id -g)"
    return 0
}

# Runs a command in the place, in the current folder, with the display and the session bus passed in where there are any.
inside() {
    case $place in
        system) "$@" ;;
        bubblewrap) inside_bubblewrap "$@" ;;
        chroot) inside_chroot "$@" ;;
        *) fail "the place for the build has not been chosen" ;;
    esac
}

# The same with a session bus of its own, for programs that expect one where the person has none.
inside_with_services() {
    if [ -n "${DBUS_SESSION_BUS_ADDRESS:-}" ]; then inside "$@"; else inside dbus-run-session -- "$@"; fi
}

inside_bubblewrap() {
    local socket common
    local -a view=(--die-with-parent --tmpfs / --ro-bind "$root_dir/usr" /usr --ro-bind "$root_dir/etc" /etc --ro-bind "$root_dir/var" /var
        --symlink usr/bin /bin --symlink usr/sbin /sbin --symlink usr/lib /lib --symlink usr/lib64 /lib64
        --dev-bind /dev /dev --proc /proc --ro-bind-try /sys /sys --tmpfs /tmp --tmpfs /run --tmpfs /var/tmp --tmpfs /dev/shm
        --perms 1777 --tmpfs /tmp
        --ro-bind-try /etc/resolv.conf /etc/resolv.conf
        --bind "$HOME" "$HOME" --bind "$cache_dir" "$cache_dir" --bind "$source_dir" "$source_dir")
    # A linked work tree keeps its history elsewhere.
    common=$(git -C "$source_dir" rev-parse --path-format=absolute --git-common-dir 2>/dev/null) && view+=(--bind "$common" "$common")
    [ -n "${RUSHES_BUILD_DIR:-}" ] && mkdir -p "$RUSHES_BUILD_DIR" && view+=(--bind "$RUSHES_BUILD_DIR" "$RUSHES_BUILD_DIR")
    # The person's time zone by its name: the root has no /etc/localtime of its own.
    if [ -z "${TZ:-}" ] && [ -L /etc/localtime ]; then view+=(--setenv TZ "$(readlink -f /etc/localtime | sed 's|.*/zoneinfo/||')"); fi
    # Root keeps its powers, so that the tests can start PostgreSQL as somebody else; other users are only themselves.
    if [ "$(id -u)" = 0 ]; then view+=(--cap-add ALL); fi
    if [ -n "${DISPLAY:-}" ] && [ -d /tmp/.X11-unix ]; then view+=(--ro-bind /tmp/.X11-unix /tmp/.X11-unix); fi
    if [ -n "${XAUTHORITY:-}" ]; then view+=(--ro-bind-try "$XAUTHORITY" "$XAUTHORITY"); fi
    if [ -n "${XDG_RUNTIME_DIR:-}" ]; then
        view+=(--perms 0700 --dir "$XDG_RUNTIME_DIR")
        if [ -n "${WAYLAND_DISPLAY:-}" ]; then
            socket=$XDG_RUNTIME_DIR/$WAYLAND_DISPLAY
            view+=(--ro-bind-try "$socket" "$socket")
        fi
    fi
    case ${DBUS_SESSION_BUS_ADDRESS:-} in
        unix:path=*) socket=${DBUS_SESSION_BUS_ADDRESS#unix:path=}; socket=${socket%%,*}; view+=(--bind-try "$socket" "$socket") ;;
    esac
    people_of_root passwd >"$cache_dir/passwd.$$"
    people_of_root group >"$cache_dir/group.$$"
    local status=0
    # The two files are read before the command starts, so they can go at once.
    bwrap "${view[@]}" --perms 0644 --ro-bind-data 11 /etc/passwd --perms 0644 --ro-bind-data 12 /etc/group --chdir "$PWD" \
        --setenv PATH "${PATH_INSIDE:-$(path_inside)}" --setenv RUSHES_INSIDE 1 --setenv CCACHE_DIR "$cache_dir/ccache" --setenv CCACHE_BASEDIR "$source_dir" --setenv CCACHE_NOHASHDIR 1 \
        "$@" 11<"$cache_dir/passwd.$$" 12<"$cache_dir/group.$$" || status=$?
    rm -f "$cache_dir/passwd.$$" "$cache_dir/group.$$"
    return $status
}

# The root's own programs, after those that ./dev put in front (the built programs).
path_inside() {
    local part ours=
    local IFS=:
    for part in $PATH; do
        case $part in "$source_dir"/*|"${RUSHES_BUILD_DIR:-$source_dir}"/*) ours=$ours$part: ;; esac
    done
    printf '%s' "${ours}/usr/local/bin:/usr/bin:/bin:/usr/local/sbin:/usr/sbin:/sbin:/usr/lib/ccache"
}

# Without namespaces: the mounts are made in a child that unmounts them again however it ends.
inside_chroot() (
    mounted=()
    trap 'for point in $(printf "%s\n" "${mounted[@]}" | tac); do umount -l "$point"; done' EXIT
    for folder in /dev /proc /sys /tmp "$HOME" "$source_dir" "$cache_dir" ${RUSHES_BUILD_DIR:-}; do
        case $root_dir/ in "$folder"/*) [ "$folder" = "$source_dir" ] || [ "$folder" = /tmp ] || true ;; esac
        mkdir -p "$root_dir$folder"
        mount --bind "$folder" "$root_dir$folder" || exit 1
        mounted+=("$root_dir$folder")
    done
    cp -L /etc/resolv.conf "$root_dir/etc/resolv.conf"
    chroot "$root_dir" /usr/bin/env PATH="$(path_inside)" RUSHES_INSIDE=1 CCACHE_DIR="$cache_dir/ccache" CCACHE_BASEDIR="$source_dir" CCACHE_NOHASHDIR=1 \
        sh -c 'cd "$1" && shift && exec "$@"' sh "$PWD" "$@"
)
