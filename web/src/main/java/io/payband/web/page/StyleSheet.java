package io.payband.web.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The one style sheet; its address changes with its content, so that it may be kept for good. */
@Component
public class StyleSheet {

  private final byte[] bytes;
  private final String name;

  StyleSheet() {
    try (InputStream in =
        Objects.requireNonNull(StyleSheet.class.getResourceAsStream("payband.css"))) {
      bytes = in.readAllBytes();
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      name = "payband-" + HexFormat.of().formatHex(hash, 0, 6) + ".css";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /** Its address. */
  public String path() {
    return "/assets/" + name;
  }

  /** Its name within {@code /assets}. */
  public String name() {
    return name;
  }

  /** Its bytes. */
  public byte[] bytes() {
    return bytes.clone();
  }
}
