package io.payband.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.payband.store.BundledGuides;
import io.payband.store.BundledSnapshot;
import io.payband.web.market.SnapshotMarket;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On the pages of the snapshot that the program carries, evidence is one step from each figure. */
@TestInstance(Lifecycle.PER_CLASS)
class EvidenceTest {

  private static final String PAIR = "/compare/backend-engineer-vs-full-stack-engineer";

  /** Money or a share as our pages write them. */
  private static final Pattern FIGURE = Pattern.compile("\\$\\d|\\d\\s?%|\\d(?:\\.\\d+)?[kM]\\b");

  private static final Set<String> NEAR = Set.of("tr", "li", "dl", "table", "figure");

  private static final Pattern MONEY = Pattern.compile("^\\$\\d");

  private @Nullable Site site;

  @BeforeAll
  void start() {
    assumeTrue(BundledSnapshot.isThere());
    site = new Site(new SnapshotMarket(BundledSnapshot.load(), new BundledGuides()));
  }

  @AfterAll
  void end() {
    if (site != null) {
      site.close();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/roles",
        "/roles/backend-engineer",
        "/roles/registered-nurse",
        "/roles/data-scientist?place=Seattle,%20WA&level=L5",
        "/occupations/29-1141",
        PAIR,
        PAIR + "?level=L5",
        PAIR + "?place=Austin,%20TX&lane=reported",
        PAIR + "?lane=official",
        "/compare/accountant-vs-financial-analyst",
        "/compare/data-scientist-vs-registered-nurse",
        "/compare/product-designer-vs-technical-program-manager?place=Seattle,%20WA",
        "/compare/29-1141-vs-53-1047",
        "/places/seattle-tacoma-bellevue-wa",
        "/places/wa",
        "/companies",
        "/companies/google/levels",
        "/companies/google/levels?with=amazon"
      })
  void everyFigureHasItsEvidenceOneStepAway(String path) {
    HttpResponse<String> answer = Objects.requireNonNull(site).get(path);
    assertThat(answer.statusCode()).isEqualTo(200);
    Tag page = Tag.parse(answer.body());

    List<String> ids = page.all().map(tag -> tag.get("id")).filter(id -> !id.isEmpty()).toList();
    assertThat(ids).doesNotHaveDuplicates();
    Set<String> known = new HashSet<>(ids);
    assertThat(known).containsAll(values(page, "popovertarget"));
    assertThat(known)
        .containsAll(
            values(page, "href").stream()
                .filter(link -> link.startsWith("#"))
                .map(link -> link.substring(1))
                .toList());

    assertThat(page.all().filter(EvidenceTest::showsFigure).filter(tag -> !isBacked(tag)))
        .extracting(EvidenceTest::where)
        .as("figures without evidence one step away")
        .isEmpty();
    assertThat(
            page.all()
                .filter(tag -> tag.isOf("fig") && MONEY.matcher(tag.text()).find())
                .flatMap(fig -> lacking(page, fig).stream()))
        .as("slips that do not say what stands behind their figure")
        .isEmpty();
  }

  @Test
  void aFigureThatNothingLeadsOnFromIsFound() {
    Tag bare = Tag.parse("<div class=\"section\"><table><tr><td>$165k</td></tr></table></div>");
    Tag backed =
        Tag.parse("<table><tr><td>$165k</td><td><a href=\"/method\">How</a></td></tr></table>");

    assertThat(bare.all().filter(EvidenceTest::showsFigure)).noneMatch(EvidenceTest::isBacked);
    assertThat(backed.all().filter(EvidenceTest::showsFigure))
        .isNotEmpty()
        .allMatch(EvidenceTest::isBacked);
  }

  private static List<String> values(Tag page, String attribute) {
    return page.all().map(tag -> tag.get(attribute)).filter(value -> !value.isEmpty()).toList();
  }

  /** A cell, a line of a list of terms or an amount with money or a share in it. */
  private static boolean showsFigure(Tag tag) {
    boolean place = tag.name().equals("td") || tag.name().equals("dd") || tag.isOf("amount");
    return place
        && !tag.isWithin(around -> around.has("popover"))
        && FIGURE.matcher(tag.text()).find();
  }

  /** A control or a link in its own row, table or picture; in its section a control alone. */
  private static boolean isBacked(Tag figure) {
    return figure
        .around()
        .anyMatch(around ->
            (NEAR.contains(around.name()) && around.holds(EvidenceTest::leadsOn))
                || (around.isOf("typical") && around.holds(EvidenceTest::leadsOn))
                || (around.isOf("section") && around.holds(tag -> tag.isOf("fig"))));
  }

  private static boolean leadsOn(Tag tag) {
    return tag.isOf("fig") || (tag.name().equals("a") && tag.get("href").startsWith("/"));
  }

  private static String where(Tag tag) {
    Optional<Tag> section = tag.around().filter(around -> around.has("id")).findFirst();
    return section.map(around -> "#" + around.get("id") + ": ").orElse("") + tag.text();
  }

  /** What the slip of a figure does not say. */
  private static List<String> lacking(Tag page, Tag fig) {
    if (fig.name().equals("a")) {
      return fig.get("href").isEmpty() ? List.of(fig.text() + " leads nowhere") : List.of();
    }
    Tag slip =
        page.all()
            .filter(tag -> tag.get("id").equals(fig.get("popovertarget")))
            .findFirst()
            .orElseThrow(() -> new AssertionError(fig.text() + " opens nothing"));
    String said = slip.text();
    boolean official = said.contains("a published wage statistic");
    Stream<String> asked =
        official
            ? Stream.of("May be off", "Sources", "Dates")
            : Stream.of("May be off", "Sources", "Dates", "Reports", "Borrowed");
    return asked
        .filter(name -> slip.all().noneMatch(t -> t.name().equals("dt") && t.text().equals(name)))
        .map(name -> fig.text() + ": no “" + name + "” in " + fig.get("popovertarget"))
        .toList();
  }
}
