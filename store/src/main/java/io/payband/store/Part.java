package io.payband.store;

/**
 * A part of a snapshot that is stored, licensed and checked by itself, in the order of the file.
 */
enum Part {
  CATALOGUE(
      1,
      "catalogue.bin.z",
      "Apache-2.0; names of occupations from O*NET 29.0, CC BY 4.0",
      "roles, rules of titles, occupations and ladders"),
  OFFICIAL(2, "official.bin.z", "public domain", "official wages of the nation"),
  OFFICIAL_LOCAL(3, "official-local.bin.z", "public domain", "official wages of the wage areas"),
  PAY(4, "pay.bin.z", "ODbL-1.0", "what pay reports say about the roles"),
  MODELS(5, "models.bin.z", "ODbL-1.0", "models behind answers about one person"),
  PLACES(6, "places.bin.z", "MIT", "metros, states, cities and countries"),
  TITLES(
      7,
      "titles.bin.z",
      "CC BY 4.0; weights and hashes computed from O*NET 29.0 of USDOL/ETA, altered",
      "what titles say about occupations"),
  MARKET(8, "market.bin.z", "ODbL-1.0", "the market lane: what a random person of a role is paid"),
  RECORD(9, "record.bin.z", "ODbL-1.0", "how right the method was about what it had not seen"),
  FACTS(
      10,
      "facts.bin.z",
      "public domain",
      "official wages of whole states, and how many jobs occupations have"),
  PROFILES(
      11,
      "profiles.bin.z",
      "CC BY 4.0; ratings and names from O*NET 29.0 of USDOL/ETA, altered",
      "what occupations ask for"),
  TRAITS(12, "traits.bin.z", "ODbL-1.0", "what people of the roles say of their work"),
  SCOPE(
      13,
      "scope.bin.z",
      "ODbL-1.0",
      "what people of the roles work with, whom they lead, what they have a say in"),
  SKILLS(14, "skills.bin.z", "ODbL-1.0", "which technologies go with more pay in a role"),
  GROWTH(15, "growth.bin.z", "ODbL-1.0", "how pay grows with years of experience"),
  COMPANIES(16, "companies.bin.z", "ODbL-1.0", "how people write companies and their levels");

  /** No part is larger than this, inflated: some ten times what the largest one takes. */
  static final int MOST_BYTES = 256 << 20;

  /** Nor are all together. */
  static final long MOST_BYTES_TOGETHER = 2L * MOST_BYTES;

  private final int number;
  private final String file;
  private final String licence;
  private final String holds;

  Part(int number, String file, String licence, String holds) {
    this.number = number;
    this.file = file;
    this.licence = licence;
    this.holds = holds;
  }

  /** Whether a snapshot may be without it. */
  boolean isOptional() {
    return switch (this) {
      case TITLES, FACTS, PROFILES, TRAITS, SCOPE, SKILLS, GROWTH, COMPANIES -> true;
      case CATALOGUE, OFFICIAL, OFFICIAL_LOCAL, PAY, MODELS, PLACES, MARKET, RECORD -> false;
    };
  }

  /** What its content begins with, so that no part passes for another. */
  int number() {
    return number;
  }

  /** Name of the file or zip entry. */
  String file() {
    return file;
  }

  /** Licence of what it holds. */
  String licence() {
    return licence;
  }

  /** What it holds, in words. */
  String holds() {
    return holds;
  }
}
