package io.payband.market;

import io.payband.MadeUp;
import io.payband.job.Role;
import io.payband.job.RoleCatalogue;
import io.payband.observation.OrganisationSize;
import io.payband.observation.PayReport;
import io.payband.observation.RoleReport;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * The invented market with surveys and postings beside its reports: lamp trimmers answer surveys
 * alone, lantern painters are only posted. One of its three states has official wages of its own.
 */
public final class Surveys {

  /** The roles that surveys ask about. */
  static final List<String> SLUGS =
      List.of("clockmaker", "foundry-manager", "glassblower", "watchmaker", "lamp-trimmer");

  private static final double[] PAY = {.15, .4, 0, .21, -.2};

  private Surveys() {}

  /** One answer to the survey of a year. */
  static RoleReport answer(int year, String slug, double years, double pay) {
    return new RoleReport(
        "stackoverflow-" + year,
        RoleReport.Kind.SELF_REPORTED,
        slug,
        "",
        years,
        0,
        false,
        "",
        "",
        "",
        LocalDate.of(year, 5, 20),
        pay,
        RoleReport.Holds.TOTAL,
        1,
        OrganisationSize.UNKNOWN,
        RoleReport.Remote.UNKNOWN,
        List.of());
  }

  /** Base pay that an employer posts. */
  static RoleReport posting(String slug, int careerClass, String city, String state, double pay) {
    return new RoleReport(
        "ads",
        RoleReport.Kind.POSTED,
        slug,
        "",
        Double.NaN,
        careerClass,
        false,
        "Tidewater",
        city,
        state,
        LocalDate.of(2024, 3, 5),
        pay,
        RoleReport.Holds.BASE,
        .5,
        OrganisationSize.UNKNOWN,
        RoleReport.Remote.UNKNOWN,
        List.of());
  }

  /** So many answers to each of three surveys, and postings. */
  public static List<RoleReport> reports(long seed, int count) {
    Random random = new Random(seed);
    List<RoleReport> out = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      for (int year = 2023; year <= 2025; year++) {
        int role = random.nextInt(SLUGS.size());
        double years = Math.round(1 + 14 * random.nextDouble());
        double log = 11.2 + PAY[role] + .03 * (year - 2020) + .06 * years;
        out.add(
            answer(
                year,
                SLUGS.get(role),
                years,
                Math.rint(Math.exp(log + .2 * random.nextGaussian()))));
      }
    }
    for (int i = 0; i < 60; i++) {
      int level = 1 + random.nextInt(4);
      double log = 11 + .2 * level + .1 * random.nextGaussian();
      boolean here = random.nextBoolean();
      out.add(
          posting(
              "lantern-painter",
              level,
              here ? "Amberfall" : "",
              here ? "ZA" : "",
              Math.rint(Math.exp(log))));
    }
    return out;
  }

  /** Official wages of one state beside the nation's. */
  static final OfficialStates STATES =
      new OfficialStates(
          2023,
          List.of(
              new OfficialStates.Ratio(MadeUp.GLASS, "ZB", -.1),
              new OfficialStates.Ratio(MadeUp.CLOCKS, "ZB", .05)));

  /** The invented market with these. */
  public static MarketData data(List<PayReport> reports, List<RoleReport> roleReports) {
    MarketData plain = MadeUp.data(reports);
    MarketSnapshot.Catalogue catalogue = plain.catalogue();
    List<Role> roles =
        Stream.concat(
                catalogue.roles().list().stream(),
                Stream.of(
                    new Role(
                        "lamp-trimmer",
                        "Lamp Trimmer",
                        MadeUp.LACE,
                        "Crafts",
                        List.of("Wick Trimmer"),
                        ""),
                    new Role(
                        "lantern-painter",
                        "Lantern Painter",
                        MadeUp.GLASS,
                        "Crafts",
                        List.of("Lantern Artist"),
                        "")))
            .toList();
    return new MarketData(
        reports,
        roleReports,
        plain.official(),
        plain.local(),
        STATES,
        List.of(),
        List.of(),
        plain.ageing(),
        plain.gazetteer(),
        new MarketSnapshot.Catalogue(
            new RoleCatalogue(roles, List.of()), catalogue.occupations(), catalogue.ladders()),
        plain.roleOf(),
        List.of());
  }

  /** A snapshot of it. */
  public static MarketSnapshot snapshot(
      List<PayReport> reports, List<RoleReport> roleReports, boolean published, int threads) {
    return SnapshotBuilder.build(
        data(reports, roleReports), MadeUp.settings(published, threads), BuildProgress.SILENT);
  }
}
