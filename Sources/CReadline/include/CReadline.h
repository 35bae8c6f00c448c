#pragma once
#include "Signals.h"
#include "Terminal.h"
#include <stdbool.h>

// GNU readline as the rest of the program needs it. Readline's state is process-wide C variables
// that Swift 6 refuses to touch, and its line ends in a callback; both stay on this side.
//
// All functions are for the main thread.

/// What became of the line that is being typed.
typedef enum {
  LOTSE_LINE_TYPING,
  LOTSE_LINE_FINISHED,
  /// Control-D on an empty line.
  LOTSE_LINE_ENDED,
  /// The terminal is gone.
  LOTSE_LINE_CLOSED,
} lotse_line_state;

/// What readline calls to complete a word.
///
/// @param line The line up to the cursor.
/// @param start Where the word begins in it, in bytes, after its quote if it has one.
/// @param quote The quote that was opened before the word, or 0.
/// @return NULL, or strings for `free`, in an array for `free`, ended by NULL: first what is to
///   replace the word, then, if there are several, all of them.
typedef char **(*lotse_completer)(const char *line, int start, char quote);

/// Prepares readline: an encoding that can hold umlauts, our settings, then the user's.
///
/// @param plain No control sequences for pasting and colours.
void lotse_readline_start(bool plain, lotse_completer completer);

/// Shows a prompt and begins a line.
///
/// @param prompt With what is not printed between \001 and \002.
/// @param initial What already stands in the line.
/// @param keeps_breaks Whether a pasted line break stays one; otherwise it becomes a space.
/// @param has_history Whether earlier lines can be called back.
void lotse_readline_begin(const char *prompt, const char *initial, bool keeps_breaks,
                          bool has_history);

/// Whether something was typed that standard input no longer tells of.
bool lotse_readline_is_ahead(void);

/// Takes what was typed; call it when standard input can be read.
lotse_line_state lotse_readline_feed(void);

/// The text of the line: finished, half typed, or as it was when the terminal went. For `free`.
char *lotse_readline_text(void);

/// Drops the line that is being typed and goes to the next row.
void lotse_readline_drop(bool echoes_interrupt);

/// Clears the prompt and the line from the screen (or, in plain mode, goes below them), so that
/// something else can be written, and shows them again.
void lotse_readline_hide(void);
void lotse_readline_show(void);

/// Changes the prompt of the line, which is hidden meanwhile.
void lotse_readline_relabel(const char *prompt);

/// Gives the terminal back while the program is stopped, and takes it again.
void lotse_readline_suspend(void);
void lotse_readline_resume(void);

/// Learns the terminal's size anew.
void lotse_readline_resize(void);

/// Adds a line to those that can be called back, and drops the oldest beyond a number.
void lotse_history_add(const char *line, int most);
/// Forgets all lines.
void lotse_history_clear(void);
