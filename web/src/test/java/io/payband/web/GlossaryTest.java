package io.payband.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.payband.market.SourceEntry;
import io.payband.web.method.Glossary;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GlossaryTest {

  private static final List<String> PAGES =
      List.of(
          "/",
          "/roles",
          "/roles/backend-engineer?lane=reported",
          "/occupations/15-2051",
          "/compare/backend-engineer-vs-full-stack-engineer",
          "/places",
          "/places/seattle-tacoma-bellevue-wa",
          "/companies",
          "/companies/acme/levels",
          "/rank",
          "/method",
          "/sources");

  private static final String GLOSSARY = "/glossary#";

  private Site site;

  @BeforeAll
  void start() {
    site = new Site();
  }

  @AfterAll
  void end() {
    site.close();
  }

  private static Set<String> terms() {
    Set<String> ids = new TreeSet<>();
    Glossary.GROUPS.forEach(group -> group.terms().forEach(term -> ids.add(term.id())));
    return ids;
  }

  private Set<String> linked() {
    Set<String> ids = new TreeSet<>();
    for (String page : PAGES) {
      for (String link : Site.attributes(site.get(page).body(), "href")) {
        if (link.startsWith(GLOSSARY)) {
          ids.add(link.substring(GLOSSARY.length()));
        }
      }
    }
    return ids;
  }

  @Test
  void everyTermIsLinkedFromWhereItIsUsedAndEveryLinkHasItsTerm() {
    assertThat(linked()).isEqualTo(terms());
  }

  @Test
  void aTermHasOnePlace() {
    List<String> ids = Site.attributes(site.get("/glossary").body(), "id");
    assertThat(ids).doesNotHaveDuplicates().containsAll(terms());
  }

  @Test
  void everySourceOfTheManifestStandsWithItsPeriodAndLicence() {
    String html = site.get("/sources").body();
    for (SourceEntry source : SampleComparisons.MANIFEST.sources()) {
      assertThat(html).contains(source.name(), source.period(), source.licence());
    }
  }
}
