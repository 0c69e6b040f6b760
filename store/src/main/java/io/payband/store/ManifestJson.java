package io.payband.store;

import io.payband.market.Manifest;
import io.payband.market.SourceEntry;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * Writes {@code manifest.json}. Format and version come first, so that a later program's file is
 * told from a damaged one; the last field is the CRC-32 of all bytes before it.
 */
final class ManifestJson {

  /** What the first field says. */
  static final String FORMAT = "payband-snapshot";

  /** Version of the format that is written, and the only one that is read. */
  static final int VERSION = 1;

  /** What stands before the last field's value. */
  static final String SEAL = ",\n  \"checksum\" : \"";

  private ManifestJson() {}

  static byte[] write(ManifestFile file) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json =
        new JsonFactory().createGenerator(new ForPeople(), out, JsonEncoding.UTF8)) {
      write(file, json);
    }
    String text = out.toString(StandardCharsets.UTF_8);
    String body = text.substring(0, text.lastIndexOf("\n}"));
    return (body + SEAL + Packed.crc32(body.getBytes(StandardCharsets.UTF_8)) + "\"\n}\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  /** A month as it is written, such as {@code 2026-06}. */
  static String month(YearMonth month) {
    return month.toString();
  }

  private static void write(ManifestFile file, JsonGenerator json) {
    Manifest manifest = file.manifest();
    json.writeStartObject();
    json.writeStringProperty("format", FORMAT);
    json.writeNumberProperty("version", VERSION);
    json.writeStringProperty("hash", ManifestFile.hash(file.entries()));
    json.writeStringProperty("date", month(manifest.date()));
    json.writeStringProperty("codeVersion", manifest.codeVersion());
    json.writeBooleanProperty("published", manifest.published());
    json.writeNumberProperty("minimumCohort", manifest.minimumCohort());
    json.writeArrayPropertyStart("parts");
    for (PartEntry entry : file.entries()) {
      json.writeStartObject();
      json.writeStringProperty("file", entry.part().file());
      json.writeStringProperty("holds", entry.part().holds());
      json.writeStringProperty("licence", entry.part().licence());
      json.writeNumberProperty("stored", entry.stored());
      json.writeNumberProperty("bytes", entry.bytes());
      json.writeStringProperty("crc32", entry.crc32());
      json.writeStringProperty("sha256", entry.sha256());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("sources");
    for (SourceEntry source : manifest.sources()) {
      write(source, json);
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("settings");
    for (Manifest.Setting setting : manifest.settings()) {
      json.writeStartObject();
      json.writeStringProperty("name", setting.name());
      json.writeStringProperty("value", setting.value());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(SourceEntry source, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("id", source.id());
    json.writeStringProperty("name", source.name());
    json.writeStringProperty("kind", source.kind());
    json.writeStringProperty("publisher", source.publisher());
    json.writeStringProperty("period", source.period());
    json.writeStringProperty("licence", source.licence());
    json.writeStringProperty("attribution", source.attribution());
    json.writeNumberProperty("read", source.read());
    json.writeNumberProperty("used", source.used());
    json.writeNumberProperty("refused", source.refused());
    json.writeNumberProperty("repeats", source.repeats());
    json.writeStringProperty("sha256", source.sha256());
    json.writeEndObject();
  }

  /** Two blanks and a line feed on every system: equal manifests have equal bytes. */
  private static final class ForPeople extends ObjectWriteContext.Base {

    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

    @Override
    public PrettyPrinter getPrettyPrinter() {
      return new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES);
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }
}
