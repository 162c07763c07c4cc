// zlib. `inflateInit2` is a macro, which Swift cannot import.
#ifndef PARALLAX_CZLIB_SHIM_H
#define PARALLAX_CZLIB_SHIM_H

#include <zlib.h>

// Begins to read gzip, with the largest window.
static inline int px_gunzip_begin(z_stream *stream) { return inflateInit2(stream, 16 + MAX_WBITS); }

#endif
