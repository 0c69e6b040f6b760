package io.payband.store;

import io.payband.job.LadderBasis;
import io.payband.job.LadderStep;
import io.payband.job.LevelLadder;
import io.payband.job.LevelLadders;
import io.payband.job.Occupation;
import io.payband.job.Role;
import io.payband.job.RoleCatalogue;
import io.payband.job.TitleRule;
import io.payband.market.MarketSnapshot.Catalogue;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Roles, rules of titles, occupations and ladders as bytes and back. */
final class CatalogueCodec {

  private CatalogueCodec() {}

  static void write(
      RoleCatalogue roles, List<Occupation> occupations, LevelLadders ladders, PartOutput out) {
    out.count(roles.list().size());
    for (Role role : roles.list()) {
      out.text(role.slug());
      out.text(role.name());
      out.text(role.occupation());
      out.text(role.family());
      out.texts(role.aliases());
      out.text(role.definition());
    }
    out.count(roles.listRules().size());
    for (TitleRule rule : roles.listRules()) {
      String not = rule.not();
      out.text(rule.slug());
      out.text(rule.find());
      out.text(not == null ? "" : not);
    }
    out.count(occupations.size());
    for (Occupation occupation : occupations) {
      out.text(occupation.code());
      out.text(occupation.title());
    }
    out.count(ladders.list().size());
    for (LevelLadder ladder : ladders.list()) {
      out.text(ladder.company());
      out.text(ladder.name());
      out.count(ladder.steps().size());
      for (LadderStep step : ladder.steps()) {
        writeStep(step, out);
      }
    }
  }

  private static void writeStep(LadderStep step, PartOutput out) {
    out.text(step.level());
    out.text(step.key());
    out.number(step.z());
    switch (step.basis()) {
      case LadderBasis.JudgedByProject _ -> out.text("");
      case LadderBasis.Published published -> {
        out.text(published.witness().name());
        out.text(published.source());
        out.integer(Math.toIntExact(published.seen().toEpochDay()));
      }
    }
  }

  static Catalogue read(PartInput in) throws IOException {
    int size = in.size(6);
    List<Role> roles = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      roles.add(new Role(in.text(), in.text(), in.text(), in.text(), in.texts(), in.text()));
    }
    size = in.size(3);
    List<TitleRule> rules = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      String slug = in.text();
      String find = in.text();
      String not = in.text();
      rules.add(new TitleRule(slug, find, not.isEmpty() ? null : not));
    }
    size = in.size(2);
    List<Occupation> occupations = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      occupations.add(new Occupation(in.text(), in.text()));
    }
    size = in.size(3);
    List<LevelLadder> ladders = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      ladders.add(new LevelLadder(in.text(), in.text(), readSteps(in)));
    }
    return new Catalogue(new RoleCatalogue(roles, rules), occupations, new LevelLadders(ladders));
  }

  private static List<LadderStep> readSteps(PartInput in) throws IOException {
    int size = in.size(11);
    List<LadderStep> steps = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      steps.add(new LadderStep(in.text(), in.text(), in.number(), readBasis(in)));
    }
    return steps;
  }

  private static LadderBasis readBasis(PartInput in) throws IOException {
    String witness = in.text();
    return witness.isEmpty()
        ? new LadderBasis.JudgedByProject()
        : new LadderBasis.Published(
            LadderBasis.Witness.valueOf(witness), in.text(), LocalDate.ofEpochDay(in.integer()));
  }
}
