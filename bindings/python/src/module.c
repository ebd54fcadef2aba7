/* The module: its state, its exception and its plain functions. */
#include "names.h"

#include <string.h>

core_state *core_state_of(PyObject *module)
{
    return (core_state *)PyModule_GetState(module);
}

core_state *core_state_of_type(PyTypeObject *type)
{
    return (core_state *)PyType_GetModuleState(type);
}

PyObject *core_raise(core_state *state, idc_status status, idc_error *err)
{
    if (status == IDC_ERR_NOMEM) {
        PyErr_NoMemory();
    } else {
        PyObject *type = status == IDC_ERR_ARGUMENT ? PyExc_ValueError
                         : status == IDC_ERR_IO     ? PyExc_OSError
                                                    : state->error;
        const char *message = idc_error_message(err);
        PyErr_SetString(type, *message ? message : idc_status_name(status));
    }
    idc_error_free(err);
    return NULL;
}

static PyObject *compare_names(PyObject *module, PyObject *args)
{
    const char *a, *b, *relation;
    Py_ssize_t a_len, b_len;
    int32_t millibits;
    char *explanation = NULL;
    idc_error *err = NULL;
    if (!PyArg_ParseTuple(args, "s#s#:compare_names", &a, &a_len, &b, &b_len))
        return NULL;
    idc_status status = idc_names_compare(a, (size_t)a_len, b, (size_t)b_len, &millibits, &relation,
                                          &explanation, &err);
    if (status != IDC_OK)
        return core_raise(core_state_of(module), status, err);
    PyObject *result = Py_BuildValue("(iss)", (int)millibits, relation, explanation);
    idc_text_free(explanation);
    return result;
}

static PyObject *analyse_name(PyObject *module, PyObject *args)
{
    const char *name;
    Py_ssize_t len;
    char *json = NULL;
    size_t json_len;
    idc_error *err = NULL;
    if (!PyArg_ParseTuple(args, "s#:analyse_name", &name, &len))
        return NULL;
    idc_status status = idc_names_analyse(name, (size_t)len, &json, &json_len, &err);
    if (status != IDC_OK)
        return core_raise(core_state_of(module), status, err);
    PyObject *result = PyUnicode_FromStringAndSize(json, (Py_ssize_t)json_len);
    idc_text_free(json);
    return result;
}

static PyObject *read_date(PyObject *module, PyObject *args, PyObject *kwargs)
{
    static char *names[] = {"text", "as_of", NULL};
    const char *text, *as_of = NULL;
    Py_ssize_t len;
    idc_date_text date;
    idc_error *err = NULL;
    if (!PyArg_ParseTupleAndKeywords(args, kwargs, "s#|z:read_date", names, &text, &len, &as_of))
        return NULL;
    idc_status status = idc_dates_read(text, (size_t)len, as_of, &date, &err);
    if (status != IDC_OK)
        return core_raise(core_state_of(module), status, err);
    return Py_BuildValue("(sss)", date.start, date.end, date.edtf);
}

static PyObject *edtf_level(PyObject *module, PyObject *args)
{
    const char *text;
    Py_ssize_t len;
    (void)module;
    if (!PyArg_ParseTuple(args, "s#:edtf_level", &text, &len))
        return NULL;
    int level = idc_dates_edtf_level(text, (size_t)len);
    if (level < 0)
        return Py_NewRef(Py_None);
    return PyLong_FromLong(level);
}

static PyMethodDef functions[] = {
    {"compare_names", compare_names, METH_VARARGS,
     "compare_names(a, b) -> (millibits, relation, explanation)"},
    {"analyse_name", analyse_name, METH_VARARGS, "analyse_name(name) -> JSON text"},
    {"romanise_name", core_romanise_name, METH_VARARGS, "romanise_name(system, text) -> spelling"},
    {"name_systems", core_name_systems, METH_VARARGS,
     "name_systems(latin, native) -> \"id:bits\" joined by commas, likeliest first"},
    {"read_mrz", core_read_mrz, METH_VARARGS, "read_mrz(text) -> JSON text"},
    {"read_date", (PyCFunction)(void (*)(void))read_date, METH_VARARGS | METH_KEYWORDS,
     "read_date(text, as_of=None) -> (start, end, edtf)"},
    {"edtf_level", edtf_level, METH_VARARGS, "edtf_level(text) -> 0, 1, 2 or None"},
    {NULL, NULL, 0, NULL}};

static int execute(PyObject *module)
{
    core_state *state = core_state_of(module);
    state->error = PyErr_NewExceptionWithDoc(
        "idcheck.Error", "What the library refused, and what to do about it.", NULL, NULL);
    if (!state->error || PyModule_AddObjectRef(module, "Error", state->error))
        return -1;
    if (PyModule_AddStringConstant(module, "version", idc_version()))
        return -1;
    if (core_add_engine(module, state) || core_add_case(module, state) ||
        core_add_report(module, state) || core_add_views(module, state) ||
        core_add_registry(module, state) || core_add_photos(module, state) ||
        core_add_names(module) || core_add_timeline(module) || core_add_lineage(module))
        return -1;
    return 0;
}

static int traverse(PyObject *module, visitproc visit, void *arg)
{
    core_state *state = core_state_of(module);
    Py_VISIT(state->error);
    Py_VISIT(state->engine);
    Py_VISIT(state->case_);
    Py_VISIT(state->report);
    Py_VISIT(state->finding);
    Py_VISIT(state->claim);
    Py_VISIT(state->sequence);
    Py_VISIT(state->registry);
    Py_VISIT(state->photo_index);
    return 0;
}

static int clear(PyObject *module)
{
    core_state *state = core_state_of(module);
    Py_CLEAR(state->error);
    Py_CLEAR(state->engine);
    Py_CLEAR(state->case_);
    Py_CLEAR(state->report);
    Py_CLEAR(state->finding);
    Py_CLEAR(state->claim);
    Py_CLEAR(state->sequence);
    Py_CLEAR(state->registry);
    Py_CLEAR(state->photo_index);
    return 0;
}

static PyModuleDef_Slot slots[] = {{Py_mod_exec, (void *)execute}, {0, NULL}};

static struct PyModuleDef definition = {
    .m_base = PyModuleDef_HEAD_INIT,
    .m_name = "idcheck._core",
    .m_doc = "The C library behind idcheck.",
    .m_size = sizeof(core_state),
    .m_methods = functions,
    .m_slots = slots,
    .m_traverse = traverse,
    .m_clear = clear,
};

PyMODINIT_FUNC PyInit__core(void)
{
    return PyModuleDef_Init(&definition);
}
