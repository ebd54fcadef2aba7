/* LineageSet: files that are compared by the identifiers that copies carry on. */
#include "core.h"

typedef struct py_lineage {
    PyObject_HEAD idc_lineage_set *set;
} py_lineage;

static PyObject *lineage_new(PyTypeObject *type, PyObject *args, PyObject *kwargs)
{
    static char *names[] = {"engine", NULL};
    PyObject *engine;
    idc_lineage_set *set = NULL;
    idc_error *err = NULL;
    core_state *state = core_state_of_type(type);
    if (!state ||
        !PyArg_ParseTupleAndKeywords(args, kwargs, "O!:LineageSet", names, state->engine, &engine))
        return NULL;
    idc_status status = idc_lineage_set_new(((py_engine *)engine)->engine, &set, &err);
    if (status != IDC_OK)
        return core_raise(state, status, err);
    py_lineage *self = (py_lineage *)((allocfunc)PyType_GetSlot(type, Py_tp_alloc))(type, 0);
    if (!self) {
        idc_lineage_set_free(set);
        return NULL;
    }
    self->set = set;
    return (PyObject *)self;
}

static void lineage_dealloc(PyObject *object)
{
    PyTypeObject *type = Py_TYPE(object);
    idc_lineage_set_free(((py_lineage *)object)->set);
    ((freefunc)PyType_GetSlot(type, Py_tp_free))(object);
    Py_DECREF(type);
}

static PyObject *add(PyObject *object, PyObject *data)
{
    Py_buffer view;
    idc_error *err = NULL;
    idc_lineage_set *set = ((py_lineage *)object)->set;
    if (PyObject_GetBuffer(data, &view, PyBUF_SIMPLE))
        return NULL;
    idc_status status = idc_lineage_set_add(set, view.buf, (size_t)view.len, &err);
    PyBuffer_Release(&view);
    if (status != IDC_OK)
        return core_raise(core_state_of_type(Py_TYPE(object)), status, err);
    return PyLong_FromSize_t(idc_lineage_set_count(set) - 1);
}

static PyObject *compare(PyObject *object, PyObject *args)
{
    Py_ssize_t a, b;
    int32_t millibits;
    const char *relation;
    char *explanation = NULL;
    idc_error *err = NULL;
    if (!PyArg_ParseTuple(args, "nn:compare", &a, &b))
        return NULL;
    idc_status status = idc_lineage_set_compare(((py_lineage *)object)->set, (size_t)a, (size_t)b,
                                                &millibits, &relation, &explanation, &err);
    if (status != IDC_OK)
        return core_raise(core_state_of_type(Py_TYPE(object)), status, err);
    PyObject *result = Py_BuildValue("(iss)", (int)millibits, relation, explanation);
    idc_text_free(explanation);
    return result;
}

static PyMethodDef methods[] = {
    {"add", add, METH_O, "add(data) -> number of the file"},
    {"compare", compare, METH_VARARGS, "compare(a, b) -> (millibits, relation, explanation)"},
    {NULL, NULL, 0, NULL}};

static PyType_Slot slots[] = {{Py_tp_new, (void *)lineage_new},
                              {Py_tp_dealloc, (void *)lineage_dealloc},
                              {Py_tp_methods, methods},
                              {Py_tp_doc, (void *)"LineageSet(engine)"},
                              {0, NULL}};

static PyType_Spec spec = {"idcheck.LineageSet", sizeof(py_lineage), 0,
                           Py_TPFLAGS_DEFAULT | Py_TPFLAGS_IMMUTABLETYPE, slots};

int core_add_lineage(PyObject *module)
{
    PyObject *type = PyType_FromModuleAndSpec(module, &spec, NULL);
    int failed = type ? PyModule_AddType(module, (PyTypeObject *)type) : -1;
    Py_XDECREF(type);
    return failed;
}
