#include "csystem.h"
void rapporteur_system_placeholder(void) {}
