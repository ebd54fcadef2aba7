/**
 * core.h  What the types of the extension share.
 *
 * Limited API of CPython 3.11: one binary serves every later version. No static types and no
 * static state, so that the same source serves sub-interpreters and free threading. Views
 * (findings, claims) hold on to their report; reports hold on to the case whose bytes they cite.
 */
#ifndef IDC_PYTHON_CORE_H
#define IDC_PYTHON_CORE_H

#define PY_SSIZE_T_CLEAN
#include <Python.h>

#include <idcheck/idcheck.h>

typedef struct core_state {
    PyObject *error; /* idcheck.Error */
    PyTypeObject *engine, *case_, *report, *finding, *claim, *sequence, *registry, *photo_index;
} core_state;

typedef struct py_engine {
    PyObject_HEAD idc_engine *engine;
} py_engine;

typedef struct py_case {
    PyObject_HEAD PyObject *engine;
    idc_case *c;
    Py_buffer *buffers; /* held until the case and its reports are gone */
    Py_ssize_t buffer_count;
    int running; /* a run without the GIL: no other call may touch the case */
} py_case;

typedef struct py_report {
    PyObject_HEAD PyObject *case_;
    idc_report *report;
} py_report;

typedef struct py_registry {
    PyObject_HEAD idc_registry *registry;
} py_registry;

core_state *core_state_of(PyObject *module);

/** State by a type of the module; NULL with an exception. */
core_state *core_state_of_type(PyTypeObject *type);

/** Raises idcheck.Error (or MemoryError, ValueError) for err, which is freed. @return NULL */
PyObject *core_raise(core_state *state, idc_status status, idc_error *err);

int core_add_engine(PyObject *module, core_state *state);
int core_add_case(PyObject *module, core_state *state);
int core_add_report(PyObject *module, core_state *state);
int core_add_views(PyObject *module, core_state *state);
int core_add_registry(PyObject *module, core_state *state);
int core_add_photos(PyObject *module, core_state *state);
int core_add_names(PyObject *module);
int core_add_timeline(PyObject *module);
int core_add_lineage(PyObject *module);

/** New report around a C report, which it takes over also on failure. */
PyObject *core_report_new(core_state *state, PyObject *case_, idc_report *report);

enum { CORE_FINDINGS, CORE_CLAIMS, CORE_SOURCES };

/** Lazy sequence over a report. */
PyObject *core_sequence_new(core_state *state, PyObject *report, int what);
PyObject *core_claim_new(core_state *state, PyObject *report, const idc_claim *claim);

#endif
