package io.payband.bench.titles;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.payband.bench.kit.Verdicts;
import io.payband.job.Role;
import io.payband.job.RoleCatalogue;
import io.payband.job.TitleRule;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class LabelsTest {

  @Test
  void noAnswerIsNeitherFoundNorMissedWhereNoneIsFair() throws IOException {
    Role role = new Role("kite-maker", "Kite Maker", "51-3011", "Toys", List.of("Kiter"), "");
    RoleCatalogue roles =
        new RoleCatalogue(List.of(role), List.of(new TitleRule("kite-maker", "kite maker", null)));
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    Labels labels = new Labels("made up", "labelled-made-up.csv");
    assertTrue(labels.isThere());
    labels.judge(roles, false, new PrintStream(text, true, StandardCharsets.UTF_8), new Verdicts());
    String out = text.toString(StandardCharsets.UTF_8);
    assertTrue(out.contains("2 (66.7 %)"), out); // right: two of the three asserted
    assertTrue(out.contains("1 (50.0 %)"), out); // found: one of two, the third left open
  }
}
