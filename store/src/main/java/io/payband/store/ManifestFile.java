package io.payband.store;

import io.payband.market.Manifest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * What {@code manifest.json} says.
 *
 * @param manifest what the snapshot is made of
 * @param entries one for each part that there is, in their order
 */
record ManifestFile(Manifest manifest, List<PartEntry> entries) {

  /** Name of the file or zip entry. */
  static final String FILE = "manifest.json";

  ManifestFile {
    entries = List.copyOf(entries);
  }

  PartEntry entry(Part part) {
    return find(part).orElseThrow(() -> new IllegalStateException("a manifest without " + part));
  }

  Optional<PartEntry> find(Part part) {
    return entries.stream().filter(entry -> entry.part() == part).findFirst();
  }

  /** The hash over all parts: SHA-256 of a line of name and SHA-256 for each. */
  static String hash(List<PartEntry> entries) {
    StringBuilder lines = new StringBuilder();
    for (PartEntry entry : entries) {
      lines.append(entry.part().file()).append(' ').append(entry.sha256()).append('\n');
    }
    return Packed.sha256(lines.toString().getBytes(StandardCharsets.UTF_8));
  }
}
