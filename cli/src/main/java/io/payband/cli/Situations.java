package io.payband.cli;

import io.payband.entry.Entered;
import io.payband.plan.Situation;
import io.payband.plan.SituationFile;
import java.util.List;
import java.util.stream.Collectors;

/** The offer that a command is asked about. */
final class Situations {

  private Situations() {}

  /**
   * Reads it.
   *
   * @throws AskedWrongly when something in it is wrong; the message names all of it
   */
  static Situation read(String name, String text) {
    return switch (SituationFile.read(name, text)) {
      case Entered.Sound<Situation>(Situation situation) -> situation;
      case Entered.Refused<Situation>(List<String> problems) ->
          throw new AskedWrongly(
              problems.stream().map(Failures::ended).collect(Collectors.joining("\npayband: ")));
    };
  }
}
