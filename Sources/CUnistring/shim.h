// GNU libunistring: line and word breaking (UAX 14, 29) and normalisation (UAX 15), over UTF-8.
#ifndef PARALLAX_CUNISTRING_SHIM_H
#define PARALLAX_CUNISTRING_SHIM_H

#include <stdlib.h>
#include <unilbrk.h>
#include <uninorm.h>
#include <uniwbrk.h>

// `UNINORM_NFKC` is the address of a constant, which Swift would see as a global variable.
static inline uint8_t *px_nfkc(const uint8_t *text, size_t length, size_t *result) {
    return u8_normalize(UNINORM_NFKC, text, length, NULL, result);
}

#endif
