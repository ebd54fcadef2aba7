/* Findings, claims and the lazy sequences over them; each holds on to its report. */
#include "core.h"

typedef struct py_view {
    PyObject_HEAD PyObject *report;
    union {
        const idc_finding *finding;
        const idc_claim *claim;
        int what; /* of a sequence: CORE_FINDINGS, CORE_CLAIMS, CORE_SOURCES */
    } of;
} py_view;

static py_view *view_new(PyTypeObject *type, PyObject *report)
{
    allocfunc alloc = (allocfunc)PyType_GetSlot(type, Py_tp_alloc);
    py_view *self = (py_view *)alloc(type, 0);
    if (self)
        self->report = Py_NewRef(report);
    return self;
}

static void view_dealloc(PyObject *object)
{
    PyTypeObject *type = Py_TYPE(object);
    Py_XDECREF(((py_view *)object)->report);
    freefunc release = (freefunc)PyType_GetSlot(type, Py_tp_free);
    release(object);
    Py_DECREF(type);
}

static const idc_report *report_of(PyObject *view)
{
    return ((py_report *)((py_view *)view)->report)->report;
}

PyObject *core_claim_new(core_state *state, PyObject *report, const idc_claim *claim)
{
    py_view *self = view_new(state->claim, report);
    if (self)
        self->of.claim = claim;
    return (PyObject *)self;
}

PyObject *core_sequence_new(core_state *state, PyObject *report, int what)
{
    py_view *self = view_new(state->sequence, report);
    if (self)
        self->of.what = what;
    return (PyObject *)self;
}

/* ---- sequence ---- */

static Py_ssize_t sequence_length(PyObject *object)
{
    const idc_report *report = report_of(object);
    switch (((py_view *)object)->of.what) {
    case CORE_FINDINGS:
        return (Py_ssize_t)idc_report_finding_count(report);
    case CORE_CLAIMS:
        return (Py_ssize_t)idc_report_claim_count(report);
    default:
        return (Py_ssize_t)idc_report_source_count(report);
    }
}

static PyObject *sequence_item(PyObject *object, Py_ssize_t index)
{
    py_view *self = (py_view *)object;
    core_state *state = core_state_of_type(Py_TYPE(object));
    const idc_report *report = report_of(object);
    if (index < 0 || index >= sequence_length(object)) {
        PyErr_SetString(PyExc_IndexError, "past the end");
        return NULL;
    }
    size_t i = (size_t)index;
    if (self->of.what == CORE_SOURCES)
        return Py_BuildValue("(ss)", idc_report_source_label(report, i),
                             idc_report_source_status(report, i));
    if (self->of.what == CORE_CLAIMS)
        return core_claim_new(state, self->report, idc_report_claim(report, i));
    py_view *finding = view_new(state->finding, self->report);
    if (finding)
        finding->of.finding = idc_report_finding(report, i);
    return (PyObject *)finding;
}

static PyType_Slot sequence_slots[] = {{Py_tp_dealloc, (void *)view_dealloc},
                                       {Py_sq_length, (void *)sequence_length},
                                       {Py_sq_item, (void *)sequence_item},
                                       {Py_tp_doc, (void *)"Lazy sequence over a report."},
                                       {0, NULL}};

/* ---- finding ---- */

#define FINDING(object) (((py_view *)(object))->of.finding)

typedef const char *(*finding_text)(const idc_finding *);

static PyObject *get_finding_text(PyObject *self, void *which)
{
    static const finding_text texts[] = {
        idc_finding_check_id, idc_finding_rows,     idc_finding_group, idc_finding_outcome,
        idc_finding_message,  idc_finding_question, idc_finding_state};
    return PyUnicode_FromString(texts[(Py_intptr_t)which](FINDING(self)));
}

static PyObject *get_weight(PyObject *self, void *unused)
{
    (void)unused;
    return PyLong_FromLong(idc_finding_weight_millibits(FINDING(self)));
}

static PyObject *get_contribution(PyObject *self, void *unused)
{
    (void)unused;
    return PyLong_FromLong(idc_finding_contribution_millibits(FINDING(self)));
}

static PyObject *get_evidence(PyObject *self, void *unused)
{
    core_state *state = core_state_of_type(Py_TYPE(self));
    size_t count = idc_finding_evidence_count(FINDING(self));
    PyObject *tuple = PyTuple_New((Py_ssize_t)count);
    (void)unused;
    for (size_t i = 0; tuple && i < count; i++) {
        PyObject *claim = core_claim_new(state, ((py_view *)self)->report,
                                         idc_finding_evidence(FINDING(self), i));
        if (!claim || PyTuple_SetItem(tuple, (Py_ssize_t)i, claim))
            Py_CLEAR(tuple);
    }
    return tuple;
}

static PyObject *get_benign(PyObject *self, void *unused)
{
    size_t count = idc_finding_benign_count(FINDING(self));
    PyObject *tuple = PyTuple_New((Py_ssize_t)count);
    (void)unused;
    for (size_t i = 0; tuple && i < count; i++) {
        PyObject *text = PyUnicode_FromString(idc_finding_benign(FINDING(self), i));
        if (!text || PyTuple_SetItem(tuple, (Py_ssize_t)i, text))
            Py_CLEAR(tuple);
    }
    return tuple;
}

static PyObject *finding_repr(PyObject *self)
{
    return PyUnicode_FromFormat("<Finding %s %s: %s>", idc_finding_check_id(FINDING(self)),
                                idc_finding_outcome(FINDING(self)),
                                idc_finding_message(FINDING(self)));
}

static PyGetSetDef finding_getters[] = {
    {"check", get_finding_text, NULL, "id of the check", (void *)0},
    {"rows", get_finding_text, NULL, "rows of the catalogue", (void *)1},
    {"group", get_finding_text, NULL, "correlation group", (void *)2},
    {"outcome", get_finding_text, NULL, "'contradicts', 'supports' or 'notice'", (void *)3},
    {"message", get_finding_text, NULL, "one sentence", (void *)4},
    {"question", get_finding_text, NULL, "what to ask, '' when nothing", (void *)5},
    {"state", get_finding_text, NULL, "'open', 'explained', 'disputed', 'confirmed'", (void *)6},
    {"weight_millibits", get_weight, NULL, "weight by the policy", NULL},
    {"contribution_millibits", get_contribution, NULL, "share in the total", NULL},
    {"evidence", get_evidence, NULL, "claims it rests on", NULL},
    {"benign", get_benign, NULL, "innocent explanations", NULL},
    {NULL, NULL, NULL, NULL, NULL}};

static PyType_Slot finding_slots[] = {{Py_tp_dealloc, (void *)view_dealloc},
                                      {Py_tp_repr, (void *)finding_repr},
                                      {Py_tp_getset, finding_getters},
                                      {Py_tp_doc, (void *)"A finding of a report."},
                                      {0, NULL}};

/* ---- claim ---- */

#define CLAIM(object) (((py_view *)(object))->of.claim)

static PyObject *get_claim_id(PyObject *self, void *unused)
{
    (void)unused;
    return PyLong_FromUnsignedLong(idc_claim_id(CLAIM(self)));
}

static PyObject *get_claim_kind(PyObject *self, void *unused)
{
    (void)unused;
    return PyUnicode_FromString(idc_claim_kind_name(CLAIM(self)));
}

static PyObject *get_claim_raw(PyObject *self, void *unused)
{
    (void)unused;
    return PyUnicode_FromString(idc_claim_raw(CLAIM(self)));
}

static PyObject *get_claim_source(PyObject *self, void *unused)
{
    (void)unused;
    return PyUnicode_FromString(
        idc_report_source_label(report_of(self), idc_claim_source(CLAIM(self))));
}

static PyObject *get_claim_confidence(PyObject *self, void *unused)
{
    (void)unused;
    return PyFloat_FromDouble(idc_claim_confidence_permille(CLAIM(self)) / 1000.0);
}

static PyObject *get_claim_span(PyObject *self, void *unused)
{
    idc_span_view span = idc_claim_span(CLAIM(self));
    (void)unused;
    return Py_BuildValue("(siKK)", span.path, (int)span.page, (unsigned long long)span.begin,
                         (unsigned long long)span.end);
}

static PyObject *claim_repr(PyObject *self)
{
    return PyUnicode_FromFormat("<Claim %u %s: %s>", (unsigned)idc_claim_id(CLAIM(self)),
                                idc_claim_kind_name(CLAIM(self)), idc_claim_raw(CLAIM(self)));
}

static PyGetSetDef claim_getters[] = {
    {"id", get_claim_id, NULL, "index in the report", NULL},
    {"kind", get_claim_kind, NULL, "such as 'person.name'", NULL},
    {"raw", get_claim_raw, NULL, "text as it stands", NULL},
    {"source", get_claim_source, NULL, "label of its source", NULL},
    {"confidence", get_claim_confidence, NULL, "of the reading, 0 to 1", NULL},
    {"span", get_claim_span, NULL, "(path, page, begin, end)", NULL},
    {NULL, NULL, NULL, NULL, NULL}};

static PyType_Slot claim_slots[] = {{Py_tp_dealloc, (void *)view_dealloc},
                                    {Py_tp_repr, (void *)claim_repr},
                                    {Py_tp_getset, claim_getters},
                                    {Py_tp_doc, (void *)"A claim of a report."},
                                    {0, NULL}};

#define VIEW_FLAGS                                                                                 \
    (Py_TPFLAGS_DEFAULT | Py_TPFLAGS_IMMUTABLETYPE | Py_TPFLAGS_DISALLOW_INSTANTIATION)

static PyType_Spec sequence_spec = {"idcheck.Sequence", sizeof(py_view), 0, VIEW_FLAGS,
                                    sequence_slots};
static PyType_Spec finding_spec = {"idcheck.Finding", sizeof(py_view), 0, VIEW_FLAGS,
                                   finding_slots};
static PyType_Spec claim_spec = {"idcheck.Claim", sizeof(py_view), 0, VIEW_FLAGS, claim_slots};

int core_add_views(PyObject *module, core_state *state)
{
    state->sequence = (PyTypeObject *)PyType_FromModuleAndSpec(module, &sequence_spec, NULL);
    state->finding = (PyTypeObject *)PyType_FromModuleAndSpec(module, &finding_spec, NULL);
    state->claim = (PyTypeObject *)PyType_FromModuleAndSpec(module, &claim_spec, NULL);
    if (!state->sequence || !state->finding || !state->claim)
        return -1;
    if (PyModule_AddType(module, state->finding) || PyModule_AddType(module, state->claim))
        return -1;
    return 0;
}
