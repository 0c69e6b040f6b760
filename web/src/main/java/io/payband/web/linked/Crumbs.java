package io.payband.web.linked;

import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The way from the first page to this one.
 *
 * @param steps the pages on it, this one last
 */
public record Crumbs(List<Step> steps) implements Linked {

  /** Copies the list. */
  public Crumbs {
    steps = List.copyOf(steps);
  }

  /**
   * One page.
   *
   * @param name what it is called
   * @param path its address within this site
   */
  public record Step(String name, String path) {}

  @Override
  public void fill(ObjectNode node, String origin) {
    node.put("@type", "BreadcrumbList");
    ArrayNode list = node.putArray("itemListElement");
    for (int i = 0; i < steps.size(); i++) {
      list.addObject()
          .put("@type", "ListItem")
          .put("position", i + 1)
          .put("name", steps.get(i).name())
          .put("item", origin + steps.get(i).path());
    }
  }
}
