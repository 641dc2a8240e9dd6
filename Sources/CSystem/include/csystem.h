void rapporteur_system_placeholder(void);
