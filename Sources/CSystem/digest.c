#include "csystem.h"

#include <openssl/evp.h>
#include <pthread.h>

/* Looked up once and kept: libcrypto 3 takes longer to find an algorithm than to digest a small record. */
static pthread_once_t once = PTHREAD_ONCE_INIT;
static const EVP_MD *sha256, *sha1;
static void find(void) {
#if OPENSSL_VERSION_NUMBER >= 0x30000000L
    sha256 = EVP_MD_fetch(NULL, "SHA256", NULL);
    sha1 = EVP_MD_fetch(NULL, "SHA1", NULL);
#else
    sha256 = EVP_sha256();
    sha1 = EVP_sha1();
#endif
}

bool csystem_sha256(const void *bytes, size_t count, uint8_t *digest) {
    pthread_once(&once, find);
    return sha256 && EVP_Digest(bytes, count, digest, NULL, sha256, NULL) == 1;
}

bool csystem_sha1(const void *bytes, size_t count, uint8_t *digest) {
    pthread_once(&once, find);
    return sha1 && EVP_Digest(bytes, count, digest, NULL, sha1, NULL) == 1;
}

size_t csystem_digest(const char *name, const void *bytes, size_t count, uint8_t *digest) {
    const EVP_MD *algorithm = EVP_get_digestbyname(name);
    unsigned int length = 0;
    return algorithm && EVP_Digest(bytes, count, digest, &length, algorithm, NULL) == 1 ? length : 0;
}
