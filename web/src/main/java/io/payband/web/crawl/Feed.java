package io.payband.web.crawl;

import io.payband.market.Manifest;
import io.payband.web.crawl.MedianChange.Median;
import io.payband.web.crawl.Release.Snapshot;
import io.payband.web.text.Say;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A feed (Atom, RFC 4287) of what changed up to the snapshot that is served: an entry for each
 * snapshot, and one for each median that left the interval which it had. A snapshot that no release
 * knows is an entry by itself: nothing is said to have changed where there is nothing beside it.
 */
final class Feed {

  private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
  private static final int MOST_RELEASES = 12;
  private static final int MOST_OF_ONE = 100;

  private final String origin;
  private final Manifest manifest;
  private final List<Release> releases;

  /**
   * A feed.
   *
   * @param origin what addresses begin with
   * @param manifest of the snapshot that is served
   * @param releases all that are known, the oldest first
   */
  Feed(String origin, Manifest manifest, List<Release> releases) {
    this.origin = origin;
    this.manifest = manifest;
    int end = 0;
    for (int i = 0; i < releases.size(); i++) {
      end = releases.get(i).snapshot().hash().equals(manifest.hash()) ? i + 1 : end;
    }
    this.releases = releases.subList(Math.max(0, end - MOST_RELEASES), end).reversed();
  }

  /** The feed as XML. */
  String text() {
    Snapshot oldest = releases.isEmpty() ? Snapshot.of(manifest) : releases.getLast().previous();
    String updated = time(releases.isEmpty() ? oldest.date().atDay(1) : releases.getFirst().day());
    Xml xml = new Xml("feed", NAMESPACE);
    xml.element("id", origin + "/feed.xml")
        .element("title", "Payband: what changed")
        .element("subtitle", "Medians that moved from one snapshot to the next, and by how much")
        .element("updated", updated);
    xml.open("author").element("name", "Payband").close();
    xml.element("generator", "Payband " + manifest.codeVersion());
    link(xml, "self", "application/atom+xml", "/feed.xml");
    link(xml, "alternate", "text/html", "/");
    if (!manifest.notice().isEmpty()) {
      xml.element("rights", manifest.notice());
    }
    releases.forEach(release -> release(xml, release));
    snapshot(xml, oldest);
    return xml.text();
  }

  private void release(Xml xml, Release release) {
    String month = Say.month(release.snapshot().date());
    String earlier = Say.month(release.previous().date());
    xml.open("entry")
        .element("id", id(release.snapshot()))
        .element("title", "Snapshot of " + month)
        .element("updated", time(release.day()));
    link(xml, "alternate", "text/html", "/sources");
    xml.element("summary", summary(release, earlier));
    if (!release.medians().isEmpty()) {
      xml.open("content").with("type", "html").words(list(release)).close();
    }
    xml.close();
    release.medians().stream()
        .filter(MedianChange::isBeyond)
        .limit(MOST_OF_ONE)
        .forEach(change -> change(xml, release, change));
  }

  private void change(Xml xml, Release release, MedianChange change) {
    xml.open("entry")
        .element("id", id(release.snapshot()) + "-" + change.slug() + "-" + change.measure().key())
        .element(
            "title",
            change.name() + ": " + change.measure().words() + " " + Say.change(change.ratio()))
        .element("updated", time(release.day()));
    link(xml, "alternate", "text/html", change.path());
    xml.element(
            "summary",
            "From "
                + Say.month(release.previous().date())
                + " to "
                + Say.month(release.snapshot().date())
                + ": "
                + said(change)
                + ".")
        .close();
  }

  /** The first one that there is: nothing stands beside it. */
  private void snapshot(Xml xml, Snapshot first) {
    xml.open("entry")
        .element("id", id(first))
        .element("title", "Snapshot of " + Say.month(first.date()))
        .element("updated", time(first.date().atDay(1)));
    link(xml, "alternate", "text/html", "/sources");
    xml.element(
            "summary",
            "Pay as of "
                + Say.month(first.date())
                + ". No earlier snapshot stands beside this one, so that nothing is said to have"
                + " changed.")
        .close();
  }

  private static String summary(Release release, String earlier) {
    if (release.medians().isEmpty()) {
      return "Beside the snapshot of " + earlier + ", no median moved.";
    }
    return "Beside the snapshot of "
        + earlier
        + ", "
        + Say.count(release.medians().size(), "median")
        + " moved, "
        + (release.beyond() == 0 ? "none" : Say.count(release.beyond()))
        + " of them beyond the 90 % interval that it had.";
  }

  private String list(Release release) {
    List<String> lines = new ArrayList<>();
    release.medians().stream()
        .limit(MOST_OF_ONE)
        .forEach(change ->
            lines.add(
                "<li><a href=\""
                    + origin
                    + change.path()
                    + "\">"
                    + escaped(change.name())
                    + "</a>, "
                    + change.measure().words()
                    + ": "
                    + said(change)
                    + "</li>"));
    int rest = release.medians().size() - lines.size();
    return lines.stream().collect(Collectors.joining("\n", "<ul>\n", "\n</ul>"))
        + (rest > 0 ? "\n<p>And " + Say.count(rest) + " more.</p>" : "");
  }

  private static String said(MedianChange change) {
    return said(change.before())
        + " → "
        + said(change.after())
        + (change.before().isPresent() && change.after().isPresent()
            ? ", "
                + Say.change(change.ratio())
                + (change.isBeyond()
                    ? ", beyond the interval that it had"
                    : ", within the interval that it had")
            : "");
  }

  private static String said(Optional<Median> median) {
    return median
        .map(m -> dollars(m.median()) + " (" + dollars(m.low()) + " to " + dollars(m.high()) + ")")
        .orElse("no figure");
  }

  private static String dollars(long amount) {
    return "$" + Say.count(amount);
  }

  private String id(Snapshot snapshot) {
    return origin + "/feed.xml#" + snapshot.hash();
  }

  private void link(Xml xml, String relation, String type, String path) {
    xml.open("link").with("rel", relation).with("type", type).with("href", origin + path).close();
  }

  private static String time(LocalDate day) {
    return day + "T00:00:00Z";
  }

  private static String escaped(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
