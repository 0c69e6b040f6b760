package io.payband.bench.titles;

import io.payband.bench.kit.Table;
import io.payband.bench.kit.Verdicts;
import io.payband.job.title.OccupationModel;
import io.payband.job.title.train.OccupationTexts;
import io.payband.sources.onet.OnetOccupation;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Titles of O*NET that the model did not learn from. */
final class HeldOut {

  private static final int BINS = 4;
  private static final double[] BIN_ENDS = {.4, .6, .8, 1.01};

  /** One spelling of each held-out title, with its occupations. */
  private final SortedMap<String, SortedSet<String>> occupations = new TreeMap<>();

  private final Map<String, String> spelling = new LinkedHashMap<>();
  private final Set<String> reported = new HashSet<>();

  HeldOut(List<OnetOccupation> onet) {
    for (OnetOccupation occupation : onet) {
      for (String title : occupation.alternates()) {
        if (Split.isHeldOut(title)) {
          occupations
              .computeIfAbsent(Split.key(title), k -> new TreeSet<>())
              .add(occupation.code());
          spelling.putIfAbsent(Split.key(title), title);
        }
      }
      occupation.reported().forEach(title -> reported.add(Split.key(title)));
    }
  }

  /** What may be learnt from: every title that is not held out, however it is listed. */
  static List<OccupationTexts> training(List<OnetOccupation> onet) {
    return onet.stream()
        .map(OnetOccupation::texts)
        .map(texts ->
            new OccupationTexts(
                texts.code(),
                texts.title(),
                texts.description(),
                texts.titles().stream().filter(title -> !Split.isHeldOut(title)).toList(),
                texts.tasks()))
        .toList();
  }

  /** The titles as they are written. */
  List<String> titles() {
    return List.copyOf(spelling.values());
  }

  void judge(OccupationModel model, double[] prior, PrintStream out, Verdicts verdicts) {
    Ranks all = new Ranks();
    Ranks ofWorkers = new Ranks();
    Ranks plain = new Ranks();
    int[] said = new int[BINS];
    int[] right = new int[BINS];
    double[] sum = new double[BINS];
    occupations.forEach((key, gold) -> {
      String title = spelling.getOrDefault(key, key);
      List<Integer> ranks = ranks(model, model.scores(title, prior), gold);
      all.add(ranks, gold.size());
      if (reported.contains(key)) {
        ofWorkers.add(ranks, gold.size());
      }
      plain.add(ranks(model, model.scores(title), gold), gold.size());
      var guess = model.find(title, prior).getFirst();
      int bin = 0;
      while (guess.confidence() > BIN_ENDS[bin]) {
        bin++;
      }
      said[bin]++;
      sum[bin] += guess.confidence();
      right[bin] += gold.stream().anyMatch(code -> code.startsWith(guess.code())) ? 1 : 0;
    });
    out.println("Held-out alternate titles, O*NET's codes, %");
    Table table =
        new Table("titles", "count", "first", "among 5", "MRR", "row first", "row among 5");
    table.add(all.cells("as the product answers"));
    table.add(ofWorkers.cells("of these, also reported by workers"));
    table.add(plain.cells("without employment"));
    table.print(out);
    Table calibration = new Table("six digits: confidence", "titles", "said", "true");
    for (int bin = 0; bin < BINS; bin++) {
      calibration.add(
          List.of(
              String.format(Locale.ROOT, "up to %.1f", Math.min(1, BIN_ENDS[bin])),
              String.valueOf(said[bin]),
              String.format(Locale.ROOT, "%.2f", sum[bin] / said[bin]),
              String.format(Locale.ROOT, "%.2f", (double) right[bin] / said[bin])));
    }
    calibration.print(out);
    verdicts.atLeast("held-out titles: first, %", all.firstPercent(), 55, "%.1f");
    verdicts.atLeast("held-out titles: among five, %", all.amongFivePercent(), 81, "%.1f");
    verdicts.atLeast("reported by workers: first, %", ofWorkers.firstPercent(), 65, "%.1f");
    verdicts.atLeast(
        "reported by workers: among five, %", ofWorkers.amongFivePercent(), 86, "%.1f");
  }

  private static List<Integer> ranks(
      OccupationModel model, double[] scores, SortedSet<String> gold) {
    List<Integer> ranks = new ArrayList<>();
    for (String code : gold) {
      double own = scores[model.codes().indexOf(code)];
      int rank = 1;
      for (double score : scores) {
        rank += score > own ? 1 : 0;
      }
      if (own > Double.NEGATIVE_INFINITY) {
        ranks.add(rank);
      }
    }
    return ranks;
  }
}
