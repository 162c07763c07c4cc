// libcurl as one call: a GET over http or https, whose answer is handed on as it comes.
//
// The library is opened with the first address and not with the program: it brings thirty others along, which every start
// would pay for.
#ifndef PARALLAX_CCURL_SHIM_H
#define PARALLAX_CCURL_SHIM_H

#include <curl/curl.h>
#include <dlfcn.h>
#include <signal.h>
#include <string.h>
#include <time.h>

#if defined(__APPLE__)
#define PX_CURL_LIBRARY "/usr/lib/libcurl.4.dylib"
#define PX_CURL_OTHER_LIBRARY "libcurl.4.dylib"
#else
#define PX_CURL_LIBRARY "libcurl.so.4"
#define PX_CURL_OTHER_LIBRARY "libcurl-gnutls.so.4"
#endif

static inline void *px_curl_library(void) {
    void *library = dlopen(PX_CURL_LIBRARY, RTLD_NOW | RTLD_LOCAL | RTLD_NODELETE);
    return library ? library : dlopen(PX_CURL_OTHER_LIBRARY, RTLD_NOW | RTLD_LOCAL | RTLD_NODELETE);
}

// The functions of the library, with the types that the header gives them.
typedef struct {
    __typeof__(&curl_global_init) global_init;
    __typeof__(&curl_easy_init) easy_init;
    __typeof__(&(curl_easy_setopt)) easy_setopt;
    __typeof__(&(curl_easy_getinfo)) easy_getinfo;
    __typeof__(&curl_easy_cleanup) easy_cleanup;
    __typeof__(&curl_easy_strerror) easy_strerror;
    __typeof__(&curl_slist_append) slist_append;
    __typeof__(&curl_slist_free_all) slist_free_all;
    __typeof__(&curl_multi_init) multi_init;
    __typeof__(&curl_multi_add_handle) multi_add_handle;
    __typeof__(&curl_multi_perform) multi_perform;
    __typeof__(&curl_multi_poll) multi_poll;
    __typeof__(&curl_multi_info_read) multi_info_read;
    __typeof__(&curl_multi_remove_handle) multi_remove_handle;
    __typeof__(&curl_multi_cleanup) multi_cleanup;
} px_curl_functions;

#define PX_FIND(name) \
    if (!(curl->name = (__typeof__(curl->name))dlsym(library, "curl_" #name))) return 0

// 0: there is no library, or one too old.
static inline int px_curl_find(px_curl_functions *curl) {
    void *library = px_curl_library();
    if (!library) return 0;
    PX_FIND(global_init);
    PX_FIND(easy_init);
    PX_FIND(easy_setopt);
    PX_FIND(easy_getinfo);
    PX_FIND(easy_cleanup);
    PX_FIND(easy_strerror);
    PX_FIND(slist_append);
    PX_FIND(slist_free_all);
    PX_FIND(multi_init);
    PX_FIND(multi_add_handle);
    PX_FIND(multi_perform);
    PX_FIND(multi_poll);
    PX_FIND(multi_info_read);
    PX_FIND(multi_remove_handle);
    PX_FIND(multi_cleanup);
    return 1;
}

#undef PX_FIND

// Prepares the library; to be called once, before the first exchange. 0: there is none.
static inline int px_curl_begin(void) {
    px_curl_functions curl;
    return px_curl_find(&curl) && curl.global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK;
}

// What the library calls itself; NULL: there is none.
static inline const char *px_curl_version(void) {
    void *library = px_curl_library();
    __typeof__(&curl_version) version = library ? (__typeof__(&curl_version))dlsym(library, "curl_version") : 0;
    return version ? version() : NULL;
}

// What is asked for. Strings are copied.
typedef struct {
    const char *address;
    const char *agent;
    const char *const *fields;  // header lines, up to a NULL
    long total_milliseconds;
    long connect_milliseconds;
    long slowest_bytes;  // fewer a second, for so many seconds, end the exchange
    long slowest_seconds;
} px_curl_request;

// What is called meanwhile; `receiver` is handed through. The first two answer how many bytes they took; fewer end the
// exchange.
typedef struct {
    size_t (*header)(char *bytes, size_t size, size_t count, void *receiver);
    size_t (*body)(char *bytes, size_t size, size_t count, void *receiver);
    int (*may_connect)(const struct sockaddr *address, void *receiver);
    int (*is_cancelled)(void *receiver);
} px_curl_events;

typedef enum { px_curl_no_library, px_curl_cancelled, px_curl_ended } px_curl_end;

// How it went: the status of the answer, or why there is none.
typedef struct {
    px_curl_end end;
    CURLcode code;
    long status;
    char reason[CURL_ERROR_SIZE];
} px_curl_result;

typedef struct {
    px_curl_events events;
    void *receiver;
} px_curl_guard;

static inline curl_socket_t px_curl_socket(void *guard, curlsocktype purpose, struct curl_sockaddr *address) {
    const px_curl_guard *guarded = (const px_curl_guard *)guard;
    (void)purpose;
    if (!guarded->events.may_connect(&address->addr, guarded->receiver)) return CURL_SOCKET_BAD;
    return socket(address->family, address->socktype, address->protocol);
}

// A peer that goes away must not end the program: TLS libraries write in a way that raises SIGPIPE.
#ifdef __linux__
static inline void px_hold_pipe_signal(sigset_t *pipe, sigset_t *before) {
    sigemptyset(pipe);
    sigaddset(pipe, SIGPIPE);
    pthread_sigmask(SIG_BLOCK, pipe, before);
}

static inline void px_release_pipe_signal(const sigset_t *pipe, const sigset_t *before) {
    const struct timespec now = {0, 0};
    while (sigtimedwait(pipe, NULL, &now) > 0) {}
    pthread_sigmask(SIG_SETMASK, before, NULL);
}
#else
static inline void px_hold_pipe_signal(sigset_t *pipe, sigset_t *before) { (void)pipe, (void)before; }
static inline void px_release_pipe_signal(const sigset_t *pipe, const sigset_t *before) { (void)pipe, (void)before; }
#endif

#define PX_SET(option, value) curl->easy_setopt(easy, option, value)

// Follows no redirect, keeps no cookie, sends no password, and verifies the other side of https.
static inline void px_curl_prepare(const px_curl_functions *curl, CURL *easy, const px_curl_request *request,
                                   px_curl_guard *guard) {
    PX_SET(CURLOPT_URL, request->address);
    PX_SET(CURLOPT_USERAGENT, request->agent);
    PX_SET(CURLOPT_ACCEPT_ENCODING, "");
    if (PX_SET(CURLOPT_PROTOCOLS_STR, "http,https") != CURLE_OK)
        PX_SET(CURLOPT_PROTOCOLS, (long)(CURLPROTO_HTTP | CURLPROTO_HTTPS));
    PX_SET(CURLOPT_FOLLOWLOCATION, 0L);
    PX_SET(CURLOPT_SSL_VERIFYPEER, 1L);
    PX_SET(CURLOPT_SSL_VERIFYHOST, 2L);
    PX_SET(CURLOPT_NOSIGNAL, 1L);
    PX_SET(CURLOPT_NOPROGRESS, 1L);
    PX_SET(CURLOPT_TIMEOUT_MS, request->total_milliseconds);
    PX_SET(CURLOPT_CONNECTTIMEOUT_MS, request->connect_milliseconds);
    PX_SET(CURLOPT_LOW_SPEED_LIMIT, request->slowest_bytes);
    PX_SET(CURLOPT_LOW_SPEED_TIME, request->slowest_seconds);
    PX_SET(CURLOPT_HEADERFUNCTION, guard->events.header);
    PX_SET(CURLOPT_HEADERDATA, guard->receiver);
    PX_SET(CURLOPT_WRITEFUNCTION, guard->events.body);
    PX_SET(CURLOPT_WRITEDATA, guard->receiver);
    PX_SET(CURLOPT_OPENSOCKETFUNCTION, px_curl_socket);
    PX_SET(CURLOPT_OPENSOCKETDATA, guard);
}

// Waits for the end of the exchange, or for the wish to end it, which is looked for twenty times a second.
static inline void px_curl_wait(const px_curl_functions *curl, CURLM *multi, CURL *easy, const px_curl_guard *guard,
                                px_curl_result *result) {
    int running = 1, waiting = 0;
    while (running && result->end == px_curl_ended) {
        if (curl->multi_perform(multi, &running) != CURLM_OK) break;
        if (running) curl->multi_poll(multi, NULL, 0, 50, NULL);
        if (running && guard->events.is_cancelled(guard->receiver)) result->end = px_curl_cancelled;
    }
    const CURLMsg *message = curl->multi_info_read(multi, &waiting);
    if (message && message->msg == CURLMSG_DONE) result->code = message->data.result;
    curl->easy_getinfo(easy, CURLINFO_RESPONSE_CODE, &result->status);
    if (result->code != CURLE_OK && !result->reason[0])
        strncpy(result->reason, curl->easy_strerror(result->code), sizeof result->reason - 1);
}

// Waits on the calling thread for the end of one exchange.
static inline px_curl_result px_curl_get(px_curl_request request, px_curl_events events, void *receiver) {
    px_curl_result result = {px_curl_no_library, CURLE_OK, 0, ""};
    px_curl_functions functions;
    const px_curl_functions *curl = &functions;
    if (!px_curl_find(&functions)) return result;

    sigset_t pipe, before;
    px_hold_pipe_signal(&pipe, &before);
    px_curl_guard guard = {events, receiver};
    struct curl_slist *fields = NULL;
    for (const char *const *field = request.fields; *field; field++) fields = curl->slist_append(fields, *field);
    CURL *easy = curl->easy_init();
    CURLM *multi = curl->multi_init();
    result.end = px_curl_ended;
    result.code = CURLE_OUT_OF_MEMORY;
    if (easy && multi) {
        px_curl_prepare(curl, easy, &request, &guard);
        PX_SET(CURLOPT_HTTPHEADER, fields);
        PX_SET(CURLOPT_ERRORBUFFER, result.reason);
        curl->multi_add_handle(multi, easy);
        px_curl_wait(curl, multi, easy, &guard, &result);
        curl->multi_remove_handle(multi, easy);
    }
    if (easy) curl->easy_cleanup(easy);
    if (multi) curl->multi_cleanup(multi);
    curl->slist_free_all(fields);
    px_release_pipe_signal(&pipe, &before);
    return result;
}

#undef PX_SET
#endif
