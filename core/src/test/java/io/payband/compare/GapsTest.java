package io.payband.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.payband.compare.Comparison.Gap;
import io.payband.compare.Comparison.Part;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GapsTest {

  private static final long FIRST = 100_000;
  private static final long SECOND = 130_000;

  private static Gap gap(@Nullable SkillPart skills) {
    return Gaps.ofMarket(
        FIRST, SECOND, Optional.empty(), Optional.empty(), 0, false, skills, .0025);
  }

  private static Optional<Part> part(Gap gap, String name) {
    return gap.parts().stream().filter(p -> p.name().equals(name)).findFirst();
  }

  @Test
  void skillsAreTakenOutOfTheRoleItself() {
    Gap with = gap(new SkillPart(true, .1, .02));
    long skills = part(with, Gaps.SKILLS).orElseThrow().amount().orElseThrow();
    long rest = part(with, Gaps.ROLE).orElseThrow().amount().orElseThrow();
    // The logarithmic mean of both medians is 114.3k.
    assertEquals(11_434, skills);
    assertEquals(SECOND - FIRST, skills + rest);
    assertEquals(Gaps.ROLE, with.parts().getLast().name());
    assertTrue(part(with, Gaps.ROLE).orElseThrow().explanation().contains("skills alike"));
    assertEquals(
        OptionalLong.of(SECOND - FIRST), part(gap(null), Gaps.ROLE).orElseThrow().amount());
  }

  @Test
  void whereNobodyWasAskedThePartSaysSo() {
    Gap gap = gap(SkillPart.NOT_ASKED);
    assertEquals(OptionalLong.empty(), part(gap, Gaps.SKILLS).orElseThrow().amount());
    assertEquals(OptionalLong.of(SECOND - FIRST), part(gap, Gaps.ROLE).orElseThrow().amount());
  }

  @Test
  void aSnapshotThatKnowsNothingOfSkillsHasNoSuchPart() {
    assertEquals(
        List.of(Gaps.LEVEL, Gaps.EMPLOYER, Gaps.ROLE),
        gap(null).parts().stream().map(Part::name).toList());
  }
}
