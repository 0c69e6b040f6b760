package io.payband.estimate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.payband.MadeUp;
import io.payband.job.KnownLevels;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PayModelTest {

  private static final List<Recipe> RECIPES = List.of(Recipe.PERSON_TENURE, Recipe.PAGE_FULL);
  private static final int COUNT = 200;

  private static void assertSame(
      List<Prediction> expected, List<Prediction> got, double shift, double tolerance, String at) {
    for (int i = 0; i < expected.size(); i++) {
      Prediction a = expected.get(i);
      Prediction b = got.get(i);
      assertEquals(a.careerClass(), b.careerClass(), at);
      assertEquals(a.mu() + shift, b.mu(), tolerance, at);
      assertEquals(a.se(), b.se(), tolerance, at);
      assertEquals(a.sigma(), b.sigma(), tolerance, at);
      assertArrayEquals(a.shape(), b.shape(), tolerance, at);
      assertEquals(a.reports(), b.reports(), at);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void orderOfReportsDoesNotMatter(long seed) {
    SmallFit data = SmallFit.of(seed, COUNT);
    for (Recipe recipe : RECIPES) {
      assertSame(
          data.fit(recipe).model().predict(data.subjects()),
          data.shuffled(seed).fit(recipe).model().predict(data.subjects()),
          0,
          1e-6,
          recipe.mode() + ", seed " + seed);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {4, 5})
  void numberOfThreadsDoesNotMatterAtAll(long seed) {
    SmallFit data = SmallFit.of(seed, COUNT);
    for (Recipe recipe : RECIPES) {
      assertSame(
          data.fit(recipe, 1, 1).model().predict(data.subjects()),
          data.fit(recipe, 1, 2).model().predict(data.subjects()),
          0,
          0,
          recipe.mode() + ", seed " + seed);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {6, 7})
  void twiceThePayIsTwiceTheMedianAndTheSameSpread(long seed) {
    SmallFit data = SmallFit.of(seed, COUNT);
    for (Recipe recipe : RECIPES) {
      assertSame(
          data.fit(recipe).model().predict(data.subjects()),
          data.plus(Math.log(2)).fit(recipe).model().predict(data.subjects()),
          Math.log(2),
          1e-6,
          recipe.mode() + ", seed " + seed);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {9, 10})
  void bandsAreInOrderForWhomeverIsAsked(long seed) {
    SmallFit data = SmallFit.of(seed, COUNT);
    Random random = new Random(seed);
    List<Subject> asked = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      Subject a = data.subjects().get(random.nextInt(COUNT));
      Subject b = data.subjects().get(random.nextInt(COUNT));
      asked.add(
          new Subject(
              a.title(),
              random.nextBoolean() ? b.focus() : "Bells",
              "",
              random.nextBoolean() ? b.company() : "Nobody & Co",
              b.level(),
              random.nextBoolean() ? b.metro() : "elsewhere",
              "",
              b.state(),
              random.nextInt(60),
              random.nextBoolean() ? Double.NaN : random.nextInt(40),
              a.quarter() + random.nextInt(40) - 20));
    }
    for (Recipe recipe : RECIPES) {
      for (Prediction p : data.fit(recipe).model().predict(asked)) {
        double[] band = p.band();
        for (int j = 0; j < band.length; j++) {
          assertTrue(Double.isFinite(band[j]), recipe.mode() + ", seed " + seed);
          assertTrue(j == 0 || band[j] >= band[j - 1], recipe.mode() + ", seed " + seed);
        }
        assertEquals(band[Quantiles.MEDIAN], p.median());
        assertTrue(p.sigma() > 0 && p.v() > 0, recipe.mode() + ", seed " + seed);
        assertTrue(p.careerClass() >= 1 && p.careerClass() <= 5);
      }
    }
  }

  private static Subject with(Subject s, String company, String level, String metro, String state) {
    return new Subject(
        s.title(),
        s.focus(),
        s.slug(),
        company,
        level,
        metro,
        s.city(),
        state,
        s.years(),
        s.tenure(),
        s.quarter());
  }

  @Test
  void whatWasNeverReportedIsAnsweredWithMoreDoubt() {
    SmallFit data = SmallFit.of(11, 300);
    Subject s =
        with(data.subjects().getFirst(), "Ember Works", "L2", "90001", "ZA").inQuarter(8080);
    PayModel person = data.fit(Recipe.PERSON_TENURE).model();
    List<Prediction> p =
        person.predict(
            List.of(
                s,
                with(s, "Nobody & Co", "L2", "90001", "ZA"),
                with(s, "Ember Works", "Grandee", "90001", "ZA"),
                with(s, "Ember Works", "L2", "99999", "ZA")));
    for (int i = 1; i < p.size(); i++) {
      assertTrue(p.get(i).v() > p.getFirst().v(), "case " + i);
      assertEquals(0, p.get(i).reports(), "case " + i);
    }
    PayModel page = data.fit(Recipe.PAGE_FULL).model();
    List<Prediction> q = page.predict(List.of(s, with(s, "", "", "99999", "ZQ")), new int[] {2, 2});
    assertTrue(q.get(1).v() > q.get(0).v());
  }

  @Test
  void aLaterQuarterCountsAsTheLastAndAnEarlierOneIsInDoubt() {
    SmallFit data = SmallFit.of(12, 300);
    for (Recipe recipe : RECIPES) {
      PayModel model = data.fit(recipe).model();
      Subject s = data.subjects().getFirst();
      List<Prediction> p =
          model.predict(
              List.of(
                  s.inQuarter(model.lastQuarter()),
                  s.inQuarter(model.lastQuarter() + 30),
                  s.inQuarter(model.firstQuarter() - 1)));
      assertEquals(p.get(0).mu(), p.get(1).mu());
      assertEquals(p.get(0).v(), p.get(1).v());
      assertTrue(p.get(2).v() > p.get(0).v());
      assertEquals(2019 * 4, model.firstQuarter());
    }
  }

  @Test
  void groupsBelowTheMinimumHaveNoEffectCellOrCountInWhatIsKept() {
    SmallFit data = SmallFit.of(13, 500);
    for (Recipe recipe : RECIPES) {
      PayModel.Fitted fitted = data.fit(recipe, 5, 2);
      for (List<Column> columns : fitted.model().scale().groups()) {
        Groups groups = Groups.of(fitted.placed(), fitted.train(), columns, 1);
        for (long key : fitted.model().scale().keys(recipe.scale().indexOf(columns))) {
          assertTrue(groups.count()[groups.index().find(key)] >= 5, columns.toString());
        }
      }
      PayModel kept = fitted.model().trimmed(MadeUp.slugs(), MadeUp::stateOf);
      Location location = kept.location();
      for (int j = 0; j < location.size(); j++) {
        assertTrue(location.reports(j) >= 5, recipe.mode() + " effect " + j);
      }
      for (int step = 0; step < kept.shape().path().size(); step++) {
        for (int g = 0; g < kept.shape().keys(step).length; g++) {
          assertTrue(kept.shape().reports(step, g) >= 5, recipe.mode() + " shape " + step);
        }
      }
      for (CohortCounts counts : List.of(kept.exact(), kept.companyLevelTitle())) {
        for (int n : counts.count()) {
          assertTrue(n >= 5, counts.columns().toString());
        }
      }
      for (int cell = 0; cell < kept.level().cells(); cell++) {
        assertTrue(kept.level().cellReports(cell) >= 5, recipe.mode() + " cell " + cell);
      }
      Rows rows = Rows.adding(new Vocabulary(), data.subjects());
      for (Column column : Column.values()) {
        if (column.isText()) {
          for (String word : kept.vocabulary().words(column)) {
            if (!word.startsWith(ModelTrim.NATION)) {
              int code = rows.vocabulary().find(column, word);
              long reports = data.fold().length - missing(rows, column, code);
              assertTrue(reports >= 5, column + " " + word);
            }
          }
        }
      }
    }
  }

  private static long missing(Rows rows, Column column, int code) {
    return java.util.stream.IntStream.range(0, rows.count())
        .filter(row -> rows.code(column, row) != code)
        .count();
  }

  @Test
  void withoutAMinimumThinGroupsAreKept() {
    PayModel kept =
        SmallFit.of(13, 500).fit(Recipe.PAGE_FULL).model().trimmed(MadeUp.slugs(), MadeUp::stateOf);
    boolean thin = false;
    for (int j = 0; j < kept.location().size(); j++) {
      thin |= kept.location().reports(j) < 5;
    }
    assertTrue(thin);
  }

  /**
   * Three fakes in one cell of a company, against the page figure of their place and level: absurd
   * ones are caught by person mode and have no weight in the median's location (what is left comes
   * from the spread that they leave); plausible ones move it, but by far less than they claim.
   */
  @ParameterizedTest
  @ValueSource(longs = 14)
  void absurdReportsAreQuarantinedAndHardlyMoveAPageFigure(long seed) {
    SmallFit data = SmallFit.of(seed, 600);
    Subject target =
        new Subject(
            "Glassblower",
            "Lamps",
            "glassblower",
            "Ember Works",
            "L1",
            "90001",
            "Amberfall, ZA",
            "ZA",
            2,
            1,
            8081);
    double honest = pageMedian(data, target, data.fit(Recipe.PERSON_TENURE).quarantined());
    // Ember Works pays about 0.2 more than the others.
    for (double claim : new double[] {5, .2, 1.35}) {
      SmallFit faked = data;
      for (int i = 0; i < FAKES; i++) {
        faked = faked.with(target, honest + .2 + Math.log(claim));
      }
      boolean[] quarantined = faked.fit(Recipe.PERSON_TENURE).quarantined();
      boolean absurd = claim != 1.35;
      for (int row = 600; row < 600 + FAKES; row++) {
        assertEquals(absurd, quarantined[row], claim + " ×, seed " + seed);
      }
      double shift = Math.abs(pageMedian(faked, target, quarantined) - honest);
      assertTrue(shift < (absurd ? .04 : .12), claim + " × moves " + shift + ", seed " + seed);
    }
  }

  private static final int FAKES = 3;

  private static double pageMedian(SmallFit data, Subject target, boolean[] quarantined) {
    PayModel page =
        PayModel.fit(
                data.rows(),
                data.all(),
                data.y(),
                data.fold(),
                Recipe.PAGE_FULL,
                SmallFit.options(1, 2),
                quarantined)
            .model();
    return page.predict(List.of(target), new int[] {1}).getFirst().median();
  }

  @Test
  void aKnownLadderPlacesALevelAndOthersAreReadFromIt() {
    SmallFit data = SmallFit.of(17, 400);
    PayModel model = data.fit(Recipe.PERSON_TENURE).model();
    PayModel.LevelPlace known = model.levelPlace("EMBER works", "L4", false, Double.NaN);
    assertEquals(4, known.z());
    assertTrue(known.known());
    double before = 0;
    for (String word : List.of("Junior", "Associate", "Senior", "Staff")) {
      PayModel.LevelPlace place = model.levelPlace("Silverbirch", word, false, Double.NaN);
      assertTrue(place.z() > before, word);
      assertTrue(!place.known() && place.reports() > 0 && place.error() > 0, word);
      before = place.z();
    }
    PayModel.LevelPlace nobody = model.levelPlace("Nobody & Co", "Senior", false, 5);
    assertEquals(0, nobody.reports());
    assertTrue(nobody.error() > model.levelPlace("Silverbirch", "Senior", false, 5).error());
  }

  @Test
  void settingsOutsideTheirDomainAreRefused() {
    for (int[] s : new int[][] {{0, 4, 1}, {1, 1, 1}, {1, 4, 0}}) {
      assertThrows(
          IllegalArgumentException.class, () -> new FitOptions(KnownLevels.NONE, s[0], s[1], s[2]));
    }
  }
}
