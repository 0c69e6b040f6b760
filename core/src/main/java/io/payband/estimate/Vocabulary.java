package io.payband.estimate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of each text column and their codes 0, 1, 2 … in order of first sight.
 *
 * <p>Words are added while reports are read; a lookup never adds. Safe for use by several threads
 * once nothing is added any more.
 */
public final class Vocabulary {

  /** Code of a word that is not known. */
  static final int UNKNOWN = -1;

  private final Map<Column, Map<String, Integer>> codes = new EnumMap<>(Column.class);
  private final Map<Column, List<String>> words = new EnumMap<>(Column.class);

  /** An empty vocabulary. */
  public Vocabulary() {
    for (Column column : Column.values()) {
      if (column.isText()) {
        codes.put(column, new HashMap<>());
        words.put(column, new ArrayList<>());
      }
    }
  }

  /** The code of a word, given now when it is new. */
  public int add(Column column, String word) {
    Map<String, Integer> known = codes(column);
    Integer code = known.get(word);
    if (code != null) {
      return code;
    }
    int next = known.size();
    if (next >= 1 << column.bits()) {
      throw new IllegalStateException(
          "more than "
              + next
              + " different values of "
              + column
              + "; the key has no room for more");
    }
    known.put(word, next);
    list(column).add(word);
    return next;
  }

  /** The code of a word, or {@link #UNKNOWN}. */
  int find(Column column, String word) {
    return codes(column).getOrDefault(word, UNKNOWN);
  }

  /** Whether a word is known. */
  public boolean has(Column column, String word) {
    return codes(column).containsKey(word);
  }

  /** The word of a code. */
  public String word(Column column, int code) {
    return list(column).get(code);
  }

  /** All words of a column, at the place of their code. */
  public List<String> words(Column column) {
    return java.util.Collections.unmodifiableList(list(column));
  }

  private Map<String, Integer> codes(Column column) {
    Map<String, Integer> map = codes.get(column);
    if (map == null) {
      throw new IllegalArgumentException(column + " has no words");
    }
    return map;
  }

  private List<String> list(Column column) {
    List<String> list = words.get(column);
    if (list == null) {
      throw new IllegalArgumentException(column + " has no words");
    }
    return list;
  }
}
