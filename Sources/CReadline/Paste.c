#include "Paste.h"
#include <stdio.h>
#include <readline/readline.h>
#include <string.h>

static bool keeps_breaks;
static void (*inserted)(void);

/// How many bytes at this place would be obeyed by a terminal or hide what they are: control
/// characters and marks that turn the reading direction.
static int harmful(const unsigned char *text, int length) {
  if (text[0] < 0x20 || text[0] == 0x7F) return 1;
  if (length >= 2 && text[0] == 0xC2 && text[1] >= 0x80 && text[1] < 0xA0) return 2;
  if (length < 3 || text[0] != 0xE2) return 0;
  bool marks = text[1] == 0x80 && (text[2] == 0x8E || text[2] == 0x8F);
  bool overrides = text[1] == 0x80 && text[2] >= 0xA8 && text[2] <= 0xAE;
  bool isolates = text[1] == 0x81 && text[2] >= 0xA6 && text[2] <= 0xA9;
  return marks || overrides || isolates ? 3 : 0;
}

/// Puts spaces in their place, as many as they have bytes: what readline has noted about the
/// line (for undoing) counts bytes.
static void clean(int start, int end) {
  unsigned char *text = (unsigned char *)rl_line_buffer;
  for (int index = start; index < end;) {
    int size = harmful(text + index, end - index);
    if (size > 0 && !(keeps_breaks && text[index] == '\n')) memset(text + index, ' ', (size_t)size);
    index += size > 0 ? size : 1;
  }
}

/// A copied line often ends with a line break; nobody wants it at the end of what they type.
static int without_last_breaks(int start, int end) {
  while (end > start && rl_line_buffer[end - 1] == '\n') end--;
  return end;
}

/// Inserts pasted text; what it contains is never taken for keys.
static int paste(int count, int key) {
  int size = rl_end, start = rl_point;
  int result = rl_bracketed_paste_begin(count, key);
  int end = start + rl_end - size;
  if (end <= start || end > rl_end) return result;
  int kept = without_last_breaks(start, end);
  if (kept < end) {
    rl_delete_text(kept, end);
    rl_point = kept;
  }
  clean(start, kept);
  inserted();
  return result;
}

void lotse_paste_keeps_breaks(bool keeps) { keeps_breaks = keeps; }

void lotse_paste_bind(void (*after)(void)) {
  inserted = after;
  rl_bind_keyseq_in_map("\033[200~", paste, emacs_standard_keymap);
  rl_bind_keyseq_in_map("\033[200~", paste, vi_insertion_keymap);
}
