#include <sqlite3.h>
#include <stdlib.h>

#include "registry/store.h"

/* Tokens are their own index: no row id, no second tree. secure_delete overwrites what goes. */
static const char schema[] =
    "CREATE TABLE meta (key TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;"
    "CREATE TABLE cases (row INTEGER PRIMARY KEY, subject BLOB NOT NULL UNIQUE,"
    " wrapped_key BLOB NOT NULL, sealed BLOB NOT NULL);"
    "CREATE TABLE tokens (kind INTEGER NOT NULL, token BLOB NOT NULL, row INTEGER NOT NULL,"
    " PRIMARY KEY (kind, token, row)) WITHOUT ROWID;"
    "CREATE INDEX tokens_of_case ON tokens (row);"
    "CREATE TABLE photos (row INTEGER NOT NULL, masked BLOB NOT NULL,"
    " PRIMARY KEY (row, masked)) WITHOUT ROWID;"
    "CREATE TABLE events (sequence INTEGER PRIMARY KEY, at TEXT NOT NULL, what TEXT NOT NULL,"
    " subject BLOB NOT NULL, chain BLOB NOT NULL);"
    "PRAGMA application_id = 1768186723;"
    "PRAGMA user_version = 1;";

struct idc_store {
    sqlite3 *db;
};

static idc_status status_of(int code)
{
    return code == SQLITE_NOMEM ? IDC_ERR_NOMEM : IDC_ERR_STORE;
}

static idc_status run(idc_store *store, const char *sql)
{
    int code = sqlite3_exec(store->db, sql, NULL, NULL, NULL);
    return code == SQLITE_OK ? IDC_OK : status_of(code);
}

static idc_status prepare(idc_store *store, const char *sql, sqlite3_stmt **statement)
{
    int code = sqlite3_prepare_v2(store->db, sql, -1, statement, NULL);
    return code == SQLITE_OK ? IDC_OK : status_of(code);
}

/* Ends a statement that was to do its work in one step. */
static idc_status finish(sqlite3_stmt *statement)
{
    int code = sqlite3_step(statement);
    sqlite3_finalize(statement);
    return code == SQLITE_DONE || code == SQLITE_ROW ? IDC_OK : status_of(code);
}

static int bind_str(sqlite3_stmt *statement, int index, idc_str value)
{
    return sqlite3_bind_blob64(statement, index, value.ptr ? value.ptr : "", value.len,
                               SQLITE_STATIC);
}

static int bind_text(sqlite3_stmt *statement, int index, idc_str value)
{
    return sqlite3_bind_text64(statement, index, value.ptr ? value.ptr : "", value.len,
                               SQLITE_STATIC, SQLITE_UTF8);
}

static bool column_str(sqlite3_stmt *statement, int index, idc_arena *arena, idc_str *out)
{
    idc_str view = {sqlite3_column_blob(statement, index),
                    (size_t)sqlite3_column_bytes(statement, index)};
    *out = idc_arena_str(arena, view);
    return out->ptr != NULL;
}

/* A blob that must have an exact size; a store that was tampered with is not followed. */
static bool column_bytes(sqlite3_stmt *statement, int index, uint8_t *out, size_t size)
{
    const void *blob = sqlite3_column_blob(statement, index);
    if (!blob || (size_t)sqlite3_column_bytes(statement, index) != size)
        return false;
    memcpy(out, blob, size);
    return true;
}

static idc_status set_up(idc_store *store, bool create)
{
    sqlite3_stmt *statement;
    sqlite3_busy_timeout(store->db, 5000);
    idc_status status = run(store, "PRAGMA secure_delete = ON; PRAGMA foreign_keys = OFF;"
                                   "PRAGMA trusted_schema = OFF;");
    if (status == IDC_OK && create)
        return run(store, schema);
    if (status == IDC_OK)
        status = prepare(store, "PRAGMA application_id", &statement);
    if (status != IDC_OK)
        return status;
    bool ours =
        sqlite3_step(statement) == SQLITE_ROW && sqlite3_column_int(statement, 0) == 1768186723;
    sqlite3_finalize(statement);
    return ours ? IDC_OK : IDC_ERR_FORMAT;
}

static bool exists(const char *path)
{
    sqlite3 *db = NULL;
    bool found = sqlite3_open_v2(path, &db, SQLITE_OPEN_READONLY, NULL) == SQLITE_OK;
    sqlite3_close(db);
    return found;
}

idc_status idc_store_open_sqlite(const char *path, bool create, idc_store **out)
{
    *out = NULL;
    if (create == exists(path))
        return create ? IDC_ERR_STATE : IDC_ERR_IO;
    idc_store *store = malloc(sizeof *store);
    if (!store)
        return IDC_ERR_NOMEM;
    int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | (create ? SQLITE_OPEN_CREATE : 0);
    int code = sqlite3_open_v2(path, &store->db, flags, NULL);
    idc_status status = code == SQLITE_OK ? set_up(store, create) : IDC_ERR_IO;
    if (status != IDC_OK) {
        idc_store_close(store);
        return status;
    }
    *out = store;
    return IDC_OK;
}

void idc_store_close(idc_store *store)
{
    if (!store)
        return;
    sqlite3_close(store->db);
    free(store);
}

const char *idc_store_trouble(idc_store *store)
{
    return sqlite3_errmsg(store->db);
}

idc_status idc_store_begin(idc_store *store)
{
    return run(store, "BEGIN IMMEDIATE");
}

idc_status idc_store_commit(idc_store *store)
{
    return run(store, "COMMIT");
}

void idc_store_rollback(idc_store *store)
{
    (void)run(store, "ROLLBACK");
}

idc_status idc_store_get_meta(idc_store *store, const char *key, idc_arena *arena, idc_str *value)
{
    sqlite3_stmt *statement;
    *value = IDC_STR_NONE;
    idc_status status = prepare(store, "SELECT value FROM meta WHERE key = ?1", &statement);
    if (status != IDC_OK)
        return status;
    bind_text(statement, 1, idc_str_of(key));
    int code = sqlite3_step(statement);
    if (code == SQLITE_ROW && !column_str(statement, 0, arena, value))
        status = IDC_ERR_NOMEM;
    else if (code != SQLITE_ROW && code != SQLITE_DONE)
        status = status_of(code);
    sqlite3_finalize(statement);
    return status;
}

idc_status idc_store_put_meta(idc_store *store, const char *key, idc_str value)
{
    sqlite3_stmt *statement;
    idc_status status =
        prepare(store, "INSERT OR REPLACE INTO meta (key, value) VALUES (?1, ?2)", &statement);
    if (status != IDC_OK)
        return status;
    bind_text(statement, 1, idc_str_of(key));
    bind_str(statement, 2, value);
    return finish(statement);
}

static idc_status read_case(sqlite3_stmt *statement, idc_arena *arena, idc_stored_case *out)
{
    idc_status status = IDC_OK;
    *out = (idc_stored_case){0};
    int code = sqlite3_step(statement);
    if (code == SQLITE_ROW) {
        out->row = sqlite3_column_int64(statement, 0);
        if (!column_str(statement, 1, arena, &out->wrapped_key) ||
            !column_str(statement, 2, arena, &out->sealed))
            status = IDC_ERR_NOMEM;
    } else if (code != SQLITE_DONE) {
        status = status_of(code);
    }
    sqlite3_finalize(statement);
    return status;
}

idc_status idc_store_find_case(idc_store *store, const uint8_t subject[IDC_TOKEN_BYTES],
                               idc_arena *arena, idc_stored_case *out)
{
    sqlite3_stmt *statement;
    idc_status status =
        prepare(store, "SELECT row, wrapped_key, sealed FROM cases WHERE subject = ?1", &statement);
    if (status != IDC_OK)
        return status;
    bind_str(statement, 1, (idc_str){(const char *)subject, IDC_TOKEN_BYTES});
    return read_case(statement, arena, out);
}

idc_status idc_store_get_case(idc_store *store, int64_t row, idc_arena *arena, idc_stored_case *out)
{
    sqlite3_stmt *statement;
    idc_status status =
        prepare(store, "SELECT row, wrapped_key, sealed FROM cases WHERE row = ?1", &statement);
    if (status != IDC_OK)
        return status;
    sqlite3_bind_int64(statement, 1, row);
    return read_case(statement, arena, out);
}

idc_status idc_store_put_case(idc_store *store, const uint8_t subject[IDC_TOKEN_BYTES],
                              idc_str wrapped_key, idc_str sealed, int64_t *row)
{
    sqlite3_stmt *statement;
    idc_status status = prepare(
        store, "INSERT INTO cases (subject, wrapped_key, sealed) VALUES (?1, ?2, ?3)", &statement);
    if (status != IDC_OK)
        return status;
    bind_str(statement, 1, (idc_str){(const char *)subject, IDC_TOKEN_BYTES});
    bind_str(statement, 2, wrapped_key);
    bind_str(statement, 3, sealed);
    status = finish(statement);
    *row = sqlite3_last_insert_rowid(store->db);
    return status;
}

static idc_status remove_rows(idc_store *store, const char *sql, int64_t row, size_t *removed)
{
    sqlite3_stmt *statement;
    idc_status status = prepare(store, sql, &statement);
    if (status != IDC_OK)
        return status;
    sqlite3_bind_int64(statement, 1, row);
    status = finish(statement);
    *removed += (size_t)sqlite3_changes(store->db);
    return status;
}

idc_status idc_store_remove_case(idc_store *store, int64_t row, size_t *removed)
{
    size_t cases = 0;
    *removed = 0;
    idc_status status = remove_rows(store, "DELETE FROM tokens WHERE row = ?1", row, removed);
    if (status == IDC_OK)
        status = remove_rows(store, "DELETE FROM photos WHERE row = ?1", row, removed);
    if (status == IDC_OK)
        status = remove_rows(store, "DELETE FROM cases WHERE row = ?1", row, &cases);
    return status;
}

idc_status idc_store_put_token(idc_store *store, int kind, const uint8_t token[IDC_TOKEN_BYTES],
                               int64_t row)
{
    sqlite3_stmt *statement;
    idc_status status = prepare(
        store, "INSERT OR IGNORE INTO tokens (kind, token, row) VALUES (?1, ?2, ?3)", &statement);
    if (status != IDC_OK)
        return status;
    sqlite3_bind_int(statement, 1, kind);
    bind_str(statement, 2, (idc_str){(const char *)token, IDC_TOKEN_BYTES});
    sqlite3_bind_int64(statement, 3, row);
    return finish(statement);
}

idc_status idc_store_put_photo(idc_store *store, const uint8_t masked[32], int64_t row)
{
    sqlite3_stmt *statement;
    idc_status status =
        prepare(store, "INSERT OR IGNORE INTO photos (row, masked) VALUES (?1, ?2)", &statement);
    if (status != IDC_OK)
        return status;
    sqlite3_bind_int64(statement, 1, row);
    bind_str(statement, 2, (idc_str){(const char *)masked, 32});
    return finish(statement);
}

idc_status idc_store_find_token(idc_store *store, int kind, const uint8_t token[IDC_TOKEN_BYTES],
                                idc_arena *arena, int64_t **rows, size_t *count)
{
    sqlite3_stmt *statement;
    size_t capacity = 0;
    *rows = NULL;
    *count = 0;
    idc_status status = prepare(
        store, "SELECT row FROM tokens WHERE kind = ?1 AND token = ?2 ORDER BY row", &statement);
    if (status != IDC_OK)
        return status;
    sqlite3_bind_int(statement, 1, kind);
    bind_str(statement, 2, (idc_str){(const char *)token, IDC_TOKEN_BYTES});
    int code;
    while ((code = sqlite3_step(statement)) == SQLITE_ROW && status == IDC_OK) {
        int64_t *grown = idc_arena_grow(arena, *rows, *count, &capacity, sizeof **rows);
        if (!grown) {
            status = IDC_ERR_NOMEM;
            break;
        }
        *rows = grown;
        (*rows)[(*count)++] = sqlite3_column_int64(statement, 0);
    }
    if (status == IDC_OK && code != SQLITE_DONE)
        status = status_of(code);
    sqlite3_finalize(statement);
    return status;
}

idc_status idc_store_each_photo(idc_store *store,
                                idc_status (*take)(void *context, const idc_stored_photo *photo),
                                void *context)
{
    sqlite3_stmt *statement;
    idc_stored_photo photo;
    idc_status status =
        prepare(store, "SELECT row, masked FROM photos ORDER BY row, masked", &statement);
    if (status != IDC_OK)
        return status;
    int code = SQLITE_DONE;
    while (status == IDC_OK && (code = sqlite3_step(statement)) == SQLITE_ROW) {
        photo.row = sqlite3_column_int64(statement, 0);
        if (column_bytes(statement, 1, photo.masked, sizeof photo.masked))
            status = take(context, &photo);
    }
    if (status == IDC_OK && code != SQLITE_DONE)
        status = status_of(code);
    sqlite3_finalize(statement);
    return status;
}

idc_status idc_store_version(idc_store *store, int64_t *version)
{
    sqlite3_stmt *statement;
    idc_status status = prepare(store, "PRAGMA data_version", &statement);
    if (status != IDC_OK)
        return status;
    int code = sqlite3_step(statement);
    if (code == SQLITE_ROW)
        *version = (int64_t)((uint64_t)sqlite3_column_int64(statement, 0) << 32 ^
                             (uint32_t)sqlite3_total_changes(store->db));
    else
        status = status_of(code);
    sqlite3_finalize(statement);
    return status;
}

idc_status idc_store_add_event(idc_store *store, const idc_stored_event *event)
{
    sqlite3_stmt *statement;
    idc_status status = prepare(store,
                                "INSERT INTO events (sequence, at, what, subject, chain)"
                                " VALUES (?1, ?2, ?3, ?4, ?5)",
                                &statement);
    if (status != IDC_OK)
        return status;
    sqlite3_bind_int64(statement, 1, event->sequence);
    bind_text(statement, 2, event->at);
    bind_text(statement, 3, event->what);
    bind_str(statement, 4, (idc_str){(const char *)event->subject, sizeof event->subject});
    bind_str(statement, 5, (idc_str){(const char *)event->chain, sizeof event->chain});
    return finish(statement);
}

static bool read_event(sqlite3_stmt *statement, idc_arena *arena, idc_stored_event *out)
{
    out->sequence = sqlite3_column_int64(statement, 0);
    /* Bytes of the wrong size stay zero; the chain then does not verify. */
    (void)column_bytes(statement, 3, out->subject, sizeof out->subject);
    (void)column_bytes(statement, 4, out->chain, sizeof out->chain);
    return column_str(statement, 1, arena, &out->at) && column_str(statement, 2, arena, &out->what);
}

idc_status idc_store_events(idc_store *store, int64_t after, size_t most, idc_arena *arena,
                            idc_stored_event **events, size_t *count)
{
    sqlite3_stmt *statement;
    *count = 0;
    *events = idc_arena_array(arena, most, sizeof **events);
    if (!*events)
        return IDC_ERR_NOMEM;
    idc_status status = prepare(store,
                                "SELECT sequence, at, what, subject, chain FROM events"
                                " WHERE sequence > ?1 ORDER BY sequence LIMIT ?2",
                                &statement);
    if (status != IDC_OK)
        return status;
    sqlite3_bind_int64(statement, 1, after);
    sqlite3_bind_int64(statement, 2, (int64_t)most);
    int code;
    while ((code = sqlite3_step(statement)) == SQLITE_ROW && *count < most)
        if (!read_event(statement, arena, &(*events)[(*count)++]))
            status = IDC_ERR_NOMEM;
    if (status == IDC_OK && code != SQLITE_DONE)
        status = status_of(code);
    sqlite3_finalize(statement);
    return status;
}

idc_status idc_store_last_event(idc_store *store, idc_arena *arena, idc_stored_event *out)
{
    sqlite3_stmt *statement;
    *out = (idc_stored_event){0};
    idc_status status = prepare(store,
                                "SELECT sequence, at, what, subject, chain FROM events"
                                " ORDER BY sequence DESC LIMIT 1",
                                &statement);
    if (status != IDC_OK)
        return status;
    int code = sqlite3_step(statement);
    if (code == SQLITE_ROW && !read_event(statement, arena, out))
        status = IDC_ERR_NOMEM;
    else if (code != SQLITE_ROW && code != SQLITE_DONE)
        status = status_of(code);
    sqlite3_finalize(statement);
    return status;
}

idc_status idc_store_count(idc_store *store, idc_store_counts *out)
{
    sqlite3_stmt *statement;
    *out = (idc_store_counts){0};
    idc_status status = prepare(store,
                                "SELECT (SELECT count(*) FROM cases),"
                                " (SELECT count(*) FROM tokens WHERE kind = 1),"
                                " (SELECT count(*) FROM tokens WHERE kind = 2),"
                                " (SELECT count(*) FROM photos),"
                                " (SELECT count(DISTINCT row) FROM tokens WHERE kind = 4),"
                                " (SELECT count(*) FROM events)",
                                &statement);
    if (status != IDC_OK)
        return status;
    int code = sqlite3_step(statement);
    if (code == SQLITE_ROW)
        *out = (idc_store_counts){
            sqlite3_column_int64(statement, 0), sqlite3_column_int64(statement, 1),
            sqlite3_column_int64(statement, 2), sqlite3_column_int64(statement, 3),
            sqlite3_column_int64(statement, 4), sqlite3_column_int64(statement, 5)};
    else
        status = status_of(code);
    sqlite3_finalize(statement);
    return status;
}

idc_status idc_store_verify(idc_store *store)
{
    sqlite3_stmt *statement;
    idc_status status = prepare(store, "PRAGMA quick_check(1)", &statement);
    if (status != IDC_OK)
        return status;
    int code = sqlite3_step(statement);
    const unsigned char *text = code == SQLITE_ROW ? sqlite3_column_text(statement, 0) : NULL;
    if (!text || strcmp((const char *)text, "ok"))
        status = IDC_ERR_STORE;
    sqlite3_finalize(statement);
    return status;
}
