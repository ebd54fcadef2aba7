/* Names: comparison, parts, romanisation, machine readable zones, and pools to search in. */
#include "functions.h"

#include <string.h>

static PyObject *text_of(core_state *state, idc_status status, char *text, size_t len,
                         idc_error *err)
{
    if (status != IDC_OK)
        return core_raise(state, status, err);
    PyObject *result = PyUnicode_FromStringAndSize(text, (Py_ssize_t)len);
    idc_text_free(text);
    return result;
}

PyObject *core_compare_names(PyObject *module, PyObject *args)
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

PyObject *core_analyse_name(PyObject *module, PyObject *args)
{
    const char *name;
    Py_ssize_t len;
    char *json = NULL;
    size_t json_len;
    idc_error *err = NULL;
    if (!PyArg_ParseTuple(args, "s#:analyse_name", &name, &len))
        return NULL;
    idc_status status = idc_names_analyse(name, (size_t)len, &json, &json_len, &err);
    return text_of(core_state_of(module), status, json, json_len, err);
}

PyObject *core_romanise_name(PyObject *module, PyObject *args)
{
    const char *system, *text;
    Py_ssize_t len;
    char *out = NULL;
    size_t out_len = 0;
    idc_error *err = NULL;
    if (!PyArg_ParseTuple(args, "ss#:romanise_name", &system, &text, &len))
        return NULL;
    idc_status status = idc_names_romanise(system, text, (size_t)len, &out, &out_len, &err);
    return text_of(core_state_of(module), status, out, out_len, err);
}

PyObject *core_name_systems(PyObject *module, PyObject *args)
{
    const char *latin, *native;
    Py_ssize_t latin_len, native_len;
    char *list = NULL;
    int explained = 0;
    idc_error *err = NULL;
    if (!PyArg_ParseTuple(args, "s#z#:name_systems", &latin, &latin_len, &native, &native_len))
        return NULL;
    idc_status status = idc_names_systems(native, (size_t)native_len, latin, (size_t)latin_len,
                                          &explained, &list, &err);
    if (status == IDC_OK && !explained)
        list[0] = '\0';
    return text_of(core_state_of(module), status, list, list ? strlen(list) : 0, err);
}

PyObject *core_read_mrz(PyObject *module, PyObject *args)
{
    const char *text;
    Py_ssize_t len;
    char *json = NULL;
    size_t json_len = 0;
    idc_error *err = NULL;
    if (!PyArg_ParseTuple(args, "s#:read_mrz", &text, &len))
        return NULL;
    idc_status status = idc_names_mrz(text, (size_t)len, &json, &json_len, &err);
    return text_of(core_state_of(module), status, json, json_len, err);
}

/* ---- a pool --------------------------------------------------------------------------------- */

typedef struct py_pool {
    PyObject_HEAD idc_names_pool *pool;
} py_pool;

static PyObject *pool_new(PyTypeObject *type, PyObject *args, PyObject *kwargs)
{
    static char *names[] = {NULL};
    idc_names_pool *pool = NULL;
    idc_error *err = NULL;
    if (!PyArg_ParseTupleAndKeywords(args, kwargs, ":NamePool", names))
        return NULL;
    idc_status status = idc_names_pool_new(&pool, &err);
    if (status != IDC_OK)
        return core_raise(core_state_of_type(type), status, err);
    py_pool *self = (py_pool *)((allocfunc)PyType_GetSlot(type, Py_tp_alloc))(type, 0);
    if (!self) {
        idc_names_pool_free(pool);
        return NULL;
    }
    self->pool = pool;
    return (PyObject *)self;
}

static void pool_dealloc(PyObject *object)
{
    PyTypeObject *type = Py_TYPE(object);
    idc_names_pool_free(((py_pool *)object)->pool);
    ((freefunc)PyType_GetSlot(type, Py_tp_free))(object);
    Py_DECREF(type);
}

static PyObject *pool_add(PyObject *object, PyObject *args)
{
    const char *name;
    Py_ssize_t len;
    idc_error *err = NULL;
    if (!PyArg_ParseTuple(args, "s#:add", &name, &len))
        return NULL;
    idc_status status = idc_names_pool_add(((py_pool *)object)->pool, name, (size_t)len, &err);
    if (status != IDC_OK)
        return core_raise(core_state_of_type(Py_TYPE(object)), status, err);
    return Py_NewRef(Py_None);
}

static PyObject *pool_search(PyObject *object, PyObject *args)
{
    enum { MOST = 1000 };
    const char *query;
    Py_ssize_t len;
    int most;
    size_t count = 0;
    idc_error *err = NULL;
    if (!PyArg_ParseTuple(args, "s#i:search", &query, &len, &most))
        return NULL;
    if (most < 1 || most > MOST) {
        PyErr_SetString(PyExc_ValueError, "search: between 1 and 1000 names are given");
        return NULL;
    }
    idc_names_hit *hits = PyMem_Calloc((size_t)most, sizeof *hits);
    if (!hits)
        return PyErr_NoMemory();
    idc_status status = idc_names_pool_search(((py_pool *)object)->pool, query, (size_t)len, hits,
                                              (size_t)most, &count, &err);
    PyObject *list = status == IDC_OK
                         ? PyList_New(0)
                         : core_raise(core_state_of_type(Py_TYPE(object)), status, err);
    for (size_t i = 0; list && i < count; i++) {
        PyObject *row = Py_BuildValue("(Ii)", (unsigned)hits[i].number, (int)hits[i].millibits);
        if (!row || PyList_Append(list, row))
            Py_CLEAR(list);
        Py_XDECREF(row);
    }
    PyMem_Free(hits);
    return list;
}

static PyMethodDef methods[] = {
    {"add", pool_add, METH_VARARGS, "add(name): its number is how many were added before"},
    {"search", pool_search, METH_VARARGS, "search(query, most) -> [(number, millibits), ...]"},
    {NULL, NULL, 0, NULL}};

static PyType_Slot slots[] = {{Py_tp_new, (void *)pool_new},
                              {Py_tp_dealloc, (void *)pool_dealloc},
                              {Py_tp_methods, methods},
                              {Py_tp_doc, (void *)"NamePool()"},
                              {0, NULL}};

static PyType_Spec spec = {"idcheck.NamePool", sizeof(py_pool), 0,
                           Py_TPFLAGS_DEFAULT | Py_TPFLAGS_IMMUTABLETYPE, slots};

int core_add_names(PyObject *module)
{
    PyObject *type = PyType_FromModuleAndSpec(module, &spec, NULL);
    int failed = type ? PyModule_AddType(module, (PyTypeObject *)type) : -1;
    Py_XDECREF(type);
    return failed;
}
