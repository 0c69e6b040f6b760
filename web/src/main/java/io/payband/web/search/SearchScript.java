package io.payband.web.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/**
 * The one script of the site, without which the search works too; its address changes with its
 * content, so that it may be kept for good.
 */
public final class SearchScript {

  private static final byte[] BYTES = read();
  private static final String NAME = "search-" + hash(BYTES) + ".js";

  private SearchScript() {}

  /** Its address. */
  public static String path() {
    return "/assets/" + NAME;
  }

  /** Its name within {@code /assets}. */
  public static String name() {
    return NAME;
  }

  /** Its bytes. */
  public static byte[] bytes() {
    return BYTES.clone();
  }

  private static byte[] read() {
    try (InputStream in =
        Objects.requireNonNull(SearchScript.class.getResourceAsStream("search.js"))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String hash(byte[] bytes) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(hash, 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
