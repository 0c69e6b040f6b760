package io.payband.sources.aijobs;

import io.payband.job.Role;
import io.payband.job.SourceRules;
import io.payband.observation.OrganisationSize;
import io.payband.observation.RoleReport;
import io.payband.observation.RoleReport.Holds;
import io.payband.observation.RoleReport.Kind;
import io.payband.observation.RoleReport.Remote;
import io.payband.sources.Column;
import io.payband.sources.Reading;
import io.payband.sources.Row;
import io.payband.sources.SourceDescription;
import io.payband.sources.SourceFile;
import io.payband.sources.SourceKind;
import io.payband.sources.SourceProblem;
import io.payband.sources.YearlyPay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the full-time jobs of ai-jobs.net in the United States.
 *
 * <ul>
 *   <li>From 2023 on almost all records are the two ends of a posted range. A range is two records
 *       and one report: the geometric mean of its ends. It is what an employer would pay, never
 *       what somebody earns, and weighs half.
 *   <li>Half of the postings equal an earlier one in everything but their number. Each content
 *       counts once, the others are repeats.
 *   <li>Only pay in dollars, for people who live in the United States, at companies there.
 *   <li>Entry, mid, senior and executive are career levels 1 to 4.
 *   <li>A year is all that is known of the time: its middle stands for it, 10 January for 2025,
 *       when the file ends on the 19th.
 *   <li>The size of the company is in three bands of its own, nearly always M, and is not read.
 * </ul>
 */
public final class AiJobsReader {

  private static final Column YEAR = Column.of("work_year", "year");
  private static final Column LEVEL = Column.of("experience_level", "EN, MI, SE or EX");
  private static final Column EMPLOYMENT = Column.of("employment_type", "FT, PT, CT or FL");
  private static final Column TITLE = Column.of("job_title", "title of the job");
  private static final Column CURRENCY = Column.of("salary_currency", "currency of the posting");
  private static final Column PAY =
      Column.of("salary_in_usd", "dollars a year, one end of a range");
  private static final Column RESIDENCE = Column.of("employee_residence", "two-letter country");
  private static final Column REMOTE = Column.of("remote_ratio", "0, 50 or 100 per cent");
  private static final Column COMPANY_PLACE = Column.of("company_location", "two-letter country");
  private static final Column POSTING =
      Column.of("posting_id", "number of the posting", "the same for both ends of a range");
  private static final Column END = Column.of("range_end", "high, low or single");

  private static final List<Column> CONTENT =
      List.of(
          YEAR,
          LEVEL,
          EMPLOYMENT,
          TITLE,
          CURRENCY,
          RESIDENCE,
          REMOTE,
          COMPANY_PLACE,
          Column.of("company_size", "S, M or L", "tells postings from their repeats only"));

  private static final SourceFile FILE = file();

  /** The source. */
  public static final SourceDescription DESCRIPTION =
      new SourceDescription(
          "aijobs",
          "ai-jobs.net salaries",
          SourceKind.POSTED,
          "ai-jobs.net",
          "CC0 1.0",
          "2020 – January 2025",
          List.of(FILE),
          true,
          List.of(
              "A posted range is two records and one report, the geometric mean of its ends.",
              "Each distinct content counts once; half of the records are repeats.",
              "Only full-time jobs of American residents at American companies, paid in dollars.",
              "Posted pay: never counted as a pay report, and half as heavy in the fit.",
              "EN, MI, SE and EX are career levels 1 to 4; a year is dated to its middle."),
          "Posted pay of jobs: ai-jobs.net, 2020 to January 2025, published under CC0 1.0.",
          true);

  private static final double WEIGHT = .5;
  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2100;
  private static final List<String> LEVELS = List.of("EN", "MI", "SE", "EX");
  private static final Set<String> ENDS = Set.of("high", "low", "single");

  private AiJobsReader() {}

  private static SourceFile file() {
    List<Column> columns = new ArrayList<>(CONTENT);
    columns.addAll(List.of(PAY, POSTING, END));
    return SourceFile.csv(
        "aijobs/salaries_2020_2025-01.csv.gz", "one end of a posted range", columns);
  }

  /** All records of one posting. */
  private static final class Posting {
    private final String content;
    private String low = "";
    private String high = "";
    private int records;
    private boolean sound = true;
    private boolean repeated;
    private boolean reported;

    Posting(String content) {
      this.content = content;
    }

    void add(Row row) {
      records++;
      String pay = row.text(PAY);
      switch (row.text(END)) {
        case "low" -> low = pay;
        case "high" -> high = pay;
        default -> {
          low = pay;
          high = pay;
        }
      }
      sound &= content.equals(row.allOf(CONTENT));
    }

    boolean complete() {
      return sound && !low.isEmpty() && !high.isEmpty() && records <= 2;
    }

    String all() {
      return content + low + '\u0001' + high;
    }
  }

  /**
   * One report for each distinct posting, in the order of the file.
   *
   * @param rules say the role of a title
   * @throws SourceProblem when the file cannot be read
   */
  public static List<RoleReport> read(Reading reading, SourceRules rules) throws SourceProblem {
    Map<String, Posting> postings = new HashMap<>();
    reading.scan(
        FILE,
        row ->
            postings
                .computeIfAbsent(row.text(POSTING), id -> new Posting(row.allOf(CONTENT)))
                .add(row));
    Map<String, Posting> first = new HashMap<>();
    List<RoleReport> reports = new ArrayList<>();
    reading.table(
        FILE,
        row -> {
          Posting posting = postings.get(row.text(POSTING));
          RoleReport report = posting == null ? null : report(row, posting, rules);
          if (report == null || posting == null) {
            return;
          }
          Posting earlier = first.putIfAbsent(posting.all(), posting);
          posting.repeated = earlier != null && earlier != posting;
          if (posting.repeated) {
            row.repeats();
          } else if (!posting.reported) {
            posting.reported = true;
            reports.add(report);
          }
        });
    return reports;
  }

  private static @Nullable RoleReport report(Row row, Posting posting, SourceRules rules) {
    if (!row.text(RESIDENCE).equals("US")) {
      row.refuse(RESIDENCE, "outside the US: no fit carries it yet");
    }
    if (!row.text(COMPANY_PLACE).equals("US")) {
      row.refuse(COMPANY_PLACE, "a company in the US");
    }
    if (!row.text(EMPLOYMENT).equals("FT")) {
      row.refuse(EMPLOYMENT, "full-time work (FT)");
    }
    if (!row.text(CURRENCY).equals("USD")) {
      row.refuse(CURRENCY, "pay in dollars (USD)");
    }
    if (!ENDS.contains(row.text(END))) {
      row.refuse(END, "high, low or single");
    } else if (!posting.complete()) {
      row.refuse(POSTING, "a posting with both ends of its range, alike in all else");
    }
    double year = row.number(YEAR);
    if (!(year >= FIRST_YEAR && year <= LAST_YEAR && year == Math.rint(year))) {
      row.refuse(YEAR, "a year such as 2024");
    }
    int level = LEVELS.indexOf(row.text(LEVEL)) + 1;
    if (level == 0) {
      row.refuse(LEVEL, "EN, MI, SE or EX");
    }
    String title = row.name(TITLE);
    if (title.isEmpty()) {
      row.refuse(TITLE, "a job title");
    }
    YearlyPay.of(row, PAY);
    Remote remote = remote(row);
    double low = YearlyPay.checked(row, PAY, Row.parse(posting.low));
    double high = YearlyPay.checked(row, PAY, Row.parse(posting.high));
    if (Double.isNaN(low) || Double.isNaN(high)) {
      row.refuse(PAY, "a number");
    }
    if (low > high) {
      row.refuse(PAY, "the low end at or below the high one");
    }
    if (row.refused()) {
      return null;
    }
    return new RoleReport(
        DESCRIPTION.id(),
        Kind.POSTED,
        rules.find(field -> field.equals(TITLE.name()) ? title : "").map(Role::slug).orElse(""),
        "",
        Double.NaN,
        level,
        false,
        "",
        "",
        "",
        middle((int) year),
        Math.sqrt(low * high),
        Holds.BASE,
        WEIGHT,
        OrganisationSize.UNKNOWN,
        remote,
        List.of());
  }

  private static LocalDate middle(int year) {
    return year == 2025 ? LocalDate.of(year, 1, 10) : LocalDate.of(year, 7, 1);
  }

  private static Remote remote(Row row) {
    return switch (row.text(REMOTE)) {
      case "0" -> Remote.IN_PERSON;
      case "50" -> Remote.HYBRID;
      case "100" -> Remote.REMOTE;
      case "" -> Remote.UNKNOWN;
      default -> {
        row.refuse(REMOTE, "0, 50 or 100");
        yield Remote.UNKNOWN;
      }
    };
  }
}
