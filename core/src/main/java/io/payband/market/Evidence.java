package io.payband.market;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind one figure.
 *
 * @param kind the market, pay reports alone or official wages alone
 * @param withheld whether the counts are not published because there are 1 to 4 reports; then
 *     reports, effectiveReports, borrowedShare, from, to and manipulationMargin say nothing
 * @param reports pay reports in the exact cohort; 0 for official wages
 * @param effectiveReports how many independent reports of this cohort alone would fix the median as
 *     well; NaN when not known
 * @param borrowedShare share of the figure that comes from neighbouring cohorts, 0 to 1; NaN when
 *     not known
 * @param borrowedFrom which neighbours, in words, most important first
 * @param sources ids of the sources
 * @param from first month of the data
 * @param to last month of the data
 * @param agedBy growth that the figure was moved by from {@code to} to the snapshot's date, such as
 *     1.18
 * @param ageingIndex by which published series, in words
 * @param manipulationMargin how many coordinated plausible reports would move the median by 5 %; 0
 *     when not known
 * @param remarks what else a reader should know, in sentences
 */
public record Evidence(
    Lane kind,
    boolean withheld,
    int reports,
    double effectiveReports,
    double borrowedShare,
    List<String> borrowedFrom,
    List<String> sources,
    @Nullable YearMonth from,
    @Nullable YearMonth to,
    double agedBy,
    String ageingIndex,
    int manipulationMargin,
    List<String> remarks) {

  /** What is said in place of a count of 1 to 4. */
  public static final String FEW = "fewer than 5";

  /** Copies the lists. */
  public Evidence {
    borrowedFrom = List.copyOf(borrowedFrom);
    sources = List.copyOf(sources);
    remarks = List.copyOf(remarks);
  }

  /** Whether pay reports stand behind the figure, so that they are counted. */
  public boolean isCounted() {
    return kind != Lane.OFFICIAL;
  }

  /** Whether more than half of the figure comes from neighbours. */
  public boolean mostlyBorrowed() {
    return kind != Lane.OFFICIAL && (withheld || reports == 0 || borrowedShare > .5);
  }
}
