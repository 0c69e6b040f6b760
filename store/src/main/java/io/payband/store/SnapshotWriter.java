package io.payband.store;

import io.payband.market.Manifest;
import io.payband.market.MarketSnapshot;
import io.payband.market.Measure;
import io.payband.market.PayModels;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns a snapshot into its files. */
final class SnapshotWriter {

  private SnapshotWriter() {}

  /** Content by name of file, the manifest first. */
  static Map<String, byte[]> files(MarketSnapshot snapshot) throws IOException {
    PublishedCounts.check(snapshot);
    Map<String, byte[]> parts = new LinkedHashMap<>();
    List<PartEntry> entries = new ArrayList<>();
    for (Part part : Part.values()) {
      if (part.isOptional() && isEmpty(part, snapshot)) {
        continue;
      }
      byte[] plain = plain(part, snapshot);
      byte[] stored = Packed.deflate(plain);
      parts.put(part.file(), stored);
      entries.add(
          new PartEntry(
              part, stored.length, plain.length, Packed.crc32(stored), Packed.sha256(stored)));
    }
    Manifest manifest = snapshot.manifest();
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put(ManifestFile.FILE, ManifestJson.write(new ManifestFile(manifest, entries)));
    files.putAll(parts);
    return files;
  }

  private static boolean isEmpty(Part part, MarketSnapshot snapshot) {
    return switch (part) {
      case TITLES -> snapshot.titles().isEmpty();
      case FACTS ->
          snapshot.facts().states().ratios().isEmpty() && snapshot.facts().outlooks().isEmpty();
      case PROFILES -> snapshot.profiles().isEmpty();
      case TRAITS -> snapshot.facts().traits().isEmpty();
      case GROWTH -> snapshot.facts().growth().isEmpty();
      case SCOPE -> snapshot.answers().isEmpty();
      case COMPANIES -> snapshot.facts().companies().isEmpty();
      case SKILLS -> snapshot.skills().roles().isEmpty();
      case CATALOGUE, OFFICIAL, OFFICIAL_LOCAL, PAY, MODELS, PLACES, MARKET, RECORD -> false;
    };
  }

  private static byte[] plain(Part part, MarketSnapshot snapshot) throws IOException {
    PartOutput out = new PartOutput(part);
    switch (part) {
      case CATALOGUE ->
          CatalogueCodec.write(snapshot.roles(), snapshot.occupations(), snapshot.ladders(), out);
      case OFFICIAL -> OfficialCodec.write(snapshot.official(), out);
      case OFFICIAL_LOCAL -> OfficialCodec.writeLocal(snapshot.local(), out);
      case PAY -> {
        PayCodec.writeAgeing(snapshot.ageings(), out);
        PayCodec.write(snapshot.reported(Measure.TOTAL), out);
        PayCodec.write(snapshot.reported(Measure.BASE), out);
      }
      case MODELS -> ModelsCodec.write(models(snapshot), out);
      case PLACES -> PlacesCodec.write(snapshot.gazetteer(), out);
      case TITLES -> snapshot.titles().orElseThrow().write(out.data());
      case MARKET -> MarketCodec.write(snapshot.market(), out);
      case RECORD -> MarketCodec.writeRecord(snapshot.backTest(), out);
      case FACTS -> {
        FactsCodec.writeStates(snapshot.facts().states(), out);
        FactsCodec.writeOutlooks(snapshot.facts().outlooks(), out);
      }
      case PROFILES -> FactsCodec.writeProfiles(snapshot.profiles(), out);
      case TRAITS -> TraitsCodec.write(snapshot.facts().traits(), out);
      case GROWTH -> GrowthCodec.write(snapshot.facts().growth(), out);
      case SCOPE -> ScopeCodec.write(snapshot.answers(), out);
      case COMPANIES -> CompaniesCodec.write(snapshot.facts().companies(), out);
      case SKILLS -> SkillsCodec.write(snapshot.skills(), out);
    }
    byte[] plain = out.toBytes();
    if (plain.length > Part.MOST_BYTES) {
      throw new IOException(part.file() + " would be larger than a reader accepts");
    }
    return plain;
  }

  /** The models; null when a build had too few reports to fit any. */
  private static @Nullable PayModels models(MarketSnapshot snapshot) {
    try {
      return snapshot.models();
    } catch (IllegalStateException e) {
      for (Measure measure : Measure.values()) {
        if (!snapshot.reported(measure).roles().isEmpty()) {
          throw e;
        }
      }
      return null;
    }
  }
}
