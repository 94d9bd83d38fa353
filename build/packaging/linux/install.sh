#!/bin/sh
# 安装政府公报阅读器：sudo ./install.sh 给所有人装，./install.sh 只给自己装。
# Installs the gazette reader: for everybody as root, else for yourself. DESTDIR puts it all under another root.
set -eu
umask 022

name=gazette-reader
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)

if [ "${1:-}" = --prefix ] && [ -n "${2:-}" ]; then
  prefix=$2
elif [ $# -gt 0 ]; then
  echo "用法 / usage: $0 [--prefix 文件夹 folder]" >&2
  exit 2
elif [ "$(id -u)" = 0 ]; then
  prefix=/usr/local
else
  prefix=$HOME/.local
fi

root=${DESTDIR:-}
program=$prefix/lib/$name
share=$prefix/share

# A version that was there goes first; the person's notes lie elsewhere and stay.
if [ -x "$root$program/uninstall.sh" ]; then "$root$program/uninstall.sh" >/dev/null; fi

# What is put outside the program's own folder is noted for the removal, folders too.
files=$(mktemp)
folders=$(mktemp)
trap 'rm -f "$files" "$folders"' EXIT

make_folder() {
  if [ -d "$root$1" ]; then return; fi
  make_folder "$(dirname "$1")"
  mkdir "$root$1"
  printf '%s\n' "$1" >>"$folders"
}

# Left by an installation that was cut off.
rm -rf "$root$program"
make_folder "$(dirname "$program")"
cp -R "$here" "$root$program"
rm -rf "$root$program/install.sh" "$root$program/share"
mv "$root$program/uninstall.sh.in" "$root$program/uninstall.sh"
chmod 755 "$root$program" "$root$program/uninstall.sh"

make_folder "$prefix/bin"
ln -sf "$program/$name" "$root$prefix/bin/$name"
printf '%s\n' "$prefix/bin/$name" >>"$files"

(cd "$here/share" && find . -type f) | while read -r file; do
  file=${file#./}
  make_folder "$(dirname "$share/$file")"
  if [ "${file##*.}" = desktop ]; then
    sed "s|^Exec=[^ ]*|Exec=\"$program/$name\"|" "$here/share/$file" >"$root$share/$file"
  else
    cp "$here/share/$file" "$root$share/$file"
  fi
  chmod 644 "$root$share/$file"
  printf '%s\n' "$share/$file" >>"$files"
done

cp "$files" "$root$program/installed-files"
cp "$folders" "$root$program/installed-folders"

if [ "$(id -u)" = 0 ]; then
  # Chromium's sandbox, where the system lets no ordinary person make one.
  chown 0:0 "$root$program/chrome-sandbox"
  chmod 4755 "$root$program/chrome-sandbox"
elif [ "$(cat /proc/sys/kernel/unprivileged_userns_clone 2>/dev/null || echo 1)" = 0 ] ||
  [ "$(cat /proc/sys/kernel/apparmor_restrict_unprivileged_userns 2>/dev/null || echo 0)" = 1 ]; then
  echo "这个系统不让普通用户建立沙箱，装好后可能打不开；请让管理员执行 sudo ./install.sh。" >&2
  echo "This system lets no ordinary person make a sandbox; have an administrator run sudo ./install.sh." >&2
fi

if [ -z "$root" ]; then
  update-desktop-database "$share/applications" 2>/dev/null || true
  update-mime-database "$share/mime" 2>/dev/null || true
  gtk-update-icon-cache -q -t "$share/icons/hicolor" 2>/dev/null || true
fi

echo "已装到 $program。卸载请执行 $program/uninstall.sh，批注会留着。"
echo "Installed in $program. To remove it run $program/uninstall.sh; notes are kept."
