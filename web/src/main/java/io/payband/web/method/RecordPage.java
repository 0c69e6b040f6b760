package io.payband.web.method;

import io.payband.market.Manifest;
import io.payband.market.SourceEntry;
import io.payband.web.text.Say;
import java.util.List;
import java.util.Locale;

/**
 * What the pages of the record show.
 *
 * @param manifest what the snapshot is made of
 */
public record RecordPage(Manifest manifest) {

  /** Sources of one kind. */
  public List<SourceEntry> sources(String kind) {
    return manifest.sources().stream().filter(source -> source.kind().equals(kind)).toList();
  }

  /** The kinds that occur, in the order of their first source. */
  public List<String> kinds() {
    return manifest.sources().stream().map(SourceEntry::kind).distinct().toList();
  }

  /** A kind as a heading. */
  public String heading(String kind) {
    return switch (kind) {
      case "self-reported" -> "Reported by people";
      case "official" -> "Measured officially";
      case "posted" -> "Posted by employers";
      case "reference" -> "To look things up in";
      default -> Say.sentence(kind);
    };
  }

  /** Records read from all sources. */
  public String read() {
    return Say.count(manifest.sources().stream().mapToLong(SourceEntry::read).sum());
  }

  /** Records used. */
  public String used() {
    return Say.count(manifest.sources().stream().mapToLong(SourceEntry::used).sum());
  }

  /** Records refused. */
  public String refused() {
    return Say.count(manifest.sources().stream().mapToLong(SourceEntry::refused).sum());
  }

  /** Records that repeat another. */
  public String repeats() {
    return Say.count(manifest.sources().stream().mapToLong(SourceEntry::repeats).sum());
  }

  /** An id for a source within the page. */
  public String anchor(SourceEntry source) {
    return "source-" + source.id().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
  }
}
