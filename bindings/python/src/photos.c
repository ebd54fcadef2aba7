/* Photos: hashes of a picture, and an index that is searched for near ones. */
#include "core.h"

typedef struct py_photo_index {
    PyObject_HEAD idc_photos_index *index;
    idc_photos_hits *hits;
    PyThread_type_lock lock; /* adding and searching take turns, also without a GIL */
} py_photo_index;

static PyObject *hash_photo(PyObject *module, PyObject *data)
{
    Py_buffer view;
    char hex[65];
    int32_t quality;
    idc_error *err = NULL;
    idc_status status;
    if (PyObject_GetBuffer(data, &view, PyBUF_SIMPLE))
        return NULL;
    Py_BEGIN_ALLOW_THREADS status =
        idc_photos_hash(view.buf, (size_t)view.len, hex, &quality, &err);
    Py_END_ALLOW_THREADS PyBuffer_Release(&view);
    if (status != IDC_OK)
        return core_raise(core_state_of(module), status, err);
    return Py_BuildValue("(si)", hex, (int)quality);
}

static PyObject *photo_distance(PyObject *module, PyObject *args)
{
    const char *a, *b;
    (void)module;
    if (!PyArg_ParseTuple(args, "ss:photo_distance", &a, &b))
        return NULL;
    int distance = idc_photos_distance(a, b);
    if (distance < 0) {
        PyErr_SetString(PyExc_ValueError, "photo_distance: a PDQ hash has 64 hexadecimal digits");
        return NULL;
    }
    return PyLong_FromLong(distance);
}

/* One hash of a print: (hex, quality, turn, (left, top, right, bottom)). */
static PyObject *view_of(const idc_photos_print *print, size_t i)
{
    uint16_t part[4];
    idc_photos_print_part(print, i, part);
    return Py_BuildValue("(sis(iiii))", idc_photos_print_hex(print, i),
                         (int)idc_photos_print_quality(print, i), idc_photos_print_turn(print, i),
                         part[0], part[1], part[2], part[3]);
}

static PyObject *print_photo(PyObject *module, PyObject *args)
{
    Py_buffer view;
    unsigned flags;
    idc_photos_print *print = NULL;
    idc_error *err = NULL;
    idc_status status;
    if (!PyArg_ParseTuple(args, "y*I:print_photo", &view, &flags))
        return NULL;
    Py_BEGIN_ALLOW_THREADS status =
        idc_photos_print_new(view.buf, (size_t)view.len, flags, &print, &err);
    Py_END_ALLOW_THREADS PyBuffer_Release(&view);
    if (status != IDC_OK)
        return core_raise(core_state_of(module), status, err);
    PyObject *list = PyList_New(0);
    for (size_t i = 0; list && i < idc_photos_print_count(print); i++) {
        PyObject *row = view_of(print, i);
        if (!row || PyList_Append(list, row))
            Py_CLEAR(list);
        Py_XDECREF(row);
    }
    PyObject *result =
        list ? Py_BuildValue("(nN)", (Py_ssize_t)idc_photos_print_upright(print), list) : NULL;
    idc_photos_print_free(print);
    return result;
}

static PyObject *photo_weight(PyObject *module, PyObject *args)
{
    int distance, quality_a, quality_b;
    unsigned views;
    (void)module;
    if (!PyArg_ParseTuple(args, "iiiI:photo_weight", &distance, &quality_a, &quality_b, &views))
        return NULL;
    return PyLong_FromLong(idc_photos_weight_millibits(distance, quality_a, quality_b, views));
}

static PyObject *photo_chance(PyObject *module, PyObject *args)
{
    int distance;
    unsigned long long entries;
    unsigned views;
    (void)module;
    if (!PyArg_ParseTuple(args, "iKI:photo_chance", &distance, &entries, &views))
        return NULL;
    return PyLong_FromUnsignedLongLong(idc_photos_chance_millionths(distance, entries, views));
}

static void lock(py_photo_index *self)
{
    Py_BEGIN_ALLOW_THREADS PyThread_acquire_lock(self->lock, WAIT_LOCK);
    Py_END_ALLOW_THREADS
}

/* Gives the lock back, and what a call without a result says. */
static PyObject *done(py_photo_index *self, idc_status status, idc_error *err)
{
    PyThread_release_lock(self->lock);
    if (status != IDC_OK)
        return core_raise(core_state_of_type(Py_TYPE((PyObject *)self)), status, err);
    return Py_NewRef(Py_None);
}

static PyObject *index_new(PyTypeObject *type, PyObject *args, PyObject *kwargs)
{
    static char *names[] = {"path", NULL};
    PyObject *path = NULL;
    idc_error *err = NULL;
    core_state *state = core_state_of_type(type);
    if (!state || !PyArg_ParseTupleAndKeywords(args, kwargs, "|O&:PhotoIndex", names,
                                               PyUnicode_FSConverter, &path))
        return NULL;
    allocfunc alloc = (allocfunc)PyType_GetSlot(type, Py_tp_alloc);
    py_photo_index *self = (py_photo_index *)alloc(type, 0);
    idc_status status = IDC_ERR_NOMEM;
    if (self && (self->lock = PyThread_allocate_lock()))
        status = path ? idc_photos_index_open(PyBytes_AsString(path), &self->index, &err)
                      : idc_photos_index_new(&self->index, &err);
    if (status == IDC_OK)
        status = idc_photos_hits_new(&self->hits, &err);
    Py_XDECREF(path);
    if (status == IDC_OK)
        return (PyObject *)self;
    Py_XDECREF((PyObject *)self);
    return core_raise(state, status, err);
}

static void index_dealloc(PyObject *object)
{
    py_photo_index *self = (py_photo_index *)object;
    PyTypeObject *type = Py_TYPE(object);
    idc_photos_hits_free(self->hits);
    idc_photos_index_free(self->index);
    if (self->lock)
        PyThread_free_lock(self->lock);
    freefunc release = (freefunc)PyType_GetSlot(type, Py_tp_free);
    release(object);
    Py_DECREF(type);
}

static Py_ssize_t index_length(PyObject *object)
{
    return (Py_ssize_t)idc_photos_index_count(((py_photo_index *)object)->index);
}

static PyObject *index_add(PyObject *object, PyObject *args)
{
    py_photo_index *self = (py_photo_index *)object;
    const char *hex;
    idc_error *err = NULL;
    if (!PyArg_ParseTuple(args, "s:add", &hex))
        return NULL;
    lock(self);
    return done(self, idc_photos_index_add(self->index, hex, &err), err);
}

static PyObject *index_build(PyObject *object, PyObject *unused)
{
    py_photo_index *self = (py_photo_index *)object;
    idc_error *err = NULL;
    (void)unused;
    lock(self);
    return done(self, idc_photos_index_build(self->index, &err), err);
}

static PyObject *index_verify(PyObject *object, PyObject *unused)
{
    py_photo_index *self = (py_photo_index *)object;
    idc_error *err = NULL;
    (void)unused;
    lock(self);
    return done(self, idc_photos_index_verify(self->index, &err), err);
}

static PyObject *index_save(PyObject *object, PyObject *path)
{
    py_photo_index *self = (py_photo_index *)object;
    PyObject *bytes = NULL;
    idc_error *err = NULL;
    if (!PyUnicode_FSConverter(path, &bytes))
        return NULL;
    lock(self);
    idc_status status = idc_photos_index_save(self->index, PyBytes_AsString(bytes), &err);
    Py_DECREF(bytes);
    return done(self, status, err);
}

static PyObject *hits_of(const py_photo_index *self)
{
    PyObject *list = PyList_New(0);
    for (size_t i = 0; list && i < idc_photos_hits_count(self->hits); i++) {
        char hex[65];
        uint64_t position = idc_photos_hits_position(self->hits, i);
        PyObject *row = NULL;
        if (idc_photos_index_hex(self->index, position, hex))
            row = Py_BuildValue("(Ksi)", (unsigned long long)position, hex,
                                idc_photos_hits_distance(self->hits, i));
        if (!row || PyList_Append(list, row))
            Py_CLEAR(list);
        Py_XDECREF(row);
    }
    return list;
}

static PyObject *index_search(PyObject *object, PyObject *args, PyObject *kwargs)
{
    static char *names[] = {"hex", "radius", NULL};
    py_photo_index *self = (py_photo_index *)object;
    const char *hex;
    int radius = 31;
    idc_error *err = NULL;
    if (!PyArg_ParseTupleAndKeywords(args, kwargs, "s|i:search", names, &hex, &radius))
        return NULL;
    lock(self);
    idc_status status = idc_photos_index_search(self->index, hex, radius, self->hits, &err);
    PyObject *list = status == IDC_OK ? hits_of(self) : NULL;
    PyThread_release_lock(self->lock);
    return status == IDC_OK ? list : core_raise(core_state_of_type(Py_TYPE(object)), status, err);
}

static PyMethodDef index_methods[] = {
    {"add", index_add, METH_VARARGS, "add(hex)"},
    {"build", index_build, METH_NOARGS, "build(): makes tables of what was added"},
    {"save", index_save, METH_O, "save(path)"},
    {"verify", index_verify, METH_NOARGS, "verify(): compares checksums of an opened file"},
    {"search", (PyCFunction)(void (*)(void))index_search, METH_VARARGS | METH_KEYWORDS,
     "search(hex, radius=31) -> [(position, hex, distance)]"},
    {NULL, NULL, 0, NULL}};

static PyType_Slot index_slots[] = {{Py_tp_new, (void *)index_new},
                                    {Py_tp_dealloc, (void *)index_dealloc},
                                    {Py_tp_methods, index_methods},
                                    {Py_sq_length, (void *)index_length},
                                    {Py_tp_doc, (void *)"Hashes that are searched for near ones."},
                                    {0, NULL}};

static PyType_Spec index_spec = {.name = "idcheck.PhotoIndex",
                                 .basicsize = sizeof(py_photo_index),
                                 .flags = Py_TPFLAGS_DEFAULT | Py_TPFLAGS_IMMUTABLETYPE,
                                 .slots = index_slots};

static PyMethodDef functions[] = {
    {"hash_photo", hash_photo, METH_O, "hash_photo(data) -> (hex, quality)"},
    {"print_photo", print_photo, METH_VARARGS,
     "print_photo(data, flags) -> (upright, [(hex, quality, turn, part)])"},
    {"photo_distance", photo_distance, METH_VARARGS, "photo_distance(hex_a, hex_b) -> 0..256"},
    {"photo_weight", photo_weight, METH_VARARGS,
     "photo_weight(distance, quality_a, quality_b, views) -> millibits"},
    {"photo_chance", photo_chance, METH_VARARGS,
     "photo_chance(distance, entries, views) -> millionths"},
    {NULL, NULL, 0, NULL}};

int core_add_photos(PyObject *module, core_state *state)
{
    state->photo_index = (PyTypeObject *)PyType_FromModuleAndSpec(module, &index_spec, NULL);
    return !state->photo_index || PyModule_AddType(module, state->photo_index) ||
                   PyModule_AddFunctions(module, functions)
               ? -1
               : 0;
}
