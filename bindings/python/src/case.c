/* Case: what is handed in. Bytes are not copied: the buffers are held instead. */
#include "core.h"

static PyObject *case_new(PyTypeObject *type, PyObject *args, PyObject *kwargs)
{
    static char *names[] = {"engine", "id", "as_of", "subject", NULL};
    PyObject *engine;
    const char *id = NULL, *as_of = NULL, *subject = NULL;
    Py_ssize_t id_len = 0;
    idc_error *err = NULL;
    core_state *state = core_state_of_type(type);
    if (!state || !PyArg_ParseTupleAndKeywords(args, kwargs, "O!|z#zz:Case", names, state->engine,
                                               &engine, &id, &id_len, &as_of, &subject))
        return NULL;
    allocfunc alloc = (allocfunc)PyType_GetSlot(type, Py_tp_alloc);
    py_case *self = (py_case *)alloc(type, 0);
    if (!self)
        return NULL;
    self->engine = Py_NewRef(engine);
    idc_status status = idc_case_new(((py_engine *)engine)->engine, &self->c, &err);
    if (status == IDC_OK && id)
        status = idc_case_set_id(self->c, id, (size_t)id_len, &err);
    if (status == IDC_OK && as_of)
        status = idc_case_set_as_of(self->c, as_of, &err);
    if (status == IDC_OK && subject)
        status = idc_case_set_subject(self->c, subject, &err);
    if (status == IDC_OK)
        return (PyObject *)self;
    Py_DECREF(self);
    return core_raise(state, status, err);
}

static void case_dealloc(PyObject *object)
{
    py_case *self = (py_case *)object;
    PyTypeObject *type = Py_TYPE(object);
    idc_case_free(self->c);
    for (Py_ssize_t i = 0; i < self->buffer_count; i++)
        PyBuffer_Release(&self->buffers[i]);
    PyMem_Free(self->buffers);
    Py_XDECREF(self->engine);
    freefunc release = (freefunc)PyType_GetSlot(type, Py_tp_free);
    release(object);
    Py_DECREF(type);
}

static int is_free(py_case *self)
{
    if (!self->running)
        return 1;
    PyErr_SetString(PyExc_RuntimeError, "the case is being run in another thread: a case belongs "
                                        "to one thread at a time");
    return 0;
}

/* Holds data's buffer for the life of the case. NULL with an exception. */
static Py_buffer *hold(py_case *self, PyObject *data)
{
    Py_buffer *grown =
        PyMem_Realloc(self->buffers, sizeof *grown * (size_t)(self->buffer_count + 1));
    if (!grown) {
        PyErr_NoMemory();
        return NULL;
    }
    self->buffers = grown;
    if (PyObject_GetBuffer(data, &grown[self->buffer_count], PyBUF_SIMPLE))
        return NULL;
    return &grown[self->buffer_count++];
}

static PyObject *add_source(PyObject *object, PyObject *args, PyObject *kwargs)
{
    static char *names[] = {"label", "data", "role", "platform", "received", NULL};
    py_case *self = (py_case *)object;
    const char *label, *role = NULL, *platform = NULL, *received = NULL;
    PyObject *data;
    size_t index = 0;
    idc_error *err = NULL;
    if (!PyArg_ParseTupleAndKeywords(args, kwargs, "sO|zzz:add_source", names, &label, &data, &role,
                                     &platform, &received) ||
        !is_free(self))
        return NULL;
    Py_buffer *view = hold(self, data);
    if (!view)
        return NULL;
    idc_status status =
        idc_case_add_source(self->c, label, view->buf, (size_t)view->len, &index, &err);
    if (status == IDC_OK && role)
        status = idc_case_set_role(self->c, index, role, &err);
    if (status == IDC_OK && platform)
        status = idc_case_set_platform(self->c, index, platform, &err);
    if (status == IDC_OK && received)
        status = idc_case_set_received(self->c, index, received, &err);
    if (status != IDC_OK)
        return core_raise(core_state_of_type(Py_TYPE(object)), status, err);
    return Py_NewRef(Py_None);
}

static PyObject *add_path(PyObject *object, PyObject *path)
{
    py_case *self = (py_case *)object;
    PyObject *bytes = NULL;
    idc_error *err = NULL;
    if (!is_free(self) || !PyUnicode_FSConverter(path, &bytes))
        return NULL;
    idc_status status = idc_case_add_path(self->c, PyBytes_AsString(bytes), &err);
    Py_DECREF(bytes);
    if (status != IDC_OK)
        return core_raise(core_state_of_type(Py_TYPE(object)), status, err);
    return Py_NewRef(Py_None);
}

static PyObject *set_manifest(PyObject *object, PyObject *data)
{
    py_case *self = (py_case *)object;
    idc_error *err = NULL;
    if (!is_free(self))
        return NULL;
    Py_buffer *view = hold(self, data);
    if (!view)
        return NULL;
    idc_status status =
        idc_case_set_manifest(self->c, "case.json", view->buf, (size_t)view->len, &err);
    if (status != IDC_OK)
        return core_raise(core_state_of_type(Py_TYPE(object)), status, err);
    return Py_NewRef(Py_None);
}

static PyObject *add_known_name(PyObject *object, PyObject *args)
{
    py_case *self = (py_case *)object;
    const char *name;
    Py_ssize_t len;
    idc_error *err = NULL;
    if (!PyArg_ParseTuple(args, "s#:add_known_name", &name, &len) || !is_free(self))
        return NULL;
    idc_status status = idc_case_add_known_name(self->c, name, (size_t)len, &err);
    if (status != IDC_OK)
        return core_raise(core_state_of_type(Py_TYPE(object)), status, err);
    return Py_NewRef(Py_None);
}

static PyObject *cancel(PyObject *object, PyObject *unused)
{
    (void)unused;
    idc_case_cancel(((py_case *)object)->c);
    return Py_NewRef(Py_None);
}

static PyObject *run(PyObject *object, PyObject *args, PyObject *kwargs)
{
    py_case *self = (py_case *)object;
    core_state *state = core_state_of_type(Py_TYPE(object));
    idc_engine *engine = ((py_engine *)self->engine)->engine;
    idc_report *report = NULL;
    idc_error *err = NULL;
    static char *names[] = {"registry", NULL};
    PyObject *store = Py_None;
    idc_status status;
    if (!PyArg_ParseTupleAndKeywords(args, kwargs, "|O:run", names, &store) || !is_free(self))
        return NULL;
    if (store != Py_None && !PyObject_TypeCheck(store, state->registry)) {
        PyErr_SetString(PyExc_TypeError, "run: registry is a Registry or None");
        return NULL;
    }
    idc_registry *registry = store == Py_None ? NULL : ((py_registry *)store)->registry;
    self->running = 1;
    Py_INCREF(object);
    Py_BEGIN_ALLOW_THREADS status = idc_engine_run(engine, self->c, registry, &report, &err);
    Py_END_ALLOW_THREADS self->running = 0;
    PyObject *result =
        status == IDC_OK ? core_report_new(state, object, report) : core_raise(state, status, err);
    Py_DECREF(object);
    return result;
}

static PyMethodDef methods[] = {
    {"add_source", (PyCFunction)(void (*)(void))add_source, METH_VARARGS | METH_KEYWORDS,
     "add_source(label, data, role=None, platform=None, received=None)"},
    {"add_path", add_path, METH_O, "add_path(path): a file, a folder or a manifest"},
    {"set_manifest", set_manifest, METH_O, "set_manifest(data): bytes of a case.json"},
    {"add_known_name", add_known_name, METH_VARARGS, "add_known_name(name)"},
    {"cancel", cancel, METH_NOARGS, "cancel(): asks a run in another thread to stop"},
    {"run", (PyCFunction)(void (*)(void))run, METH_VARARGS | METH_KEYWORDS,
     "run(registry=None) -> Report; other threads go on meanwhile"},
    {NULL, NULL, 0, NULL}};

static PyType_Slot slots[] = {
    {Py_tp_new, (void *)case_new},
    {Py_tp_dealloc, (void *)case_dealloc},
    {Py_tp_methods, methods},
    {Py_tp_doc, (void *)"Case(engine, id=None, as_of=None, subject=None)"},
    {0, NULL}};

static PyType_Spec spec = {"idcheck.Case", sizeof(py_case), 0,
                           Py_TPFLAGS_DEFAULT | Py_TPFLAGS_IMMUTABLETYPE, slots};

int core_add_case(PyObject *module, core_state *state)
{
    state->case_ = (PyTypeObject *)PyType_FromModuleAndSpec(module, &spec, NULL);
    return state->case_ ? PyModule_AddType(module, state->case_) : -1;
}
