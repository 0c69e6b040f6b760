package io.payband.guide;

import io.payband.guide.RoleGuide.Move;
import io.payband.guide.RoleGuide.Point;
import io.payband.guide.RoleGuide.Step;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Guides of made-up roles: every word of them is a made-up one, so that none is like another. */
final class Guides {

  private Guides() {}

  static RoleGuide of(String role, String... to) {
    List<Move> moves = new ArrayList<>();
    for (String slug : to) {
      moves.add(new Move(slug, words(role + slug + "c", 6), words(role + slug + "l", 6)));
    }
    return new RoleGuide(
        role,
        words(role + "does", 12) + ".",
        points(role + "d"),
        points(role + "s"),
        points(role + "r"),
        points(role + "p"),
        Arrays.stream(Rung.values())
            .map(rung -> new Step(rung, words(role + rung, 2), words(role + rung, 20) + "."))
            .toList(),
        new Point(words(role + "slow", 3), words(role + "slows", 20) + "."),
        moves,
        List.of(words(role + "x", 8), words(role + "y", 8), words(role + "z", 8)));
  }

  static List<Point> points(String seed) {
    return IntStream.range(0, 4)
        .mapToObj(i -> new Point(words(seed + i + "lead", 3), words(seed + i + "text", 14) + "."))
        .toList();
  }

  /** Words of letters alone that come nowhere else. */
  static String words(String seed, int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      String number = Integer.toUnsignedString((seed + i).hashCode(), 26);
      text.append(i == 0 ? "" : " ");
      number.chars().forEach(c -> text.append((char) (c <= '9' ? c - '0' + 'q' : c)));
    }
    return text.toString();
  }
}
