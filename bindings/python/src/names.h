/** names.h  Functions on names, and the type NamePool. */
#ifndef IDC_PYTHON_NAMES_H
#define IDC_PYTHON_NAMES_H

#include "core.h"

PyObject *core_romanise_name(PyObject *module, PyObject *args);
PyObject *core_name_systems(PyObject *module, PyObject *args);
PyObject *core_read_mrz(PyObject *module, PyObject *args);

#endif
