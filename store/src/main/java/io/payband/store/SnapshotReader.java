package io.payband.store;

import io.payband.growth.RoleGrowth;
import io.payband.job.title.OccupationModel;
import io.payband.market.BackTest;
import io.payband.market.CompanyLevels;
import io.payband.market.MarketPay;
import io.payband.market.MarketSnapshot;
import io.payband.market.MarketSnapshot.Catalogue;
import io.payband.market.OfficialFigure;
import io.payband.market.OfficialLocal;
import io.payband.market.PayModels;
import io.payband.market.ReportedPay;
import io.payband.market.RoleAgeing;
import io.payband.market.RoleTraits;
import io.payband.market.WorkFacts;
import io.payband.observation.OccupationProfile;
import io.payband.place.Gazetteer;
import io.payband.scope.RoleAnswers;
import io.payband.skill.SkillPremiums;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.zip.DataFormatException;
import java.util.zip.ZipException;

/**
 * Reads a snapshot: what every answer needs at once, the rest when it is asked for.
 *
 * <p>Every part is checked against the manifest before it is read, by its size and CRC-32: that
 * finds what copying and disks do. SHA-256 costs a short command 17 ms more and, kept in the same
 * manifest, holds off nobody who means harm; {@link SnapshotVerify} compares it.
 */
final class SnapshotReader {

  private static final int MOST_MANIFEST = 4 << 20;

  /** What a part becomes takes several times its bytes. */
  private static final int MEMORY_SHARE = 3;

  private final PartStore store;
  private final ManifestFile manifest;

  private SnapshotReader(PartStore store) {
    this.store = store;
    byte[] bytes = file(ManifestFile.FILE, MOST_MANIFEST);
    manifest = ManifestReader.read(store.name(), bytes);
    long together = 0;
    for (PartEntry entry : manifest.entries()) {
      together += entry.bytes();
      if (entry.bytes() > Part.MOST_BYTES || entry.stored() > Part.MOST_BYTES) {
        throw SnapshotProblem.tooLarge(store.name());
      }
    }
    if (together > Part.MOST_BYTES_TOGETHER) {
      throw SnapshotProblem.tooLarge(store.name());
    }
  }

  /** The manifest alone is read. */
  static SnapshotReader open(PartStore store) {
    return new SnapshotReader(store);
  }

  ManifestFile manifest() {
    return manifest;
  }

  MarketSnapshot snapshot() {
    // The largest part beside the other two: a third less to wait for on a cold start.
    FutureTask<Pay> reports = new FutureTask<>(() -> decode(Part.PAY, Pay::read));
    Thread beside = Thread.ofPlatform().daemon().name("payband-snapshot").unstarted(reports);
    beside.start();
    FutureTask<MarketPay> market = new FutureTask<>(() -> decode(Part.MARKET, MarketCodec::read));
    Thread.ofPlatform().daemon().name("payband-market").unstarted(market).start();
    Catalogue catalogue = decode(Part.CATALOGUE, CatalogueCodec::read);
    List<OfficialFigure> official = decode(Part.OFFICIAL, OfficialCodec::read);
    Pay pay = join(reports);
    return new MarketSnapshot(
        manifest.manifest(),
        catalogue,
        official,
        pay.ageing,
        pay.total,
        pay.base,
        this::local,
        this::places,
        () -> models(catalogue),
        new MarketSnapshot.Extras(
            join(market),
            this::titles,
            this::backTest,
            this::facts,
            this::profiles,
            this::answers,
            this::skills));
  }

  private static <T> T join(FutureTask<T> task) {
    try {
      return task.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof SnapshotProblem problem) {
        throw problem;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while a snapshot was read", e);
    }
  }

  private record Pay(List<RoleAgeing> ageing, ReportedPay total, ReportedPay base) {

    static Pay read(PartInput in) throws IOException {
      return new Pay(PayCodec.readAgeing(in), PayCodec.read(in), PayCodec.read(in));
    }
  }

  private OfficialLocal local() {
    return decode(Part.OFFICIAL_LOCAL, OfficialCodec::readLocal);
  }

  private BackTest backTest() {
    return decode(Part.RECORD, MarketCodec::readRecord);
  }

  private Gazetteer places() {
    return decode(Part.PLACES, PlacesCodec::read);
  }

  private PayModels models(Catalogue catalogue) {
    return decode(Part.MODELS, in -> Optional.ofNullable(ModelsCodec.read(in, catalogue.ladders())))
        .orElseThrow(() -> new IllegalStateException("this snapshot has no pay reports"));
  }

  private Optional<OccupationModel> titles() {
    return manifest
        .find(Part.TITLES)
        .map(entry -> decode(Part.TITLES, in -> OccupationModel.read(in.rest())));
  }

  private WorkFacts facts() {
    WorkFacts published =
        manifest
            .find(Part.FACTS)
            .map(entry -> decode(Part.FACTS, FactsCodec::read))
            .orElse(WorkFacts.NONE);
    List<RoleTraits> traits =
        manifest
            .find(Part.TRAITS)
            .map(entry -> decode(Part.TRAITS, TraitsCodec::read))
            .orElse(List.of());
    List<RoleGrowth> growth =
        manifest
            .find(Part.GROWTH)
            .map(entry -> decode(Part.GROWTH, GrowthCodec::read))
            .orElse(List.of());
    List<CompanyLevels> companies =
        manifest
            .find(Part.COMPANIES)
            .map(entry -> decode(Part.COMPANIES, CompaniesCodec::read))
            .orElse(List.of());
    return new WorkFacts(published.states(), published.outlooks(), traits, growth, companies);
  }

  private List<RoleAnswers> answers() {
    return manifest
        .find(Part.SCOPE)
        .map(entry -> decode(Part.SCOPE, ScopeCodec::read))
        .orElse(List.of());
  }

  private List<OccupationProfile> profiles() {
    return manifest
        .find(Part.PROFILES)
        .map(entry -> decode(Part.PROFILES, FactsCodec::readProfiles))
        .orElse(List.of());
  }

  private SkillPremiums skills() {
    return manifest
        .find(Part.SKILLS)
        .map(entry -> decode(Part.SKILLS, SkillsCodec::read))
        .orElse(SkillPremiums.NONE);
  }

  /** Makes a value of a part's bytes. */
  @FunctionalInterface
  private interface Decoder<T> {
    T read(PartInput in) throws IOException;
  }

  /**
   * A part's file as it is stored.
   *
   * @throws SnapshotProblem when it is absent or not the one that the manifest names
   */
  byte[] stored(PartEntry entry) {
    byte[] stored = file(entry.part().file(), entry.stored());
    if (stored.length != entry.stored() || !Packed.crc32(stored).equals(entry.crc32())) {
      throw SnapshotProblem.damaged(
          store.name(), entry.part().file() + " is not the one that its manifest names");
    }
    return stored;
  }

  private <T> T decode(Part part, Decoder<T> decoder) {
    PartEntry entry = manifest.entry(part);
    if (entry.bytes() > Runtime.getRuntime().maxMemory() / MEMORY_SHARE) {
      throw SnapshotProblem.tooLarge(store.name());
    }
    byte[] stored = stored(entry);
    try {
      PartInput in = new PartInput(part, Packed.inflate(stored, entry.bytes()));
      T value = decoder.read(in);
      in.end();
      return value;
    } catch (DataFormatException | IOException | RuntimeException e) {
      // Whatever a value objects to, and a read beyond the end: the hash fits, so it was written
      // so.
      throw SnapshotProblem.damaged(store.name(), part.file() + " cannot be read", e);
    } catch (OutOfMemoryError e) {
      throw SnapshotProblem.tooLarge(store.name());
    }
  }

  private byte[] file(String file, int most) {
    try {
      byte[] bytes = store.read(file, most);
      if (bytes.length > most) {
        throw SnapshotProblem.damaged(store.name(), file + " is larger than it can be");
      }
      return bytes;
    } catch (FileNotFoundException e) {
      if (file.equals(ManifestFile.FILE)) {
        throw SnapshotProblem.foreign(store.name());
      }
      throw SnapshotProblem.damaged(store.name(), file + " is missing", e);
    } catch (ZipException | EOFException e) {
      throw SnapshotProblem.foreign(store.name());
    } catch (IOException e) {
      throw new SnapshotProblem(
          store.name() + " cannot be read: " + e.getMessage() + ". Check the disk and the rights.",
          e);
    } catch (OutOfMemoryError e) {
      throw SnapshotProblem.tooLarge(store.name());
    }
  }
}
