/* Engine: settings go in, and it never changes again. */
#include "core.h"

#include <string.h>

static int set_limits(idc_config *config, PyObject *limits)
{
    PyObject *key, *value;
    Py_ssize_t at = 0;
    while (PyDict_Next(limits, &at, &key, &value)) {
        PyObject *name = PyUnicode_AsUTF8String(key);
        if (!name)
            return -1;
        unsigned long long number = PyLong_AsUnsignedLongLong(value);
        int found = 0;
        for (int i = 0; i < IDC_LIMIT_COUNT && !PyErr_Occurred(); i++)
            if (!strcmp(PyBytes_AsString(name), idc_limit_name((idc_limit)i)))
                found = idc_config_set_limit(config, (idc_limit)i, number) == IDC_OK;
        Py_DECREF(name);
        if (PyErr_Occurred())
            return -1;
        if (!found) {
            PyErr_Format(PyExc_ValueError, "Engine: there is no limit %R", key);
            return -1;
        }
    }
    return 0;
}

static PyObject *engine_new(PyTypeObject *type, PyObject *args, PyObject *kwargs)
{
    static char *names[] = {"policy", "limits", NULL};
    const char *policy = NULL;
    Py_ssize_t policy_len = 0;
    PyObject *limits = NULL;
    idc_error *err = NULL;
    idc_engine *engine = NULL;
    if (!PyArg_ParseTupleAndKeywords(args, kwargs, "|z#O!:Engine", names, &policy, &policy_len,
                                     &PyDict_Type, &limits))
        return NULL;
    core_state *state = core_state_of_type(type);
    idc_config *config = idc_config_new();
    if (!state || !config) {
        idc_config_free(config);
        return state ? PyErr_NoMemory() : NULL;
    }
    idc_status status = IDC_OK;
    if (limits && set_limits(config, limits)) {
        idc_config_free(config);
        return NULL;
    }
    if (policy)
        status = idc_config_set_policy(config, policy, (size_t)policy_len);
    if (status == IDC_OK)
        status = idc_engine_new(config, &engine, &err);
    idc_config_free(config);
    if (status != IDC_OK)
        return core_raise(state, status, err);
    allocfunc alloc = (allocfunc)PyType_GetSlot(type, Py_tp_alloc);
    py_engine *self = (py_engine *)alloc(type, 0);
    if (!self) {
        idc_engine_free(engine);
        return NULL;
    }
    self->engine = engine;
    return (PyObject *)self;
}

static void engine_dealloc(PyObject *self)
{
    PyTypeObject *type = Py_TYPE(self);
    idc_engine_free(((py_engine *)self)->engine);
    freefunc release = (freefunc)PyType_GetSlot(type, Py_tp_free);
    release(self);
    Py_DECREF(type);
}

static const char *const formats[] = {"jsonresume", "claims",     "metadata",
                                      "text",       "structured", "headers"};

static PyObject *engine_extract(PyObject *self, PyTypeObject *type, PyObject *const *args,
                                Py_ssize_t count, PyObject *names)
{
    core_state *state = core_state_of_type(type);
    idc_error *err = NULL;
    char *text = NULL;
    size_t text_len = 0;
    Py_buffer view;
    int format = -1;
    if ((names && PyTuple_Size(names)) || count < 3 || count > 4) {
        PyErr_SetString(PyExc_TypeError, "extract(format, label, data, as_of=None)");
        return NULL;
    }
    Py_ssize_t len;
    const char *word = PyUnicode_AsUTF8AndSize(args[0], &len);
    const char *label = word ? PyUnicode_AsUTF8AndSize(args[1], &len) : NULL;
    const char *as_of = NULL;
    if (label && count == 4 && args[3] != Py_None &&
        !(as_of = PyUnicode_AsUTF8AndSize(args[3], &len)))
        return NULL;
    if (!label || PyObject_GetBuffer(args[2], &view, PyBUF_SIMPLE))
        return NULL;
    for (int i = 0; i < (int)(sizeof formats / sizeof *formats); i++)
        if (!strcmp(word, formats[i]))
            format = i;
    idc_status status;
    idc_engine *engine = ((py_engine *)self)->engine;
    Py_BEGIN_ALLOW_THREADS status = idc_extract(engine, (idc_extract_format)format, label, view.buf,
                                                (size_t)view.len, as_of, &text, &text_len, &err);
    Py_END_ALLOW_THREADS PyBuffer_Release(&view);
    if (status != IDC_OK)
        return core_raise(state, status, err);
    PyObject *result = PyUnicode_FromStringAndSize(text, (Py_ssize_t)text_len);
    idc_text_free(text);
    return result;
}

static PyObject *engine_checks(PyObject *self, PyObject *unused)
{
    idc_engine *engine = ((py_engine *)self)->engine;
    size_t count = idc_engine_check_count(engine);
    PyObject *list = PyList_New(0);
    (void)unused;
    for (size_t i = 0; list && i < count; i++) {
        const idc_check_view *check = idc_engine_check(engine, i);
        PyObject *row =
            Py_BuildValue("(ssss)", idc_check_view_id(check), idc_check_view_rows(check),
                          idc_check_view_group(check), idc_check_view_title(check));
        if (!row || PyList_Append(list, row))
            Py_CLEAR(list);
        Py_XDECREF(row);
    }
    return list;
}

static PyMethodDef methods[] = {
    {"extract", (PyCFunction)(void (*)(void))engine_extract,
     METH_METHOD | METH_FASTCALL | METH_KEYWORDS,
     "extract(format, label, data, as_of=None) -> JSON text"},
    {"checks", engine_checks, METH_NOARGS, "checks() -> [(id, rows, group, title), ...]"},
    {NULL, NULL, 0, NULL}};

static PyType_Slot slots[] = {{Py_tp_new, (void *)engine_new},
                              {Py_tp_dealloc, (void *)engine_dealloc},
                              {Py_tp_methods, methods},
                              {Py_tp_doc, (void *)"Engine(policy=None, limits=None)"},
                              {0, NULL}};

static PyType_Spec spec = {"idcheck.Engine", sizeof(py_engine), 0,
                           Py_TPFLAGS_DEFAULT | Py_TPFLAGS_IMMUTABLETYPE, slots};

int core_add_engine(PyObject *module, core_state *state)
{
    state->engine = (PyTypeObject *)PyType_FromModuleAndSpec(module, &spec, NULL);
    return state->engine ? PyModule_AddType(module, state->engine) : -1;
}
