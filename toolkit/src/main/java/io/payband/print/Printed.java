package io.payband.print;

import java.util.Set;
import java.util.TreeSet;

/** A printed letter. Immutable. */
public final class Printed {

  private final byte[] bytes;
  private final int pages;
  private final Set<Integer> undrawn;

  Printed(byte[] bytes, int pages, Set<Integer> undrawn) {
    this.bytes = bytes.clone();
    this.pages = pages;
    this.undrawn = Set.copyOf(undrawn);
  }

  /** What to write to the file. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** How many pages it has; 0 where the format has none. */
  public int pages() {
    return pages;
  }

  /**
   * What the reader of this format would not see, as a sentence; empty when nothing is missing. A
   * box stands in its place.
   */
  public String undrawn() {
    if (undrawn.isEmpty()) {
      return "";
    }
    StringBuilder text = new StringBuilder("No font at hand draws ");
    String comma = "";
    for (int point : new TreeSet<>(undrawn)) {
      text.append(comma).append(Character.toString(point)).append(" (").append(name(point));
      text.append(')');
      comma = ", ";
    }
    return text.append("; a box stands there. Word and HTML carry it.").toString();
  }

  private static String name(int point) {
    String name = Character.getName(point);
    return String.format("U+%04X", point) + (name == null ? "" : " " + name);
  }
}
