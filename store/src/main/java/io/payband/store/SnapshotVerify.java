package io.payband.store;

import io.payband.estimate.RoleFigures;
import io.payband.market.Manifest;
import io.payband.market.MarketSnapshot;
import io.payband.market.Measure;
import io.payband.market.OfficialFigure;
import io.payband.market.SourceEntry;
import io.payband.skill.RolePremiums;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Looks at everything that a snapshot holds. */
public final class SnapshotVerify {

  private SnapshotVerify() {}

  /**
   * What was found.
   *
   * @param manifest what the snapshot is made of; empty when not even that can be read
   * @param parts the parts whose bytes are those that the manifest names, in the order of the file
   * @param problems what is wrong, in sentences; empty when nothing is
   */
  public record Report(Optional<Manifest> manifest, List<PartReport> parts, List<String> problems) {

    /** Copies the lists. */
    public Report {
      parts = List.copyOf(parts);
      problems = List.copyOf(problems);
    }

    /** Whether nothing is wrong. */
    public boolean isSound() {
      return problems.isEmpty();
    }
  }

  /**
   * One part as the manifest names it.
   *
   * @param file its name in the snapshot
   * @param holds what it holds, in words
   * @param licence of what it holds
   * @param stored bytes of the file
   * @param bytes bytes when inflated
   * @param sha256 of the file, hexadecimal
   */
  public record PartReport(
      String file, String holds, String licence, int stored, int bytes, String sha256) {

    static PartReport of(PartEntry entry) {
      Part part = entry.part();
      return new PartReport(
          part.file(), part.holds(), part.licence(), entry.stored(), entry.bytes(), entry.sha256());
    }
  }

  /**
   * Reads all parts of a file or folder, compares their hashes, and checks that the parts fit
   * together: read = used + refused + repeats for each source, a known role behind every figure,
   * and no count of 1 to 4 in what is published. Does not throw.
   */
  public static Report check(Path file) {
    try {
      return check(SnapshotReader.open(SnapshotFiles.parts(file)));
    } catch (SnapshotProblem e) {
      return unreadable(e);
    }
  }

  /** The same for the snapshot that the program carries. */
  public static Report checkBundled() {
    try {
      return check(SnapshotReader.open(BundledSnapshot.parts()));
    } catch (SnapshotProblem e) {
      return unreadable(e);
    }
  }

  private static Report unreadable(SnapshotProblem e) {
    return new Report(Optional.empty(), List.of(), List.of(e.getMessage()));
  }

  private static Report check(SnapshotReader reader) {
    List<PartReport> parts = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    for (PartEntry entry : reader.manifest().entries()) {
      try {
        Part part = entry.part();
        if (!Packed.sha256(reader.stored(entry)).equals(entry.sha256())) {
          problems.add(part.file() + " was changed: its SHA-256 is not the one in the manifest.");
          continue;
        }
        parts.add(PartReport.of(entry));
      } catch (SnapshotProblem e) {
        problems.add(e.getMessage());
      }
    }
    Manifest manifest = reader.manifest().manifest();
    if (!manifest.hash().equals(ManifestFile.hash(reader.manifest().entries()))) {
      problems.add("The hash in the manifest is not that of the parts.");
    }
    checkSources(manifest, problems);
    if (parts.size() == reader.manifest().entries().size()) {
      try {
        checkContent(reader.snapshot(), problems);
      } catch (SnapshotProblem e) {
        problems.add(e.getMessage());
      }
    }
    return new Report(Optional.of(manifest), parts, problems);
  }

  private static void checkSources(Manifest manifest, List<String> problems) {
    for (SourceEntry source : manifest.sources()) {
      if (source.read() != source.used() + source.refused() + source.repeats()) {
        problems.add(
            "Of "
                + source.name()
                + ", "
                + source.read()
                + " records were read, but "
                + (source.used() + source.refused() + source.repeats())
                + " are accounted for.");
      }
    }
  }

  private static void checkContent(MarketSnapshot snapshot, List<String> problems) {
    PublishedCounts.check(snapshot);
    for (OfficialFigure figure : snapshot.official()) {
      if (snapshot.findOccupation(figure.occupation()).isEmpty()) {
        problems.add(
            "Official wages of an occupation without a name: " + figure.occupation() + ".");
      }
    }
    boolean hasReports = false;
    Map<String, Integer> nameless = new TreeMap<>();
    for (Measure measure : Measure.values()) {
      for (RoleFigures role : snapshot.reported(measure).roles()) {
        hasReports = true;
        if (snapshot.roles().findBySlug(role.slug()).isEmpty()) {
          problems.add("Figures of a role that is not known: " + role.slug() + ".");
        }
        if (snapshot.ageings().stream().noneMatch(a -> a.slug().equals(role.slug()))) {
          problems.add("Figures of a role that cannot be aged: " + role.slug() + ".");
        }
        for (RoleFigures.PlaceFigures place : role.places()) {
          if (snapshot.gazetteer().byCode(place.metro()).isEmpty()) {
            nameless.merge(place.metro(), 1, Integer::sum);
          }
        }
      }
    }
    nameless.forEach((place, times) ->
        problems.add("Figures in a place that is not known: " + place + ", " + times + " times."));
    snapshot.local();
    snapshot.gazetteer();
    snapshot.titles();
    snapshot.backTest();
    snapshot.facts();
    snapshot.profiles();
    snapshot.answers();
    for (RolePremiums role : snapshot.skills().roles()) {
      if (snapshot.roles().findBySlug(role.slug()).isEmpty()) {
        problems.add("Premiums of a role that is not known: " + role.slug() + ".");
      }
    }
    if (hasReports) {
      snapshot.models();
    }
  }
}
