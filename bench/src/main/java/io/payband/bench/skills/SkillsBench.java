package io.payband.bench.skills;

import io.payband.bench.kit.Options;
import io.payband.bench.kit.Table;
import io.payband.bench.kit.Trial;
import io.payband.observation.RoleReport;
import io.payband.skill.Impact;
import io.payband.skill.PremiumFit;
import io.payband.skill.RolePremiums;
import io.payband.skill.SkillMix;
import io.payband.skill.SkillPremium;
import io.payband.skill.SkillPremiums;
import io.payband.sources.ReadingProgress;
import io.payband.sources.SourceProblem;
import io.payband.sources.raw.SourceReader;
import io.payband.sources.stackoverflow.StackOverflowReader;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The premiums of technologies: held-out pay, and one survey beside a later one. */
public final class SkillsBench implements Trial {

  private static final int ROWS = 10;

  @Override
  public String name() {
    return "skills";
  }

  @Override
  public String summary() {
    return "premiums of technologies: held-out pay, and the survey of 2023 beside that of 2025";
  }

  @Override
  public List<String> options() {
    return List.of(
        "--data DIR    the publishers' files; without, $PAYBAND_DATA",
        "--all         every premium, not only those that a page shows");
  }

  @Override
  public void run(List<String> arguments, PrintStream out) throws SourceProblem {
    Options options = Options.of(arguments, Set.of("--data"), Set.of("--all"));
    Path folder = options.data();
    List<RoleReport> reports =
        SourceReader.readAll(
                folder,
                Set.of(
                    StackOverflowReader.SURVEY_2023.id(),
                    StackOverflowReader.SURVEY_2024.id(),
                    StackOverflowReader.SURVEY_2025.id()),
                ReadingProgress.NONE)
            .roleReports();
    long start = System.nanoTime();
    SkillPremiums premiums = PremiumFit.of(reports);
    out.printf(Locale.ROOT, "fitted in %.1f s%n%n", (System.nanoTime() - start) / 1e9);
    for (RolePremiums role : premiums.roles()) {
      print(role, options.has("--all") ? Integer.MAX_VALUE : ROWS, out);
    }
    summary(premiums, out);
    mixes(premiums, out);
    agreement(premiums, out);
  }

  private static void print(RolePremiums role, int most, PrintStream out) {
    out.println(role.slug());
    Table table = new Table("technology", "premium", "may be", "with", "without", "own", "impact");
    for (SkillPremium p : role.shown(most)) {
      table.add(
          List.of(
              p.name(),
              percent(p.premium()),
              percent(p.low()) + " to " + percent(p.high()),
              Integer.toString(p.with()),
              Integer.toString(p.without()),
              String.format(Locale.ROOT, "%.0f %%", 100 * p.own()),
              p.impact().words()));
    }
    table.print(out);
  }

  private static void summary(SkillPremiums premiums, PrintStream out) {
    out.println("held-out pay: share of the open variance that technologies take away, 5 folds");
    Table table =
        new Table(
            "role", "answers", "share", "premiums", "high", "medium", "low", "below", "wrong");
    for (RolePremiums role : premiums.roles()) {
      table.add(
          List.of(
              role.slug(),
              Integer.toString(role.respondents()),
              Double.isNaN(role.explained())
                  ? ""
                  : String.format(Locale.ROOT, "%+.1f %%", 100 * role.explained()),
              Integer.toString(role.premiums().size()),
              count(role, Impact.HIGH),
              count(role, Impact.MEDIUM),
              count(role, Impact.LOW),
              count(role, Impact.BELOW),
              String.format(Locale.ROOT, "%.2f", role.expectedWrong())));
    }
    table.print(out);
  }

  private static void mixes(SkillPremiums premiums, PrintStream out) {
    out.println("skill mix: second role less the first, log pay");
    Table table = new Table("pair", "log", "error");
    for (SkillMix mix : premiums.mixes()) {
      if (Math.abs(mix.log()) > 2 * mix.error()) {
        table.add(
            List.of(
                mix.first() + " / " + mix.second(),
                String.format(Locale.ROOT, "%+.3f", mix.log()),
                String.format(Locale.ROOT, "%.3f", mix.error())));
      }
    }
    table.print(out);
  }

  private static void agreement(SkillPremiums premiums, PrintStream out) {
    premiums
        .agreement()
        .ifPresent(a ->
            out.printf(
                Locale.ROOT,
                "%s beside %s: %d premiums of technologies that both ask for%n"
                    + "  correlation %.2f; %.0f %% of the later ones inside the interval that the"
                    + " earlier survey predicts (90 %% expected)%n"
                    + "  clear by the earlier survey: %d, of which %d have the same sign later (%.1f expected)%n"
                    + "All other technologies were asked for in one survey only: nothing checks"
                    + " them.%n",
                a.earlier(),
                a.later(),
                a.pairs(),
                a.correlation(),
                100 * a.inside(),
                a.clear(),
                a.sameSign(),
                a.expectedSameSign()));
  }

  private static String count(RolePremiums role, Impact impact) {
    return Long.toString(role.premiums().stream().filter(p -> p.impact() == impact).count());
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%+.1f %%", 100 * share);
  }
}
