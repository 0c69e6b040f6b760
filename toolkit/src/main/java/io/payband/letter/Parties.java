package io.payband.letter;

import org.jspecify.annotations.Nullable;

/**
 * Who writes to whom.
 *
 * @param writer as they sign
 * @param contact an address, a telephone number, an email address; null for none
 * @param addressee as they are greeted: "Ms. Okafor"
 * @param addresseeTitle what they do
 */
public record Parties(
    String writer,
    @Nullable String contact,
    @Nullable String addressee,
    @Nullable String addresseeTitle) {

  /** Adds their facts. */
  public void addTo(FactList facts) {
    facts
        .name("writer", writer, "writer")
        .name("writer-contact", contact, "contact of the writer")
        .name("addressee", addressee, "addressee")
        .title("addressee-title", addresseeTitle, "title of the addressee", addressee);
  }
}
