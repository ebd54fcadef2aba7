/* Timeline: intervals and what is required of them, with a proof when it cannot hold. */
#include "core.h"

typedef struct py_timeline {
    PyObject_HEAD idc_timeline *timeline;
} py_timeline;

static PyObject *timeline_new(PyTypeObject *type, PyObject *args, PyObject *kwargs)
{
    static char *names[] = {NULL};
    idc_timeline *timeline = NULL;
    idc_error *err = NULL;
    if (!PyArg_ParseTupleAndKeywords(args, kwargs, ":Timeline", names))
        return NULL;
    idc_status status = idc_timeline_new(&timeline, &err);
    if (status != IDC_OK)
        return core_raise(core_state_of_type(type), status, err);
    py_timeline *self = (py_timeline *)((allocfunc)PyType_GetSlot(type, Py_tp_alloc))(type, 0);
    if (!self) {
        idc_timeline_free(timeline);
        return NULL;
    }
    self->timeline = timeline;
    return (PyObject *)self;
}

static void timeline_dealloc(PyObject *object)
{
    PyTypeObject *type = Py_TYPE(object);
    idc_timeline_free(((py_timeline *)object)->timeline);
    ((freefunc)PyType_GetSlot(type, Py_tp_free))(object);
    Py_DECREF(type);
}

static PyObject *add(PyObject *object, PyObject *args)
{
    const char *text, *as_of;
    Py_ssize_t len;
    uint32_t id = 0;
    idc_error *err = NULL;
    if (!PyArg_ParseTuple(args, "s#z:add", &text, &len, &as_of))
        return NULL;
    idc_status status =
        idc_timeline_add(((py_timeline *)object)->timeline, text, (size_t)len, as_of, &id, &err);
    if (status != IDC_OK)
        return core_raise(core_state_of_type(Py_TYPE(object)), status, err);
    return PyLong_FromUnsignedLong(id);
}

static PyObject *require(PyObject *object, PyObject *args)
{
    unsigned a, b;
    int a_is_end, b_is_end, least, most;
    bool holds = false;
    idc_error *err = NULL;
    if (!PyArg_ParseTuple(args, "IpIpii:require", &a, &a_is_end, &b, &b_is_end, &least, &most))
        return NULL;
    idc_status status = idc_timeline_require(
        ((py_timeline *)object)->timeline, a, a_is_end ? IDC_TIMELINE_END : IDC_TIMELINE_START, b,
        b_is_end ? IDC_TIMELINE_END : IDC_TIMELINE_START, least, most, &holds, &err);
    if (status != IDC_OK)
        return core_raise(core_state_of_type(Py_TYPE(object)), status, err);
    return PyBool_FromLong(holds);
}

static PyObject *proof(PyObject *object, PyObject *unused)
{
    (void)unused;
    return PyUnicode_FromString(idc_timeline_proof(((py_timeline *)object)->timeline));
}

static PyObject *relations(PyObject *object, PyObject *args)
{
    unsigned a, b;
    if (!PyArg_ParseTuple(args, "II:relations", &a, &b))
        return NULL;
    return PyLong_FromUnsignedLong(idc_timeline_relations(((py_timeline *)object)->timeline, a, b));
}

static PyMethodDef methods[] = {
    {"add", add, METH_VARARGS, "add(text, as_of) -> number of the interval"},
    {"require", require, METH_VARARGS,
     "require(a, a_is_end, b, b_is_end, least_days, most_days) -> whether it can hold"},
    {"proof", proof, METH_NOARGS, "proof() -> why the last call could not hold, a line each"},
    {"relations", relations, METH_VARARGS, "relations(a, b) -> bits, 0 for unknown numbers"},
    {NULL, NULL, 0, NULL}};

static PyType_Slot slots[] = {{Py_tp_new, (void *)timeline_new},
                              {Py_tp_dealloc, (void *)timeline_dealloc},
                              {Py_tp_methods, methods},
                              {Py_tp_doc, (void *)"Timeline()"},
                              {0, NULL}};

static PyType_Spec spec = {"idcheck.Timeline", sizeof(py_timeline), 0,
                           Py_TPFLAGS_DEFAULT | Py_TPFLAGS_IMMUTABLETYPE, slots};

int core_add_timeline(PyObject *module)
{
    PyObject *type = PyType_FromModuleAndSpec(module, &spec, NULL);
    int failed = type ? PyModule_AddType(module, (PyTypeObject *)type) : -1;
    Py_XDECREF(type);
    return failed;
}
