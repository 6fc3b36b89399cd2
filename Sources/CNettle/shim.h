#ifndef PULLQUOTE_CNETTLE_H
#define PULLQUOTE_CNETTLE_H
#include <nettle/sha2.h>
#include <nettle/version.h>

/// Up to version 3 it is told how much room there is for the digest, from 4 on it knows.
static inline void cnettle_sha256_digest(struct sha256_ctx *context, uint8_t *digest) {
#if NETTLE_VERSION_MAJOR >= 4
  nettle_sha256_digest(context, digest);
#else
  nettle_sha256_digest(context, SHA256_DIGEST_SIZE, digest);
#endif
}
#endif
