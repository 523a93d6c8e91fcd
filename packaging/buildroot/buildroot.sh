# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# The place where Rushes is built: the system itself where it is new enough, else a Debian 13 root in the user's cache folder,
# entered with bubblewrap (or chroot, for root where bubblewrap is refused). Sourced by ./dev.
# RUSHES_PLACE=system, bubblewrap or chroot chooses by hand, such as the Debian root on a system that would be new enough.

# shellcheck disable=SC2154  # source_dir and cache_dir come from ./dev
root_dir=$cache_dir/debian-13
root_suite=trixie
place=                         # system, bubblewrap or chroot, once enter_place has run

# Makes the place ready with the packages of the named lists (packages/LIST.txt) and chooses how `inside` enters it.
enter_place() {
    mkdir -p "$cache_dir"
    if [ -n "${RUSHES_INSIDE:-}" ]; then place=system; return; fi
    choose_place
    if [ "$place" = system ]; then prepare_system "$@"; else prepare_root "$@"; fi
}

# A root that was made once stays in use: asking the package manager again each time would cost more than all the rest.
choose_place() {
    place=${RUSHES_PLACE:-}
    case $place in
        system) return ;;
        "") if [ ! -f "$root_dir.packages" ] && system_is_new_enough; then place=system; return; fi ;;
        bubblewrap|chroot) ;;
        *) fail "RUSHES_PLACE is system, bubblewrap or chroot" ;;
    esac
    prepare_tools
    if [ -z "$place" ] && bubblewrap_works; then place=bubblewrap; fi
    if [ -z "$place" ] && [ "$(id -u)" = 0 ]; then place=chroot; fi
    [ -n "$place" ] || fail "this system refuses user namespaces, which bubblewrap needs. Allow them (sysctl kernel.unprivileged_userns_clone=1, or kernel.apparmor_restrict_unprivileged_userns=0), or run ./dev as root"
}

prepare_tools() {
    command -v mmdebstrap >/dev/null && command -v bwrap >/dev/null && { [ "$(id -u)" = 0 ] || command -v newuidmap >/dev/null; } && return
    [ "$(system_family)" = debian ] || fail "this system's Qt is older than 6.8.2, and a Debian 13 root can only be made where mmdebstrap, bubblewrap and newuidmap are installed"
    say "installing mmdebstrap, bubblewrap and newuidmap, which make a Debian 13 root for the build"
    local tools="mmdebstrap bubblewrap debian-archive-keyring"
    [ "$(id -u)" = 0 ] || tools="$tools uidmap"
    # shellcheck disable=SC2086
    install_packages debian $tools
}

bubblewrap_works() { bwrap --ro-bind / / --dev /dev --proc /proc true 2>/dev/null; }

# Where this system fetches Debian packages from, so that a newsroom's own mirror is used; elsewhere mmdebstrap's choice.
root_sources() {
    local main security
    # shellcheck disable=SC2016  # apt-get's own placeholders
    main=$(apt-get indextargets --format '$(SITE) $(ORIGIN)' 2>/dev/null | grep -v security | awk '$2 == "Debian" { print $1; exit }')
    # shellcheck disable=SC2016
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
        # shellcheck disable=SC2016,SC2046  # the hooks' own shells expand $1
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

# Runs a command that may write in the root, as the root's own administrator. Its mounts end with it.
change_root() {
    if [ "$place" = chroot ]; then
        chroot_with / /dev /proc /sys "$(readlink -f /etc/resolv.conf):/etc/resolv.conf" -- "$@"
        return
    fi
    local -a as_administrator=()
    [ "$(id -u)" = 0 ] || as_administrator=(mmdebstrap --unshare-helper)
    "${as_administrator[@]}" bwrap --die-with-parent --cap-add ALL --bind "$root_dir" / --dev /dev --proc /proc --perms 1777 --tmpfs /tmp --tmpfs /run \
        --ro-bind-try /etc/resolv.conf /etc/resolv.conf --setenv PATH "$path_of_root" "$@"
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
    local socket common folder
    local -a view=(--die-with-parent --tmpfs / --ro-bind "$root_dir/usr" /usr --ro-bind "$root_dir/etc" /etc --ro-bind "$root_dir/var" /var
        --symlink usr/bin /bin --symlink usr/sbin /sbin --symlink usr/lib /lib --symlink usr/lib64 /lib64
        --dev-bind /dev /dev --proc /proc --ro-bind-try /sys /sys --tmpfs /run
        --perms 1777 --tmpfs /tmp --perms 1777 --tmpfs /var/tmp --perms 1777 --tmpfs /dev/shm
        --ro-bind-try /etc/resolv.conf /etc/resolv.conf)
    while read -r folder; do view+=(--bind "$folder" "$folder"); done < <(folders_inside)
    # A linked work tree keeps its history elsewhere.
    common=$(git -C "$source_dir" rev-parse --path-format=absolute --git-common-dir 2>/dev/null) && view+=(--bind "$common" "$common")
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
    bwrap "${view[@]}" --perms 0644 --ro-bind-data 11 /etc/passwd --perms 0644 --ro-bind-data 12 /etc/group --chdir "$PWD" \
        env "${environment_inside[@]}" PATH="$(path_inside)" "$@" 11< <(people_of_root passwd) 12< <(people_of_root group)
}

# Without bubblewrap: the root sees the system's folders by mounts that only the command's own mount namespace has.
inside_chroot() {
    local -a folders
    mapfile -t folders < <(folders_inside)
    chroot_with "$PWD" /dev /proc /sys /tmp "$(readlink -f /etc/resolv.conf):/etc/resolv.conf" "${folders[@]}" -- env "${environment_inside[@]}" PATH="$(path_inside)" "$@"
}

# chroot_with FOLDER SOURCE[:TARGET]… -- CMD…: runs a command in FOLDER of the root with the sources mounted at the same place there.
chroot_with() {
    # shellcheck disable=SC2016  # the inner shell expands them
    unshare --mount --propagation private sh -euc '
        root=$1 folder=$2
        shift 2
        while [ "$1" != -- ]; do
            source=${1%%:*} target=$root${1##*:}
            shift
            [ -e "$source" ] || continue
            if [ -d "$source" ]; then mkdir -p "$target"; else [ -e "$target" ] || : >"$target"; fi
            mount --rbind "$source" "$target"
        done
        shift
        exec chroot "$root" sh -c '\''cd "$1" && shift && exec "$@"'\'' sh "$folder" "$@"' sh "$root_dir" "$@"
}

# What the root sees of the system under the same name: the person's home, the cache, the tree and where it is built.
folders_inside() {
    local folder
    [ -z "${RUSHES_BUILD_DIR:-}" ] || mkdir -p "$RUSHES_BUILD_DIR"
    for folder in "$HOME" "$cache_dir" "$source_dir" "${RUSHES_BUILD_DIR:-}"; do
        case $folder in ""|/) ;; *) printf '%s\n' "$folder" ;; esac
    done
}

path_of_root=/usr/local/bin:/usr/bin:/bin:/usr/local/sbin:/usr/sbin:/sbin
environment_inside=(RUSHES_INSIDE=1 LC_CTYPE=C.UTF-8 "CCACHE_DIR=$cache_dir/ccache" "CCACHE_BASEDIR=$source_dir" CCACHE_NOHASHDIR=1)

# The root's own programs, after those that ./dev put in front (the built programs).
path_inside() {
    local part ours=
    local IFS=:
    for part in $PATH; do
        case $part in "$source_dir"/*|"${RUSHES_BUILD_DIR:-$source_dir}"/*) ours=$ours$part: ;; esac
    done
    printf '%s' "$ours$path_of_root"
}
