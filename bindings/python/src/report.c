/* Report: read lazily; nothing of it is copied until it is asked for. */
#include "core.h"

PyObject *core_report_new(core_state *state, PyObject *case_, idc_report *report)
{
    allocfunc alloc = (allocfunc)PyType_GetSlot(state->report, Py_tp_alloc);
    py_report *self = (py_report *)alloc(state->report, 0);
    if (!self) {
        idc_report_free(report);
        return NULL;
    }
    self->case_ = Py_NewRef(case_);
    self->report = report;
    return (PyObject *)self;
}

static void report_dealloc(PyObject *object)
{
    py_report *self = (py_report *)object;
    PyTypeObject *type = Py_TYPE(object);
    idc_report_free(self->report);
    Py_XDECREF(self->case_);
    freefunc release = (freefunc)PyType_GetSlot(type, Py_tp_free);
    release(object);
    Py_DECREF(type);
}

static PyObject *export_as(PyObject *object, idc_format format)
{
    const idc_report *report = ((py_report *)object)->report;
    char *text = NULL;
    size_t len = 0;
    idc_error *err = NULL;
    idc_status status;
    Py_BEGIN_ALLOW_THREADS status = idc_report_export(report, format, &text, &len, &err);
    Py_END_ALLOW_THREADS if (status != IDC_OK) return core_raise(
        core_state_of_type(Py_TYPE(object)), status, err);
    PyObject *result = PyUnicode_FromStringAndSize(text, (Py_ssize_t)len);
    idc_text_free(text);
    return result;
}

static PyObject *to_json(PyObject *self, PyObject *args, PyObject *kwargs)
{
    static char *names[] = {"compact", NULL};
    int compact = 0;
    if (!PyArg_ParseTupleAndKeywords(args, kwargs, "|p:to_json", names, &compact))
        return NULL;
    return export_as(self, compact ? IDC_FORMAT_JSON_COMPACT : IDC_FORMAT_JSON);
}

static PyObject *to_text(PyObject *self, PyObject *unused)
{
    (void)unused;
    return export_as(self, IDC_FORMAT_TEXT);
}

static PyObject *to_html(PyObject *self, PyObject *unused)
{
    (void)unused;
    return export_as(self, IDC_FORMAT_HTML);
}

static PyObject *to_svg(PyObject *self, PyObject *unused)
{
    (void)unused;
    return export_as(self, IDC_FORMAT_SVG_TIMELINE);
}

static PyObject *get_sequence(PyObject *self, void *what)
{
    return core_sequence_new(core_state_of_type(Py_TYPE(self)), self, (int)(Py_intptr_t)what);
}

static PyObject *get_case_id(PyObject *self, void *unused)
{
    (void)unused;
    return PyUnicode_FromString(idc_report_case_id(((py_report *)self)->report));
}

static PyObject *get_millibits(PyObject *self, void *unused)
{
    (void)unused;
    return PyLong_FromLong(idc_report_score_millibits(((py_report *)self)->report));
}

static PyObject *get_band(PyObject *self, void *unused)
{
    (void)unused;
    return PyUnicode_FromString(idc_report_band(((py_report *)self)->report));
}

static PyObject *get_coverage(PyObject *self, void *unused)
{
    (void)unused;
    return PyFloat_FromDouble(idc_report_coverage_permille(((py_report *)self)->report) / 1000.0);
}

static PyObject *get_abstained(PyObject *self, void *unused)
{
    (void)unused;
    return PyBool_FromLong(idc_report_abstained(((py_report *)self)->report));
}

static PyMethodDef methods[] = {
    {"to_json", (PyCFunction)(void (*)(void))to_json, METH_VARARGS | METH_KEYWORDS,
     "to_json(compact=False) -> idcheck.report/1"},
    {"to_text", to_text, METH_NOARGS, "to_text() -> report for a terminal"},
    {"to_html", to_html, METH_NOARGS, "to_html() -> one self-contained page"},
    {"to_svg", to_svg, METH_NOARGS, "to_svg() -> timeline of all roles by source"},
    {NULL, NULL, 0, NULL}};

static PyGetSetDef getters[] = {
    {"case_id", get_case_id, NULL, "id of the case, '' when not set", NULL},
    {"millibits", get_millibits, NULL, "total B: log2 of the likelihood ratio x1000", NULL},
    {"band", get_band, NULL, "words for the total", NULL},
    {"coverage", get_coverage, NULL, "share of the policy's weight that was evaluated", NULL},
    {"abstained", get_abstained, NULL, "True when there is too little to go by", NULL},
    {"findings", get_sequence, NULL, "lazy sequence of Finding", (void *)CORE_FINDINGS},
    {"claims", get_sequence, NULL, "lazy sequence of Claim", (void *)CORE_CLAIMS},
    {"sources", get_sequence, NULL, "lazy sequence of (label, status)", (void *)CORE_SOURCES},
    {NULL, NULL, NULL, NULL, NULL}};

static PyType_Slot slots[] = {{Py_tp_dealloc, (void *)report_dealloc},
                              {Py_tp_methods, methods},
                              {Py_tp_getset, getters},
                              {Py_tp_doc, (void *)"What Case.run() gives. Immutable."},
                              {0, NULL}};

static PyType_Spec spec = {
    "idcheck.Report", sizeof(py_report), 0,
    Py_TPFLAGS_DEFAULT | Py_TPFLAGS_IMMUTABLETYPE | Py_TPFLAGS_DISALLOW_INSTANTIATION, slots};

int core_add_report(PyObject *module, core_state *state)
{
    state->report = (PyTypeObject *)PyType_FromModuleAndSpec(module, &spec, NULL);
    return state->report ? PyModule_AddType(module, state->report) : -1;
}
