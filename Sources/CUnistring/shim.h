// GNU libunistring: line and word breaking (UAX 14, 29) and normalisation (UAX 15), over UTF-8.
#ifndef PARALLAX_CUNISTRING_SHIM_H
#define PARALLAX_CUNISTRING_SHIM_H

#include <unilbrk.h>
#include <uninorm.h>
#include <uniwbrk.h>

#endif
