#include "source/pdf/qpdf_shim.h"

#define POINTERHOLDER_TRANSITION 4 /* no PointerHolder: qpdf hands out shared_ptr */
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFExc.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <limits>
#include <new>
#include <string>
#include <vector>

struct idc_qpdf {
    QPDF file;
    std::vector<QPDFObjectHandle> objects = {QPDFObjectHandle::newNull()};
    std::string text; /* last given out */
    decltype(QPDFObjectHandle().getRawStreamData()) data;
    bool failed = false;
};

namespace
{

/* Valid until the next add(). */
QPDFObjectHandle &of(idc_qpdf *q, idc_qpdf_object o)
{
    return q->objects[o < q->objects.size() ? o : 0];
}

idc_qpdf_object add(idc_qpdf *q, const QPDFObjectHandle &object)
{
    if (q->objects.size() >= std::numeric_limits<idc_qpdf_object>::max())
        return 0;
    q->objects.push_back(object);
    return static_cast<idc_qpdf_object>(q->objects.size() - 1);
}

/* Runs f; what it throws is remembered as damage and answered with otherwise. */
template <typename T, typename F> T guarded(idc_qpdf *q, T otherwise, F f)
{
    try {
        return f();
    } catch (...) {
        q->failed = true;
        return otherwise;
    }
}

template <typename T, typename F> T asked(idc_qpdf *q, idc_qpdf_object o, T otherwise, F f)
{
    return guarded(q, otherwise, [&] { return f(of(q, o)); });
}

bool give(idc_qpdf *q, std::string &&text, const char **out, size_t *len)
{
    q->text = std::move(text);
    *out = q->text.data();
    *len = q->text.size();
    return true;
}

} // namespace

extern "C" {

idc_qpdf_outcome idc_qpdf_open(const char *bytes, size_t len, idc_qpdf **out)
{
    idc_qpdf *q = nullptr;
    idc_qpdf_outcome outcome = IDC_QPDF_DAMAGED;
    *out = nullptr;
    try {
        q = new idc_qpdf;
        q->file.setSuppressWarnings(true);
        q->file.setAttemptRecovery(true);
        q->file.processMemoryFile("", bytes, len);
        *out = q;
        return IDC_QPDF_OPEN;
    } catch (const QPDFExc &e) {
        outcome = e.getErrorCode() == qpdf_e_password ? IDC_QPDF_LOCKED : IDC_QPDF_DAMAGED;
    } catch (const std::bad_alloc &) {
        outcome = IDC_QPDF_NO_MEMORY;
    } catch (...) {
    }
    delete q;
    return outcome;
}

void idc_qpdf_close(idc_qpdf *q)
{
    delete q;
}

bool idc_qpdf_warned(const idc_qpdf *q)
{
    return q->failed || q->file.anyWarnings();
}

void idc_qpdf_release(idc_qpdf *q)
{
    q->objects.resize(1);
}

idc_qpdf_object idc_qpdf_trailer(idc_qpdf *q)
{
    return guarded(q, 0u, [&] { return add(q, q->file.getTrailer()); });
}

idc_qpdf_object idc_qpdf_root(idc_qpdf *q)
{
    return guarded(q, 0u, [&] { return add(q, q->file.getRoot()); });
}

int idc_qpdf_page_count(idc_qpdf *q)
{
    return guarded(q, 0, [&] { return static_cast<int>(q->file.getAllPages().size()); });
}

idc_qpdf_object idc_qpdf_page(idc_qpdf *q, size_t index)
{
    return guarded(q, 0u, [&] { return add(q, q->file.getAllPages().at(index)); });
}

idc_qpdf_object idc_qpdf_numbered(idc_qpdf *q, int number, int generation)
{
    return guarded(q, 0u, [&] { return add(q, q->file.getObjectByID(number, generation)); });
}

bool idc_qpdf_is_null(idc_qpdf *q, idc_qpdf_object o)
{
    return asked(q, o, true, [](QPDFObjectHandle &h) { return h.isNull(); });
}

bool idc_qpdf_is_array(idc_qpdf *q, idc_qpdf_object o)
{
    return asked(q, o, false, [](QPDFObjectHandle &h) { return h.isArray(); });
}

bool idc_qpdf_is_dictionary(idc_qpdf *q, idc_qpdf_object o)
{
    return asked(q, o, false, [](QPDFObjectHandle &h) { return h.isDictionary(); });
}

bool idc_qpdf_is_stream(idc_qpdf *q, idc_qpdf_object o)
{
    return asked(q, o, false, [](QPDFObjectHandle &h) { return h.isStream(); });
}

bool idc_qpdf_is_name(idc_qpdf *q, idc_qpdf_object o)
{
    return asked(q, o, false, [](QPDFObjectHandle &h) { return h.isName(); });
}

bool idc_qpdf_is_true(idc_qpdf *q, idc_qpdf_object o)
{
    return asked(q, o, false, [](QPDFObjectHandle &h) { return h.isBool() && h.getBoolValue(); });
}

int idc_qpdf_number_of(idc_qpdf *q, idc_qpdf_object o)
{
    return of(q, o).getObjectID();
}

int idc_qpdf_generation_of(idc_qpdf *q, idc_qpdf_object o)
{
    return of(q, o).getGeneration();
}

bool idc_qpdf_integer(idc_qpdf *q, idc_qpdf_object o, int64_t *out)
{
    return asked(q, o, false, [&](QPDFObjectHandle &h) {
        if (!h.isInteger())
            return false;
        *out = h.getIntValue();
        return true;
    });
}

bool idc_qpdf_real(idc_qpdf *q, idc_qpdf_object o, const char **text, size_t *len)
{
    return asked(q, o, false, [&](QPDFObjectHandle &h) {
        return h.isReal() && give(q, h.getRealValue(), text, len);
    });
}

bool idc_qpdf_name(idc_qpdf *q, idc_qpdf_object o, const char **text, size_t *len)
{
    return asked(q, o, false, [&](QPDFObjectHandle &h) {
        return h.isName() && give(q, h.getName(), text, len);
    });
}

bool idc_qpdf_string(idc_qpdf *q, idc_qpdf_object o, const char **bytes, size_t *len)
{
    return asked(q, o, false, [&](QPDFObjectHandle &h) {
        return h.isString() && give(q, h.getStringValue(), bytes, len);
    });
}

bool idc_qpdf_utf8(idc_qpdf *q, idc_qpdf_object o, const char **text, size_t *len)
{
    return asked(q, o, false, [&](QPDFObjectHandle &h) {
        return h.isString() && give(q, h.getUTF8Value(), text, len);
    });
}

int idc_qpdf_items(idc_qpdf *q, idc_qpdf_object array)
{
    return asked(q, array, 0,
                 [](QPDFObjectHandle &h) { return h.isArray() ? h.getArrayNItems() : 0; });
}

idc_qpdf_object idc_qpdf_item(idc_qpdf *q, idc_qpdf_object array, int index)
{
    return asked(q, array, 0u, [&](QPDFObjectHandle &h) {
        bool inside = index >= 0 && h.isArray() && index < h.getArrayNItems();
        return inside ? add(q, h.getArrayItem(index)) : 0u;
    });
}

idc_qpdf_object idc_qpdf_key(idc_qpdf *q, idc_qpdf_object o, const char *key)
{
    return asked(q, o, 0u, [&](QPDFObjectHandle &h) {
        std::string name(key);
        QPDFObjectHandle dictionary = h.isStream() ? h.getDict() : h;
        bool has = dictionary.isDictionary() && dictionary.hasKey(name);
        return has ? add(q, dictionary.getKey(name)) : 0u;
    });
}

size_t idc_qpdf_values(idc_qpdf *q, idc_qpdf_object dictionary, idc_qpdf_object *out, size_t most)
{
    size_t count = 0;
    return asked(q, dictionary, count, [&](QPDFObjectHandle &given) {
        QPDFObjectHandle h = given;
        if (h.isDictionary())
            for (auto const &entry : h.ditems()) {
                if (count == most)
                    break;
                out[count++] = add(q, entry.second);
            }
        return count;
    });
}

bool idc_qpdf_stream(idc_qpdf *q, idc_qpdf_object stream, const char **bytes, size_t *len)
{
    return asked(q, stream, false, [&](QPDFObjectHandle &h) {
        if (!h.isStream())
            return false;
        q->data = h.getRawStreamData();
        *bytes = reinterpret_cast<const char *>(q->data->getBuffer());
        *len = q->data->getSize();
        return true;
    });
}

} // extern "C"
