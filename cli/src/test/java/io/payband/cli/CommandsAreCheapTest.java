package io.payband.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** A short command starts in the time that its own classes need. */
class CommandsAreCheapTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("io.payband.cli");

  @Test
  void onlyTheServerKnowsTheFramework() {
    noClasses()
        .that()
        .doNotHaveSimpleName("Server")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.springframework..")
        .check(CLASSES);
  }

  @Test
  void onlySettingsKnowYaml() {
    noClasses()
        .that()
        .doNotHaveSimpleName("Settings")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.yaml..")
        .check(CLASSES);
  }

  @Test
  void nobodyBindsObjectsToJson() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("tools.jackson.databind..", "com.fasterxml.jackson.databind..")
        .check(CLASSES);
  }

  @Test
  void textAndTablesKnowNoCommand() {
    noClasses()
        .that()
        .resideInAnyPackage("io.payband.cli.text", "io.payband.cli.table", "io.payband.cli.setup")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("io.payband.cli")
        .check(CLASSES);
  }
}
