// The C library's idea of how wide a scalar is: the same function ncurses asks, so both always agree.
#ifndef PARALLAX_CWIDTH_SHIM_H
#define PARALLAX_CWIDTH_SHIM_H

#ifndef _XOPEN_SOURCE
#define _XOPEN_SOURCE 700
#endif
#include <locale.h>
#include <stdint.h>
#include <wchar.h>

// `<wchar.h>` hides `wcwidth` when another header was read first without _XOPEN_SOURCE.
extern int wcwidth(wchar_t scalar);

static inline int px_wcwidth(uint32_t scalar) { return wcwidth((wchar_t)scalar); }

// Makes `wcwidth` know Unicode whatever the environment says; answers whether that worked.
static inline int px_adopt_utf8(void) {
    return setlocale(LC_CTYPE, "C.UTF-8") != NULL || setlocale(LC_CTYPE, "en_US.UTF-8") != NULL;
}

#endif
