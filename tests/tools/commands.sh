#!/bin/sh
# What help texts and the README show is run as it stands there, and does its job.
set -eu
top=$(cd "$srcdir" && pwd)
bin=$(cd "$builddir" && pwd)
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
mkdir "$tmp/bin"
printf '#!/bin/sh\nexec "%s/idcheck" "$@"\n' "$bin" >"$tmp/bin/idcheck"
chmod +x "$tmp/bin/idcheck"
PATH=$tmp/bin:$PATH
export PATH
# A copy to run in: examples write files where they stand.
cp -r "$top/examples" "$tmp/examples"
chmod -R u+w "$tmp/examples"
for f in resume.pdf profile.html photo.jpg; do cp "$tmp/examples/sample-case/$f" "$tmp/$f"; done
cp "$tmp/resume.pdf" "$tmp/cv.pdf"
cd "$tmp"

run() { sh -c "$1" >out 2>err || { echo "this failed: $1"; cat err; exit 1; }; }

count=0
for verb in check extract lineage name date edtf photo registry checks; do
    idcheck $verb --help >help
    grep -q '^Usage: idcheck' help || { echo "$verb: no usage"; exit 1; }
    sed -n '/^Examples\{0,1\}:/,$p' help | sed 1d | grep . >shown || { echo "$verb: no example"; exit 1; }
    while read -r line; do
        run "$line" </dev/null
        count=$((count + 1))
    done <shown
done
rm -f cases.db cases.db.key

sed -n '/^```sh/,/^```/p' "$top/README.md" | grep -E 'idcheck ' >shown
while read -r line; do
    run "$line" </dev/null
    count=$((count + 1))
done <shown
[ "$count" -ge 14 ] || { echo "only $count commands were found"; exit 1; }

# The README's program.
sed -n '/^```c/,/^```/p' "$top/README.md" | grep -v '^```' >readme.c
${CC:-gcc} -std=c11 -Wall -Werror -I"$top/include" -I"$bin/include" readme.c \
    -o readme "$bin/.libs/libidcheck.so" ${IDC_LINK:-}
LD_LIBRARY_PATH=$bin/.libs ./readme >out
grep -q 'Kubernetes' out
