package io.payband.web.linked;

import tools.jackson.databind.node.ObjectNode;

/** Something that a page is about. */
@FunctionalInterface
public interface Linked {

  /**
   * Fills a node of JSON-LD.
   *
   * @param node empty
   * @param origin what addresses begin with; may be empty
   */
  void fill(ObjectNode node, String origin);
}
