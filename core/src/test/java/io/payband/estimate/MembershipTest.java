package io.payband.estimate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class MembershipTest {

  private static final int[] ALL = {0, 1, 2, 3};
  private static final double[] KNOWN = {};

  /** Two potters at level 2, one somewhere from level 2 to 4, and a weaver who may be at any. */
  private static Placed placed() {
    Rows rows =
        Rows.adding(
            new Vocabulary(),
            List.of(
                FusedFixture.subject("a", "potter", 3),
                FusedFixture.subject("a", "potter", 3),
                FusedFixture.subject("b", "potter", 3),
                FusedFixture.subject("b", "weaver", 3)));
    Placed placed = new Placed(rows, new double[4], new int[] {2, 2, 3, 1}, Integer.MAX_VALUE);
    placed.setSpread(new double[][] {KNOWN, KNOWN, {0, .25, .5, .25, 0}, {.2, .2, .2, .2, .2}});
    return placed;
  }

  private static double total(Membership member, int row) {
    double sum = 0;
    for (int g = 0; g < member.groups(row); g++) {
      sum += member.share(row, g);
    }
    return sum;
  }

  @Test
  void aKnownLevelIsOneGroupAndADistributionIsOneOfEachLevelThatIsPossible() {
    Membership member = Membership.of(placed(), ALL, List.of(Column.SLUG, Column.CLASS), 1);

    assertArrayEquals(
        new int[] {1, 1, 3, 5},
        new int[] {member.groups(0), member.groups(1), member.groups(2), member.groups(3)});
    for (int row : ALL) {
      assertEquals(1, total(member, row), 1e-12);
    }
    assertEquals(member.group(0, 0), member.group(1, 0));
    TreeMap<Integer, Double> shares = new TreeMap<>();
    for (int g = 0; g < 3; g++) {
      shares.put(member.group(2, g), member.share(2, g));
    }
    assertEquals(.25, shares.get(member.group(0, 0)), "its share of level 2");
    // Potters at levels 2, 3, 4 and weavers at all five.
    assertEquals(8, member.index().size());
    assertEquals(2, member.count()[member.group(0, 0)], "two and a quarter, rounded");
  }

  @Test
  void withoutTheLevelAmongItsColumnsATermHasOneGroupForEachRow() {
    Membership member = Membership.of(placed(), ALL, List.of(Column.SLUG), 1);

    assertEquals(2, member.index().size());
    for (int row : ALL) {
      assertEquals(1, member.groups(row));
      assertEquals(1, member.share(row, 0));
    }
    assertArrayEquals(new int[] {3, 1}, member.count());
  }

  @Test
  void aGroupWhoseSharesSumToLessThanTheMinimumIsLeftOut() {
    Membership member = Membership.of(placed(), ALL, List.of(Column.SLUG, Column.CLASS), 2);

    // Potters at level 2 alone come to two.
    assertEquals(1, member.index().size());
    assertArrayEquals(new int[] {2}, member.count());
    assertEquals(1, total(member, 0), 1e-12);
    assertEquals(.25, total(member, 2), 1e-12);
    assertEquals(0, member.groups(3));
  }

  @Test
  void ofLevelsTogetherSharesAreSummedOverRoles() {
    Membership member = Membership.of(placed(), ALL, List.of(Column.CLASS), 1);

    assertEquals(5, member.index().size());
    // 2 + 0.25 + 0.2
    assertEquals(2, member.count()[member.group(0, 0)]);
  }
}
