/* The module: what it holds and the names it gives it. */
#include "functions.h"

static PyMethodDef functions[] = {
    {"compare_names", core_compare_names, METH_VARARGS,
     "compare_names(a, b) -> (millibits, relation, explanation)"},
    {"analyse_name", core_analyse_name, METH_VARARGS, "analyse_name(name) -> JSON text"},
    {"romanise_name", core_romanise_name, METH_VARARGS, "romanise_name(system, text) -> spelling"},
    {"name_systems", core_name_systems, METH_VARARGS,
     "name_systems(latin, native) -> \"id:bits\" joined by commas, likeliest first"},
    {"read_mrz", core_read_mrz, METH_VARARGS, "read_mrz(text) -> JSON text"},
    {"read_date", (PyCFunction)(void (*)(void))core_read_date, METH_VARARGS | METH_KEYWORDS,
     "read_date(text, as_of=None) -> (start, end, edtf)"},
    {"edtf_level", core_edtf_level, METH_VARARGS, "edtf_level(text) -> 0, 1, 2 or None"},
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
