#include <sqlite3.h>

// The destructor constant SQLITE_TRANSIENT is a cast that Swift cannot import. With it SQLite
// copies the text before the call returns.
static inline int lotse_sqlite_bind_text(
    sqlite3_stmt *statement, int index, const char *text, int length) {
  return sqlite3_bind_text(statement, index, text, length, SQLITE_TRANSIENT);
}

// sqlite3_db_config takes its values as variable arguments, which Swift cannot call.
static inline int lotse_sqlite_configure(sqlite3 *database, int option, int value) {
  return sqlite3_db_config(database, option, value, (int *)0);
}
