#include "base/json.h"
#include "engine/engine.h"

/* Members that are read, by the object they stand in (idcheck.case/1). */
static const char *const case_members[] = {"schema",       "id",        "subject", "sources",
                                           "known_names",  "interests", "as_of",   "reviews",
                                           "observations", NULL};
static const char *const source_members[] = {"file",     "role", "label", "platform",
                                             "received", "url",  NULL};
static const char *const observation_kinds[] = {
    "phone_line", "ip_session",   "shipping_address",    "id_document", "payout_account",
    "call",       "referee",      "employer_fact",       "account",     "commit",
    "list_match", "verification", "application_version", "event",       NULL};

static bool listed(const char *const *list, idc_str word)
{
    for (; *list; list++)
        if (idc_str_is(word, *list))
            return true;
    return false;
}

idc_status idc_manifest_parse(idc_case *c, idc_str label, idc_str bytes, const idc_node **out,
                              idc_error **err)
{
    const idc_allocator *allocator = &c->engine->allocator;
    idc_work work = {.arena = c->inputs->arena, .limits = &c->engine->limits};
    idc_json_error error;
    idc_node *node = NULL;
    idc_status status = idc_json_read(&work, bytes, (idc_span){0}, IDC_JSON_STRICT, &node, &error);
    if (status == IDC_ERR_FORMAT)
        return idc_fail(allocator, err, status, "%S: byte %u: %s", label, error.offset,
                        error.message);
    if (status != IDC_OK)
        return idc_fail(allocator, err, status, "%S: the manifest passes a source.* limit", label);
    if (!idc_str_is(idc_node_text(node, "schema"), "idcheck.case/1"))
        return idc_fail(allocator, err, IDC_ERR_FORMAT,
                        "%S: not a manifest: \"schema\" must be \"idcheck.case/1\"", label);
    *out = node;
    return IDC_OK;
}

idc_status idc_manifest_take(idc_case *c, const idc_node *manifest, idc_error **err)
{
    idc_status status = IDC_OK;
    idc_str id = idc_node_text(manifest, "id");
    idc_str subject = idc_node_text(manifest, "subject");
    idc_str as_of = idc_node_text(manifest, "as_of");
    const idc_node *names = idc_node_get(manifest, "known_names");
    if (id.len && c->id.len == 0)
        status = idc_case_set_id(c, id.ptr, id.len, err);
    if (status == IDC_OK && subject.ptr) {
        idc_str word = idc_arena_str(c->inputs->arena, subject);
        status = word.ptr ? idc_case_set_subject(c, word.ptr, err)
                          : idc_fail(&c->engine->allocator, err, IDC_ERR_NOMEM, "");
    }
    if (status == IDC_OK && as_of.ptr && c->as_of_day == IDC_DAY_NONE) {
        idc_instant instant;
        if (idc_instant_read(as_of, &instant))
            c->as_of_day = instant.day;
    }
    for (const idc_node *n = names ? names->child : NULL; n && status == IDC_OK; n = n->next)
        if (n->type == IDC_NODE_STRING)
            status = idc_case_add_known_name(c, n->text.ptr, n->text.len, err);
    return status;
}

idc_status idc_manifest_describe(idc_case *c, const idc_node *manifest, idc_input *input,
                                 idc_error **err)
{
    const idc_node *sources = idc_node_get(manifest, "sources");
    for (const idc_node *s = sources ? sources->child : NULL; s; s = s->next) {
        if (!idc_str_eq(idc_node_text(s, "file"), input->file))
            continue;
        idc_arena *arena = c->inputs->arena;
        idc_str label = idc_node_text(s, "label"), platform = idc_node_text(s, "platform");
        if (input->role == IDC_ROLE_UNSTATED)
            input->role = idc_source_role_of(idc_node_text(s, "role"));
        if (input->received.day == IDC_DAY_NONE &&
            !idc_instant_read(idc_node_text(s, "received"), &input->received))
            input->received.day = IDC_DAY_NONE;
        if (label.len)
            input->label = idc_arena_str(arena, label);
        if (platform.len)
            input->platform = idc_arena_str(arena, platform);
        idc_str url = idc_node_text(s, "url");
        input->url = idc_arena_str(arena, url);
        if (!input->label.ptr || !input->url.ptr || (platform.len && !input->platform.ptr))
            return idc_fail(&c->engine->allocator, err, IDC_ERR_NOMEM, "");
        break;
    }
    return IDC_OK;
}

static idc_status note_members(idc_document *doc, const idc_node *object,
                               const char *const *members, const char *where)
{
    idc_status status = IDC_OK;
    for (const idc_node *m = object->child; m && status == IDC_OK; m = m->next)
        if (object->type == IDC_NODE_OBJECT && !listed(members, m->key))
            status = idc_document_note(doc, false, "case.unknown-member", m->span,
                                       "\"%S\" %s is not read and counts for nothing: look for a "
                                       "slip of the pen",
                                       m->key, where);
    return status;
}

idc_status idc_manifest_note_unknown(idc_document *doc)
{
    const idc_node *sources = idc_node_get(doc->manifest, "sources");
    const idc_node *observations = idc_node_get(doc->manifest, "observations");
    idc_status status = note_members(doc, doc->manifest, case_members, "of the manifest");
    for (const idc_node *s = sources ? sources->child : NULL; s && status == IDC_OK; s = s->next)
        status = note_members(doc, s, source_members, "of a source");
    for (const idc_node *o = observations ? observations->child : NULL; o && status == IDC_OK;
         o = o->next)
        if (!listed(observation_kinds, idc_node_text(o, "kind")))
            status = idc_document_note(doc, false, "case.unknown-observation", o->span,
                                       "observation kind \"%S\" is not known: it is kept and "
                                       "counts for nothing",
                                       idc_node_text(o, "kind"));
    return status;
}
