package io.payband.sources.build;

import io.payband.job.title.OccupationModel;
import io.payband.job.title.train.OccupationTexts;
import io.payband.job.title.train.OccupationTrainer;
import io.payband.market.BuildProgress;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The model of titles for a snapshot: learnt, or taken over where nothing has changed. */
public final class TitlesBuild {

  private TitlesBuild() {}

  /**
   * A model made before.
   *
   * @param where it is, as people would say it
   * @param model reads it
   */
  public record Earlier(String where, Supplier<Optional<OccupationModel>> model) {}

  /**
   * What came of it.
   *
   * @param model the model
   * @param from where it was taken from; empty when it was learnt now
   */
  public record Titles(OccupationModel model, Optional<String> from) {}

  /**
   * Takes over the first earlier model that was made of the same texts in the same way, or learns.
   *
   * @param texts at least two
   * @param earlier models to look at, in order
   * @param threads how much is done side by side; the model does not depend on it
   */
  public static Titles titles(
      List<OccupationTexts> texts, List<Earlier> earlier, int threads, BuildProgress progress) {
    String inputs = OccupationTrainer.inputs(texts);
    for (Earlier one : earlier) {
      Optional<OccupationModel> model = one.model().get();
      if (model.isPresent() && model.get().inputs().equals(inputs)) {
        return new Titles(model.get(), Optional.of(one.where()));
      }
    }
    return new Titles(OccupationTrainer.train(texts, threads, progress::step), Optional.empty());
  }
}
