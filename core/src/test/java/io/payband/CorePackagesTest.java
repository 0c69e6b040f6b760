package io.payband;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@NullMarked
class CorePackagesTest {

  /** As ARCHITECTURE.md lists them: each uses only those before it. */
  private static final List<String> ORDER =
      List.of(
          "money",
          "place",
          "job",
          "pay",
          "observation",
          "stats",
          "scope",
          "growth",
          "estimate",
          "skill",
          "market",
          "compare",
          "guide",
          "region",
          "ladder",
          "search",
          "question",
          "negotiation",
          "full");

  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(location -> !location.contains("/test-classes/"))
          .importPackages("io.payband");

  static List<String> order() {
    return ORDER;
  }

  private static String packageOf(String name) {
    return "io.payband." + name + "..";
  }

  @ParameterizedTest
  @MethodSource("order")
  void aPackageUsesOnlyThoseAboveIt(String name) {
    String[] below =
        ORDER.subList(ORDER.indexOf(name) + 1, ORDER.size()).stream()
            .map(CorePackagesTest::packageOf)
            .toArray(String[]::new);
    if (below.length > 0) {
      noClasses()
          .that()
          .resideInAPackage(packageOf(name))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(below)
          // The elements of pay have a place in the order before they have a class.
          .allowEmptyShould(true)
          .check(CORE);
    }
  }

  @Test
  void everyClassIsInAPackageOfTheList() {
    classes()
        .should()
        .resideInAnyPackage(ORDER.stream().map(CorePackagesTest::packageOf).toArray(String[]::new))
        .check(CORE);
  }

  @Test
  void coreSeesOnlyTheJdkAndJSpecify() {
    classes()
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage("io.payband..", "java..", "org.jspecify.annotations.."))
        .check(CORE);
  }

  @Test
  void coreOpensNoFilesAndNoConnectionsAndWritesNoLog() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.nio.file..", "java.net..", "java.sql..", "java.util.logging..")
        .orShould()
        .dependOnClassesThat()
        .belongToAnyOf(
            java.io.File.class, java.io.FileInputStream.class, java.io.FileOutputStream.class)
        .orShould()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(CORE);
  }
}
