package io.payband.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.springframework.stereotype.Controller;

@AnalyzeClasses(packages = "io.payband.web", importOptions = DoNotIncludeTests.class)
class HouseRulesTest {

  @ArchTest
  static final ArchRule packagesHaveAnOrder =
      slices().matching("io.payband.web.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule controllersAreTheirPackagesOwn =
      classes().that().areAnnotatedWith(Controller.class).should().bePackagePrivate();

  @ArchTest
  static final ArchRule figuresAndPicturesKnowNoFramework =
      noClasses()
          .that()
          .resideInAnyPackage(
              "io.payband.web.text..", "io.payband.web.figure..", "io.payband.web.picture..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.springframework..", "jakarta..");
}
