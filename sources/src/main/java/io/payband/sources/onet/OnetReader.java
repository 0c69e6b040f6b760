package io.payband.sources.onet;

import io.payband.sources.Column;
import io.payband.sources.Reading;
import io.payband.sources.Row;
import io.payband.sources.SourceDescription;
import io.payband.sources.SourceFile;
import io.payband.sources.SourceKind;
import io.payband.sources.SourceProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Reads occupations with their names, descriptions, tasks and titles.
 *
 * <ul>
 *   <li>A code such as {@code 15-1252.00} names the occupation {@code 15-1252}. Codes with another
 *       ending name a part of one: it gives no official name, but its titles count.
 *   <li>Occupations that the national statistics merge ({@code 13-1020} and eleven more) have no
 *       entry of their own here.
 *   <li>The files are separated by tabulators and have no quoting.
 *   <li>Only the file of occupations has to be there. Without the listed titles nothing can be
 *       learnt of titles.
 * </ul>
 */
public final class OnetReader {

  private static final Pattern CODE = Pattern.compile("\\d{2}-\\d{4}\\.\\d{2}");

  private static final Column CODE_COLUMN = Column.of("O*NET-SOC Code", "such as 15-1252.00");
  private static final Column TITLE = Column.of("Title", "name of the occupation");
  private static final Column DESCRIPTION_COLUMN = Column.of("Description", "sentences");
  private static final Column ALTERNATE = Column.of("Alternate Title", "a title of the occupation");
  private static final Column REPORTED =
      Column.of("Reported Job Title", "a title that its workers reported");
  private static final Column TASK = Column.of("Task", "one sentence");

  private static final SourceFile OCCUPATIONS =
      file("onet/occupation_data.tsv", "one occupation", CODE_COLUMN, TITLE, DESCRIPTION_COLUMN);
  private static final SourceFile ALTERNATES =
      file("onet/alternate_titles.tsv.gz", "one title of an occupation", CODE_COLUMN, ALTERNATE);
  private static final SourceFile REPORTS =
      file("onet/reported_titles.tsv", "one reported title", CODE_COLUMN, REPORTED);
  private static final SourceFile TASKS =
      file("onet/task_statements.tsv.gz", "one task of an occupation", CODE_COLUMN, TASK);

  /** The source. */
  public static final SourceDescription DESCRIPTION =
      new SourceDescription(
          "onet",
          "O*NET 29.0 Database",
          SourceKind.REFERENCE,
          "US Department of Labor, Employment and Training Administration",
          "CC BY 4.0",
          "August 2024",
          allFiles(),
          false,
          List.of(
              "Only codes that end in .00 name a whole occupation; ratings, technologies and job zones"
                  + " are those of all its parts together.",
              "Ratings that the publisher suppresses or calls not relevant are refused.",
              "Of the titles only weights and hashes are kept; without them a snapshot knows the"
                  + " titles of its roles alone."),
          "This product includes information from the O*NET 29.0 Database by the U.S. Department of"
              + " Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY"
              + " 4.0 license. O*NET® is a trademark of USDOL/ETA. Payband has modified this"
              + " information.",
          true);

  private final SortedMap<String, Read> occupations = new TreeMap<>();

  /** What was read of an occupation so far. */
  private record Read(
      String code,
      String title,
      String description,
      Set<String> alternates,
      Set<String> reported,
      Set<String> tasks) {

    Read(String code, String title, String description) {
      this(code, title, description, new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
    }

    OnetOccupation whole() {
      return new OnetOccupation(
          code,
          title,
          description,
          List.copyOf(alternates),
          List.copyOf(reported),
          List.copyOf(tasks));
    }
  }

  private OnetReader() {}

  private static List<SourceFile> allFiles() {
    List<SourceFile> files = new ArrayList<>(List.of(OCCUPATIONS, ALTERNATES, REPORTS, TASKS));
    files.addAll(OnetProfilesReader.FILES);
    return files;
  }

  private static SourceFile file(String path, String what, Column... columns) {
    return new SourceFile(path, what, SourceFile.Format.TSV, List.of(columns));
  }

  /**
   * Occupations and their parts, in order of code.
   *
   * @throws SourceProblem when a file cannot be read, or that of the occupations is not there
   */
  public static List<OnetOccupation> read(Reading reading) throws SourceProblem {
    OnetReader reader = new OnetReader();
    reading.table(OCCUPATIONS, reader::occupation);
    if (reading.has(ALTERNATES)) {
      reading.table(ALTERNATES, row -> reader.title(row, ALTERNATE, false));
    }
    if (reading.has(REPORTS)) {
      reading.table(REPORTS, row -> reader.title(row, REPORTED, true));
    }
    if (reading.has(TASKS)) {
      reading.table(TASKS, reader::task);
    }
    return reader.occupations.values().stream().map(Read::whole).toList();
  }

  private void occupation(Row row) {
    String code = row.text(CODE_COLUMN);
    String title = row.name(TITLE);
    String description = row.text(DESCRIPTION_COLUMN);
    if (!CODE.matcher(code).matches()) {
      row.refuse(CODE_COLUMN, "a code such as 15-1252.00");
    }
    if (title.isEmpty()) {
      row.refuse(TITLE, "a name");
    }
    if (row.refused()) {
      return;
    }
    Read earlier = occupations.get(code);
    if (earlier == null) {
      occupations.put(code, new Read(code, title, description));
    } else if (earlier.title().equals(title) && earlier.description().equals(description)) {
      row.repeats();
    } else {
      row.refuse(CODE_COLUMN, "one name and description per occupation");
    }
  }

  private void title(Row row, Column column, boolean reported) {
    Read occupation = occupations.get(row.text(CODE_COLUMN));
    String title = row.name(column);
    if (occupation == null) {
      row.refuse(CODE_COLUMN, "a code that occupation_data has");
    } else if (title.isEmpty()) {
      row.refuse(column, "a title");
    } else if (!row.refused()
        && !(reported ? occupation.reported() : occupation.alternates()).add(title)) {
      row.repeats();
    }
  }

  private void task(Row row) {
    Read occupation = occupations.get(row.text(CODE_COLUMN));
    String task = row.text(TASK);
    if (occupation == null) {
      row.refuse(CODE_COLUMN, "a code that occupation_data has");
    } else if (task.isEmpty()) {
      row.refuse(TASK, "a sentence");
    } else if (!occupation.tasks().add(task)) {
      row.repeats();
    }
  }
}
