package io.payband.estimate;

import java.util.ArrayList;
import java.util.List;

/** Cohorts that a thin one borrows from. */
public enum Neighbour {
  SAME_ROLE_SAME_PLACE(1, "the same role here at other levels"),
  SAME_TITLE_SAME_PLACE(2, "other roles of the same title and level here"),
  SAME_ROLE(4, "the same role at other levels or in other metros"),
  SAME_TITLE(8, "other roles of the same title at this level"),
  SAME_PLACE(16, "everyone who reports from this metro"),
  EVERYONE(32, "all reports together");

  private final int bit;
  private final String words;

  Neighbour(int bit, String words) {
    this.bit = bit;
    this.words = words;
  }

  int bit() {
    return bit;
  }

  /** The neighbours of a set of bits, in words, closest first. */
  public static List<String> words(int bits) {
    List<String> out = new ArrayList<>();
    for (Neighbour neighbour : values()) {
      if ((bits & neighbour.bit) != 0) {
        out.add(neighbour.words);
      }
    }
    return out;
  }
}
