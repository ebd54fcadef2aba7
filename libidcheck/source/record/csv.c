#include "source/record/csv.h"

#include "base/buf.h"

static idc_str undouble(idc_csv *c, idc_str s)
{
    size_t at = idc_str_find(s, IDC_STR("\"\""), 0), from = 0;
    idc_buf out = idc_buf_in(c->arena);
    if (at == SIZE_MAX)
        return s;
    for (; at != SIZE_MAX; at = idc_str_find(s, IDC_STR("\"\""), from)) {
        idc_buf_add(&out, idc_str_sub(s, from, at + 1));
        from = at + 2;
    }
    idc_buf_add(&out, idc_str_sub(s, from, s.len));
    c->failed |= out.failed;
    return idc_buf_str(&out);
}

static void read_field(idc_csv *c, idc_csv_field *f)
{
    idc_str t = c->text;
    bool quoted = c->at < t.len && t.ptr[c->at] == '"';
    f->begin = c->at += quoted;
    while (c->at < t.len) {
        char ch = t.ptr[c->at];
        if (!quoted && (ch == ',' || ch == '\n' || ch == '\r'))
            break;
        if (quoted && ch == '"') {
            if (c->at + 1 >= t.len || t.ptr[c->at + 1] != '"')
                break;
            c->at++;
        }
        c->at++;
    }
    f->end = c->at < t.len ? c->at : t.len;
    idc_str s = idc_str_sub(t, f->begin, f->end);
    f->text = quoted ? undouble(c, s) : s;
    /* What stands between a closing quote and the comma is of no value. */
    while (c->at < t.len && t.ptr[c->at] != ',' && t.ptr[c->at] != '\n' && t.ptr[c->at] != '\r')
        c->at++;
}

bool idc_csv_next(idc_csv *c)
{
    idc_str t = c->text;
    idc_csv_field spare;
    while (c->at < t.len && (t.ptr[c->at] == '\n' || t.ptr[c->at] == '\r'))
        c->at++;
    c->count = 0;
    if (c->at >= t.len)
        return false;
    for (;;) {
        bool room = c->count < IDC_CSV_FIELDS_MAX;
        read_field(c, room ? &c->fields[c->count] : &spare);
        c->count += room;
        if (c->at >= t.len || t.ptr[c->at] != ',')
            break;
        c->at++;
    }
    return !c->failed;
}
