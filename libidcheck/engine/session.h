/**
 * @file session.h  What a public call that stands alone (names, dates, zones) works in: limits at
 * their defaults and an arena of its own. One thread.
 */
#ifndef IDC_ENGINE_SESSION_H
#define IDC_ENGINE_SESSION_H

#include "base/error.h"
#include "base/limits.h"
#include "base/text.h"

typedef struct idc_session {
    idc_limits limits;
    idc_work work; /* points into the session: it must not move */
} idc_session;

/** memory: bytes that the call may use. IDC_ERR_NOMEM. End it with idc_session_close(). */
idc_status idc_session_open(idc_session *session, size_t memory, idc_error **err);

void idc_session_close(idc_session *session);

#endif
