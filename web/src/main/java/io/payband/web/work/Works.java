package io.payband.web.work;

import io.payband.guide.RoleGuide;
import io.payband.job.CareerLevel;
import io.payband.web.market.Market;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the sections on the work itself and on where it leads. */
@Component
public class Works {

  private final Market market;

  Works(Market market) {
    this.market = market;
  }

  /** What the work of one side, or of two, is. */
  public WorkView work(List<WorkSubject> subjects) {
    return WorkView.of(
        subjects.stream()
            .map(subject ->
                new WorkSide(
                    subject,
                    guide(subject).orElse(null),
                    guide(subject).isPresent()
                        ? null
                        : market
                            .work()
                            .occupation(subject.occupation())
                            .map(OccupationView::of)
                            .orElse(null)))
            .toList(),
        market.manifest());
  }

  /**
   * Where the work of one side, or of two, leads.
   *
   * @param level at which the pay of moves is compared; null for all together
   */
  public CareerView career(List<WorkSubject> subjects, @Nullable CareerLevel level) {
    return CareerView.of(
        subjects.stream()
            .flatMap(subject ->
                guide(subject)
                    .map(guide ->
                        CareerSide.of(
                            subject, guide, market.work().transitions(subject.slug(), level)))
                    .stream())
            .toList(),
        level);
  }

  private Optional<RoleGuide> guide(WorkSubject subject) {
    return subject.isRole() ? market.work().guide(subject.slug()) : Optional.empty();
  }
}
