package io.payband.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.payband.job.KnownLevels;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * The estimator against figures of the plain reference implementation.
 *
 * <p>Origin: {@code bench/reference/reference.py --golden golden} with Python 3.11.7 and numpy
 * 2.4.6, full term lists, conjugate gradients run to convergence. The reports are invented.
 */
class GoldenTest {

  private static final Path FOLDER = Path.of("../bench/reference/golden");
  private static final double TOLERANCE = 1e-6;

  private final List<Subject> subjects = new ArrayList<>();
  private final List<Integer> folds = new ArrayList<>();
  private final List<Double> pays = new ArrayList<>();
  private final JsonNode expected;
  private final Rows rows;
  private final int[] train;
  private final double[] y;
  private final int[] fold;
  private final FitOptions options;

  GoldenTest() {
    read("reports.csv");
    int reports = subjects.size();
    read("queries.csv");
    expected = new ObjectMapper().readTree(text("expected.json"));
    rows = Rows.adding(new Vocabulary(), subjects);
    train = IntStream.range(0, reports).toArray();
    y = pays.stream().mapToDouble(Math::log).toArray();
    fold = folds.stream().mapToInt(Integer::intValue).toArray();
    int count = IntStream.of(fold).max().orElseThrow() + 1;
    options = new FitOptions(ladders(), 1, count, 2);
  }

  @Test
  void levelModelEqualsTheReference() {
    LevelModel model = LevelModel.fit(rows, train, y, options.ladders(), 1, "").model();
    JsonNode level = expected.get("level");
    compare("coefficients", level.get("coefficients"), model.coefficients());
    Map<String, Double> cells = new HashMap<>();
    long[] keys = model.cellKeys();
    for (int cell = 0; cell < keys.length; cell++) {
      cells.put(cellName(keys[cell]), model.cellZ(cell));
    }
    assertEquals(level.get("cells").size(), cells.size());
    level
        .get("cells")
        .properties()
        .forEach(e ->
            assertEquals(
                e.getValue().asDouble(),
                cells.getOrDefault(e.getKey(), Double.NaN),
                TOLERANCE,
                e.getKey()));
    double[] queries =
        IntStream.range(train.length, rows.count()).mapToDouble(i -> model.z(rows, i)).toArray();
    compare("queries", level.get("queries"), queries);
  }

  @Test
  void bothModesEqualTheReference() {
    PayModel.Fitted person = PayModel.fit(rows, train, y, fold, Recipe.PERSON_FULL, options, null);
    check("person", person);
    boolean[] quarantined = person.quarantined();
    int[] found = IntStream.range(0, quarantined.length).filter(i -> quarantined[i]).toArray();
    JsonNode listed = expected.get("quarantined reports");
    assertEquals(listed.size(), found.length);
    for (int i = 0; i < found.length; i++) {
      assertEquals(listed.get(i).asInt(), found[i]);
    }
    check("page", PayModel.fit(rows, train, y, fold, Recipe.PAGE_FULL, options, quarantined));
  }

  private void check(String mode, PayModel.Fitted fitted) {
    JsonNode want = expected.get(mode);
    Location location = fitted.model().location();
    assertEquals(want.get("β0").asDouble(), location.effect(0), TOLERANCE, mode + " β0");
    assertEquals(want.get("s").asDouble(), location.s(), TOLERANCE, mode + " s");
    assertEquals(want.get("s2").asDouble(), location.s2(), TOLERANCE, mode + " s2");
    assertEquals(want.get("c").asDouble(), fitted.model().intervalConstant(), TOLERANCE, mode);
    compare(mode + " weights", want.get("weights of reports"), fitted.weights());
    compare(mode + " residuals", want.get("out-of-fold residuals"), fitted.outOfFold());
    want.get("effects").properties().forEach(e -> checkEffects(e.getKey(), e.getValue(), location));
    JsonNode queries = want.get("queries");
    List<Prediction> got = fitted.model().predict(subjects.subList(train.length, subjects.size()));
    for (int i = 0; i < got.size(); i++) {
      JsonNode q = queries.get(i);
      Prediction p = got.get(i);
      String at = mode + " query " + i + " ";
      assertEquals(q.get("class").asInt(), p.careerClass(), at + "class");
      assertEquals(q.get("z").asDouble(), p.z(), TOLERANCE, at + "z");
      assertEquals(q.get("μ").asDouble(), p.mu(), TOLERANCE, at + "μ");
      assertEquals(q.get("V").asDouble(), p.v(), TOLERANCE, at + "V");
      assertEquals(q.get("SE").asDouble(), p.se(), TOLERANCE, at + "SE");
      assertEquals(q.get("σ").asDouble(), p.sigma(), TOLERANCE, at + "σ");
      compare(at + "Q", q.get("Q"), p.shape());
      JsonNode band = q.get("p10 p25 p50 p75 p90");
      for (int j = 0; j < Quantiles.COUNT; j++) {
        double money = band.get(j).asDouble();
        assertEquals(money, Math.exp(p.band()[j]), money * TOLERANCE, at + "band " + j);
      }
    }
  }

  private void checkEffects(String name, JsonNode groups, Location location) {
    int term =
        IntStream.range(0, location.terms().size())
            .filter(t -> location.terms().get(t).name().equals(name))
            .findFirst()
            .orElseThrow();
    Map<String, Double> got = new HashMap<>();
    List<Column> columns = location.terms().get(term).columns();
    long[] keys = location.keys(term);
    for (int g = 0; g < keys.length; g++) {
      got.put(groupName(columns, keys[g]), location.effect(location.start(term) + g));
    }
    groups
        .properties()
        .forEach(e ->
            assertEquals(
                e.getValue().asDouble(),
                got.getOrDefault(e.getKey(), Double.NaN),
                TOLERANCE,
                name + e.getKey()));
  }

  private String cellName(long key) {
    return groupName(LevelModel.CELL, key);
  }

  private String groupName(List<Column> columns, long key) {
    StringBuilder out = new StringBuilder();
    long rest = key;
    for (Column column : columns.reversed()) {
      int code = (int) (rest & ((1L << column.bits()) - 1));
      rest >>= column.bits();
      String word = column.isText() ? rows.vocabulary().word(column, code) : Integer.toString(code);
      out.insert(0, out.isEmpty() ? word : word + "|");
    }
    return out.toString();
  }

  private static void compare(String what, JsonNode want, double[] got) {
    assertEquals(want.size(), got.length, what);
    for (int i = 0; i < got.length; i++) {
      assertEquals(want.get(i).asDouble(), got[i], TOLERANCE, what + " " + i);
    }
  }

  private void read(String file) {
    String[] lines = text(file).strip().split("\n", -1);
    String header = lines[0];
    for (int i = 1; i < lines.length; i++) {
      String[] f = fields(lines[i]);
      String[] quarter = f[8].split("Q", -1);
      subjects.add(
          new Subject(
              f[0],
              f[1],
              f[0],
              f[2],
              f[3],
              f[4],
              f[5],
              f[6],
              Double.parseDouble(f[7]),
              Double.NaN,
              Integer.parseInt(quarter[0]) * 4 + Integer.parseInt(quarter[1]) - 1));
      boolean report = header.contains("pay");
      pays.add(report ? Double.parseDouble(f[9]) : 1);
      if (report) {
        folds.add(Integer.parseInt(f[11].strip()));
      }
    }
    assertTrue(lines.length > 1, file);
  }

  private static String[] fields(String line) {
    return line.replace("\"", "").replaceAll(", ([A-Z]{2})", "; $1").split(",", -1);
  }

  private static KnownLevels ladders() {
    Map<String, Double> known = new HashMap<>();
    for (String line : text("ladders.csv").strip().split("\n", -1)) {
      String[] f = line.strip().split(",", -1);
      if (!f[2].equals("z")) {
        known.put(f[0] + "|" + f[1], Double.parseDouble(f[2]));
      }
    }
    return (company, numbered, level) ->
        known.getOrDefault(
            company + "|" + numbered, known.getOrDefault(company + "|" + level, Double.NaN));
  }

  private static String text(String file) {
    try {
      return Files.readString(FOLDER.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
