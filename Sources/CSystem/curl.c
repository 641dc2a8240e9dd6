#include "csystem.h"

#include <curl/curl.h>
#include <netinet/in.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

typedef struct {
    char *bytes;
    size_t count, capacity, maximum;
    bool cuts, overrun;
} sink;

typedef struct {
    const csystem_request *request;
    sink sent, headers, body;
    bool is_forbidden, has_excess;
} transfer;

/* Takes all of a chunk or, with a count that makes libcurl stop, none of it; a sink that cuts takes what it can. */
static size_t take(char *chunk, size_t size, size_t members, void *user) {
    sink *into = user;
    size_t count = size * members;
    if (count > into->maximum - into->count) {
        into->overrun = true;
        if (!into->cuts) return CURL_WRITEFUNC_ERROR;
        count = into->maximum - into->count;
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
    return into->overrun ? CURL_WRITEFUNC_ERROR : count;
}

/* Keeps the last request that was sent: one before it went to a proxy, or to a connection that was dead. */
static int debug(CURL *curl, curl_infotype type, char *bytes, size_t count, void *user) {
    static const char excess[] = "Excess found";
    transfer *transfer = user;
    (void)curl;
    if (type == CURLINFO_HEADER_OUT) {
        transfer->sent.count = 0;
        take(bytes, 1, count, &transfer->sent);
    } else if (type == CURLINFO_TEXT && count >= sizeof excess - 1 && !memcmp(bytes, excess, sizeof excess - 1)) {
        transfer->has_excess = true; /* libcurl drops what stands behind the announced length, and tells here alone */
    }
    return 0;
}

static curl_socket_t open_socket(void *user, curlsocktype purpose, struct curl_sockaddr *address) {
    transfer *transfer = user;
    const csystem_request *request = transfer->request;
    bool is_admitted = false;
    (void)purpose;
    if (address->family == AF_INET) {
        const struct sockaddr_in *v4 = (const void *)&address->addr;
        is_admitted = request->admits(request->context, (const uint8_t *)&v4->sin_addr, 4, ntohs(v4->sin_port));
    } else if (address->family == AF_INET6) {
        const struct sockaddr_in6 *v6 = (const void *)&address->addr;
        is_admitted = request->admits(request->context, v6->sin6_addr.s6_addr, 16, ntohs(v6->sin6_port));
    }
    if (!is_admitted) {
        transfer->is_forbidden = true;
        return CURL_SOCKET_BAD;
    }
    int type = address->socktype;
#ifdef SOCK_CLOEXEC
    type |= SOCK_CLOEXEC;
#endif
    return socket(address->family, type, address->protocol);
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
    case CURLE_COULDNT_RESOLVE_HOST: return CSYSTEM_UNREACHABLE;
    case CURLE_COULDNT_CONNECT: return transfer->is_forbidden ? CSYSTEM_FORBIDDEN : CSYSTEM_UNREACHABLE;
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
    case CURLE_ABORTED_BY_CALLBACK: return CSYSTEM_STOPPED;
    default:
        if (transfer->headers.overrun) return CSYSTEM_HEADERS_TOO_LARGE;
        if (transfer->body.overrun) return transfer->body.cuts ? CSYSTEM_FETCHED : CSYSTEM_BODY_TOO_LARGE;
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

/* A list of the lines in `text`; false where there is no memory. */
static bool lines(const char *text, struct curl_slist **list) {
    char *copy = strdup(text);
    char *rest = copy;
    bool is_whole = copy != NULL;
    for (char *line = strtok_r(copy, "\n", &rest); is_whole && line; line = strtok_r(NULL, "\n", &rest)) {
        struct curl_slist *grown = curl_slist_append(*list, line);
        if (grown) *list = grown; else is_whole = false;
    }
    free(copy);
    return is_whole;
}

static void set_options(CURL *curl, transfer *transfer, char *message, struct curl_slist *headers) {
    const csystem_request *request = transfer->request;
    curl_easy_reset(curl); /* connections stay */
    curl_easy_setopt(curl, CURLOPT_URL, request->url);
    curl_easy_setopt(curl, CURLOPT_PATH_AS_IS, 1L);
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(curl, CURLOPT_HTTP_VERSION, (long)CURL_HTTP_VERSION_2TLS);
    curl_easy_setopt(curl, CURLOPT_USERAGENT, request->user_agent);
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers);
    curl_easy_setopt(curl, CURLOPT_HTTP_CONTENT_DECODING, 0L);
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT_MS, request->connect_milliseconds);
    curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, request->total_milliseconds);
    curl_easy_setopt(curl, CURLOPT_LOW_SPEED_LIMIT, 1L);
    curl_easy_setopt(curl, CURLOPT_LOW_SPEED_TIME, request->stall_seconds);
    /* Refuses a body that announces more than it may have; the sink stops one that does not announce it. */
    if (!request->cuts) curl_easy_setopt(curl, CURLOPT_MAXFILESIZE_LARGE, (curl_off_t)request->maximum_bytes);
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 1L);
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, 2L);
    curl_easy_setopt(curl, CURLOPT_SSLVERSION, (long)CURL_SSLVERSION_TLSv1_2);
    if (request->certificates) curl_easy_setopt(curl, CURLOPT_CAINFO, request->certificates);
    curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L); /* signals and threads do not mix */
    curl_easy_setopt(curl, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
    if (!request->through_proxy) curl_easy_setopt(curl, CURLOPT_PROXY, "");
    curl_easy_setopt(curl, CURLOPT_OPENSOCKETFUNCTION, open_socket);
    curl_easy_setopt(curl, CURLOPT_OPENSOCKETDATA, transfer);
    curl_easy_setopt(curl, CURLOPT_HEADERFUNCTION, take);
    curl_easy_setopt(curl, CURLOPT_HEADERDATA, &transfer->headers);
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, take);
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, &transfer->body);
    curl_easy_setopt(curl, CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(curl, CURLOPT_XFERINFOFUNCTION, progress);
    curl_easy_setopt(curl, CURLOPT_XFERINFODATA, transfer);
    curl_easy_setopt(curl, CURLOPT_VERBOSE, 1L);
    curl_easy_setopt(curl, CURLOPT_DEBUGFUNCTION, debug);
    curl_easy_setopt(curl, CURLOPT_DEBUGDATA, transfer);
    curl_easy_setopt(curl, CURLOPT_ERRORBUFFER, message);
}

csystem_answer csystem_get(void *handle, csystem_request request) {
    CURL *curl = handle;
    char message[CURL_ERROR_SIZE] = "";
    transfer transfer = {
        .request = &request,
        .sent = {.maximum = request.maximum_header_bytes},
        .headers = {.maximum = request.maximum_header_bytes},
        .body = {.maximum = request.maximum_bytes, .cuts = request.cuts},
    };
    struct curl_slist *headers = NULL;
    CURLcode code = CURLE_OUT_OF_MEMORY;
    if (lines(request.headers, &headers)) {
        set_options(curl, &transfer, message, headers);
        code = curl_easy_perform(curl);
    }
    csystem_answer answer = {
        .outcome = outcome(code, &transfer),
        .sent = transfer.sent.bytes, .sent_count = transfer.sent.count,
        .headers = transfer.headers.bytes, .header_count = transfer.headers.count,
        .body = transfer.body.bytes, .body_count = transfer.body.count,
        .is_cut = transfer.body.overrun, .has_excess = transfer.has_excess,
    };
    char *address = NULL;
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &answer.status);
    curl_easy_getinfo(curl, CURLINFO_PRIMARY_IP, &address);
    if (address && *address) answer.address = strdup(address);
    if (code != CURLE_OK) answer.message = strdup(message[0] ? message : curl_easy_strerror(code));
    /* What the options point to ends with this call; connections stay. */
    curl_easy_reset(curl);
    curl_slist_free_all(headers);
    return answer;
}

void csystem_answer_free(csystem_answer *answer) {
    free(answer->sent);
    free(answer->headers);
    free(answer->body);
    free(answer->address);
    free(answer->message);
    *answer = (csystem_answer){0};
}
