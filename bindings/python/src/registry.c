/* Registry: earlier cases as keyed tokens; a handle may be shared by threads. */
#include "core.h"

static PyObject *registry_new(PyTypeObject *type, PyObject *args, PyObject *kwargs)
{
    static char *names[] = {"url", "key", "create", NULL};
    const char *url, *key;
    Py_ssize_t key_len;
    int create = 0;
    idc_error *err = NULL;
    idc_registry *registry = NULL;
    core_state *state = core_state_of_type(type);
    if (!state || !PyArg_ParseTupleAndKeywords(args, kwargs, "sy#|p:Registry", names, &url, &key,
                                               &key_len, &create))
        return NULL;
    if (key_len != IDC_REGISTRY_KEY_BYTES) {
        PyErr_SetString(PyExc_ValueError, "Registry: the key has 32 bytes");
        return NULL;
    }
    idc_status status = idc_registry_open(url, (const uint8_t *)key, create, &registry, &err);
    if (status != IDC_OK)
        return core_raise(state, status, err);
    allocfunc alloc = (allocfunc)PyType_GetSlot(type, Py_tp_alloc);
    py_registry *self = (py_registry *)alloc(type, 0);
    if (!self) {
        idc_registry_free(registry);
        return NULL;
    }
    self->registry = registry;
    return (PyObject *)self;
}

static void registry_dealloc(PyObject *object)
{
    PyTypeObject *type = Py_TYPE(object);
    idc_registry_free(((py_registry *)object)->registry);
    freefunc release = (freefunc)PyType_GetSlot(type, Py_tp_free);
    release(object);
    Py_DECREF(type);
}

static PyObject *nothing(PyObject *object, idc_status status, idc_error *err)
{
    if (status != IDC_OK)
        return core_raise(core_state_of_type(Py_TYPE(object)), status, err);
    return Py_NewRef(Py_None);
}

static PyObject *text_of(PyObject *object, idc_status status, char *text, size_t len,
                         idc_error *err)
{
    if (status != IDC_OK)
        return core_raise(core_state_of_type(Py_TYPE(object)), status, err);
    PyObject *result = PyUnicode_FromStringAndSize(text, (Py_ssize_t)len);
    idc_text_free(text);
    return result;
}

static PyObject *add(PyObject *object, PyObject *args)
{
    PyObject *report;
    const char *at;
    idc_error *err = NULL;
    idc_registry *registry = ((py_registry *)object)->registry;
    core_state *state = core_state_of_type(Py_TYPE(object));
    idc_status status;
    if (!PyArg_ParseTuple(args, "O!s:add", state->report, &report, &at))
        return NULL;
    Py_BEGIN_ALLOW_THREADS status =
        idc_registry_add(registry, ((py_report *)report)->report, at, &err);
    Py_END_ALLOW_THREADS return nothing(object, status, err);
}

static PyObject *find(PyObject *object, PyObject *args)
{
    const char *kind, *value;
    char *text = NULL;
    size_t len = 0;
    idc_error *err = NULL;
    if (!PyArg_ParseTuple(args, "ss:find", &kind, &value))
        return NULL;
    idc_status status =
        idc_registry_find(((py_registry *)object)->registry, kind, value, &text, &len, &err);
    PyObject *lines = text_of(object, status, text, len, err);
    PyObject *list = lines ? PyUnicode_Splitlines(lines, 0) : NULL;
    Py_XDECREF(lines);
    return list;
}

static PyObject *forget(PyObject *object, PyObject *args)
{
    const char *id, *at;
    size_t removed = 0;
    idc_error *err = NULL;
    if (!PyArg_ParseTuple(args, "ss:forget", &id, &at))
        return NULL;
    idc_status status =
        idc_registry_forget(((py_registry *)object)->registry, id, at, &removed, &err);
    if (status != IDC_OK)
        return core_raise(core_state_of_type(Py_TYPE(object)), status, err);
    return PyLong_FromSize_t(removed);
}

static PyObject *export_case(PyObject *object, PyObject *args)
{
    const char *id;
    char *text = NULL;
    size_t len = 0;
    idc_error *err = NULL;
    if (!PyArg_ParseTuple(args, "s:export", &id))
        return NULL;
    idc_status status =
        idc_registry_export(((py_registry *)object)->registry, id, &text, &len, &err);
    return text_of(object, status, text, len, err);
}

static PyObject *stats(PyObject *object, PyObject *unused)
{
    char *text = NULL;
    size_t len = 0;
    idc_error *err = NULL;
    (void)unused;
    idc_status status = idc_registry_stats(((py_registry *)object)->registry, &text, &len, &err);
    return text_of(object, status, text, len, err);
}

static PyObject *verify(PyObject *object, PyObject *unused)
{
    idc_error *err = NULL;
    (void)unused;
    idc_status status = idc_registry_verify(((py_registry *)object)->registry, &err);
    return nothing(object, status, err);
}

static PyMethodDef methods[] = {
    {"add", add, METH_VARARGS, "add(report, at): stores the case's tokens"},
    {"find", find, METH_VARARGS, "find(kind, value) -> ids; kind: phone, email or photo"},
    {"forget", forget, METH_VARARGS, "forget(case_id, at) -> tokens erased"},
    {"export", export_case, METH_VARARGS, "export(case_id) -> JSON text"},
    {"stats", stats, METH_NOARGS, "stats() -> JSON text"},
    {"verify", verify, METH_NOARGS, "verify(): raises when the log was changed"},
    {NULL, NULL, 0, NULL}};

static PyType_Slot slots[] = {{Py_tp_new, (void *)registry_new},
                              {Py_tp_dealloc, (void *)registry_dealloc},
                              {Py_tp_methods, methods},
                              {Py_tp_doc, (void *)"Registry(url, key, create=False)"},
                              {0, NULL}};

static PyType_Spec spec = {"idcheck.Registry", sizeof(py_registry), 0,
                           Py_TPFLAGS_DEFAULT | Py_TPFLAGS_IMMUTABLETYPE, slots};

int core_add_registry(PyObject *module, core_state *state)
{
    state->registry = (PyTypeObject *)PyType_FromModuleAndSpec(module, &spec, NULL);
    return state->registry ? PyModule_AddType(module, state->registry) : -1;
}
