package io.payband.web.work;

import io.payband.compare.Comparison.Side;
import io.payband.guide.OccupationWork;
import io.payband.guide.RoleGuide;
import io.payband.guide.Topic;
import io.payband.guide.Work;
import io.payband.market.Manifest;
import io.payband.observation.OccupationProfile.Rating;
import io.payband.web.document.Columns;
import io.payband.web.document.FigureRows;
import io.payband.web.document.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the work is, as a table of a document: what is written of a role, or how it is rated. */
public final class WorkTable {

  private final Manifest manifest;
  private final List<List<String>> rows = new ArrayList<>();

  private WorkTable(Manifest manifest) {
    this.manifest = manifest;
  }

  /** Of the sides of a page, in its order. */
  public static Table of(Work work, List<Side> sides, Manifest manifest) {
    WorkTable table = new WorkTable(manifest);
    for (Side side : sides) {
      Optional<RoleGuide> guide = guide(work, side);
      if (guide.isPresent()) {
        table.written(side, guide.get());
      } else {
        work.occupation(side.occupation()).ifPresent(rated -> table.rated(side, rated));
      }
    }
    return new Table(
        "work",
        "What the work is",
        List.of(
            Columns.ROLE,
            Columns.NAME,
            Columns.text(
                "told_by",
                "Told by",
                "written: by hand, without figures; ratings: of its whole occupation"),
            Columns.text("topic", "Topic", "What of the work it speaks of"),
            Columns.LEAD,
            Columns.TEXT,
            Columns.number(
                "importance", "Importance", "How important it is rated, 1 to 5", "not rated"),
            Columns.SOURCES,
            Columns.LICENCE),
        table.rows,
        List.of("name", "topic", "lead", "text", "importance", "sources"));
  }

  static Optional<RoleGuide> guide(Work work, Side side) {
    return side.isRole() ? work.guide(side.slug()) : Optional.empty();
  }

  private void written(Side side, RoleGuide guide) {
    written(side, "What it is", "", guide.does());
    for (Topic topic : Topic.values()) {
      guide
          .points(topic)
          .forEach(point -> written(side, topic.words(), point.lead(), point.text()));
    }
    guide.evidence().forEach(sentence -> written(side, "Evidence of scope", "", sentence));
  }

  private void written(Side side, String topic, String lead, String text) {
    rows.add(List.of(side.slug(), side.name(), "written", topic, lead, text, "", "", ""));
  }

  private void rated(Side side, OccupationWork rated) {
    if (rated.jobZone().isPresent()) {
      rated(side, "Preparation", "Job zone", rated.jobZone().getAsInt() + " of 5", "");
    }
    ratings(side, "Skills", rated.skills());
    ratings(side, "Knowledge", rated.knowledge());
    rated.technologies().forEach(name -> rated(side, "Technologies", name, "", ""));
    rated
        .related()
        .forEach(other -> rated(side, "Related occupations", other.title(), other.code(), ""));
  }

  private void ratings(Side side, String topic, List<Rating> ratings) {
    for (Rating rating : ratings) {
      rated(
          side, topic, rating.name(), "", String.format(Locale.ROOT, "%.2f", rating.importance()));
    }
  }

  private void rated(Side side, String topic, String lead, String text, String importance) {
    rows.add(
        List.of(
            side.slug(),
            side.name(),
            "ratings",
            topic,
            lead,
            text,
            importance,
            OccupationWork.SOURCE,
            FigureRows.licences(List.of(OccupationWork.SOURCE), manifest)));
  }
}
