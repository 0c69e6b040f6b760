package io.payband.web.page;

import io.payband.market.Manifest;
import io.payband.web.text.Say;
import java.util.List;

/**
 * What stands around every page.
 *
 * @param title title of the page
 * @param description one sentence for search engines
 * @param path its own address
 * @param section which entry of the masthead it belongs to; may be empty
 * @param json where the same answer is JSON; empty where there is none
 * @param csv where it is a table for spreadsheets; empty where there is none
 * @param style address of the style sheet
 * @param manifest what the figures come from
 */
public record Frame(
    String title,
    String description,
    String path,
    String section,
    String json,
    String csv,
    String style,
    Manifest manifest) {

  /** The entries of the masthead: only what exists. */
  public static final List<Entry> ENTRIES =
      List.of(
          new Entry("compare", "/", "Compare"),
          new Entry("roles", "/roles", "Roles"),
          new Entry("places", "/places", "Places"),
          new Entry("companies", "/companies", "Levels"),
          new Entry("method", "/method", "Method"));

  /**
   * One entry of the masthead.
   *
   * @param section its key
   * @param path where it leads
   * @param name what it says
   */
  public record Entry(String section, String path, String name) {}

  /** The sentence that licences of the sources ask every page to carry; may be empty. */
  public String notice() {
    return manifest.notice();
  }

  /** The month that the figures speak of. */
  public String asOf() {
    return Say.month(manifest.date());
  }

  /** The first digits of the snapshot's hash. */
  public String shortHash() {
    return manifest.hash().substring(0, Math.min(12, manifest.hash().length()));
  }
}
