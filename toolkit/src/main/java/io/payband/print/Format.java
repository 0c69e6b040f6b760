package io.payband.print;

import java.util.Locale;
import java.util.Optional;

/** What a letter can be printed as. */
public enum Format {
  /** Plain text. */
  TEXT(".txt", "text/plain; charset=utf-8"),
  /** A web page of its own, with the facts below the letter. */
  HTML(".html", "text/html; charset=utf-8"),
  /** Office Open XML. */
  WORD(".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
  /** Portable Document Format. */
  PDF(".pdf", "application/pdf");

  private final String ending;
  private final String mediaType;

  Format(String ending, String mediaType) {
    this.ending = ending;
    this.mediaType = mediaType;
  }

  /** How its files end. */
  public String ending() {
    return ending;
  }

  /** Its media type. */
  public String mediaType() {
    return mediaType;
  }

  /** The format that a file's name asks for; empty when none ends so. */
  public static Optional<Format> ofFile(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (Format format : values()) {
      if (lower.endsWith(format.ending)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }
}
