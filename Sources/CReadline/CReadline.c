#define _GNU_SOURCE
#include "CReadline.h"
#include "Keys.h"
#include "Signals.h"
#include "Paste.h"
#include <langinfo.h>
#include <locale.h>
#include <signal.h>
#include <stdio.h>
#include <readline/history.h>
#include <readline/readline.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/// A longer line is told by its length instead of being drawn: drawing it again for every key
/// would take longer than the keys.
enum { LONGEST_DRAWN = 16384 };

/// How many keys are taken before the program may look at something else.
enum { KEYS_AT_ONCE = 4096 };
/// How many letters readline may take as one key.
enum { LETTERS_AT_ONCE = 1024 };

static lotse_line_state state;
static char *finished;
static bool is_plain;
static bool is_reading;
static bool is_hidden;
/// Whether the screen waits to be drawn until nothing more is coming.
static bool is_stale;
static lotse_completer completer;
static HISTORY_STATE *commands;

static bool has_input(void) { return lotse_keys_waiting(STDIN_FILENO); }

/// Readline takes letters as one stroke while there are more; of a very long text it would only
/// let go at the end, having drawn nothing or all of it.
static int letters;
static int has_letter(void) { return ++letters < LETTERS_AT_ONCE && has_input(); }

static void keep(char *line) {
  free(finished);
  finished = line;
}

/// Reads one byte; notices when the terminal is gone, which readline cannot tell from Control-D.
static int read_key(FILE *stream) {
  int key = lotse_keys_read(fileno(stream));
  if (key >= 0) return key;
  if (key == LOTSE_KEYS_CLOSED && state != LOTSE_LINE_CLOSED) {
    keep(strdup(rl_line_buffer));
    state = LOTSE_LINE_CLOSED;
  }
  return EOF;
}

/// Draws the length of a line instead of the line, and that only when nothing more is coming.
static void draw_length(void) {
  is_stale = has_input();
  if (is_stale) return;
  char length[64];
  int size = snprintf(length, sizeof length, "[%d Bytes]", rl_end);
  char *line = rl_line_buffer;
  int end = rl_end, point = rl_point;
  rl_deactivate_mark();
  rl_line_buffer = length;
  rl_end = rl_point = size;
  rl_redisplay();
  rl_line_buffer = line;
  rl_end = end;
  rl_point = point;
}

/// Readline leaves the terminal alone where it finds another function than its own, hence the
/// change to and fro.
static void choose_drawing(void) {
  rl_voidfunc_t *drawing = rl_end > LONGEST_DRAWN ? draw_length : rl_redisplay;
  if (drawing == draw_length && rl_redisplay_function != draw_length) {
    // What was drawn may be taller than the screen; a new row is the only sure place.
    rl_crlf();
    rl_on_new_line();
    is_stale = true;
  }
  rl_redisplay_function = drawing;
}

static void finish(char *line) {
  state = state == LOTSE_LINE_CLOSED ? state : line ? LOTSE_LINE_FINISHED : LOTSE_LINE_ENDED;
  if (state == LOTSE_LINE_CLOSED) {
    free(line);
  } else {
    keep(line);
  }
  // After Control-D, readline begins a new row only if it has told the terminal about pastes.
  if (state == LOTSE_LINE_ENDED && strcmp(rl_variable_value("enable-bracketed-paste"), "on") != 0) {
    rl_crlf();
  }
  // Here, or readline shows the prompt once more.
  rl_callback_handler_remove();
}

static char **complete(const char *word, int start, int end) {
  (void)word;
  // Without a match the word stays as it is; files are not what is wanted here.
  rl_attempted_completion_over = 1;
  rl_completion_append_character = ' ';
  char *line = strndup(rl_line_buffer, (size_t)end);
  char quote = rl_completion_found_quote ? (char)rl_completion_quote_character : 0;
  char **matches = line && completer ? completer(line, start, quote) : NULL;
  free(line);
  return matches;
}

/// Readline takes the encoding from the environment. In one without umlauts it would delete half
/// of them.
static void ensure_utf8(void) {
  setlocale(LC_CTYPE, "");
  if (strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return;
  const char *all = getenv("LC_ALL");
  setenv(all && *all ? "LC_ALL" : "LC_CTYPE", "C.UTF-8", 1);
  setlocale(LC_CTYPE, "C.UTF-8");
}

static void prepare_terminal(int meta) {
  rl_prep_terminal(meta);
  lotse_keys_prepare(STDIN_FILENO);
}

/// A program that exits while a line is typed must not leave a terminal without echo.
static void restore_terminal(void) {
  if (is_reading) rl_deprep_term_function();
}

void lotse_readline_start(bool plain, lotse_completer function) {
  ensure_utf8();
  is_plain = plain;
  completer = function;
  rl_readline_name = "Lotse";
  rl_catch_signals = 0;
  rl_catch_sigwinch = 0;
  rl_change_environment = 0;
  rl_instream = stdin;
  rl_outstream = stdout;
  rl_prep_term_function = prepare_terminal;
  rl_getc_function = read_key;
  rl_input_available_hook = has_letter;
  rl_attempted_completion_function = complete;
  rl_completer_word_break_characters = " \t\n";
  rl_completer_quote_characters = "\"";
  rl_sort_completion_matches = 0;
  // Questions of readline's own would be in English and keep the program waiting.
  rl_completion_query_items = 0;
  rl_variable_bind("page-completions", "off");
  rl_variable_bind("enable-active-region", "off");
  using_history();
  rl_initialize();
  atexit(restore_terminal);
  if (plain) rl_variable_bind("enable-bracketed-paste", "off");
  lotse_paste_bind(choose_drawing);
}

void lotse_readline_begin(const char *prompt, const char *initial, bool keeps_breaks,
                          bool has_history) {
  state = LOTSE_LINE_TYPING;
  keep(NULL);
  lotse_paste_keeps_breaks(keeps_breaks);
  if (!has_history) {
    HISTORY_STATE none = {0};
    commands = history_get_history_state();
    history_set_history_state(&none);
  }
  is_reading = true;
  is_hidden = false;
  is_stale = false;
  rl_redisplay_function = rl_redisplay;
  rl_callback_handler_install(prompt, finish);
  if (*initial) {
    rl_insert_text(initial);
    choose_drawing();
    rl_redisplay_function();
  }
}

/// Ends the line's use of the terminal and of the history.
static void end_reading(void) {
  is_reading = false;
  if (!commands) return;
  history_set_history_state(commands);
  free(commands);
  commands = NULL;
}

bool lotse_readline_is_ahead(void) { return lotse_keys_ahead(); }

lotse_line_state lotse_readline_feed(void) {
  for (int key = 0; key < KEYS_AT_ONCE && state == LOTSE_LINE_TYPING && has_input(); key++) {
    if (lotse_signals_pending()) break;
    letters = 0;
    rl_callback_read_char();
    choose_drawing();
  }
  if (is_stale && state == LOTSE_LINE_TYPING) draw_length();
  if (state == LOTSE_LINE_CLOSED) rl_callback_handler_remove();
  if (state != LOTSE_LINE_TYPING) end_reading();
  return state;
}

char *lotse_readline_text(void) {
  if (state == LOTSE_LINE_TYPING) return strdup(rl_line_buffer ? rl_line_buffer : "");
  return strdup(finished ? finished : "");
}

void lotse_readline_drop(bool echoes_interrupt) {
  keep(strdup(rl_line_buffer ? rl_line_buffer : ""));
  state = LOTSE_LINE_ENDED;
  if (!is_hidden) {
    rl_point = rl_end;
    rl_redisplay_function();
    if (echoes_interrupt) rl_echo_signal_char(SIGINT);
    rl_crlf();
  }
  rl_free_line_state();
  rl_callback_sigcleanup();
  rl_point = rl_end = rl_mark = 0;
  rl_line_buffer[0] = '\0';
  rl_callback_handler_remove();
  fflush(rl_outstream);
  end_reading();
}

void lotse_readline_hide(void) {
  if (!is_reading || is_hidden) return;
  is_hidden = true;
  if (is_plain) {
    rl_crlf();
  } else {
    rl_clear_visible_line();
  }
  fflush(rl_outstream);
}

void lotse_readline_show(void) {
  if (!is_reading || !is_hidden) return;
  is_hidden = false;
  rl_on_new_line();
  rl_forced_update_display();
}

void lotse_readline_relabel(const char *prompt) {
  if (is_reading) rl_set_prompt(prompt);
}

void lotse_readline_suspend(void) {
  if (!is_reading) return;
  rl_crlf();
  fflush(rl_outstream);
  rl_deprep_term_function();
}

void lotse_readline_resume(void) {
  if (!is_reading) return;
  rl_prep_term_function(1);
  rl_resize_terminal();
  rl_on_new_line();
  rl_forced_update_display();
}

void lotse_readline_resize(void) {
  if (is_reading && !is_hidden) {
    rl_resize_terminal();
  } else {
    rl_reset_screen_size();
  }
}

void lotse_history_add(const char *line, int most) {
  add_history(line);
  while (history_length > most) {
    HIST_ENTRY *oldest = remove_history(0);
    if (!oldest) return;
    free_history_entry(oldest);
  }
  using_history();
}

void lotse_history_clear(void) { clear_history(); }
