package io.payband.web.crawl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.payband.market.Manifest;
import io.payband.market.Measure;
import io.payband.web.crawl.MedianChange.Median;
import io.payband.web.crawl.Release.Snapshot;
import io.payband.web.json.Json;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

class FeedTest {

  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final String ORIGIN = "https://pay.example";

  private static final Snapshot JUNE = new Snapshot(YearMonth.of(2030, 6), "aa".repeat(16));
  private static final Snapshot DECEMBER = new Snapshot(YearMonth.of(2030, 12), "bb".repeat(16));

  private static final MedianChange FAR =
      change("kite-maker", "Kite <&> Maker", true, median(100_000), median(120_000));
  private static final MedianChange NEAR =
      change("15-1253", "Tasters", false, median(80_000), median(81_000));
  private static final MedianChange NEW =
      change("sailor", "Sailor", true, Optional.empty(), median(70_000));

  private static final Release RELEASE =
      new Release(LocalDate.of(2030, 12, 9), DECEMBER, JUNE, List.of(NEW, NEAR, FAR));

  private static Optional<Median> median(long dollars) {
    return Optional.of(new Median(dollars, dollars - 5_000, dollars + 5_000));
  }

  private static MedianChange change(
      String slug, String name, boolean role, Optional<Median> before, Optional<Median> after) {
    return new MedianChange(slug, name, role, Measure.TOTAL, before, after);
  }

  private static Manifest manifest(Snapshot snapshot) {
    return new Manifest(
        snapshot.date(), "0.0-test", true, 5, snapshot.hash(), List.of(), List.of());
  }

  private static byte[] json(Release... releases) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Json json = new Json(out)) {
      json.object().whole("format", 1).array("releases");
      for (Release release : releases) {
        release.write(json);
      }
      json.endArray().end();
    }
    return out.toByteArray();
  }

  private static Element feed(Snapshot served, Release... releases) {
    String text = new Feed(ORIGIN, manifest(served), List.of(releases)).text();
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      return factory
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
          .getDocumentElement();
    } catch (Exception e) {
      throw new IllegalArgumentException("no XML: " + text, e);
    }
  }

  private static List<Element> children(Element parent, String name) {
    List<Element> out = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element && element.getLocalName().equals(name)) {
        assertThat(element.getNamespaceURI()).isEqualTo(ATOM);
        out.add(element);
      }
    }
    return out;
  }

  private static String only(Element parent, String name) {
    List<Element> found = children(parent, name);
    assertThat(found).as(name).hasSize(1);
    return found.getFirst().getTextContent();
  }

  /** What RFC 4287 asks for: section 4.1.1 of a feed, 4.1.2 of an entry. */
  @Test
  void itIsAtom() {
    Element feed = feed(DECEMBER, RELEASE);
    assertThat(feed.getLocalName()).isEqualTo("feed");
    assertThat(children(feed, "author")).hasSize(1);
    assertThat(only(children(feed, "author").getFirst(), "name")).isEqualTo("Payband");
    assertThat(
            children(feed, "link").stream()
                .filter(link -> link.getAttribute("rel").equals("self"))
                .map(link -> link.getAttribute("href")))
        .containsExactly(ORIGIN + "/feed.xml");
    Set<String> ids = new HashSet<>();
    List<Element> all = new ArrayList<>(children(feed, "entry"));
    all.add(feed);
    for (Element one : all) {
      assertThat(URI.create(only(one, "id")).isAbsolute()).isTrue();
      assertThat(ids.add(only(one, "id"))).as("ids are unique").isTrue();
      assertThat(only(one, "title")).isNotBlank();
      assertThat(OffsetDateTime.parse(only(one, "updated")))
          .isBeforeOrEqualTo(OffsetDateTime.parse(only(feed, "updated")));
      assertThat(
              children(one, "link").stream()
                  .filter(link -> link.getAttribute("rel").equals("alternate")))
          .hasSize(1);
    }
  }

  @Test
  void itSaysWhatMovedByHowMuchAndWhetherBeyondItsInterval() {
    List<Element> entries = children(feed(DECEMBER, RELEASE), "entry");
    assertThat(entries.stream().map(entry -> only(entry, "title").replace('\u00a0', ' ')))
        .containsExactly(
            "Snapshot of December 2030",
            "Kite <&> Maker: total pay +20 %",
            "Snapshot of June 2030");
    Element release = entries.getFirst();
    assertThat(only(release, "summary").replace('\u00a0', ' '))
        .isEqualTo(
            "Beside the snapshot of June 2030, 3 medians moved, 1 of them beyond the 90 % interval"
                + " that it had.");
    assertThat(children(release, "content").getFirst().getAttribute("type")).isEqualTo("html");
    assertThat(only(release, "content").replace('\u00a0', ' '))
        .contains(
            "<a href=\"https://pay.example/roles/kite-maker\">Kite &lt;&amp;&gt; Maker</a>, total"
                + " pay: $100,000 ($95,000 to $105,000) → $120,000 ($115,000 to $125,000), +20 %,"
                + " beyond the interval",
            "/occupations/15-1253\">Tasters</a>, total pay: $80,000 ($75,000 to $85,000) → $81,000"
                + " ($76,000 to $86,000), +1 %, within the interval",
            "no figure → $70,000");
    assertThat(children(entries.get(1), "link").getFirst().getAttribute("href"))
        .isEqualTo("https://pay.example/roles/kite-maker");
  }

  @Test
  void aSnapshotThatNoReleaseKnowsIsAnEntryByItself() {
    Element feed = feed(new Snapshot(YearMonth.of(2031, 1), "cc".repeat(16)), RELEASE);
    assertThat(children(feed, "entry")).hasSize(1);
    assertThat(only(feed, "updated")).isEqualTo("2031-01-01T00:00:00Z");
    assertThat(only(children(feed, "entry").getFirst(), "summary")).contains("No earlier snapshot");
  }

  @Test
  void anEarlierSnapshotKnowsNothingOfLaterReleases() {
    Snapshot may = new Snapshot(YearMonth.of(2031, 5), "dd".repeat(16));
    Release later = new Release(LocalDate.of(2031, 5, 2), may, DECEMBER, List.of(FAR));
    assertThat(children(feed(DECEMBER, RELEASE, later), "entry"))
        .hasSameSizeAs(children(feed(DECEMBER, RELEASE), "entry"));
    assertThat(only(children(feed(may, RELEASE, later), "entry").getFirst(), "title"))
        .isEqualTo("Snapshot of May 2031");
  }

  @Test
  void whatIsWrittenIsRead() {
    assertThat(Releases.read(json(RELEASE))).containsExactly(RELEASE);
    assertThat(Releases.bundled()).isNotNull();
  }

  @Test
  void whatIsWrittenWronglyIsNamed() {
    String good = new String(json(RELEASE), StandardCharsets.UTF_8);
    assertRefused("[", "not JSON");
    assertRefused(good.replace("\"format\":1", "\"format\":2"), "format: expected 1");
    assertRefused(good.replace("2030-12-09", "9 December"), "release 1");
    assertRefused(good.replace("kite-maker", "../kite"), "release 1: slug");
    assertRefused(good.replace("\"median\":100000", "\"median\":1"), "a median lies within");
    assertRefused(
        new String(json(RELEASE, RELEASE), StandardCharsets.UTF_8), "release 2: previous");
  }

  private static void assertRefused(String json, String sentence) {
    assertThatThrownBy(() -> Releases.read(json.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(sentence);
  }
}
