package io.payband.web.page;

import java.util.List;

/**
 * A page that says what is wrong and what to do now.
 *
 * @param status the status of the answer
 * @param heading what is wrong
 * @param sentence more about it
 * @param links where to go, best first
 * @param first what to put into the first field of the search form
 * @param second what to put into the second
 */
public record Notice(
    int status, String heading, String sentence, List<Link> links, String first, String second) {

  /** Copies the list. */
  public Notice {
    links = List.copyOf(links);
  }

  /**
   * Somewhere to go.
   *
   * @param path within this site
   * @param name what it says
   */
  public record Link(String path, String name) {}
}
