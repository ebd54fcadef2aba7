/* The state of the module, and errors of the library as exceptions. */
#include "core.h"

core_state *core_state_of(PyObject *module)
{
    return (core_state *)PyModule_GetState(module);
}

core_state *core_state_of_type(PyTypeObject *type)
{
    return (core_state *)PyType_GetModuleState(type);
}

PyObject *core_raise(core_state *state, idc_status status, idc_error *err)
{
    if (status == IDC_ERR_NOMEM) {
        PyErr_NoMemory();
    } else {
        PyObject *type = status == IDC_ERR_ARGUMENT ? PyExc_ValueError
                         : status == IDC_ERR_IO     ? PyExc_OSError
                                                    : state->error;
        const char *message = idc_error_message(err);
        PyErr_SetString(type, *message ? message : idc_status_name(status));
    }
    idc_error_free(err);
    return NULL;
}
