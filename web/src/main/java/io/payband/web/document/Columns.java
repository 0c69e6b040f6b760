package io.payband.web.document;

import io.payband.web.document.Column.Kind;
import java.util.List;

/** Columns that tables of several pages have: one word for one thing. */
public final class Columns {

  /** Whose figure it is, in addresses. */
  public static final Column ROLE =
      text("role", "Slug", "Slug of the role, or code of the occupation");

  /** Whose figure it is. */
  public static final Column NAME = text("name", "Role", "What readers call it");

  /** At which level. */
  public static final Column LEVEL =
      text("level", "Level", "Career level, L3 to L7", "all levels together");

  /** What words are about. */
  public static final Column LEAD =
      text("lead", "About", "What the row is about", "the text says it");

  /** Words. */
  public static final Column TEXT =
      text("text", "Text", "What is said of it", "nothing beside what it is about");

  /** What a row is. */
  public static final Column FIGURE =
      new Column("figure", "Figure", Kind.TEXT, "What the row is, in one word");

  /** Which pay. */
  public static final Column MEASURE =
      new Column(
          "measure",
          "Measure",
          Kind.TEXT,
          "Which pay: total (base, bonus and the equity that vests in the year) or base",
          "not asked for");

  /** Which kind of evidence. */
  public static final Column KIND =
      new Column(
          "kind",
          "Kind",
          Kind.TEXT,
          "Which kind of evidence: market, reported, survey, posted or official",
          "no figure");

  /** The median. */
  public static final Column P50 = pay("p50", "Median", "The median");

  /** Lower end of its interval. */
  public static final Column MEDIAN_LOW =
      pay(
          "median_low",
          "Median from",
          "Lower end of the interval that holds the true median nine times in ten (90 %)");

  /** Upper end of its interval. */
  public static final Column MEDIAN_HIGH =
      pay(
          "median_high",
          "Median to",
          "Upper end of the interval that holds the true median nine times in ten (90 %)");

  /** How sure. */
  public static final Column CONFIDENCE =
      new Column(
          "confidence",
          "Confidence",
          Kind.TEXT,
          "High: the 90 % interval of the median lies within ±8 %; Medium: within ±16 %; Low: wider",
          "no interval");

  /** How many reports. */
  public static final Column REPORTS =
      new Column(
          "reports",
          "Reports",
          Kind.COUNT,
          "Pay reports in exactly this group",
          "official wages, or fewer than 5");

  /** Ids of sources. */
  public static final Column SOURCES =
      new Column(
          "sources",
          "Sources",
          Kind.LIST,
          "Ids of the sources behind the figure, as the list of sources names them",
          "no figure, or several sources together");

  /** Their licences. */
  public static final Column LICENCE =
      new Column(
          "licence",
          "Licence",
          Kind.TEXT,
          "Licences of those sources, as their publishers state them",
          "no figure, or several sources together");

  /** The currency. */
  public static final Column CURRENCY =
      new Column("currency", "Currency", Kind.TEXT, "Currency of the row's money, by ISO 4217");

  /** The period. */
  public static final Column PERIOD =
      new Column("period", "Period", Kind.TEXT, "Time that the row's pay is for");

  /** The month that figures speak of. */
  public static final Column SNAPSHOT_DATE =
      new Column(
          "snapshot_date", "Snapshot", Kind.MONTH, "Month that the figures of the row speak of");

  /** The snapshot's hash. */
  public static final Column SNAPSHOT =
      new Column(
          "snapshot", "Hash", Kind.TEXT, "Hash over all parts of the snapshot that it comes from");

  /** Why there is no figure. */
  public static final Column REASON =
      new Column("reason", "Reason", Kind.TEXT, "Why cells are empty", "nothing to explain");

  /** The sentence that licences ask for. */
  public static final Column NOTICE =
      new Column(
          "notice",
          "Notice",
          Kind.TEXT,
          "Sentence that whatever shows these figures has to carry",
          "no licence of a source asks for one");

  /** What every row of a file carries. */
  static final List<Column> OF_DOCUMENT = List.of(SNAPSHOT_DATE, SNAPSHOT, NOTICE);

  private Columns() {}

  /** A column of pay at the snapshot's date, in whole dollars a year. */
  public static Column pay(String name, String title, String meaning) {
    return new Column(name, title, Kind.MONEY, meaning, "no figure");
  }

  /** A column of words of which no cell is empty. */
  public static Column text(String name, String title, String meaning) {
    return new Column(name, title, Kind.TEXT, meaning);
  }

  /** A column of words where some cells are empty. */
  public static Column text(String name, String title, String meaning, String absent) {
    return new Column(name, title, Kind.TEXT, meaning, absent);
  }

  /** A column of counts. */
  public static Column count(String name, String title, String meaning, String absent) {
    return new Column(name, title, Kind.COUNT, meaning, absent);
  }

  /** A column of plain numbers. */
  public static Column number(String name, String title, String meaning, String absent) {
    return new Column(name, title, Kind.NUMBER, meaning, absent);
  }

  /** A column of shares, 0 to 1. */
  public static Column share(String name, String title, String meaning, String absent) {
    return new Column(name, title, Kind.SHARE, meaning, absent);
  }

  /** A column of changes as shares: 0.05 is 5 % more. */
  public static Column change(String name, String title, String meaning, String absent) {
    return new Column(name, title, Kind.CHANGE, meaning, absent);
  }
}
