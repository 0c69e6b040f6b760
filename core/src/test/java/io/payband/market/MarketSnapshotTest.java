package io.payband.market;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.payband.MadeUp;
import io.payband.job.RoleCatalogue;
import io.payband.job.RoleMatch;
import io.payband.job.TitleRule;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarketSnapshotTest {

  private final MarketSnapshot snapshot = MadeUp.snapshot(List.of(), true);

  @Test
  void rulesOfTitlesCanBeWrittenAnew() {
    String slug = snapshot.roles().list().getFirst().slug();
    MarketSnapshot now =
        snapshot.withRoles(
            new RoleCatalogue(
                snapshot.roles().list(), List.of(new TitleRule(slug, "zither", null))));
    assertInstanceOf(RoleMatch.NoRole.class, snapshot.roles().find("zither mender"));
    assertInstanceOf(RoleMatch.PatternRole.class, now.roles().find("zither mender"));
    assertEquals(snapshot.official(), now.official());
  }

  @Test
  void rolesWithoutFiguresAreRefused() {
    RoleCatalogue fewer = new RoleCatalogue(List.of(snapshot.roles().list().getFirst()), List.of());
    assertThrows(IllegalArgumentException.class, () -> snapshot.withRoles(fewer));
  }
}
