#include "engine/session.h"

enum { CHUNK = 16384 };

idc_status idc_session_open(idc_session *session, size_t memory, idc_error **err)
{
    idc_limits_init(&session->limits);
    session->work = (idc_work){.limits = &session->limits};
    session->work.arena = idc_arena_new(&idc_allocator_default, CHUNK, memory);
    return session->work.arena
               ? IDC_OK
               : idc_fail(&idc_allocator_default, err, IDC_ERR_NOMEM, "out of memory");
}

void idc_session_close(idc_session *session)
{
    idc_arena_free(session->work.arena);
}
