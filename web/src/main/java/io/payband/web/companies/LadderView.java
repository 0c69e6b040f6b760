package io.payband.web.companies;

import io.payband.ladder.Ladder;
import java.util.List;

/**
 * A ladder as its page shows it.
 *
 * @param ladder the ladder
 * @param isPublished whether it is publicly known
 * @param side {@code a} or {@code b} where two are compared, else {@code ink}
 */
public record LadderView(Ladder ladder, boolean isPublished, String side) {

  /** The company. */
  public String name() {
    return ladder.name();
  }

  /** Its page. */
  public String path() {
    return "/companies/" + ladder.key() + "/levels";
  }

  /** Levels of those who manage nobody, lowest first. */
  public List<RungView> rungs() {
    return ladder.rungs().stream().filter(r -> !r.manager()).map(RungView::new).toList();
  }

  /** Levels of engineering managers, lowest first. */
  public List<RungView> managers() {
    return ladder.rungs().stream().filter(r -> r.manager()).map(RungView::new).toList();
  }

  /** What it says in one sentence, after the company's name. */
  public String finding() {
    List<RungView> rungs = rungs();
    if (rungs.isEmpty()) {
      return "only levels of managers are known";
    }
    RungView senior =
        rungs.stream()
            .max(
                java.util.Comparator.comparingDouble(
                    (RungView view) -> view.rung().share(io.payband.job.CareerLevel.L5)))
            .orElseThrow();
    return senior.name() + " is most likely " + senior.likeliest();
  }
}
