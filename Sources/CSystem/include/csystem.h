/* libcurl and libcrypto in a shape that Swift can call: options of libcurl are variadic, and its headers stay in here. */
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* How a GET ended. */
typedef enum {
    CSYSTEM_FETCHED,
    CSYSTEM_MALFORMED_URL,
    CSYSTEM_UNREACHABLE,      /* no such host, nobody answers at its port */
    CSYSTEM_FORBIDDEN,        /* `admits` took none of the host's addresses */
    CSYSTEM_INSECURE,         /* no TLS, or a certificate that does not hold */
    CSYSTEM_TIMED_OUT,        /* any of the three limits of time */
    CSYSTEM_HEADERS_TOO_LARGE,
    CSYSTEM_BODY_TOO_LARGE,
    CSYSTEM_STOPPED,          /* `stopped` said so */
    CSYSTEM_BROKEN            /* the connection or the protocol failed on the way */
} csystem_outcome;

/* One GET; strings are read during the call only. */
typedef struct {
    const char *_Nonnull url;            /* http or https; anything else is refused */
    const char *_Nonnull user_agent;
    const char *_Nonnull headers;        /* further lines, a line feed behind each but the last; empty for none */
    const char *_Nullable certificates;  /* a file of certificates in place of the system's */
    long connect_milliseconds;
    long total_milliseconds;
    long stall_seconds;                  /* without a byte */
    size_t maximum_header_bytes;
    size_t maximum_bytes;                /* of the body as it is sent */
    bool cuts;                           /* a longer body is cut there, and no failure */
    bool through_proxy;                  /* of the environment: http_proxy, https_proxy, no_proxy */
    bool (*_Nonnull stopped)(void *_Nonnull context); /* asked at least once a second, on the calling thread */
    /* Whether to connect to an address of 4 or 16 bytes; asked on the calling thread. */
    bool (*_Nonnull admits)(void *_Nonnull context, const uint8_t *_Nonnull address, size_t count, uint16_t port);
    void *_Nonnull context;
} csystem_request;

/* What came; every pointer is the caller's, to be given to csystem_answer_free or taken out and freed. */
typedef struct {
    csystem_outcome outcome;
    long status;
    char *_Nullable sent;                /* the request line and headers that were sent */
    size_t sent_count;
    char *_Nullable headers;             /* raw lines, those of interim answers and trailers among them */
    size_t header_count;
    char *_Nullable body;                /* chunks joined, content codings as they were sent */
    size_t body_count;
    bool is_cut;                         /* the body went on */
    bool has_excess;                     /* bytes came behind the length that was announced */
    char *_Nullable address;             /* of the server or the proxy */
    char *_Nullable message;             /* libcurl's words where it failed */
} csystem_answer;

/* A libcurl easy handle, which keeps connections between calls; one thread at a time. NULL where libcurl cannot start. */
void *_Nullable csystem_curl_open(void);
void csystem_curl_close(void *_Nonnull handle);

/* Blocks until the answer is whole or a limit strikes. Follows no redirect, keeps no cookie, verifies TLS. */
csystem_answer csystem_get(void *_Nonnull handle, csystem_request request);
void csystem_answer_free(csystem_answer *_Nonnull answer);

/* Writes the 32 bytes of a SHA-256 digest; false where libcrypto cannot. */
bool csystem_sha256(const void *_Nullable bytes, size_t count, uint8_t *_Nonnull digest);

/* Writes the 20 bytes of a SHA-1 digest, which WARC indexes expect; false where libcrypto cannot. */
bool csystem_sha1(const void *_Nullable bytes, size_t count, uint8_t *_Nonnull digest);

/* Writes a digest by libcrypto's name of the algorithm, 64 bytes at most; 0 where it does not know it. */
size_t csystem_digest(
    const char *_Nonnull name, const void *_Nullable bytes, size_t count, uint8_t *_Nonnull digest);

/* A zlib deflater that makes gzip members, one at a time; NULL where there is no memory. Memory levels are zlib's, 1 to 9. */
void *_Nullable csystem_gzip_open(int level, int memory_level);
/* The most bytes that a member of `count` bytes may take. */
size_t csystem_gzip_bound(void *_Nonnull deflater, size_t count);
/* Writes one whole member and gives its length; 0 where it does not fit or a count passes 4 GB. */
size_t csystem_gzip_member(
    void *_Nonnull deflater, const void *_Nonnull bytes, size_t count, void *_Nonnull into, size_t capacity);
void csystem_gzip_close(void *_Nonnull deflater);

/* What one call of csystem_gunzip did. */
typedef struct {
    size_t consumed, produced;
    bool is_end;     /* the member ended, its check sum held; the next call begins another member */
    bool is_broken;  /* no gzip, or a check sum that does not hold */
} csystem_gunzipped;

/* What a deflate stream is wrapped in: RFC 1952, RFC 1950, nothing (RFC 1951). */
typedef enum { CSYSTEM_GZIP, CSYSTEM_ZLIB, CSYSTEM_RAW } csystem_wrapping;

/* A zlib inflater; NULL where there is no memory. Counts below 4 GB a call. */
void *_Nullable csystem_inflate_open(csystem_wrapping wrapping);
/* One that reads gzip members. */
void *_Nullable csystem_gunzip_open(void);
csystem_gunzipped csystem_gunzip(
    void *_Nonnull inflater, const void *_Nonnull bytes, size_t count, void *_Nonnull into, size_t capacity);
void csystem_gunzip_close(void *_Nonnull inflater);
