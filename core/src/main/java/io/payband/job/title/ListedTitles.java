package io.payband.job.title;

import io.payband.job.TitleText;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Titles that O*NET lists, as 64-bit hashes, with the occupations that it lists them under. A title
 * is known as it is written or by its normal form; where two that are written differently have one
 * normal form but not the same occupations, each keeps its own. The titles themselves cannot be had
 * back.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class ListedTitles {

  private final long[] hashes;
  private final int[] from;
  private final short[] classes;

  private ListedTitles(long[] hashes, int[] from, short[] classes) {
    this.hashes = hashes;
    this.from = from;
    this.classes = classes;
  }

  /** Of the occupations, as numbers, of each title as it is listed. */
  public static ListedTitles of(Map<String, ? extends Collection<Integer>> occupations) {
    SortedMap<String, SortedSet<Integer>> byNormal = new TreeMap<>();
    SortedMap<String, SortedSet<Integer>> asWritten = new TreeMap<>();
    occupations.forEach((title, of) -> {
      String normal = TitleText.normalise(title);
      if (!normal.isEmpty()) {
        byNormal.computeIfAbsent(normal, n -> new TreeSet<>()).addAll(of);
        asWritten.computeIfAbsent(asWritten(title), w -> new TreeSet<>()).addAll(of);
      }
    });
    occupations
        .keySet()
        .forEach(title -> {
          String written = asWritten(title);
          if (Objects.equals(byNormal.get(TitleText.normalise(title)), asWritten.get(written))) {
            asWritten.remove(written);
          }
        });
    asWritten.putAll(byNormal);
    return ofKeys(asWritten);
  }

  /** Never a normal form: it begins with a sign that those do not have. */
  private static String asWritten(String title) {
    String cut = title.length() > TitleText.LIMIT ? title.substring(0, TitleText.LIMIT) : title;
    return "=" + cut.strip().toLowerCase(Locale.ROOT);
  }

  private static ListedTitles ofKeys(SortedMap<String, SortedSet<Integer>> occupations) {
    SortedMap<Long, SortedSet<Integer>> byHash = new TreeMap<>();
    occupations.forEach((title, of) ->
        byHash.computeIfAbsent(TitleHash.wide(title), hash -> new TreeSet<>()).addAll(of));
    long[] hashes = new long[byHash.size()];
    int[] from = new int[hashes.length + 1];
    short[] classes = new short[byHash.values().stream().mapToInt(Collection::size).sum()];
    int title = 0;
    int at = 0;
    for (var entry : byHash.entrySet()) {
      hashes[title++] = entry.getKey();
      for (int occupation : entry.getValue()) {
        classes[at++] = (short) occupation;
      }
      from[title] = at;
    }
    return new ListedTitles(hashes, from, classes);
  }

  /** Where a title's occupations are; -1 for a title that is not listed. */
  int find(String title) {
    int at = Arrays.binarySearch(hashes, TitleHash.wide(asWritten(title)));
    if (at < 0) {
      at = Arrays.binarySearch(hashes, TitleHash.wide(TitleText.normalise(title)));
    }
    return Math.max(at, -1);
  }

  /** How many occupations a listed title has. */
  int count(int title) {
    return from[title + 1] - from[title];
  }

  /** One of the occupations of a listed title. */
  int occupation(int title, int which) {
    return classes[from[title] + which];
  }

  /** How many titles there are. */
  public int size() {
    return hashes.length;
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(hashes.length);
    for (long hash : hashes) {
      out.writeLong(hash);
    }
    for (int i = 0; i < hashes.length; i++) {
      Bytes.writeCount(count(i), out);
    }
    for (short occupation : classes) {
      out.writeShort(occupation);
    }
  }

  static ListedTitles read(int classes, DataInput in) throws IOException {
    int size = Bytes.size(in);
    long[] hashes = new long[size];
    for (int i = 0; i < size; i++) {
      hashes[i] = in.readLong();
      Bytes.require(i == 0 || hashes[i - 1] < hashes[i], "titles are not in order");
    }
    int[] from = new int[size + 1];
    for (int i = 0; i < size; i++) {
      from[i + 1] = Math.addExact(from[i], Bytes.readCount(in));
    }
    Bytes.require(from[size] <= Bytes.MOST, "too many occupations of titles");
    short[] of = new short[from[size]];
    for (int i = 0; i < of.length; i++) {
      of[i] = in.readShort();
      Bytes.require(of[i] >= 0 && of[i] < classes, "a title of no occupation");
    }
    return new ListedTitles(hashes, from, of);
  }
}
