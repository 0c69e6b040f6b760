package io.payband.web.method;

import io.payband.estimate.MarketAnchor;
import io.payband.job.Role;
import io.payband.market.BackTest;
import io.payband.market.BackTest.By;
import io.payband.market.Manifest;
import io.payband.market.Measure;
import io.payband.market.OutsideCheck;
import io.payband.market.SourceEntry;
import io.payband.web.text.Say;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Something that is known to be weak.
 *
 * @param name in few words
 * @param text what it is, with the measure that the snapshot has of it
 */
public record Weakness(String name, String text) {

  private static final double MOST_TAU = 5.999;

  static List<Weakness> of(
      Manifest manifest, BackTest test, List<MarketAnchor> anchors, List<Role> roles) {
    List<Weakness> out = new ArrayList<>();
    out.add(whoReports(manifest));
    manifest
        .find("reports aged from")
        .ifPresent(from ->
            out.add(
                new Weakness(
                    "Old reports",
                    "The reports that name employers and levels end in "
                        + from
                        + " and are moved to the snapshot’s date by official wages"
                        + manifest
                            .find("error of ageing reports")
                            .map(error -> ", with a standard error of " + percent(error))
                            .orElse("")
                        + ". That moves the general level of pay, not the differences between"
                        + " roles that came up since.")));
    pageCoverage(test).ifPresent(out::add);
    outside(test).ifPresent(out::add);
    weighing(anchors).ifPresent(out::add);
    oneCode(roles).ifPresent(out::add);
    out.add(
        new Weakness(
            "Levels from years",
            "Surveys do not ask for a level of the common scale. Each answer counts as a mixture of"
                + " levels by its years of experience, as reports that know both have it."));
    long posted =
        manifest.sources().stream()
            .filter(s -> s.kind().equals("posted"))
            .mapToLong(SourceEntry::used)
            .sum();
    if (posted > 0) {
      out.add(
          new Weakness(
              "Posted pay",
              Say.count(posted)
                  + " records are what employers offer or file. They help to tell roles and levels"
                  + " apart, and never count as a report; a role that only they know says so."));
    }
    out.add(
        new Weakness(
            "Equity",
            "Total pay counts equity at its worth in the year, as reported. Shares of private firms"
                + " may never be cash, and surveys ask for one number without saying what is in"
                + " it."));
    out.add(
        new Weakness(
            "Official tops",
            "Wages above the top of the published table are only known to be above it. The"
                + " statistics are pooled over years and not made for trends, so none is drawn."));
    out.add(
        new Weakness(
            "Small places",
            "In the market a place moves pay by its occupation’s official wages there, alike for"
                + " every role of the occupation."));
    out.add(
        new Weakness(
            "Other countries",
            "There are no figures outside the United States, and none are made up from those"
                + " inside."));
    return out;
  }

  private static Weakness whoReports(Manifest manifest) {
    List<SourceEntry> people =
        manifest.sources().stream().filter(s -> s.kind().equals("self-reported")).toList();
    long all = people.stream().mapToLong(SourceEntry::used).sum();
    Optional<SourceEntry> most = people.stream().max(Comparator.comparingLong(SourceEntry::used));
    return new Weakness(
        "Who reports",
        "No source is a random sample."
            + most.filter(s -> all > 0)
                .map(s ->
                    " "
                        + Say.percent((double) s.used() / all)
                        + " of all self-reports are "
                        + s.name()
                        + (s.id().equals("levels")
                            ? ", whose users work mostly at large technology employers in dear"
                                + " metros."
                            : "."))
                .orElse("")
            + " The market corrects for employer and place, not for every habit of those who"
            + " report.");
  }

  private static Optional<Weakness> pageCoverage(BackTest test) {
    List<BackTest.Line> all = test.find("roles", Measure.TOTAL, By.ALL);
    List<BackTest.Line> levels = test.find("roles", Measure.TOTAL, By.LEVEL);
    Optional<BackTest.Line> worst =
        levels.stream().max(Comparator.comparingDouble(line -> Math.abs(line.covered() - .8)));
    if (all.isEmpty() || worst.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Weakness(
            "Bands of roles",
            "Of held-out reports "
                + Say.oneDecimal(100 * all.getFirst().covered())
                + " of 100 fall into the band that should hold 80; furthest from it is "
                + worst.get().group()
                + " with "
                + Say.oneDecimal(100 * worst.get().covered())
                + ", of "
                + Say.count(worst.get().reports(), "report")
                + ". The median of a role and place is typically "
                + Say.oneDecimal(100 * all.getFirst().error())
                + "\u00a0% from one person’s pay: people differ by that much."));
  }

  private static Optional<Weakness> outside(BackTest test) {
    List<OutsideCheck> checks =
        test.outside().stream().filter(check -> !check.lines().isEmpty()).toList();
    if (checks.isEmpty()) {
      return Optional.empty();
    }
    OutsideCheck worst =
        checks.stream().max(Comparator.comparingDouble(OutsideCheck::meanDeviation)).orElseThrow();
    OutsideCheck.Line line =
        checks.stream()
            .flatMap(check -> check.lines().stream())
            .max(Comparator.comparingDouble(l -> Math.abs(l.logRatio())))
            .orElseThrow();
    return Optional.of(
        new Weakness(
            "Single roles",
            "Beside surveys that it had not seen the market is "
                + Say.oneDecimal(100 * Math.expm1(worst.meanDeviation()))
                + "\u00a0% off on average where it does worst, and a single role can be far off: "
                + line.slug().replace('-', ' ')
                + " by "
                + Say.change(Math.exp(line.logRatio()))
                + "."));
  }

  private static Optional<Weakness> weighing(List<MarketAnchor> anchors) {
    List<MarketAnchor> tried = anchors.stream().filter(anchor -> anchor.tau() > 0).toList();
    long atEnd = tried.stream().filter(a -> !a.met() && a.tau() > MOST_TAU).count();
    return tried.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Weakness(
                "Weights at their end",
                "For "
                    + atEnd
                    + " of "
                    + tried.size()
                    + " occupations whose reports lie above official pay, weighing employers and"
                    + " places down as far as is allowed does not close the distance. The official"
                    + " median sets the level there, and the order of roles rests on reports that"
                    + " still lean."));
  }

  private static Optional<Weakness> oneCode(List<Role> roles) {
    Map<String, Long> counts =
        roles.stream().collect(Collectors.groupingBy(Role::occupation, Collectors.counting()));
    long shared = counts.values().stream().filter(count -> count > 1).count();
    return counts.entrySet().stream()
        .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .filter(most -> most.getValue() > 1)
        .map(most ->
            new Weakness(
                "One code, several roles",
                shared
                    + " occupations hold more than one role; "
                    + most.getKey()
                    + " holds "
                    + most.getValue()
                    + ". Official wages fix their common level; only reports tell them apart."));
  }

  private static String percent(String share) {
    try {
      return String.format(Locale.ROOT, "%.1f\u00a0%%", 100 * Double.parseDouble(share));
    } catch (NumberFormatException e) {
      return share;
    }
  }
}
