/** functions.h  Functions of the module; their doc strings stand in module.c. */
#ifndef IDC_PYTHON_FUNCTIONS_H
#define IDC_PYTHON_FUNCTIONS_H

#include "core.h"

PyObject *core_compare_names(PyObject *module, PyObject *args);
PyObject *core_analyse_name(PyObject *module, PyObject *args);
PyObject *core_romanise_name(PyObject *module, PyObject *args);
PyObject *core_name_systems(PyObject *module, PyObject *args);
PyObject *core_read_mrz(PyObject *module, PyObject *args);
PyObject *core_read_date(PyObject *module, PyObject *args, PyObject *kwargs);
PyObject *core_edtf_level(PyObject *module, PyObject *args);

#endif
