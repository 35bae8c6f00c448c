#pragma once
#include <stdbool.h>

/// Takes over what is done with pasted text.
void lotse_paste_bind(void);
/// Whether line breaks in pasted text stay as they are.
void lotse_paste_keeps_breaks(bool keeps);
