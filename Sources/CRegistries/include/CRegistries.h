#ifndef RAPPORTEUR_REGISTRIES_H
#define RAPPORTEUR_REGISTRIES_H

#include <stddef.h>

/// The bytes of one embedded table; they live as long as the process.
typedef struct {
    const unsigned char *_Nonnull bytes;
    size_t count;
} rapporteur_registry;

extern const rapporteur_registry rapporteur_bodies;
extern const rapporteur_registry rapporteur_cities;
extern const rapporteur_registry rapporteur_fields;
extern const rapporteur_registry rapporteur_state_names;
extern const rapporteur_registry rapporteur_states;
extern const rapporteur_registry rapporteur_structures;

#endif
