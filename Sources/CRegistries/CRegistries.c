#include "CRegistries.h"

// The tables of Sources/Registries, as they stand in their files. The C compiler embeds them in no time; as resources of
// a Swift target they take seconds, since Swift sees an array literal of as many elements as bytes.

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char bodies[] = {
#embed "../Registries/bodies.tsv"
};
static const unsigned char cities[] = {
#embed "../Registries/cities.tsv"
};
static const unsigned char fields[] = {
#embed "../Registries/fields.tsv"
};
static const unsigned char state_names[] = {
#embed "../Registries/state-names.tsv"
};
static const unsigned char states[] = {
#embed "../Registries/states.tsv"
};
static const unsigned char structures[] = {
#embed "../Registries/structures.tsv"
};

const rapporteur_registry rapporteur_bodies = {bodies, sizeof bodies};
const rapporteur_registry rapporteur_cities = {cities, sizeof cities};
const rapporteur_registry rapporteur_fields = {fields, sizeof fields};
const rapporteur_registry rapporteur_state_names = {state_names, sizeof state_names};
const rapporteur_registry rapporteur_states = {states, sizeof states};
const rapporteur_registry rapporteur_structures = {structures, sizeof structures};
