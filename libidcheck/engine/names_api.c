#include <idcheck/names.h>

#include "base/json.h"
#include "engine/session.h"
#include "norm/names/names.h"
#include "norm/names/pool.h"

enum { MEMORY = 1 << 24 };

static idc_status refuse(const idc_session *s, idc_status status, idc_error **err)
{
    if (status == IDC_ERR_LIMIT)
        return idc_fail(&idc_allocator_default, err, status,
                        "name is longer than %u bytes (limit name.bytes); pass one name only",
                        s->limits.value[IDC_LIMIT_NAME_BYTES]);
    return idc_fail(&idc_allocator_default, err, status, "out of memory");
}

/* Two names and what they are to each other, for one call. */
typedef struct compared {
    idc_session s;
    idc_name *a, *b;
    idc_name_comparison c;
    idc_str text;
} compared;

/* On failure nothing is left open. */
static idc_status compare(idc_str a, idc_str b, compared *out, idc_error **err)
{
    idc_status status = idc_session_open(&out->s, MEMORY, err);
    if (status)
        return status;
    status = idc_name_parse(&out->s.work, a, &out->a);
    if (!status)
        status = idc_name_parse(&out->s.work, b, &out->b);
    if (!status) {
        idc_name_compare(out->a, out->b, &out->c);
        out->text = idc_name_explain(out->s.work.arena, out->a, out->b, &out->c);
        status = out->text.ptr ? IDC_OK : IDC_ERR_NOMEM;
    }
    if (status) {
        status = refuse(&out->s, status, err);
        idc_session_close(&out->s);
    }
    return status;
}

idc_status idc_names_compare(const char *a, size_t a_len, const char *b, size_t b_len,
                             int32_t *millibits, const char **relation, char **explanation,
                             idc_error **err)
{
    compared two;
    if (explanation)
        *explanation = NULL;
    if ((!a && a_len) || (!b && b_len) || !millibits || !relation)
        return idc_fail(&idc_allocator_default, err, IDC_ERR_ARGUMENT,
                        "two names, millibits and relation must be given");
    idc_status status = compare(idc_str_given(a, a_len), idc_str_given(b, b_len), &two, err);
    if (status)
        return status;
    *millibits = two.c.millibits;
    *relation = idc_name_relation_text(two.c.relation);
    if (explanation)
        status = idc_text_new(&idc_allocator_default, two.text, explanation, NULL);
    if (status)
        status = refuse(&two.s, status, err);
    idc_session_close(&two.s);
    return status;
}

static void write_range(idc_json_writer *w, const char *key, uint32_t begin, uint32_t end)
{
    idc_json_key(w, key);
    if (begin == end) {
        idc_json_null(w);
        return;
    }
    idc_json_open(w, '{');
    idc_json_key(w, "begin");
    idc_json_int(w, begin);
    idc_json_key(w, "end");
    idc_json_int(w, end);
    idc_json_close(w, '}');
}

static void write_comparison(idc_json_writer *w, const compared *two)
{
    idc_json_open(w, '{');
    idc_json_key(w, "explanation");
    idc_json_string(w, two->text);
    idc_json_key(w, "millibits");
    idc_json_int(w, two->c.millibits);
    idc_json_key(w, "parts");
    idc_json_open(w, '[');
    for (size_t i = 0; i < two->c.piece_count; i++) {
        const idc_name_piece *p = &two->c.pieces[i];
        idc_json_element(w);
        idc_json_open(w, '{');
        write_range(w, "a", p->a_begin, p->a_end);
        write_range(w, "b", p->b_begin, p->b_end);
        idc_json_key(w, "millibits");
        idc_json_int(w, p->millibits);
        idc_json_key(w, "reason");
        idc_json_string(w, idc_str_of(idc_name_reason_text(p->reason)));
        idc_json_close(w, '}');
    }
    idc_json_close(w, ']');
    idc_json_key(w, "relation");
    idc_json_string(w, idc_str_of(idc_name_relation_text(two->c.relation)));
    idc_json_close(w, '}');
}

idc_status idc_names_explain(const char *a, size_t a_len, const char *b, size_t b_len, char **json,
                             size_t *json_len, idc_error **err)
{
    compared two;
    if (json)
        *json = NULL;
    if ((!a && a_len) || (!b && b_len) || !json)
        return idc_fail(&idc_allocator_default, err, IDC_ERR_ARGUMENT,
                        "two names and json must be given");
    idc_status status = compare(idc_str_given(a, a_len), idc_str_given(b, b_len), &two, err);
    if (status)
        return status;
    idc_buf buf = idc_buf_in(two.s.work.arena);
    idc_json_writer w = {.out = &buf};
    write_comparison(&w, &two);
    status = idc_buf_failed(&buf)
                 ? IDC_ERR_NOMEM
                 : idc_text_new(&idc_allocator_default, idc_buf_str(&buf), json, json_len);
    if (status)
        status = refuse(&two.s, status, err);
    idc_session_close(&two.s);
    return status;
}

static void write_part(idc_json_writer *w, const idc_name *name, size_t i)
{
    const idc_name_part *part = &name->parts[i];
    idc_json_element(w);
    idc_json_open(w, '{');
    idc_json_key(w, "begin");
    idc_json_int(w, (int64_t)part->begin);
    idc_json_key(w, "end");
    idc_json_int(w, (int64_t)part->end);
    idc_json_key(w, "folded");
    idc_json_string(w, part->folded);
    idc_json_key(w, "form");
    idc_json_int(w, i >= name->other_form);
    idc_json_key(w, "role");
    idc_json_string(w, idc_str_of(idc_name_role_text(part->role)));
    idc_json_key(w, "script");
    idc_json_string(w, idc_str_of(idc_name_script(part)));
    idc_json_key(w, "text");
    idc_json_string(w, part->text);
    idc_json_close(w, '}');
}

/* Readings of the order with the role of every part in each, the likeliest first. */
static void write_reading(idc_json_writer *w, const idc_name *name, size_t order)
{
    const idc_name_order *o = name->order_count ? &name->orders[order] : NULL;
    bool family_first = o ? o->family_first : name->family_first;
    idc_json_element(w);
    idc_json_open(w, '{');
    idc_json_key(w, "order");
    idc_json_string(w, family_first ? IDC_STR("family_first") : IDC_STR("given_first"));
    idc_json_key(w, "permille");
    idc_json_int(w, o ? o->permille : 1000);
    idc_json_key(w, "roles");
    idc_json_open(w, '[');
    for (size_t i = 0; i < name->part_count; i++) {
        idc_json_element(w);
        idc_json_string(w, idc_str_of(idc_name_role_text(idc_name_role_in(name, order, i))));
    }
    idc_json_close(w, ']');
    idc_json_close(w, '}');
}

static void write_characters(idc_json_writer *w, const idc_spoof *found)
{
    idc_json_element(w);
    idc_json_open(w, '{');
    idc_json_key(w, "begin");
    idc_json_int(w, (int64_t)found->begin);
    idc_json_key(w, "end");
    idc_json_int(w, (int64_t)found->end);
    idc_json_key(w, "kind");
    idc_json_string(w, idc_str_of(idc_spoof_kind_text(found->kind)));
    idc_json_close(w, '}');
}

static void write_name(idc_json_writer *w, const idc_name *name)
{
    static const char *const notices[] = {"mixed_script", "confusable", "bidi_control", "hidden",
                                          "styled"};
    idc_json_open(w, '{');
    idc_json_key(w, "characters");
    idc_json_open(w, '[');
    for (size_t i = 0; i < name->character_count; i++)
        write_characters(w, &name->characters[i]);
    idc_json_close(w, ']');
    idc_json_key(w, "notices");
    idc_json_open(w, '[');
    for (unsigned i = 0; i < sizeof notices / sizeof *notices; i++)
        if (name->notices >> i & 1) {
            idc_json_element(w);
            idc_json_string(w, idc_str_of(notices[i]));
        }
    idc_json_close(w, ']');
    idc_json_key(w, "order");
    idc_json_string(w, name->family_first ? IDC_STR("family_first") : IDC_STR("given_first"));
    idc_json_key(w, "parts");
    idc_json_open(w, '[');
    for (size_t i = 0; i < name->part_count; i++)
        write_part(w, name, i);
    idc_json_close(w, ']');
    idc_json_key(w, "readings");
    idc_json_open(w, '[');
    for (size_t i = 0; i < name->order_count || i == 0; i++)
        write_reading(w, name, i);
    idc_json_close(w, ']');
    idc_json_key(w, "restriction");
    idc_json_string(w, idc_str_of(idc_spoof_level_text(idc_spoof_level_of(name->original))));
    idc_json_close(w, '}');
}

idc_status idc_names_analyse(const char *name, size_t len, char **json, size_t *json_len,
                             idc_error **err)
{
    idc_session s;
    idc_name *parsed;
    if ((!name && len) || !json)
        return idc_fail(&idc_allocator_default, err, IDC_ERR_ARGUMENT,
                        "a name and json must be given");
    *json = NULL;
    idc_status status = idc_session_open(&s, MEMORY, err);
    if (status)
        return status;
    status = idc_name_parse(&s.work, idc_str_given(name, len), &parsed);
    if (!status) {
        idc_buf buf = idc_buf_in(s.work.arena);
        idc_json_writer w = {.out = &buf};
        write_name(&w, parsed);
        status = idc_buf_failed(&buf)
                     ? IDC_ERR_NOMEM
                     : idc_text_new(&idc_allocator_default, idc_buf_str(&buf), json, json_len);
    }
    if (status)
        status = refuse(&s, status, err);
    idc_session_close(&s);
    return status;
}

struct idc_names_pool {
    idc_session s;
    idc_name_pool *pool;
};

enum { POOL_CHUNK = 1 << 20 };

idc_status idc_names_pool_new(idc_names_pool **pool, idc_error **err)
{
    if (!pool)
        return idc_fail(&idc_allocator_default, err, IDC_ERR_ARGUMENT, "pool must be given");
    const idc_allocator *with = &idc_allocator_default;
    idc_names_pool *p = *pool = with->alloc(with->ctx, sizeof **pool);
    if (!p)
        return idc_fail(with, err, IDC_ERR_NOMEM, "out of memory");
    idc_limits_init(&p->s.limits);
    p->s.work = (idc_work){.limits = &p->s.limits};
    p->s.work.arena = idc_arena_new(&idc_allocator_default, POOL_CHUNK, SIZE_MAX);
    p->pool = p->s.work.arena ? idc_name_pool_new(&p->s.work) : NULL;
    if (p->pool)
        return IDC_OK;
    idc_names_pool_free(p);
    *pool = NULL;
    return idc_fail(&idc_allocator_default, err, IDC_ERR_NOMEM, "out of memory");
}

idc_status idc_names_pool_add(idc_names_pool *pool, const char *name, size_t len, idc_error **err)
{
    idc_name *parsed;
    if (!pool || (!name && len))
        return idc_fail(&idc_allocator_default, err, IDC_ERR_ARGUMENT,
                        "pool and name must be given");
    idc_status status = idc_name_parse(&pool->s.work, idc_str_given(name, len), &parsed);
    if (!status)
        status = idc_name_pool_add(pool->pool, parsed);
    return status ? refuse(&pool->s, status, err) : IDC_OK;
}

idc_status idc_names_pool_search(const idc_names_pool *pool, const char *query, size_t len,
                                 idc_names_hit *hits, size_t most, size_t *count, idc_error **err)
{
    idc_session s;
    idc_name *name;
    if (count)
        *count = 0;
    if (!pool || (!query && len) || (!hits && most) || !count)
        return idc_fail(&idc_allocator_default, err, IDC_ERR_ARGUMENT,
                        "pool, query, hits and count must be given");
    idc_status status = idc_session_open(&s, MEMORY, err);
    if (status)
        return status;
    idc_name_hit *found = idc_arena_array(s.work.arena, most, sizeof *found);
    status = found ? idc_name_parse(&s.work, idc_str_given(query, len), &name) : IDC_ERR_NOMEM;
    if (!status)
        status = idc_name_pool_search(pool->pool, name, found, most, count);
    for (size_t i = 0; i < *count; i++)
        hits[i] = (idc_names_hit){.number = found[i].index, .millibits = found[i].millibits};
    if (status)
        status = refuse(&s, status, err);
    idc_session_close(&s);
    return status;
}

void idc_names_pool_free(idc_names_pool *pool)
{
    if (!pool)
        return;
    idc_arena_free(pool->s.work.arena);
    idc_allocator_default.free(idc_allocator_default.ctx, pool);
}
