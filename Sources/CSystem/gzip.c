#include "csystem.h"

#include <stdlib.h>
#include <zlib.h>

static const int gzip_window_bits = 15 + 16; /* the largest window, gzip's own header and check sum */

void *csystem_gzip_open(int level, int memory_level) {
    z_stream *stream = calloc(1, sizeof *stream);
    if (stream && deflateInit2(stream, level, Z_DEFLATED, gzip_window_bits, memory_level, Z_DEFAULT_STRATEGY) != Z_OK) {
        free(stream);
        return NULL;
    }
    return stream;
}

size_t csystem_gzip_bound(void *deflater, size_t count) { return deflateBound(deflater, count); }

size_t csystem_gzip_member(void *deflater, const void *bytes, size_t count, void *into, size_t capacity) {
    z_stream *stream = deflater;
    if (count > UINT32_MAX || capacity > UINT32_MAX || deflateReset(stream) != Z_OK) return 0;
    stream->next_in = (Bytef *)bytes;
    stream->avail_in = (uInt)count;
    stream->next_out = into;
    stream->avail_out = (uInt)capacity;
    return deflate(stream, Z_FINISH) == Z_STREAM_END ? capacity - stream->avail_out : 0;
}

void csystem_gzip_close(void *deflater) {
    deflateEnd(deflater);
    free(deflater);
}

void *csystem_inflate_open(csystem_wrapping wrapping) {
    int window_bits = wrapping == CSYSTEM_GZIP ? gzip_window_bits : wrapping == CSYSTEM_ZLIB ? 15 : -15;
    z_stream *stream = calloc(1, sizeof *stream);
    if (stream && inflateInit2(stream, window_bits) != Z_OK) {
        free(stream);
        return NULL;
    }
    return stream;
}

void *csystem_gunzip_open(void) { return csystem_inflate_open(CSYSTEM_GZIP); }

csystem_gunzipped csystem_gunzip(
    void *inflater, const void *bytes, size_t count, void *into, size_t capacity
) {
    z_stream *stream = inflater;
    stream->next_in = (Bytef *)bytes;
    stream->avail_in = (uInt)count;
    stream->next_out = into;
    stream->avail_out = (uInt)capacity;
    int code = inflate(stream, Z_NO_FLUSH);
    csystem_gunzipped step = {
        .consumed = count - stream->avail_in,
        .produced = capacity - stream->avail_out,
        .is_end = code == Z_STREAM_END,
        .is_broken = code != Z_OK && code != Z_STREAM_END && code != Z_BUF_ERROR,
    };
    if (step.is_end) inflateReset(stream);
    return step;
}

void csystem_gunzip_close(void *inflater) {
    inflateEnd(inflater);
    free(inflater);
}
