#include "csystem.h"

#include <curl/curl.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

typedef struct {
    char *bytes;
    size_t count, capacity, maximum;
    bool overrun;
} sink;

typedef struct {
    const csystem_request *request;
    sink headers, body;
} transfer;

/* Takes all of a chunk or, with a short count that makes libcurl stop, none of it. */
static size_t take(char *chunk, size_t size, size_t members, void *user) {
    sink *into = user;
    size_t count = size * members;
    if (count > into->maximum - into->count) {
        into->overrun = true;
        return CURL_WRITEFUNC_ERROR;
    }
    if (count > into->capacity - into->count) {
        size_t capacity = into->capacity ? into->capacity : 16384;
        while (capacity - into->count < count) capacity *= 2;
        char *grown = realloc(into->bytes, capacity);
        if (!grown) return CURL_WRITEFUNC_ERROR;
        into->bytes = grown;
        into->capacity = capacity;
    }
    memcpy(into->bytes + into->count, chunk, count);
    into->count += count;
    return count;
}

static int progress(void *user, curl_off_t a, curl_off_t b, curl_off_t c, curl_off_t d) {
    (void)a, (void)b, (void)c, (void)d;
    const csystem_request *request = ((transfer *)user)->request;
    return request->stopped(request->context);
}

static csystem_outcome outcome(CURLcode code, const transfer *transfer) {
    switch (code) {
    case CURLE_OK: return CSYSTEM_FETCHED;
    case CURLE_URL_MALFORMAT: return CSYSTEM_MALFORMED_URL;
    case CURLE_COULDNT_RESOLVE_PROXY:
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_CONNECT: return CSYSTEM_UNREACHABLE;
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_SSL_ENGINE_NOTFOUND:
    case CURLE_SSL_ENGINE_SETFAILED:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_CIPHER:
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_USE_SSL_FAILED:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_CRL_BADFILE:
    case CURLE_SSL_ISSUER_ERROR:
    case CURLE_SSL_INVALIDCERTSTATUS: return CSYSTEM_INSECURE;
    case CURLE_OPERATION_TIMEDOUT: return CSYSTEM_TIMED_OUT;
    case CURLE_FILESIZE_EXCEEDED: return CSYSTEM_BODY_TOO_LARGE;
    case CURLE_BAD_CONTENT_ENCODING: return CSYSTEM_UNDECODABLE;
    case CURLE_ABORTED_BY_CALLBACK: return CSYSTEM_STOPPED;
    default:
        if (transfer->headers.overrun) return CSYSTEM_HEADERS_TOO_LARGE;
        if (transfer->body.overrun) return CSYSTEM_BODY_TOO_LARGE;
        return CSYSTEM_BROKEN;
    }
}

static pthread_once_t once = PTHREAD_ONCE_INIT;
static CURLcode started = CURLE_FAILED_INIT;
static void start(void) { started = curl_global_init(CURL_GLOBAL_DEFAULT); }

void *csystem_curl_open(void) {
    pthread_once(&once, start);
    return started == CURLE_OK ? curl_easy_init() : NULL;
}

void csystem_curl_close(void *handle) { curl_easy_cleanup(handle); }

csystem_answer csystem_get(void *handle, csystem_request request) {
    CURL *curl = handle;
    char message[CURL_ERROR_SIZE] = "";
    transfer transfer = {
        .request = &request,
        .headers = {.maximum = request.maximum_header_bytes},
        .body = {.maximum = request.maximum_bytes},
    };
    curl_easy_reset(curl);
    curl_easy_setopt(curl, CURLOPT_URL, request.url);
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(curl, CURLOPT_USERAGENT, request.user_agent);
    curl_easy_setopt(curl, CURLOPT_ACCEPT_ENCODING, "gzip, deflate");
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT_MS, request.connect_milliseconds);
    curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, request.total_milliseconds);
    curl_easy_setopt(curl, CURLOPT_LOW_SPEED_LIMIT, 1L);
    curl_easy_setopt(curl, CURLOPT_LOW_SPEED_TIME, request.stall_seconds);
    /* Refuses a body that announces more than it may have; the sink stops one that does not announce it. */
    curl_easy_setopt(curl, CURLOPT_MAXFILESIZE_LARGE, (curl_off_t)request.maximum_bytes);
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 1L);
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, 2L);
    curl_easy_setopt(curl, CURLOPT_SSLVERSION, (long)CURL_SSLVERSION_TLSv1_2);
    curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L); /* signals and threads do not mix */
    curl_easy_setopt(curl, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
    if (!request.through_proxy) curl_easy_setopt(curl, CURLOPT_PROXY, "");
    curl_easy_setopt(curl, CURLOPT_HEADERFUNCTION, take);
    curl_easy_setopt(curl, CURLOPT_HEADERDATA, &transfer.headers);
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, take);
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, &transfer.body);
    curl_easy_setopt(curl, CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(curl, CURLOPT_XFERINFOFUNCTION, progress);
    curl_easy_setopt(curl, CURLOPT_XFERINFODATA, &transfer);
    curl_easy_setopt(curl, CURLOPT_ERRORBUFFER, message);

    CURLcode code = curl_easy_perform(curl);
    csystem_answer answer = {
        .outcome = outcome(code, &transfer),
        .headers = transfer.headers.bytes, .header_count = transfer.headers.count,
        .body = transfer.body.bytes, .body_count = transfer.body.count,
    };
    char *redirect = NULL;
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &answer.status);
    curl_easy_getinfo(curl, CURLINFO_REDIRECT_URL, &redirect);
    if (redirect) answer.redirect = strdup(redirect);
    if (code != CURLE_OK) answer.message = strdup(message[0] ? message : curl_easy_strerror(code));
    curl_easy_setopt(curl, CURLOPT_ERRORBUFFER, NULL); /* the buffer ends with this call */
    return answer;
}

void csystem_answer_free(csystem_answer *answer) {
    free(answer->headers);
    free(answer->body);
    free(answer->redirect);
    free(answer->message);
    *answer = (csystem_answer){0};
}
