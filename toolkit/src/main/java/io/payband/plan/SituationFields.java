package io.payband.plan;

import java.util.List;

/**
 * The names of a situation's fields that a plan and the letters both read from one file, so that
 * neither refuses what the other knows. As {@code docs/schema/situation.schema.json} has them.
 */
public final class SituationFields {

  /** At the top of the file. */
  public static final List<String> SHARED =
      List.of(
          "role",
          "level",
          "place",
          "measure",
          "offer",
          "competing",
          "goals",
          "constraints",
          "reasons",
          "writer",
          "addressee");

  /** Of {@code offer}. */
  public static final List<String> OFFER =
      List.of(
          "employer",
          "title",
          "base",
          "bonus",
          "sign_on",
          "equity",
          "vesting",
          "sellable",
          "start",
          "deadline",
          "in_writing",
          "posted");

  /** Of each offer in {@code competing}. */
  public static final List<String> COMPETING = List.of("employer", "base", "mention");

  /** Of {@code writer} and {@code addressee}. */
  public static final List<String> PERSON = List.of("name", "title", "contact", "pronouns", "born");

  private SituationFields() {}
}
