package io.payband.cli;

import io.payband.job.Role;
import io.payband.job.RoleCatalogue;
import io.payband.job.title.OccupationModel;
import io.payband.job.title.train.OccupationTexts;
import io.payband.market.BuildProgress;
import io.payband.market.Manifest;
import io.payband.market.MarketSnapshot;
import io.payband.market.SourceEntry;
import io.payband.sources.build.SnapshotBuild;
import io.payband.sources.build.TitlesBuild;
import io.payband.sources.build.TitlesBuild.Earlier;
import io.payband.sources.build.TitlesBuild.Titles;
import io.payband.sources.catalogue.Catalogues;
import io.payband.sources.raw.RawData;
import io.payband.store.BundledSnapshot;
import io.payband.store.SnapshotFiles;
import io.payband.store.SnapshotProblem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gives a snapshot its model of titles, and says where it came from. */
final class TitlesPart {

  private static final String SOURCE = "onet";

  private final Terminal terminal;
  private final int threads;
  private final BuildProgress progress;

  TitlesPart(Terminal terminal, int threads, BuildProgress progress) {
    this.terminal = terminal;
    this.threads = threads;
    this.progress = progress;
  }

  /**
   * A new snapshot with a model: an earlier one where O*NET's texts have not changed since.
   *
   * @param out the file that will be written and may hold an earlier model, or null
   */
  MarketSnapshot added(MarketSnapshot snapshot, RawData raw, @Nullable Path out) {
    List<OccupationTexts> texts = raw.occupationTexts();
    if (texts.size() < 2) {
      terminal.remark(
          "titles: none, as onet/alternate_titles.tsv.gz was not read; occupations are told only"
              + " where a role is recognised");
      return snapshot;
    }
    List<Earlier> earlier = new ArrayList<>();
    if (out != null && Files.isRegularFile(out)) {
      earlier.add(new Earlier(out.toString(), () -> earlier(out)));
    }
    if (BundledSnapshot.isThere()) {
      earlier.add(
          new Earlier(
              "the snapshot that comes with the program", () -> BundledSnapshot.load().titles()));
    }
    Titles titles = TitlesBuild.titles(texts, earlier, threads, progress);
    terminal.remark(
        titles
            .from()
            .map(where -> "titles: unchanged, taken over from " + where)
            .orElse("titles: learnt from O*NET's"));
    return snapshot.withTitles(titles.model(), snapshot.manifest());
  }

  /** A file that is no snapshot, or a damaged one, is about to be replaced: no reason to stop. */
  private static Optional<OccupationModel> earlier(Path out) {
    try {
      return SnapshotFiles.read(out).titles();
    } catch (SnapshotProblem e) {
      return Optional.empty();
    }
  }

  /**
   * A snapshot as it is, with a model that was learnt now, and today's names of roles and rules of
   * titles where the roles are the same.
   *
   * @param base the snapshot, or null for the one that comes with the program
   */
  MarketSnapshot learnt(RawData raw, @Nullable Path base) {
    if (raw.occupationTexts().size() < 2) {
      throw new AskedWrongly(
          "there are no titles to learn from: onet/alternate_titles.tsv.gz is not there or empty.");
    }
    MarketSnapshot snapshot = base == null ? BundledSnapshot.load() : SnapshotFiles.read(base);
    Titles titles = TitlesBuild.titles(raw.occupationTexts(), List.of(), threads, progress);
    terminal.remark(
        "titles: learnt from O*NET's; everything else as in "
            + (base == null ? "the snapshot that comes with the program" : base.toString()));
    MarketSnapshot learnt = snapshot.withTitles(titles.model(), manifest(snapshot.manifest(), raw));
    RoleCatalogue roles = Catalogues.roles();
    if (!slugs(roles).equals(slugs(snapshot.roles()))) {
      terminal.remark("roles: others than today's, so their names and rules stay as they are");
      return learnt;
    }
    return learnt.withRoles(roles);
  }

  private static List<String> slugs(RoleCatalogue roles) {
    return roles.list().stream().map(Role::slug).toList();
  }

  /** What was read of O*NET now, in place of what the snapshot said of it. */
  private static Manifest manifest(Manifest manifest, RawData raw) {
    SourceEntry now = SnapshotBuild.entry(raw, raw.reading(SOURCE).orElseThrow());
    List<SourceEntry> sources = new ArrayList<>(manifest.sources());
    sources.replaceAll(source -> source.id().equals(SOURCE) ? now : source);
    if (!sources.contains(now)) {
      sources.add(now);
    }
    return new Manifest(
        manifest.date(),
        manifest.codeVersion(),
        manifest.published(),
        manifest.minimumCohort(),
        manifest.hash(),
        sources,
        manifest.settings());
  }
}
