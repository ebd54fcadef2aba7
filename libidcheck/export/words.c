#include "export/words.h"

#include <stdlib.h>

#include "check/check.h"

const char idc_words_h1[] = "the file contains a false or borrowed identity or history";
const char idc_words_h0[] = "one real person describing their own life, with ordinary noise";
const char *const idc_words_closing[] = {
    "This report compares claims with each other. It says nothing about where somebody comes "
    "from, and it decides nothing about a person.",
    "Every finding needs a human reviewer, who hears the candidate's side before anything "
    "follows from it. Most findings have ordinary explanations.",
    "The total can be recomputed by hand: take the weight of each finding, temper the weights "
    "inside each group as the policy states, and add the groups up.",
    NULL};

static int rank(const idc_finding *f)
{
    return f->outcome == IDC_OUTCOME_CONTRADICTS ? 0 : f->outcome == IDC_OUTCOME_SUPPORTS ? 1 : 2;
}

static int by_reading(const void *va, const void *vb)
{
    const idc_finding *a = *(const idc_finding *const *)va;
    const idc_finding *b = *(const idc_finding *const *)vb;
    if (rank(a) != rank(b))
        return rank(a) < rank(b) ? -1 : 1;
    int64_t weight_a = llabs((long long)a->contribution_millibits);
    int64_t weight_b = llabs((long long)b->contribution_millibits);
    if (weight_a != weight_b)
        return weight_a > weight_b ? -1 : 1;
    return a->id < b->id ? -1 : a->id > b->id;
}

idc_status idc_outline_make(const idc_report *report, idc_arena *scratch, idc_outline *out)
{
    size_t n = report->findings.count;
    const idc_finding **items = idc_arena_array(scratch, n, sizeof *items);
    uint32_t *numbers = idc_arena_array(scratch, n, sizeof *numbers);
    *out = (idc_outline){0};
    if (!items || !numbers)
        return IDC_ERR_NOMEM;
    for (size_t i = 0; i < n; i++) {
        items[i] = report->findings.items[i];
        out->contradicts += items[i]->outcome == IDC_OUTCOME_CONTRADICTS;
        out->supports += items[i]->outcome == IDC_OUTCOME_SUPPORTS;
        out->notices += items[i]->outcome == IDC_OUTCOME_NOTICE;
    }
    if (n > 1)
        qsort(items, n, sizeof *items, by_reading);
    for (size_t i = 0; i < n; i++)
        if (items[i]->id < n)
            numbers[items[i]->id] = (uint32_t)(i + 1);
    out->items = items;
    out->numbers = numbers;
    out->count = n;
    return IDC_OK;
}

uint32_t idc_outline_number(const idc_report *report, const idc_outline *outline, uint32_t id)
{
    return id < report->findings.count ? outline->numbers[id] : 0;
}

const idc_policy_group *idc_words_group(const idc_report *report, const idc_finding *finding)
{
    const idc_policy_check *texts = finding->texts;
    return texts && texts->group < report->policy->group_count
               ? &report->policy->groups[texts->group]
               : NULL;
}

void idc_words_bits(idc_buf *out, int32_t millibits, int places)
{
    static const int32_t divisors[] = {1000, 100, 10, 1};
    int32_t divisor = divisors[places];
    int64_t magnitude = millibits < 0 ? -(int64_t)millibits : millibits;
    magnitude = (magnitude + divisor / 2) / divisor;
    if (magnitude)
        idc_buf_text(out, millibits < 0 ? "\xE2\x88\x92" : "+");
    idc_buf_decimal(out, magnitude, places);
}

void idc_words_percent(idc_buf *out, int32_t permille)
{
    /* Whole is said only of the whole, and nothing only of nothing. */
    int32_t percent = (permille + 5) / 10;
    if (permille < 1000 && percent == 100)
        percent = 99;
    if (permille > 0 && percent == 0)
        percent = 1;
    idc_buf_int(out, percent);
    idc_buf_text(out, "\xC2\xA0%");
}

void idc_words_probability(idc_buf *out, int64_t e9)
{
    if (e9 < 100000)
        idc_buf_text(out, "<0.01");
    else if (e9 >= 999500000)
        idc_buf_text(out, ">99.9");
    else if (e9 < 100000000)
        idc_buf_decimal(out, (e9 + 50000) / 100000, 2);
    else
        idc_buf_decimal(out, (e9 + 500000) / 1000000, 1);
    idc_buf_text(out, "\xC2\xA0%");
}

void idc_words_count(idc_buf *out, uint64_t value)
{
    uint64_t scale = 1;
    while (value / scale >= 1000)
        scale *= 1000;
    idc_buf_digits(out, value / scale, 1);
    for (; scale > 1; scale /= 1000) {
        idc_buf_byte(out, ',');
        idc_buf_digits(out, value % scale / (scale / 1000), 3);
    }
}

void idc_words_day(idc_buf *out, int32_t day)
{
    int y, m, d;
    if (day == IDC_DAY_NONE)
        return;
    idc_day_split(day, &y, &m, &d);
    idc_buf_digits(out, (uint64_t)(y < 0 ? 0 : y), 4);
    idc_buf_byte(out, '-');
    idc_buf_digits(out, (uint64_t)m, 2);
    idc_buf_byte(out, '-');
    idc_buf_digits(out, (uint64_t)d, 2);
}

void idc_words_instant(idc_buf *out, const idc_instant *instant)
{
    idc_words_day(out, instant->day);
    if (instant->day == IDC_DAY_NONE || instant->second < 0)
        return;
    uint32_t second = (uint32_t)instant->second;
    idc_buf_byte(out, 'T');
    idc_buf_digits(out, second / 3600, 2);
    idc_buf_byte(out, ':');
    idc_buf_digits(out, second / 60 % 60, 2);
    idc_buf_byte(out, ':');
    idc_buf_digits(out, second % 60, 2);
    if (instant->offset_minutes == INT32_MIN)
        return;
    int64_t offset = instant->offset_minutes;
    uint64_t minutes = (uint64_t)(offset < 0 ? -offset : offset);
    if (!offset) {
        idc_buf_byte(out, 'Z');
        return;
    }
    idc_buf_byte(out, offset < 0 ? '-' : '+');
    idc_buf_digits(out, minutes / 60, 2);
    idc_buf_byte(out, ':');
    idc_buf_digits(out, minutes % 60, 2);
}

const char *idc_words_kind(idc_claim_kind kind)
{
    static const struct {
        const char *kind, *word;
    } words[] = {
        {"account.created", "Account opened"},
        {"account.handle", "Account"},
        {"award.dates", "Date of the award"},
        {"award.issuer", "Awarder"},
        {"award.summary", "What the award is for"},
        {"award.title", "Award"},
        {"certificate.dates", "Certificate dates"},
        {"certificate.issuer", "Issuer"},
        {"certificate.name", "Certificate"},
        {"contact.email", "E-mail"},
        {"contact.phone", "Telephone"},
        {"contact.url", "Link"},
        {"document.author", "Author in the file"},
        {"document.created", "File made"},
        {"document.hidden_text", "Hidden text"},
        {"document.identifiers", "Identifiers of the file"},
        {"document.last_modified_by", "Last changed by"},
        {"document.modified", "File changed"},
        {"document.program", "Program of the file"},
        {"education.area", "Field of study"},
        {"education.dates", "Dates of study"},
        {"education.degree", "Degree"},
        {"education.institution", "School"},
        {"education.place", "Place of study"},
        {"entry.url", "Link of an entry"},
        {"observation", "Observation of the host"},
        {"person.interest", "Interest"},
        {"person.language", "Language"},
        {"person.name", "Name"},
        {"person.other_name", "Other name"},
        {"photo.hash", "Picture"},
        {"photo.place", "Place of the picture"},
        {"photo.provenance", "Declared origin of the picture"},
        {"photo.taken", "Picture taken"},
        {"place.residence", "Residence"},
        {"project.dates", "Dates of a project"},
        {"project.name", "Project"},
        {"project.organisation", "Project of"},
        {"project.role", "Role in a project"},
        {"project.summary", "What the project is"},
        {"project.technology", "Technology of a project"},
        {"publication.dates", "Date of publication"},
        {"publication.publisher", "Publisher"},
        {"publication.summary", "What the publication is about"},
        {"publication.title", "Publication"},
        {"reference.email", "Referee's e-mail"},
        {"reference.name", "Referee"},
        {"reference.organisation", "Referee's firm"},
        {"reference.phone", "Referee's telephone"},
        {"reference.text", "What a referee says"},
        {"reference.title", "Referee's title"},
        {"skill.name", "Skill"},
        {"skill.years", "Years of a skill"},
        {"work.dates", "Dates of work"},
        {"work.organisation", "Employer"},
        {"work.place", "Place of work"},
        {"work.summary", "What was done"},
        {"work.technology", "Technology used"},
        {"work.title", "Job title"},
        {"work.type", "Kind of work"},
    };
    const char *name = idc_claim_kind_text(kind);
    for (size_t i = 0; name && i < sizeof words / sizeof *words; i++)
        if (!strcmp(words[i].kind, name))
            return words[i].word;
    return name ? name : "Claim";
}

const char *idc_words_band(const idc_score *score)
{
    int32_t b = score->millibits;
    if (score->abstained)
        return "Too little could be compared for a total. Read the findings one by one; the sum "
               "below is shown only so that it can be checked.";
    if (b < 0)
        return "Taken together, what could be compared fits one person describing their own life "
               "better than it fits the other explanation.";
    if (b < 3300)
        return "Taken together, the findings say little either way.";
    if (b < 6600)
        return "Taken together, the findings leave questions that a conversation should settle.";
    if (b < 10000)
        return "Taken together, several claims do not fit each other; ask about each of them and "
               "see what explains it.";
    return "Taken together, the claims are hard to fit to one history; ask about each finding and "
           "have a second reviewer look at the evidence.";
}

const char *idc_words_coverage(int32_t permille)
{
    if (permille >= 750)
        return "most of what the policy weighs could be compared";
    if (permille >= 550)
        return "more than half of what the policy weighs could be compared";
    if (permille >= 400)
        return "about half of what the policy weighs could be compared";
    if (permille > 0)
        return "only a small part of what the policy weighs could be compared";
    return "nothing of what the policy weighs could be compared";
}

const char *idc_words_state(const idc_source_info *source)
{
    static const char *const words[] = {"read", "read in part", "could not be read",
                                        "not a kind that is read"};
    if (!source->document)
        return words[0];
    return words[(unsigned)source->document->state & 3];
}

const char *idc_words_media(const idc_source_info *source)
{
    static const struct {
        const char *type, *word;
    } words[] = {
        {"application/json", "JSON"},
        {"application/msword", "Word document"},
        {"application/pdf", "PDF document"},
        {"application/rtf", "RTF document"},
        {"application/vnd.ms-word2006ml", "Word document"},
        {"application/vnd.ms-wordml", "Word document"},
        {"application/vnd.oasis.opendocument.text", "OpenDocument text"},
        {"application/vnd.openxmlformats-officedocument.wordprocessingml.document",
         "Word document"},
        {"image/jpeg", "JPEG picture"},
        {"image/png", "PNG picture"},
        {"image/webp", "WebP picture"},
        {"message/rfc822", "mail"},
        {"multipart/related", "saved web page"},
        {"text/html", "web page"},
        {"text/markdown", "Markdown text"},
        {"text/plain", "plain text"},
    };
    if (!source->document)
        return "facts of the host";
    if (!source->media_type)
        return "unknown kind";
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (!strcmp(words[i].type, source->media_type))
            return words[i].word;
    return source->media_type;
}

const char *idc_words_status(const idc_source_info *source)
{
    static const char *const words[] = {"ok", "partial", "failed", "ignored"};
    if (!source->document)
        return words[0];
    return words[(unsigned)source->document->state & 3];
}

void idc_words_span(idc_buf *out, const idc_span *span, void (*show)(idc_buf *, idc_str))
{
    if (span->page > 0)
        idc_buf_format(out, "page\xC2\xA0%d, ", (int)span->page);
    idc_buf_text(out, "bytes ");
    idc_words_count(out, span->begin);
    idc_buf_text(out, "\xE2\x80\x93");
    idc_words_count(out, span->end);
    if (span->path.len) {
        idc_buf_text(out, " of ");
        show(out, span->path);
    }
}
