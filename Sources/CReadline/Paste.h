#pragma once
#include <stdbool.h>

/// Takes over what is done with pasted text.
///
/// @param inserted Called before the line with the text is drawn.
void lotse_paste_bind(void (*inserted)(void));
/// Whether line breaks in pasted text stay as they are.
void lotse_paste_keeps_breaks(bool keeps);
