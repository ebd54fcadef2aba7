/** @file store.h  A registry in a file of its own, for the checks on other cases. */
#ifndef IDC_TESTS_CHECK_STORE_H
#define IDC_TESTS_CHECK_STORE_H

#include <unistd.h>

#include "builder.h"

typedef struct test_store {
    char path[64];
    idc_registry *registry;
} test_store;

static inline void store_open(test_store *s)
{
    static const uint8_t key[IDC_REGISTRY_KEY_BYTES] = "a key for nothing but one test.";
    char url[80];
    snprintf(s->path, sizeof s->path, "check-test-%ld.db", (long)getpid());
    snprintf(url, sizeof url, "sqlite:%s", s->path);
    (void)remove(s->path);
    assert_int_equal(idc_registry_open(url, key, 1, &s->registry, NULL), IDC_OK);
}

static inline void store_close(test_store *s)
{
    idc_registry_free(s->registry);
    (void)remove(s->path);
}

/** Puts a case into the store and ends it. */
static inline void store_keep(test_store *s, test_case *c, const char *id)
{
    c->claims.case_id = idc_str_of(id);
    assert_int_equal(idc_registry_store(s->registry, c->work, &c->claims, "2026-11-23", NULL),
                     IDC_OK);
    builder_close(c);
}

/** Looks a case up under an id, as a run of the engine does before its checks. */
static inline void store_look_up(test_store *s, test_case *c, const char *id)
{
    c->claims.case_id = idc_str_of(id);
    assert_int_equal(
        idc_registry_look_up(s->registry, c->work, &c->claims, &c->input.registry, NULL), IDC_OK);
}

/** Case with one résumé of a person; name may be NULL. */
static inline void store_person(test_case *c, const char *name)
{
    builder_open(c);
    builder_source(c, "cv.pdf", IDC_ROLE_RESUME);
    if (name)
        builder_name(c, 0, IDC_CLAIM_NAME, name);
}

#endif
