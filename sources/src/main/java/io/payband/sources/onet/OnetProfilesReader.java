package io.payband.sources.onet;

import io.payband.observation.OccupationProfile;
import io.payband.observation.OccupationProfile.Rating;
import io.payband.observation.OccupationProfile.Technology;
import io.payband.sources.Column;
import io.payband.sources.Reading;
import io.payband.sources.Row;
import io.payband.sources.SourceFile;
import io.payband.sources.SourceProblem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what occupations ask for: rated skills and knowledge, technologies, job zones, and the
 * occupations nearest to each.
 *
 * <ul>
 *   <li>The codes {@code 15-1299.01} to {@code .09} are parts of the occupation {@code 15-1299}:
 *       its ratings are the means over its parts, its technologies those of any part.
 *   <li>A rating that the publisher recommends to suppress, for too few answers, is refused; so is
 *       a level of something that does not matter for the occupation. Its importance stays.
 *   <li>Importance is 1 to 5, level 0 to 7.
 *   <li>An occupation is near by the best rank that any of its parts has among the neighbours of
 *       any part of the other.
 *   <li>Each of the files may be missing; that part of the profiles is then empty.
 * </ul>
 */
public final class OnetProfilesReader {

  private static final Pattern CODE_FORM = Pattern.compile("(\\d{2}-\\d{4})\\.\\d{2}");

  private static final Column CODE = Column.of("O*NET-SOC Code", "such as 15-1252.00");
  private static final Column ELEMENT = Column.of("Element Name", "name of a skill or a field");
  private static final Column SCALE =
      Column.of("Scale ID", "IM = importance, 1 to 5; LV = level, 0 to 7");
  private static final Column VALUE = Column.of("Data Value", "on the scale");
  private static final Column SUPPRESS = Column.of("Recommend Suppress", "Y, N or empty");
  private static final Column IRRELEVANT = Column.of("Not Relevant", "Y, N or empty");
  private static final Column TECHNOLOGY = Column.of("Example", "name of a technology");
  private static final Column HOT = Column.of("Hot Technology", "Y or N");
  private static final Column IN_DEMAND = Column.of("In Demand", "Y or N");
  private static final Column ZONE = Column.of("Job Zone", "1 to 5");
  private static final Column RELATED = Column.of("Related O*NET-SOC Code", "a code");
  private static final Column RANK = Column.of("Index", "1 = the nearest");

  private static final List<Column> RATING =
      List.of(CODE, ELEMENT, SCALE, VALUE, SUPPRESS, IRRELEVANT);
  private static final SourceFile SKILLS =
      SourceFile.csv("onet/skills.csv.gz", "one rating of a skill", RATING);
  private static final SourceFile KNOWLEDGE =
      SourceFile.csv("onet/knowledge.csv.gz", "one rating of a field of knowledge", RATING);
  private static final SourceFile TECHNOLOGIES =
      tabs(
          "onet/technology_skills.tsv.gz",
          "one technology of an occupation",
          CODE,
          TECHNOLOGY,
          HOT,
          IN_DEMAND);
  private static final SourceFile ZONES =
      tabs("onet/job_zones.tsv", "job zone of an occupation", CODE, ZONE);
  private static final SourceFile NEIGHBOURS =
      tabs(
          "onet/related_occupations.tsv.gz", "one neighbour of an occupation", CODE, RELATED, RANK);

  /** The files that profiles are made of. */
  static final List<SourceFile> FILES = List.of(SKILLS, KNOWLEDGE, TECHNOLOGIES, ZONES, NEIGHBOURS);

  private static final double LEAST_IMPORTANCE = 1;
  private static final double MOST_IMPORTANCE = 5;
  private static final double MOST_LEVEL = 7;
  private static final double MOST_ZONE = 5;

  private final Map<String, Parts> occupations = new TreeMap<>();

  private OnetProfilesReader() {}

  private static SourceFile tabs(String path, String what, Column... columns) {
    return new SourceFile(path, what, SourceFile.Format.TSV, List.of(columns));
  }

  /** A mean that grows. */
  private static final class Mean {
    private double sum;
    private int count;

    void add(double value) {
      sum += value;
      count++;
    }

    double value() {
      return count == 0 ? Double.NaN : sum / count;
    }
  }

  /** Importance and level of one element. */
  private static final class Rated {
    private final Mean importance = new Mean();
    private final Mean level = new Mean();
  }

  /** What the parts of one occupation say. */
  private static final class Parts {
    private final Mean zone = new Mean();
    private final Map<String, Rated> skills = new TreeMap<>();
    private final Map<String, Rated> knowledge = new TreeMap<>();
    private final Map<String, Technology> technologies = new TreeMap<>();
    private final Map<String, Integer> ranks = new TreeMap<>();

    OccupationProfile profile(String occupation) {
      List<String> related = new ArrayList<>(ranks.keySet());
      related.sort(Comparator.comparingInt(code -> ranks.getOrDefault(code, 0)));
      return new OccupationProfile(
          occupation,
          zone.value(),
          ratings(skills),
          ratings(knowledge),
          List.copyOf(technologies.values()),
          related);
    }

    private static List<Rating> ratings(Map<String, Rated> rated) {
      List<Rating> ratings = new ArrayList<>();
      rated.forEach((name, of) -> {
        if (of.importance.count > 0) {
          ratings.add(new Rating(name, of.importance.value(), of.level.value()));
        }
      });
      ratings.sort(Comparator.comparingDouble(Rating::importance).reversed());
      return ratings;
    }
  }

  /**
   * One profile for each occupation of which a file says something, in the order of codes.
   *
   * @throws SourceProblem when a file cannot be read
   */
  public static List<OccupationProfile> read(Reading reading) throws SourceProblem {
    OnetProfilesReader reader = new OnetProfilesReader();
    if (reading.has(SKILLS)) {
      reading.table(SKILLS, row -> reader.rating(row, true));
    }
    if (reading.has(KNOWLEDGE)) {
      reading.table(KNOWLEDGE, row -> reader.rating(row, false));
    }
    if (reading.has(TECHNOLOGIES)) {
      reading.table(TECHNOLOGIES, reader::technology);
    }
    if (reading.has(ZONES)) {
      reading.table(ZONES, reader::zone);
    }
    if (reading.has(NEIGHBOURS)) {
      reading.table(NEIGHBOURS, reader::neighbour);
    }
    List<OccupationProfile> profiles = new ArrayList<>();
    reader.occupations.forEach((code, parts) -> profiles.add(parts.profile(code)));
    return profiles;
  }

  private Parts parts(String occupation) {
    return occupations.computeIfAbsent(occupation, code -> new Parts());
  }

  private static String occupation(Row row, Column column) {
    Matcher code = CODE_FORM.matcher(row.text(column));
    if (!code.matches()) {
      row.refuse(column, "a code such as 15-1252.00");
      return "";
    }
    return code.group(1);
  }

  private void rating(Row row, boolean skill) {
    String occupation = occupation(row, CODE);
    String name = row.name(ELEMENT);
    boolean importance = row.text(SCALE).equals("IM");
    if (!importance && !row.text(SCALE).equals("LV")) {
      row.refuse(SCALE, "IM or LV");
    }
    if (row.text(SUPPRESS).equals("Y")) {
      row.refuse(SUPPRESS, "a rating that the publisher does not suppress");
    }
    if (row.text(IRRELEVANT).equals("Y")) {
      row.refuse(IRRELEVANT, "a level of something that matters");
    }
    double value = row.number(VALUE);
    double least = importance ? LEAST_IMPORTANCE : 0;
    if (value < least || value > (importance ? MOST_IMPORTANCE : MOST_LEVEL)) {
      row.refuse(VALUE, importance ? "1 to 5" : "0 to 7");
    }
    if (name.isEmpty()) {
      row.refuse(ELEMENT, "a name");
    }
    if (row.refused()) {
      return;
    }
    Parts parts = parts(occupation);
    Rated rated =
        (skill ? parts.skills : parts.knowledge).computeIfAbsent(name, key -> new Rated());
    (importance ? rated.importance : rated.level).add(value);
  }

  private void technology(Row row) {
    String occupation = occupation(row, CODE);
    String name = row.name(TECHNOLOGY);
    if (name.isEmpty()) {
      row.refuse(TECHNOLOGY, "a name");
    }
    if (row.refused()) {
      return;
    }
    boolean hot = row.text(HOT).equals("Y");
    boolean inDemand = row.text(IN_DEMAND).equals("Y");
    parts(occupation)
        .technologies
        .merge(
            name,
            new Technology(name, hot, inDemand),
            (a, b) -> new Technology(name, a.hot() || b.hot(), a.inDemand() || b.inDemand()));
  }

  private void zone(Row row) {
    String occupation = occupation(row, CODE);
    double zone = row.number(ZONE);
    if (zone < 1 || zone > MOST_ZONE) {
      row.refuse(ZONE, "1 to 5");
    }
    if (!row.refused()) {
      parts(occupation).zone.add(zone);
    }
  }

  private void neighbour(Row row) {
    String occupation = occupation(row, CODE);
    String related = occupation(row, RELATED);
    double rank = row.positive(RANK);
    if (!row.refused() && !related.equals(occupation)) {
      parts(occupation).ranks.merge(related, (int) rank, Math::min);
    }
  }
}
