package io.payband.sources.onet;

import io.payband.sources.Column;
import io.payband.sources.Reading;
import io.payband.sources.SourceDescription;
import io.payband.sources.SourceFile;
import io.payband.sources.SourceKind;
import io.payband.sources.SourceProblem;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the names of occupations.
 *
 * <ul>
 *   <li>A code such as {@code 15-1252.00} names the occupation {@code 15-1252}. Codes with another
 *       ending name a part of one and are refused.
 *   <li>Occupations that the national statistics merge ({@code 13-1020} and eleven more) have no
 *       entry of their own here.
 *   <li>The file is separated by tabulators and has no quoting.
 * </ul>
 */
public final class OnetOccupationsReader {

  private static final Pattern CODE = Pattern.compile("(\\d{2}-\\d{4})\\.(\\d{2})");

  private static final Column CODE_COLUMN = Column.of("O*NET-SOC Code", "such as 15-1252.00");
  private static final Column TITLE = Column.of("Title", "name of the occupation");
  private static final SourceFile FILE =
      new SourceFile(
          "onet/occupation_data.tsv",
          "one occupation",
          SourceFile.Format.TSV,
          List.of(CODE_COLUMN, TITLE));

  /** The source. */
  public static final SourceDescription DESCRIPTION =
      new SourceDescription(
          "onet",
          "O*NET 29.0 Database",
          SourceKind.REFERENCE,
          "US Department of Labor, Employment and Training Administration",
          "CC BY 4.0",
          "August 2024",
          List.of(FILE),
          true,
          List.of("Only codes that end in .00 name a whole occupation."),
          "This product includes information from the O*NET 29.0 Database by the U.S. Department of"
              + " Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY"
              + " 4.0 license. O*NET® is a trademark of USDOL/ETA. Payband has modified this"
              + " information.",
          true);

  private OnetOccupationsReader() {}

  /**
   * Names by six-digit code.
   *
   * @throws SourceProblem when the file cannot be read
   */
  public static SortedMap<String, String> read(Reading reading) throws SourceProblem {
    TreeMap<String, String> names = new TreeMap<>();
    reading.table(
        FILE,
        row -> {
          Matcher code = CODE.matcher(row.text(CODE_COLUMN));
          String title = row.name(TITLE);
          if (!code.matches()) {
            row.refuse(CODE_COLUMN, "a code such as 15-1252.00");
            return;
          }
          if (!code.group(2).equals("00")) {
            row.refuse(CODE_COLUMN, "a whole occupation (a code that ends in .00)");
          }
          if (title.isEmpty()) {
            row.refuse(TITLE, "a name");
          }
          if (row.refused()) {
            return;
          }
          String earlier = names.putIfAbsent(code.group(1), title);
          if (earlier != null) {
            if (earlier.equals(title)) {
              row.repeats();
            } else {
              row.refuse(CODE_COLUMN, "one name per occupation");
            }
          }
        });
    return names;
  }
}
