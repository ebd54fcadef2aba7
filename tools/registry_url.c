#include "config.h"

#include "registry_url.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#include <unistd.h>

static int digit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

static bool decode_key(const char *text, size_t len, uint8_t key[IDC_REGISTRY_KEY_BYTES])
{
    while (len > IDC_REGISTRY_KEY_BYTES && (text[len - 1] == '\n' || text[len - 1] == '\r'))
        len--;
    if (len == IDC_REGISTRY_KEY_BYTES) {
        memcpy(key, text, len);
        return true;
    }
    if (len != 2 * IDC_REGISTRY_KEY_BYTES)
        return false;
    for (size_t i = 0; i < IDC_REGISTRY_KEY_BYTES; i++) {
        int high = digit(text[2 * i]), low = digit(text[2 * i + 1]);
        if (high < 0 || low < 0)
            return false;
        key[i] = (uint8_t)(high << 4 | low);
    }
    return true;
}

/* New random key in a file that only its owner can read. */
static int make_key(const char *path)
{
    uint8_t key[IDC_REGISTRY_KEY_BYTES];
    int fd = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (fd < 0)
        return complain(EXIT_TROUBLE, "%s: %s", path, strerror(errno));
    bool bad = getrandom(key, sizeof key, 0) != (ssize_t)sizeof key;
    char hex[2 * sizeof key + 2];
    for (size_t i = 0; i < sizeof key; i++)
        snprintf(hex + 2 * i, 3, "%02x", key[i]);
    hex[2 * sizeof key] = '\n';
    bad = bad || write(fd, hex, 2 * sizeof key + 1) != (ssize_t)(2 * sizeof key + 1);
    bad = close(fd) || bad;
    if (bad)
        return complain(EXIT_TROUBLE, "%s: the key could not be written", path);
    fprintf(stderr,
            "idcheck: wrote a new key to %s: keep it apart from the store, and keep it: without\n"
            "it nothing in the store can be found again.\n",
            path);
    return EXIT_DONE;
}

int open_registry(const char *url, const char *key_path, bool create, idc_registry **out)
{
    const char *prefix = "sqlite:";
    char path[4096];
    uint8_t key[IDC_REGISTRY_KEY_BYTES];
    size_t len;
    if (!key_path) {
        if (strncmp(url, prefix, strlen(prefix)))
            return complain(EXIT_USAGE, "%s: name the registry's key with --key FILE", url);
        snprintf(path, sizeof path, "%s.key", url + strlen(prefix));
        key_path = path;
        if (create && access(path, F_OK) && make_key(path) != EXIT_DONE)
            return EXIT_TROUBLE;
    }
    char *text = read_file(key_path, &len);
    if (!text)
        return EXIT_TROUBLE;
    bool good = decode_key(text, len, key);
    memset(text, 0, len);
    free(text);
    if (!good)
        return complain(EXIT_TROUBLE, "%s: a key is 32 bytes or 64 hexadecimal digits", key_path);
    idc_error *err = NULL;
    idc_status status = idc_registry_open(url, key, create, out, &err);
    memset(key, 0, sizeof key);
    return status == IDC_OK ? EXIT_DONE : complain_error(err);
}
