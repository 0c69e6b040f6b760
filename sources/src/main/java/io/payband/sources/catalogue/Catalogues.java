package io.payband.sources.catalogue;

import io.payband.job.CompanyNames;
import io.payband.job.FieldTest;
import io.payband.job.LadderBasis;
import io.payband.job.LadderStep;
import io.payband.job.LevelLadder;
import io.payband.job.LevelLadders;
import io.payband.job.LevelsRoleRules;
import io.payband.job.Role;
import io.payband.job.RoleCatalogue;
import io.payband.job.SourceRule;
import io.payband.job.SourceRules;
import io.payband.job.TitleRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The catalogue that Payband ships, read from its files.
 *
 * <p>Every call reads anew; keep what it returns.
 */
public final class Catalogues {

  private Catalogues() {}

  /** The roles and the signs by which titles are recognised. */
  public static RoleCatalogue roles() {
    List<Role> roles = new ArrayList<>();
    for (Table.Row row : Table.rows("roles.csv")) {
      roles.add(
          new Role(
              row.text("slug"),
              row.text("name"),
              row.text("soc"),
              row.text("family"),
              row.parts("aliases"),
              row.optional("definition")));
    }
    List<TitleRule> rules = new ArrayList<>();
    for (Table.Row row : Table.rows("title-rules.csv")) {
      row.follows(rules.size());
      String not = row.optional("not");
      rules.add(new TitleRule(row.text("slug"), row.text("pattern"), not.isEmpty() ? null : not));
    }
    return new RoleCatalogue(roles, rules);
  }

  /** The rules that say the role of a report from Levels.fyi. */
  public static LevelsRoleRules levelsRules(RoleCatalogue roles) {
    return new LevelsRoleRules(
        findSourceRules("levels", roles)
            .orElseThrow(() -> new IllegalStateException("no rules for levels")));
  }

  /** The same with the shipped roles. */
  public static LevelsRoleRules levelsRules() {
    return levelsRules(roles());
  }

  /**
   * The rules that say the role of a row of one source.
   *
   * @param source id of the source, such as {@code aijobs}
   */
  public static Optional<SourceRules> findSourceRules(String source, RoleCatalogue roles) {
    List<SourceRule> rules = rulesBySource().get(source);
    return rules == null ? Optional.empty() : Optional.of(new SourceRules(source, rules, roles));
  }

  /** The rules of every source, by its id. */
  static Map<String, List<SourceRule>> rulesBySource() {
    Map<String, List<SourceRule>> bySource = new LinkedHashMap<>();
    for (Table.Row row : Table.rows("source-rules.csv")) {
      List<SourceRule> rules =
          bySource.computeIfAbsent(row.text("source"), source -> new ArrayList<>());
      row.follows(rules.size());
      rules.add(
          new SourceRule(
              row.text("slug"),
              fieldTest(row, "field", "test", "value"),
              row.optional("where-field").isEmpty()
                  ? null
                  : fieldTest(row, "where-field", "where-test", "where-value")));
    }
    return bySource;
  }

  /** Occupation codes of the outlook's profiles that speak of several occupations, by profile. */
  public static Map<String, List<String>> outlookOccupations() {
    Map<String, List<String>> occupations = new LinkedHashMap<>();
    for (Table.Row row : Table.rows("outlook-occupations.csv")) {
      occupations.put(row.text("profile"), row.parts("occupations"));
    }
    return occupations;
  }

  /** The publicly known ladders of companies. */
  public static LevelLadders ladders() {
    CompanyNames names = companyNames();
    Map<String, List<LadderStep>> steps = new LinkedHashMap<>();
    for (Table.Row row : Table.rows("ladders.csv")) {
      steps
          .computeIfAbsent(row.text("company"), company -> new ArrayList<>())
          .add(
              new LadderStep(
                  row.text("level"),
                  row.text("key"),
                  Double.parseDouble(row.text("z")),
                  basis(row)));
    }
    List<LevelLadder> ladders = new ArrayList<>();
    steps.forEach((company, levels) ->
        ladders.add(new LevelLadder(company, names.findName(company).orElse(company), levels)));
    return new LevelLadders(ladders);
  }

  /** What people call the companies whose ladders are known, and some others. */
  public static CompanyNames companyNames() {
    List<CompanyNames.Company> companies = new ArrayList<>();
    for (Table.Row row : Table.rows("company-aliases.csv")) {
      companies.add(
          new CompanyNames.Company(row.text("company"), row.text("name"), row.parts("spellings")));
    }
    return new CompanyNames(companies);
  }

  private static FieldTest fieldTest(
      Table.Row row, String fieldColumn, String testColumn, String valueColumn) {
    String field = row.text(fieldColumn);
    return switch (row.text(testColumn)) {
      case "is" -> new FieldTest.Is(field, row.parts(valueColumn));
      case "starts with" -> new FieldTest.StartsWith(field, row.parts(valueColumn));
      case "finds" -> new FieldTest.Finds(field, row.text(valueColumn));
      case "title finds" -> new FieldTest.TitleFinds(field, row.text(valueColumn));
      case "title rule" -> new FieldTest.TitleRuleHolds(field);
      default -> throw row.wrong("unknown test " + row.text(testColumn));
    };
  }

  private static LadderBasis basis(Table.Row row) {
    String basis = row.text("basis");
    for (LadderBasis.Witness witness : LadderBasis.Witness.values()) {
      if (witness.text().equals(basis)) {
        return new LadderBasis.Published(
            witness, row.text("source"), LocalDate.parse(row.text("seen")));
      }
    }
    LadderBasis judged = new LadderBasis.JudgedByProject();
    if (!judged.text().equals(basis) || !row.optional("source").isEmpty()) {
      throw row.wrong("unknown basis " + basis);
    }
    return judged;
  }
}
