package io.payband.estimate;

import io.payband.job.CompanyLevelKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;

/**
 * Subjects as columns of codes. Text becomes a code of the vocabulary; a word that the vocabulary
 * does not know becomes {@link Vocabulary#UNKNOWN} unless words are being added.
 *
 * <p>Immutable once built, safe for use by several threads.
 */
public final class Rows {

  private static final double[] YEARS_17 = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 18, 21, 26};
  private static final double[] YEARS_6 = {1, 3, 6, 10, 16};
  private static final double[] TENURE = {1, 2, 3, 4, 5, 7, 10};
  private static final double LOG_YEARS_CENTRE = 1.8;

  private final Vocabulary vocabulary;
  private final int count;
  private final EnumMap<Column, int[]> codes = new EnumMap<>(Column.class);
  private final double[] years;
  private final double[] logYears;

  private Rows(Vocabulary vocabulary, List<Subject> subjects, boolean adding) {
    this.vocabulary = vocabulary;
    count = subjects.size();
    for (Column column : Column.values()) {
      codes.put(column, new int[count]);
    }
    years = new double[count];
    logYears = new double[count];
    for (int i = 0; i < count; i++) {
      encode(i, subjects.get(i), adding);
    }
  }

  /** Encodes subjects, adding their words to the vocabulary. */
  public static Rows adding(Vocabulary vocabulary, List<Subject> subjects) {
    return new Rows(vocabulary, subjects, true);
  }

  /** Encodes subjects with the words that the vocabulary has. */
  public static Rows of(Vocabulary vocabulary, List<Subject> subjects) {
    return new Rows(vocabulary, new ArrayList<>(subjects), false);
  }

  private void encode(int i, Subject s, boolean adding) {
    String lev = CompanyLevelKey.level(s.level());
    text(i, Column.TITLE, s.title(), adding);
    text(i, Column.ROLE, roleWord(s), adding);
    text(i, Column.SLUG, s.slug(), adding);
    text(i, Column.SOURCE, s.source(), adding);
    text(i, Column.COMPANY, CompanyLevelKey.company(s.company()), adding);
    text(i, Column.LEV, lev, adding);
    text(i, Column.NUM, CompanyLevelKey.numbered(lev), adding);
    text(i, Column.SENIORITY, CompanyLevelKey.seniority(lev), adding);
    place(i, Column.METRO, s.metro(), s, adding);
    place(i, Column.CITY, s.city(), s, adding);
    place(i, Column.STATE, s.state(), s, adding);
    set(i, Column.YEARS17, bin(s.years(), YEARS_17));
    set(i, Column.YEARS6, bin(s.years(), YEARS_6));
    set(i, Column.TENURE, Double.isNaN(s.tenure()) ? 0 : bin(s.tenure(), TENURE));
    set(i, Column.QUARTER, s.quarter());
    set(i, Column.YEAR, s.quarter() / 4);
    set(i, Column.MANAGER, isManager(s.title()) ? 1 : 0);
    years[i] = s.years();
    logYears[i] = Math.log1p(s.years()) - LOG_YEARS_CENTRE;
  }

  /** The word of a subject's title and focus together. */
  public static String roleWord(Subject s) {
    // A role of the catalogue stands for all its title and focus pairs together.
    return s.focus().startsWith("@")
        ? s.focus()
        : s.title() + "|" + CompanyLevelKey.squeeze(s.focus());
  }

  static boolean isManager(String title) {
    return title.contains("Manager") && title.contains("Engineering");
  }

  /** Among several sources, a place that one of them does not tell has no effect. */
  private void place(int i, Column column, String word, Subject s, boolean adding) {
    if (word.isEmpty() && !s.source().isEmpty()) {
      set(i, column, Vocabulary.UNKNOWN);
    } else {
      text(i, column, word, adding);
    }
  }

  private void text(int i, Column column, String word, boolean adding) {
    set(i, column, adding ? vocabulary.add(column, word) : vocabulary.find(column, word));
  }

  private void set(int i, Column column, int code) {
    column(column)[i] = code;
  }

  /** Number of edges at or below the value. */
  static int bin(double value, double[] edges) {
    int at = Arrays.binarySearch(edges, value);
    return at >= 0 ? at + 1 : -at - 1;
  }

  /** The vocabulary that the codes belong to. */
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /** Number of rows. */
  public int count() {
    return count;
  }

  /** Sets whether each row is posted pay. */
  void setPosted(boolean[] posted) {
    for (int i = 0; i < count; i++) {
      set(i, Column.POSTED, posted[i] ? 0 : Vocabulary.UNKNOWN);
    }
  }

  /** The code of a column in a row; negative when the word is not known. */
  int code(Column column, int row) {
    return column(column)[row];
  }

  private int[] column(Column column) {
    return Objects.requireNonNull(codes.get(column));
  }

  /** Years of experience of a row. */
  double years(int row) {
    return years[row];
  }

  double logYears(int row) {
    return logYears[row];
  }
}
