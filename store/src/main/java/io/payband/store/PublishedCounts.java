package io.payband.store;

import io.payband.estimate.CohortFigure;
import io.payband.estimate.MarketAnchor;
import io.payband.estimate.MixSummary;
import io.payband.estimate.RoleFigures;
import io.payband.growth.RoleGrowth;
import io.payband.market.BuildSettings;
import io.payband.market.Manifest;
import io.payband.market.MarketSnapshot;
import io.payband.market.Measure;
import io.payband.market.ReportedPay;
import io.payband.market.RoleTraits;
import io.payband.market.SourceMedian;
import io.payband.scope.RoleAnswers;
import io.payband.skill.RolePremiums;
import io.payband.skill.SkillPremium;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The last look before a snapshot is published: a count from 1 to below the minimum, or what tells
 * it, must not be in it. A build leaves them out already.
 */
final class PublishedCounts {

  private final int minimum;

  private PublishedCounts(int minimum) {
    this.minimum = minimum;
  }

  /**
   * Looks at every count of what reports say.
   *
   * @throws SnapshotProblem when the snapshot is for publication and one tells too much
   */
  static void check(MarketSnapshot snapshot) {
    Manifest manifest = snapshot.manifest();
    if (!manifest.published()) {
      return;
    }
    if (manifest.minimumCohort() < BuildSettings.PUBLISHED_MINIMUM) {
      throw tellsTooMuch("its minimum cohort is " + manifest.minimumCohort());
    }
    PublishedCounts counts = new PublishedCounts(manifest.minimumCohort());
    for (Measure measure : Measure.values()) {
      for (ReportedPay pay : List.of(snapshot.reported(measure), snapshot.market().pay(measure))) {
        for (RoleFigures role : pay.roles()) {
          counts.check(role, measure);
        }
        for (MixSummary mix : pay.mixes()) {
          counts.check(mix.reports(), mix.slug(), mix.metro(), measure);
        }
      }
    }
    for (Measure measure : Measure.values()) {
      counts.checkSteps(snapshot.market().pay(measure), measure);
    }
    for (SourceMedian median : snapshot.market().medians()) {
      counts.check(median.records(), median.slug(), "", median.measure());
    }
    for (MarketAnchor anchor : snapshot.market().anchors()) {
      counts.check(anchor);
    }
    snapshot.answers().forEach(counts::check);
    for (RoleGrowth role : snapshot.facts().growth()) {
      counts.check(role.reports(), role.slug(), "", Measure.TOTAL);
    }
    snapshot.skills().roles().forEach(counts::check);
    for (RoleTraits role : snapshot.facts().traits()) {
      for (RoleTraits.OfSurvey survey : role.surveys()) {
        counts.check(role.slug(), survey);
      }
    }
  }

  /**
   * The market lane counts in steps: its exact counts, less those of each source by itself, would
   * tell how few reports a source has that is not shown.
   */
  private void checkSteps(ReportedPay market, Measure measure) {
    for (RoleFigures role : market.roles()) {
      role.nation().forEach(figure -> checkStep(figure.reports(), role.slug(), "", measure));
    }
    market.mixes().forEach(mix -> checkStep(mix.reports(), mix.slug(), mix.metro(), measure));
  }

  private void checkStep(int reports, String role, String metro, Measure measure) {
    if (reports > 0 && reports % minimum != 0) {
      throw tellsTooMuch(
          "an exact count of the market lane is shown at " + where(role, metro, measure));
    }
  }

  /** Between the counts of its roles, an exact count of an occupation would tell a small one. */
  private void check(MarketAnchor anchor) {
    if (anchor.reports() < minimum || anchor.reports() % minimum != 0) {
      throw tellsTooMuch("the exact count of an occupation is shown at " + anchor.occupation());
    }
  }

  private void check(RoleAnswers role) {
    for (RoleAnswers.OfSurvey survey : role.surveys()) {
      RoleAnswers.YesNo leads = survey.leads();
      RoleAnswers.YesNo buys = survey.buys();
      IntStream.Builder shown = IntStream.builder();
      survey
          .kinds()
          .forEach(kind -> {
            shown.add(kind.people());
            kind.technologies().forEach(technology -> shown.add(technology.people()));
          });
      shown.add(leads == null ? 0 : leads.yes());
      shown.add(buys == null ? 0 : buys.yes());
      // Exact counts would tell by their differences how few are between them.
      if (shown.build().anyMatch(count -> count % minimum != 0)
          || (survey.named() > 0 && survey.named() < minimum)) {
        throw tellsTooMuch("an exact count of answers is shown of " + role.slug());
      }
    }
  }

  private void check(RolePremiums role) {
    for (SkillPremium premium : role.premiums()) {
      if (premium.with() < minimum || premium.without() < minimum) {
        throw tellsTooMuch(
            "a count below "
                + minimum
                + " is shown of "
                + premium.technology()
                + " in "
                + role.slug());
      }
    }
  }

  private void check(String role, RoleTraits.OfSurvey survey) {
    RoleTraits.Technologies technologies = survey.technologies();
    RoleTraits.Organisations organisations = survey.organisations();
    RoleTraits.Places places = survey.places();
    IntStream.Builder shown = IntStream.builder();
    shown.add(survey.respondents());
    if (technologies != null) {
      shown.add(technologies.answered());
    }
    if (organisations != null) {
      shown.add(organisations.answered());
      organisations.counts().values().forEach(shown::add);
    }
    if (places != null) {
      shown.add(places.answered());
      places.counts().values().forEach(shown::add);
    }
    shown
        .build()
        .filter(count -> count > 0 && count < minimum)
        .forEach(count -> {
          throw tellsTooMuch("a count below " + minimum + " is shown of the work of " + role);
        });
  }

  private void check(RoleFigures role, Measure measure) {
    for (CohortFigure figure : role.nation()) {
      check(figure, role.slug(), "", measure);
    }
    for (RoleFigures.PlaceFigures place : role.places()) {
      check(place.roleReports(), role.slug(), place.metro(), measure);
      for (CohortFigure figure : place.figures()) {
        check(figure, role.slug(), place.metro(), measure);
      }
    }
  }

  private void check(CohortFigure figure, String role, String metro, Measure measure) {
    check(figure.reports(), role, metro, measure);
    boolean tells =
        !Double.isNaN(figure.effective())
            || !Double.isNaN(figure.borrowed())
            || figure.margin() != 0
            || figure.fromMonth() != 0
            || figure.toMonth() != 0;
    if (figure.reports() == CohortFigure.WITHHELD && tells) {
      throw tellsTooMuch("a withheld count can be guessed at " + where(role, metro, measure));
    }
  }

  private void check(int reports, String role, String metro, Measure measure) {
    if (reports < minimum && reports != 0 && reports != CohortFigure.WITHHELD) {
      throw tellsTooMuch(
          "a count below " + minimum + " is shown at " + where(role, metro, measure));
    }
  }

  private static String where(String role, String metro, Measure measure) {
    return role + (metro.isEmpty() ? "" : " in " + metro) + ", " + measure.words();
  }

  private static SnapshotProblem tellsTooMuch(String how) {
    return new SnapshotProblem(
        "This snapshot must not be published: "
            + how
            + ". Build it again with a minimum cohort of at least "
            + BuildSettings.PUBLISHED_MINIMUM
            + ", or with --private for yourself.");
  }
}
