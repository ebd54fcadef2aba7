#include "config.h"

#include <idcheck/source.h>

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "engine/engine.h"

/* Why a file gave no bytes, in words that say what to do. */
static const char *reason_of(int number)
{
    switch (number) {
    case ENOENT:
        return "there is no such file";
    case EACCES:
    case EPERM:
        return "reading it is not allowed: change its permissions";
    case ELOOP:
        return "it is a symbolic link, which is not followed: hand in the file itself";
    case EISDIR:
        return "it is a folder, not a file";
    case ENODEV:
        return "it is no regular file";
    case EFBIG:
        return "it is larger than source.bytes allows";
    case ENOMEM:
        return "there is not enough memory to read it";
    default:
        return "the system could not read it";
    }
}

/* Whole content of a regular file in the case's arena; an errno value when that cannot be. */
static int slurp(idc_case *c, const char *path, bool follow, idc_str *bytes)
{
    struct stat st;
    /* Not blocking: a pipe under a file's name must not hang the case. */
    int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | (follow ? 0 : O_NOFOLLOW));
    if (fd < 0)
        return errno;
    int trouble = 0;
    if (fstat(fd, &st))
        trouble = errno;
    else if (!S_ISREG(st.st_mode))
        trouble = S_ISDIR(st.st_mode) ? EISDIR : ENODEV;
    else if ((uint64_t)st.st_size > c->engine->limits.value[IDC_LIMIT_SOURCE_BYTES])
        trouble = EFBIG;
    size_t size = trouble ? 0 : (size_t)st.st_size, got = 0;
    char *data = trouble ? NULL : idc_arena_alloc(c->inputs->arena, size + 1);
    if (!trouble && !data)
        trouble = ENOMEM;
    while (!trouble && got < size) {
        ssize_t n = read(fd, data + got, size - got);
        if (n < 0 && errno != EINTR)
            trouble = errno;
        if (n == 0)
            break;
        got += n > 0 ? (size_t)n : 0;
    }
    close(fd);
    *bytes = (idc_str){data, got};
    return trouble;
}

static idc_status failed(const idc_case *c, idc_error **err)
{
    (void)c;
    return err && *err ? idc_error_status(*err) : IDC_ERR_NOMEM;
}

/* Adds a file as a source; one that cannot be read becomes a source with the reason. */
static idc_status add_file(idc_case *c, const char *path, idc_str label, bool follow, int *trouble,
                           idc_error **err)
{
    idc_str bytes;
    *trouble = slurp(c, path, follow, &bytes);
    idc_input *input = idc_case_input(c, label, err);
    if (!input)
        return failed(c, err);
    input->bytes = bytes;
    if (*trouble) {
        input->bytes = IDC_STR("");
        input->trouble = idc_str_of(reason_of(*trouble));
        input->skipped = *trouble == EISDIR;
    }
    return IDC_OK;
}

/* A manifest may only name files at or below its own folder. */
static bool stays_inside(idc_str file)
{
    idc_str rest = file, part;
    if (file.len == 0 || file.ptr[0] == '/' || idc_str_find_byte(file, '\0', 0) != SIZE_MAX)
        return false;
    while (idc_str_next(&rest, '/', &part))
        if (idc_str_is(part, ".."))
            return false;
    return true;
}

static idc_status add_listed(idc_case *c, idc_str folder, const idc_node *manifest, idc_error **err)
{
    const idc_node *sources = idc_node_get(manifest, "sources");
    for (const idc_node *s = sources ? sources->child : NULL; s; s = s->next) {
        idc_str file = idc_node_text(s, "file");
        int trouble;
        idc_status status = IDC_OK;
        if (stays_inside(file)) {
            idc_str path = idc_arena_format(c->inputs->arena, "%S/%S", folder, file);
            status = path.ptr ? add_file(c, path.ptr, file, false, &trouble, err)
                              : idc_fail(&c->engine->allocator, err, IDC_ERR_NOMEM, "");
        } else {
            idc_input *input = idc_case_input(c, file.len ? file : IDC_STR("(no file)"), err);
            if (!input)
                return failed(c, err);
            input->bytes = IDC_STR("");
            input->trouble = idc_str_of("the manifest may only name files inside its own folder");
        }
        if (status == IDC_OK)
            status =
                idc_manifest_describe(c, manifest, &c->inputs->items[c->inputs->count - 1], err);
        if (status != IDC_OK)
            return status;
    }
    return IDC_OK;
}

static idc_status add_manifest(idc_case *c, idc_str folder, idc_str label, idc_str bytes,
                               idc_error **err)
{
    const idc_node *manifest;
    idc_status status = idc_manifest_parse(c, label, bytes, &manifest, err);
    if (status == IDC_OK)
        status = idc_manifest_take(c, manifest, err);
    if (status == IDC_OK)
        status = add_listed(c, folder, manifest, err);
    if (status != IDC_OK)
        return status;
    idc_input *input = idc_case_input(c, label, err);
    if (!input)
        return failed(c, err);
    input->bytes = bytes;
    input->is_manifest = true;
    return IDC_OK;
}

static int by_name(const void *a, const void *b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

/* Names in a folder in byte order, in the case's arena; entries beginning with a dot are not
 * meant as sources. */
static int list_folder(idc_case *c, DIR *folder, char ***names, size_t *count)
{
    size_t capacity = 0;
    *names = NULL;
    *count = 0;
    for (struct dirent *e; (e = readdir(folder));) {
        if (e->d_name[0] == '.')
            continue;
        idc_str name = idc_arena_str(c->inputs->arena, idc_str_of(e->d_name));
        char **grown = idc_arena_grow(c->inputs->arena, *names, *count, &capacity, sizeof **names);
        if (!name.ptr || !grown)
            return ENOMEM;
        *names = grown;
        (*names)[(*count)++] = (char *)name.ptr;
    }
    if (*count)
        qsort(*names, *count, sizeof **names, by_name);
    return 0;
}

static idc_status add_folder(idc_case *c, const char *path, idc_error **err)
{
    const idc_allocator *allocator = &c->engine->allocator;
    idc_str folder = idc_str_of(path), bytes;
    idc_str manifest = idc_arena_format(c->inputs->arena, "%S/case.json", folder);
    if (!manifest.ptr)
        return idc_fail(allocator, err, IDC_ERR_NOMEM, "");
    if (slurp(c, manifest.ptr, false, &bytes) == 0)
        return add_manifest(c, folder, IDC_STR("case.json"), bytes, err);
    DIR *d = opendir(path);
    if (!d)
        return idc_fail(allocator, err, IDC_ERR_IO, "%s: %s", path, reason_of(errno));
    char **names;
    size_t count;
    int trouble = list_folder(c, d, &names, &count);
    closedir(d);
    if (trouble)
        return idc_fail(allocator, err, IDC_ERR_NOMEM, "");
    if (count == 0)
        return idc_fail(allocator, err, IDC_ERR_IO,
                        "%s: the folder is empty: put the case's files into it", path);
    idc_status status = IDC_OK;
    for (size_t i = 0; i < count && status == IDC_OK; i++) {
        idc_str file = idc_arena_format(c->inputs->arena, "%S/%s", folder, names[i]);
        status = file.ptr ? add_file(c, file.ptr, idc_str_of(names[i]), false, &trouble, err)
                          : idc_fail(allocator, err, IDC_ERR_NOMEM, "");
    }
    return status;
}

/* The schema stands near the start of every manifest; anything else is a document. */
static bool looks_like_manifest(idc_str bytes)
{
    idc_str head = idc_str_sub(bytes, 0, 4096);
    idc_str trimmed = idc_str_trim(head);
    return trimmed.len && trimmed.ptr[0] == '{' &&
           idc_str_find(head, IDC_STR("idcheck.case/1"), 0) != SIZE_MAX;
}

idc_status idc_case_add_path(idc_case *c, const char *path, idc_error **err)
{
    struct stat st;
    if (!c || !path)
        return idc_fail(&idc_allocator_default, err, IDC_ERR_ARGUMENT,
                        "idc_case_add_path: the case or the path is NULL");
    if (stat(path, &st) == 0 && S_ISDIR(st.st_mode))
        return add_folder(c, path, err);
    const char *slash = strrchr(path, '/');
    idc_str label = idc_str_of(slash ? slash + 1 : path);
    int trouble;
    idc_status status = add_file(c, path, label, true, &trouble, err);
    if (status != IDC_OK)
        return status;
    if (trouble)
        return idc_fail(&c->engine->allocator, err, IDC_ERR_IO, "%s: %s", path, reason_of(trouble));
    idc_str bytes = c->inputs->items[c->inputs->count - 1].bytes;
    if (!looks_like_manifest(bytes))
        return IDC_OK;
    c->inputs->count--;
    idc_str folder = slash ? (idc_str){path, (size_t)(slash - path)} : IDC_STR(".");
    if (slash == path)
        folder = IDC_STR("/");
    return add_manifest(c, folder, label, bytes, err);
}
