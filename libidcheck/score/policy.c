#include "score/policy.h"

#include <sodium.h>

#include "base/json.h"

#define GROUPS_MAX 64
#define LIST_MAX 32

/* What one reading needs; the first complaint sticks in status. */
typedef struct reading {
    idc_work *work;
    const idc_allocator *allocator;
    idc_policy *policy;
    idc_error **err;
    idc_status status;
} reading;

static void complain(reading *r, idc_str where, const char *what)
{
    if (r->status == IDC_OK)
        r->status =
            idc_fail(r->allocator, r->err, IDC_ERR_FORMAT, "policy: \"%S\": %s", where, what);
}

static void *need(reading *r, void *memory)
{
    if (!memory && r->status == IDC_OK)
        r->status = idc_fail(r->allocator, r->err, IDC_ERR_NOMEM, "");
    return memory;
}

static idc_str keep(reading *r, idc_str text)
{
    idc_str copy = idc_arena_str(r->work->arena, text);
    need(r, (void *)copy.ptr);
    return copy;
}

/* Members beside those listed are refused, so that a misspelt one cannot be passed over. */
static void only(reading *r, const idc_node *object, idc_str where, const char *const *names)
{
    if (!object || object->type != IDC_NODE_OBJECT) {
        complain(r, where, "must be an object");
        return;
    }
    for (const idc_node *member = object->child; member; member = member->next) {
        bool known = false;
        for (size_t i = 0; names[i] && !known; i++)
            known = idc_str_is(member->key, names[i]);
        if (!known)
            complain(r, member->key, "unknown member: remove it or correct its name");
    }
}

static idc_str text_of(reading *r, const idc_node *object, const char *key, bool required)
{
    const idc_node *node = idc_node_get(object, key);
    if (!node && !required)
        return IDC_STR("");
    if (!node || node->type != IDC_NODE_STRING || (required && node->text.len == 0)) {
        complain(r, idc_str_of(key), "must be a text that is not empty");
        return IDC_STR("");
    }
    return keep(r, node->text);
}

static int64_t scaled(reading *r, const idc_node *object, const char *key, int places, int64_t low,
                      int64_t high)
{
    const idc_node *node = idc_node_get(object, key);
    int64_t value;
    if (!node || !idc_node_to_scaled(node, places, &value) || value < low || value > high) {
        complain(r, idc_str_of(key), "must be a number in the range that docs/scoring.md states");
        return low;
    }
    return value;
}

static const idc_str *texts_of(reading *r, const idc_node *object, const char *key, size_t least,
                               size_t *count)
{
    const idc_node *list = idc_node_get(object, key);
    *count = 0;
    if (!list && least == 0)
        return NULL;
    if (!list || list->type != IDC_NODE_ARRAY || list->count < least || list->count > LIST_MAX) {
        complain(r, idc_str_of(key), "must be a list of texts, not empty");
        return NULL;
    }
    idc_str *texts = need(r, idc_arena_array(r->work->arena, list->count, sizeof *texts));
    if (!texts)
        return NULL;
    for (const idc_node *item = list->child; item; item = item->next) {
        if (item->type != IDC_NODE_STRING || item->text.len == 0)
            complain(r, idc_str_of(key), "holds something that is no text");
        texts[(*count)++] = keep(r, item->text);
    }
    return texts;
}

static void read_group(reading *r, const idc_node *node, idc_policy_group *group)
{
    static const char *const members[] = {"cap_millibits", "hard", "id", "rho", "title", NULL};
    only(r, node, IDC_STR("groups"), members);
    group->id = text_of(r, node, "id", true);
    group->title = text_of(r, node, "title", true);
    group->cap_millibits = (int32_t)scaled(r, node, "cap_millibits", 0, 0, 100000);
    group->rho_permille = (int32_t)scaled(r, node, "rho", 3, 0, 1000);
    const idc_node *hard = idc_node_get(node, "hard");
    if (!hard || hard->type != IDC_NODE_BOOL)
        complain(r, IDC_STR("hard"), "must be true or false");
    group->hard = idc_node_true(node, "hard");
}

static void read_groups(reading *r, const idc_node *list)
{
    idc_policy *policy = r->policy;
    if (!list || list->type != IDC_NODE_ARRAY || list->count == 0 || list->count > GROUPS_MAX) {
        complain(r, IDC_STR("groups"), "must be a list of 1 to 64 groups");
        return;
    }
    idc_policy_group *groups =
        need(r, idc_arena_array(r->work->arena, list->count, sizeof *groups));
    if (!groups)
        return;
    for (const idc_node *node = list->child; node; node = node->next) {
        idc_policy_group *group = &groups[policy->group_count];
        read_group(r, node, group);
        for (size_t i = 0; i < policy->group_count; i++)
            if (idc_str_eq(groups[i].id, group->id))
                complain(r, group->id, "is the id of two groups");
        policy->group_count++;
    }
    policy->groups = groups;
}

/* Contradictions weigh at least 0 and support at most 0: else more of one could undo the other. */
static void read_levels(reading *r, const idc_node *node, idc_policy_check *check)
{
    if (!node || node->type != IDC_NODE_OBJECT || node->count == 0 || node->count > LIST_MAX) {
        complain(r, idc_str_of(check->check->id), "needs \"levels\", an object of weights");
        return;
    }
    idc_policy_level *levels =
        need(r, idc_arena_array(r->work->arena, node->count, sizeof *levels));
    if (!levels)
        return;
    for (const idc_node *member = node->child; member; member = member->next) {
        idc_policy_level *level = &levels[check->level_count++];
        bool supports = idc_str_is(member->key, "supports");
        int64_t low = supports ? IDC_WEIGHT_MIN : 0;
        int64_t high = supports || idc_str_is(member->key, "notice") ? 0 : IDC_WEIGHT_MAX;
        int64_t weight = 0;
        if (!idc_node_to_int(member, &weight) || weight < low || weight > high)
            complain(r, member->key,
                     "weights are whole millibits: \"supports\" from -4000 to 0, \"notice\" 0, "
                     "others from 0 to 8000");
        level->name = keep(r, member->key);
        level->weight_millibits = (int32_t)weight;
    }
    check->levels = levels;
}

static void read_check(reading *r, const idc_node *node, idc_policy_check *check)
{
    static const char *const members[] = {"benign", "do_not_ask", "enabled",  "group",
                                          "levels", "references", "question", NULL};
    idc_str id = idc_str_of(check->check->id);
    if (!node) {
        complain(r, id, "is missing: every check of the catalogue must stand under \"checks\"");
        return;
    }
    only(r, node, id, members);
    idc_str group = text_of(r, node, "group", true);
    for (check->group = 0; check->group < r->policy->group_count; check->group++)
        if (idc_str_eq(r->policy->groups[check->group].id, group))
            break;
    if (check->group == r->policy->group_count)
        complain(r, group, "is no id of a group");
    check->group_id = group;
    const idc_node *enabled = idc_node_get(node, "enabled");
    if (enabled && enabled->type != IDC_NODE_BOOL)
        complain(r, IDC_STR("enabled"), "must be true or false");
    check->enabled = !enabled || enabled->boolean;
    read_levels(r, idc_node_get(node, "levels"), check);
    check->benign = texts_of(r, node, "benign", 1, &check->benign_count);
    check->references = texts_of(r, node, "references", 0, &check->reference_count);
    check->question = text_of(r, node, "question", false);
    check->do_not_ask = text_of(r, node, "do_not_ask", false);
}

static void read_checks(reading *r, const idc_node *object)
{
    idc_policy *policy = r->policy;
    if (!object || object->type != IDC_NODE_OBJECT) {
        complain(r, IDC_STR("checks"), "must be an object with a member for each check");
        return;
    }
    for (const idc_node *member = object->child; member; member = member->next)
        if (!idc_check_by_id(member->key))
            complain(r, member->key, "is no check of this version: remove it");
    size_t count = idc_check_count();
    idc_policy_check *checks = need(r, idc_arena_array(r->work->arena, count, sizeof *checks));
    for (size_t i = 0; checks && i < count && r->status == IDC_OK; i++) {
        checks[i].check = idc_check_at(i);
        read_check(r, idc_node_get(object, checks[i].check->id), &checks[i]);
        policy->check_count++;
    }
    policy->checks = checks;
}

static void read_policy(reading *r, const idc_node *root)
{
    static const char *const members[] = {"schema",       "id",         "version", "note",
                                          "prior",        "prior_note", "groups",  "checks",
                                          "min_coverage", "min_groups", NULL};
    idc_policy *policy = r->policy;
    only(r, root, IDC_STR("(the whole file)"), members);
    if (!idc_str_is(idc_node_text(root, "schema"), "idcheck.policy/1"))
        complain(r, IDC_STR("schema"), "must be \"idcheck.policy/1\"");
    policy->id = text_of(r, root, "id", true);
    policy->version = text_of(r, root, "version", true);
    policy->prior_e9 = scaled(r, root, "prior", 9, 1, 999999999);
    policy->min_coverage_permille = (int32_t)scaled(r, root, "min_coverage", 3, 0, 1000);
    policy->min_groups = (int32_t)scaled(r, root, "min_groups", 0, 1, GROUPS_MAX);
    if (r->status == IDC_OK)
        read_groups(r, idc_node_get(root, "groups"));
    if (r->status == IDC_OK)
        read_checks(r, idc_node_get(root, "checks"));
}

idc_status idc_policy_read(idc_work *work, idc_str json, const idc_allocator *allocator,
                           idc_policy **out, idc_error **err)
{
    *out = NULL;
    idc_node *root = NULL;
    idc_json_error error = {0};
    idc_status status = idc_json_read(work, json, (idc_span){0}, IDC_JSON_STRICT, &root, &error);
    if (status == IDC_ERR_FORMAT)
        return idc_fail(allocator, err, status, "policy: no JSON at byte %u: %s", error.offset,
                        error.message ? error.message : "the text ends early");
    if (status != IDC_OK)
        return idc_fail(allocator, err, status, "policy: %s", idc_status_name(status));
    reading r = {.work = work, .allocator = allocator, .err = err, .status = IDC_OK};
    r.policy = need(&r, idc_arena_alloc(work->arena, sizeof *r.policy));
    if (r.policy) {
        crypto_hash_sha256(r.policy->sha256, (const unsigned char *)json.ptr, json.len);
        read_policy(&r, root);
    }
    if (r.status == IDC_OK)
        *out = r.policy;
    return r.status;
}
