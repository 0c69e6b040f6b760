package io.payband.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.payband.guide.GuideCheck;
import io.payband.guide.RoleGuide;
import io.payband.job.Role;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The guides that the program carries, held to the rules of {@code docs/role-guides.md}. */
class GuidesTest {

  private static final Set<String> ROLES =
      BundledSnapshot.load().roles().list().stream()
          .map(Role::slug)
          .collect(Collectors.toCollection(TreeSet::new));

  private static List<RoleGuide> guides() throws IOException {
    try {
      return GuideFile.readAll(
          Path.of(
              Objects.requireNonNull(BundledGuides.class.getResource(BundledGuides.FOLDER))
                  .toURI()));
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void everyGuideKeepsToTheRules() throws IOException {
    List<GuideCheck.Finding> findings = GuideCheck.of(guides(), ROLES);
    assertEquals("", findings.stream().map(String::valueOf).collect(Collectors.joining("\n")));
  }

  @Test
  void everyRoleOfTheCatalogueHasItsGuide() throws IOException {
    assertEquals(List.of(), GuideCheck.missing(guides(), ROLES));
  }

  @Test
  void aGuideIsFoundByItsRoleAndByNothingElse() {
    BundledGuides bundled = new BundledGuides();
    for (String role : ROLES) {
      assertEquals(role, bundled.find(role).orElseThrow().role());
    }
    for (String other : List.of("", "astronaut", "../guides/backend-engineer", "15-1252", ".")) {
      assertEquals(true, bundled.find(other).isEmpty(), other);
    }
  }
}
