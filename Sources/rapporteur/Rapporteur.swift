import ArgumentParser

@main
struct Rapporteur: AsyncParsableCommand {}
