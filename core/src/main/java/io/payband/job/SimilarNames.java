package io.payband.job;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names by how alike they are spelled: cosine of their sets of three adjacent characters, where a
 * rare one counts more (ln(names ÷ names that have it)).
 */
final class SimilarNames {

  /** Below this, two names share little but an ending that many names share. */
  private static final double ALIKE = 0.25;

  private final List<Role> roleOf = new ArrayList<>();
  private final Map<String, List<Integer>> namesWith = new HashMap<>();
  private final double[] length;

  SimilarNames(Map<String, Role> names) {
    for (Map.Entry<String, Role> name : names.entrySet()) {
      int id = roleOf.size();
      roleOf.add(name.getValue());
      for (String gram : grams(name.getKey())) {
        namesWith.computeIfAbsent(gram, g -> new ArrayList<>()).add(id);
      }
    }
    length = new double[roleOf.size()];
    namesWith.forEach((gram, ids) -> ids.forEach(id -> length[id] += square(weight(ids.size()))));
  }

  /** The roles with the most similar names, best first, each once, at most {@code count}. */
  List<Role> closest(String normal, int count) {
    double[] shared = new double[roleOf.size()];
    double own = 0;
    for (String gram : grams(normal)) {
      List<Integer> ids = namesWith.getOrDefault(gram, List.of());
      double squared = square(weight(Math.max(1, ids.size())));
      own += squared;
      for (int id : ids) {
        shared[id] += squared;
      }
    }
    List<Similar> found = new ArrayList<>();
    for (int id = 0; id < shared.length; id++) {
      double cosine = shared[id] / Math.sqrt(own * length[id] + Double.MIN_NORMAL);
      if (cosine >= ALIKE) {
        found.add(new Similar(id, cosine));
      }
    }
    found.sort(
        Comparator.comparingDouble(Similar::cosine).reversed().thenComparingInt(Similar::id));
    Set<Role> roles = new LinkedHashSet<>();
    for (Similar similar : found) {
      if (roles.size() < count) {
        roles.add(roleOf.get(similar.id()));
      }
    }
    return List.copyOf(roles);
  }

  private double weight(int names) {
    return Math.log((1.0 + roleOf.size()) / names);
  }

  private static double square(double x) {
    return x * x;
  }

  private static Set<String> grams(String name) {
    String padded = " " + name + " ";
    Set<String> grams = new LinkedHashSet<>();
    for (int i = 0; i + 3 <= padded.length(); i++) {
      grams.add(padded.substring(i, i + 3));
    }
    return grams;
  }

  private record Similar(int id, double cosine) {}
}
