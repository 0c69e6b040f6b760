package io.payband.store;

import io.payband.market.Manifest;
import io.payband.market.SourceEntry;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads what {@link ManifestJson} wrote. Fields that it does not know are passed over. */
final class ManifestReader {

  private static final int CRC = 8;

  private final String name;
  private final byte[] bytes;
  private final JsonParser json;

  private ManifestReader(String name, byte[] bytes, JsonParser json) {
    this.name = name;
    this.bytes = bytes;
    this.json = json;
  }

  /**
   * Reads a manifest.
   *
   * @param name of the snapshot, for messages
   * @throws SnapshotProblem when it is none, a newer one, or damaged
   */
  static ManifestFile read(String name, byte[] bytes) {
    try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), bytes)) {
      return new ManifestReader(name, bytes, json).read();
    } catch (JacksonException | IllegalArgumentException e) {
      throw SnapshotProblem.damaged(name, "its manifest cannot be read", e);
    }
  }

  private ManifestFile read() {
    checkFormat();
    checkSeal();
    @Nullable YearMonth date = null;
    @Nullable String code = null;
    @Nullable String hash = null;
    boolean published = true;
    int minimum = 0;
    Map<Part, PartEntry> parts = new EnumMap<>(Part.class);
    List<SourceEntry> sources = new ArrayList<>();
    List<Manifest.Setting> settings = new ArrayList<>();
    while (nextField()) {
      switch (json.currentName()) {
        case "hash" -> hash = json.getString();
        case "date" -> date = month(json.getString());
        case "codeVersion" -> code = json.getString();
        case "published" -> published = json.getBooleanValue();
        case "minimumCohort" -> minimum = json.getIntValue();
        case "parts" -> readParts(parts);
        case "sources" -> readSources(sources);
        case "settings" -> readSettings(settings);
        default -> json.skipChildren();
      }
    }
    if (date == null || code == null || hash == null) {
      throw SnapshotProblem.damaged(name, "its manifest is not complete");
    }
    for (Part part : Part.values()) {
      if (!part.isOptional() && !parts.containsKey(part)) {
        throw SnapshotProblem.damaged(name, "its manifest does not name all parts");
      }
    }
    return new ManifestFile(
        new Manifest(date, code, published, minimum, hash, sources, settings),
        List.copyOf(parts.values()));
  }

  private void checkFormat() {
    if (json.nextToken() != JsonToken.START_OBJECT
        || !nextField()
        || !json.currentName().equals("format")
        || !ManifestJson.FORMAT.equals(json.getValueAsString())
        || !nextField()
        || !json.currentName().equals("version")) {
      throw SnapshotProblem.foreign(name);
    }
    int version = json.getIntValue();
    if (version > ManifestJson.VERSION) {
      throw new SnapshotProblem(
          name
              + " was written by a newer Payband: its format is "
              + version
              + ", this program reads "
              + ManifestJson.VERSION
              + ". Update Payband, or write the snapshot again with payband build.");
    }
    if (version < ManifestJson.VERSION) {
      throw SnapshotProblem.damaged(name, "there is no format " + version);
    }
  }

  private void checkSeal() {
    String text = new String(bytes, StandardCharsets.UTF_8);
    int seal = text.lastIndexOf(ManifestJson.SEAL);
    int at = seal + ManifestJson.SEAL.length();
    if (seal < 0
        || at + CRC > text.length()
        || !text.substring(at, at + CRC)
            .equals(Packed.crc32(text.substring(0, seal).getBytes(StandardCharsets.UTF_8)))) {
      throw SnapshotProblem.damaged(name, "its manifest was changed");
    }
  }

  /** Steps to the value of the next field of the object at hand; false at its end. */
  private boolean nextField() {
    if (json.nextToken() != JsonToken.PROPERTY_NAME) {
      return false;
    }
    json.nextToken();
    return true;
  }

  /** Steps to the next object of the array at hand; false at its end. */
  private boolean nextObject() {
    return json.nextToken() == JsonToken.START_OBJECT;
  }

  private void readParts(Map<Part, PartEntry> parts) {
    while (nextObject()) {
      @Nullable Part part = null;
      int stored = -1;
      int size = -1;
      String crc32 = "";
      String sha256 = "";
      while (nextField()) {
        switch (json.currentName()) {
          case "file" -> part = part(json.getString());
          case "stored" -> stored = json.getIntValue();
          case "bytes" -> size = json.getIntValue();
          case "crc32" -> crc32 = json.getString();
          case "sha256" -> sha256 = json.getString();
          default -> json.skipChildren();
        }
      }
      if (part == null || stored < 0 || size < 0) {
        throw SnapshotProblem.damaged(name, "its manifest names a part that is not known");
      }
      parts.put(part, new PartEntry(part, stored, size, crc32, sha256));
    }
  }

  private static @Nullable Part part(String file) {
    for (Part part : Part.values()) {
      if (part.file().equals(file)) {
        return part;
      }
    }
    return null;
  }

  private void readSources(List<SourceEntry> sources) {
    while (nextObject()) {
      sources.add(readSource());
    }
  }

  private SourceEntry readSource() {
    String id = "";
    String title = "";
    String kind = "";
    String publisher = "";
    String period = "";
    String licence = "";
    String attribution = "";
    long read = 0;
    long used = 0;
    long refused = 0;
    long repeats = 0;
    String sha256 = "";
    while (nextField()) {
      switch (json.currentName()) {
        case "id" -> id = json.getString();
        case "name" -> title = json.getString();
        case "kind" -> kind = json.getString();
        case "publisher" -> publisher = json.getString();
        case "period" -> period = json.getString();
        case "licence" -> licence = json.getString();
        case "attribution" -> attribution = json.getString();
        case "read" -> read = json.getLongValue();
        case "used" -> used = json.getLongValue();
        case "refused" -> refused = json.getLongValue();
        case "repeats" -> repeats = json.getLongValue();
        case "sha256" -> sha256 = json.getString();
        default -> json.skipChildren();
      }
    }
    return new SourceEntry(
        id,
        title,
        kind,
        publisher,
        period,
        licence,
        attribution,
        read,
        used,
        refused,
        repeats,
        sha256);
  }

  private void readSettings(List<Manifest.Setting> settings) {
    while (nextObject()) {
      String setting = "";
      String value = "";
      while (nextField()) {
        switch (json.currentName()) {
          case "name" -> setting = json.getString();
          case "value" -> value = json.getString();
          default -> json.skipChildren();
        }
      }
      settings.add(new Manifest.Setting(setting, value));
    }
  }

  /**
   * By hand: the first parser of dates costs a short command more than the rest of the manifest.
   */
  private static YearMonth month(String text) {
    int dash = text.indexOf('-', 1);
    if (dash < 0) {
      throw new IllegalArgumentException("not a month: " + text);
    }
    int month = Integer.parseInt(text, dash + 1, text.length(), 10);
    if (month < 1 || month > 12) {
      throw new IllegalArgumentException("not a month: " + text);
    }
    return YearMonth.of(Integer.parseInt(text, 0, dash, 10), month);
  }
}
