/* Dates as people write them. */
#include "functions.h"

PyObject *core_read_date(PyObject *module, PyObject *args, PyObject *kwargs)
{
    static char *names[] = {"text", "as_of", NULL};
    const char *text, *as_of = NULL;
    Py_ssize_t len;
    idc_date_text date;
    idc_error *err = NULL;
    if (!PyArg_ParseTupleAndKeywords(args, kwargs, "s#|z:read_date", names, &text, &len, &as_of))
        return NULL;
    idc_status status = idc_dates_read(text, (size_t)len, as_of, &date, &err);
    if (status != IDC_OK)
        return core_raise(core_state_of(module), status, err);
    return Py_BuildValue("(sss)", date.start, date.end, date.edtf);
}

PyObject *core_edtf_level(PyObject *module, PyObject *args)
{
    const char *text;
    Py_ssize_t len;
    (void)module;
    if (!PyArg_ParseTuple(args, "s#:edtf_level", &text, &len))
        return NULL;
    int level = idc_dates_edtf_level(text, (size_t)len);
    if (level < 0)
        return Py_NewRef(Py_None);
    return PyLong_FromLong(level);
}
